"""Bold lines over paragraphs that breaks alone part are headings, where there are several of them."""

from __future__ import annotations

import re

import pytest

from harbour import article, sentence

LINES = ("The wall in winter", "A light for the pilots", "What it costs the town")


def headings(between: str, lines: tuple[str, ...] = LINES) -> list[str]:
    """Those of a text in one box, with these lines before its paragraphs."""
    runs = (f"<b>{line}</b>{between}{sentence(number)}" for number, line in enumerate(lines))
    body = article(f"{sentence(8)}<br><br>{'<br><br>'.join(runs)}").body
    assert all(sentence(number) in body for number in range(len(lines)))
    return re.findall(r"<h3><b>([^<]*)</b></h3>", body)


def test_a_bold_line_over_a_paragraph_is_a_heading() -> None:
    assert headings("<br>") == list(LINES)
    assert headings(" <br>\n") == list(LINES)


@pytest.mark.parametrize(
    ("between", "lines"),
    [("<br>", LINES[:1]), (" ", LINES), ("<br>", ("The wall, in winter,", "The light was lit.", "It costs:"))],
    ids=["only one", "no break", "no titles"],
)
def test_other_bold_words_begin_their_paragraph(between: str, lines: tuple[str, ...]) -> None:
    assert headings(between, lines) == []


def test_names_over_addresses_stay_with_them() -> None:
    inns = "<br><br>".join(f"<b>Inn of pier {number}</b><br>{number} Quay Street<br>Mora" for number in range(3))
    body = article(f"{sentence(8)}<br><br>{sentence(9)}<br><br>{inns}<br><br>{sentence(7)}").body
    assert "<b>Inn of pier 1</b><br>1 Quay Street<br>Mora" in body
