"""Rows that a page lays out with boxes alone become a line each; what else stands side by side stays as it is."""

from __future__ import annotations

import pytest

from harbour import kept_by, page, paragraph, sentence
from republish.extraction.judging.settling.cell_rows import join_rows

TEXT = "".join(map(paragraph, range(1, 5)))


def left(*rows: str) -> list[str]:
    """What the rule makes of the rows in one box."""
    boxes = "".join(f"<div>{row}</div>" for row in rows)
    text = ["The wall", *map(sentence, range(1, 5))]
    return [line for line in kept_by(join_rows, page(f"{TEXT}<section>{boxes}</section>")) if line not in text]


def cells(*said: object, tag: str = "div") -> str:
    return "".join(f"<{tag}>{one}</{tag}>" for one in said)


def test_each_row_is_a_line() -> None:
    assert left(cells("Fat", 11, "g"), cells("Sugar", "9 g"), cells("Salt", 1, "g", 2, "%")) == [
        "Fat 11 g",
        "Sugar 9 g",
        "Salt 1 g 2 %",
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [cells("Fat", 11), cells("Sugar", 9)],
        [cells("North", "cold"), cells("South", "warm"), cells("West", "wet")],
        [cells("Fat", 11, tag="p"), cells("Sugar", 9, tag="p"), cells("Salt", 1, tag="p")],
        [
            cells("Fat", "11 g of it in every boat"),
            cells("Sugar", "9 g of it in every boat"),
            cells("Salt", "1 g of it in all"),
        ],
        [cells("Ada", '<a href="/1">1</a>'), cells("Ben", '<a href="/2">2</a>'), cells("Eve", '<a href="/3">3</a>')],
    ],
    ids=["two rows", "no number", "paragraphs", "sentences", "links"],
)
def test_other_lines_stay_apart(rows: list[str]) -> None:
    assert len(left(*rows)) == 2 * len(rows)
