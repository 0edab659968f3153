"""Rows of a table that a page lays out with boxes alone: their cells, a word or a number each, are one line and no paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, takewhile

from republish.extraction.judging.settling.loose import join
from republish.extraction.surveying.survey import CODE, FIGURE, GROUP, QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block

_CELLS = frozenset({"div", "span", ""})
_ELSE = CODE | FIGURE | GROUP | QUOTE
"""What has lines of its own."""
_LONGEST_CELL, _MOST_WORDS, _MOST_CELLS, _FEWEST_ROWS = 24, 2, 6, 3


def join_rows(verdicts: Verdicts) -> None:
    """Join the cells of each row, where several rows with a number in each stand side by side: "Fat 11 g 17 %"."""
    tables: dict[Block, dict[Block, list[Leaf]]] = {}
    for row, cells in _rows(verdicts):
        if row.parent is not None:
            tables.setdefault(row.parent, {})[row] = cells
    for rows in tables.values():
        for cells in rows.values() if len(rows) >= _FEWEST_ROWS else ():
            for before, cell in pairwise(cells):
                join(before, cell, verdicts)


def _rows(verdicts: Verdicts) -> Iterator[tuple[Block, list[Leaf]]]:
    """The outermost boxes of a few kept cells, one of them a number, and nothing else; with the cells."""
    passed = -1
    for leaf in verdicts.runs.short:
        if leaf.index <= passed or not verdicts.kept[leaf.index] or not _is_cell(leaf, verdicts):
            continue
        row = next(reversed(list(takewhile(_is_small, leaf.node.above()))), None)
        cells = [verdicts.leaves[place] for place in row.span()] if row is not None else []
        if row is None or len(cells) < 2 or cells[0] is not leaf:
            continue
        if all(_is_cell(cell, verdicts) for cell in cells) and any(cell.text[0].isdigit() for cell in cells):
            passed = cells[-1].index
            yield row, cells


def _is_small(box: Block) -> bool:
    return box.leaves <= _MOST_CELLS and not box.spine


def _is_cell(leaf: Leaf, verdicts: Verdicts) -> bool:
    """A kept word or two that lead nowhere, in a box of no meaning."""
    node = leaf.node
    if node.tag not in _CELLS or leaf.links or leaf.pictures or node.places & _ELSE:
        return False
    return 0 < len(leaf.text) <= _LONGEST_CELL and leaf.text.count(" ") < _MOST_WORDS and verdicts.kept[leaf.index]
