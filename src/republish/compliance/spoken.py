"""Words as a copy is compared by: what a CMS beautifies makes no difference."""

from __future__ import annotations

import re
import unicodedata

from republish._text import words

_TIMES = re.compile(r"(?<=\d)\s?×\s?(?=\d)")
"""WordPress prints "2x4" so."""


def spoken(text: str) -> str:
    """The words of a text with a blank between them: signs and white space gone, capitals kept, accents and ligatures in one form.

    A cross between figures is an x.
    """
    if not text.isascii():
        text = _TIMES.sub("x", unicodedata.normalize("NFKC", text))
    return " ".join(words(text))
