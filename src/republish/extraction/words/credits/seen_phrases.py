"""Labels of credits that are part of a phrase: "In the photo: A. Person" says who is seen, and nothing of who made it."""

from __future__ import annotations

import re
from functools import cache

from republish._uncompiled import Uncompiled
from republish.extraction.words.credit_data import credit_phrases
from republish.extraction.words.head_data import head_table

_CLAUSE = Uncompiled(r"[^.!?…:;,|/()\[\]—–（）。：]*$")
_AND = frozenset({"a", "i", "en"})
"""Prepositions or articles that are "and" in other languages: "Text a foto", "Tekst i foto", "Tekst en foto"."""
_MOST_LABELS, _LONGEST = 4, 40
"""In one caption; letters before a label that are looked at."""


def labelled_credit(text: str, start: int) -> re.Match[str] | None:
    """The first credit behind a label, or without one, that no preposition and no article makes part of what a caption tells."""
    find = credit_phrases().credit_tail.search
    found = find(text, start)
    for _ in range(_MOST_LABELS):
        if found is None or not leads_phrase(text[: found.start()]):
            return found
        found = find(text, found.start() + 1)
    return None


def leads_phrase(before: str) -> bool:
    """The last word before a label or a name is a preposition or an article."""
    clause = _CLAUSE.search(before[-_LONGEST:])
    words = clause[0].replace("'", "’").replace("’", "’ ").casefold().split() if clause is not None else []
    if not words:
        return False
    if words[-1] in _words("joining_words"):
        return len(words) > 1 and words[-2] in _words("phrase_words")
    return words[-1] in _words("phrase_words") and (len(words) == 1 or words[-1] not in _AND)


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(head_table()[name])
