"""Whose own site it is: the name of a person who writes under it is no publisher's alone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from republish._html import text_of
from republish._people import given_names
from republish._prose import Prose
from republish._text import without_accents
from republish.extraction.head.facts import Facts, plain, types_of
from republish.extraction.head.site.named import stated_names
from republish.extraction.head.site.site import host_names, name_in_address
from republish.extraction.tree.addresses import split_url
from republish.extraction.words.bylines.called import is_family_first, is_like_a_person
from republish.extraction.words.bylines.personal_names import FULL_NAME, is_paper, is_persons, key

_AUTHORS = ("author", "article:author", "dc.creator", "twitter:data1")
_SHORTEST_REST = 3


def owners(facts: Facts, url: str, sites: frozenset[str]) -> frozenset[str]:
    """Names of people whose own site it is, as they are folded for comparison.

    The data call the publisher a person, or a person and an organization at once; or the address repeats the full name
    that they state as the author's, and the site has another name or none, or they say that it is a person's; or the
    name begins as people's do. Whom the data call an organization besides is none, but for an author whom they call a
    person and whose name begins so: there are systems that call every site an organization.
    """
    stated = [value for value in facts.values("publisher") if isinstance(value, dict)]
    people = [value for value in stated if "Person" in types_of(value)]
    several = (node for node in facts.nodes if isinstance(node.get("@type"), list))
    people += [node for node in several if {"Person", "Organization"} <= set(types_of(node))]
    named = frozenset(key(plain(person.get("name"))) for person in people)
    declared = _declared_persons(facts)
    named |= {key(name) for name in declared if key(name) in sites and is_like_a_person(name)}
    hosts = set(map(key, host_names(url)))
    repeated = {name for name in map(key, declared) if name in hosts}
    found = _named_by_address(facts, url, hosts) | repeated | _called_as_people_are(facts, sites)
    return named | (found - _organizations(facts) if found else found)


def _called_as_people_are(facts: Facts, sites: frozenset[str]) -> frozenset[str]:
    """Of the site's names those that some place of the page spells as a person's full name."""
    hopeful = {name: rests for name in sites if (rests := _behind_given_name(name))}
    if not hopeful:
        return frozenset()
    spelled = {key(name) for name in _spelled(facts, hopeful) if is_like_a_person(name)}
    return frozenset(spelled & sites)


def _spelled(facts: Facts, hopeful: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """How the data and the page's text spell these names."""
    meta = facts.metadata
    yield from stated_names(facts)
    yield from (plain(content) for name in _AUTHORS for content in meta.meta.get(name, ()))
    yield from (
        plain(value.get("name")) if isinstance(value, dict) else plain(value) for value in facts.values("author")
    )
    for name in (f"{name.removesuffix(rest)} {rest}" for name, rests in hopeful.items() for rest in rests):
        yield from _as_written(name, facts.document.prose)


def _as_written(name: str, prose: Prose) -> Iterator[str]:
    """A name in small letters as the page's text writes it first, if that is with capitals."""
    offset = prose.lowered.find(name)
    if offset >= 0:
        text = text_of(prose.locate([offset])[offset])
        start = text.lower().find(name)
        written = text[start : start + len(name)] if start >= 0 else name
        if all(word[0].isupper() for word in written.split()):
            yield written


def _behind_given_name(name: str) -> tuple[str, ...]:
    """What stands behind each given name that a name without blanks begins with."""
    ends = range(2, len(name) - _SHORTEST_REST + 1)
    return tuple(name[end:] for end in ends if name[:end] in _given_keys())


@lru_cache(maxsize=1)
def _given_keys() -> frozenset[str]:
    """Given names as names are compared: without accents."""
    names = without_accents("\n".join(given_names()).casefold()).split("\n")
    return frozenset(name if name.isalnum() else key(name) for name in names)


def _declared_persons(facts: Facts) -> list[str]:
    """Full names of authors that the data call persons and nothing else."""
    people = [value for value in facts.values("author") if isinstance(value, dict) and types_of(value) == ["Person"]]
    called = [plain(person.get("name")) for person in people]
    return [name for name in called if (FULL_NAME.fullmatch(name) and is_persons(name)) or is_family_first(name)]


def _organizations(facts: Facts) -> set[str]:
    """What the data call organizations, folded; one that they call by its address without the end of that as well."""
    names = (plain(node.get("name")) for node in facts.nodes if any(map(_is_organization, types_of(node))))
    return {key(called) for name in names for called in _with_bare(name)}


def _with_bare(name: str) -> tuple[str, ...]:
    """A site's name; where it is an address, "Harbourlight.example", also what stands before its last stop."""
    before, stop, _ = name.rpartition(".")
    return (name, before) if stop and " " not in name else (name,)


def _is_organization(kind: str) -> bool:
    return kind.endswith(("Organization", "Business", "Corporation"))


def _named_by_address(facts: Facts, url: str, hosts: set[str]) -> frozenset[str]:
    names = [facts.metadata.first("author"), facts.metadata.first("article:author")]
    for value in facts.values("author"):
        person = isinstance(value, dict) and not any(kind.endswith("Organization") for kind in types_of(value))
        names.append(plain(value.get("name")) if person else plain(value))
    repeated = [name for name in names if name and key(name) in hosts]
    people = {key(name) for name in repeated if FULL_NAME.fullmatch(name) and not is_paper(name)}
    if not people:
        return frozenset()
    called = {key(name) for name in [*stated_names(facts), name_in_address(facts, split_url(url).hostname or "") or ""]}
    return frozenset(people - called)
