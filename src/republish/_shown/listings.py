"""Listings that a table numbers line by line: the numbers beside them, the code as one block.

Tables of Pygments (`highlighttable`, `linenos`), Rouge (`rouge-table`), Chroma (`lntable`, `lntd`), Hexo and SyntaxHighlighter
(`gutter`), highlight.js' plug-in (`hljs-ln`) and GitHub's files (`blob-num`), as their sources write them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any, TypeAlias

from republish._shown.elements import classes_of

Element: TypeAlias = Any

_SIGNS = (b"linenos", b"lineno", b"lntd", b"gutter", b"hljs-ln", b"blob-num")
"""In the page's source, in lower case, where it may hold a numbered listing."""
_NUMBERS = frozenset(["linenos", "lineno", "lntd", "gutter", "hljs-ln-numbers", "blob-num"])
_CODE = frozenset(["code", "lntd", "hljs-ln-code", "blob-code", "rouge-code"])
_LINES = frozenset(["div", "p", "li", "tr"])
_AROUND = frozenset(["pre", "code"])
_MOST_AROUND = 4


def lay_out(root: Element, lowered: bytes) -> None:
    """Make one `pre` of the code of every numbered listing of a page, whose source in lower case is given."""
    if next(root.iter("table"), None) is not None and any(sign in lowered for sign in _SIGNS):
        for table in list(root.iter("table")):
            cells = list(_cells(table))
            code = [cell for cell in cells if not _CODE.isdisjoint(classes_of(cell)) and not _is_numbers(cell)]
            if code and any(map(_is_numbers, cells)) and all(map(_is_numbers, set(cells).difference(code))):
                _replace(_outermost(table), cells, "\n".join(map(_code_of, code)))


def _cells(table: Element) -> Iterator[Element]:
    """Its own cells, of no table in it."""
    for cell in table.iter("td", "th"):
        if next(cell.iterancestors("table")) is table:
            yield cell


def _is_numbers(cell: Element) -> bool:
    """A cell for numbers that holds no more than those."""
    return not _NUMBERS.isdisjoint(classes_of(cell)) and all(map(str.isdigit, _numbers_of(cell)))


def _outermost(table: Element) -> Element:
    """The table, or what calls all of it code already."""
    outermost = table
    for up in islice(table.iterancestors(), _MOST_AROUND):
        if up.tag not in _AROUND or len(up) > 1:
            break
        outermost = up
    return outermost


def _code_of(cell: Element) -> str:
    """The code as it is shown, each box in it a line, blanks that do not break as blanks."""
    code = cell.text or ""
    for part in cell.iterdescendants():
        if part.tag in _LINES and code and not code.endswith("\n"):
            code += "\n"
        code += ("\n" if part.tag == "br" else part.text or "") + (part.tail or "")
    return code.rstrip("\n").replace("\u00a0", " ")


def _numbers_of(cell: Element) -> list[str]:
    return " ".join(cell.itertext()).split()


def _replace(listing: Element, cells: list[Element], code: str) -> None:
    """The numbers in a box that is named so, then the code."""
    numbers = listing.makeelement("div", {"class": "gutter"})
    numbers.text = " ".join(number for cell in cells if _is_numbers(cell) for number in _numbers_of(cell))
    block = listing.makeelement("pre")
    block.text, block.tail = code, listing.tail
    listing.tail = None  # It would go with the table.
    listing.addnext(block)
    if numbers.text:
        listing.addnext(numbers)
    listing.getparent().remove(listing)
