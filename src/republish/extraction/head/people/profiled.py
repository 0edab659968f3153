"""Who wrote it, by the profile's places: one element an author, or the whole byline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from republish._html import Element, select, text_of
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.byline_text import byline_text
from republish.extraction.head.facts import Facts
from republish.extraction.head.links import Found, linked, profile_link
from republish.extraction.head.people.bios import said_in
from republish.extraction.head.people.highwire import with_whole_institutions
from republish.extraction.head.people.line import whole_byline
from republish.extraction.head.scan import names_of
from republish.extraction.words.bylines.people import distinct, one_person, read_people, role_and_place
from republish.model import Author

if TYPE_CHECKING:
    from republish.model import Profile, Structure

_TRANSLATOR = Uncompiled(r"translat|traduc|tradutt|übersetz|uebersetz|vertaler|tłumacz", re.I)


def read_profiled(facts: Facts, near: Any, sites: frozenset[str], base_url: str, profile: Profile | None) -> Found:
    """One element an author, else the whole byline, where the profile says."""
    structure = profile.structure if profile else None
    if structure is None:
        return (), "", ""
    root = facts.document.root
    for selector in structure.authors:
        elements = select(root, selector)
        people = distinct(person for e in elements for person in _vcard(e, sites, base_url, structure))
        if people:
            people = with_whole_institutions(people, facts.document.metadata.meta.get("institution", ()))
            words = whole_byline(root, structure, people) or ", ".join(person.name for person in people)
            people = distinct((*people, *_translators_beside(elements[0], sites, base_url, structure)))
            return _with_bios(people, root, structure), words, "profile structure.authors"
    for selector in structure.byline:
        for element in select(root, selector):
            text = byline_text(element)
            if people := linked(read_people(text, sites), element, base_url):
                return _with_bios(people, root, structure), fold(text), "profile structure.byline"
    return (), "", ""


def _vcard(element: Element, sites: frozenset[str], base_url: str, structure: Structure) -> tuple[Author, ...]:
    """One author's block: name, role, institution, profile link, bio, each by the profile's selector."""
    name = _first_text(element, structure.author_name) or ("" if structure.author_name else text_of(element))
    role, institution = role_and_place(_first_text(element, structure.author_role), structure.author_role_form)
    return one_person(
        name,
        sites,
        role=role,
        institution=institution,
        url=profile_link(element, base_url),
        bio=_first_text(element, structure.author_bio) or None,
    )


def _translators_beside(
    element: Element, sites: frozenset[str], base_url: str, structure: Structure
) -> Iterator[Author]:
    """Blocks beside the first author's that the page calls a translator's."""
    parent = element.getparent()
    for block in islice(parent, 40) if parent is not None else ():
        if _TRANSLATOR.search(names_of(block)):
            yield from (replace(p, kind="translator") for p in _vcard(block, sites, base_url, structure))


def _with_bios(people: tuple[Author, ...], root: Element, structure: Structure) -> tuple[Author, ...]:
    """The same people with what the page says about each in a place of its own: by name, or one text for one author."""
    if any(person.bio for person in people) or not structure.author_bio:
        return people
    texts = [text for selector in structure.author_bio for e in select(root, selector) if (text := said_in(e))]
    if len(people) == 1:
        return (replace(people[0], bio=texts[0]),) if texts else people
    about = {person.name: next((text for text in texts if person.name in text), None) for person in people}
    return tuple(replace(person, bio=about[person.name]) for person in people)


def _first_text(element: Element, selectors: Iterable[str]) -> str:
    return next((text for s in selectors for found in select(element, s) if (text := text_of(found))), "")
