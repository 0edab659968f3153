"""What a review says for and against a thing: two headed lists in a box of their own, and the verdict behind them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from republish.extraction.surveying.survey import GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.words.lines.part_labels import against, label_in, sums_up

_MOST_ITEMS, _LONGEST_LABEL = 12, 40
"""And letters of a heading: no label has more."""
_GROUPS = frozenset({"ul", "ol", "dl", "table"})


def keep_for_and_against(verdicts: Verdicts) -> None:
    """Keep both lists with their headings, and the verdict right behind them."""
    leaves = [leaf for leaf in verdicts.survey.near if not leaf.node.negatives]
    for place, leaf in enumerate(leaves):
        others = against(_heading(leaf)) if len(leaf.text) <= _LONGEST_LABEL else ()
        if not others:
            continue
        pros = _items(leaves, place + 1)
        behind = place + 1 + len(pros)
        if not pros or behind >= len(leaves) or _heading(leaves[behind]) not in others:
            continue
        cons = _items(leaves, behind + 1)
        if cons:
            both = leaves[place : behind + 1 + len(cons)]
            for kept in (*both, *_verdict(leaves, behind + 1 + len(cons))):
                verdicts.keep(kept.index)


def _heading(leaf: Leaf) -> str:
    return "" if leaf.node.places & GROUP else label_in(leaf.text)


def _items(leaves: list[Leaf], start: int) -> list[Leaf]:
    """The items of the list or table that begins there, without links."""
    listed = list(takewhile(lambda leaf: leaf.node.places & GROUP, leaves[start : start + _MOST_ITEMS]))
    group = next((box for box in listed[0].node.above() if box.tag in _GROUPS), None) if listed else None
    if group is not None:
        listed = [leaf for leaf in listed if leaf.index < group.first + group.leaves]
    return listed if not any(leaf.links for leaf in listed) else []


def _verdict(leaves: list[Leaf], start: int) -> Iterator[Leaf]:
    """A heading that says so, and the paragraphs of its box."""
    if start < len(leaves) and sums_up(_heading(leaves[start])):
        box = leaves[start].node.parent
        told = list(takewhile(lambda leaf: leaf.node.parent is box, leaves[start + 1 : start + _MOST_ITEMS]))
        yield from (leaves[start], *told) if any(leaf.solid for leaf in told) else ()
