"""What stands in a byline's place and is nobody: the site, its company, an account, a station's sign, words over the headline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from republish._html import Element, text_of
from republish._people import given_names
from republish._uncompiled import Uncompiled
from republish.extraction.head.links import Found
from republish.extraction.head.people.accounts import is_sites_desk
from republish.extraction.head.scan import names_of
from republish.extraction.words.bylines.byline_parts import without_label
from republish.extraction.words.bylines.byline_words import FAR
from republish.extraction.words.bylines.personal_names import COMPANY, is_role_alone, is_sites, particles
from republish.extraction.words.head_data import phrases
from republish.model import Author

_CAPITALS = Uncompiled(r"[A-Z\d]{2,5}")
_LOGIN = Uncompiled(r"[a-z\d]+(?:[._-][a-z\d]+)+")
_WORDS_OF_DESK = 2
_OF_PEOPLE = Uncompiled(r"auth?or|auteur|writer|reporter|journalis|name|person|vcard", re.I)


def names_nobody(found: Found, sites: frozenset[str]) -> bool:
    """It is nothing or a label alone, the site's name, an account's, what somebody without a name is there, the company that a meta element calls the author."""
    people, byline, source = found
    if people:
        return source == "meta author" and COMPANY.search(byline) is not None
    name = without_label(byline)
    return not name or is_sites(name, sites) or _LOGIN.fullmatch(byline) is not None or is_role_alone(name)


def names_desk(found: Found, sites: frozenset[str]) -> bool:
    """It is a word or two for those who make the paper, or the site's own agency: "redaksi", "Our newsroom"."""
    people, byline, _ = found
    if people:
        return all(person.kind == "agency" and is_sites_desk(person, sites) for person in people)
    name = without_label(byline)
    return len(name.split()) <= _WORDS_OF_DESK and phrases().collective.are_in(name)


def is_sender(people: Sequence[Author]) -> bool:
    """A few capitals, as in a station's logo: who is named in another marked place goes before them."""
    return len(people) == 1 and people[0].kind == "author" and _CAPITALS.fullmatch(people[0].name) is not None


def is_kicker(byline: Element, people: Sequence[Author]) -> bool:
    """Words that go on in small letters and begin with no given name, linked to nothing, in a box that is called no author's: "Slow recovery"."""
    if _OF_PEOPLE.search(names_of(byline)) or not all(map(_goes_on_small, people)):
        return False
    names = {person.name for person in people}
    return not any(text_of(a) in names for a in byline.iter("a"))


def _goes_on_small(person: Author) -> bool:
    first, *others = person.name.split()
    small = bool(others) and person.name < FAR and all(word[0].islower() for word in others)
    return small and particles().isdisjoint(others) and first.casefold() not in given_names()
