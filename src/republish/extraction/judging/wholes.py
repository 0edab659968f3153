"""Quotations and summaries: who speaks stays with what is said, and what opens with what it opens."""

from __future__ import annotations

from itertools import filterfalse

from republish.extraction.judging.group_captions import captions_of
from republish.extraction.judging.stories.plugins import furniture_around
from republish.extraction.surveying.belonging import is_quoted
from republish.extraction.surveying.quotation_boxes import is_post, set_apart, small_box
from republish.extraction.surveying.rules import is_none_of_it
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block
from republish.extraction.words.bylines.personal_names import is_written_as_person
from republish.extraction.words.lines.part_labels import promises_post
from republish.extraction.words.lines.phrases import ASKING

_WHOLES = frozenset({"blockquote", "details"})
_LONGEST_SPEAKER = 90
_OPENING_MARKS, _CLOSING_MARKS = ("“", "„", "«", "»", '"', "‘"), ("”", "“", "»", "«", '"', "’")
_COMPANION = 120
"""Characters: longer runs are judged by themselves."""


def judge_wholes(verdicts: Verdicts) -> None:
    """A quotation and its speaker, a summary and its details stay or go together, as most of the words do."""
    members: dict[Block, list[Leaf]] = {}
    for leaf in verdicts.runs.whole:
        root = _outermost(leaf.node, _WHOLES) if leaf.text else None
        if root is not None:
            members.setdefault(root, []).append(leaf)
    for root, inside in members.items():
        leaves = inside if is_post(root) else list(filterfalse(_is_set_in, inside)) or inside
        mostly = _is_mostly_kept(verdicts, leaves)
        whole = mostly or is_quoted(root, verdicts, leaves[0].index, leaves[-1].index)
        post = whole and is_post(root)
        for leaf in leaves:
            short = len(leaf.text) < _COMPANION or root.tag == "blockquote" or (whole and not mostly)
            if short and not leaf.node.hidden and (post or not (whole and ASKING & leaf.kinds.keys())):
                verdicts.kept[leaf.index] = whole and not (post and promises_post(leaf.text))
            if post:
                verdicts.posts.add(leaf.index)
        for i in captions_of(root, verdicts.leaves, [leaf.index for leaf in leaves]):
            verdicts.kept[i] = whole


def _is_set_in(leaf: Leaf) -> bool:
    """Not of the quotation around it: a plugin put it there, or it leads to other stories."""
    return is_none_of_it(leaf) or furniture_around(leaf.node, {}) is not None


def keep_speakers(verdicts: Verdicts) -> None:
    """Who said it stays with a quotation that a box of its own sets apart: one or two short lines without a link behind it."""
    leaves = verdicts.leaves
    for leaf in verdicts.staying():
        home = leaf.node.parent
        if home is None or home.spine or not leaf.text:  # No small box is around it.
            continue
        box = set_apart(leaf.node) or _signed_box(leaf, leaves)
        if box is None or box.leaves < 2:
            continue
        for other in leaves[leaf.index + 1 : leaf.index + box.leaves]:
            said_by = 0 < len(other.text) <= _LONGEST_SPEAKER and not (other.links or other.kinds or other.node.hidden)
            if said_by and box in other.node.above():
                verdicts.keep(other.index)
                verdicts.speakers.add(other.index)


def _signed_box(quotation: Leaf, leaves: list[Leaf]) -> Block | None:
    """The small box that begins with words in quotation marks, or with the end of some, and goes on with a person's name alone."""
    text = quotation.text
    if not (text.startswith(_OPENING_MARKS) or text.endswith(_CLOSING_MARKS)):
        return None
    box, behind = small_box(quotation.node), leaves[quotation.index + 1 : quotation.index + 2]
    named = box is not None and any(box in leaf.node.above() and is_written_as_person(leaf.text) for leaf in behind)
    return box if named else None


def _is_mostly_kept(verdicts: Verdicts, leaves: list[Leaf]) -> bool:
    kept = sum(len(leaf.text) for leaf in leaves if verdicts.kept[leaf.index])
    return 2 * kept >= sum(len(leaf.text) for leaf in leaves)


def _outermost(node: Block, tags: frozenset[str]) -> Block | None:
    """The outermost block of these tags around a leaf, or the leaf itself, below the main block's path."""
    found = None
    up: Block | None = node
    while up is not None and not up.spine:
        if up.tag in tags:
            found = up
        up = up.parent
    return found
