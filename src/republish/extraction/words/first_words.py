"""The first words of lines: of all that a page says, what may begin with a phrase is found by the first word of either."""

from __future__ import annotations

import re
from collections.abc import Iterable

_WORD = re.compile(r"[^\W_]+")
_BEGINNING = 80
"""Letters: signs and blanks before the word, and the word itself."""


def first_word(line: str) -> str:
    """The first word of a line, in small letters; empty where it begins with none."""
    beginning = line[:_BEGINNING].lower()
    word = beginning.partition(" ")[0]
    if word.isalnum():
        return word
    found = _WORD.search(beginning)
    return found[0] if found is not None else ""


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """The first words of phrases."""
    return frozenset(map(first_word, phrases))
