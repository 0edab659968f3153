"""What lies in a teaser that nothing names as one: a small box with the linked headline of another story."""

from __future__ import annotations

from itertools import chain, islice

from republish._html import Element
from republish.extraction.head.scan import Near
from republish.extraction.head.words import is_longer, short_text

_CLIMB, _LARGEST = 3, 600
"""Boxes around an element, and letters of a teaser."""
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_FEWEST_LETTERS, _FEWEST_SIGNS = 24, 12
"""Of a headline, where a name has fewer; and of one in signs that stand for whole words."""


def in_teaser(element: Element, near: Near) -> bool:
    """A small box right around it holds a linked headline; on a page whose own is known, and stands elsewhere."""
    own = {near.heading, *near.heading.iterancestors()} if near.heading is not None else set()
    for box in islice(element.iterancestors(), _CLIMB) if own else ():
        if box in own or box.tag in _HEADINGS or is_longer(box, _LARGEST):
            return False
        if any(map(_is_headline, box.iterdescendants(*_HEADINGS))):
            return True
    return False


def _is_headline(heading: Element) -> bool:
    """It says more than a name, and holds a link or lies in one."""
    linked = next(chain(heading.iter("a"), heading.iterancestors("a")), None) is not None
    text = short_text(heading) if linked else ""
    return len(text) >= (_FEWEST_LETTERS if text[:1] < "\u2e80" else _FEWEST_SIGNS)
