"""Sentences that tell something, though they begin as a prompt does: "Sponsored by nobody, the choir sang on."."""

from __future__ import annotations

import re
from collections.abc import Set
from functools import cache

from republish.extraction.words.asking import phrases_of
from republish.extraction.words.lowered import holds_one
from republish.extraction.words.phrases import ASKING

_WORD = re.compile(r"\w+")
_SPEAKER = re.compile(r"[,”\"»’]\s+(?P<speaker>[^,”\"»]{4,60})$")
"""Who says it, behind what is said."""
_FEWEST_WORDS = 7
_FEWEST_OF_SPEAKER = 2
_NOT_TOLD, _COMMENTS = ASKING | {"stamp"}, {"comments"}


def is_told(text: str, kinds: Set[str]) -> bool:
    """Somebody says it, or it speaks neither to readers nor of the site; what asks or names a day of its own does not.

    `kinds` are what its words announce (`phrases.announced`).
    """
    if _is_said(text) or (kinds == _COMMENTS and declines(text)):
        return True
    words = _WORD.findall(text.lower()) if _NOT_TOLD.isdisjoint(kinds) else ()
    return len(words) >= _FEWEST_WORDS and _words("addressing").isdisjoint(words)


def declines(text: str) -> bool:
    """Somebody in the story says nothing: "A spokesman declined to comment."."""
    said = text.lower()
    return holds_one(said, _words("declining")) and not speaks_to_readers(said)


def speaks_to_readers(text: str) -> bool:
    """It says "you" or "we", or speaks of the page."""
    return not _words("addressing").isdisjoint(_WORD.findall(text.lower()))


def _is_said(text: str) -> bool:
    """It ends like speech: ", the officer said to the crew.", and not ", as we said in our newsletter."."""
    match = _SPEAKER.search(text.lower())
    words = set(_WORD.findall(match["speaker"])) if match else set()
    if len(words) < _FEWEST_OF_SPEAKER:
        return False
    return not words.isdisjoint(_words("saying")) and words.isdisjoint(_words("addressing"))


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(phrases_of(name))
