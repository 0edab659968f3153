"""Lines that say in a byline's place that the newsroom wrote, or a correspondent without a name: "Staff Report", "HP Report"; or only addresses."""

from __future__ import annotations

import re
from functools import cache

from republish._data_files import data_table
from republish.extraction.words.byline_words import without_addresses
from republish.extraction.words.patterns import any_word

_LONGEST, _LONGEST_ADDRESSES, _LONGEST_OF_OFFICE = 60, 120, 160
_ENDS = (".", "!", "?", "…", ":")
_MARKS = " \t.,;:|/-–—*()[]"
_INITIALS = re.compile(
    r"(?:(?:[A-Z]\.){2,4}|[A-Z]{2,5})\s(?i:(?:staff )?report(?:er|s)?|correspondent|monitoring|desk|bureau|staff)|(?i:report by)\s[A-Z]{2,5}"
)
"""The house by its first letters, and what somebody is there."""
_WORD_OF_TEXT = re.compile(r"(?<![^\W\d_])[^\W\d_A-ZÀ-Þ]{4,}(?=[\s,;:]|$)")
"""A word in small letters."""
_NAME, _FEWEST_NAMES = re.compile(r"(?<![^\W\d_])[A-ZÀ-Þ][^\W\d_]+"), 2


def is_staff_line(line: str) -> bool:
    """It says nothing else, whatever "By" stands before it; or where one may write to."""
    if "@" in line and len(line) <= _LONGEST_ADDRESSES:
        return not without_addresses(line).strip(_MARKS)
    said = line.strip(_MARKS) if len(line) <= _LONGEST else ""
    named = bool(said) and (_lines().fullmatch(said) is not None or _INITIALS.fullmatch(said) is not None)
    return named or _is_of_office(line)


def _is_of_office(line: str) -> bool:
    """A press office and names: "Dr. Ada Moor, Pressestelle, Universität Mora"."""
    if len(line) > _LONGEST_OF_OFFICE or (line[-1:] in _ENDS and not line.lower().endswith("e.v.")):
        return False
    office = _offices().search(line)
    rest = line[: office.start()] + line[office.end() :] if office is not None else ""
    return len(_NAME.findall(rest)) >= _FEWEST_NAMES and _WORD_OF_TEXT.search(rest) is None


@cache
def _lines() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{_table('by')})\s)?(?:{_table('lines')})", re.I)


@cache
def _offices() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_table('offices')})\b", re.I)


def _table(name: str) -> str:
    return any_word([word for words in data_table("extraction_staff_lines.toml")[name].values() for word in words])
