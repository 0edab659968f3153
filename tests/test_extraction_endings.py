"""Notes and credits at an article's end belong to it; boxes about its authors do not."""

from __future__ import annotations

import re

import pytest

from harbour_wall import PARAGRAPHS, page, story, taken, text
from republish import _html
from republish.fidelity import verify

NOTES = [
    "Correction: an earlier version gave the wrong height of the wall.",
    "Editor's note: the council voted again on Friday.",
    'Photos by <a href="/people/moor">A. Moor</a> and <a href="/people/quay">B. Quay</a>.',
    "Ada Moor contributed to this report.",
    "Ada Moor, pilot and poet, born 4 May 1931; died 2 March 2026",
    "Ada Moor, geboren am 4. Mai 1931 in Mora, gestorben am 2. März 2026",
    'Leia a íntegra das respostas <a href="/doc.pdf">aqui</a>.',
    'Lisez le rapport complet <a href="/doc.pdf">ici</a>.',
    'Lea el informe completo <a href="/doc.pdf">aquí</a>.',
    "Ada Moor has received funding from the Harbour Fund.",
    "Ada Moor does not work for, consult or own shares in any company that builds walls.",
    "Ada Moor declares no competing interests.",
    "Funding: The Estuary Fund.",
    "Conflict of interest: none.",
    "Reporting credit: Ada Moor / Harbour Sound",
    'This article originally appeared in <a href="https://mole.example/wall">The Mole</a>.',
    "Anmerkung der Redaktion: Die Höhe der Mauer wurde berichtigt.",
    "Nota de la redacción: se ha corregido la altura del muro.",
    "Dieser Artikel baut auf einer gemeinsamen Recherche mit dem Hafenblatt auf.",
    "– Anzeige: Dieser Beitrag ist in Zusammenarbeit mit dem Hafenamt entstanden –",
    "Cet article a d’abord été publié par Le Phare.",
    "Este artículo fue publicado originalmente en El Faro.",
    "Dit artikel verscheen eerder in De Vuurtoren.",
    "This post is sponsored by the harbour office.",
    "The authors have declared that no competing interests exist.",
    'Source: <a href="https://tides.example/report">Tide report</a>',
    "(Quelle: Hafenamt)",
    'Quelle der Hafenmeldung: <a href="/about/pilots">Lotsen</a>',
    "Source of this report: the pilots",
    'Listen to the full interview (in German) on <a href="https://mole.example/radio">The Mole</a>.',
    '<a href="https://mole.example/list">Click here to see a list of the piers that are closed from The Mole</a>',
    'Der ganze Hafenbericht hier zum Download: <a href="https://mole.example/7">➡️ Weitere Informationen</a>',
    'Écoutez l’entretien intégral sur <a href="https://mole.example/radio">Le Môle</a>.',
    'Escuche la entrevista completa en <a href="https://mole.example/radio">El Muelle</a>.',
    '以上、下記URLからの要約 <a href="https://tides.example/report">https://tides.example/report</a>',
    '元記事：<a href="https://tides.example/report">Tide report</a>',
    'Titelbild: <a href="https://photos.example/moor">A. Moor</a> on Photos',
    "Bild 2: © A. Moor",
    "Main image credit: Harbour Post",
    "With files from The Harbour Press and Ada Moor",
    "With Post wires",
    "Reported with the support of the Estuary Fund.",
    "This investigation was supported by a grant from the Harbour Fund of Mora.",
    "Réalisé avec le soutien du fonds des estuaires de Mora.",
    "Mit freundlicher Unterstützung der Stiftung Hafen und Meer.",
    "– additional reporting by Ada Moor",
    "Additional reporting Reuters",
    "(With inputs from agencies)",
    "(With PTI inputs)",
    "Mit Material von dpa",
    "This work was supported by the Estuary Fund of Mora.",
    "Contributing: Ada Moor, The Harbour Press",
    "(Contribution by: Ada Moor, Pilot, The Harbour Press)",
    "(THE MOLE with AFP)",
    "(Hafenblatt, mit dpa)",
    "(afp/dpa)",
    "Aus dem Englischen von Ada Moor",
    "Con información de El Faro",
    "Additional reporting: Ada Moor",
    "Com informações da Agência Farol",
    "Με πληροφορίες από τον Φάρο",
    "Mise à jour à 12 heures : ajout de la réaction de la mairie.",
    "Actualización: se ha añadido la respuesta del puerto.",
    "Post/dpa",
    "With a report from The Harbour Press",
    "Adaptation web : Ada Moor avec l’ats",
    "— With assistance from Ada Moor and Bo Quay",
    "(Updates with comment from the harbour office in third paragraph.)",
    "(Adds details, background)",
    "SDA/amo",
    "Ada Moor contributed research.",
    "Ada Moor and Bo Quay contributed additional research to this report.",
    "Bo Quay contributed data reporting.",
]


