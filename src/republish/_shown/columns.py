"""Tables of one column whose cells are the paragraphs of a text, as old systems lay out a page: boxes, each cell one."""

from __future__ import annotations

from itertools import islice
from typing import Any, TypeAlias

Element: TypeAlias = Any

_FEWEST, _LONG = 3, 100
"""Cells that hold a paragraph, and letters of one."""
_MOST_ROWS = 400
_BLOCKS = ("table", "ul", "ol", "dl", "pre", "blockquote", "h1", "h2", "h3", "h4", "form")
"""What no such cell holds: others lay out more than a text."""
_PARTS = ("table", "thead", "tbody", "tfoot", "tr", "td")


def open_columns(root: Element) -> None:
    """Make boxes of each such table with all its parts."""
    for table in list(root.iter("table")):
        if next(table.iterdescendants(*_BLOCKS, "th", "caption"), None) is None and _is_of_paragraphs(table):
            for part in list(table.iter(*_PARTS)):
                part.tag = "div"


def _is_of_paragraphs(table: Element) -> bool:
    """Each of its rows has one cell, and most of what they say stands in long ones."""
    rows = list(islice(table.iterdescendants("tr"), _MOST_ROWS + 1))
    if not _FEWEST <= len(rows) <= _MOST_ROWS or any(len(row) != 1 for row in rows):
        return False
    said = [len(" ".join("".join(row.itertext()).split())) for row in rows]
    long = [letters for letters in said if letters >= _LONG]
    return len(long) >= _FEWEST and 2 * sum(long) > sum(said)
