"""Small boxes that are named for other stories, advertisements, offers or rules on republishing, and lead there: they go whole, in whatever language they speak."""

from __future__ import annotations

from republish.extraction.judging.notes import is_note
from republish.extraction.surveying.leading_boxes import leads_there, named_box
from republish.extraction.surveying.survey import QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.nodes import Block, Removal

_REASONS = {
    "related": Removal("related", "a box that is named for other stories and leads to one"),
    "advertisement": Removal("advertisement", "a box that is named for an advertisement and leads to another site"),
    "offer": Removal(
        "newsletter", "a box that is named for what readers may sign up for and ends in a button or a link to it"
    ),
    "window": Removal("promo", "a box that is named for what opens over the page"),
    "tools": Removal("navigation", "a box that is named for what one can do with the article and says nothing else"),
    "consent": Removal("consent", "a box that stands in for what readers have to agree to and ends in a button"),
    "comments": Removal("comments", "a box that is named for comments and speaks of them"),
    "republishing": Removal("legal", "a box that is named for rules on republishing the text"),
}


def drop_named_boxes(verdicts: Verdicts) -> None:
    """Drop what is kept of such a box but for notes on the article."""
    known: dict[Block, bool] = {}
    for leaf in verdicts.staying():
        box, kind = (None, "") if leaf.node.spine or leaf.node.places & QUOTE else named_box(leaf.node)
        if box is None or kind not in _REASONS:
            continue
        if box not in known:
            known[box] = leads_there(box, kind, verdicts)
        if known[box] and not is_note(leaf):
            verdicts.reasons.setdefault(box, _REASONS[kind])
            verdicts.drop(leaf.index)
