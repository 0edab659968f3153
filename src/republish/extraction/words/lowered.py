"""A line in small letters, its first two, and whether it holds one of several words: what is asked of every line before anything dearer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_LETTERS = re.compile(r"\W*(\w{0,2})")
RAREST_FIRST = "zqjxkvbpygfwmucldrhsnioate "
"""Small letters and the blank by how often they are in a text; signs and all others are rarer still."""


@lru_cache(maxsize=4)
def lowered(text: str) -> str:
    """The text in small letters, kept for the next who asks of the same line."""
    return text.lower()


@lru_cache(maxsize=4)
def first_letters(line: str) -> str:
    """The first two letters or digits of its first word, whatever signs stand before it; one where the word has one."""
    two = line[:2]
    return two if two.isalnum() else _LETTERS.match(line)[1]  # type: ignore[index]


def holds_one(text: str, words: Iterable[str]) -> bool:
    """It holds one of the words, or of their parts."""
    for word in words:  # noqa: SIM110 - `any` takes half as long again.
        if word in text:
            return True
    return False


class Held:
    """Words of which a text may hold one, or a part of it; a text in plain ASCII is asked for none with other letters."""

    __slots__ = ("_plain", "_words")

    def __init__(self, words: Iterable[str]) -> None:
        self._words = tuple(dict.fromkeys(words))
        self._plain = tuple(filter(str.isascii, self._words))

    def are_in(self, text: str) -> bool:
        """Whether it holds one of them."""
        for word in self._plain if text.isascii() else self._words:  # noqa: SIM110 - `any` takes half as long again.
            if word in text:
                return True
        return False


class HeldOfMany:
    """As `Held`, for a hundred words or more: those alone are looked for whose rarest letter is in the text."""

    __slots__ = ("_by_letter", "_letters")

    def __init__(self, words: Iterable[str]) -> None:
        self._by_letter: dict[str, tuple[str, ...]] = {}
        for word in dict.fromkeys(words):
            letter = min(word, key=RAREST_FIRST.find)
            self._by_letter[letter] = (*self._by_letter.get(letter, ()), word)
        self._letters = frozenset(self._by_letter)

    def are_in(self, text: str) -> bool:
        """Whether it holds one of them."""
        return any(holds_one(text, self._by_letter[letter]) for letter in self._letters.intersection(text))
