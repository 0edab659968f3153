"""Tables, lists and headings that boxes make up by their roles, and heads of columns with buttons and signs to sort by."""

from __future__ import annotations

import pytest

import republish
from harbour import paragraph
from harbour_wall import body_of
from republish import Page, _html

ROWS = (
    '<div role="rowgroup"><div role="row"><span role="columnheader">Sort</span><span role="columnheader">Crop</span></div></div>'
    '<div role="rowgroup"><div role="row"><span role="rowheader">Pear</span><span role="cell">3.2 kg</span></div></div>'
)
SORTED = "<table><tr>{}<th>Crop</th></tr><tr><td>Pear ▲</td><td>3.2 kg</td></tr><tr><td>Quince</td><td>2.7 kg</td></tr></table>"


def test_boxes_that_play_a_table_are_one() -> None:
    body = body_of(f'<div role="table" aria-label="Harvest">{ROWS}</div>')
    assert "<tr><th>Sort</th><th>Crop</th></tr>" in body
    assert "<tr><th>Pear</th><td>3.2 kg</td></tr>" in body


def test_boxes_whose_rows_hold_more_than_cells_are_none() -> None:
    rows = '<div role="row"><div>Pear</div></div><div role="row"><div role="columnheader">Crop</div></div>'
    assert "<table>" not in body_of(f'<div role="table">{rows}</div>')


def test_boxes_that_play_a_list_are_one() -> None:
    items = '<div role="listitem">Rope of hemp</div><div role="listitem">Two buckets of lime</div>'
    assert "<ul><li>Rope of hemp</li><li>Two buckets of lime</li></ul>" in body_of(f'<div role="list">{items}</div>')


def test_cards_that_play_a_list_stay_boxes() -> None:
    card = '<div role="listitem"><a href="/2026/{}">A bell for the town of Harsk {}</a></div>'
    assert "Harsk" not in body_of(f'<div role="list">{card.format(1, 1)}{card.format(2, 2)}</div>')


@pytest.mark.parametrize(
    "head",
    [
        '<th><button>Sort <span aria-hidden="true">▲▼</span></button></th>',
        "<th>Sort ⇅</th>",
        "<th>Sort <span>▼</span></th>",
    ],
)
def test_the_head_of_a_column_is_its_words_alone(head: str) -> None:
    body = body_of(SORTED.format(head))
    assert "<th>Sort</th><th>Crop</th>" in body
    assert "<td>Pear ▲</td>" in body


def test_a_head_of_signs_alone_stays() -> None:
    assert "<th>▲</th>" in body_of(SORTED.format("<th>▲</th>"))


@pytest.mark.parametrize(
    ("line", "tag"),
    [
        ('<div role="heading" aria-level="3"><span>The bell of Harsk</span></div>', "h3"),
        ('<p role="heading">The bell of Harsk</p>', "h2"),
        ('<div role="heading" aria-level="9">The bell of Harsk</div>', "h2"),
        ('<div role="heading"><div>The bell of Harsk</div></div>', "div"),
        ('<div role="heading"></div>', "div"),
        ('<div role="note">The bell of Harsk</div>', "div"),
    ],
    ids=["ranked", "of no rank", "of a rank that is none", "around a box", "empty", "of another role"],
)
def test_a_line_is_the_heading_that_its_role_says(line: str, tag: str) -> None:
    root = _html.parse(f"<main>{line}</main>", "https://site.example/").root
    assert [part.tag for part in next(root.iter("main"))] == [tag]


def test_a_line_that_plays_the_headline_is_the_title() -> None:
    page = '<title>Bells | Site</title><main><div role="heading" aria-level="1">The bell of Harsk</div>{}</main>'
    found = republish.extract(Page.from_html(page.format("".join(map(paragraph, range(3)))), "https://site.example/a"))
    assert found.title == "The bell of Harsk"
