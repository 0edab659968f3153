"""Lists under headings: one in a box of its own amid boxes of the text, "When to swim" and the hours, and several in a row."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, signature
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


def keep_rows_of_lists(verdicts: Verdicts) -> None:
    """Keep all of the lists of nothing but words that follow each other under headings of one kind, where at least half of them are kept."""
    row: list[tuple[Leaf, Block]] = []
    for heading, around in _headed_lists(verdicts):
        if row and not _goes_on(row[-1], heading, around):
            _keep_row(verdicts, row)
            row = []
        row.append((heading, around))
    _keep_row(verdicts, row)


def _headed_lists(verdicts: Verdicts) -> Iterator[tuple[Leaf, Block]]:
    """Lists that begin right behind a heading of the same box, near the text."""
    for heading, first in pairwise(verdicts.leaves):
        if heading.node.tag not in HEADINGS or first.node.tag != "li":
            continue
        around, node = first.node.parent, heading.node
        beside = node.distance or node.hidden or node.negatives or around is None or around.negatives
        if not beside and around is not None and around.first == first.index and around.parent is node.parent:
            yield heading, around


def _goes_on(before: tuple[Leaf, Block], heading: Leaf, around: Block) -> bool:
    """The list stands right behind the one before, in the same box, under a heading of the same kind."""
    above, other = before
    alike = signature(above.node) == signature(heading.node) and around.parent is other.parent
    return alike and heading.index == other.first + other.leaves


def _keep_row(verdicts: Verdicts, row: list[tuple[Leaf, Block]]) -> None:
    own = ((heading, around) for heading, around in row if not (heading.links or heading.kinds))
    plain = [(heading, around) for heading, around in own if _is_plain(verdicts, around)]
    kept = [around for _, around in plain if all(verdicts.kept[place] for place in around.span())]
    for heading, around in plain if len(plain) > 1 and 2 * len(kept) >= len(plain) else ():
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
    if len(items) < _FEWEST or not _is_plain(verdicts, around):
        return False
    return sum(verdicts.chances[leaf.index] for leaf in items) >= _LIKELY * len(items)


def _is_plain(verdicts: Verdicts, around: Block) -> bool:
    """None of its items links or asks for something."""
    items = (verdicts.leaves[place] for place in around.span())
    return not any(leaf.links or not leaf.kinds.keys().isdisjoint(ASKING) for leaf in items)
