"""What classes and ids call the parts of a text, in many languages: a standfirst, an introduction, the heading of a section, a quotation."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from republish._data_files import data_table
from republish.extraction.words.boxes.box_names import any_of
from republish.extraction.words.boxes.vocabulary import parted

STANDFIRST = "standfirst"
PARTS = (STANDFIRST, "introduction")
"""Sentences under the headline; an introduction may be the beginning of the text as well."""
_HEADINGS, _QUOTATIONS = ("heading",), ("quotation",)


@lru_cache(maxsize=8192)
def part_called(names: str) -> str | None:
    """The one of `PARTS` that an element of these classes and ids is, if they say so; None where they do not."""
    found = _one_of(PARTS).search(parted(names))
    return found.lastgroup if found is not None else None


@lru_cache(maxsize=4096)
def is_called_a_heading(names: str) -> bool:
    """A line of these classes amid the text is the heading of a section."""
    return _one_of(_HEADINGS).search(parted(names)) is not None


@lru_cache(maxsize=4096)
def is_called_a_quotation(names: str) -> bool:
    """A box of these classes and ids sets a quotation apart."""
    return _one_of(_QUOTATIONS).search(parted(names)) is not None


@cache
def _one_of(parts: tuple[str, ...]) -> re.Pattern[str]:
    words = data_table("extraction_parts.toml")
    groups = "|".join(f"(?P<{part}>{any_of(words[part])})" for part in parts)
    return re.compile(rf"(?<![a-z0-9])(?:{groups})(?![a-z0-9])")
