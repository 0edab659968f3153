"""That an article was taken back by those who published it, and stands there with a note that says so."""

from __future__ import annotations

import re
from functools import cache

from republish.extraction.words.lowered import holds_one
from republish.extraction.words.tongues import any_in, phrases_in

_TABLES = "extraction_retractions.toml"
_LINES = 3
"""At either end of the text."""


def retraction(title: str, text: str) -> str | None:
    """The words by which the headline, or a note at the text's beginning or end, says so; None where nothing does."""
    if _title().match(title) or _title_end().search(title):
        return title
    lines = [line for line in text.split("\n") if line]
    return next(filter(is_retraction, (*lines[:_LINES], *lines[-_LINES:])), None)


def is_retraction(line: str) -> bool:
    """A note that says so of the text that it stands beside."""
    return may_tell_of_one(line) and _note().match(line) is not None


def may_tell_of_one(text: str) -> bool:
    """It holds a word without which no such note is written."""
    return holds_one(text.lower(), phrases_in(_TABLES, "hints"))


@cache
def telling_words() -> tuple[str, ...]:
    """Words of which a page with such a note holds one, or one with it for a part: of a phrase the longest."""
    return tuple(max(hint.split(), key=len) for hint in phrases_in(_TABLES, "hints"))


@cache
def _title() -> re.Pattern[str]:
    words = f"{any_in(_TABLES, 'taken_back')}|{any_in(_TABLES, 'retractions')}"
    return re.compile(rf"\W*(?:{words})\b\s?(?:[:–—|\]-]|(?:article|paper|story)\b\s?[:–—-])", re.I)


@cache
def _title_end() -> re.Pattern[str]:
    """Behind the headline: "The wall (retracted)", "The wall – RETRACTED"."""
    return re.compile(rf"(?:[(\[]|\s[-–—|]\s)(?:{any_in(_TABLES, 'taken_back')})[)\]]?\W*$", re.I)


@cache
def _note() -> re.Pattern[str]:
    """Behind a label or not: "Editor's note, 4 May: This article …", "Retraction notice. This article …"."""
    label = rf"(?:{any_in(_TABLES, 'labels')})\b(?:[^:]{{0,40}}:|[^:.]{{0,40}}\.)\s?"
    return re.compile(rf"\W*(?:{label})?(?:{any_in(_TABLES, 'notes')})\b", re.I)
