"""Cards of other stories side by side, each a headline and a picture that lead to the same page of the site, and no words of their own."""

from __future__ import annotations

from collections import Counter
from itertools import islice

from republish.extraction.judging.stories.stacked_teasers import story_of
from republish.extraction.judging.stories.teasers import shows_picture_of
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import path_key
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Removal
from republish.extraction.tree.walks import lone_box

_CARD = Removal("related", "a card that leads to another story")
_LEVELS, _MOST_WORDS = 8, 60
_FEWEST = 2
_PARAGRAPHS = 3
"""Side by side, as those of the article are."""


def drop_linked_cards(verdicts: Verdicts) -> None:
    """Drop what is kept of two or more such cards in one box, where the text stands elsewhere."""
    if not any(_address(leaf, verdicts.host) for leaf in verdicts.amid if leaf.links == 1):
        return
    rows: dict[tuple[Block, str], dict[Block, tuple[Leaf, str]]] = {}
    for leaf in verdicts.survey.headings:
        address = _address(leaf, verdicts.host)
        card = _card(leaf, address) if address else None
        if card is not None and card.parent is not None:
            rows.setdefault((card.parent, card.tag), {})[card] = leaf, path_key(address)
    for cards in rows.values():
        if len({page for _, page in cards.values()}) >= _FEWEST:
            _drop(verdicts, {card: leaf for card, (leaf, _) in cards.items()})


def _address(heading: Leaf, host: str) -> str:
    """The other page of the site that all of a heading leads to; empty for none."""
    return story_of(heading, host) if heading.node.tag in HEADINGS and heading.links == 1 else ""


def _card(heading: Leaf, address: str) -> Block | None:
    """The innermost box that holds the heading and a picture that is linked to the same page, if it tells nothing more."""
    for box in islice(heading.node.above(), _LEVELS):
        if box.spine or box.solid or box.words > _MOST_WORDS:
            return None
        if box.tag and box.tag != "a" and shows_picture_of(box.element, address):
            return lone_box(box)
    return None


def _drop(verdicts: Verdicts, cards: dict[Block, Leaf]) -> None:
    inside = {place for card in cards for place in card.span()}
    lost = [leaf for leaf in verdicts.staying() if leaf.index in inside]
    solid = [leaf for leaf in verdicts.staying() if leaf.index not in inside and leaf.solid]
    beside = Counter(lone_box(leaf.node).parent for leaf in solid)
    text = [leaf for leaf in solid if beside[lone_box(leaf.node).parent] >= _PARAGRAPHS]
    if lost and sum(leaf.words for leaf in text) > sum(leaf.words for leaf in lost):
        for card in cards:
            verdicts.reasons.setdefault(card, _CARD)
        for place in inside:
            verdicts.drop(place)