@pytest.mark.parametrize("note", NOTES)
def test_a_note_behind_the_last_paragraph_stays(note: str) -> None:
    body = taken(page(story(text(f'<p class="text"><em>{note}</em></p>', at=5)))).body
    assert note.split("<")[0].strip() in body


@pytest.mark.parametrize(
    "line",
    [
        'Listen to the full interview <a href="/radio">on our pages</a>.',
        'Listen to the full interview on <a href="https://mole.example/us">our channel</a>.',
        'Listen to the interview on <a href="https://mole.example/radio">The Mole</a>.',
        '<a href="https://mole.example/list">Click here to see more lists</a>',
    ],
)
def test_where_there_is_more_of_the_site_or_of_anything_goes(line: str) -> None:
    assert taken(page(story(text(f'<p class="text">{line}</p>', at=5)))).text.split("\n") == PARAGRAPHS


CORRECTED = "<b>Correction, March 23:</b> The height of the wall was misstated. It is nine metres, not eight."


@pytest.mark.parametrize(("name", "kept"), [("visually-hidden", False), ("sr-only", False), ("notes-heading", True)])
def test_a_heading_for_screen_readers_over_notes_goes_without_them(name: str, kept: bool) -> None:
    credit = '<a href="/people/moor">Ada Moor</a> contributed research.'
    box = f'<div class="bottom-notes"><h3 class="{name}">Notes</h3><p>{CORRECTED}</p><p>{credit}</p></div>'
    lines = taken(page(story(text(box, at=5)))).text.split("\n")[len(PARAGRAPHS) :]
    assert lines == [*(["Notes"] if kept else []), re.sub("<.*?>", "", CORRECTED), "Ada Moor contributed research."]


@pytest.mark.parametrize("line", ["Source: Harbour office of Brennick", "Bild2: © A. Moor, some rights reserved"])
def test_a_source_that_is_set_as_a_heading_is_a_line(line: str) -> None:
    assert f"<p>{line}</p>" in taken(page(story(text(f"<h6>{line}</h6>", at=5)))).body


def test_whose_a_picture_is_that_is_not_shown_is_not_said() -> None:
    assert taken(page(story(text("<div><p>Photo: Una Berg</p></div>")))).text.split("\n") == PARAGRAPHS


def test_a_long_sentence_in_italics_with_a_link_to_givers_is_a_note() -> None:
    told = "Ada Moor and Una Berg were on a journey for reporters that the alliance of the harbours paid for, to the lights of"
    note = f'<p class="text"><em>{told} <a href="https://harbours.example/donate/">the north</a>, and saw ten of them in two weeks, each with the keeper who has lit it every night for years.</em></p>'
    assert "the lights of the north" in taken(page(story(text(note, at=5)))).text


