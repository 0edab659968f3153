"""What lines under a text say of its authors, in many languages."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from republish._data_files import data_table

_LONGEST = 40
_SIGNS = " \t.:：–—-*_|/#"


def is_about_authors(line: str) -> bool:
    """It says nothing but that something about the authors follows: "About the author", "关于作者"."""
    return len(line) <= _LONGEST and line.lower().replace("’", "'").strip(_SIGNS) in _about()


def tells_of_person(text: str, end: int) -> bool:
    """Behind a name that ends there, the text goes on as a sentence about a person does in languages that the table has."""
    return not text.isascii() and text.startswith(_says(), end)


@cache
def _table() -> Mapping[str, Mapping[str, list[str]]]:
    return data_table("extraction_endings.toml")


@cache
def _about() -> frozenset[str]:
    return frozenset(phrase for phrases in _table()["about"].values() for phrase in phrases)


@cache
def _says() -> tuple[str, ...]:
    return tuple(phrase for phrases in _table()["says"].values() for phrase in phrases)
