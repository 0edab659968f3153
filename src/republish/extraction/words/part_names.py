"""What classes and ids call the parts of a text, in many languages: its standfirst, an introduction."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from republish._data_files import data_table
from republish.extraction.words.box_names import any_of
from republish.extraction.words.vocabulary import parted

STANDFIRST = "standfirst"
PARTS = frozenset({STANDFIRST, "introduction"})
"""Sentences under the headline; an introduction may be the beginning of the text as well."""


@lru_cache(maxsize=8192)
def part_called(names: str) -> str | None:
    """The part that an element of these classes and ids is, if they say so; None where they do not."""
    found = _parts().search(parted(names))
    return found.lastgroup if found is not None else None


@cache
def _parts() -> re.Pattern[str]:
    parts = "|".join(f"(?P<{part}>{any_of(words)})" for part, words in data_table("extraction_parts.toml").items())
    return re.compile(rf"(?<![a-z0-9])(?:{parts})(?![a-z0-9])")
