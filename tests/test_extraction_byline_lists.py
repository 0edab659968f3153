"""Lists over the text in which a byline stands: what else they say of the author goes with it."""

from __future__ import annotations

import pytest

from harbour import URL, kept_by, page, paragraph, sentence
from republish import Page, _html
from republish.extraction.head.reading import read_head
from republish.extraction.judging.again import drop_repeated
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
