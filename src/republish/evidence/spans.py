"""Spans of time that a sentence names, counted in days."""

from __future__ import annotations

from republish._uncompiled import Uncompiled
from republish.evidence.phrases import phrases

_FIGURE = Uncompiled(r"(?<![\d.])\d{1,4}(?![\d.])")
_NUMBERS = {"one": 1, "two": 2, "three": 3}
_UNITS = {"week": 7, "month": 30, "day": 1}
_HOURS_OF_A_DAY = 24


def days_in(text: str) -> int | None:
    """The days that a sentence counts; None where it counts none, or more than one span. Hours are rounded up to days."""
    lowered = text.lower()
    number = _number(lowered)
    if number is None:
        return None
    if _says("hour", lowered):
        return -(-number // _HOURS_OF_A_DAY)
    return next((number * days for unit, days in _UNITS.items() if _says(unit, lowered)), None)


def _number(text: str) -> int | None:
    figures = _FIGURE.findall(text)
    if figures:
        return int(figures[0]) if len(figures) == 1 else None
    said = {number for word, number in _NUMBERS.items() if _says(word, text)}
    return max(said) if said else None


def _says(word: str, text: str) -> bool:
    return phrases("span", word).search(text) is not None
