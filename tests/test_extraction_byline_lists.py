"""Lists over the text in which a byline stands: what else they say of the author goes with it."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, kept_by, page, paragraph, sentence
from republish import Page, _html
from republish.extraction.head.reading import read_head
from republish.extraction.judging.twice.again import drop_repeated
from republish.extraction.surveying.verdicts import Verdicts

BYLINE = "<ul><li>Ada Moor</li><li>Harbour News</li></ul>"
OTHER = "<ul><li>The lamp is out</li><li>Harbour News</li></ul>"
TEXT = list(map(sentence, range(3)))


def left(over: str, below: str = "") -> list[str]:
    text = list(map(paragraph, range(3)))
    html = page("".join([over, text[0], below, *text[1:]]), head='<meta name="author" content="Ada Moor">')
    head = read_head(_html.parse(html, URL), Page.from_html(html, URL), None)

    def rule(verdicts: Verdicts) -> None:
        drop_repeated(verdicts, head)

    return [line for line in kept_by(rule, html) if line not in ("The wall", *TEXT)]


@pytest.mark.parametrize(
    ("over", "below", "expected"),
    [(BYLINE, "", []), (OTHER, "", ["The lamp is out", "Harbour News"]), ("", BYLINE, ["Harbour News"])],
    ids=["over the text", "no name in it", "amid the text"],
)
def test_they_go_whole_over_the_text_alone(over: str, below: str, expected: list[str]) -> None:
    assert left(over, below) == expected


STATED = "Ada Moor (in Old Harbour) and Tom Reed (Mora, office of the north), with the Harbour Agency"
DECK = "The lamp of Mora went out on Friday at noon, and the pilots of both ships saw it from the pier."


def whole(over: str) -> list[str]:
    """The lines of an article whose data state the places and the agency with the names."""
    data = f'{{"@context":"https://schema.org","@type":"NewsArticle","headline":"The wall","author":{{"@type":"Person","name":"{STATED}"}}}}'
    inner = f'<article><h1>The wall</h1>{over}<div class="x1">{"".join(map(paragraph, range(4)))}</div></article>'
    html = f'<html lang="en"><head><script type="application/ld+json">{data}</script></head><body><main>{inner}</main></body></html>'
    return republish.extract(Page.from_html(html, URL)).text.split("\n")


@pytest.mark.parametrize(
    "over",
    [
        f'<p class="s-chapo">{DECK}</p><div class="s-sign">By {STATED}</div>',
        f'<div class="s-sign">By {STATED}</div>',
    ],
    ids=["below the standfirst", "alone"],
)
def test_the_byline_goes_with_the_places_and_the_agency_that_the_data_state_with_it(over: str) -> None:
    assert whole(over) == list(map(sentence, range(4)))
