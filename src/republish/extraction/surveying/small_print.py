"""Small print that a site sets in headings of the lowest levels: credits, notes, several lines of them."""

from __future__ import annotations

from collections.abc import Iterable

from republish.extraction.tree.leaves import Leaf

_LOWEST = frozenset({"h5", "h6"})
_LONGEST, _MOST_BREAKS = 150, 1


def settle_small_print(leaves: Iterable[Leaf]) -> None:
    """Make paragraphs of the lowest headings that say more than a heading does, or say it in several lines."""
    for leaf in leaves:
        if leaf.node.tag in _LOWEST and (len(leaf.text) > _LONGEST or _has_lines(leaf)):
            leaf.node.tag = "p"


def _has_lines(leaf: Leaf) -> bool:
    return sum(child.tag == "br" for child in leaf.node.children()) > _MOST_BREAKS
