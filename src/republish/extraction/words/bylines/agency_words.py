"""Agencies in a byline: side by side, with desks of theirs, in brackets behind a name or a town."""

from __future__ import annotations

import re
from functools import cache

from republish.extraction.words.head_data import phrases
from republish.extraction.words.lowered import HeldOfMany
from republish.extraction.words.patterns import any_word

_DESK = r"(?-i:[a-zà-ž]{2,4})"
"""In small letters: "dpa/lnw", "red/dpa"."""
_BETWEEN = r"(?:\s?[/,–-]\s?)"
_LONGEST = 60


def is_agency(name: str) -> bool:
    """It is an agency's, and not written as the name of a person or thing that is called the same: "Sid"."""
    folded = name.casefold()
    if folded not in phrases().agencies:
        return False
    return folded not in phrases().agencies_and_names or name.isupper() or name.islower()


def agencies_apart(byline: str) -> str:
    """A byline in which agencies that share brackets or strokes are names of their own, without the town or desk before them."""
    if not (any(sign in byline for sign in "/([") and _agency_words().are_in(byline.casefold())):
        return byline
    alone = phrases().before_name.cut(byline).strip()
    if len(alone) <= _LONGEST and "/" in alone and _chain().fullmatch(alone):
        return _listed(alone)
    found = _bracketed().search(byline)
    if found is None:
        return byline
    before = byline[: found.start()].rstrip()
    person = " " in before or not before[:1].isupper()
    return "; ".join(filter(None, (before if person else "", _listed(found[1])))) + byline[found.end() :]


def _listed(chain: str) -> str:
    """The agencies of a chain, apart."""
    return "; ".join(name for name in _one().findall(chain) if is_agency(name))


@cache
def _agency_words() -> HeldOfMany:
    return HeldOfMany(phrases().agencies)


@cache
def _one() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_word(phrases().agencies)})(?!\w)", re.I)


@cache
def _chain() -> re.Pattern[str]:
    """Agencies and desks, at least one of them an agency."""
    name = rf"(?:{any_word(phrases().agencies)})(?!\w)"
    return re.compile(rf"(?:{_DESK}{_BETWEEN})?{name}(?:{_BETWEEN}(?:{name}|{_DESK}))*", re.I)


@cache
def _bracketed() -> re.Pattern[str]:
    return re.compile(rf"\s*[(\[]\s*({_chain().pattern})\s*[)\]]", re.I)
