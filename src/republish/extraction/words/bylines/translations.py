"""How texts tell who translated them, in sentences and labels: what stands before the names, and what behind them."""

from __future__ import annotations

import re
from functools import cache

from republish.extraction.words.tongues import phrases_in

_TOLD_INITIALS = frozenset("tceqdaloz")
"""What sentences begin with that tell it."""


def without_telling(line: str) -> str:
    """A line without what begins a sentence that tells it, behind one on the original perhaps: "This article was translated by …"."""
    return _told().sub("", line) if line[:1].lower() in _TOLD_INITIALS else line


def without_further_facts(text: str) -> str:
    """The names without who looked the translation over, and without the publication that was translated."""
    return _sourced().sub("", _revised().sub("", text))


def tells_where_it_stood(text: str) -> bool:
    """It begins as a line does on where the text stood first, in which who translated it has a sentence of its own."""
    return _stood_first().match(text) is not None


def tells_of_author(text: str) -> bool:
    """It begins as a line does that tells of the author without the name: "The author is a pilot."."""
    return _of_author().match(text) is not None


def _any(*names: str) -> str:
    return "|".join(
        phrase for name in names for phrase in dict.fromkeys(phrases_in("extraction_translations.toml", name))
    )


@cache
def _told() -> re.Pattern[str]:
    behind_original = rf"(?:{_any('originals')})\b[^.!?]{{3,120}}\.\s+(?:{_any('it_was')})"
    return re.compile(rf"^(?:{behind_original}|{_any('told')})\s+", re.I)


@cache
def _revised() -> re.Pattern[str]:
    return re.compile(rf"[.;,]\s+(?:{_any('revised')})\b.*", re.I)


@cache
def _sourced() -> re.Pattern[str]:
    labeled = rf"[.;,|/–—]\s+(?:{_any('sources', 'original')})(?: \w+)?\s?:"
    return re.compile(rf"\s+(?:{_any('after')})\b.*|{labeled}.*|\.\s+(?:{_any('texts')}) .*", re.I | re.S)


@cache
def _stood_first() -> re.Pattern[str]:
    return re.compile(rf"^\W*(?:{_any('stood_first', 'sources')})\b", re.I)


@cache
def _of_author() -> re.Pattern[str]:
    return re.compile(rf"(?:{_any('of_author')})\s", re.I)
