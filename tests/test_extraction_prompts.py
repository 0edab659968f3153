"""Lines that lead elsewhere or measure the page, whatever is marked up like a paragraph."""

from __future__ import annotations

import pytest

import republish
from harbour import article, left_of, paragraph, sentence
from republish import Page

PARAGRAPHS = [sentence(number) for number in range(4)]


def lines(*blocks: str) -> list[str]:
    """What is left of the blocks between the paragraphs, two before and two behind."""
    text = [f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS]
    found = article("".join([*text[:2], *blocks, *text[2:]])).text.split("\n")
    return [line for line in found if line not in PARAGRAPHS]


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Reading time: 4 minutes",
            "Estimated reading time: about 4 minutes",
            "4 min read",
            "4-minute read",
            "Read time: 1 min",
        ),
        *("Lesezeit: 3 Minuten", "Temps de lecture : 3 minutes", "Tiempo de lectura: 3 min.", "Lectura de 4 minutos"),
        *(
            "Tempo de leitura: 2 minutos",
            "Tempo di lettura: 2 minuti",
            "Leestijd: 3 minuten",
            "Lästid: 2 min",
            "Lesetid: 5 min",
        ),
        *("Czas czytania: 4 minuty", "Время чтения: 4 минуты", "Okuma süresi: 4 dakika", "⏱ 7 min de lecture"),
    ],
)
def test_how_long_a_page_takes_to_read_is_no_text(line: str) -> None:
    assert lines(f"<p>{line}</p>") == []


@pytest.mark.parametrize(
    "line",
    [
        "Reading time 4 minutes a day to her mother, the pilot learned the old names of the piers by heart.",
        "It was 4 minutes past six.",
        "The boats took 4 min to turn.",
        "Four minutes, read aloud, are long.",
    ],
)
def test_sentences_about_minutes_stay(line: str) -> None:
    assert lines(f"<p>{line}</p>") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Related posts:",
        "Sharing is caring!",
        "Share this:",
        "Read more »",
        "Verwandte Artikel",
        "Leia também:",
        "Mehr Themen:",
        "Other stories:",
        "相关阅读：",
    ],
)
@pytest.mark.parametrize("markup", ["<p>{}</p>", "<p><strong>{}<br></strong></p>", "<div>{}</div>"])
def test_a_line_that_only_leads_elsewhere_goes(line: str, markup: str) -> None:
    assert lines(markup.format(line)) == []


def test_a_line_that_leads_in_what_it_says_itself_stays() -> None:
    assert lines("<p>More on the light of Mora: it is white.</p>") == ["More on the light of Mora: it is white."]


def test_what_leads_to_a_list_that_stays_stays() -> None:
    sources = "<ul><li>Harbour office, report of 1926.</li><li>Ada Moor, The light, 1927, pages 3 to 9.</li></ul>"
    assert lines("<p><b>Further reading</b></p>", sources) == [
        "Further reading",
        "Harbour office, report of 1926.",
        "Ada Moor, The light, 1927, pages 3 to 9.",
    ]


def test_what_leads_to_a_list_that_goes_goes() -> None:
    others = (
        '<ul><li><a href="/b">The last ferry has a library of its own</a></li>'
        '<li><a href="/c">Counting the sheep of the island, honestly</a></li></ul>'
    )
    assert lines("<p><b>Related posts:</b></p>", others) == []


@pytest.mark.parametrize(
    "line",
    [
        "They share.",
        "Listen to the bell of the wall in this recording of 1925.",
        "The more, the better.",
        "Follow the light",
    ],
)
def test_sentences_of_the_same_words_stay(line: str) -> None:
    assert lines(f"<p>{line}</p>") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "44 Bilder",
        "No comments",
        "12 comments",
        "1,204 views",
        "3 min read",
        "Video loading",
        "2 hours ago",
        "Slideshow (14 Images)",
        "Comments: 0",
        "[+] Enlarge",
    ],
)
def test_what_counts_or_times_a_picture_is_no_caption(line: str) -> None:
    figure = '<figure><img src="/wall.jpg" alt="" width="800" height="500"><figcaption>{}</figcaption></figure>'
    assert lines(figure.format(line)) == []


@pytest.mark.parametrize("line", ["Quelle: Hafen 15.05.2023", "© Ada Moor", "12 boats", "Photo: Ada Moor, 2 May 2023"])
def test_makers_with_a_day_stay_under_their_picture(line: str) -> None:
    figure = '<figure><img src="/wall.jpg" alt="" width="800" height="500"><figcaption>{}</figcaption></figure>'
    assert lines(figure.format(line)) == [line]


