"""Patterns of many words: any of them, whole words of a text, ways in which a text may end."""

from __future__ import annotations

import re
from collections.abc import Collection

from republish.extraction.words.lowered import holds_one

_WORD = re.compile(r"\w+")


def any_word(words: Collection[str]) -> str:
    """A pattern of any of these words, longer ones first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


class Tail:
    """Several ways in which a text may end, each tried only where one of its marks is in the text."""

    __slots__ = ("_ways",)

    def __init__(self, *ways: tuple[str, str]) -> None:
        """Pairs of marks, white space between them, and an expression that has no match without one of them."""
        self._ways = [(marks.split(), re.compile(pattern, re.I)) for marks, pattern in ways]

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match that begins first."""
        found = [
            match for marks, pattern in self._ways if holds_one(text, marks) and (match := pattern.search(text, start))
        ]
        return min(found, key=re.Match.start, default=None)


class Whole:
    """Words, and phrases of several, that are no parts of longer words; phrases are looked for only where their longest word is."""

    __slots__ = ("_longest", "_phrases", "_words")

    def __init__(self, phrases: list[str]) -> None:
        several = [phrase for phrase in phrases if not _WORD.fullmatch(phrase)]
        self._words = frozenset(phrases).difference(several)
        self._longest = frozenset(max(_WORD.findall(phrase), key=len) for phrase in several)
        self._phrases = re.compile(rf"(?<!\w)(?:{any_word(several)})(?!\w)", re.I)

    def are_in(self, text: str) -> bool:
        """Whether a text holds one of them."""
        words = _WORD.findall(text.lower())
        if not self._words.isdisjoint(words):
            return True
        return not self._longest.isdisjoint(words) and self._phrases.search(text) is not None
