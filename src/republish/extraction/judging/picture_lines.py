"""Lines behind the text that say whose the pictures above are, and stand under none of them."""

from __future__ import annotations

from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS
from republish.extraction.words.head_data import phrases

_LONGEST = 120
_NOTICE = ("©", "Ⓒ", "(c)", "(C)")
"""How a line begins that reserves the text."""


def credits_pictures(leaf: Leaf, above: Leaf) -> bool:
    """It says whose the pictures are and nothing else, and stands under none: "Photos: A. Person", "Cover photo: …"."""
    node = leaf.node
    if node.distance or node.hidden or node.negatives or node.tag in HEADINGS or len(leaf.text) > _LONGEST:
        return False
    label = phrases().lead_line.match(leaf.text) or phrases().credit_tail.search(leaf.text)
    said = label is not None and not label.start() and not leaf.text.startswith(_NOTICE)
    return said and not (above.pictures or leaf.pictures)
