"""Lists under headings: one in a box of its own amid boxes of the text, as "When to swim" and the hours, and several in a row."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice, pairwise

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, signature
from republish.extraction.tree.walks import lone_box
from republish.extraction.words.lines.phrases import ASKING

_LISTS = frozenset({"ul", "ol"})
_FEWEST = 2
_LIKELY = 0.25
"""The least chance of its items, all together."""
_AROUND = 4
"""Leaves before its heading and behind it among which a paragraph of the text stands."""
_STAMPS, _NEAR = 2, 12
"""Lines over the heading of a part: when it was written, and by whom; paragraphs before it and behind it that are looked at."""
_LEVELS = 2
"""Boxes around the heading in the box that it shares with its list."""


def keep_headed_lists(verdicts: Verdicts) -> None:
    """Keep such a list of nothing but words, with its heading, where paragraphs that stay stand before it and behind it.

    So does one that is all of a part of which others of its make hold paragraphs, as an entry of live coverage: "What we know".
    """
    leaves = verdicts.leaves
    for heading, first in pairwise(leaves):
        if heading.node.tag not in HEADINGS or first.node.tag != "li" or verdicts.kept[first.index]:
            continue
        around = _list_of(heading, first)
        if around is None or not _is_plain(verdicts, around):
            continue
        amid = _is_amid(verdicts, heading, around) and _is_likely(verdicts, around)
        if amid or _is_one_of_parts(verdicts, heading, around):
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
    shared = lone_box(above).parent
    plain = shared is not None and not shared.spine
    return above if plain and any(shared is up for up in islice(node.above(), _LEVELS)) else None


def _is_amid(verdicts: Verdicts, heading: Leaf, around: Block) -> bool:
    """A paragraph of the text stands a few leaves before the heading, and one behind the list."""
    last = around.first + around.leaves
    sides = (max(0, heading.index - _AROUND), heading.index), (last, last + _AROUND)
    return all(any(_is_text(verdicts, leaf) for leaf in verdicts.leaves[start:end]) for start, end in sides)


def _is_one_of_parts(verdicts: Verdicts, heading: Leaf, around: Block) -> bool:
    """Both begin a box, behind lines such as the time, beside which paragraphs stay under such headings in two boxes of its make or more."""
    part = lone_box(around).parent
    if part is None or part.parent is None or heading.kinds or part.first + _STAMPS < heading.index:
        return False
    near = verdicts.paragraphs_in(part.parent)
    place = bisect_left(near, heading.index)
    made, found = signature(part), set()
    for index in near[max(0, place - _NEAR) : place + _NEAR]:
        box = next(up for up in verdicts.leaves[index].node.above() if up.depth <= part.depth)
        if box is not part and signature(box) == made and _is_headed_so(verdicts, box, heading):
            found.add(box)
    return len(found) >= _FEWEST


def _is_headed_so(verdicts: Verdicts, box: Block, heading: Leaf) -> bool:
    lines = verdicts.leaves[box.first : box.first + _STAMPS + 1]
    return any(verdicts.kept[line.index] and signature(line.node) == signature(heading.node) for line in lines)


def _is_text(verdicts: Verdicts, leaf: Leaf) -> bool:
    return verdicts.kept[leaf.index] and leaf.solid and not leaf.node.distance


def _is_likely(verdicts: Verdicts, around: Block) -> bool:
    """Some items that may well be the text's."""
    places = around.span()
    return len(places) >= _FEWEST and sum(verdicts.chances[place] for place in places) >= _LIKELY * len(places)


def _is_plain(verdicts: Verdicts, around: Block) -> bool:
    """None of its items links or asks for something."""
    items = (verdicts.leaves[place] for place in around.span())
    return not any(leaf.links or not leaf.kinds.keys().isdisjoint(ASKING) for leaf in items)
