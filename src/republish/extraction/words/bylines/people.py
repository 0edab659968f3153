"""Names: a byline becomes people, agencies and translators; sites, desks, addresses and photographers do not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache

from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.words.bylines.byline_parts import parts_of, without_label
from republish.extraction.words.bylines.byline_pieces import is_short, take_piece
from republish.extraction.words.bylines.byline_words import GLUED, names_alone, without_addresses
from republish.extraction.words.bylines.called import is_like_a_person
from republish.extraction.words.bylines.newsrooms import in_newsrooms
from republish.extraction.words.bylines.own_names import without_desks, without_own_address, without_site_behind
from republish.extraction.words.bylines.personal_names import (
    FULL_NAME,
    LONGEST_NAME,
    NUMBERED,
    WORDS,
    is_sites,
    key,
    trimmed,
)
from republish.extraction.words.bylines.turned import turned
from republish.extraction.words.head_data import phrases, tongues
from republish.model import Author

_CAMPUS = Uncompiled(
    r"(?:The )?(?:\w+ )?(?:University|Universit[àäéy]\w*|Universidad\w*|Institut\w*|College|School) (?:of|de|di|do|van|at)\b",
    re.I,
)
_TURNED = re.compile(r"[^\W\d_][\w'’-]+, (?:[^\W\d_][\w'’-]+ )?(?:[A-Z]\. ?){1,3}")
"""A last name before the first and its initial: "Marlow, Ada B."."""
_LINE_OF_ROLE = re.compile(r"(?<=[^\W\d_])\s*[\n;]\s*(?=[a-zà-ž]{4,}, )")
"""Before a line that begins with one small word and a comma: no name, but what the person above is."""
_OURS = frozenset({"our", "unsere", "unserer", "notre", "nuestra", "nossa", "nostra", "onze"})
_LONGEST_BYLINE = 20_000
_INITIALS_BEHIND = re.compile(r"\s*/\s*[A-Za-z]{2,3}$")
"""Of somebody in the newsroom: "Harbour Post /ma"."""
_FROM = Uncompiled(
    r"(?:DE|DO|DA|DEL|DESDE|EN|EM) [A-ZÀ-Þ][A-ZÀ-Þ.'’ -]+|(?:de|do|da|di|del|della|du) [A-ZÀ-Þ][^\W\d_]+"
)
_OF_A_SITE = re.compile(r"(?:D[aeo]s?|Del|Dal|Du|Vom) [A-Z0-9]{2,5}")
"""From a site that is called by a few capitals."""
_SITE_BEHIND = re.compile(rf"(?<=[^\W_] )\s*{_OF_A_SITE.pattern}(?=,|$)")
_MOST = 30
"""People of a byline, among whom words around a name are looked for."""


_TITLES = (
    *("autor", "redakt", "redact", "korrespondent", "correspondent", "report"),
    *("kolumnist", "volont", "journalist", "mitarbeit", "expert", "verslagg"),
)
"""One of them is in whatever the pattern finds, in small letters."""
_TITLED = Uncompiled(
    r"(?<![^\s,;:(/|])(?!(?:foto|photo|bild|video|kamera)-?[^\W_])[^\W\d_][\w.&’'-]*?[\w.]-?"
    r"(?:autor(?:in)?|redakteur(?:in)?|redaktør|redaktör|redacteur|korrespondent(?:in)?|correspondent|reporter(?:in)?|kolumnist(?:in)?|volontär(?:in)?|"
    r"journalist(?:in)?|mitarbeiter(?:in)?|experte|expertin|verslaggever)\s+(?=(?-i:[^\W\d_a-zß-ÿ][\w.’'-]*\s+(?:(?:van|von|de|der|den|af|av|zu|ten|ter)\s+){0,2}[^\W\d_a-zß-ÿ]))",
    re.I,
)


@lru_cache(maxsize=1024)
def read_people(text: str, sites: frozenset[str] = frozenset()) -> tuple[Author, ...]:
    """The authors that one byline names, in its order, each once.

    `sites` are names of the publisher, folded by `key`: they are no authors. Roles that follow a name after a comma go
    to that person. Photographers, desks, codes and addresses are left out.
    """
    found: list[Author] = []
    text = _untitled(_SITE_BEHIND.sub("", _LINE_OF_ROLE.sub(", ", text[:_LONGEST_BYLINE])))
    whose = _INITIALS_BEHIND.sub("", text) if "/" in text else text
    if is_sites(whose, sites) and text.casefold() not in phrases().agencies:  # "Marlow & Noor" is not two people.
        return ()
    text = without_site_behind(without_own_address(text, sites), sites) if sites else text
    if people := in_newsrooms(text, sites):
        return people
    authors, translators = names_alone(turned(text) if _TURNED.fullmatch(text) else without_desks(text, sites))
    for part in parts_of(authors):
        take_piece(_without_glued(part), found, sites, "author")
    for part in parts_of(translators) if translators else ():
        take_piece(part, found, sites, "translator")
    if len(found) == 1 and f", {found[0].name}" in text and is_short(found[0].name):
        return ()  # What somebody at a desk is: "Travel Editor, SMT".
    return distinct(_without_own_agency(_without_pieces(found), sites))


def _untitled(text: str) -> str:
    """A byline without what somebody is at a paper, said in one word before a full name: "Von FOCUS-Autorin Ada Marlow"."""
    said = text.lower()
    return _TITLED.sub("", text) if any(map(said.__contains__, _TITLES)) else text


def _without_glued(part: str) -> str:
    """A full name without the paper that follows it without a blank."""
    glued = GLUED.search(part)
    return part[: glued.start()] if glued and FULL_NAME.fullmatch(part[: glued.start()]) else part


def without_by(people: tuple[Author, ...], language: str | None) -> tuple[Author, ...]:
    """The people without the "by" of the page's language that is a family name in others: Swahili "Na Amina Juma".

    What begins other lines as well goes before those alone who are called as people are: Romanian "De Ana Popescu".
    """
    tongue, table = (language or "").lower()[:2], tongues()
    for word in table["by_alone"].get(tongue, ()):
        people = tuple(_without_word(person, f"{word} ", FULL_NAME.fullmatch) for person in people)
    for word in table["by_of_people"].get(tongue, ()):
        people = tuple(_without_word(person, f"{word} ", is_like_a_person) for person in people)
    return people


def _without_word(person: Author, word: str, is_name: Callable[[str], object]) -> Author:
    name = person.name[len(word) :] if person.name.lower().startswith(word) else ""
    return replace(person, name=name) if name and is_name(name) else person


def one_person(name: str, sites: frozenset[str] = frozenset(), **facts: str | None) -> tuple[Author, ...]:
    """The authors in one name field: usually one person, sometimes a whole byline. `facts` go to a single person."""
    people = read_people(name, sites)
    if len(people) != 1:
        return people
    person = people[0]
    kept = {name: value for name, value in facts.items() if value}
    known = {"role": person.role, "institution": person.institution, "url": person.url, "bio": person.bio}
    merged = {**{name: value for name, value in known.items() if value}, **kept}
    return (Author(name=person.name, kind=person.kind, **merged),)


def read_group(byline: str, sites: frozenset[str] = frozenset()) -> tuple[Author, ...]:
    """A staff or desk that a byline names instead of people, as an agency: "Harbour Post Staff", not "Staff" or "By our staff".

    CC BY 4.0 §3(a)(1)(A)(i) has those identified who are designated to receive attribution, by whatever name.
    """
    name = trimmed(without_label(fold(without_addresses(byline))))
    if not (phrases().group.search(name) and len(name) <= LONGEST_NAME) or key(name) in sites or NUMBERED.search(name):
        return ()
    words = WORDS.findall(name.casefold())
    named = words[0] not in _OURS and not phrases().group_words.issuperset(words)
    return (Author(name=name, kind="agency"),) if named else ()


def role_and_place(text: str, form: str) -> tuple[str | None, str | None]:
    """Role and institution of "Role, Institution", in which roles may hold commas.

    The institution follows the last comma, but "University of Somewhere, Town" is one name.
    """
    if form == "role" or "," not in text:
        return text or None, None
    role, _, institution = text.rpartition(",")
    before, _, last = role.rpartition(",")
    if before and _CAMPUS.match(last.strip()) and not phrases().institutions.search(institution):
        role, institution = before, f"{last.strip()},{institution}"
    return role.strip() or None, institution.strip() or None


def distinct(people: Iterable[Author]) -> tuple[Author, ...]:
    """Each name once, the first and its fuller facts kept; no words around one of the names: "Follow Ada Marlow on X"."""
    by_key: dict[str, Author] = {}
    for person in people:
        by_key.setdefault(key(person.name), person)
    if len(by_key) < 2:
        return tuple(by_key.values())
    full = [f" {person.name} " for person in by_key.values() if " " in person.name]
    told = by_key.values() if len(full) > _MOST else filter(lambda one: not _is_around(one.name, full), by_key.values())
    return tuple(told)


def _is_around(words: str, names: list[str]) -> bool:
    return words.count(" ") > 2 and any(name in words for name in names)


def _without_pieces(people: list[Author]) -> list[Author]:
    """Without a first or last name alone that is a piece of a full name in the same byline, and where they write: "Do UOL".

    Nor where they wrote from, as Brazilian papers have it in capitals in the line below, "DE SÃO PAULO", nor for which pages: "de Sociedad".
    """
    full = [person.name.split() for person in people if " " in person.name]
    pieces = {key(word) for words in full for word in (words[0], words[-1])}
    people = [person for person in people if key(person.name) not in pieces and not _OF_A_SITE.fullmatch(person.name)]
    return [*people[:1], *(person for person in people[1:] if not (full and _FROM.fullmatch(person.name)))]


def _without_own_agency(people: list[Author], sites: frozenset[str]) -> list[Author]:
    """Without an agency that is the publisher itself, where a person is named beside it: "Ada Marlow, CNN" on CNN's site."""
    if not any(person.kind == "author" for person in people):
        return people
    return [person for person in people if person.kind != "agency" or key(person.name) not in sites]
