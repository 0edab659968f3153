"""What is left of a teaser of which the picture and the linked headline go: the words under it go with them."""

from __future__ import annotations

from itertools import islice

from republish._html import Element
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_on_site
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Removal
from republish.extraction.tree.walks import links_of

_LEVELS = 4
_MOST_WORDS, _LONGEST_REST = 120, 60
_FEWEST_LETTERS = 20
_PICTURES = ("img", "amp-img", "picture")
_TEASER = Removal("related", "words under the headline of another story")


def drop_rests_of_teasers(verdicts: Verdicts) -> None:
    """Drop the one short run that stays of a small box, where its headline links to another page of the site, as its picture does or the run itself."""
    for leaf in verdicts.survey.headings:
        if leaf.node.tag in HEADINGS and leaf.links == 1 and not verdicts.kept[leaf.index]:
            rest = _rest(leaf, verdicts) if leaf.linked == len(leaf.text) >= _FEWEST_LETTERS else None
            if rest is not None:
                verdicts.drop(rest.index, _TEASER)


def _rest(headline: Leaf, verdicts: Verdicts) -> Leaf | None:
    """The run that stays of the headline's box, if it is the only one."""
    box = _box(headline)
    if box is None:
        return None
    inside = verdicts.leaves[box.first : box.first + box.leaves]
    stays = [leaf for leaf in inside if leaf.text and verdicts.kept[leaf.index]]
    if len(stays) != 1 or stays[0].words > _LONGEST_REST or stays[0].node.tag in HEADINGS:
        return None
    address = next(links_of(headline.node), None)
    if not address or "#" in address or not is_on_site(address, verdicts.host):
        return None
    leads_there = bool(stays[0].links) and address in links_of(stays[0].node)
    return stays[0] if leads_there or shows_picture_of(box.element, address) else None


def _box(headline: Leaf) -> Block | None:
    """The nearest box that says more than the headline, where that is no larger than a teaser."""
    box = next((box for box in islice(headline.node.above(), _LEVELS) if box.words > headline.words), None)
    return box if box is not None and not box.spine and box.words <= _MOST_WORDS else None


def shows_picture_of(box: Element, address: str) -> bool:
    """A picture is linked to the same page."""
    links = (link for link in box.iter("a") if link.get("href") == address)
    return any(next(link.iter(*_PICTURES), None) is not None for link in links)
