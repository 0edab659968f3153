"""Headings and the first words of paragraphs that somebody typed in capitals: the same words; other capitals may be other words."""

from __future__ import annotations

import pytest

import republish
from copies import bound, oysters, published, site

BODY = str(oysters().body)
HEADING = "What a reef does to a wave"


def altered(old: str, new: str) -> list[tuple[str, str]]:
    assert old in BODY
    found = republish.audit(published(site(BODY.replace(old, new, 1))), package=bound("no-derivatives"))
    return [(change.words, change.replacement) for change in found.altered]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (HEADING, HEADING.upper()),
        (f"<h2>{HEADING}</h2>", f"<p><strong>{HEADING.upper()}</strong></p>"),
        ("On a grey morning in Aldermoor", "ON A GREY MORNING in Aldermoor"),
        ("A hundred years ago the traffic", "A HUNDRED YEARS AGO the traffic"),
        ("A wave loses height", '<span class="first">A WAVE</span> loses height'),
    ],
)
def test_a_heading_and_first_words_in_capitals_are_the_same_words(old: str, new: str) -> None:
    assert altered(old, new) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("few people living here", "FEW people living here", [("few", "FEW")]),
        ("On a grey morning", "ON A GRAY MORNING", [("On a grey morning", "ON A GRAY MORNING")]),
        (HEADING, "What a Reef Does to a Wave", [("reef does", "Reef Does"), ("wave", "Wave")]),
        (f"<h2>{HEADING}</h2>", "", [(HEADING, "")]),
    ],
)
def test_capitals_within_a_line_and_other_words_are_told(old: str, new: str, expected: list[tuple[str, str]]) -> None:
    assert altered(old, new) == expected
