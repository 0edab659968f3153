"""Tables that set a quotation between large marks in cells of their own, as wikis' templates lay it out ({{cquote}} of MediaWiki)."""

from __future__ import annotations

from itertools import islice
from typing import Any, TypeAlias

from republish._shown.elements import take_out

Element: TypeAlias = Any

_OPENING, _CLOSING = frozenset('“„«»❝‘「『"＂'), frozenset('”“»«❞’」』"＂')
_MOST_CELLS, _MOST_TABLES = 6, 400
_NO_QUOTATION = ("table", "ul", "ol", "dl", "pre", "th", "caption", "form", "img", "blockquote")
_PARTS = ("tbody", "tr", "td")
_INNER = ("p", "div", "span")
_STRAIGHT = '"＂'
_FEWEST = 2
"""Letters of what is said."""


def quote_tables(root: Element) -> None:
    """Make quotations of such tables: the marks stand at their words, and who said them in a paragraph behind."""
    for table in list(islice(root.iter("table"), _MOST_TABLES)):
        cells = list(islice(table.iterdescendants("td"), _MOST_CELLS + 1))
        if 2 <= len(cells) <= _MOST_CELLS and next(table.iterdescendants(*_NO_QUOTATION), None) is None:
            said = [" ".join("".join(cell.itertext()).split()) for cell in cells]
            if _is_quotation(cells, said):
                _quote(table, cells, said)


def _is_quotation(cells: list[Element], said: list[str]) -> bool:
    """A mark, the words right behind it in the row, and perhaps the other mark; else nothing but who said them, below."""
    row = cells[0].getparent()
    if said[0] not in _OPENING or len(said[1]) < _FEWEST or cells[1].getparent() is not row:
        return False
    closed = _is_closed(cells, said)
    below = [cell for cell, words in zip(cells, said, strict=True) if words][2 + closed :]
    return (
        (closed or said[0] not in _STRAIGHT) and len(below) <= 1 and all(cell.getparent() is not row for cell in below)
    )


def _is_closed(cells: list[Element], said: list[str]) -> bool:
    return len(said) > 2 and said[2] in _CLOSING and cells[2].getparent() is cells[0].getparent()


def _quote(table: Element, cells: list[Element], said: list[str]) -> None:
    if _is_closed(cells, said):
        _end_with(cells[1], said[2])
        take_out(cells[2])
    _begin_with(cells[1], said[0])
    take_out(cells[0])
    table.tag = "blockquote"
    for part in list(table.iter(*_PARTS)):
        part.tag = "div"


def _begin_with(words: Element, mark: str) -> None:
    """Put the mark before the first of the words."""
    while not (words.text or "").strip() and len(words) and words[0].tag in _INNER:
        words = words[0]
    words.text = mark + (words.text or "").lstrip()


def _end_with(words: Element, mark: str) -> None:
    """Put the mark behind the last of the words."""
    while len(words) and not (words[-1].tail or "").strip() and words[-1].tag in _INNER:
        words = words[-1]
    if len(words):
        words[-1].tail = (words[-1].tail or "").rstrip() + mark
    else:
        words.text = (words.text or "").rstrip() + mark
