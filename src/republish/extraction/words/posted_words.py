"""What begins a line that says when a text was published: "Posted on", "Veröffentlicht am", "Објављено:", in many languages."""

from __future__ import annotations

import re
from functools import lru_cache

from republish._data_files import data_table
from republish.extraction.words.byline_words import FAR

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


@lru_cache(maxsize=1)
def posted_words() -> frozenset[str]:
    """One of them is in whatever begins so, but in scripts that part no words."""
    longest = (max(_WORD.findall(phrase), key=len) for phrase in _phrases())
    return _WORDS.union(word for word in longest if max(word) < FAR)


def says_posted(line: str) -> re.Match[str] | None:
    """The words with which a line begins so."""
    return _posted().match(line)


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


def _phrases() -> list[str]:
    return [phrase for phrases in data_table("extraction_days.toml")["posted"].values() for phrase in phrases]
