"""An argument of another kind than a function takes, said in one sentence: what it is to be, and what was given."""

from __future__ import annotations

from os import PathLike
from typing import Any

from republish.errors import UsageError

PATH: tuple[type, ...] = (str, PathLike)
"""What names a file or a folder."""


def expect(name: str, value: Any, kinds: tuple[type, ...], wanted: str, advice: str = "") -> None:
    """Raise UsageError where the argument of that name is of none of the kinds; `wanted` says what it is to be."""
    if not isinstance(value, kinds):
        raise UsageError(f"`{name}` is to be {wanted}, not {given(value)}.", advice=advice)


def given(value: Any) -> str:
    """A value in a sentence: its type and the beginning of itself."""
    return f"{type(value).__name__} {value!r:.60}" if value is not None else "None"
