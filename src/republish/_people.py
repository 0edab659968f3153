"""What people are called: given names that many have, and people whose family name is an agency's as well."""

from __future__ import annotations

import re
from functools import lru_cache

from republish._data_files import data_table
from republish._uncompiled import Uncompiled

_AGENCIES = ("Alinari", "Avalon", "Barcroft", "Bloomberg", "Getty", "Ritzau", "Zuma")
"""Agencies that are called after a family."""
_NAMESAKE = Uncompiled(
    rf"(?<![\w/|@.’'-])([^\W\d_a-z][\w-]+)((?:\s[A-Z]\.)?)\s(?:{'|'.join(_AGENCIES)})"
    r"(?![\w/|@’'-]|\s[/|]|\s(?:News|Images?|Photos?|Press|Wire|Scanpix|Television|TV|Opinion|Businessweek|L\.?P)\b)"
)
_NAME_BEFORE = Uncompiled(r"([^\W\d_a-z][\w’'.-]*)\s$")
_NO_NAME = Uncompiled(r"by|(?:photo|foto)(?:s|graphs?)?|pictures?|image|text|words|story|von|par|por|di|av|bild", re.I)
"""What stands before a name with a capital and is none."""


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """What people are called, case folded."""
    names = " ".join(data_table("extraction_given_names.toml").values())
    return frozenset(names.casefold().split())


def without_namesakes(text: str) -> str:
    """A credit or a sentence with no more than the given names of people whose family name is an agency's.

    "Ada Bloomberg" is one of them; in "Ada Bell/Bloomberg", "Ada Bell Bloomberg" and "Ada Bloomberg News" an agency is named.
    """
    return _NAMESAKE.sub(_given_alone, text) if any(map(text.__contains__, _AGENCIES)) else text


def _given_alone(found: re.Match[str]) -> str:
    before = _NAME_BEFORE.search(found.string, 0, found.start())
    named = before is not None and _NO_NAME.fullmatch(before[1]) is None
    return found[0] if named or found[1].casefold() not in given_names() else found[1] + found[2]
