"""HTML of ours → the blocks of a plain text: one iterative walk."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lxml import etree

from republish import _html
from republish._lists import Numbering, numbering_of
from republish.outputs._facts import plain
from republish.outputs._grid import Grid
from republish.outputs._raised import raised

_CELLS = frozenset({"td", "th"})
_PARTS = frozenset({"thead", "tbody", "tfoot"})
_APART = ("table", "pre", "blockquote", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr")
"""What no line holds: a row with one of them lays out a page."""
_LONGEST = 500
"""Characters of a cell of several lines that are written as one."""


def body_blocks(html: str) -> list[str]:
    """The body's blocks in words: list items with their mark, a table's row on a line with tabs, quotes indented."""
    return _Writer().blocks(_html.fragment(html))


class _Writer:
    """The state of one walk; lines of one list or table stay together."""

    def __init__(self) -> None:
        self._done: list[list[str]] = []
        self._words: list[str] = []
        self._said: list[int] = []
        """Where the words of each open element that is said in another way begin."""
        self._marks: list[str] = []
        self._numberings: list[Numbering | None] = []
        self._grids: list[Grid] = []
        self._row: _html.Element | None = None
        """The row that is written on one line."""
        self._column = 0
        """The column that its line has come to."""
        self._depth = {"blockquote": 0, "pre": 0}
        self._last = ""

    def blocks(self, root: _html.Element) -> list[str]:
        """All blocks under `root`."""
        for event, node in etree.iterwalk(root, events=("start", "end", "comment")):
            if event == "start":
                self._start(node)
            elif event == "end":
                self._end(node)
            if node is not root and event in ("end", "comment"):
                self._add(node.tail)
        self._flush()
        return ["\n".join(block) for block in self._done]

    def _start(self, node: _html.Element) -> None:
        tag = node.tag
        if tag in _html.BLOCKS:
            self._start_block(node)
        elif tag in _SAID:
            self._said.append(len(self._words))
        elif tag == "br":
            self._words.append("\n" if self._row is None else " ")
        self._add(node.text)

    def _end(self, node: _html.Element) -> None:
        tag = node.tag
        if tag in _html.BLOCKS:
            self._end_block(node)
        elif tag in _SAID:
            start = self._said.pop()
            words = "".join(self._words[start:])
            self._words[start:] = [_SAID[tag](words)]

    def _start_block(self, node: _html.Element) -> None:
        tag = node.tag
        if tag not in _CELLS:
            self._edge()
        if tag in self._depth:
            self._depth[tag] += 1
        if tag in ("ol", "ul"):
            self._numberings.append(numbering_of(node) if tag == "ol" else None)
        elif tag == "li":
            self._start_item(node)
        elif tag == "hr":
            self._done.append(["* * *"])
            self._last = ""
        else:
            self._start_in_table(node)

    def _end_block(self, node: _html.Element) -> None:
        tag = node.tag
        if node is self._row:
            self._row = None
        if tag not in _CELLS:
            self._edge()
        if tag in self._depth:
            self._depth[tag] -= 1
        if tag in ("ol", "ul"):
            self._numberings.pop()
        elif tag == "li":
            self._marks.pop()
        elif tag == "table":
            self._grids.pop()

    def _start_item(self, item: _html.Element) -> None:
        numbering = self._numberings[-1] if self._numberings else None
        self._marks.append(f"{numbering.mark(item)}. " if numbering else "- ")
        if self._row is not None:
            self._words.append(self._marks[-1])

    def _start_in_table(self, node: _html.Element) -> None:
        if node.tag == "table":
            self._grids.append(Grid())
        elif not self._grids:
            return
        elif node.tag in _PARTS:
            self._grids[-1].start_part()
        elif node.tag == "tr":
            self._start_row(node)
        elif node.tag in _CELLS:
            self._start_cell(node)

    def _start_row(self, row: _html.Element) -> None:
        self._grids[-1].start_row()
        self._column = 0
        if self._row is None and _is_line(row, self._grids[-1]):
            self._row = row

    def _start_cell(self, cell: _html.Element) -> None:
        """Tabs up to the cell's column; one between the cells of a row that lays out a page."""
        column = self._grids[-1].place(cell)
        if self._row is not None:
            self._words.append("\t" * (column - self._column))
            self._column = column
        else:
            self._words.append("\t" if self._words else "")

    def _edge(self) -> None:
        """A block begins or ends; within a line that is a blank."""
        if self._row is None:
            self._flush()
        else:
            self._words.append(" ")

    def _add(self, text: str | None) -> None:
        if text:
            self._words.append(text if self._depth["pre"] else text.replace("\n", " ").replace("\t", " "))

    def _flush(self) -> None:
        text = "".join(self._words)
        self._words.clear()
        self._said = [0] * len(self._said)
        if not text.strip():
            return
        lines = text.strip("\n").split("\n") if self._depth["pre"] else [_cells(line) for line in text.split("\n")]
        indent = "    " * self._depth["blockquote"] + "  " * max(0, len(self._marks) - 1)
        mark = self._marks[-1] if self._marks else ""
        if self._marks:
            self._marks[-1] = " " * len(mark)
        rest = indent + " " * len(mark)
        kind = "list" if self._marks else "table" if self._grids else ""
        if not (kind and kind == self._last):
            self._done.append([])
        self._last = kind
        self._done[-1] += [((rest if i else indent + mark) + line).rstrip() for i, line in enumerate(lines)]


def _is_line(row: _html.Element, grid: Grid) -> bool:
    """The row holds data; one of a single cell, or with running text of more than a line, lays out a page."""
    cells = [child for child in row if child.tag in _CELLS]
    if (len(cells) < 2 and not grid.reached_into) or next(row.iterdescendants(*_APART), None) is not None:
        return False
    return all(_is_short(cell) for cell in cells if len(cell))


def _is_short(cell: _html.Element) -> bool:
    """One line, or a few that read as one."""
    if all(node.tag != "br" and node.tag not in _html.BLOCKS for node in cell.iterdescendants()):
        return True
    return sum(map(len, cell.itertext())) <= _LONGEST


def _cells(line: str) -> str:
    return "\t".join(plain(cell) for cell in line.split("\t"))


def _struck(words: str) -> str:
    """Words that were struck out stay, and are seen to be."""
    inner = words.strip()
    return words.replace(inner, f"~~{inner}~~") if inner else words


_SAID: Mapping[str, Callable[[str], str]] = {
    "sup": lambda words: raised(words, "sup"),
    "sub": lambda words: raised(words, "sub"),
    "q": lambda words: f"“{words}”",
    "s": _struck,
    "del": _struck,
}
"""What a text says of elements that other formats have marks for."""
