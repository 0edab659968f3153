"""Tables that show one cell say nothing with it: what stands in it is text."""

from __future__ import annotations

from republish.extraction.nodes import Block
from republish.extraction.survey import FIGURE, TABLE
from republish.extraction.verdicts import Verdicts

_CELLS = frozenset({"td", "th"})


def open_single_cells(verdicts: Verdicts) -> None:
    """Make boxes of the tables that hold kept words or pictures in one cell only; figures keep theirs, or its words were a caption."""
    shown: dict[Block, dict[Block, list[Block]]] = {}
    for leaf in verdicts.leaves:
        if verdicts.kept[leaf.index] and leaf.node.places & TABLE:
            _note(leaf.node, shown)
    for cells in shown.values():
        if len(cells) == 1:
            for part in next(iter(cells.values())):
                part.tag = "div"


def _note(leaf: Block, shown: dict[Block, dict[Block, list[Block]]]) -> None:
    """For each table around a leaf, the cell that it stands in, and what is between the two."""
    parts: list[Block] = []
    cell: Block | None = None
    for box in (leaf, *leaf.above()):
        if box.tag in _CELLS and cell is None:
            cell = box
        if cell is not None:
            parts.append(box)
        if box.tag == "table":
            if cell is not None and not box.places & FIGURE:
                shown.setdefault(box, {})[cell] = parts
            parts, cell = [], None
