"""Small print in headings of the lowest levels is written as paragraphs, and numbered items as a numbered list."""

from __future__ import annotations

import pytest

from harbour import article, paragraph

LINES = "Credits:<br>The pier: Ada Marlow<br>The tower: Una Berg"


def body(inner: str) -> str:
    return article("".join([*map(paragraph, range(4)), inner, paragraph(4)])).body


def test_several_lines_in_a_heading_of_the_lowest_level_keep_their_breaks() -> None:
    assert f"<p>{LINES}</p>" in body(f'<h6 style="text-align: right">{LINES}</h6>')


def test_what_is_too_long_for_a_heading_is_a_paragraph() -> None:
    said = "The stones of the wall were cut in the quarry above the town and carried down to the water by boat, two or three at a time, over twenty winters."
    assert f"<p>{said} Nobody counted.</p>" in body(f"<h5>{said} Nobody counted.</h5>")


@pytest.mark.parametrize("heading", ["<h5>Who carried the stones</h5>", "<h6>Who carried<br>the stones</h6>"])
def test_a_short_heading_of_the_lowest_level_stays_one(heading: str) -> None:
    assert heading[:15] in body(heading)


ITEMS = "<li{}>cut the stones in the quarry</li><li{}>carry them down to the water</li>"


@pytest.mark.parametrize(
    ("list_style", "item_style", "tag"),
    [
        (' style="list-style-type: decimal;"', "", "ol"),
        ("", ' style="margin:0;list-style-type:decimal"', "ol"),
        (' style="list-style: inside decimal"', "", "ol"),
        (' style="list-style-type: disc"', ' style="width: 10.5px"', "ul"),
        ("", ' style="font-variant-numeric: decimal"', "ul"),
    ],
)
def test_a_list_whose_style_counts_its_items_is_numbered(list_style: str, item_style: str, tag: str) -> None:
    listed = f"<ul{list_style}>{ITEMS.format(item_style, item_style)}</ul>"
    assert f"<{tag}><li>cut the stones" in body(f"<p>They went like this:</p>{listed}")
