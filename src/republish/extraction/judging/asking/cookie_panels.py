"""Panels where readers choose which cookies a site may set, kept as text where nothing names them."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from republish._html import Element
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block, Removal
from republish.extraction.words.tongues import any_in

_PANEL = Removal("consent", "a panel for the choice of cookies")
_LEVELS = 10
_MOST_WORDS = 1500
_FEWEST, _PART = 2, 0.4
"""Lines that name cookies, and how many of all that are kept do."""
_CHOICES = frozenset({"radio", "checkbox"})
_ELSEWHERE = 2
"""Paragraphs."""


def drop_cookie_panels(verdicts: Verdicts) -> None:
    """Drop what is kept of a box that holds fields for a choice and speaks of cookies, where the text stands elsewhere."""
    offering = _offering(verdicts.survey.root.element) if verdicts.asks_amid else set()
    panels = _panels(verdicts, offering) if offering else ()
    inside = (
        [leaf for leaf in verdicts.staying() if not panels.isdisjoint(islice(leaf.node.above(), _LEVELS))]
        if panels
        else []
    )
    if inside and sum(leaf.solid for leaf in verdicts.staying()) - sum(leaf.solid for leaf in inside) >= _ELSEWHERE:
        verdicts.reasons.update(dict.fromkeys(panels, _PANEL))
        for leaf in inside:
            verdicts.drop(leaf.index)


def _panels(verdicts: Verdicts, offering: set[Element]) -> set[Block]:
    panels: set[Block] = set()
    for leaf in verdicts.staying():
        box = _around(leaf, offering)
        known = box is None or not panels.isdisjoint(islice(leaf.node.above(), _LEVELS))
        if box is not None and not known and _cookies().search(leaf.text) and _speaks_of_cookies(box, verdicts):
            panels.add(box)
    return panels


def _around(leaf: Leaf, offering: set[Element]) -> Block | None:
    """The innermost box around a line with fields for a choice, if it is small."""
    for box in islice(leaf.node.above(), _LEVELS):
        if box.spine or box.words > _MOST_WORDS:
            return None
        if box.tag and box.element in offering:
            return box
    return None


def _speaks_of_cookies(box: Block, verdicts: Verdicts) -> bool:
    """Of the lines that are kept of it many do."""
    said = [verdicts.leaves[place] for place in box.span()]
    kept = [one for one in said if verdicts.kept[one.index]]
    naming = sum(_cookies().search(one.text) is not None for one in kept)
    return naming >= max(_FEWEST, _PART * len(kept))


def _offering(root: Element) -> set[Element]:
    """The elements that hold two fields for a choice or more; what is around one of them is not looked at again."""
    once: set[Element] = set()
    twice: set[Element] = set()
    for field in root.iter("input"):
        for up in field.iterancestors() if field.get("type") in _CHOICES else ():
            if up in twice:
                break
            (twice if up in once else once).add(up)
    return twice


@cache
def _cookies() -> re.Pattern[str]:
    return re.compile(any_in("extraction_consent.toml", "cookies"), re.I)
