"""Filler that stands where a text will be, or behind a paywall in its place: "Dolor ipsam et est cumque", or letters drawn at random."""

from __future__ import annotations

from functools import cache

from republish._data_files import data_table

_FEWEST, _FIRST = 8, 3
"""Words of a paragraph of it; its first ones tell at once that there is none."""
_MOSTLY = 0.9
_SIGNS = ".,;:?!"
_FEWEST_LETTERS = 100
"""Of a paragraph whose letters are counted."""
_VOWELS, _RARE = "aeiouy", "qx"
_FEW_VOWELS, _MANY_RARE = 0.3, 0.025
"""Shares of the letters: of those drawn at random 23 % and 8 %. In 24,000 paragraphs of some twenty languages only code has so few and so many."""


def is_filler(text: str) -> bool:
    """Nearly all its words are of those that such programs know."""
    known = _words()
    begins = (word.strip(_SIGNS) in known for word in text.lower().split(None, _FIRST)[:_FIRST])
    if not all(begins):
        return False
    said = [word.strip(_SIGNS) for word in text.lower().split()]
    return len(said) >= _FEWEST and sum(word in known for word in said) >= _MOSTLY * len(said)


def is_enciphered(text: str) -> bool:
    """Its letters say nothing: hardly any are vowels, and those that are rare in every language are many."""
    count = text.lower().count
    rare = sum(map(count, _RARE))
    if rare < _MANY_RARE * _FEWEST_LETTERS:
        return False
    letters = sum(map(str.isalpha, text))
    plain = sum(letter.isalpha() and letter.isascii() for letter in text)
    if letters < _FEWEST_LETTERS or plain < _MOSTLY * letters:
        return False
    return rare >= _MANY_RARE * letters and sum(map(count, _VOWELS)) <= _FEW_VOWELS * letters


@cache
def _words() -> frozenset[str]:
    return frozenset(data_table("extraction_filler.toml")["words"].split())
