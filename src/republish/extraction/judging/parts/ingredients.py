"""The lists of what a recipe takes, told by their amounts: they stay whole, whatever they are called and wherever their items lead; and its tips."""

from __future__ import annotations

from collections.abc import Iterator

from republish.extraction.surveying.rules import is_none_of_it
from republish.extraction.surveying.survey import LIST
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.tree.walks import lone_box
from republish.extraction.words.lines.amounts import begins_with_amount, is_over_tips

_LISTS = frozenset({"ul", "ol"})
_FEWEST, _FAR, _HEADINGS, _LONGEST_HEADING = 3, 1, 2, 60
"""Amounts of a recipe; levels up from the main block; headings over a list, as "Ingredients" and "For the dough"."""
_MOST_TIPS, _FEWEST_WORDS = 8, 4
"""Runs of a box of tips; words of each."""


def keep_ingredients(verdicts: Verdicts) -> None:
    """Keep lists most of whose items begin with an amount, the headings right above each, and the tips behind them."""
    lists: dict[Block, int] = {}
    for leaf in verdicts.survey.near:  # What is hidden, or stands in a list further out, is none.
        if leaf.node.places & LIST and not leaf.node.apart and begins_with_amount(leaf.text):
            box = next((box for box in leaf.node.upwards() if box.tag in _LISTS), None)
            if box is not None:
                lists[box] = lists.get(box, 0) + 1
    found = [box for box, amounts in lists.items() if 2 * amounts > box.leaves and box.distance <= _FAR]
    if sum(map(lists.__getitem__, found)) >= _FEWEST:
        for box in found:
            _keep(box, verdicts)
        for leaf in _tips(verdicts, min(box.first for box in found)):
            verdicts.keep(leaf.index)


def _tips(verdicts: Verdicts, first: int) -> Iterator[Leaf]:
    """The runs of small boxes behind the first such list that begin with a line that says that tips follow, and hold nothing but words."""
    for label in (leaf for leaf in verdicts.survey.near if leaf.index > first and is_over_tips(leaf.text)):
        box = lone_box(label.node).parent
        if box is None or box.spine or box.linked or box.negatives or box.apart or not 1 < box.leaves <= _MOST_TIPS:
            continue
        below = verdicts.leaves[label.index + 1 : box.first + box.leaves]
        if box.first == label.index and all(_says(leaf) for leaf in below):
            yield from (label, *below)


def _says(leaf: Leaf) -> bool:
    return leaf.words >= _FEWEST_WORDS and not (leaf.kinds or is_none_of_it(leaf))


def _keep(box: Block, verdicts: Verdicts) -> None:
    for place in box.span():
        leaf = verdicts.leaves[place]
        if leaf.text and not (leaf.node.hidden or is_none_of_it(leaf)):
            verdicts.keep(place)
    first = box.span().start
    for leaf in reversed(verdicts.leaves[max(0, first - _HEADINGS) : first]):
        if not _is_heading(leaf):
            break
        verdicts.keep(leaf.index)


def _is_heading(leaf: Leaf) -> bool:
    plain = not (leaf.links or leaf.kinds or leaf.node.apart)
    return plain and leaf.node.tag in HEADINGS and len(leaf.text) <= _LONGEST_HEADING
