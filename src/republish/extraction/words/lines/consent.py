"""Lines that stand where something of another site would be shown if readers agreed to it, or played if their browser could: "By loading the video, you agree …"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from republish.extraction.words.lowered import first_letters, holds_one
from republish.extraction.words.patterns import Beginnings
from republish.extraction.words.tongues import phrases_in

_LONGEST_OF_BROWSER = 160
_SIGNS = " \t\xa0¿¡!?.…✓✕×▶►⚠️🍪"


def waits_for_readers(said: str) -> bool:
    """A line in small letters asks for consent to load something, or says that a browser does not play it."""
    if first_letters(said) not in _letters():
        return False
    line = said.strip(_SIGNS).replace("'", "’")
    if _openings().begin(line) or line in _whole():
        return True
    return len(line) <= _LONGEST_OF_BROWSER and _browsers().begin(line) and holds_one(line, _phrases("played"))


def _phrases(name: str) -> tuple[str, ...]:
    return phrases_in("extraction_consent.toml", name)


def _of_sites(name: str) -> Iterator[str]:
    """The phrases, those with a sign for the name of another site with each."""
    for phrase in _phrases(name):
        yield from (phrase.replace("#", site) for site in (_phrases("sites") if "#" in phrase else ("",)))


@cache
def _letters() -> frozenset[str]:
    """With which such lines begin."""
    return frozenset(map(first_letters, _any()))


def _any() -> tuple[str, ...]:
    return (*_of_sites("openings"), *_of_sites("whole"), *_phrases("browsers"))


@cache
def _openings() -> Beginnings:
    return Beginnings(_of_sites("openings"))


@cache
def _whole() -> frozenset[str]:
    return frozenset(_of_sites("whole"))


@cache
def _browsers() -> Beginnings:
    return Beginnings(_phrases("browsers"))
