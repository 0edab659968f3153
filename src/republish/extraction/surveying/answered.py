"""What readers ask, in live coverage and where an expert answers: a quotation that begins a part of the text, and what is said to it there."""

from __future__ import annotations

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.nodes import Block

_LARGEST_PART = 12
"""Runs in a box that a quotation begins."""


def is_answered(quotation: Block, verdicts: Verdicts, first: int, last: int) -> bool:
    """It begins a small box of the text, links to nothing and asks for nothing, and what stands right behind it there is kept."""
    part = quotation.parent
    if part is None or part.spine or part.distance or part.negatives or part.card or quotation.linked:
        return False
    begins = part.first == quotation.first and last - part.first + 1 < part.leaves <= _LARGEST_PART
    behind = verdicts.leaves[last + 1] if begins else None
    if behind is None or not verdicts.kept[last + 1] or behind.links:
        return False
    return not any(leaf.kinds for leaf in verdicts.leaves[first : last + 1])
