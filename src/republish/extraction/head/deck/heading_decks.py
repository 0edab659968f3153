"""A deck that a page sets as a heading between headline and text, apart from the headline, where no section can begin."""

from __future__ import annotations

from itertools import islice

from republish._html import Element, text_of
from republish.extraction.head.deck.deck import BESIDE, count_words, is_named_otherwise, is_stamp
from republish.extraction.head.deck.lone_deck import asks, lies_elsewhere
from republish.extraction.head.deck.unfit import in_trail, is_other
from republish.extraction.head.scan import Near, names_of
from republish.extraction.head.words import flows, said_text
from republish.extraction.tree.unsaid import as_said
from republish.extraction.words.bylines.byline_words import FAR

_HEADINGS, _LOWEST = frozenset({"h2", "h3", "h4"}), "h4"
"""The last is a paragraph of the text where it stands among others."""
_SPOTS, _LONGEST = 160, 500
_FEWEST_WORDS, _RUNNING, _LONGEST_BYLINE = 15, 80, 200
_FEWEST_OF_SENTENCE, _STOPS = 8, (".", "。", "।", "۔", ".”", ".»", '."')
"""Words of a deck, where a section has a shorter title; letters of a paragraph of the text, and of a line that says who wrote it and when."""


def opening_heading_of(near: Near) -> Element | None:
    """The first heading of so many words before the text is under way, if no other of its rank stands beside it."""
    for element, _ in islice(near.after(), _SPOTS):
        if element.tag == "p" and element.getparent().tag not in _HEADINGS and _runs(element):
            return None
        if element.tag in _HEADINGS and (text := said_text(element, _LONGEST)) and _is_long(element, text, near):
            return element if _sums_up(element, text, near) else None
    return None


def _is_long(heading: Element, text: str, near: Near) -> bool:
    """It has the words of a deck; or is a sentence with its full stop, set apart from the paragraphs, as no other heading of its rank behind it is."""
    words = count_words(text)
    if words >= _FEWEST_WORDS or words < _FEWEST_OF_SENTENCE or not (text.endswith(_STOPS) and text[0].isalnum()):
        return words >= _FEWEST_WORDS
    if heading.tag == _LOWEST or "?" in text or any(map(_runs, heading.itersiblings("p"))):
        return False
    others = (one for one, _ in islice(near.after(), _SPOTS) if one.tag == heading.tag and one is not heading)
    return not any(said_text(one, _LONGEST).endswith(_STOPS) for one in others)


def _runs(paragraph: Element) -> bool:
    """It is one of the text, and no byline."""
    text = text_of(paragraph) if flows(paragraph, _RUNNING) else ""
    return len(text) > (_RUNNING // 2 if text >= FAR else _RUNNING) and not (
        len(text) < _LONGEST_BYLINE and BESIDE.search(text)
    )


def _sums_up(heading: Element, text: str, near: Near) -> bool:
    """It leads nowhere, asks for nothing, is no question, and is the only heading of its rank there."""
    if next(as_said(heading).iter("a"), None) is not None or heading.getparent().tag == "a" or in_trail(heading):
        return False
    if (
        is_stamp(text)
        or is_other(text, ())
        or asks(text)
        or text.endswith(("?", ":", "…", "..."))
        or is_named_otherwise(names_of(heading))
    ):
        return False
    if heading.tag == _LOWEST and any(map(_runs, heading.itersiblings("p"))):
        return False
    others = (one for one in heading.itersiblings(heading.tag) if said_text(one, _LONGEST))
    return next(others, None) is None and not (near.heading is None or lies_elsewhere(heading, near.heading))
