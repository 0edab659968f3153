"""Whether what a page's meta elements state as the author may be a name at all."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled
from republish.extraction.head.facts import Facts, plain
from republish.extraction.head.separators import pieces_of
from republish.extraction.words.bylines.called import is_like_a_person
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.bylines.personal_names import COMPANY, key, particles
from republish.extraction.words.head_data import phrases

_LETTERS = re.compile(r"[^\W\d_]{2}")
_OF_SITE = Uncompiled(r"\s[-–—|]\s(?:[\w-]+\.)+[a-z]{2,10}$", re.I)
_OF_SECTIONS = Uncompiled("section|breadcrumb|categor|rubri|channel|topic", re.I)
_OF_AUTHORS = Uncompiled("author|creator|byl|writer|twitter", re.I)
_BLANKS = frozenset(
    {"noauthor", "unknownauthor", "authorunknown", "authorname", "keinautor", "sinautor", "sansauteur"}
    | {"publisher", "author", "editor", "webmaster", "username", "redakteur", "herausgeber"}
)
"""What systems write where nobody is named, folded by `key`."""
_SLUG = re.compile(r"[a-z\d]+(?:-[a-z\d]+)+")
"""What addresses have for a name: "ada-marlow"."""
_OF_OWNERS = ("copyright", "dc.rights", "dcterms.rights", "dcterms.rightsholder", "rights", "publisher", "dc.publisher")
_ADDRESS = Uncompiled(r"://|\bwww\.|^/|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}/", re.I)


def may_name(content: str, facts: Facts) -> bool:
    """It holds letters, and is no address or piece of one, no word for nobody, no department of a site, no house whose site it is, nor its names, no code that the page is filed under."""
    if not _LETTERS.search(content) or _ADDRESS.search(content) or _SLUG.fullmatch(content) or key(content) in _BLANKS:
        return False
    if len(pieces_of(content)) > 1 and key(plain(facts.metadata.title)).endswith(key(content)):
        return False
    if (COMPANY.search(content) or _joins_no_people(content)) and _owns_the_site(content, facts):
        return False
    before = content[: of_site.start()].split() if (of_site := _OF_SITE.search(content)) else []
    if any(map(_is_common, before)) or any(_is_section(word, facts) for word in before):
        return False
    return not (content.isupper() and " " not in content and _is_filed_under(content, facts))


def _joins_no_people(content: str) -> bool:
    """An "and" parts it into several names, none of which people are called by: "Osservatorio Balcani e Caucaso"."""
    if phrases().conjunctions.search(content) is None:
        return False
    people = read_people(content)
    return len(people) > 1 and not any(is_like_a_person(person.name) for person in people)


def _owns_the_site(house: str, facts: Facts) -> bool:
    """The page states it as the holder of its rights or as its publisher too, or its title ends so."""
    stated = (plain(content) for name in _OF_OWNERS for content in facts.metadata.meta.get(name, ()))
    return key(house) in (*map(key, stated), key(pieces_of(plain(facts.metadata.title))[-1]))


def _is_common(word: str) -> bool:
    """No name: in small letters, and neither begins a name nor joins two."""
    joins = phrases().conjunctions.fullmatch(f" {word} ") is not None
    return word.islower() and word not in particles() and not joins


def _is_section(word: str, facts: Facts) -> bool:
    """A section of the site, or a step of the way to the page, is called so: "Zone Harbour - harbour.example"."""
    return any(word in contents for name, contents in facts.metadata.meta.items() if _OF_SECTIONS.search(name))


def _is_filed_under(code: str, facts: Facts) -> bool:
    """Something else than the author is called so too, the station perhaps."""
    return any(code in contents for name, contents in facts.metadata.meta.items() if not _OF_AUTHORS.search(name))
