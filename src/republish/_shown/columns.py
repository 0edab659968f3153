"""Tables as old systems lay out a page: boxes where one column's cells are the paragraphs of a text, or the only cell holds a line; figures where that holds a picture and a few words."""

from __future__ import annotations

from itertools import islice
from typing import Any, TypeAlias

Element: TypeAlias = Any

_FEWEST, _LONG = 3, 100
"""Cells that hold a paragraph, and letters of one."""
_MOST_ROWS = 400
_LONGEST, _LINE = 300, 100
"""Letters of what is said of a picture, and of a line."""
_BLOCKS = ("table", "ul", "ol", "dl", "pre", "blockquote", "h1", "h2", "h3", "h4", "form")
"""What no such cell holds: others lay out more than a text."""
_PARTS = ("table", "thead", "tbody", "tfoot", "tr", "td")


def open_columns(root: Element) -> None:
    """Make boxes of each such table with all its parts, and a figure of the only cell of one with a picture."""
    for table in list(root.iter("table")):
        if next(table.iterdescendants(*_BLOCKS, "th", "caption"), None) is not None:
            continue
        framed = _is_of_a_picture(table)
        if not framed and _is_of_a_line(table):
            _set_as_line(table)
        elif framed or _is_of_paragraphs(table):
            parts = list(table.iter(*_PARTS))
            figure = _around_picture(table, parts) if framed else None
            for part in parts:
                part.tag = "figure" if part is figure else "div"


def _around_picture(table: Element, parts: list[Element]) -> Element | None:
    """The innermost part of a table that holds its picture; None where broken pages put it in a figure beside the cell."""
    part = next(part for part in reversed(parts) if next(part.iterdescendants("img", "amp-img"), None) is not None)
    beside = part.tag != "td" and next(table.iterdescendants("figure"), None) is not None
    return None if beside else part


def _is_of_a_picture(table: Element) -> bool:
    """It has one cell, or one row or nothing where that is left out, with one picture and the few words that are said of it, which lead nowhere."""
    cells = len(list(islice(table.iterdescendants("td"), 2)))
    if cells > 1 or (not cells and len(list(islice(table.iterdescendants("tr"), 2))) > 1):
        return False
    pictures = list(islice(table.iterdescendants("img", "amp-img"), 2))
    said = len("".join(table.itertext()).strip())
    linked = sum(len("".join(link.itertext()).strip()) for link in table.iter("a"))
    return len(pictures) == 1 and 0 < said <= _LONGEST and 2 * linked <= said


def _is_of_a_line(table: Element) -> bool:
    """Its only cell says a few words, all of them bold, and leads nowhere: a heading with a border, or on a ground."""
    cells = list(islice(table.iterdescendants("td"), 2))
    said = "".join(table.itertext()).strip() if len(cells) == 1 else ""
    bold = next(cells[0].iter("b", "strong"), None) if 0 < len(said) <= _LINE else None
    return (
        bold is not None
        and "".join(bold.itertext()).strip() == said
        and next(table.iter("a", "img", "input"), None) is None
    )


def _set_as_line(table: Element) -> None:
    """A paragraph of its words."""
    for part in table.iterdescendants(*_PARTS):
        part.tag = "span"
    table.tag = "p"


def _is_of_paragraphs(table: Element) -> bool:
    """Each of its rows has one cell, and most of what they say stands in long ones."""
    rows = list(islice(table.iterdescendants("tr"), _MOST_ROWS + 1))
    if not _FEWEST <= len(rows) <= _MOST_ROWS or any(len(row) != 1 for row in rows):
        return False
    said = [len(" ".join("".join(row.itertext()).split())) for row in rows]
    long = [letters for letters in said if letters >= _LONG]
    return len(long) >= _FEWEST and 2 * sum(long) > sum(said)
