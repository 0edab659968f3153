"""Where scholars work, as a page's data say it: each institution behind its author's tag, or all of them by name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from republish._html import Element
from republish.extraction.head.facts import plain
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.bylines.turned import turned
from republish.model import Author

AUTHOR, INSTITUTION = "citation_author", "citation_author_institution"


def with_institutions(people: Iterable[Author], root: Element) -> tuple[Author, ...]:
    """The people with the first institution that stands behind the tag of each, where they have none."""
    stated: dict[str, str] = {}
    author = ""
    for element in root.iter("meta"):
        name, content = (element.get("name") or "").lower(), plain(element.get("content"))
        if name == AUTHOR:
            author = key(turned(content))
        elif name == INSTITUTION and author and content:
            stated.setdefault(author, content)
    return tuple(replace(p, institution=p.institution or stated.get(key(p.name))) for p in people)


def with_whole_institutions(people: Iterable[Author], stated: Iterable[str]) -> tuple[Author, ...]:
    """The people each with the institution that the data state where what they are ends with its name, which may hold commas."""
    names = [name for one in stated if (name := plain(one))]
    return tuple(_at_one_of(person, names) for person in people) if names else tuple(people)


def _at_one_of(person: Author, names: Iterable[str]) -> Author:
    said = ", ".join(filter(None, (person.role, person.institution)))
    whole = next((name for name in names if said.endswith(f", {name}")), person.institution)
    role = said.removesuffix(f", {whole}") if whole and whole != person.institution else person.role
    return replace(person, role=role, institution=whole)
