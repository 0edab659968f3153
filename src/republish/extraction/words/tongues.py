"""Tables of phrases by language: those of all languages together, read once."""

from __future__ import annotations

from functools import cache

from republish._data_files import data_table


@cache
def phrases_in(file: str, table: str) -> tuple[str, ...]:
    """The phrases of one table of such a file, language by language."""
    return tuple(phrase for phrases in data_table(file)[table].values() for phrase in phrases)
