"""A list under a heading of its own box, amid boxes of the text: "When to swim", and the hours."""

from __future__ import annotations

from itertools import islice, pairwise

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.words.phrases import ASKING

_LISTS = frozenset({"ul", "ol"})
_FEWEST = 2
_LIKELY = 0.25
"""The least chance of its items, all together."""
_AROUND = 4
"""Leaves before its heading and behind it among which a paragraph of the text stands."""
_LEVELS = 2
"""Boxes around the heading in the box that it shares with its list."""


def keep_headed_lists(verdicts: Verdicts) -> None:
    """Keep such a list of nothing but words, with its heading, where paragraphs that stay stand before it and behind it."""
    leaves = verdicts.leaves
    for heading, first in pairwise(leaves):
        if heading.node.tag not in HEADINGS or first.node.tag != "li" or verdicts.kept[first.index]:
            continue
        around = _list_of(heading, first)
        if around is not None and _is_amid(verdicts, heading, around) and _is_likely(verdicts, around):
            for place in (heading.index, *around.span()):
                verdicts.keep(place)


def _list_of(heading: Leaf, first: Leaf) -> Block | None:
    """The list that begins behind the heading in the box of both."""
    above = first.node.parent
    if above is None or above.tag not in _LISTS or above.first != first.index or above.parent is None:
        return None
    node = heading.node
    if node.distance or node.negatives or node.hidden or above.negatives:
        return None
    shared = above.parent in islice(node.above(), _LEVELS)
    return above if shared and not above.parent.spine else None


def _is_amid(verdicts: Verdicts, heading: Leaf, around: Block) -> bool:
    """A paragraph of the text stands a few leaves before the heading, and one behind the list."""
    last = around.first + around.leaves
    sides = (max(0, heading.index - _AROUND), heading.index), (last, last + _AROUND)
    return all(any(_is_text(verdicts, leaf) for leaf in verdicts.leaves[start:end]) for start, end in sides)


def _is_text(verdicts: Verdicts, leaf: Leaf) -> bool:
    return verdicts.kept[leaf.index] and leaf.solid and not leaf.node.distance


def _is_likely(verdicts: Verdicts, around: Block) -> bool:
    """Items without links, of which none asks for something, that may well be the text's."""
    items = [verdicts.leaves[place] for place in around.span()]
    if len(items) < _FEWEST or any(leaf.links or not leaf.kinds.keys().isdisjoint(ASKING) for leaf in items):
        return False
    return sum(verdicts.chances[leaf.index] for leaf in items) >= _LIKELY * len(items)
