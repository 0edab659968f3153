"""Panels where readers choose which cookies a site may set, kept as text where nothing names them."""

from __future__ import annotations

import re
from itertools import islice

from republish._html import Element
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf, places_in
from republish.extraction.tree.nodes import Block, Removal

_PANEL = Removal("consent", "a panel for the choice of cookies")
_COOKIES = re.compile(
    r"cookies?|çerez\w*|kakor\w*|informasjonskaps\w*|evästee\w*|evästeiden|süti\w*|ciasteczk\w*|küpsise\w*|slapuk\w*|sīkdat\w*|"
    r"куки\w*|cookie\w*|クッキー|쿠키|ملفات تعريف الارتباط|עוגיות",
    re.I,
)
_LEVELS = 10
_MOST_WORDS = 1500
_FEWEST, _PART = 2, 0.4
"""Lines that name cookies, and how many of all that say something do."""
_CHOICES = frozenset({"radio", "checkbox"})
_ELSEWHERE = 2
"""Paragraphs."""


def drop_cookie_panels(verdicts: Verdicts) -> None:
    """Drop what is kept of a box that holds fields for a choice and speaks of cookies, where the text stands elsewhere."""
    if not _offers_choice(verdicts.survey.root.element):
        return
    panels = _panels(verdicts)
    inside = [leaf for leaf in verdicts.staying() if not panels.isdisjoint(islice(leaf.node.above(), _LEVELS))]
    if inside and sum(leaf.solid for leaf in verdicts.staying()) - sum(leaf.solid for leaf in inside) >= _ELSEWHERE:
        verdicts.reasons.update(dict.fromkeys(panels, _PANEL))
        for leaf in inside:
            verdicts.drop(leaf.index)


def _panels(verdicts: Verdicts) -> set[Block]:
    panels: set[Block] = set()
    for leaf in verdicts.staying():
        if panels.isdisjoint(islice(leaf.node.above(), _LEVELS)) and _COOKIES.search(leaf.text):
            box = _panel(leaf, verdicts)
            panels.update([box] if box is not None else [])
    return panels


def _panel(leaf: Leaf, verdicts: Verdicts) -> Block | None:
    """The innermost box around a line with fields for a choice, if it speaks of cookies mostly."""
    for box in islice(leaf.node.above(), _LEVELS):
        if box.spine or box.words > _MOST_WORDS:
            return None
        if box.tag and _offers_choice(box.element):
            said = [verdicts.leaves[place] for place in places_in(box, leaf.index, verdicts.leaves)]
            kept = [one for one in said if verdicts.kept[one.index]]
            naming = sum(_COOKIES.search(one.text) is not None for one in kept)
            return box if naming >= max(_FEWEST, _PART * len(kept)) else None
    return None


def _offers_choice(box: Element) -> bool:
    fields = (field for field in box.iter("input") if field.get("type") in _CHOICES)
    return sum(1 for _ in islice(fields, _FEWEST)) == _FEWEST
