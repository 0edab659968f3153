"""Agencies whose letters are something else as well: "Wien (APA)", "(sda)", "A Person/TT", and never in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Any, TypeAlias

from republish._addresses import host_of
from republish._html import Document
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.evidence.blocks import Statement
from republish.evidence.phrases import ambiguous_letters, customers_of, first_cue, letters_phrases, phrases, words_of
from republish.evidence.surroundings import beside_picture

Element: TypeAlias = Any

_BRACKETED = Uncompiled(r"\s?\(([^\W\d_]{2,5})\)(?P<behind>(?:\s?[a-zà-ž]|\.)?)")
_WORD = re.compile(r"[^\W\d_]+")
_OPENING, _ENDING = 110, 120
_BEFORE, _CAPTION, _SENTENCE = 90, 300, 90
_RUNNING, _MOST_BEHIND, _LEVELS = 80, 4, 2
"""Letters of a paragraph with which a text goes on; elements looked at behind a block, and behind a box that holds only it."""
_MOST_WORDS, _SMALL = 6, 3


def signs_byline(text: str) -> bool:
    """A byline ends in such letters, behind a name."""
    end = text[-_ENDING:]
    return letters_phrases("byline").search(end) is not None and not phrases("subject", "image").search(end.lower())


def is_alone(text: str, document: Document) -> bool:
    """A byline is nothing but an agency's letters, on a page in its customers' language, and they are not the site's own name."""
    if letters_phrases("alone").match(text[:_ENDING]) is None:
        return False
    said = set(_WORD.findall(text.lower()))
    return not said & _own_words(document) and not said.isdisjoint(letters_on(document))


def letters_on(document: Document) -> frozenset[str]:
    """Those of the letters, in small ones, that are an agency in the page's language, and not the site's own name."""
    return _heard_in(document.metadata.primary_language) - _own_words(document)


@lru_cache(maxsize=256)
def _heard_in(language: str) -> frozenset[str]:
    """The letters of agencies that write in a language."""
    return frozenset(letters for letters in ambiguous_letters() if language in customers_of(letters))


def are_from_abroad(text: str, document: Document) -> bool:
    """The letters in a text are an agency's in the languages of its customers alone, and the page is in none of them."""
    cue = first_cue("letters", text.lower())
    letters = cue[0] if cue else ""
    return letters in words_of("letters", "at_home") and letters not in letters_on(document)


def _own_words(document: Document) -> frozenset[str]:
    return _words_of_names(document.url, document.metadata.meta.get("og:site_name", ()))


@lru_cache(maxsize=64)
def _words_of_names(url: str, names: tuple[str, ...]) -> frozenset[str]:
    """The words, in small letters, of a host and of the names of its site; asked for once for every name on a page."""
    return frozenset(_WORD.findall(" ".join((host_of(url), *names)).lower()))


def letters_within(byline: str, letters: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Where some of them stand in a byline, written large."""
    for found in _WORD.finditer(byline):
        if found[0].isupper() and found[0].lower() in letters:
            yield found.span()


def signs_text(statement: Statement) -> str | None:
    """Where in a text such letters credit it: at its opening or at its end; None in a sentence, or for a picture's maker."""
    text = statement.text
    if first_cue("letters", text.lower()) is None or (len(text) <= _CAPTION and beside_picture(statement)):
        return None
    whole = f"{statement.before} {text}".strip()
    if without_introduced(whole) != whole:
        return None
    if len(statement.before) <= _BEFORE and letters_phrases("dateline").match(whole[:_OPENING]):
        return "dateline"
    signed = not statement.after and letters_phrases("signed").search(whole[-_ENDING:]) is not None
    return "article-end" if signed and not _goes_on_behind(statement.block) else None


def without_introduced(text: str) -> str:
    """A sentence without letters in brackets that stand for the words before them: "the Harbour Workers' Party (HWP) said"."""
    for found in _BRACKETED.finditer(text):
        if found[1].lower() not in ambiguous_letters():
            continue
        in_sentence = len(text) > _SENTENCE or bool(found["behind"])
        words = _WORD.findall(text[max(0, found.start() - _OPENING) : found.start()])[-_MOST_WORDS:]
        if in_sentence and any(stand_for(words[first:], found[1].lower()) for first in range(len(words))):
            return text[: found.start()] + text[found.end(1) + 1 :]
    return text


def stand_for(words: list[str], letters: str) -> bool:
    """The words begin with the letters in order, small ones aside; a compound may give more than one."""
    said = [word.lower() for word in words if len(word) > _SMALL or word[0].isupper()]
    initials = "".join(word[0] for word in said)
    if sorted(initials) == sorted(letters):  # Other languages have the words in another order.
        return True
    joined = 1 < len(said) < len(letters) and letters.startswith(initials[:1])
    return joined and stand_within(initials, letters) and stand_within(letters, "".join(said))


def stand_within(letters: str, text: str) -> bool:
    """The letters stand in the text in this order."""
    rest = iter(text)
    return all(letter in rest for letter in letters)


def _goes_on_behind(block: Element) -> bool:
    """A paragraph of the text follows, be it in a box of its own as this one is."""
    for _ in range(_LEVELS):
        following = islice(block.itersiblings("p", block.tag), _MOST_BEHIND)
        if any(len(fold("".join(other.itertext()))) >= _RUNNING for other in following):
            return True
        parent = block.getparent()
        if parent is None or len(parent) > 1:
            return False
        block = parent
    return False
