"""Lines of one make under each other, each with one link in it: "The Crab / good soup / crab.example" stays where most do."""

from __future__ import annotations

from collections.abc import Iterator

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import make_of

_FEWEST = 4
_MOST_WORDS = 20
_MOST_LINKED = 0.6
_GAP = 3
"""Leaves from one line to the next: a picture may stand between them."""


def keep_rows(verdicts: Verdicts) -> None:
    """Keep all lines of such a row where at least half of them are kept."""
    for row in _rows(verdicts.runs.linked):
        if len(row) >= _FEWEST and 2 * sum(verdicts.kept[leaf.index] for leaf in row) >= len(row):
            for leaf in row:
                verdicts.keep(leaf.index)


def _rows(leaves: list[Leaf]) -> Iterator[list[Leaf]]:
    row: list[Leaf] = []
    for leaf in [leaf for leaf in leaves if leaf.links == 1 and not leaf.node.distance and _is_line(leaf)]:
        if row and (leaf.index - row[-1].index > _GAP or make_of(leaf.node) != make_of(row[-1].node)):
            yield row
            row = []
        row.append(leaf)
    yield row


def _is_line(leaf: Leaf) -> bool:
    """A short one of the article's own, with one link behind more words than that."""
    node = leaf.node
    if leaf.words > _MOST_WORDS or node.negatives or node.hidden:
        return False
    return 0 < leaf.linked < _MOST_LINKED * len(leaf.text) and node.tag == "p" and not leaf.kinds
