"""Who wrote it, as JSON-LD states it: people, agencies and translators, however their names are put."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import Any

from republish._html import absolute
from republish._metadata import Metadata, as_list
from republish.extraction.head.facts import Facts, plain, types_of
from republish.extraction.head.links import Found
from republish.extraction.words.bylines.people import distinct, one_person
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.bylines.turned import as_said
from republish.extraction.words.head_data import head_table, phrases
from republish.model import Author

_LIST = "@list"
_TOLD = frozenset({"description", "jobTitle"})
_MOST = 1_000
"""Authors of one list."""


def read_stated(facts: Facts, sites: frozenset[str], base_url: str) -> Found:
    """The authors of the article's node, or whoever created it, and its translators."""
    people: list[Author] = []
    names: list[str] = []
    told = _nodes_by_name(facts.metadata)
    for field in ("author", "creator"):
        for value in _values(facts, field):
            name, found = _person(value, facts, sites, base_url, told)
            people.extend(found)
            names.extend([name] if name else [])
        if people:
            break
    people = [person for person in people if not _made_pictures(person)] or people
    for value in _values(facts, "translator"):
        people.extend(replace(p, kind="translator") for p in _person(value, facts, sites, base_url, told)[1])
    evidence = f"json-ld {facts.kind}.author" if names else ""
    return distinct(people), ", ".join(dict.fromkeys(names)), evidence


def _made_pictures(person: Author) -> bool:
    """Their trade is that of whoever makes pictures."""
    return (person.role or "").casefold() in phrases().photographers


def _values(facts: Facts, field: str) -> Iterator[Any]:
    """The values of a field, and those of a list that one of them holds."""
    for value in facts.values(field):
        if isinstance(value, dict) and _LIST in value:
            yield from map(facts.resolve, islice(as_list(value[_LIST]), _MOST))
        else:
            yield value


def _person(
    value: Any, facts: Facts, sites: frozenset[str], base_url: str, told: Mapping[str, dict[str, Any]]
) -> tuple[str, tuple[Author, ...]]:
    if isinstance(value, str):
        return plain(value), one_person(as_said(plain(value)), sites)
    if not isinstance(value, dict):
        return "", ()
    name = _name_of(value)
    # What another node describes is a bio only where the page shows none: `with_told_apart`.
    value = {**told.get(name, {}), "description": None, **value}
    link = next((v for v in as_list(value.get("url")) if isinstance(v, str)), None)
    url = absolute(link, base_url) if link and link.strip() else None
    kinds = types_of(value)
    if "Person" not in kinds and any(kind.endswith("Organization") for kind in kinds):
        return name, _organization(name, sites, url)
    employer = next((facts.resolve(v) for f in ("worksFor", "affiliation") for v in as_list(value.get(f))), None)
    institution = plain(employer.get("name")) if isinstance(employer, dict) else plain(employer)
    people = one_person(
        as_said(name),
        sites,
        role=title if (title := plain(value.get("jobTitle"))).casefold() not in _empty() else None,
        institution=institution if institution and key(institution) not in sites else None,
        url=url,
        bio=plain(value.get("description")) or None,
    )
    return name, people


def with_told_apart(people: tuple[Author, ...], metadata: Metadata) -> tuple[Author, ...]:
    """The authors, those of whom nothing else tells with what a node of their own says: Yoast's graph only names them in the article's."""
    told = _nodes_by_name(metadata)
    bios = [plain(told.get(person.name, {}).get("description")) for person in people]
    untold = [not person.bio and person.kind == "author" for person in people]
    return tuple(
        replace(person, bio=bio) if bio and lacks else person
        for person, bio, lacks in zip(people, bios, untold, strict=True)
    )


def _nodes_by_name(metadata: Metadata) -> dict[str, dict[str, Any]]:
    """The first node about a person of each name that tells what they are or do."""
    people = [one for one in metadata.of_type("Person") if _TOLD & one.keys()]
    return {name: one for one in reversed(people) if (name := _name_of(one))}


@cache
def _empty() -> frozenset[str]:
    """Titles that say nothing of a person: "Author", and none."""
    return frozenset(("", *head_table()["empty_roles"]))


def _name_of(person: dict[str, Any]) -> str:
    """Its name or names, the given and the family name that stand for it, or how it is called besides."""
    said = [plain(name.get("name") if isinstance(name, dict) else name) for name in as_list(person.get("name"))]
    parts = [plain(person.get(part)) for part in ("givenName", "familyName")]
    return ", ".join(filter(None, said)) or " ".join(filter(None, parts)) or plain(person.get("alternateName"))


def _organization(name: str, sites: frozenset[str], url: str | None) -> tuple[Author, ...]:
    """An agency by its whole name: "Marlow & Noor" is not two people."""
    people = one_person(name, sites, url=url)
    whole = people if len(people) < 2 else (Author(name=name, url=url),)
    return tuple(replace(agency, kind="agency") for agency in whole)
