"""People whom the page's data state among the authors, and whose trade a line behind their name says: they made the pictures."""

from __future__ import annotations

import re
from itertools import islice

from republish._html import Element
from republish._text import fold
from republish.extraction.head.links import Found
from republish.extraction.head.scan import Near
from republish.extraction.head.words import next_element, own_text, short_text
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.head_data import phrases

_SPOTS = 60
_LONGEST_TRADE = 30
_TOLD = re.compile(
    r"^(?:(?:is|ist|es|é|è|est|är|er|jest)\s)?(?:(?:an?|een|eine?|une?|uma?|una|en|ett)\s)?(?P<trade>[^.]*)\.?$", re.I
)
"""What a short bio says of somebody: "is a photographer."."""


def without_photographers(stated: Found, near: Near) -> Found:
    """The people that the data state but those behind whose name near the headline "Photographer" stands, if others are left."""
    names = {key(person.name) for person in stated[0] if person.kind == "author"}
    if len(names) < 2:
        return stated
    named = ((key(fold(own_text(element))), element) for element, _ in islice(near, _SPOTS))
    makers = {name for name, element in named if name in names and _is_photographer(next_element(element))}
    if not makers or makers == names:
        return stated
    return tuple(person for person in stated[0] if key(person.name) not in makers), *stated[1:]


def _is_photographer(trade: Element | None) -> bool:
    return trade is not None and fold(short_text(trade, _LONGEST_TRADE)).casefold() in phrases().photographers


def without_told_photographers(shown: Found) -> Found:
    """The people of a byline or of its cards but those of whom their cards say no more than that trade, if others are left."""
    others = tuple(person for person in shown[0] if not _is_told_trade(person.role or ""))
    return (others, *shown[1:]) if others and len(others) < len(shown[0]) else shown


def _is_told_trade(role: str) -> bool:
    told = _TOLD.match(role)
    return told is not None and told["trade"].casefold() in phrases().photographers