def test_on_a_page_of_nothing_but_the_article_counts_are_its_own() -> None:
    figure = '<figure><img src="https://site.example/wall.jpg" alt=""><figcaption>44 Bilder</figcaption></figure>'
    clean = f"{figure}{''.join(f'<p>{paragraph}</p>' for paragraph in PARAGRAPHS)}"
    assert (
        republish.extract(Page.from_html(clean, "https://site.example/2026/the-wall")).text.split("\n")[0]
        == "44 Bilder"
    )


def test_a_polish_line_that_says_where_there_is_more_goes() -> None:
    assert lines('<p>Więcej takich tematów znajdziesz na stronie głównej <a href="/">portu</a></p>') == []


FILM = "How the wall of the harbour was built, and who paid for the oak of which it is made to this day."


@pytest.mark.parametrize(
    ("end", "kept"), [(" 21.04.2024 | 3:18 min", False), ("21.4.2024 · 12:05 min.", False), ("", True)]
)
def test_what_is_said_of_a_film_is_no_text(end: str, kept: bool) -> None:
    assert lines(f"<p>{FILM}{end}</p>") == ([FILM] if kept else [])


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("AUDIO: Wie die Mauer gebaut wurde (2 Min)", 0),
        ("Video: Who paid for it? (12:05 min)", 0),
        ("Video: Who paid for it?", 1),
    ],
)
def test_the_title_of_a_player_with_its_length_goes(title: str, kept: int) -> None:
    assert lines(f'<div class="player"><p>{title}</p></div>').count(title) == kept


@pytest.mark.parametrize(
    "line",
    [
        "Like this story? Share it with a friend!",
        "Did you enjoy this article? Tell us what you think.",
        "Hat Ihnen der Artikel gefallen? Dann teilen Sie ihn.",
        "Vous avez aimé cet article ? Partagez-le.",
        "¿Te ha gustado este artículo? Compártelo.",
        "Gostou deste artigo? Compartilhe.",
        "Gefällt dir unser Hafenmagazin? Bei seiner Gründung haben wir beschlossen, keine Schranke vor die Texte zu setzen, und so soll es bleiben, "
        "denn wir möchten möglichst viele mit Neuem von den Kais versorgen, Woche für Woche, im Sommer wie im Winter, bei Ebbe und bei Flut.",
        "Do you like our newspaper? Then tell your friends.",
        "Get Harbour Monthly delivered through your letterbox every month, 12 issues for £11.99.",
    ],
)
def test_readers_who_like_it_are_not_asked_in_the_text(line: str) -> None:
    assert lines(f"<p><em>{line}</em></p>") == []


APPEAL = (
    "<hr><p><strong>Hat dir dieser Artikel gefallen?</strong> Dann würde es uns sehr freuen, wenn auch du uns mit einem monatlichen Beitrag "
    "hilfst. So sicherst du dem Hafen eine nachhaltige Zukunft und sorgst dafür, dass er auch weiter ein kostenloses und frei zugängliches "
    'Blatt hat! <a href="{}">Jetzt Mitglied werden!</a></p>'
)


@pytest.mark.parametrize("link", ["/support-us/", "/boats", "https://a.example/x"])
def test_a_long_appeal_to_readers_who_liked_it_goes_wherever_it_leads(link: str) -> None:
    found = article("".join(map(paragraph, range(4))) + APPEAL.format(link)).text
    assert "Hat dir dieser Artikel gefallen?" not in found


@pytest.mark.parametrize("line", ["Schon gelesen?", "Déjà lu ?", "Have you read?"])
def test_a_question_over_other_stories_that_ends_the_text_goes_with_them(line: str) -> None:
    others = '<blockquote class="wp-embedded-content"><p><a href="/o">The other bell of Mora</a></p></blockquote>'
    text = "".join(map(paragraph, range(4)))
    assert article(f"{text}<p><strong>{line}</strong></p>{others}").text.split("\n") == PARAGRAPHS
    assert line in article(f"{text}<p><strong>{line}</strong></p>{paragraph(4)}").text


@pytest.mark.parametrize("tag", ["p", "h4"])
def test_a_line_that_leads_to_where_readers_follow_the_site_goes(tag: str) -> None:
    line = '▶️ <a href="{}">Keep up with the harbour in our channel</a>'
    assert lines(f"<{tag}>{line.format('https://news.google.com/publications/CAAq')}</{tag}>") == []
    told = "The mayor answered all of them in a channel of her own that the town set up after the storm of last year."
    assert lines(f'<p>{told} <a href="https://whatsapp.com/channel/0029">It</a> is read by many.</p>') != []


