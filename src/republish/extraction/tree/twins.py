"""Captions that stand twice side by side: for another screen, or cut short until a click unfolds them."""

from __future__ import annotations

import re
from functools import lru_cache

from republish._html import Element, text_of
from republish.extraction.tree.credit_names import is_caption
from republish.extraction.tree.nodes import Removal, is_hidden
from republish.extraction.words.lowered import holds_one

TWIN = Removal("duplicate", "the same caption stands beside it, for another screen or in full")
_SCREEN = re.compile(r"(?:^|[\s_-])(?:mobile|desktop|tablet|phone|small-?screen|large-?screen)(?:$|[\s_-])")
_CUT = re.compile(r"(?:^|[\s_-])(?:truncated?|shortened|collapsed|clamped|short)(?:$|[\s_-])")
TWIN_HINTS = ("mobile", "desktop", "tablet", "phone", "screen", "truncate", "short", "collaps", "clamped")
"""One of them is in whatever tells either, in small letters."""
_END = " .…>»"
_MORE = ("read more", "show more", "see more", "show less", "more", "less")
"""What a click on a caption's end unfolds it with."""
_SHORTEST = 12


@lru_cache(maxsize=8192)
def may_be_twin(names: str) -> bool:
    """A class of what is made for one kind of screen, or cut short."""
    folded = names.lower()
    if not holds_one(folded, TWIN_HINTS):
        return False
    return _SCREEN.search(folded) is not None or _CUT.search(folded) is not None


def is_twin(element: Element) -> bool:
    """It is a caption for one kind of screen or cut short, and the same is said right before it, or behind it in full."""
    names = (element.get("class") or "").lower()
    if not (may_be_twin(names) and is_caption(element)):
        return False
    before = _beside(element, preceding=True)
    if _SCREEN.search(names):
        return before is not None and _says_all_of(before, element, cut=False)
    following = _beside(element, preceding=False)
    return any(one is not None and _says_all_of(one, element, cut=True) for one in (before, following))


def _beside(element: Element, *, preceding: bool) -> Element | None:
    """The element right before or behind it."""
    one = element.getprevious() if preceding else element.getnext()
    return one if one is not None and one.tag == element.tag and is_caption(one) and not is_hidden(one) else None


def _says_all_of(other: Element, element: Element, *, cut: bool) -> bool:
    said, own = _words(other), _words(element)
    return len(own) >= _SHORTEST and (said.startswith(own) if cut else said == own)


def _words(caption: Element) -> str:
    """What it says without the button at its end."""
    said = text_of(caption).rstrip(_END)
    button = next((word for word in _MORE if said.lower().endswith(word)), "")
    return said[: len(said) - len(button)].rstrip(_END)
