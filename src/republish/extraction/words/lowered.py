"""A line in small letters: many predicates ask the same line one after the other, and it is made for the first of them."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=4)
def lowered(text: str) -> str:
    """The text in small letters."""
    return text.lower()
