"""Days that a publisher counts from publication."""

from __future__ import annotations

from datetime import date, timedelta

_MOST_DIGITS = 5
"""More are no days that a calendar has."""


def number_of(value: str | None) -> int | None:
    """A rule's number of days; None where it is none that a calendar has."""
    value = value or ""
    return int(value) if value.isdecimal() and len(value) <= _MOST_DIGITS else None


def days_after(day: date, number: int) -> date:
    """The day so many days later; the last one that there is where the calendar ends before it."""
    try:
        return day + timedelta(days=number)
    except OverflowError:
        return date.max
