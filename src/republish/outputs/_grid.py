"""Which columns of a table are taken by cells that reach down into a row or over more than one column."""

from __future__ import annotations

from republish import _html
from republish.limits import DEFAULT_LIMITS

_SPAN = DEFAULT_LIMITS.span


class Grid:
    """The columns of one table, row by row; past the hundredth, every cell is as good as one that reaches nowhere."""

    def __init__(self) -> None:
        self._column = 0
        self._taken: dict[int, int] = {}
        """Column → rows to come that a cell above takes it in, this one counted."""

    def start_part(self) -> None:
        """A head, body or foot begins: no cell reaches into it."""
        self._taken.clear()

    def start_row(self) -> None:
        """A row begins."""
        self._column = 0
        self._taken = {column: rows - 1 for column, rows in self._taken.items() if rows > 1}

    @property
    def reached_into(self) -> bool:
        """A cell of a row above reaches into this one."""
        return bool(self._taken)

    def place(self, cell: _html.Element) -> int:
        """Put a cell in the next free column; which one that is."""
        while self._column in self._taken:
            self._column += 1
        column, rows = self._column, _span(cell, "rowspan")
        self._column += max(1, min(_span(cell, "colspan"), _SPAN - column))
        if rows > 1 and column < _SPAN:
            self._taken |= dict.fromkeys(range(column, self._column), rows)
        return column


def _span(cell: _html.Element, name: str) -> int:
    span = cell.get(name, "1").strip()
    return max(1, min(_SPAN, int(span))) if span.isascii() and span.isdigit() and len(span) < 7 else 1