@pytest.mark.parametrize(
    ("note", "stays"),
    [
        ("<p>Reported with the support of the Estuary Fund.</p>", True),
        ('<div class="correction"><p>Correction: the wall is lower than we said.</p></div>', True),
        ('<div class="n"><p>Editor’s note: the council voted again on Friday.</p></div>', True),
        ("<p>The wall and its keepers</p>", False),
        ("<p>Supported by Mora Bank</p>", False),
    ],
)
def test_a_note_behind_the_box_of_the_text_stays_in_its_article(note: str, stays: bool) -> None:
    html = story(text()).replace("</div></article>", f"</div>{note}</article>")
    lines = taken(page(html)).text.split("\n")
    assert (len(lines) > len(PARAGRAPHS)) is stays


def test_words_like_a_note_in_a_box_beside_the_text_do_not_bring_it_in() -> None:
    box = '<div class="related-links"><p>This story was first told in 1926: read it in the archive.</p></div>'
    assert taken(page(story(text(box)))).text.split("\n") == PARAGRAPHS


@pytest.mark.parametrize("heading", ["About the author", "Über die Autorin", "À propos de l’auteur", "Sobre la autora"])
def test_a_box_about_the_author_goes_and_is_accounted_for(heading: str) -> None:
    box = f"<div class='bio-text'><h3>{heading}</h3><p>Una Berg has written about harbours for twenty years and sails a small boat.</p></div>"
    article = taken(page(story(text(box, at=5))))
    assert article.text.split("\n") == PARAGRAPHS
    assert "author-box" in {change.kind for change in article.changes}
    assert verify(article.original_text, article.text, article.changes) == ()


def test_an_article_that_goes_on_under_such_a_heading_keeps_its_words() -> None:
    made = taken(page(story(text('<h3 class="text">About the author</h3>', at=1))))
    assert made.text.split("\n")[-4:] == PARAGRAPHS[1:]


def test_the_box_ends_at_the_next_heading() -> None:
    box = "<h3>About the author</h3><p>Una Berg sails a small boat.</p><h3>What it costs</h3>"
    article = taken(page(story(text(box))))
    assert "Una Berg" not in article.text
    assert article.text.count("\n") == len(PARAGRAPHS)
    assert "What it costs" in article.text


def test_headlines_behind_a_word_and_a_colon_lead_elsewhere() -> None:
    items = "".join(
        f'<li>Harbour: <a href="/s/{n}">The {n} boats that came home late from the herring</a></li>' for n in (3, 5)
    )
    assert taken(page(story(text(f"<ul>{items}</ul>")))).text.split("\n") == PARAGRAPHS


@pytest.mark.parametrize(
    "heading",
    [
        "Comments",
        "12 comments",
        "Top Rated Comments",
        "Kommentare (3)",
        "Comentarios",
        "Lesermeinungen",
        "2 komentar",
        "3 комментария",
        "Yorumlar (2)",
    ],
)
def test_what_readers_wrote_goes(heading: str) -> None:
    words = (
        "I have seen the wall myself and I can say that it leans more than the report of the engineers says it does."
    )
    thread = f'<div class="thread"><h3>{heading}</h3><div class="entry"><p>{words}</p></div><div class="entry"><p>{words} Twice.</p></div></div>'
    assert taken(page(story(text(thread, at=5)))).text.split("\n") == PARAGRAPHS


@pytest.mark.parametrize(("heading", "kept"), [("3 Comments", False), ("Comments", True)])
def test_a_counted_thread_on_the_article_s_own_level_goes_to_its_end(heading: str, kept: bool) -> None:
    words = (
        "I have seen the wall myself and I can say that it leans more than the report of the engineers says it does."
    )
    thread = f'<h2 id="comments">{heading}</h2><p class="text">{words}</p><p class="text">{words} Twice.</p>'
    assert ("seen the wall myself" in taken(page(story(text(thread, at=5)))).text) is kept