@pytest.mark.parametrize("line", ["Did you like the boats?", "Do you enjoy this work? I do, every single day of it."])
def test_questions_of_an_interview_stay(line: str) -> None:
    assert lines(f"<p>{line}</p>") == [line]


def test_headlines_that_are_labeled_lead_elsewhere() -> None:
    links = (
        '<a href="/a">The last ferry has a library</a> [<strong>INSIGHT]|<br></strong>'
        '<a href="/b">Counting the sheep of the island</a> [ANALYSIS]'
    )
    assert lines(f"<p>{links}</p>") == []


def test_what_the_page_marks_up_as_its_date_is_no_text() -> None:
    assert lines('<p><span itemprop="datePublished">sexta-feira, 22 de outubro de 2010 às 20:13</span></p>') == []


@pytest.mark.parametrize(
    "line",
    [
        "<p><strong>What do you think of the new light? Sound off below!</strong></p>",
        "<p><a href='/p'><strong>RELATED PHOTOS: The harbour of Mora by night</strong></a></p>",
        "<p><small>Code language: Bash (bash)</small></p>",
        "<p><a href='/old'>← <strong>Previous</strong>: The old light of Mora</a></p>",
        "<p><a href='/new'>Next: The new light of Mora »</a></p>",
        "<p>Abgelegt unter <a href='/k/hafen'>Hafen</a>, <a href='/k/licht'>Licht</a></p>",
    ],
)
def test_what_leads_to_comments_pictures_or_says_what_language_goes(line: str) -> None:
    assert lines(line) == []


@pytest.mark.parametrize(
    "heading",
    [
        "More:",
        "Related investing topics",
        "Related reads:",
        "More posts about Mora",
        "Lire aussi",
        "Lea también:",
        "Editors’ Recommendations:",
        "Weiterführende Links:",
        "Das könnte dich auch interessieren",
    ],
)
def test_a_heading_over_other_stories_goes_where_text_follows(heading: str) -> None:
    assert lines(f"<h4>{heading}</h4>{paragraph(9)}") == [sentence(9)]


@pytest.mark.parametrize("heading", ["More", "Related work", "More boats than ever", "Related"])
def test_a_heading_of_the_text_s_own_stays(heading: str) -> None:
    assert lines(f"<h2>{heading}</h2>{paragraph(9)}") == [heading, sentence(9)]


def test_a_list_of_links_under_such_a_heading_goes_with_it() -> None:
    links = "".join(f'<li><a href="/w/{n}">Wall number {n}</a></li>' for n in range(3))
    assert lines(f"<h3>Related reads:</h3><ul>{links}</ul>{paragraph(9)}") == [sentence(9)]


def test_signs_before_a_call_hide_nothing() -> None:
    assert lines('<p><strong>&gt;&gt; Related Reading:</strong> <a href="/w">The walls of the coast</a></p>') == []


def test_data_in_a_block_of_code_are_the_article_s() -> None:
    code = '{ "Lamp": { "Level": "bright", "Oil": "whale" } }'
    assert lines(f"<pre>{code}</pre>{paragraph(9)}") == [code, sentence(9)]


PLEA = "If you’re enjoying this story, please consider supporting our journalism in this harbour by <a href=/join>subscribing</a>. It helps."


@pytest.mark.parametrize("end", ["<hr>", ""])
def test_readers_who_enjoy_it_are_not_asked_for_support(end: str) -> None:
    said = lines("<hr>", "<h2>On supporting reporters</h2>", f"<p>{PLEA}</p>", end)
    assert said == ([] if end else ["On supporting reporters"])


@pytest.mark.parametrize(
    "line", ["If you like this story of the sea, the song of the bell will please you as well, said the keeper.", "If you are there, sign up at the quay."]
)  # fmt: skip
def test_conditions_in_the_text_stay(line: str) -> None:
    assert lines(f"<p>{line}</p>") == [line]


def test_a_copy_for_scripts_is_no_text() -> None:
    copy = "\n".join(["# The wall", *PARAGRAPHS])
    assert lines(f'<pre hidden aria-hidden="true">{copy}</pre>') == []


