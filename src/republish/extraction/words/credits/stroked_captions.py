"""Captions that an agency ends behind a stroke: "A boat in the ice / Agency", "A boat in the ice A. Person/Agency"."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from republish._uncompiled import Uncompiled
from republish.extraction.words.bylines.agency_words import is_agency
from republish.extraction.words.bylines.personal_names import is_organization, is_written_as_person
from republish.extraction.words.credit_data import credit_phrases
from republish.extraction.words.credit_tails import end_of_caption
from republish.extraction.words.credits.signed_captions import end_before_stroke, is_told
from republish.extraction.words.head_data import head_table

_STROKE = Uncompiled(r"(?<=[^\s/:])(\s?)/{1,2}(\s?)(?=\w)")
_MOST_STROKES = 4
_NAME = r"[^\W\d_a-zß-ÿ][\w.'’-]*"
_NAME_LAST = Uncompiled(rf"\s({_NAME}(?:\s{_NAME}){{1,3}})$")
"""Without the words that join names, such as "von": these join places oftener."""
_GERMAN_ARTICLE = re.compile(r"(?:Der|Die|Das|Eine?)\s")
"""Before any noun; in other languages a noun with a small letter follows, or a name."""
_OF_OFFICES = Uncompiled(r"\s(?:of|for) (?:the )?|\sde (?:l[ao]s? )?")
"""In the names of offices: "Ministry of the Ports"."""
_GIVEN = frozenset({"courtesy", "handout", "provided", "supplied", "submitted", "via", "by", "pool"})
"""What begins so tells who gave the picture."""


def end_before_maker(text: str) -> int:
    """Where a caption ends in a line that names an agency and perhaps a maker behind it, without a label; 0 if nowhere."""
    end = end_before_agency(text) or end_of_caption(text)
    if end and not _awaits_more(text[:end]):
        return end
    end = end_before_stroke(text)
    return end if end and _is_seen(text[:end]) else 0


def end_before_agency(text: str, *, may_be_name: bool = True) -> int:
    """Where the words of a caption end that tell what is seen, before a stroke and an agency; 0 if nowhere, or if they may be a maker's name.

    Where it cannot be a credit from end to end, any words before a stroke with blanks are the caption.
    """
    for stroke in islice(_STROKE.finditer(text), _MOST_STROKES) if "/" in text else ():
        told, maker, apart = text[: stroke.start()], text[stroke.end() :], bool(stroke[1] and stroke[2])
        if _is_maker(maker) and (apart or is_agency(maker.rpartition("/")[2].strip())):
            return _before_name(told) if _tells(told, apart) or (apart and not may_be_name and " " in told) else 0
    return 0


def _is_maker(text: str) -> bool:
    found = credit_phrases().source_tail.search(text)
    return found is not None and not found.start() and not end_before_agency(text)


def _tells(told: str, apart: bool) -> bool:
    """It is a phrase that says what is seen, and no name: a word for a place or a time in it, a German article before it."""
    words = _OF_OFFICES.sub(" ", told).split()
    if words[0].casefold() in _GIVEN:
        return False
    placed = any(word in _words("phrase_words") for word in words) and not is_organization(told)
    return placed or _GERMAN_ARTICLE.match(told) is not None or (apart and _is_seen(told))


def _is_seen(told: str) -> bool:
    """It says what is seen, with words that are neither an office's nor tell who gave the picture."""
    rest = _OF_OFFICES.sub(" ", told)
    return is_told(rest) and rest.split()[0].casefold() not in _GIVEN


def _before_name(told: str) -> int:
    """Where the caption ends before a person's name that is no part of its last phrase; else where all of it ends."""
    named = _NAME_LAST.search(told)
    own = named is not None and is_written_as_person(named[1]) and not _awaits_more(told[: named.start()])
    return named.start() if named is not None and own and " " in told[: named.start()] else len(told)


def _awaits_more(caption: str) -> bool:
    """Its last word is an article or a preposition, which a noun of the same phrase follows."""
    last = caption.rstrip().rpartition(" ")[2].casefold()
    return last in _words("phrase_words") or last in _words("joining_words")


@lru_cache(maxsize=2)
def _words(name: str) -> frozenset[str]:
    return frozenset(head_table()[name])
