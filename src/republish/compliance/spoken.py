"""Words as a copy is compared by: what a CMS beautifies makes no difference."""

from __future__ import annotations

import re
import unicodedata

from republish._text import words

_TIMES = re.compile(r"(?<=\d)\s?×\s?(?=\d)")
"""WordPress prints "2x4" so."""
_COUNTED = re.compile("([%‰$€£¥₹])")
"""Signs that say what a number counts: "5 %" is not "5", and "$5" is not "£5"."""


def spoken(text: str) -> str:
    """The words of a text with a blank between them: signs and white space gone, capitals kept, accents and ligatures in one form.

    A cross between figures is an x; a sign that says what a number counts is a word.
    """
    if not text.isascii():
        text = _TIMES.sub("x", unicodedata.normalize("NFKC", text))
    if _COUNTED.search(text) is None:
        return " ".join(words(text))
    parts = (part if _COUNTED.fullmatch(part) else " ".join(words(part)) for part in _COUNTED.split(text))
    return " ".join(filter(None, parts))
