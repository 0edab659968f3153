"""Captions and pictures that stand twice side by side: for another screen, or cut short until a click unfolds them."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from republish._html import Element, text_of
from republish.extraction.tree.credit_names import is_caption
from republish.extraction.tree.nodes import Removal, is_hidden
from republish.extraction.words.lowered import holds_one

TWIN = Removal("duplicate", "the same caption or picture stands beside it, for another screen or in full")
_SCREEN = re.compile(r"(?:^|[\s_-])(?:mobile|desktop|tablet|phone|small-?screen|large-?screen)(?:$|[\s_-])")
_CUT = re.compile(r"(?:^|[\s_-])(?:truncated?|shortened|collapsed|clamped|short)(?:$|[\s_-])")
TWIN_HINTS = ("mobile", "desktop", "tablet", "phone", "screen", "truncate", "short", "collaps", "clamped", "dark")
"""One of them is in whatever tells either, in small letters."""
_SCREENS = (("mobile", "desktop"), ("dark", "light"), ("dark", "regular"), ("dark", "default"))
"""What names of two boxes with one picture differ by, and nothing else: the first of each is left out."""
_COUNTER = re.compile(r"_\d+(?=\s|$)")
"""What builders of style sheets add to a name."""
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
    return any(one in folded for one, _ in _SCREENS) or _of_one_screen_or_cut(folded)


def _of_one_screen_or_cut(names: str) -> bool:
    return _SCREEN.search(names) is not None or _CUT.search(names) is not None


def is_twin(element: Element) -> bool:
    """It is a picture for one kind of screen beside that for others, or a caption for one or cut short.

    The same caption is said right before it, or behind it in full.
    """
    names = (element.get("class") or "").lower()
    if not may_be_twin(names):
        return False
    if not (is_caption(element) and _of_one_screen_or_cut(names)):
        return any(_is_other_screens(element, names, *pair) for pair in _SCREENS)
    before = _beside(element, preceding=True)
    if _SCREEN.search(names):
        return before is not None and _says_all_of(before, element, cut=False)
    following = _beside(element, preceding=False)
    return any(one is not None and _says_all_of(one, element, cut=True) for one in (before, following))


def _is_other_screens(element: Element, names: str, own: str, others: str) -> bool:
    """All that it holds is a picture, and so it is with the element beside it, whose names say the other kind of screen."""
    if own not in names or not _is_picture(element):
        return False
    wanted = _bare(names.replace(own, others))
    beside = (one for one in (element.getprevious(), element.getnext()) if one is not None and one.tag == element.tag)
    twins = (one for one in beside if wanted == _bare((one.get("class") or "").lower()) and _is_picture(one))
    return any(own != "dark" or _file(element).replace("dark", "light") == _file(one) for one in twins)


def _file(picture: Element) -> str:
    """What its file is called: boxes of other colours show other pictures."""
    return (next(picture.iter("img")).get("src") or "").rpartition("/")[2].lower()


def _bare(names: str) -> list[str]:
    return sorted(_COUNTER.sub("", names).split())


def _is_picture(element: Element) -> bool:
    return len(list(islice(element.iter("img"), 2))) == 1 and not text_of(element) and not is_hidden(element)


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
