"""Captions in boxes without a name: a picture, a sentence, and who made the picture in an element of its own at its end.

Components write figures so whose class names are numbers (CSS modules, styled-components, Arc XP's blocks).
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import Any, TypeAlias

from republish._data_files import data_table
from republish._uncompiled import Uncompiled

Element: TypeAlias = Any

_PARTS = 2
_MORE = ("a", "img", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "button", "input", "form", "figure", "br")
"""What is more than a caption."""
_AROUND = frozenset(["a", "li", "figure", "td", "button"])
_MAKING = frozenset(["span", "small", "em", "i", "cite", "div", "p"])
_LEVELS = 3
_ENDS = (".", "!", "?", "”", '"', "»", "…")
_FEWEST_WORDS, _LONGEST, _LONGEST_MAKER = 3, 300, 60
_NAME = range(2, 6)
_OWNED = ("©", "(c)", "(C)")
_TOLD = Uncompiled(
    r"caption|credit|copyright|legend|gallery|lightbox|slid(?:e|ing)|carousel|card|teaser|promo|related|author|byline|bio|item|"
    r"image|img|figure|photo|foto|media",
    re.I,
)
"""In names that tell what the box or its parts are: they are read by these."""
_STROKES = frozenset("/|")


def frame_signed(root: Element) -> None:
    """Make figures of such boxes, and of the words below the picture its caption."""
    for box in root.iter("div"):
        if len(box) == _PARTS and len(box[1]) and box[1].tag in _MAKING and _is_figure(box):
            box.tag, box[1].tag = "figure", "figcaption"


def _is_figure(box: Element) -> bool:
    picture, caption = box
    if caption[-1].tag not in _MAKING or box.get("role"):
        return False
    if any(part.strip() for part in (box.text or "", picture.tail or "", caption.tail or "")):
        return False
    if not (_shows_one(picture) and _is_signed(caption)):
        return False
    if any(_TOLD.search(part.get("class") or "") for part in (box, picture, caption, caption[-1])):
        return False
    return _AROUND.isdisjoint(up.tag for up in islice(box.iterancestors(), _LEVELS))


def _shows_one(part: Element) -> bool:
    """Nothing but a picture, its copy for readers without scripts apart."""
    if not isinstance(part.tag, str) or part.tag == "noscript":
        return False
    shown = [one for one in part.iter("img") if next(one.iterancestors("noscript"), None) is None]
    return len(shown) == 1 and not "".join(part.itertext()).strip() and next(part.iter("a", "button"), None) is None


def _is_signed(caption: Element) -> bool:
    """A sentence, and behind it an element of a maker's name; nothing that leads on."""
    last = caption[-1]
    if (last.tail or "").strip() or next(caption.iter(*_MORE), None) is not None:
        return False
    whole, maker = " ".join("".join(caption.itertext()).split()), " ".join("".join(last.itertext()).split())
    said = whole.removesuffix(maker).rstrip()
    sentence = said != whole and said.endswith(_ENDS) and len(said.split()) >= _FEWEST_WORDS
    return sentence and len(whole) <= _LONGEST and _may_be_maker(maker)


def _may_be_maker(text: str) -> bool:
    """A name of some words, each with a capital, or behind the sign of rights; no sentence."""
    words = text.strip("()[]").split()
    if not words or len(text) > _LONGEST_MAKER or text.endswith((".", "!", "?", ":")):
        return False
    named = len(words) in _NAME and all(word[0].isupper() or word in _beside_names() for word in words)
    return named or text.startswith(_OWNED)


@cache
def _beside_names() -> frozenset[str]:
    return _STROKES | frozenset(data_table("shown.toml")["maker_words"])
