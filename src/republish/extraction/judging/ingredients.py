"""The lists of what a recipe takes, told by their amounts: they stay whole, whatever they are called and wherever their items lead."""

from __future__ import annotations

from republish.extraction.surveying.rules import is_none_of_it
from republish.extraction.surveying.survey import LIST
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.words.amounts import begins_with_amount

_LISTS = frozenset({"ul", "ol"})
_FEWEST, _FAR, _HEADINGS, _LONGEST_HEADING = 3, 1, 2, 60
"""Amounts of a recipe; levels up from the main block; headings over a list, as "Ingredients" and "For the dough"."""


def keep_ingredients(verdicts: Verdicts) -> None:
    """Keep lists most of whose items begin with an amount, and the headings right above each."""
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
