"""Tables that set pictures side by side, or one below the other, with what is said of each right below it: figures with captions.

Editors without columns lay out so. In a table a caption would stay behind where its picture has to go.
"""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import Any, TypeAlias

from republish._shown.elements import words_of

Element: TypeAlias = Any

_MOST_ROWS, _MOST_CELLS, _LONGEST = 24, 6, 300
"""Of such a table; letters of a caption."""
_ICON = re.compile(r"\s*\d{1,2}(?:px)?\s*")
"""How wide a picture is that only stands for something: less than a hundred pixels."""
_FEWEST = 2
_MORE = (
    *("table", "th", "ul", "ol", "dl", "pre", "blockquote", "form"),
    *("h1", "h2", "h3", "h4", "iframe", "video", "button"),
)
"""What makes more of a table than pictures and their captions."""
_PICTURES = ("img", "amp-img")


def frame_tables(root: Element) -> None:
    """Put a box of figures in the place of each such table of two pictures or more."""
    for table in list(root.iter("table")):
        if next(table.iterdescendants(*_MORE), None) is None and next(table.iter(*_PICTURES), None) is not None:
            rows = [list(row.iterchildren("td")) for row in islice(table.iter("tr"), _MOST_ROWS + 1)]
            rows += [[caption] for caption in table.iterchildren("caption")]
            if _are_pictures(rows) and _say_all(rows, table):
                _frame(table, [row for row in rows if any(map(_holds, row))])


def _are_pictures(rows: list[list[Element]]) -> bool:
    """Rows of pictures, each with its caption in its cell, or with a row of them below it: as many, or one for all."""
    rows = [row for row in rows if any(map(_holds, row))]
    shown = [_shows(row) for row in rows]
    if len(rows) > _MOST_ROWS or not shown or not shown[0] or sum(len(row) for row in _of(rows, shown)) < _FEWEST:
        return False
    below = zip(pairwise(shown), pairwise(rows), strict=True)
    return all(behind or (before and _say(row, above)) for (before, behind), (above, row) in below)


def _say_all(rows: list[list[Element]], table: Element) -> bool:
    """No words of the table stand outside of its cells: such would be lost."""
    said = "".join(words_of(cell) for row in rows for cell in row)
    return len("".join(said.split())) == len("".join(words_of(table).split()))


def _of(rows: list[list[Element]], shown: list[bool]) -> list[list[Element]]:
    return [row for row, of_pictures in zip(rows, shown, strict=True) if of_pictures]


def _holds(cell: Element) -> bool:
    return next(cell.iter(*_PICTURES), None) is not None or bool(words_of(cell))


def _shows(row: list[Element]) -> bool:
    """Each of its cells shows one picture, which is no icon; a few words that lead nowhere are said of each there, or of none."""
    pictures = [list(islice(cell.iter(*_PICTURES), 2)) for cell in row]
    if not 0 < len(row) <= _MOST_CELLS or any(
        len(shown) != 1 or _ICON.fullmatch(shown[0].get("width") or "") for shown in pictures
    ):
        return False
    said = list(map(words_of, row))
    return not any(said) or (all(0 < len(words) <= _LONGEST for words in said) and not any(map(_leads_on, row)))


def _leads_on(cell: Element) -> bool:
    return any(words_of(link) for link in cell.iter("a"))


def _say(row: list[Element], above: list[Element]) -> bool:
    """It has the captions of the pictures above: a cell below each, or one below all."""
    if len(row) not in (1, len(above)) or any(map(words_of, above)):
        return False
    if any(next(cell.iter(*_PICTURES), None) is not None for cell in row):
        return False
    return all(len(words_of(cell)) <= _LONGEST for cell in row)


def _frame(table: Element, rows: list[list[Element]]) -> None:
    """A figure of each picture; what is said of all of a row is the caption of its last one."""
    box = table.makeelement("div")
    box.tail, table.tail = table.tail, None
    figures: list[Element] = []
    for row in rows:
        if _shows(row):
            figures = list(map(_figure, row))
            box.extend(figures)
        else:
            for figure, cell in zip(figures[-len(row) :], row, strict=True):
                if words_of(cell):
                    cell.tag = "figcaption"
                    figure.append(cell)
    table.getparent().replace(table, box)


def _figure(cell: Element) -> Element:
    cell.tag, cell.tail = "figure", None
    for name in list(cell.attrib):
        del cell.attrib[name]
    return cell
