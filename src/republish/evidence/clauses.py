"""Clauses: the part of a sentence that a phrase belongs to, and what it speaks of."""

from __future__ import annotations

import re

from republish.evidence.phrases import phrases
from republish.evidence.subjects import subject_of, without_places
from republish.model.rights import Scope

_THINGS: tuple[tuple[str, Scope], ...] = (("image", "image"), ("other", "part"), ("software", "software"))


def clause_of(text: str, found: re.Match[str]) -> tuple[int, int]:
    """Where the clause begins and ends that the words found stand in."""
    separator = phrases("denial", "clause")
    start = max((cut.end() for cut in separator.finditer(text, 0, found.start())), default=0)
    following = separator.search(text, found.end())
    return start, following.start() if following else len(text)


def spoken_of(text: str, found: re.Match[str]) -> Scope | None:
    """What the clause around the words found names, or else what stands before it; "this article's photos" are photos."""
    start, end = clause_of(text, found)
    if _this(text[found.end() : end].lstrip()):
        return "article"
    named = _named(text[start:end]) or _named(text[:start])
    if named in (None, "site") and phrases("denial", "this").search(text[start:end]):
        return "article"
    return named


def _this(words: str) -> bool:
    """The words begin with this article."""
    return any(phrases(table, "this").match(words) for table in ("subject", "reserved", "denial"))


def _named(text: str) -> Scope | None:
    bare = phrases("denial", "owner").sub(" ", text)
    return subject_of(bare) or (subject_of(text) if bare != text else None)


def of_a_thing(text: str) -> bool:
    """Pictures or other things are named, and no text beside them."""
    bare = without_places(phrases("denial", "owner").sub(" ", text))
    if phrases("subject", "content").search(bare):
        return False
    return any(phrases("subject", noun).search(bare) for noun, _ in _THINGS)