def test_boxes_of_the_same_class_among_comments_do_not_widen_the_article() -> None:
    words = (
        "I have seen the wall myself and I can say that it leans more than the report of the engineers says it does."
    )
    thread = "".join(f'<div class="comment"><div class="content"><p>{words} {n}</p></div></div>' for n in range(4))
    body = (
        f'<main><h1>The wall of Brennick</h1><div class="row"><div class="content">{text()}</div></div>{thread}</main>'
    )
    assert taken(page(body)).text.split("\n") == PARAGRAPHS


@pytest.mark.parametrize(
    "line",
    [
        '<p><b><a href="/b">HOW TO COUNT THE SHEEP OF THE ISLAND</a></b></p>',
        "<p>View this post on Instagram</p>",
        "<p>A post shared by Una Berg (@una.berg)</p>",
        "<p>[ad#box-2]</p>",
        '<p>[button link="/tides"]All tides[/button]</p>',
        '<p><a href="#top">↑ Back to top</a></p>',
        "<p>Externer Inhalt nicht verfügbar</p>",
        "<p>An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.</p>",
        "<p>To view this video please allow cookies in your browser and load the page once more.</p>",
        "<p>Loading paragraph...</p>",
        "<p>$$ARTICLEAD$$</p>",
        "<p>{{ promo.box }}</p>",
        '<div class="article-image" id="placeholder-image-1">Placeholder image-1</div>',
    ],
)
def test_stand_ins_and_shouted_headlines_go(line: str) -> None:
    assert taken(page(story(text(line)))).text.split("\n") == PARAGRAPHS


def test_words_in_brackets_stay() -> None:
    sentence = "[The council did not answer the questions that The Mail sent to it on Monday and again on Friday of that week.]"
    assert sentence in taken(page(story(text(f'<p class="text">{sentence}</p>')))).text


def test_a_time_with_the_name_of_a_month_is_no_text() -> None:
    line = '<p class="text">Updated on <time datetime="2026-11-24T10:15Z">November 24, 2026 at 10.15 am</time></p>'
    assert taken(page(story(text(line)))).text.split("\n") == PARAGRAPHS


def test_a_time_within_the_figure_is_no_caption() -> None:
    figure = (
        '<figure><div><img src="/wall.jpg" alt="A wall"><figcaption>The wall at low tide</figcaption></div>'
        '<div><time datetime="2026-11-24">Published: November 24, 2026</time></div></figure>'
    )
    assert "<figcaption>The wall at low tide</figcaption>" in taken(page(story(text(figure)))).body


def test_a_stroke_is_no_caption() -> None:
    assert (
        "<figcaption>"
        not in taken(page(story(text('<figure><img src="/wall.jpg" alt=""><figcaption>.</figcaption></figure>')))).body
    )


def test_a_mark_beside_a_picture_does_not_take_it_away() -> None:
    figure = '<figure><a name="f1">&#8206;</a><a href="/wall.jpg"><img src="/wall.jpg" alt="A wall"></a><figcaption>The wall at low tide</figcaption></figure>'
    assert 'src="https://news.example/wall.jpg"' in taken(page(story(text(figure)))).body


@pytest.mark.parametrize(
    "sentence",
    [
        "The council wants external content to be loaded only after readers agreed, and cookies to be named one by one.",
        "Personenbezogene Daten werden an der Mole schon seit Jahren gesammelt, sagt der Rat, und niemand weiß genau, wofür.",
        "An dieser Stelle steht seit zweihundert Jahren eine Mauer, deren Inhalt aus Kalk und Granit noch keiner untersucht hat.",
    ],
)
def test_an_article_about_such_things_keeps_its_words(sentence: str) -> None:
    assert sentence in taken(page(story(text(f'<p class="text">{sentence}</p>')))).text


def test_a_section_on_comments_is_a_section() -> None:
    section = (
        "<h2>Comments</h2><ul><li>Say why the gate is shut, not that it is</li><li>Keep them short and true</li></ul>"
    )
    body = taken(page(story(text(section)))).body
    assert "<h2>Comments</h2>" in body
    assert "Keep them short and true" in body


