"""Tables of one cell say nothing with it: what stands in them is text."""

from __future__ import annotations

from itertools import islice

from republish.extraction.nodes import Block, walk
from republish.extraction.survey import FIGURE, TABLE
from republish.extraction.verdicts import Verdicts

_CELLS = frozenset({"td", "th"})
_PARTS = frozenset({"table", "tbody", "thead", "tfoot", "tr", "td", "th"})


def open_single_cells(verdicts: Verdicts) -> None:
    """Make boxes of the tables around kept words that have one cell only; figures keep theirs, or its words were a caption."""
    known: set[Block] = set()
    for leaf in verdicts.leaves:
        if not verdicts.kept[leaf.index] or leaf.node.places & (TABLE | FIGURE) != TABLE:
            continue
        for table in (box for box in (leaf.node, *leaf.node.above()) if box.tag == "table"):
            if table not in known:
                known.add(table)
                _open(table)


def _open(table: Block) -> None:
    parts = [part for part in walk(table) if part.tag in _PARTS]
    if len(list(islice((part for part in parts if part.tag in _CELLS), 2))) == 1:
        for part in parts:
            part.tag = "div"
