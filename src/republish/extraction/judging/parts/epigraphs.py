"""A quotation between headline and text: a motto, or the claim that a text examines."""

from __future__ import annotations

from republish.extraction.surveying.survey import ARTICLE, QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf

_MOST_ABOVE, _MOST_BOXES, _FEWEST_WORDS = 3, 2, 3
"""Runs between it and the text, and boxes around it that do not hold the text."""


def keep_epigraphs(verdicts: Verdicts) -> None:
    """Keep a quotation right above the text and below the headline in the same `article`, which leads nowhere and asks for nothing."""
    first = verdicts.survey.first
    above = verdicts.leaves[max(0, first - _MOST_ABOVE) : first]
    headline = max(
        (leaf.index for leaf in verdicts.survey.headings if leaf.node.tag == "h1" and leaf.index < first), default=first
    )
    for leaf in above:
        if leaf.index > headline and leaf.node.places & QUOTE and _is_said(leaf):
            verdicts.keep(leaf.index)


def _is_said(leaf: Leaf) -> bool:
    node = leaf.node
    beside = node.hidden or node.negatives or node.distance > _MOST_BOXES or not node.places & ARTICLE
    return not (beside or leaf.links or leaf.kinds) and leaf.words >= _FEWEST_WORDS
