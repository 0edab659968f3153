"""The names of months and days of the week, and the words around them, in many languages, read once."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import normalize

from republish.extraction.words.head_data import head_table

_ARABIC_LETTERS = str.maketrans("یک", "يك")
"""As Arabic keyboards write the letters that Persian has of its own."""


@lru_cache(maxsize=1)
def months() -> dict[str, int]:
    """Number of the month by its lower-case name, in some thirty languages; of Persian names in Arabic letters too."""
    numbers: dict[str, int] = {}
    for line in head_table()["months"]:
        for number, word in enumerate(line.split(), start=1):
            name = normalize("NFC", word.casefold())
            numbers.setdefault(name, number)
            numbers.setdefault(name.translate(_ARABIC_LETTERS), number)
    return numbers


@lru_cache(maxsize=1)
def months_behind_points() -> dict[str, str]:
    """Names that are those of another month behind a day with a point, and the other's own name."""
    return {said: meant for said, _, meant in (line.partition(" ") for line in head_table()["months_behind_points"])}


@lru_cache(maxsize=1)
def words_of_days() -> frozenset[str]:
    """What may stand in a line that says when and nothing more, case folded: months, days of the week, "at", "GMT"."""
    return frozenset(weekdays() | {word.casefold() for word in head_table()["day_words"]} | months().keys())


@lru_cache(maxsize=1)
def weekdays() -> frozenset[str]:
    """Names of the days of the week, case folded."""
    return frozenset(word.casefold() for line in head_table()["weekdays"] for word in line.split())


def is_of_days(words: str) -> bool:
    """Nothing but words of days, one of which is no month: "Updated", "Miércoles"; "April" and "May" may be names."""
    said = [word.strip(":,.") for word in words.casefold().split()]
    return bool(said) and words_of_days().issuperset(said) and not months().keys() >= set(said)
