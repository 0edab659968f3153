"""Buttons that send a page on: short lines of nothing but links to where networks and letters do that."""

from __future__ import annotations

from republish._text import COLONS
from republish.extraction.tree.addresses import shares
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.unseen import SHARED
from republish.extraction.tree.walks import links_under

_MOST_WORDS = 12


def is_share(leaf: Leaf) -> bool:
    """All the links of a short line send the page on; a label stands before them perhaps, or is all that is left of it."""
    if leaf.words > _MOST_WORDS:
        return False
    if not leaf.links:
        return leaf.text.endswith(COLONS) and any(part.removal is SHARED for part in leaf.node.children())
    addresses = [(link or "").strip() for link in links_under(leaf.node)]  # None where the line stands in the link.
    return bool(addresses) and all(map(shares, addresses))
