"""Paragraphs of a few sentences in which a site asks its readers for something, in many languages: what they think, what they know, their support."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from republish._uncompiled import Uncompiled
from republish.extraction.words.first_words import first_words
from republish.extraction.words.lines.asking import phrases_of
from republish.extraction.words.lowered import Held, HeldOfMany, holds_one
from republish.extraction.words.patterns import Beginnings
from republish.extraction.words.tongues import phrases_in

_SIGNS = " \t*•→»>¿¡–—-📣🎧👉"
_QUOTED = '“”„«»"「」『』'
_SENTENCE = Uncompiled(r"(?:[.!?;:…؟،؛。！？，]|[,։])\s*[¡¿]?|\s[–—]\s")
"""Where a sentence ends, or a half of one."""
_LONGEST, _LONGEST_OPINION, _INVITING = 420, 160, ("inviting", "knowing", "opinion")


def invites(text: str) -> bool:
    """It begins by asking whether the text was liked or of use, or to listen to what the site has; or what readers know or think, and says where to write it."""
    return len(text) <= _LONGEST and _invites(_said(text))


def plead(texts: Iterable[str]) -> list[bool]:
    """Of each whether it invites, or speaks of the newsroom or its readers and asks for support or offers a newsletter in a sentence; nobody says it in a story."""
    return [_pleads(_said(text)) for text in texts]


def speaks_of_the_press(text: str) -> bool:
    """It has a word for newsrooms, their work or their readers."""
    return _press().are_in(_said(text))


def _pleads(said: str) -> bool:
    if not _press().are_in(said):
        return _invites(said)
    return (_invites(said) or _asks_further_on(said)) and not holds_one(said, _QUOTED)


def _asks_further_on(said: str) -> bool:
    """A sentence in it, or a half of one, begins by asking for support or a newsletter, or it says so anywhere."""
    asking = _asking()
    return _held("asked").are_in(said) or any(asking.begin(said, sign.end()) for sign in _SENTENCE.finditer(said))


def _invites(said: str) -> bool:
    if not _beginnings(*_INVITING).begin(said):
        return False
    if _beginnings("inviting").begin(said):
        return True
    if "@" in said and _beginnings("knowing").begin(said):
        return True
    return len(said) <= _LONGEST_OPINION and _beginnings("opinion").begin(said) and _held("below").are_in(said)


@cache
def first_words_of_invitations() -> frozenset[str]:
    """The first words of all lines that invite, where blanks part words."""
    return first_words(phrase for name in _INVITING for phrase in _phrases(name))


def _said(text: str) -> str:
    return (text.replace("'", "’") if "'" in text else text).lower().lstrip(_SIGNS)


@cache
def _asking() -> Beginnings:
    return Beginnings((*_phrases("asking"), *phrases_of("giving"), *phrases_of("subscribing")))


@cache
def _beginnings(*names: str) -> Beginnings:
    return Beginnings(phrase for name in names for phrase in _phrases(name))


@cache
def _press() -> HeldOfMany:
    return HeldOfMany(_phrases("press"))


@cache
def _held(name: str) -> Held:
    return Held(_phrases(name))


def _phrases(name: str) -> tuple[str, ...]:
    return phrases_in("extraction_pleading.toml", name)
