"""Where scholars work, as the tags for Google Scholar say it: each institution behind its author's tag."""

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