def test_a_section_on_comments_in_its_own_box_is_a_section() -> None:
    sections = "".join(f"<section><h2>Part {n}</h2><p>{words}</p></section>" for n, words in enumerate(PARAGRAPHS))
    comments = "<section><h2>Comments</h2><p>Say in a comment why the gate is shut, not that it is, and keep it short and true for the next who comes.</p></section>"
    assert "why the gate is shut" in taken(page(story(sections + comments))).text


@pytest.mark.parametrize(
    ("around", "shown"),
    [
        (
            '<span class="rollover"><a href="/p/berg">Una Berg</a>{}</span>',
            '<span class="rollover-block">Una Berg <a href="/1">All her speeches</a></span>',
        ),
        (
            'the <span class="Term_tooltip__x1"><dfn>quay</dfn>{}</span>',
            '<span class="Term_tooltipBubble__m2"><strong>Quay</strong><br>Where boats lie.</span>',
        ),
    ],
    ids=["a person's card", "a term explained"],
)
def test_what_only_shows_to_a_pointing_reader_goes_from_the_line(around: str, shown: str) -> None:
    line = (
        '<p class="text">Nobody had asked {} whether the boats could be moored elsewhere for the years of the work.</p>'
    )
    article = taken(page(story(text(line.format(around.format(shown))))))
    assert article.text.split("\n")[3] == re.sub("<[^>]+>", "", line.format(around.format("")))
    (change,) = [change for change in article.changes if change.kind == "popup"]
    assert change.words == _html.text_of(_html.fragment(shown))
    assert not verify(article.original_text, article.text, article.changes)


@pytest.mark.parametrize(
    ("inner", "read"),
    [
        ('<span class="has-tooltip text-bold">quay</span>', "quay"),
        ('<span class="tooltip-text">quay</span>', "quay"),
        ('<span class="tooltip"><span class="tooltip-text">quay</span></span>', "quay"),
        (
            '<span class="tooltip"><span class="tooltip-text">quay</span><span class="tooltip-box"></span></span>',
            "quay",
        ),
        ('quay<sup>1</sup><span class="footnote__note" role="tooltip">Built in 1802.</span>', "quay1Built in 1802."),
        (
            'quay<span class="footnote_tooltip"><a href="#n1">1</a><span class="footnote_tooltip_text">Built.</span></span>',
            "quay1Built.",
        ),
    ],
)
def test_words_that_are_pointed_at_and_notes_stay(inner: str, read: str) -> None:
    line = f'<p class="text">The {inner} was measured on all sides by the engineers of the council last winter.</p>'
    assert f"The {read} was measured" in taken(page(story(text(line)))).text


def test_bold_lines_are_headings_in_a_page_that_is_one_form() -> None:
    body = story(text('<p class="text"><b>The stones</b></p>')).replace("<main>", "<form><main>")
    article = taken(page(body.replace("</main>", "</main></form>")))
    assert "<h3>The stones</h3>" in article.body


@pytest.mark.parametrize(
    "line",
    [
        'For harbour news and analysis, go to <a href="/news">Harbour News</a>.',
        'For more on news and tides from around the coast please visit <a href="/news">Harbour News</a>.',
        '&gt;&gt; READ ON THE HARBOUR: <a href="/bell">The bell of Mora, and who rang it</a>',
        'For more stories like this, check our <a href="/news">news page</a>.',
        'Aktuelle Meldungen zum Hafen finden Sie jederzeit <a href="/live">in unserem Liveblog</a>.',
        "Mehr zur Lage in den Häfen lesen Sie in unserem Liveblog:",
        '&gt; <a href="/bell">The bell of the harbour rings once more</a>',
        'Got a story? Get in touch with us at <a href="mailto:news@mail.example">news@mail.example</a>.',
        "4711 0 harbour 2026/03/04 12:17:00 2026/03/04 12:30:42 /media/2026/03/wall.jpg?type=thumbnail",
        '[{"id": 4711, "kind": "story", "tags": ["wall", "stone"]}] and more of the kind for the machine',
    ],
    ids=[
        "news and analysis",
        "news of the coast",
        "an arrow and a call",
        "more stories",
        "a live blog",
        "a live blog below",
        "an arrow",
        "letters wanted",
        "time stamps",
        "a script's data",
    ],
)
def test_a_line_that_leads_to_more_asks_for_letters_or_holds_data_goes(line: str) -> None:
    article = taken(page(story(text(f'<p class="text">{line}</p>', at=5))))
    assert article.text.split("\n") == PARAGRAPHS


