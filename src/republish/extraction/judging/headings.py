"""Headings at the end: those that lead nowhere go, and lines that are set as headings become such."""

from __future__ import annotations

from republish.extraction.judging.levels import lower_headings
from republish.extraction.surveying.subheads import is_credit, mark_section_headings, mark_subheads, stays_open
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block

_PLAYERS = ("video", "audio")
_TITLE_WORDS = 24
"""A heading of more is a paragraph that is set as one."""


def settle_headings(verdicts: Verdicts) -> None:
    """A heading that is followed by nothing kept, words or picture, goes; lines set as headings become such."""
    following: Leaf | None = None
    whole = verdicts.guide.trust == "whole"
    mark_section_headings(verdicts)
    kept = list(verdicts.staying())
    for leaf, before in zip(reversed(kept), [*reversed(kept), None][1:], strict=True):
        heading = leaf.node.tag in HEADINGS and leaf.text and not whole
        idle = heading and (leaf.index not in verdicts.leading or _names_a_player(leaf))
        if idle and is_credit(leaf.text):
            leaf.node.tag = "p"
        elif idle and (_leads_nowhere(leaf, before, following) or _is_emptied(leaf, following, verdicts)):
            verdicts.drop(leaf.index)
            continue
        following = leaf
    lower_headings(verdicts)
    mark_subheads(verdicts)


def _leads_nowhere(heading: Leaf, before: Leaf | None, following: Leaf | None) -> bool:
    """Nothing follows it, or it stands in a box of which nothing else is kept."""
    if following is None or _names_a_player(heading):
        return True
    box = heading.node.parent
    while box is not None and box.leaves < 2:
        box = box.parent
    if box is None or box.spine or box.words <= 2 * heading.words:
        return False
    return not any(leaf is not None and _is_in(leaf, box) for leaf in (before, following))


def _is_emptied(heading: Leaf, following: Leaf | None, verdicts: Verdicts) -> bool:
    """Links, none of which is kept, are all of its section: the next kept run is a heading that ends it."""
    if following is None or following.node.tag not in HEADINGS or stays_open(heading.node, following.node):
        return False
    if heading.words > _TITLE_WORDS:
        return False
    between = verdicts.leaves[heading.index + 1 : following.index]
    return bool(between) and 2 * sum(leaf.linked for leaf in between) > sum(len(leaf.text) for leaf in between)


def _names_a_player(heading: Leaf) -> bool:
    """Its box holds a film or a recording beside it, and no other words."""
    box = heading.node.parent
    if box is None or box.spine or box.leaves != 1:
        return False
    return next(box.element.iter(*_PLAYERS), None) is not None


def _is_in(leaf: Leaf, box: Block) -> bool:
    return box is leaf.node or box in leaf.node.above()
