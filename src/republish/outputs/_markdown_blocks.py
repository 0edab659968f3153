"""Blocks of Markdown behind the marks of the lists and quotes they stand in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from republish import _html
from republish._lists import Numbering, counts_on, numbering_of
from republish.outputs._grid import Grid

_BOLD = re.compile(r"(?:\*\*[^*]+\*\*\s*)+")
_WIDE = 4
"""Columns that a mark takes where an item of its list holds several blocks: by Markdown's first syntax, which Python-Markdown
reads, they stand in by four. CommonMark asks for as much as the mark and its blanks take, and lets there be four blanks."""
_LOOSE = _html.BLOCKS - {"ul", "ol", "li"}


@dataclass
class _Container:
    """A list item or a quote: what its first line begins with, and its others."""

    first: str
    rest: str
    number: str = ""
    """Said before the item's words where no list of Markdown counts as its list does."""
    used: bool = False


@dataclass
class _List:
    numbering: Numbering | None
    spelled: bool
    """Its numbers are words."""
    tight: bool
    wide: bool
    items: int = 0


@dataclass
class _Table:
    rows: list[list[str]] = field(default_factory=list)
    grid: Grid = field(default_factory=Grid)
    headed: bool = False
    caption: str = ""


class Blocks:
    """The lines written so far, and where the next block stands."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._containers: list[_Container] = []
        self._lists: list[_List] = []
        self._after_list = False
        self._table = _Table()
        self._tables = 0

    @property
    def in_table(self) -> bool:
        """Inside a table."""
        return self._tables > 0

    @property
    def in_outer_table(self) -> bool:
        """Inside a table, and not in one that stands in a cell of another."""
        return self._tables == 1

    def text(self) -> str:
        """Everything, with one line feed at the end."""
        return "\n".join(self._lines).strip("\n") + "\n"

    def emit(self, lines: list[str]) -> None:
        """Write the lines of one block."""
        self._say_number()
        self._write(lines)

    def emit_words(self, lines: list[str], opening: str = "") -> None:
        """Write the lines of a paragraph or, with its signs before them, a heading; the number of its item goes first."""
        self._write([opening + self._take_number() + lines[0], *lines[1:]])

    def _take_number(self) -> str:
        if not self._containers:
            return ""
        number, self._containers[-1].number = self._containers[-1].number, ""
        return number

    def _say_number(self) -> None:
        """The number of an item that does not begin with words is a line of its own."""
        if number := self._take_number():
            self._write([number.rstrip()])

    def _write(self, lines: list[str]) -> None:
        self._after_list = False
        if self._lines and not self._follows_closely():
            self._lines.append("".join(c.rest for c in self._containers if c.used).rstrip())
        for line in lines:
            prefix = "".join(c.rest if c.used else c.first for c in self._containers)
            for container in self._containers:
                container.used = True
            self._lines.append(prefix + line if line else prefix.rstrip())

    def _follows_closely(self) -> bool:
        """Items of a tight list have no blank line between them, nor has a list in an item the words before it."""
        if not self._lists or not self._lists[-1].tight or not self._containers or self._containers[-1].used:
            return False
        return self._lists[-1].items > 1 or (len(self._lists) > 1 and self._lists[-2].tight)

    def start_list(self, node: _html.Element) -> None:
        """Two lists in a row would be read as one; a comment between them keeps them apart."""
        if self._after_list:
            self.emit(["<!-- -->"])
        numbering = numbering_of(node) if node.tag == "ol" else None
        spelled = numbering is not None and not counts_on(node)
        self._lists.append(_List(numbering, spelled, _is_tight(node), any(map(_holds_blocks, node))))

    def start_item(self, node: _html.Element) -> None:
        """A list item begins; one without a list is an item of a plain list."""
        self._say_number()
        mark, number = "- ", ""
        if self._lists:
            found = self._lists[-1]
            found.items += 1
            if found.numbering and found.spelled:
                number = f"{found.numbering.mark(node)}\\. "
            elif found.numbering:
                mark = f"{found.numbering.next(node)}. "
            mark = mark.ljust(_WIDE) if found.wide else mark
        self._containers.append(_Container(mark, " " * len(mark), number))

    def start_quote(self) -> None:
        """A quote begins."""
        self._say_number()
        self._containers.append(_Container("> ", "> "))

    def end_container(self) -> None:
        """A list item or a quote ends; an item without words still is an item.

        Where the items around it begin with it, a comment stands in it: marks alone would be read as a rule.
        """
        self._say_number()
        if not self._containers[-1].used and self._containers[-1].first != "> ":
            self.emit(["" if all(c.used for c in self._containers[:-1]) else "<!-- -->"])
        self._containers.pop()

    def end_list(self) -> None:
        """A list ends."""
        self._lists.pop()
        self._after_list = True

    def start_table(self) -> None:
        """A table begins; one in a cell is read as that cell's words."""
        self._tables += 1
        if self._tables == 1:
            self._table = _Table()

    def start_part(self, *, head: bool = False) -> None:
        """A head, body or foot of a table begins."""
        self._table.grid.start_part()
        self._table.headed |= head and not self._table.rows

    def start_row(self) -> None:
        """A row begins."""
        self._table.rows.append([])
        self._table.grid.start_row()

    def start_cell(self, *, head: bool) -> None:
        """A cell begins; the first row is the table's head when it holds a head cell."""
        if not self._table.rows:
            self._table.rows.append([])
        self._table.headed |= head and len(self._table.rows) == 1

    def end_cell(self, text: str, cell: _html.Element) -> None:
        """A cell ends; columns that others reach into are empty."""
        row, column = self._table.rows[-1], self._table.grid.place(cell)
        row += [*[""] * (column - len(row)), text]

    def caption(self, text: str) -> None:
        """The table's caption stands above it as a paragraph."""
        self._table.caption = text

    def end_table(self) -> None:
        """Write the table, with an empty head where it has none: GFM wants one. A first row in bold is one, as editors without
        head cells write it."""
        self._tables -= 1
        if self._tables:
            return
        rows = [row for row in self._table.rows if any(row)]
        if self._table.caption:
            self.emit([self._table.caption])
        if not rows:
            return
        width = max(len(row) for row in rows)
        headed = any(self._table.rows[0]) and (self._table.headed or _is_headed(rows, width))
        head, body = (rows[0], rows[1:]) if headed else ([], rows)
        self.emit([_row(head, width), "|" + " --- |" * width, *(_row(row, width) for row in body)])


def _is_headed(rows: list[list[str]], width: int) -> bool:
    """Every cell of the first row is in bold, and not every one of the second."""
    bold = [len(row) == width and all(map(_BOLD.fullmatch, row)) for row in rows[:2]]
    return width > 1 and bold == [True, False]


def _row(cells: list[str], width: int) -> str:
    return "| " + " | ".join(cells + [""] * (width - len(cells))) + " |"


def _is_tight(listed: _html.Element) -> bool:
    """No item holds blocks of its own besides further lists."""
    return not any(child.tag in _LOOSE for item in listed for child in item)


def _holds_blocks(item: _html.Element) -> bool:
    """There is more in the item than words of its own, or one paragraph."""
    held = [child.tag for child in item if child.tag in _html.BLOCKS]
    return held not in ([], ["p"]) or (held == ["p"] and (item.text or "").strip() != "")
