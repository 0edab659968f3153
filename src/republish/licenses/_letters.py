"""One spelling for many: what is compared when licences are read from text."""

from __future__ import annotations

import html
import re
import unicodedata
from urllib.parse import unquote

from republish._uncompiled import Uncompiled

_INVISIBLE = Uncompiled("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069\ufe0e\ufe0f]")
_MARKS = Uncompiled("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u3099\u309a]")
_DASH = Uncompiled("[\u2010-\u2015\u2043\u2212\u05be\u30fc\ufe58\ufe63\uff0d]")
_SPACE = re.compile(r"\s+")
_DIGITS = {zero + digit: str(digit) for zero in (0x660, 0x6F0, 0x966, 0x9E6, 0xE50) for digit in range(10)}
"""Those of Arabic, Persian, Devanagari, Bengali and Thai."""
_LETTERS = _DIGITS | {0x66B: ".", 0x6CC: "\u064a", 0x6A9: "\u0643"}
"""Also the sign of decimals in Arabic and Persian, and the letters that Persian and Urdu are often typed with Arabic's for."""
_ENCODED = Uncompiled(r"%(?:25)*(?:2[0-9a-f]|3[0-9a-f])", re.I)


def fold(text: str) -> str:
    """Compatibility letters, Western digits, no accents, no invisible marks, one kind of dash, apostrophe and blank."""
    text = unicodedata.normalize("NFKD", _INVISIBLE.sub("", text)).translate(_LETTERS)
    text = _DASH.sub("-", _MARKS.sub("", text)).replace("’", "'").replace("‘", "'")
    return _SPACE.sub(" ", text)


def plain(text: str) -> str:
    """Text as people would read it: entities, JSON's escaped slashes and percent-encoding undone, then folded."""
    if "&" in text:
        text = html.unescape(text)
    text = text.replace("\\/", "/").replace("\\u002F", "/").replace("\\u002f", "/")
    for _ in range(3):
        if not _ENCODED.search(text):
            break
        text = unquote(text)
    return fold(text)
