"""What readers of bylines give, and the links to the people they find."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TypeAlias

from republish._html import Element, absolute, text_of
from republish.extraction.words.bylines.byline_words import LOOKED_OVER
from republish.extraction.words.bylines.far_names import is_unparted
from republish.extraction.words.bylines.people import one_person
from republish.extraction.words.bylines.personal_names import key
from republish.model import Author

Found: TypeAlias = tuple[tuple[Author, ...], str, str]
"""People, the byline as written, the evidence."""
Read: TypeAlias = tuple[str, tuple[Author, ...]]
"""The byline as written, and its people."""
PEOPLE_LINK = re.compile(
    r"(?:/(?<!/licenses/)(?:authors?|autor(?:en|es?|i|as?)?|auteurs?|signataires?|toimittajat?|kirjoittajat?|profiles?|staff|contributors?|reporters?|journalists?|by|writers?|experts?|bios?|faculty|"
    r"columnists?|redaktion/autoren|editors?|producers?|redacteurs?|"
    r"forfatt(?:are|ere?)|skribenter?|yazarlar|yazar|szerzok?|autorius|autoriai|autorzy|autorka|egileak?|penulis|giornalisti|firmas?|colunistas?|columnistas?|"
    r"profils?|perfil(?:es)?|autors|autorky?|avtor(?:ji|i|y|ka|ica)?|hofund[ua]r|journalistes?|periodistas?|redaktor(?:zy|i)?|dziennikarze?|novinari?|gazetari?|kolumnist(?:en|i)?|"
    r"muellif|mwandishi|waandishi|tac-gia)/(?!(?:log-?in|log-?out|sign-?(?:in|up)|register|settings|edit|account)\w{0,3}(?:[./?]|$))|"
    r"\?author=|&author=|_author=)[\w.%+-]{3,}",
    re.I,
)
"""Addresses of pages about people; that of a licence, `/licenses/by/3.0/`, is none."""

_MANY, _MOSTLY = 12, 0.8
"""Names that may make a byline too long for a line; how much of its links are names, and of its words links."""


def evidence_of(element: Element) -> str:
    """How `Head.sources` calls an element: its tag and the first of its classes."""
    return f"{element.tag}.{(element.get('class') or element.get('itemprop') or '').split(' ')[0]}"


def linked(people: tuple[Author, ...], element: Element, base_url: str) -> tuple[Author, ...]:
    """The same people with the addresses that the byline's links have for their names."""
    if not people:
        return ()
    links = {key(text_of(a)): a for a in reversed(list(element.iter("a")))} if len(element) else {}
    if element.tag == "a":
        links[key(text_of(element))] = element
    return tuple(
        replace(p, url=profile_link(links[key(p.name)], base_url)) if not p.url and key(p.name) in links else p
        for p in people
    )


def read_links(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """The people of a byline too long for a line, each of whom is a link in it, with next to nothing between them."""
    texts = [text for a in element.iter("a") if (text := text_of(a))]
    if len(texts) < _MANY:
        return "", ()
    people = dict.fromkeys(person for text in texts for person in one_person(text, sites) if is_full(person))
    whole = text_of(element)
    if len(people) < _MOSTLY * len(texts) or sum(map(len, texts)) < _MOSTLY * len(whole):
        return "", ()
    return whole, linked(tuple(people), element, base_url)


def first_linked(element: Element, text: str, sites: frozenset[str]) -> tuple[Author, ...]:
    """Whom the first link of a byline names, but not who looked the text over."""
    link = next(element.iter("a"), None)
    named = text_of(link) if link is not None else ""
    checked = LOOKED_OVER.search(text.partition(named)[0]) if named else None
    return one_person(named, sites) if named and checked is None else ()


def profile_link(element: Element, base_url: str) -> str | None:
    """The address of the first link of an element, one with `rel=author` before others."""
    links = [element] if element.tag == "a" else list(element.iter("a"))
    chosen = next((a for a in links if "author" in (a.get("rel") or "").split()), links[0] if links else None)
    href = chosen.get("href") if chosen is not None else None
    url = absolute(href, base_url) if href else None
    return url if url and url.startswith("http") else None


def is_full(person: Author) -> bool:
    """An author with more than one word for a name, or one in a script that parts none."""
    return person.kind == "author" and (" " in person.name or is_unparted(person.name))