@pytest.mark.parametrize(
    "line",
    [
        "a.marlow@mail.example (END)",
        "Ada Marlow a.marlow@mail.example",
        "Napisz do autora: a.marlow@mail.example",
        "마로 기자 marlow@mail.example",
        "(a.marlow@mail.example)",
        "twitter.com/adamarlow",
        "a.marlow@mail.example | https://x.com/ada.marlow",
        "a.marlow@mail.example, facebook.com/marlow, @marlow",
        "linkedin.com/in/ada-marlow",
    ],
)
def test_an_address_to_write_to_is_no_last_line(line: str) -> None:
    assert taken(page(story(text(f'<p class="text">{line}</p>', at=5)))).text.split("\n") == PARAGRAPHS


@pytest.mark.parametrize(("at", "kept"), [(2, True), (5, False)], ids=["between scenes", "at the end"])
def test_a_row_of_stars_parts_and_does_not_end(at: int, kept: bool) -> None:
    assert ("***" in taken(page(story(text('<p class="text">***</p>', at=at)))).text) is kept


@pytest.mark.parametrize(
    "line",
    [
        "The harbour office takes names for the walk until Friday at walk@mail.example.",
        "All of the letters stand at facebook.com/harbouroffice, where they may be read.",
        "x.com/adamarlow/status/19",
        "Price and/or place",
    ],
)
def test_a_last_sentence_with_an_address_is_text(line: str) -> None:
    assert line in taken(page(story(text(f'<p class="text">{line}</p>', at=5)))).text


@pytest.mark.parametrize(
    "label",
    [
        "MORE :",
        "Must read:",
        "More on this topic:",
        "► Lies auch:",
        "Lesen Sie mehr dazu:",
        "Lire aussi :",
        "Lea también:",
        "Läs även:",
        "Читайте также:",
    ],
)
def test_a_label_before_the_headline_of_another_story_goes_with_it(label: str) -> None:
    line = f'<p class="text"><strong>{label} <a href="/bell">The bell of the harbour rings once more</a></strong></p>'
    assert taken(page(story(text(line, at=2)))).text.split("\n") == PARAGRAPHS


@pytest.mark.parametrize(
    "line",
    [
        'More: the wall is <a href="/high">higher</a> than anyone had thought it was when the work on the stones began.',
        'For more on the stones of the old wall, see <a href="/report">the report of the engineers</a> from last winter.',
        "„Lesen Sie die Chronik“, sagte der Bürgermeister, „dann verstehen Sie, warum die Mauer stehen bleibt.“",
    ],
)
def test_a_sentence_that_sends_readers_to_a_source_stays(line: str) -> None:
    article = taken(page(story(text(f'<p class="text">{line}</p>', at=2))))
    assert article.text.count("\n") == len(PARAGRAPHS)


ASKING = [
    "Sign up for our newsletter to get the best stories every week.",
    "Abonnieren Sie unseren Newsletter und erhalten Sie jede Woche die besten Artikel.",
    "Independent journalism costs money. Please support us with a donation today.",
    "What do you think? Leave a comment below.",
    "This content is blocked because you did not accept cookies.",
    'Already a subscriber? <a href="/login?next=wall">Log in</a>',
    'Tags: <a href="/tag/harbour">harbour</a>, <a href="/tag/walls">walls</a>',
    '<a href="/tag/harbour">Harbour</a><a href="/tag/walls/">Walls</a><a href="/topic/quay">Quay</a>',
    '<a href="/thema/hafen">Hafen</a>, <a href="/themen/mauern/">Mauern</a>',
    'Mots-clés : <a href="/t/port">port</a>, <a href="/t/murs">murs</a>',
    '<a href="javascript:print()">Print</a> <a href="mailto:?subject=The wall">Email</a>',
]


