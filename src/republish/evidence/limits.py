"""Grants that are over or to come, that nobody sees, or that hold only for some texts, some readers, some countries or a part of the text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeAlias

from republish._uncompiled import Uncompiled
from republish.evidence.blocks import Statement
from republish.evidence.denials import Denial
from republish.evidence.phrases import first_cue, phrases
from republish.evidence.scopes import Reading

Published: TypeAlias = Callable[[], date | None]

_YEAR = Uncompiled(r"(?:19|20)\d\d")
_BESIDE = 30
_BEFORE = 200
_AFTER = 160


def narrowed(reading: Reading, statement: Statement, denial: Denial | None, published: Published) -> Reading:
    """The reading of a statement; unclear where it denies the licence, narrows it down to what this page may not be, or is
    withheld from readers.

    `published` tells the article's day, if a date in the statement makes that matter. Where nothing tells it, the grant
    stands: `undated` says so.
    """
    if reading.scope not in ("article", "site"):
        return reading
    doubtful = _limited(statement.text.lower(), published) or (not reading.explicit and _all_is_reserved(statement))
    if not (denial and denial.whole) and not doubtful and not statement.unseen:
        return reading
    return replace(reading, scope="unclear", explicit=True, pointing=False)


def _all_is_reserved(statement: Statement) -> bool:
    """All rights are said to be reserved unless something else is said, and nothing is said of what the licence is of."""
    return bool(phrases("limit", "reserved").search(f"{statement.before} {statement.text}".lower()))


def undated(statement: Statement, published: Published) -> bool:
    """The grant is of texts before or after a year, and nothing tells which year the article is of."""
    text = statement.text.lower()
    return bool(_YEAR.search(text)) and _reached(_around(text), published) is None


def _limited(text: str, published: Published) -> bool:
    """Words around the first mention of the licence narrow it down."""
    words = _around(text)
    if phrases("limit", "over", "partial", "readers", "places", "delayed").search(words):
        return True
    if phrases("limit", "intended").search(_before(text)):
        return True
    if _reached(words, published) is False:
        return True
    return bool(phrases("limit", "marked").search(words)) and not phrases("limit", "unmarked").search(words)


def _around(text: str) -> str:
    cue = first_cue("license", text)
    start = cue.start() if cue else 0
    return text[max(0, start - _BEFORE) : start + _AFTER]


def _before(text: str) -> str:
    """The words that lead up to the first mention of the licence."""
    cue = first_cue("license", text)
    start = cue.start() if cue else 0
    return text[max(0, start - _BEFORE) : start]


def _reached(words: str, published: Published) -> bool | None:
    """Whether the article is of a year on the right side of the one that the words name; None where its day is unknown.

    Years to come are not told from others: a grant that "will be" is out of reach.
    """
    dated = phrases("limit", "dated").search(words)
    if dated is None:
        return True
    years = _YEAR.findall(words, dated.start(), dated.end() + _BESIDE)
    later = phrases("limit", "later").search(dated[0])
    earlier = phrases("limit", "earlier").search(dated[0])
    if len(years) != 1 or bool(later) == bool(earlier) or phrases("limit", "coming").search(words):
        return False
    day = published()
    if day is None:
        return None
    return day.year > int(years[0]) if later else day.year < int(years[0])
