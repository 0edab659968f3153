"""Small boxes that end in a button: "What the lamp can do ... [Buy the lamp]" goes as a whole where the button goes."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block, Removal
from republish.extraction.tree.walks import anchors_under, box_around
from republish.extraction.words.lowered import holds_one

_BUTTON = re.compile(r"(?:^|[\s_-])(?:btn|button|cta)(?=$|[\s_-])", re.I)
_OFFER = re.compile(r"(?:^|[\s_-])(?:promo|cta|call-?to-?action|banner|advert\w*)(?=$|[\s_-])")
_OFFERING = ("promo", "cta", "action", "banner", "advert")
"""One of them is in whatever the pattern finds."""
_LEVELS = 4
_PROMOTED = Removal("promo", "a box that ends in a button leading elsewhere")
_MOST_WORDS, _LONGEST_LABEL = 90, 60
_WHOLE = 0.9


def drop_buttoned_boxes(verdicts: Verdicts) -> None:
    """Drop what is kept of a box of few words, named for an offer, whose only link is a button at its end that is not kept."""
    leaves = verdicts.leaves
    for leaf in leaves:
        if leaf.links != 1 or verdicts.kept[leaf.index] or not _is_short_link(leaf):
            continue
        box = box_around(leaf.node)
        if box is None or box.spine or box.words > _MOST_WORDS or not (_offers(box) and _is_button(leaf)):
            continue
        places = box.span()
        others = [leaves[i] for i in places if i != leaf.index and leaves[i].text]
        if places[-1] == leaf.index and others and not any(other.links for other in others):
            verdicts.reasons.setdefault(box, _PROMOTED)
            for other in others:
                verdicts.drop(other.index)


def _offers(box: Block) -> bool:
    """It, or a box not much larger right around it, is named for what is offered."""
    for up in islice(box.upwards(), 1 + _LEVELS):
        if up.spine or up.words > _MOST_WORDS:
            return False
        if up.names and _names_offer(up.names):
            return True
    return False


@lru_cache(maxsize=4096)
def _names_offer(names: str) -> bool:
    said = names.lower()
    return holds_one(said, _OFFERING) and _OFFER.search(said) is not None


def _is_short_link(leaf: Leaf) -> bool:
    return 0 < len(leaf.text) <= _LONGEST_LABEL and leaf.linked >= _WHOLE * len(leaf.text)


def _is_button(leaf: Leaf) -> bool:
    """The link is called a button, or the line is."""
    names = [leaf.node.names, *(anchor.get("class") or "" for anchor in anchors_under(leaf.node))]
    return any(name and _BUTTON.search(name) for name in names)
