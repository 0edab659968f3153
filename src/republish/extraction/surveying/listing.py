"""Pieces of several texts: what is kept of a page that lists them, each under a headline that leads to it."""

from __future__ import annotations

from itertools import islice

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_on_site, split_url
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.tree.walks import links_under

LISTED = "pieces of several texts that the page lists"
"""What `Article.sources` says of such a body."""
_LEVELS = 5
_FEWEST, _MOST = 3, 0.6
"""Texts; what they make of all that is kept."""
_LINKED = 0.9


def lists_texts(verdicts: Verdicts, address: str) -> bool:
    """Most of what is kept stands in boxes that begin with a headline, and each headline leads to another page of the site."""
    led = _led_boxes(verdicts, address)
    if len(led) < _FEWEST:
        return False
    kept = [leaf for leaf in verdicts.staying() if leaf.text]
    boxed = [(box, leaf.words) for leaf in kept if (box := _box_in(leaf, led)) is not None]
    enough = sum(words for _, words in boxed) >= _MOST * sum(leaf.words for leaf in kept)
    return enough and len({box for box, _ in boxed}) >= _FEWEST


def _led_boxes(verdicts: Verdicts, address: str) -> set[Block]:
    """The outermost box around each such headline that holds no other."""
    heads = [leaf for leaf in verdicts.leaves if _leads_to_a_text(leaf, verdicts.host, address)]
    number: dict[Block, int] = {}
    for leaf in heads:
        for up in islice(leaf.node.above(), _LEVELS):
            number[up] = number.get(up, 0) + 1
    return {box for leaf in heads if (box := _own(leaf, number)) is not None}


def _own(heading: Leaf, number: dict[Block, int]) -> Block | None:
    own = None
    for up in islice(heading.node.above(), _LEVELS):
        if number[up] > 1 or up.spine:
            break
        own = up
    return own


def _leads_to_a_text(leaf: Leaf, host: str, address: str) -> bool:
    if leaf.node.tag not in HEADINGS or not leaf.links or leaf.linked < _LINKED * len(leaf.text):
        return False
    links = [link or "" for link in links_under(leaf.node)]
    return all(is_on_site(link, host) and _path(link) not in ("", _path(address)) for link in links)


def _path(address: str) -> str:
    return split_url(address).path.rstrip("/")


def _box_in(leaf: Leaf, led: set[Block]) -> Block | None:
    return next((up for up in leaf.node.above() if up in led), None)
