"""Tables of contents: lists of links to the parts of the page that they stand on."""

from __future__ import annotations

import re

from republish.extraction.tree.nodes import Block, Node, Removal
from republish.extraction.tree.walks import anchors_under, words_under

CONTENTS = Removal("navigation", "a list of the parts of the page")
_NAMED = re.compile(r"(?:^|[\s_-])(?:lwp|ez-?)?toc(?:$|[\s_-])|table-?_?of-?_?contents", re.I)
_FEWEST_LINKS = 3
_MOSTLY = 0.6


def is_contents(node: Block) -> bool:
    """It is named so and holds a link, in a menu perhaps, or is hardly anything but links to places of one page."""
    if node.tag and node.names and _NAMED.search(node.names):
        within = [anchor.get("href") or "" for anchor in node.element.iter("a")]
        return bool(within) and all("#" in link for link in within)
    first = next(anchors_under(node), None)
    if first is None or "#" not in (first.get("href") or ""):
        return False
    anchors = list(anchors_under(node))
    if not _to_one_page(anchors):
        return False
    return len(anchors) >= _FEWEST_LINKS and _are_most_of(anchors, node)


def _to_one_page(anchors: list[Node]) -> bool:
    """Each link names a part, and all of them the same page."""
    parted = [(anchor.get("href") or "").partition("#") for anchor in anchors]
    return all(part for _, _, part in parted) and len({page for page, _, _ in parted}) == 1


def _are_most_of(anchors: list[Node], node: Block) -> bool:
    linked = sum(len(words_under(anchor).strip()) for anchor in anchors)
    return linked >= _MOSTLY * len(" ".join(words_under(node).split()))
