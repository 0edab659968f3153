"""Names: a byline becomes people, agencies and translators; sites, desks, addresses and photographers do not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache

from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.words.bylines.agency_words import is_agency
from republish.extraction.words.bylines.byline_parts import parts_of, without_label
from republish.extraction.words.bylines.byline_words import (
    BRACKETS,
    DEGREE,
    FAR,
    GLUED,
    KNOWN_DEGREE,
    SUFFIX,
    UNPARTED,
    is_whereabouts,
    makes_pictures,
    name_alone,
    names_alone,
    without_addresses,
)
from republish.extraction.words.bylines.called import is_like_a_person, is_professor
from republish.extraction.words.bylines.newsrooms import in_newsrooms
from republish.extraction.words.bylines.own_names import without_desks, without_own_address, without_site
from republish.extraction.words.bylines.personal_names import (
    COMPANY,
    FULL_NAME,
    LONGEST_NAME,
    MARKS,
    NUMBERED,
    WORDS,
    is_in_capitals,
    is_institution,
    is_office,
    is_organization,
    is_paper,
    is_particle,
    is_sites,
    key,
    name_in,
    trimmed,
)
from republish.extraction.words.bylines.turned import turned
from republish.extraction.words.head_data import phrases, tongues
from republish.model import Author

_LABELED = re.compile(r"[^:：]{2,30}[:：](?=\s*\w)")
_CAMPUS = Uncompiled(
    r"(?:The )?(?:\w+ )?(?:University|Universit[àäéy]\w*|Universidad\w*|Institut\w*|College|School) (?:of|de|di|do|van|at)\b",
    re.I,
)
_DEPARTMENT = Uncompiled(
    r"(?:[^\W\d_]+ ){0,3}(?:department|departament\w*|dipartimento|département|facult\w+|fakultät)\b[^,]*", re.I
)
_TURNED = re.compile(r"[^\W\d_][\w'’-]+, (?:[^\W\d_][\w'’-]+ )?(?:[A-Z]\. ?){1,3}")
"""A last name before the first and its initial: "Marlow, Ada B."."""
_IN_COUNTRY = re.compile(r"[A-ZÀ-Þ][^\W\d_]+\s?/\s?[A-ZÀ-Þ][^\W\d_]+")
"""Where they write from, with its country: "Mora /Harsk"."""
_LINE_OF_ROLE = re.compile(r"(?<=[^\W\d_])\s*[\n;]\s*(?=[a-zà-ž]{4,}, )")
"""Before a line that begins with one small word and a comma: no name, but what the person above is."""
_ARTICLE = Uncompiled(r"(?:the|our|das|die|unser|unsere|le|la|el|il|het)\s", re.I)
_OURS = frozenset({"our", "unsere", "unserer", "notre", "nuestra", "nossa", "nostra", "onze"})
_LONGEST_BYLINE = 20_000
_INITIALS_BEHIND = re.compile(r"\s*/\s*[A-Za-z]{2,3}$")
"""Of somebody in the newsroom: "Harbour Post /ma"."""
_MOST = 30
"""People of a byline, among whom words around a name are looked for."""
_MOST_CAPITALS = 4


@lru_cache(maxsize=1024)
def read_people(text: str, sites: frozenset[str] = frozenset()) -> tuple[Author, ...]:
    """The authors that one byline names, in its order, each once.

    `sites` are names of the publisher, folded by `key`: they are no authors. Roles that follow a name after a comma go
    to that person. Photographers, desks, codes and addresses are left out.
    """
    found: list[Author] = []
    text = _LINE_OF_ROLE.sub(", ", text[:_LONGEST_BYLINE])
    whose = _INITIALS_BEHIND.sub("", text) if "/" in text else text
    if is_sites(whose, sites) and text.casefold() not in phrases().agencies:  # "Marlow & Noor" is not two people.
        return ()
    text = without_own_address(text, sites) if sites else text
    if people := in_newsrooms(text, sites):
        return people
    authors, translators = names_alone(turned(text) if _TURNED.fullmatch(text) else without_desks(text, sites))
    for part in parts_of(authors):
        _take(_without_glued(part), found, sites, "author")
    for part in parts_of(translators) if translators else ():
        _take(part, found, sites, "translator")
    if len(found) == 1 and f", {found[0].name}" in text and _is_short(found[0].name):
        return ()  # What somebody at a desk is: "Travel Editor, SMT".
    return distinct(_without_own_agency(_without_pieces(found), sites))


def _is_short(name: str) -> bool:
    """A few capitals that are no agency's."""
    return len(name) <= _MOST_CAPITALS and name.isupper() and name.casefold() not in phrases().agencies


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
    """Without a first or last name alone that is a piece of a full name in the same byline."""
    full = [person.name.split() for person in people if " " in person.name]
    pieces = {key(word) for words in full for word in (words[0], words[-1])}
    return [person for person in people if key(person.name) not in pieces]


def _without_own_agency(people: list[Author], sites: frozenset[str]) -> list[Author]:
    """Without an agency that is the publisher itself, where a person is named beside it: "Ada Marlow, CNN" on CNN's site."""
    if not any(person.kind == "author" for person in people):
        return people
    return [person for person in people if person.kind != "agency" or key(person.name) not in sites]


