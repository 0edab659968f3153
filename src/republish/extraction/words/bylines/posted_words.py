"""What begins a line that says when a text was published: "Posted on", "Veröffentlicht am", "Објављено:", in many languages."""

from __future__ import annotations

import re
from functools import lru_cache

from republish.extraction.words.bylines.byline_words import FAR
from republish.extraction.words.tongues import phrases_in

_WORD = re.compile(r"[^\W\d_]+")
_SAYING = (
    r"(?:first |originally )?(?:posted|published)(?: on)?|(?:date published|publication date|published date)|"
    r"(?:erstmals )?(?:veröffentlicht|erschienen|publiziert|erstellt)(?: am)?|(?:publiée?|créée?)(?: le|(?=\s?:))|mis en ligne le|publicad[oa] (?:el|em)|"
    r"fecha de publicación|data de publicação|pubblicato(?: il)?|gepubliceerd(?: op)?|geplaatst op|publicerad(?:es)?|publisert|udgivet"
)
_WORDS = frozenset(
    [
        *("posted", "published", "publication", "veröffentlicht", "erschienen", "publiziert", "erstellt"),
        *("publié", "publiée", "créé", "créée", "mis", "publicado", "publicada", "fecha", "data", "pubblicato"),
        *("gepubliceerd", "geplaatst", "publicerad", "publicerades", "publisert", "udgivet"),
        *("дата", "date", "datum", "dato"),
    ]
)
_INITIALS = frozenset("fopdevmgcu")
_AMID = r"published|posted|created|veröffentlicht|erschienen|publié|publicad[oa]|pubblicat[oa]|gepubliceerd|publisert|publicerad(?:es)?|udgivet"
"""What says so within a line, behind what it says of another day."""


@lru_cache(maxsize=1)
def posted_words() -> frozenset[str]:
    """One of them is in whatever begins so, but in scripts that part no words."""
    return _WORDS.union(word for word in map(_longest, _phrases()) if min(word) < FAR)


def says_posted(line: str) -> re.Match[str] | None:
    """The words with which a line begins so."""
    return _posted().match(line)


def posted_amid(line: str, start: int = 0) -> re.Match[str] | None:
    """Such words within a line, from there on."""
    return _amid().search(line, start)


def begins_posted(line: str) -> bool:
    """A line begins with one of them."""
    return _amid().match(line) is not None


def may_say_posted(line: str) -> bool:
    """A sign or a letter that one of the words begins with stands first; in most lines another does."""
    return bool(line) and (line[0].lower() in _initials() or not line[0].isalnum())


@lru_cache(maxsize=1)
def _initials() -> frozenset[str]:
    return _INITIALS.union(phrase[0] for phrase in _phrases())


@lru_cache(maxsize=1)
def _posted() -> re.Pattern[str]:
    phrases = "|".join(map(re.escape, sorted(_phrases(), key=len, reverse=True)))
    return re.compile(rf"\W*(?:{_SAYING}|{phrases})\s*[:：]?(?=\W|\d|$)\s*", re.I)


@lru_cache(maxsize=1)
def _amid() -> re.Pattern[str]:
    ordered = sorted(_phrases(), key=len, reverse=True)
    parted, unparted = (
        "|".join(re.escape(phrase).rstrip(":") for phrase in ordered if far == (min(_longest(phrase)) >= FAR))
        for far in (False, True)
    )
    return re.compile(rf"(?<!\w)(?:{_AMID}|{parted})(?!\w)|{unparted}|公開|掲載|发布|發布", re.I)


def _longest(phrase: str) -> str:
    """Its longest word."""
    words: list[str] = _WORD.findall(phrase)
    return max(words, key=len)


def _phrases() -> tuple[str, ...]:
    return phrases_in("extraction_days.toml", "posted")
