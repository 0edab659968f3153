"""One piece of a byline: who it names, or what it says of the person before."""

from __future__ import annotations

import re
from dataclasses import replace

from republish._uncompiled import Uncompiled
from republish.extraction.words.bylines.agency_words import is_agency
from republish.extraction.words.bylines.byline_parts import without_label
from republish.extraction.words.bylines.byline_words import (
    BRACKETS,
    DEGREE,
    FAR,
    KNOWN_DEGREE,
    SUFFIX,
    UNPARTED,
    is_whereabouts,
    makes_pictures,
    name_alone,
)
from republish.extraction.words.bylines.called import is_like_a_person, is_professor
from republish.extraction.words.bylines.day_words import says_changed_alone
from republish.extraction.words.bylines.newsrooms import is_bureau
from republish.extraction.words.bylines.own_names import without_site
from republish.extraction.words.bylines.personal_names import (
    COMPANY,
    FULL_NAME,
    MARKS,
    WORDS,
    is_in_capitals,
    is_institution,
    is_office,
    is_organization,
    is_paper,
    is_particle,
    name_in,
)
from republish.extraction.words.head_data import phrases
from republish.model import Author

_LABELED = re.compile(r"[^:：]{2,30}[:：](?=\s*\w)")
_DEPARTMENT = Uncompiled(
    r"(?:[^\W\d_]+ ){0,3}(?:department|departament\w*|dipartimento|département|facult\w+|fakultät)\b[^,]*", re.I
)
_IN_COUNTRY = re.compile(r"[A-ZÀ-Þ][^\W\d_]+\s?/\s?[A-ZÀ-Þ][^\W\d_]+")
"""Where they write from, with its country: "Mora /Harsk"."""
_ARTICLE = Uncompiled(r"(?:the|our|das|die|unser|unsere|le|la|el|il|het)\s", re.I)
_MOST_CAPITALS = 4


def take_piece(part: str, found: list[Author], sites: frozenset[str], kind: str) -> None:
    """Add what one piece of a byline says to those found: a person of such a kind, a role or suffix of the person before, or nothing."""
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
        take_piece(phrases().translator_after.sub("", part), found, sites, "translator")
    elif (title := phrases().title_tail.search(part)) and _may_have_title(
        without_site(without_label(part[: title.start()]), sites)
    ):
        take_piece(part[: title.start()], found, sites, kind)
        take_piece(title[0].strip(), found, sites, kind)
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
    return (ends_small and " " in part and before.name[:1].isupper()) or (before.role is not None and is_short(part))


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
        or says_changed_alone(part)
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
    outlet = (outlet and not is_like_a_person(part.title())) or (
        " " in before.name and (is_paper(name_alone(part)) or is_bureau(part))
    )
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


def is_short(name: str) -> bool:
    """A few capitals that are no agency's."""
    return len(name) <= _MOST_CAPITALS and name.isupper() and name.casefold() not in phrases().agencies
