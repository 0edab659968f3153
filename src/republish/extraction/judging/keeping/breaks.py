"""Signs on a line of their own that part two scenes: "* * *"."""

from __future__ import annotations

import re

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block, signature

_BREAK = re.compile(r"(?:\*\s?){1,5}|⁂|_{2,12}|(?:[•·∗✱✻❦§~]\s?){3,5}|(?:[-–—]\s){3,5}|[-–—](?:\s[-–—]){2,4}")
_LONGEST = 12


def keep_breaks(verdicts: Verdicts) -> None:
    """Keep such a line between two paragraphs that are kept and stand in its box, one of them a short one perhaps, as in talk."""
    leaves = verdicts.leaves
    for leaf in leaves[verdicts.survey.first + 1 : verdicts.survey.last]:
        if 0 < len(leaf.text) <= _LONGEST and not verdicts.kept[leaf.index] and _BREAK.fullmatch(leaf.text):
            beside = (leaves[leaf.index - 1], leaves[leaf.index + 1])
            if not leaf.links and all(verdicts.kept[one.index] for one in beside) and _are_beside(beside, leaf.node):
                verdicts.keep(leaf.index)


def _are_beside(paragraphs: tuple[Leaf, Leaf], line: Block) -> bool:
    """Both are, or one of them and the other is a short paragraph in the line's own box."""
    full = [is_beside(one, line) for one in paragraphs]
    short = [one.node.tag == "p" and one.node.parent is line.parent for one in paragraphs]
    return any(full) and all(map(any, zip(full, short, strict=True)))


def is_beside(paragraph: Leaf, line: Block) -> bool:
    """A paragraph and a line stand in one box, or in two of one make."""
    box, own = line.parent, paragraph.node.parent
    if not paragraph.solid or own is None or box is None:
        return False
    return box in (own, own.parent) or (box.parent is own.parent and signature(box) == signature(own))
