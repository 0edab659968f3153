"""The line behind a text that says who made its picture, in a foot of the article's that is none of the text: "Photo: A. Person"."""

from __future__ import annotations

from republish.extraction.plates.lead_lines import credits_picture
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS
from republish.extraction.tree.walks import pieces

_BEHIND = 4
"""Runs behind the text, such as one about its author."""
_LONGEST = 100


def closing_credit(verdicts: Verdicts) -> str:
    """The first such line close behind the text, empty for none; another story, which has a heading, a picture or a link to it, may have its own."""
    if verdicts.guide.trust != "none":
        return ""
    last = next((i for i in range(len(verdicts.kept) - 1, -1, -1) if verdicts.kept[i]), len(verdicts.kept))
    for leaf in verdicts.leaves[last + 1 : last + 1 + _BEHIND]:
        if leaf.node.tag in HEADINGS or (leaf.pictures and leaf.text) or leaf.links:
            return ""
        if (credit := _credit_in(leaf)) is not None:
            return credit
    return ""


def _credit_in(leaf: Leaf) -> str | None:
    """The line, or an element of it that is nothing else."""
    if not 0 < len(leaf.text) <= _LONGEST or not (":" in leaf.text or "：" in leaf.text):
        return None
    lines = (" ".join(piece.split()) for piece in (leaf.text, *pieces(leaf.node)))
    return next(filter(credits_picture, lines), None)
