"""How letters begin and end, in many languages."""

from __future__ import annotations

import re
from functools import cache

from republish.extraction.words.patterns import any_word
from republish.extraction.words.tongues import any_in, phrases_in

_TABLES = "extraction_closings.toml"
_LONGEST, _MOST_SIGNED = 100, 8
"""Letters of a line, and words of who signs in it."""


def is_closing(text: str) -> bool:
    """A line of nothing but "Yours sincerely," or "Signed:", or with who signs it: "Until next week, Ana"."""
    if len(text) >= _LONGEST or _said_at_first().match(text) is None:
        return False
    return _said_alone().fullmatch(text) is not None or is_signed_closing(text)


def is_signed_closing(text: str) -> bool:
    """A line that closes a letter and names who wrote it: a few words, the first with a capital letter."""
    said = _said_first().match(text) if len(text) < _LONGEST else None
    name = text[said.end() :].strip() if said is not None else ""
    return 0 < len(name.split()) <= _MOST_SIGNED and not name[0].islower() and not name.endswith(("!", "?", ":"))


def is_salutation(text: str) -> bool:
    """A line of nothing but "Dear Minister,"."""
    return len(text) < _LONGEST and _salutation().fullmatch(text) is not None


@cache
def _salutation() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{any_in(_TABLES, 'salutations')})\b.{{1,80}}[,!:]", re.I)


@cache
def _words() -> str:
    return rf"(?i:{any_in(_TABLES, 'closing_forms')}|(?:{any_word(phrases_in(_TABLES, 'closings'))}))"


@cache
def _said_at_first() -> re.Pattern[str]:
    """What both of the patterns below begin with: few lines do."""
    return re.compile(rf"\W*{_words()}")


@cache
def _said_alone() -> re.Pattern[str]:
    return re.compile(rf"\W*{_words()}\W*")


@cache
def _said_first() -> re.Pattern[str]:
    return re.compile(rf"\W*{_words()}(?:\s*[,，、.!…–—:)-]+\s*|\s+)(?=\S)")