def _take(part: str, found: list[Author], sites: frozenset[str], kind: str) -> None:
    """One piece: a person, a role of the person before, a suffix, or nothing."""
    part = without_site(part, sites)
    if is_whereabouts(part) or makes_pictures(part) or (found and _is_beside(part, found[-1])):
        return
    if found and found[-1].role and _is_field(part, found[-1]):
        found[-1] = _with_role(found[-1], part)
        return
    if found and SUFFIX.match(part):
        found[-1] = replace(found[-1], name=f"{found[-1].name}, {part}")
    elif found and _is_role(part) and not is_office(part):
        found[-1] = _with_role(found[-1], part)
    elif found and _is_place_of(found[-1], _bare(part)):
        found[-1] = replace(found[-1], institution=_joined(found[-1].institution, part))
    elif phrases().translator_after.search(part):
        _take(phrases().translator_after.sub("", part), found, sites, "translator")
    elif (title := phrases().title_tail.search(part)) and _may_have_title(
        without_site(without_label(part[: title.start()]), sites)
    ):
        _take(part[: title.start()], found, sites, kind)
        _take(title[0].strip(), found, sites, kind)
    elif name := name_in(_named(part), sites):
        agency = is_agency(name) or is_organization(name)
        name, employer = (name, None) if agency else _cut_agency(name)
        if found and _goes_on(name, found[-1]):
            return
        institution = _in_brackets(part) or employer
        found.append(Author(name=name, institution=institution, kind="agency" if agency else kind))  # type: ignore[arg-type]


def _is_place_of(person: Author, place: str) -> bool:
    """An institution, an office or a company, behind a full name."""
    if not (" " in person.name or person.name >= UNPARTED):
        return False
    known = is_institution(place) or is_office(place) or COMPANY.search(place) is not None
    return known or bool(person.role and phrases().institutions.search(place))


def _named(part: str) -> str:
    """The words that may be a name: without where the person works in brackets, where "of" parts no role from a house."""
    if is_institution(bare := _bare(part)):
        return part
    return name_alone(phrases().after_name.sub("", bare if _in_brackets(part) else part))


def _joined(place: str | None, part: str) -> str:
    """Where somebody works: behind a department stands what it is part of."""
    return part if place is None else f"{place}, {part}" if _is_part(place) else place


def _is_part(place: str) -> bool:
    return _DEPARTMENT.fullmatch(place) is not None or is_office(place)


def _goes_on(part: str, before: Author) -> bool:
    """No name, but more of what the person before is: "RPG player" behind a name in capitals, "AI" behind a role."""
    if is_agency(part) or SUFFIX.match(part):
        return False
    ends_small = part[:1].isupper() and part.rpartition(" ")[2].islower() and part < FAR
    return (ends_small and " " in part and before.name[:1].isupper()) or (before.role is not None and _is_short(part))


def _bare(part: str) -> str:
    """Without what stands in brackets: where a person works is no institution in that person's place."""
    return BRACKETS.sub(" ", part).strip() or part


def _cut_agency(name: str) -> tuple[str, str | None]:
    """A full name, and the agency that stands behind it without a mark: "Ada Marlow Associated Press"."""
    tail = phrases().agency_tail.search(name)
    if tail is None or not FULL_NAME.fullmatch(name[: tail.start()]):
        return name, None
    return name[: tail.start()], tail[0].strip()


def _may_have_title(name: str) -> bool:
    """A full name, not a medium nor words that go on: "Harbour Blog Contributor" and "Letters to the Editor" are nobody."""
    goes_on = name[:1].isupper() and name.rpartition(" ")[2].islower()
    return (
        not goes_on
        and FULL_NAME.fullmatch(name) is not None
        and not (is_paper(name) or name.casefold().endswith((" blog", " news")))
    )


def _is_beside(part: str, before: Author) -> bool:
    """Behind a person no further one: their medium, their name again, what somebody else did, colleagues."""
    label = _LABELED.match(part)
    other = label is not None and phrases().roles.are_in(label[0])
    return (
        _is_outlet(part, before)
        or part.startswith(f"{before.name} ")
        or other
        or _is_group_of(part)
        or (
            _IN_COUNTRY.fullmatch(part) is not None
            and phrases().agencies.isdisjoint(map(str.casefold, WORDS.findall(part)))
        )
    )


def _is_field(part: str, before: Author) -> bool:
    """One word behind the role of a full name, or two with "&", is a part of it: "A Person, Writer, Hardware"."""
    words = part.replace(" & ", "", 1)
    return " " in before.name and words.isalpha() and words < FAR and part.casefold() not in phrases().agencies


def _is_group_of(part: str) -> bool:
    """Colleagues without a name: "the Harbour team"."""
    return _ARTICLE.match(part) is not None and phrases().group.search(part) is not None


def _in_brackets(part: str) -> str | None:
    """The institution that stands in brackets behind a name."""
    said = (brackets[0].strip(MARKS + "（）]") for brackets in BRACKETS.finditer(part))
    return next(filter(is_institution, said), None)


def _is_outlet(part: str, before: Author) -> bool:
    """Whom the person writes for: capitals after a name in ordinary spelling, "A Person | PAPER", or a paper's name."""
    outlet = len(part) > 2 and part.isupper() and part.isascii() and not is_in_capitals(before.name)
    outlet = (outlet and not is_like_a_person(part.title())) or (" " in before.name and is_paper(name_alone(part)))
    return outlet and part.casefold() not in phrases().agencies and not (SUFFIX.match(part) or KNOWN_DEGREE.match(part))


def _with_role(person: Author, role: str) -> Author:
    return replace(person, role=f"{person.role}, {role}" if person.role else role)


def _is_role(part: str) -> bool:
    """What follows a name and is none: "Senior Editor", "chef d'édition", "MS"."""
    if part.casefold() in phrases().agencies or is_professor(part):
        return False
    return bool(
        phrases().roles.are_in(part)
        or DEGREE.match(part)
        or (part[:1].islower() and part < FAR and " " in part and not is_particle(part))
    )
