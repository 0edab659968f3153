"""Sentences that tell something, though they begin as a prompt does: "Sponsored by nobody, the choir sang on."."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from republish._uncompiled import Uncompiled
from republish.extraction.words.lines.asking import phrases_of
from republish.extraction.words.lines.phrases import ASKING
from republish.extraction.words.lowered import holds_one

_WORD = re.compile(r"\w+")
_SPEAKER = Uncompiled(r"[,”\"»’]\s+(?P<speaker>[^,”\"»]{4,60})$")
"""Who says it, behind what is said."""
_AMID = Uncompiled(r"(?:[”\"»’]\s+|[,!?]\s+(?=(?P<verb>\w+)))(?P<speaker>[^,.:;!?”\"»’]{4,60})[,.:;]")
"""Who says it, before it goes on; behind a comma their verb comes first."""
_NO_VERBS = frozenset({"heißt", "detto", "read"})
"""What begins no such part behind a comma: "das ist das Boot, heißt es,"."""
_FEWEST_WORDS, _FEWEST_OF_MENTION = 7, 5
_FEWEST_OF_SPEAKER = 2
_LETTERS_OF_WORD = 2
"""In scripts without spaces."""
_ADVERTISED, _OF_THINGS = {"ad"}, re.compile(r"(?:[^\W\d_]+ [^\W\d_][^:|–—-]*\.|[^\W\d_]{5}[^:：|–—-]*。)$")
"""An advertisement that a sentence begins with, and no label is: "Reklama na mostě visela od pondělí."."""
_NOT_TOLD, _COMMENTS = ASKING | {"stamp"}, {"comments"}
_SHARED = {"share"}
_MENTIONED = ASKING | {"ad", "comments", "more"}
"""Kinds whose words stand in any story: "The club said so on Facebook."."""
_ENDED = Uncompiled(r"[.。][”\"’»“」』]?$")
_NETWORK, _FOLLOWING = frozenset({"on", "auf"}), {"follow"}
"""Before a network, where a sentence begins with it."""


def is_told(text: str, kinds: Mapping[str, int]) -> bool:
    """Somebody says it, or it speaks neither to readers nor of the site; what asks or names a day of its own does not.

    `kinds` are what its words announce, and the letters before each (`phrases.announced`).
    """
    if is_said(text) or (kinds.keys() == _COMMENTS and declines(text)):
        return True
    words = _WORD.findall(text.lower())
    length = len(words) if " " in text else len(text) // _LETTERS_OF_WORD
    if length < _FEWEST_OF_MENTION or speaks_to_readers(text) or holds_one(text, _words("addressing_unspaced")):
        return False
    told = len(words) >= _FEWEST_WORDS and _NOT_TOLD.isdisjoint(kinds)
    return (
        told
        or (kinds.keys() == _ADVERTISED and _OF_THINGS.match(text) is not None)
        or (
            kinds.keys() == _SHARED
            and _ENDED.search(text) is not None
            and not holds_one(text.lower(), _words("shared"))
        )
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


def is_said(text: str) -> bool:
    """Somebody says it: ", the officer said to the crew.", ", rief der Lotse, und …", and not ", as we said in our newsletter."."""
    said = text.lower()
    last = _SPEAKER.search(said)
    return (last is not None and _speaks(last["speaker"])) or any(map(_is_speaker, _AMID.finditer(said)))


def _is_speaker(amid: re.Match[str]) -> bool:
    verb = amid["verb"]
    return (verb is None or (verb in _words("saying") and verb not in _NO_VERBS)) and _speaks(amid["speaker"])


def _speaks(speaker: str) -> bool:
    words, verbs = set(_WORD.findall(speaker)), _words("saying")
    if len(words) < _FEWEST_OF_SPEAKER:
        return False
    return not words.isdisjoint(verbs) and (words - verbs).isdisjoint(_words("addressing"))


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(phrases_of(name))
