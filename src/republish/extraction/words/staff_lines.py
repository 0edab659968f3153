"""Lines that say in a byline's place that the newsroom wrote, or a correspondent without a name: "Staff Report", "HP Report"; or only addresses."""

from __future__ import annotations

import re
from functools import cache

from republish._data_files import data_table
from republish.extraction.words.byline_words import without_addresses
from republish.extraction.words.patterns import any_word

_LONGEST, _LONGEST_ADDRESSES = 60, 120
_MARKS = " \t.,;:|/-–—*()[]"
_INITIALS = re.compile(
    r"(?:(?:[A-Z]\.){2,4}|[A-Z]{2,5})\s(?i:(?:staff )?report(?:er|s)?|correspondent|monitoring|desk|bureau|staff)|(?i:report by)\s[A-Z]{2,5}"
)
"""The house by its first letters, and what somebody is there."""


def is_staff_line(line: str) -> bool:
    """It says nothing else, whatever "By" stands before it; or where one may write to."""
    if "@" in line and len(line) <= _LONGEST_ADDRESSES:
        return not without_addresses(line).strip(_MARKS)
    said = line.strip(_MARKS) if len(line) <= _LONGEST else ""
    return bool(said) and (_lines().fullmatch(said) is not None or _INITIALS.fullmatch(said) is not None)


@cache
def _lines() -> re.Pattern[str]:
    table = data_table("extraction_staff_lines.toml")
    by, lines = (any_word([word for words in table[name].values() for word in words]) for name in ("by", "lines"))
    return re.compile(rf"(?:(?:{by})\s)?(?:{lines})", re.I)
