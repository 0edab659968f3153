"""Lines that say in a byline's place that the newsroom wrote, or a correspondent without a name: "Staff Report", "HP Report"; or only addresses."""

from __future__ import annotations

import re
from functools import cache

from republish._uncompiled import Uncompiled
from republish.extraction.words.bylines.byline_words import without_addresses
from republish.extraction.words.bylines.called import is_like_a_person
from republish.extraction.words.patterns import any_word
from republish.extraction.words.tongues import phrases_in

_LONGEST, _LONGEST_ADDRESSES, _LONGEST_OF_OFFICE = 60, 120, 160
_ENDS = (".", "!", "?", "…", ":")
_MARKS = " \t.,;:|/-–—*()[]"
_INITIALS = Uncompiled(
    r"(?:(?:[A-Z]\.){2,4}|[A-Z]{2,5})\s(?i:(?:staff )?report(?:er|s)?|correspondent|monitoring|desk|bureau|staff)|(?i:report by)\s[A-Z]{2,5}"
)
"""The house by its first letters, and what somebody is there."""
_WORD_OF_TEXT = Uncompiled(r"(?<![^\W\d_])[^\W\d_A-ZÀ-Þ]{4,}(?=[\s,;:]|$)")
"""A word in small letters."""
_TITLES = Uncompiled(r"(?:(?:dr|prof|dipl|mag)\b\.?-?[\w.]*\s+)+", re.I)
_OF_NAME = (2, 3)
"""Words of a person's name."""


def is_staff_line(line: str) -> bool:
    """It says nothing else, whatever "By" stands before it; or where one may write to."""
    if "@" in line and len(line) <= _LONGEST_ADDRESSES:
        return not without_addresses(line).strip(_MARKS)
    said = line.strip(_MARKS) if len(line) <= _LONGEST else ""
    named = bool(said) and (_lines().fullmatch(said) is not None or _INITIALS.fullmatch(said) is not None)
    return named or _is_of_office(line)


def _is_of_office(line: str) -> bool:
    """A person, a press office and names: "Dr. Ada Moor, Pressestelle, Universität Mora"."""
    if len(line) > _LONGEST_OF_OFFICE or (line[-1:] in _ENDS and not line.lower().endswith("e.v.")):
        return False
    office = _offices().search(line)
    if office is None or _WORD_OF_TEXT.search(line[: office.start()] + line[office.end() :]):
        return False
    said = _TITLES.sub("", line[: office.start()], count=1).replace(",", " ").split()
    return any(is_like_a_person(" ".join(said[:words])) for words in _OF_NAME if words <= len(said))


@cache
def _lines() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{_table('by')})\s)?(?:{_table('lines')})", re.I)


@cache
def _offices() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_table('offices')})\b", re.I)


def _table(name: str) -> str:
    return any_word(phrases_in("extraction_staff_lines.toml", name))
