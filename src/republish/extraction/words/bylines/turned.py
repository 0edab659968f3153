"""Names that are written with the last one first, as catalogues do it: "Marlow, Ada B."."""

from __future__ import annotations

from republish._uncompiled import Uncompiled
from republish.extraction.words.bylines.agency_words import is_agency
from republish.extraction.words.bylines.byline_words import SUFFIX
from republish.extraction.words.bylines.called import is_given_name

_INITIAL = Uncompiled(r"(?:[A-ZÀ-Þ]\.?){1,2}")
_MOST_BLANKS = 3


def turned(name: str) -> str:
    """A name as it is said where "Last, First" is written; what is no such pair as it is."""
    last, comma, first = name.partition(", ")
    pair = comma and "," not in first and max(last.count(" "), first.count(" ")) < _MOST_BLANKS
    if not pair or SUFFIX.match(first) or (_is_whole(last) and _is_whole(first)):
        return name
    return f"{first.strip()} {last.strip()}"


def _is_whole(name: str) -> bool:
    """A given name and one that is none: two of them with a comma are two people, as "Ada Marlow, Bo Noor"."""
    words = name.split()
    return len(words) > 1 and is_given_name(words[0]) and not is_given_name(words[-1])


def as_said(stated: str, *, catalogue: bool = False) -> str:
    """Names as they are said where data have "Last, First", several with semicolons between; in a catalogue whoever they are."""
    if ", " not in stated:
        return stated
    names = (name.strip() for name in stated.split(";"))
    return "; ".join(turned(name) if catalogue or _is_turned(name) else name for name in names)


def _is_turned(name: str) -> bool:
    """One word that nobody is called by first, and behind its comma nothing but given names and initials: "Marlow, Ada B."."""
    last, comma, first = name.partition(", ")
    given = [word for word in first.split() if not _INITIAL.fullmatch(word)]
    if not (comma and given and last.isalpha()) or is_agency(last):
        return False
    return not is_given_name(last) and all(map(is_given_name, given))
