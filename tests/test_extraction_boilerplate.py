"""What content systems write around every text goes; what only looks like it stays."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, page, paragraph, sentence
from republish import Page

PARAGRAPHS = [sentence(number) for number in range(4)]


def lines(block: str) -> list[str]:
    """What is left of a block behind the text."""
    text = article("".join([*map(paragraph, range(4)), block])).text.split("\n")
    return [line for line in text if line not in PARAGRAPHS]


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
        'The Tide Letter © 2024 – <a href="/out">Unsubscribe</a>',
        '<a href="/raus">Abmelden</a>',
        '[ Want more on walls? Read <a href="/w">What is a wall?</a> ]',
        '[Related: <a href="/w">What is a wall?</a>]',
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


def test_stories_that_are_cut_off_are_not_the_article() -> None:
    cut_off = "".join(teaser(number, " […]") for number in range(4))
    html = f'<body><div class="container"><h1>The wall</h1>{paragraph(0)}{paragraph(1)}{cut_off}</div></body>'
    found = republish.extract(Page.from_html(html, URL))
    assert found.text.split("\n") == PARAGRAPHS[:2]
    assert "the beginning of another story's text, under its headline" in {change.reason for change in found.changes}


def test_linked_headlines_over_whole_paragraphs_stay() -> None:
    parts = "".join(teaser(number, ".") for number in range(3))
    found = article(f"{''.join(map(paragraph, range(4)))}<div>{parts}</div>")
    assert sum(f"pier {number}" in found.text for number in (10, 11, 12)) == 3


def test_a_page_of_nothing_else_keeps_its_list() -> None:
    found = article(f"{paragraph(1)}<div>{''.join(teaser(number, ' …') for number in range(14))}</div>")
    assert found.text.count("The pilots of pier") == 15


def test_a_box_that_begins_with_read_more_is_another_story() -> None:
    box = (
        '<div class="content--excerpt"><p>Read more</p><div class="x"><a href="/other">The other wall of the harbour falls</a>'
        f"<div><p>{sentence(12)} {sentence(13)}</p></div></div></div>"
    )
    found = article(f"{''.join(map(paragraph, range(2)))}{box}{''.join(map(paragraph, range(2, 4)))}")
    assert found.text.split("\n") == PARAGRAPHS
