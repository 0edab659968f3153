"""What a page marks as not to be printed, as MediaWiki and style sheets call it: it is no text of the article."""

from __future__ import annotations

import re

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block, Removal

_UNPRINTED = re.compile(r"(?<!\S)(?:no-?print|d-print-none|hidden-print|print:hidden|not?-for-print)(?!\S)")
_ABOVE = 6
_MOST = 0.2
"""Of the words of the main block: what holds more may be shown in another way on paper."""
_NOT_FOR_PAPER = Removal("promo", "marked as not to be printed with the article")


def drop_unprinted(verdicts: Verdicts) -> None:
    """Drop what is kept of small boxes that are marked so."""
    most = _MOST * verdicts.survey.main.words
    for leaf in verdicts.staying():
        if leaf.text and _is_unprinted(leaf, most):
            verdicts.drop(leaf.index, _NOT_FOR_PAPER)


def _is_unprinted(leaf: Leaf, most: float) -> bool:
    box: Block | None = leaf.node
    for _ in range(_ABOVE + 1):
        if box is None or box.spine or box.words > most:
            return False
        if "print" in box.class_name and _UNPRINTED.search(box.class_name):
            return True
        box = box.parent
    return False