@pytest.mark.parametrize(
    "line",
    [
        "Deixe suas dúvidas e opiniões aqui embaixo!",
        "Deja tus preguntas en la caja de abajo.",
        "Receba em seu email nosso livro sobre a maré, um guia completo.",
    ],
)
def test_readers_are_not_asked_for_opinions_or_addresses_in_any_language(line: str) -> None:
    assert lines(f"<p>{line}</p>") == []


@pytest.mark.parametrize("line", ["O faroleiro deixou as dúvidas para o dia seguinte, disse ele ao jornal da cidade."])
def test_doubts_of_the_text_stay(line: str) -> None:
    assert lines(f"<p>{line}</p>") == [line]


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        (
            "Write to Ada Marlow at the quay. Want more stories like this? Subscribe to support the lamps of the town.",
            False,
        ),
        ("Did the pilots want more stories like this? Nobody had asked them, and nobody would.", True),
    ],
)
def test_readers_who_want_more_are_asked_to_subscribe(line: str, kept: bool) -> None:
    assert (lines(f"<p>{line}</p>") == [line]) is kept


@pytest.mark.parametrize(
    "told",
    [
        'She asked readers to <a href="https://reef.example/donate">donate old shells</a>, and forty tonnes came in.',
        'The group runs <a href="https://reef.example/newsletter">a monthly newsletter</a> that reports each count.',
        'Residents were told to <a href="https://alerts.example/sign-up">sign up for alerts</a>, and few of them did so.',
        '“Please <a href="https://reef.example/donate">donate</a> if you can,” the mayor told the crowd on Sunday.',
    ],
)
def test_a_sentence_on_somebody_elses_appeal_is_the_storys(told: str) -> None:
    text = "".join(map(paragraph, range(6)))
    body = article(text.replace("</p>", f"</p><p>{told}</p>", 1)).body
    assert f"<p>{told}</p>" in str(body)


@pytest.mark.parametrize(
    "prompt",
    [
        'Please <a href="/donate">donate</a> to keep these stories coming.',
        'Please <a href="https://site.example/donate">donate</a> to keep these stories coming.',
        'Support independent news: <a href="https://www.patreon.com/wall">make a donation</a> today.',
        'The Wall is a nonprofit newsroom. Sign up to receive <a href="https://wall.example/newsletters">our best stories</a>.',
    ],
)
def test_the_sites_own_appeal_is_none_of_it_wherever_it_leads(prompt: str) -> None:
    text = "".join(map(paragraph, range(6)))
    body = article(text.replace("</p>", f"</p><p>{prompt}</p>", 1)).body
    assert prompt[:20] not in str(body)


@pytest.mark.parametrize("line", ["Will you support our independent journalism?", "Will you help the Mail’s newsroom?"])
def test_readers_are_asked_in_a_question(line: str) -> None:
    assert lines(f"<p><strong><a href='/join'>{line}</a></strong></p>") == []


@pytest.mark.parametrize(
    "line",
    [
        "Will you join the crew in the spring, the keeper asked her, and help him with the new lamp?",
        "“Will you help us with the reporting?” the keeper of the light asked her in the spring.",
    ],
)
def test_a_question_of_the_story_s_stays(line: str) -> None:
    assert lines(f"<p>{line}</p>") == [line]


def test_what_substack_says_under_free_letters_goes() -> None:
    line = "Harbour Notes is free today. But if you enjoyed this post, you can tell Harbour Notes that their writing is valuable by pledging a future subscription."
    assert lines(f"<p><em>{line}</em></p>", f"<p>{line} You won't be charged unless they enable payments.</p>") == []


NEWSLETTERS = [
    "Interesse an Lampen, Wellen und alten Häfen? Dann abonniere meinen Newsletter: {}",
    "Lust auf mehr aus dem Hafen? Melde dich für unseren Newsletter an: {}",
    "Curious about lamps? Then sign up for my newsletter: {}",
    "Envie d’en savoir plus ? Alors inscrivez-vous à notre newsletter : {}",
]


@pytest.mark.parametrize("said", NEWSLETTERS)
@pytest.mark.parametrize("tag", ["p", "blockquote", "div"])
def test_a_newsletter_is_offered_to_who_says_yes_to_a_question(said: str, tag: str) -> None:
    link = '<a href="https://lamps.example/newsletter/">https://lamps.example/newsletter/</a>'
    assert left_of(f"<{tag}>{said.format(link)}</{tag}>", 2) == []


def test_a_question_with_more_before_it_or_another_answer_is_the_texts() -> None:
    told = "Who reads a newsletter on lamps? The keepers do: they sign up for the newsletter of the harbour each year."
    assert left_of(f"<p>{told}</p>", 2) == [told]
