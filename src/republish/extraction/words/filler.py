"""Filler that stands where a text will be, or behind a paywall in its place: "Dolor ipsam et est cumque"."""

from __future__ import annotations

from functools import cache

from republish._data_files import data_table

_FEWEST, _FIRST = 8, 3
"""Words of a paragraph of it; its first ones tell at once that there is none."""
_MOSTLY = 0.9
_SIGNS = ".,;:?!"


def is_filler(text: str) -> bool:
    """Nearly all its words are of those that such programs know."""
    known = _words()
    begins = (word.strip(_SIGNS) in known for word in text.lower().split(None, _FIRST)[:_FIRST])
    if not all(begins):
        return False
    said = [word.strip(_SIGNS) for word in text.lower().split()]
    return len(said) >= _FEWEST and sum(word in known for word in said) >= _MOSTLY * len(said)


@cache
def _words() -> frozenset[str]:
    return frozenset(data_table("extraction_filler.toml")["words"].split())