@pytest.mark.parametrize("at", [1, 3], ids=["near the top", "lower down"])
@pytest.mark.parametrize("line", ASKING)
def test_lines_that_ask_for_something_and_lists_of_topics_go(line: str, at: int) -> None:
    article = taken(page(story(text(f'<p class="text">{line}</p>', at=at))))
    assert article.text.split("\n") == PARAGRAPHS
    assert verify(article.original_text, article.text, article.changes) == ()


@pytest.mark.parametrize(
    "line",
    [
        "The mayor asked everyone to leave a comment in the visitors' book, and forty people wrote that they would rather "
        "have the wall than the road, which nobody on the council had expected.",
        "“Support us or leave us alone,” said the baker.",
        "The harbour's newsletter, printed since 1926, sent nobody to sign up.",
        'We know more of <a href="/tag/walls/">walls</a> than of <a href="/topic/quays/">quays</a>.',
        'The topics: what <a href="/wall">the wall</a> costs, who pays, and when the work begins.',
    ],
)
def test_words_of_the_article_that_sound_like_it_stay(line: str) -> None:
    line = f'<p class="text">{line}</p>'
    assert len(taken(page(story(text(line)))).text.split("\n")) == len(PARAGRAPHS) + 1


@pytest.mark.parametrize("line", ["<h5>By Ada Moor, Brennick</h5>", "<p>Von Ada Moor</p>", "<p>Ada Moor</p>"])
def test_a_byline_among_the_paragraphs_is_not_said_again(line: str) -> None:
    html = page(
        story(text(line, at=1)), head='<title>The wall of Brennick</title><meta name="author" content="Ada Moor">'
    )
    assert taken(html).text.split("\n") == PARAGRAPHS


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Von: det/dpa", 0),
        ("By dpa", 0),
        ("Von: det/dpa und den Lotsen am Pier kam, was der Rat zwei Tage lang nicht sagen wollte.", 1),
    ],
)
def test_an_agency_behind_by_is_not_said_again(line: str, kept: int) -> None:
    html = page(story(text(f"<p>{line}</p>", at=1)), head='<title>The wall</title><meta name="author" content="dpa">')
    assert len(taken(html).text.split("\n")) == len(PARAGRAPHS) + kept


@pytest.mark.parametrize(
    ("before", "mark", "behind"), [("(", "1", ")"), ("[", "2", "]"), ("", "3", "."), ("", "*", "")]
)
def test_a_note_that_leads_back_to_its_mark_stays_in_a_box_of_its_own(before: str, mark: str, behind: str) -> None:
    said = "Ada Moor, The Walls of Brennick, translated by B. Quay, Mole Press, 2017, 176 pages"
    note = f'<div class="remarks"><div id="nb1"><p>{before}<a href="#nh1">{mark}</a>{behind} {said}</p></div></div>'
    assert said in taken(page(story(text(note, at=5)))).text


@pytest.mark.parametrize(
    "line",
    [
        "sexta-feira, 22 de janeiro de 2014 às 20:13",
        "20:13 GMT 22 January 2014",
        "Posted on Wed, Jan 22, 2014 at 8:13 pm EST",
        "Mittwoch, 22. Januar 2014, 20:13 Uhr",
        "Mercredi 22 janvier 2014 à 20h13",
        "Среда, 22 января 2014, 20:13",
        "Σάββατο 22 Ιανουαρίου 2014 8:13 μμ",
        "ΤΕΤΑΡΤΗ 22 ΙΑΝΟΥΑΡΙΟΥ 2014",
        "22. siječnja 2014. u 20:13",
        "sreda, 22. januarja 2014 ob 20.13",
    ],
)
def test_a_line_that_says_only_when_is_not_said_again(line: str) -> None:
    head = '<title>The wall of Brennick</title><meta property="article:published_time" content="2014-01-22">'
    html = page(story(text(f'<p class="text">{line}</p>', at=0)), head=head)
    assert taken(html).text.split("\n") == PARAGRAPHS


