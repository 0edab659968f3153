"""The rest of a text that a button unfolds: a hidden box behind the one that holds the beginning, with paragraphs of the same class."""

from __future__ import annotations

from itertools import takewhile

from republish.extraction.judging.twice.hidden_amid import is_opened
from republish.extraction.surveying.rules import is_none_of_it
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block

_LIKE, _NEAR, _MOST_BETWEEN, _LONGEST_BUTTON = 0.3, 2, 2, 40


def keep_folded(verdicts: Verdicts) -> None:
    """Keep what such a box says."""
    hidden = (leaf for leaf in verdicts.survey.said if leaf.solid and leaf.node.hidden and _may_go_on(leaf, verdicts))
    for box in dict.fromkeys(filter(None, map(_folded_box, hidden))):
        if _is_behind_text(box, verdicts) and is_opened(box.element):
            for leaf in verdicts.leaves[box.first : box.first + box.leaves]:
                if leaf.text and not is_none_of_it(leaf):
                    verdicts.keep(leaf.index)


def _may_go_on(leaf: Leaf, verdicts: Verdicts) -> bool:
    """A paragraph near the text, of the class that the text's have."""
    node = leaf.node
    if verdicts.kept[leaf.index] or not node.class_name or node.distance > _NEAR or node.negatives or leaf.kinds:
        return False
    return leaf.index > verdicts.survey.first and verdicts.survey.like_text(leaf) >= _LIKE


def _folded_box(leaf: Leaf) -> Block | None:
    """The one box around it that is hidden, and begins with it."""
    boxes = [box for box in leaf.node.upwards() if box.unseen]
    return boxes[0] if len(boxes) == 1 and boxes[0].first == leaf.index else None


def _is_behind_text(box: Block, verdicts: Verdicts) -> bool:
    """The last paragraph of the text's block stands right before it, with a button between at most."""
    main = verdicts.survey.main.span()
    between = verdicts.leaves[main.stop : box.first]
    short = list(takewhile(lambda leaf: len(leaf.text) <= _LONGEST_BUTTON, between))
    return main.stop <= box.first and len(short) == len(between) <= _MOST_BETWEEN
