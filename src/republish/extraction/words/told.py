"""Sentences that tell something, though they begin as a prompt does: "Sponsored by nobody, the choir sang on."."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from republish.extraction.words.asking import phrases_of
from republish.extraction.words.lowered import holds_one
from republish.extraction.words.phrases import ASKING

_WORD = re.compile(r"\w+")
_SPEAKER = re.compile(r"[,”\"»’]\s+(?P<speaker>[^,”\"»]{4,60})$")
"""Who says it, behind what is said."""
_FEWEST_WORDS, _FEWEST_OF_MENTION = 7, 5
_FEWEST_OF_SPEAKER = 2
_ADVERTISED, _OF_THINGS = {"ad"}, re.compile(r"[^\W\d_]+ [^\W\d_][^:|–—-]*\.$")
"""An advertisement that a sentence begins with, and no label is: "Reklama na mostě visela od pondělí."."""
_NOT_TOLD, _COMMENTS = ASKING | {"stamp"}, {"comments"}
_MENTIONED = ASKING | {"ad", "comments", "more"}
"""Kinds whose words stand in any story: "The club said so on Facebook."."""
_ENDED = re.compile(r"\.[”\"’»“]?$")
_NETWORK, _FOLLOWING = frozenset({"on", "auf"}), {"follow"}
"""Before a network, where a sentence begins with it."""


def is_told(text: str, kinds: Mapping[str, int]) -> bool:
    """Somebody says it, or it speaks neither to readers nor of the site; what asks or names a day of its own does not.

    `kinds` are what its words announce, and the letters before each (`phrases.announced`).
    """
    if _is_said(text) or (kinds.keys() == _COMMENTS and declines(text)):
        return True
    words = _WORD.findall(text.lower())
    if len(words) < _FEWEST_OF_MENTION or speaks_to_readers(text):
        return False
    told = len(words) >= _FEWEST_WORDS and _NOT_TOLD.isdisjoint(kinds)
    return (
        told
        or (kinds.keys() == _ADVERTISED and _OF_THINGS.match(text) is not None)
        or (kinds.keys() <= _MENTIONED and _ENDED.search(text) is not None and _mentions(words, kinds))
    )


def _mentions(words: list[str], kinds: Mapping[str, int]) -> bool:
    """A sentence that calls for nothing at its beginning and holds such a word further on, or begins with a network."""
    network = words[0] in _NETWORK and kinds.keys() == _FOLLOWING
    calls = words if network else words[:1]
    return (network or min(kinds.values()) > 0) and _words("calling").isdisjoint(calls)


def declines(text: str) -> bool:
    """Somebody in the story says nothing: "A spokesman declined to comment."."""
    return holds_one(text.lower(), _words("declining")) and not speaks_to_readers(text)


def speaks_to_readers(text: str) -> bool:
    """It says "you" or "we", or speaks of the page; "sie" in small letters is she or they."""
    said = _words("addressing").intersection(_WORD.findall(text.lower()))
    if said and said <= _words("polite"):
        return not said.isdisjoint(word.lower() for word in _WORD.findall(text) if word[0].isupper())
    return bool(said)


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
