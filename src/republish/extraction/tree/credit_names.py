"""What classes say of a figure's words: which of them are its caption, which say who made it."""

from __future__ import annotations

import re
from functools import lru_cache

from republish._html import Element
from republish._uncompiled import Pattern, Uncompiled
from republish.extraction.words.lowered import holds_one

_CREDIT_WORD = Uncompiled(
    r"(?:^|[_-]|(?<=[a-z])(?=[A-Z]))(?:credits?|attribution|copyright|source|photographer|fotograf\w*|bildnachweis|quelle|"
    r"urheber|rights|photo-?by|creditos?|license|authors?|autor|byline|distributor|agency|bildrechte|kuvaaja|owner)(?=$|[_-]|[A-Z])",
    re.I,
)
_CREDIT_HINTS = (
    *("cred", "attr", "ght", "ource", "photo", "foto", "nachwe", "quelle", "urheber", "cen", "autho", "autor", "byl"),
    *("butor", "agency", "echte", "kuvaaja", "owner"),
)
_PLUGINS = "media-license-caption"
"""Of "Media License" for WordPress."""
_TEXT = Uncompiled(r"[_-]+text$|Text$")
_CAPTION_WORD = Uncompiled(r"caption|legende?|text|title|description|desc(?=$|[_-])|untertitel", re.I)
_CAPTION_CLASS = Uncompiled(
    r"caption|legende?\b|bildunterschrift|bildtext|cutline|image-?text|pie-?de-?foto|lez[aá]nta|bijschrift|onderschrift|bildetekst|kuvateksti|(?:img|image|bild|media|photo)\w*__?"
    r"(?:desc|info|text|title)|image-?desc|img-?desc|imageinfo",
    re.I,
)
_CAPTION_HINTS = (
    "capt",
    "legend",
    "unter",
    "text",
    "cutl",
    "foto",
    "mage",
    "mg",
    "_de",
    "nfo",
    "tle",
    "lez",
    "chr",
    "ldetek",
    "kuvatek",
)
"""Of these and of those for credits one is in whatever the pattern finds, in small letters.

None holds an i or an s: other letters that a pattern takes for these without regard to case stay what they are in small letters.
"""


def is_caption(node: Element) -> bool:
    """It is marked up as what stands under a picture, or named so."""
    if node.tag in ("figcaption", "small"):
        return True
    name = node.get("class")
    return bool(name) and _is_caption_class(name)


@lru_cache(maxsize=2048)
def _is_caption_class(name: str) -> bool:
    return holds_one(name.lower(), _CAPTION_HINTS) and _CAPTION_CLASS.search(name) is not None


@lru_cache(maxsize=2048)
def names_credit(names: str) -> bool:
    """A class whose last word says credit: "caption-credit", not "credit-caption"; or a plugin's that holds title, maker and licence."""
    if _PLUGINS in names:
        return True
    if not holds_one(names.lower(), _CREDIT_HINTS):
        return False
    return any(_last(_CREDIT_WORD, name) > _last(_CAPTION_WORD, name) for name in map(_without_text, names.split()))


@lru_cache(maxsize=2048)
def names_caption_most(names: str) -> bool:
    """A class whose last word says caption."""
    return any(
        _last(_CAPTION_WORD, name) > _last(_CREDIT_WORD, name) and not names_credit(name) for name in names.split()
    )


def _without_text(name: str) -> str:
    """A name without its last word where that says only that words stand there: "source-text", "creditText"."""
    return _TEXT.sub("", name) if name.endswith(("text", "Text")) else name


def _last(pattern: Pattern, name: str) -> int:
    return max((found.start() for found in pattern.finditer(name)), default=-1)
