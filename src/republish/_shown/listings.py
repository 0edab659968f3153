"""Listings that a table numbers line by line: the numbers beside them, the code as one block.

Tables of Pygments (`highlighttable`, `linenos`), Rouge (`rouge-table`), Chroma (`lntable`, `lntd`), Hexo and SyntaxHighlighter
(`gutter`), highlight.js' plug-in (`hljs-ln`), Crayon (`crayon-nums`) and GitHub's files (`blob-num`), as their sources write
them; LaTeXML's lines in boxes (`ltx_listing`), which are no table.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from itertools import islice
from typing import Any, TypeAlias

from republish._shown.elements import called, classes_of
from republish._uncompiled import Uncompiled

Element: TypeAlias = Any

_NUMBERS = frozenset(
    ["linenos", "lineno", "lntd", "gutter", "rouge-gutter", "hljs-ln-numbers", "blob-num", "crayon-nums"]
)
_CODE = frozenset(["code", "lntd", "hljs-ln-code", "blob-code", "rouge-code", "crayon-code"])
_TITLE = "filename"
"""What Python-Markdown calls the row over a listing that names its file."""
_LINES = ("div", "p", "li", "tr")
_LINE = "\ufdd0"
"""Stands where a line begins: no character, which Unicode leaves to programs."""
_BEGINNING = Uncompiled(rf"^{_LINE}+|\n{_LINE}+|{_LINE}+")
_AROUND = frozenset(["pre", "code"])
_GUTTER = "gutter"
_LATEXML = "ltx_listing"
_MOST_AROUND = 4


def lay_out(root: Element, names: Set[str]) -> None:
    """Make one `pre` of the code of every numbered listing of a page, whose classes are given."""
    if not _NUMBERS.isdisjoint(names):
        for table in list(root.iter("table")):
            _lay_out_table(table)
    for box in called(_LATEXML, names, root, "div"):
        _lay_out_boxes(box)


def _lay_out_table(table: Element) -> None:
    cells = list(_cells(table))
    code = [cell for cell in cells if not _CODE.isdisjoint(classes_of(cell)) and not _is_numbers(cell)]
    numbers = [cell for cell in cells if _is_numbers(cell)]
    titles = [cell for cell in cells if cell.tag == "th" and _TITLE in classes_of(cell)]
    if code and numbers and len(code) + len(numbers) + len(titles) == len(cells):
        said = (_box(table, _TITLE, " ".join(_words_of(titles))), _box(table, _GUTTER, " ".join(_words_of(numbers))))
        _replace(_outermost(table), [*said, _block(table, map(_code_of, code))])


def _lay_out_boxes(listing: Element) -> None:
    """A box for every line, the number in each a part of it; what stores the code beside them stays before it."""
    lines = [line for line in listing.iterchildren("div") if "ltx_listingline" in classes_of(line)]
    numbers = [tag for line in lines for tag in line.iter("span") if "ltx_tag_listingline" in classes_of(tag)]
    gutter = _box(listing, _GUTTER, " ".join(_words_of(numbers)))
    for number in numbers:
        number.text = None
    if lines:
        _replace(lines[0], [gutter, _block(listing, map(_code_of, lines))])
        for line in lines[1:]:
            listing.remove(line)


def _cells(table: Element) -> Iterator[Element]:
    """Its own cells, of no table in it."""
    for cell in table.iter("td", "th"):
        if next(cell.iterancestors("table")) is table:
            yield cell


def _is_numbers(cell: Element) -> bool:
    """A cell for numbers that holds no more than those."""
    return not _NUMBERS.isdisjoint(classes_of(cell)) and all(map(str.isdigit, _words_of([cell])))


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
    for part in cell.iterdescendants(*_LINES, "br"):
        if part.tag == "br":
            part.tail = "\n" + (part.tail or "")
        else:
            part.text = _LINE + (part.text or "")
    code = _BEGINNING.sub(_begun, cell.xpath("string()"))
    return code.rstrip("\n").replace("\u00a0", " ")


def _begun(line: re.Match[str]) -> str:
    """A line ends where another begins, but for the first."""
    return "\n" if line.start() else ""


def _words_of(cells: Iterable[Element]) -> list[str]:
    return [word for cell in cells for word in " ".join(cell.itertext()).split()]


def _box(near: Element, name: str, words: str) -> Element:
    box = near.makeelement("div", {"class": name})
    box.text = words
    return box


def _block(near: Element, lines: Iterable[str]) -> Element:
    block = near.makeelement("pre")
    code = block.makeelement("code")
    code.text = "\n".join(lines)
    block.append(code)
    return block


def _replace(listing: Element, parts: list[Element]) -> None:
    """What names it, the numbers in a box that is named so, then the code, in a box around those that say something."""
    around = listing.makeelement("div")
    around.extend(part for part in parts if part.text or len(part))
    around.tail, listing.tail = listing.tail, None  # It would go with the table.
    listing.addnext(around)
    listing.getparent().remove(listing)
