"""A line in small letters, its first two, and whether it holds one of several words: what is asked of every line before anything dearer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_LETTERS = re.compile(r"\W*(\w{0,2})")


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

    def among(self, texts: Iterable[str]) -> Held:
        """Those that may stand in one of the texts: each different word of these is looked through once, however often it is said."""
        said = " ".join({word for text in texts for word in text.split()})
        return Held(word for word in self._words if _longest_part(word) in said)


def _longest_part(phrase: str) -> str:
    """Its longest word, with the signs that no blank parts from it."""
    return max(phrase.split(), key=len) if " " in phrase else phrase
