"""Tables of phrases or expressions by language: those of all languages together, read once."""

from __future__ import annotations

from functools import cache
from itertools import chain

from republish._data_files import data_table


@cache
def phrases_in(file: str, table: str) -> tuple[str, ...]:
    """The phrases of one table of such a file, language by language, each once."""
    return tuple(dict.fromkeys(chain.from_iterable(data_table(file)[table].values())))


def any_in(file: str, table: str) -> str:
    """One expression for all of those in such a table."""
    return "|".join(phrases_in(file, table))
