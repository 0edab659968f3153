"""A line in small letters, and whether it holds one of several words: what is asked of every line before anything dearer."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache


@lru_cache(maxsize=4)
def lowered(text: str) -> str:
    """The text in small letters, kept for the next who asks of the same line."""
    return text.lower()


def holds_one(text: str, words: Iterable[str]) -> bool:
    """It holds one of the words, or of their parts."""
    for word in words:  # noqa: SIM110 - `any` takes half as long again.
        if word in text:
            return True
    return False
