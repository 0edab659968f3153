"""Lines between the paragraphs that are one link back up the page: "Back to top", "Contents", in whatever language."""

from __future__ import annotations

from collections import Counter

from republish.extraction.surveying.survey import LIST
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import HEADINGS, Removal
from republish.extraction.tree.walks import links_of

_WAY_BACK = Removal("navigation", "leads back up the page")
_UP = frozenset(
    {"top", "pagetop", "page-top", "page", "up", "header", "masthead", "content", "contents", "toc", "menu"}
)
"""What pages call their beginning and their list of contents (HTML, "scroll to the fragment": `#top` needs no such place)."""
_OF_TEXT = HEADINGS | {"td", "th", "pre"}
_LONGEST, _MOST_SIGNS, _AGAIN = 40, 4, 2


def drop_ways_back(verdicts: Verdicts) -> None:
    """Drop a line that is one link to the beginning of its page, or to the same place as another such line; of `#` alone, with the same words."""
    alone = (
        leaf
        for leaf in verdicts.runs.linked
        if leaf.links == 1 and len(leaf.text) <= _LONGEST and 0 < leaf.linked >= len(leaf.text) - _MOST_SIGNS
    )
    found = [(leaf, place) for leaf in alone if (place := _place(leaf)) is not None]
    often = Counter(place or leaf.text for leaf, place in found)
    for leaf, place in found:
        if place.casefold() in _UP or often[place or leaf.text] >= _AGAIN:
            verdicts.drop(leaf.index, _WAY_BACK)


def _place(leaf: Leaf) -> str | None:
    """The place of its own page that a line leads to, all of which is a link but for an arrow or brackets."""
    if leaf.node.tag in _OF_TEXT or leaf.node.places & LIST or leaf.text[-1] in SENTENCE_ENDS:
        return None
    href = (next(links_of(leaf.node), None) or "").strip()
    return href[1:] if href.startswith("#") else None
