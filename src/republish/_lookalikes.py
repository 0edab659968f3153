"""Names and hosts as they look: letters of other alphabets, signs and what nobody sees make no other name for who reads it.

Source of the letters: Unicode's confusables (UTS #39), of Cyrillic and Greek, and of the Latin ones that are no letters with marks.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from republish._addresses import host_of
from republish._data_files import data_table

_MARKS = re.compile(r"[®™℠©]|\((?:c|r|tm)\)", re.I)
"""What owners put behind their names."""


def called(name: str) -> str:
    """A name's letters and figures alone, in small Latin letters where they look like these."""
    plain = unicodedata.normalize("NFKC", _MARKS.sub(" ", name))
    return "".join(filter(str.isalnum, as_latin(plain).casefold()))


def as_latin(text: str) -> str:
    """The same with the Latin letters that some of its letters look like."""
    return text if text.isascii() else text.translate(_latin())


def host_as_read(host: str) -> str:
    """A host as people read it in passing, without accents either: they tell names from each other, and seldom an address."""
    if host.isascii():
        return host
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", as_latin(host)) if not unicodedata.combining(letter)
    )


def is_disguised(url: str, host: str) -> bool:
    """The address is on another host that is read as this one."""
    if url.isascii() and "xn--" not in url:
        return False
    own = host_of(url)
    return not own.isascii() and host_as_read(own) == host


@cache
def _latin() -> Mapping[int, str]:
    pairs = (zip(table["letters"], table["latin"], strict=True) for table in data_table("confusables.toml").values())
    return {ord(letter): latin for alphabet in pairs for letter, latin in alphabet}