@pytest.mark.parametrize(
    "line",
    [
        "Do 22.01.14 | 14:07 Uhr | Von Ada Marlow",
        "Wednesday January 22, 2014 7:45 am PST by Ada Marlow",
        "Autor: Ada Marlow, Brennick",
        "21 mins ago11:48 Ada Marlow",
        "Ada Marlow Associated Press",
    ],
)
def test_a_line_that_says_only_who_and_when_is_not_said_again(line: str) -> None:
    head = '<title>The wall of Brennick</title><meta name="author" content="Ada Marlow">'
    html = page(story(text(f'<p class="text">{line}</p>', at=2)), head=head)
    assert taken(html).text.split("\n") == PARAGRAPHS


def test_the_day_of_publication_above_the_text_is_not_said_again() -> None:
    head = '<title>The wall of Brennick</title><meta property="article:published_time" content="2014-01-22">'
    day, other = '<p class="text">January 22, 2014</p>', '<p class="text">January 23, 2014</p>'
    assert taken(page(story(text(day, at=0)), head=head)).text.split("\n") == PARAGRAPHS
    assert taken(page(story(text(other, at=0)), head=head)).text.startswith("January 23, 2014")


@pytest.mark.parametrize(
    ("label", "kept"),
    [
        ("Found on our shelves:", False),
        (
            "The council, the masons and the mayor of Brennick have all said what they think of the wall, and so have these:",
            True,
        ),
    ],
    ids=["label", "sentence"],
)
def test_a_label_ends_the_text_only_with_what_it_leads_to(label: str, kept: bool) -> None:
    links = "".join(f'<li><a href="/tag/{word}">{word}</a></li>' for word in ("Tides", "Lamps", "Ropes"))
    behind = f'<p class="text">{label}</p><div class="related"><ul>{links}</ul></div>'
    assert (label in taken(page(story(text(behind, at=5)))).text) is kept


@pytest.mark.parametrize(
    "names",
    ["saboxplugin-wrap", "m-a-box", "author-box", "about-the-author", "abh_box abh_box_down", "post-author-bio"],
)
def test_a_box_that_is_named_for_the_author_goes(names: str) -> None:
    said = "Hello! I have walked along this wall since I was a child and I write here about the sea, the light and the boats."
    article = taken(
        page(story(text(f'<div class="{names}"><div><div class="desc"><p>{said}</p></div></div></div>', at=5)))
    )
    assert article.text.split("\n") == PARAGRAPHS
    assert verify(article.original_text, article.text, article.changes) == ()


def test_names_below_such_a_heading_are_headings_of_the_box() -> None:
    box = "<section><h2>Biografía del autor/a</h2><section><h3>Una Berg, Universidad de Mora</h3><p>Sails a small boat.</p></section></section>"
    assert "Sails a small boat" not in taken(page(story(text() + box))).text


CAPTION = "The wall of Brennick, as it was seen from the ferry on the morning after the storm of the third of January, with all of its lamps still lit and nobody on it."


def test_the_day_below_a_loose_caption_is_above_the_text() -> None:
    photo = f'<div style="float: left"><img src="/wall.jpg" width="600" height="400"><br>{CAPTION}</div>'
    head = '<title>The wall of Brennick</title><meta property="article:published_time" content="2014-01-22">'
    html = page(story(text(f"{photo}<p>January 22, 2014</p>", at=0)), head=head)
    assert "January 22, 2014" not in taken(html).text
