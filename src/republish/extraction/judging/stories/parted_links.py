"""Cards amid the text that are one link of several parts: a label, the headline of another story and perhaps its first words.

Components write them so, with spans for boxes and no name that tells what they are (cards in Nuxt, Next.js and Astro).
"""

from __future__ import annotations

from republish._html import Element
from republish.extraction.judging.stories.stacked_teasers import story_of
from republish.extraction.surveying.survey import GROUP, QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Removal
from republish.extraction.tree.walks import anchors_under

_CARD = Removal("related", "a card of several parts that leads to another story")
_PARTS = ("span", "strong", "b", "em", "i", "small", "div", "p")
_FEWEST_PARTS, _MOST_CARDS = 2, 3
"""More cards are a text that lists what it is about."""
_LEVELS = 3


def drop_parted_links(verdicts: Verdicts) -> None:
    """Drop up to three runs that are all one link of such parts to another page of the site, behind the first paragraph."""
    first = next((leaf.index for leaf in verdicts.staying() if leaf.solid), len(verdicts.leaves))
    linked = (leaf for leaf in verdicts.staying() if leaf.links == 1 and leaf.index > first)
    cards = [leaf for leaf in linked if _is_card(leaf, verdicts.host)]
    if len(cards) <= _MOST_CARDS:
        for leaf in cards:
            verdicts.drop(leaf.index, _CARD)


def _is_card(leaf: Leaf, host: str) -> bool:
    if leaf.node.tag in HEADINGS or leaf.node.places & (GROUP | QUOTE) or not story_of(leaf, host):
        return False
    return _is_parted(_link_of(leaf))


def _link_of(leaf: Leaf) -> Element | None:
    """The link in the run, or the one that it lies in."""
    if leaf.node.in_link:
        return next((box.element for box in leaf.node.upwards() if box.tag == "a"), None)
    return next((anchor.element for anchor in anchors_under(leaf.node)), None)


def _is_parted(link: Element | None) -> bool:
    """All that it says stands in elements side by side, in a box within it perhaps, and no word between them."""
    for _ in range(_LEVELS):
        if link is None or (link.text or "").strip():
            return False
        said = [part for part in link if part.tag in _PARTS and "".join(part.itertext()).strip()]
        if any((part.tail or "").strip() for part in link):
            return False
        if len(said) != 1:
            return len(said) >= _FEWEST_PARTS
        link = said[0]
    return False
