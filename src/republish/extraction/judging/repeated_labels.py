"""Labels that a page sets before each part of its text, for screen readers mostly: the same words again and again, once over nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from republish.extraction.surveying.survey import FIGURE, GROUP, QUOTE, TABLE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import Block, Removal

_LABEL = Removal("heading", "a label that stands before each part of the text")
_LONGEST = 40
_FEWEST = 3
_TAGS = frozenset({"div", "span", "p", "h2", "h3", "h4", "h5", "h6", ""})
_ENDS = (*SENTENCE_ENDS, ":", "：")


def drop_repeated_labels(verdicts: Verdicts) -> None:
    """Drop short lines that stand three times or oftener at the head of a box, and once at least in a box of their own.

    An author who uses the same line again has something to say under it.
    """
    alike: dict[str, list[Leaf]] = {}
    for leaf in verdicts.staying():
        if _may_be_label(leaf):
            alike.setdefault(leaf.text, []).append(leaf)
    for lines in alike.values():
        if len(lines) >= _FEWEST and all(map(_heads_a_box, lines)) and _is_over_nothing(lines, verdicts):
            for leaf in lines:
                verdicts.drop(leaf.index, _LABEL)


def _may_be_label(leaf: Leaf) -> bool:
    if not leaf.text or len(leaf.text) > _LONGEST or leaf.links or leaf.pictures or leaf.text.endswith(_ENDS):
        return False
    return leaf.node.tag in _TAGS and not leaf.node.places & (GROUP | QUOTE | TABLE | FIGURE)


def _heads_a_box(leaf: Leaf) -> bool:
    """It is the first thing in the box that it stands in, itself no box of the text's own."""
    box = leaf.node.parent
    return box is not None and not box.spine and next(box.blocks(), None) is leaf.node


def _is_over_nothing(lines: Sequence[Leaf], verdicts: Verdicts) -> bool:
    """Between one and the next, in boxes side by side, nothing stays."""
    return any(
        not any(verdicts.kept[one.index + 1 : other.index]) and _holder(one) is _holder(other)
        for one, other in pairwise(lines)
    )


def _holder(leaf: Leaf) -> Block | None:
    return leaf.node.parent.parent if leaf.node.parent is not None else None
