"""Lines and small boxes that have readers make the site one of their sources in a search engine, or follow it there, wherever they stand."""

from __future__ import annotations

from itertools import takewhile

from republish.extraction.judging.notes import is_note
from republish.extraction.surveying.survey import QUOTE, TABLE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Removal
from republish.extraction.words.lines.asking import leads_to_preferences
from republish.extraction.words.lines.search_engines import asks_to_be_preferred
from republish.extraction.words.lines.told import story_before

_CALL = Removal("promo", "asks readers to prefer or to follow the site in a search engine")
_MOST_OF_BOX, _PART = 40, 4
"""Words of a box around such a line; and so many times its words the article says."""


def drop_preferred_sources(verdicts: Verdicts) -> None:
    """Drop such a line, and what else its own small box says; a heading of the text stays, but over a link that leads there."""
    most = min(_MOST_OF_BOX, verdicts.survey.main.words // _PART)
    for leaf in verdicts.amid:
        if not asks_to_be_preferred(leaf.text) or leaf.node.places & (QUOTE | TABLE) or is_note(leaf):
            continue
        box = _around(leaf, most)
        if box is not None and _leads_there(box):
            verdicts.reasons.setdefault(box, _CALL)
            for place in box.span():
                verdicts.drop(place)
        elif verdicts.kept[leaf.index] and leaf.node.tag not in HEADINGS and not story_before(leaf.text):
            verdicts.drop(leaf.index, _CALL)


def _leads_there(box: Block) -> bool:
    """A link in it does, which may be empty and lie over all of it."""
    return any(leads_to_preferences(link.get("href") or "") for link in box.element.iter("a"))


def _around(leaf: Leaf, most: int) -> Block | None:
    """The outermost box of so few words around a line, none that holds the text."""
    boxes = list(takewhile(lambda box: not box.spine and box.words <= most, leaf.node.above()))
    return boxes[-1] if boxes else None
