"""The authors of a feed entry as people."""

from __future__ import annotations

from republish._text import fold
from republish.extraction.words.bylines.people import distinct, one_person, role_and_place
from republish.model import Author, FeedAuthor


def feed_people(authors: tuple[FeedAuthor, ...], sites: frozenset[str]) -> tuple[Author, ...]:
    """Authors of a feed entry. "Name, Role; Role, Institution": the institution follows the last comma."""
    people: list[Author] = []
    for author in authors:
        name, _, rest = author.name.partition(",")
        role, institution = (
            role_and_place(fold(rest), "role, institution") if "," in rest else (None, fold(rest) or None)
        )
        people.extend(one_person(name, sites, role=role, institution=institution, url=author.url))
    return distinct(people)
