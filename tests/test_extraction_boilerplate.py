"""What content systems write around every text goes; what only looks like it stays."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, kept_by, page, paragraph, sentence
from republish import Page, _html
from republish.extraction.judging.stories.excerpts import (
    drop_called,
    drop_excerpts,
    drop_named_cards,
    drop_scattered_headlines,
)
from republish.extraction.surveying.pointers import is_pointer
from republish.extraction.tree.leaves import leaves
from republish.extraction.tree.outline import outline
from republish.fidelity import verify

PARAGRAPHS = [sentence(number) for number in range(4)]


def lines(block: str) -> list[str]:
    """What is left of a block behind the text."""
    text = article("".join([*map(paragraph, range(4)), block])).text.split("\n")
    return [line for line in text if line not in PARAGRAPHS]


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        ("（原标题：三个港口的领航员停工一天）", True),
        ("原標題: 三個港口的領航員停工一天", True),
        ("Original headline: Pilots of three ports stop for a day", True),
        ("这幅画的原标题是领航员，后来才改成灯塔。", False),
        ("The original headline of the poster said that the pilots would stop for a day.", False),
    ],
)
def test_the_headline_that_a_text_had_elsewhere_goes(line: str, *, goes: bool) -> None:
    assert (lines(f"<p>{line}</p>") == []) is goes


@pytest.mark.parametrize(
    "line",
    [
        "This entry was posted on Monday, May 6th, 2024 at 3:21 pm and is filed under Tides. You can follow any responses to "
        "this entry through the RSS 2.0 feed.",
        "This entry was posted in Tides and tagged bell, light by Ada. Bookmark the permalink.",
        "Der Beitrag wurde am Montag, den 6. Mai 2024 um 15:21 Uhr veröffentlicht und wurde unter Hafen abgelegt.",
        "Dieser Eintrag wurde veröffentlicht in Hafen von Ada. Setze ein Lesezeichen zum Permalink.",
        "Ce contenu a été publié dans Port par Ada. Mettez-le en favori avec son permalien.",
        "Esta entrada fue publicada en Puerto por Ada. Guarda el enlace permanente.",
        "Dieses Thema im Programm: Über dieses Thema berichtete die Hafenschau am 04. März 2026 um 12:00 Uhr.",
        "Dieses Thema im Programm: Hafen Info | Aktuell | 04.03.2026 | 12:00 Uhr",
        "Über dieses Thema berichtete der Hafenfunk am 4. März um 12:00 Uhr.",
        'The Tide Letter © 2024 – <a href="/out">Unsubscribe</a>',
        '<a href="/raus">Abmelden</a>',
        *('Zum Hafenbrief: <a href="/raus">abbestellen</a>.', 'La lettre du port – <a href="/out">Se désabonner</a>'),
        *('La carta: <a href="/out">darse de baja</a>', 'La lettera del porto – <a href="/out">Disiscriviti</a>'),
        *('A carta: <a href="/out">cancelar inscrição</a>', 'Hamnbrevet – <a href="/ut">Avregistrera</a>'),
        '[ Want more on walls? Read <a href="/w">What is a wall?</a> ]',
        '[Related: <a href="/w">What is a wall?</a>]',
        'Conversations are opinions of our readers and are subject to the <a href="/code">Code of Conduct</a>.',
        "The views expressed in the comments are those of our readers.",
        "This page is archived, and is no longer publicly editable.",
        "Got a correction? Add the template {{editprotected}} to the talk page along with your corrections, and somebody will see it.",
        "Please note that due to our archival policy, we will not alter or update articles that are archived.",
        "Great tutorials cost money. Join the growing number of people supporting The Tide so that all may go on reading.",
        "If you see mistakes or want to suggest changes, please create an issue on the source repository.",
        "ENDS",
        "Comments are moderated before they appear, which may take a day.",
        "Die Kommentare geben allein die Meinung der Leser wieder.",
        "Las opiniones son de los lectores y no de este diario.",
        "To activate the text-to-speech service, please first agree to the privacy policy below.",
        'This site is protected by reCAPTCHA and the Google <a href="/p">Privacy Policy</a> and <a href="/t">Terms of Service</a> apply.',
    ],
)
def test_lines_of_the_system_go(line: str) -> None:
    assert lines(f"<p>{line}</p>") == []


@pytest.mark.parametrize(
    "line",
    [
        "Dieser Beitrag ist am 6. Mai 2024 in der Wochenzeitung Der Anker erschienen.",
        "This post was published in the spring issue of the Tide Review, which the pilots of the harbour read aloud to each "
        "other in the winter of 1926, when nothing else was there to read.",
        "[This article was corrected on 6 May 2024: the wall is of oak.]",
        "Comments are written on the wall in chalk, and the pilots' children read them aloud on the way to school.",
        "They were told to join the harbour's WhatsApp group and to wait for news of the ferry.",
        "If you see any errors in the log, please turn the lamp off and wait until the tide has gone out.",
        "Have a boat? Then you know how the tide turns at the third buoy.",
        "They were told to unsubscribe from the harbour's letters, and nobody did.",
    ],
)
def test_what_is_said_of_the_article_stays(line: str) -> None:
    assert lines(f"<p>{line}</p>") == [line]


LANGUAGES = ("en", "English"), ("de", "Deutsch"), ("fr", "français"), ("es", "español")


@pytest.mark.parametrize("attribute", ["hreflang", "lang"])
def test_a_choice_of_languages_is_no_text(attribute: str) -> None:
    links = " ".join(f'<a {attribute}="{code}" href="/{code}">{name}</a> [{code}]' for code, name in LANGUAGES)
    text = article(f"<p>{links}</p>{''.join(map(paragraph, range(4)))}").text
    assert text.split("\n") == PARAGRAPHS


def test_the_bar_of_a_web_archive_is_not_the_page() -> None:
    about = (
        "These crawls are part of an effort to archive pages as they are made and to keep the pages that they lead to. "
        * 3
    )
    bar = (
        f'<div id="wm-ipp-base"><div id="wm-ipp"><div id="wm-ipp-inside"><p>{about}</p><p>{about}</p></div></div></div>'
    )
    html = page("".join(map(paragraph, range(2)))).replace("<body>", f"<body>{bar}")
    found = republish.extract(Page.from_html(html, URL))
    assert found.text.split("\n") == PARAGRAPHS[:2]


def teaser(number: int, end: str) -> str:
    return (
        f'<div class="nextstory"><h2><a href="/s/{number}">The story of pier {number} and its bell</a></h2>'
        f"<p>{sentence(number + 10)[:-1]}{end}</p></div>"
    )


def teasers(number: int, end: str) -> str:
    return f"<div>{''.join(teaser(each, end) for each in range(number))}</div>"


@pytest.mark.parametrize("end", [" […]", " …", "...", " [...]"])
def test_stories_that_are_cut_off_are_not_the_article(end: str) -> None:
    html = page(f"{paragraph(0)}{paragraph(1)}{teasers(4, end)}")
    assert kept_by(drop_excerpts, html) == ["The wall", *PARAGRAPHS[:2]]


def test_their_removal_is_accounted_for() -> None:
    found = article(f"{''.join(map(paragraph, range(4)))}{teasers(3, ' […]')}")
    assert found.text.split("\n") == PARAGRAPHS
    assert verify(found.original_text, found.text, found.changes) == ()


@pytest.mark.parametrize(
    "listed",
    [teasers(4, "."), teasers(1, " …"), teasers(40, " …")],
    ids=["whole paragraphs", "one alone", "nothing else"],
)
def test_linked_headlines_over_other_words_stay(listed: str) -> None:
    html = page(f"{paragraph(0)}{paragraph(1)}{listed}")
    assert len(kept_by(drop_excerpts, html)) == 3 + 2 * listed.count("nextstory")


@pytest.mark.parametrize(("call", "kept"), [("Read more", False), ("What the keeper said", True)])
def test_a_box_that_begins_with_read_more_is_another_story(call: str, kept: bool) -> None:
    box = (
        f'<div class="content--excerpt"><p>{call}</p><div><a href="/other">The other wall of the harbour falls</a>'
        f"<div><p>{sentence(12)}</p></div></div></div>"
    )
    html = page(f"{''.join(map(paragraph, range(2)))}{box}{''.join(map(paragraph, range(2, 4)))}")
    assert (sentence(12) in kept_by(drop_called, html)) is kept
    assert [line for line in kept_by(drop_called, html) if line in PARAGRAPHS] == PARAGRAPHS


def test_a_paragraph_behind_a_box_with_a_picture_that_leads_to_another_story_stays() -> None:
    box = (
        '<div class="related"><div><a href="/other"><img src="/o.jpg" alt=""></a></div><p>Related article</p>'
        '<a href="/other"><p>The other wall of the harbour falls</p></a></div>'
    )
    kept = kept_by(drop_called, page(f"{''.join(map(paragraph, range(2)))}{box}{''.join(map(paragraph, range(2, 4)))}"))
    assert [line for line in kept if line in PARAGRAPHS] == PARAGRAPHS
    assert "The other wall of the harbour falls" not in kept


@pytest.mark.parametrize(
    "line",
    [
        "The post The light of Mora appeared first on Harbour Post.",
        "The post <a href='/l'>The light of Mora</a> first appeared on <a href='/'>Harbour Post</a>.",
        "Der Beitrag Das Licht von Mora erschien zuerst auf Hafenpost.",
        "L’article La lumière de Mora est apparu en premier sur Le Port.",
        "La entrada La luz de Mora se publicó primero en El Puerto.",
        "L’articolo La luce di Mora proviene da Il Porto.",
        "O post A luz de Mora apareceu primeiro em O Porto.",
        "Het bericht Het licht van Mora verscheen eerst op Havenpost.",
    ],
)
def test_what_feeds_say_under_every_text_goes(line: str) -> None:
    assert lines(f"<p>{line}</p>") == []


def test_where_a_report_appeared_first_is_told() -> None:
    line = "The report of the pilots appeared first on Monday, and nobody read it before the ferry came."
    assert lines(f"<p>{line}</p>") == [line]


def test_the_note_where_a_text_stood_first_stays() -> None:
    line = "The post first appeared on the blog of the harbour office."
    assert lines(f"<p>{line}</p>") == [line]


def cards_of(link: str, number: int = 4, name: str = "card has-link") -> str:
    one = '<li class="{}"><div class="card__body"><p class="taxonomy">Course</p><h2><a href="{}/{}">The rope course of pier {}</a></h2><p>{}</p></div></li>'
    items = "".join(
        one.format(name, link, at, at, "Learn in ten days how a rope is laid, tarred and spliced.")
        for at in range(number)
    )
    return f'<div class="cards-container"><ul class="cards">{items}</ul></div>'


@pytest.mark.parametrize(
    ("cards", "kept"),
    [
        (cards_of("/courses"), 0),
        (cards_of("https://ropes.example/courses"), 4),
        (cards_of("/courses", number=2), 2),
        (cards_of("/courses", name="step"), 4),
        (cards_of("/courses", number=40), 40),
    ],
    ids=["cards", "of other sites", "two", "not named so", "all of the page"],
)
def test_cards_that_lead_to_other_pages_of_the_site_go(cards: str, kept: int) -> None:
    html = page("".join(map(paragraph, range(12))) + cards + paragraph(12))
    said = kept_by(drop_named_cards, html)
    assert sum(line.startswith("The rope course") for line in said) == kept


DECK = "Nobody in the harbour of Mora was told about the light before it was lit."


@pytest.mark.parametrize(("before", "kept"), [("", False), (paragraph(8), True)])
def test_a_heading_that_is_the_standfirst_is_said_once(before: str, kept: bool) -> None:
    head = f'<meta name="description" content="{DECK}">'
    text = "".join(map(paragraph, range(4)))
    html = page(f'{before}<h2 class="leadtext">{DECK}</h2>{text}', head=head)
    made = republish.extract(Page.from_html(html, URL))
    assert made.standfirst == DECK
    assert (DECK in made.text) is kept
    assert not verify(made.original_text, made.text, made.changes)


def test_a_picture_between_standfirst_and_text_stays_beside_the_lead() -> None:
    pictures = [f'<figure><img src="/i/{n}.jpg" width="900" height="600"></figure>' for n in range(2)]
    head = f'<meta name="description" content="{DECK}">'
    text = "".join(map(paragraph, range(4)))
    html = page(f'<h2 class="leadtext">{DECK}</h2>{pictures[1]}{text}', head=head, above=pictures[0])
    assert republish.extract(Page.from_html(html, URL)).body.count("<img") == 2


@pytest.mark.parametrize(
    ("link", "number", "kept"),
    [("/bells/{}", 4, 0), ("https://bells.example/{}", 4, 4), ("/bells/{}", 2, 2), ("#bell-{}", 4, 4)],
    ids=["the site's own", "another site's", "two", "a place on the page"],
)
def test_headlines_scattered_among_the_paragraphs_lead_away(link: str, number: int, kept: int) -> None:
    line = '<p><a href="{}">Bell {} of the old harbour rings again</a></p>'
    text = "".join(paragraph(at) + (line.format(link.format(at), at) if at < number else "") for at in range(6))
    assert sum(said.startswith("Bell ") for said in kept_by(drop_scattered_headlines, page(text))) == kept


SCATTERED = '<p><a href="/bells/the-bell-{0}-of-the-old-harbour-rings"><b>The bell {0} of the old harbour rings again</b></a></p>'
SHORT = "<p>Nobody had told the pilots.</p>"


def left_of_scattered(*parts: str) -> int:
    return sum(said.startswith("The bell ") for said in kept_by(drop_scattered_headlines, page("".join(parts))))


@pytest.mark.parametrize(
    "behind",
    [
        "<h2>The harbour in winter</h2>",
        SHORT,
        '<p>Nobody had told the <a href="/pilots">pilots</a> of it.</p>',
        "<ul><li>the first bell</li><li>the last</li></ul>",
    ],
    ids=["a heading", "a short sentence", "one with a link", "a list"],
)
def test_headlines_at_the_end_of_parts_lead_away(behind: str) -> None:
    parts = (paragraph(2 * at) + paragraph(2 * at + 1) + SCATTERED.format(at) + behind for at in range(3))
    assert left_of_scattered(*parts, paragraph(6)) == 0


def test_headlines_at_the_end_of_every_paragraph_are_a_list_of_the_text() -> None:
    parts = (paragraph(at) + SCATTERED.format(at) + "<h2>The harbour in winter</h2>" for at in range(3))
    assert left_of_scattered(*parts, paragraph(3)) == 3


@pytest.mark.parametrize("opening", ["", paragraph(7)], ids=["at once", "behind an introduction"])
def test_headlines_with_a_paragraph_for_each_are_a_list_of_the_text(opening: str) -> None:
    """A newsletter on the stories of a week."""
    items = (SCATTERED.format(at) + paragraph(at) for at in range(5))
    assert left_of_scattered(opening, *items) == 5


def test_headlines_under_each_other_are_a_list_of_the_text() -> None:
    lines = "".join(f'<p><a href="/bells/{at}">Bell {at} of the old harbour rings again</a></p>' for at in range(4))
    assert len(kept_by(drop_scattered_headlines, page(paragraph(0) + lines + paragraph(1)))) == 7


@pytest.mark.parametrize(
    ("link", "goes"),
    [
        ("<span>02:14</span><span>How the old wall was built</span>", True),
        ("02:14 and the wall: how it was built", False),
        ("How the old wall was built", False),
    ],
)
def test_a_link_to_a_film_begins_with_how_long_that_runs(link: str, goes: bool) -> None:
    root = _html.parse(f'<main><div><a href="/film/1">{link}</a></div></main>', URL).root
    assert is_pointer(leaves(outline(root))[0]) is goes
