"""People of several newsrooms in one byline, each with theirs behind the name: "By A Person, Harbour Watch and B Person, Mora Today"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from republish._data_files import data_table
from republish.extraction.words.bylines.byline_parts import without_label
from republish.extraction.words.bylines.personal_names import is_paper, is_sites, is_written_as_person
from republish.extraction.words.head_data import phrases
from republish.model import Author

_SIGNS = re.compile(r"\s*[,;/|()\n]\s*")
_ARTICLE = re.compile(r"^the\s+", re.I)
_LONGEST, _MOST = 300, 12
_HOUSE = re.compile(r"([A-ZÄÖÜ]{3,6})[ -][^\W\d_a-zß-ÿ][\w-]*(?:[ -][^\W\d_][\w-]*){0,3}")
_OF_STUDIO = re.compile(r"[A-ZÄÖÜ]{2,6}-(?:\w+-)?(?:\w*[Ss]tudio|\w*[Bb]üro|\w*[Rr]edaktion)(?: [A-ZÀ-Þ][\w-]*){0,3}")


def in_newsrooms(text: str, sites: frozenset[str]) -> tuple[Author, ...]:
    """The people of such a byline, each with the newsroom behind the name that is not the site's own; nobody where anything else stands there.

    A town, a role or a second name stands behind a name as well: what is no known newsroom has to be written as a name.
    """
    if len(text) > _LONGEST or _SIGNS.search(text) is None:
        return ()
    parts = list(filter(None, _parts(without_label(text))))
    known = [_is_known(part, sites) for part in parts]
    if not any(known[1:]) or known[0] or len(parts) > _MOST:
        return ()
    named = zip(parts, known, strict=True)
    if not all(newsroom or is_written_as_person(part) for part, newsroom in named):
        return ()
    behind = zip(parts, known, [*known[1:], False], [*parts[1:], ""], strict=True)
    return tuple(
        Author(name=part, institution=after if employed and not _is_own(after, sites) else None)
        for part, newsroom, employed, after in behind
        if not newsroom
    )


def without_own(text: str, sites: frozenset[str]) -> str:
    """A byline without the site's own name behind those of its people."""
    own = [part for part in _parts(text) if part and _is_own(part, sites)] if sites and _SIGNS.search(text) else ()
    for part in own:
        text = text.replace(part, "", 1)
    return text


def _parts(text: str) -> Iterator[str]:
    for part in _SIGNS.split(text):
        yield from (one.strip() for one in phrases().conjunctions.split(f" {part} "))


def _is_own(name: str, sites: frozenset[str]) -> bool:
    """The site's name, with "The" or without."""
    bare = _ARTICLE.sub("", name)
    return is_sites(bare, sites) or is_sites(f"The {bare}", sites)


def _is_known(name: str, sites: frozenset[str]) -> bool:
    """The site, a paper, or a newsroom that shares its texts, or a part of one: "Chalkbeat Detroit"."""
    called = _ARTICLE.sub("", name.casefold())
    listed = not _listed().isdisjoint((called, called.partition(" ")[0]))
    if name.casefold() in phrases().agencies:
        return False
    return name[:1].isupper() and (listed or is_paper(name) or _is_own(name, sites))


@cache
def _listed() -> frozenset[str]:
    table = data_table("newsrooms.toml")
    return frozenset(_ARTICLE.sub("", name.casefold()) for name in (*table["names"], *table["programs"]))


def is_bureau(part: str) -> bool:
    """The office of a broadcaster or a paper that is called by its initials: "ARD-Studio London", "ARD Berlin"."""
    house = _HOUSE.fullmatch(part)
    return (house is not None and house[1] in _houses()) or _OF_STUDIO.fullmatch(part) is not None


@cache
def _houses() -> frozenset[str]:
    names = frozenset(name for name in data_table("newsrooms.toml")["papers"] if name.isalpha() and name.isupper())
    return names.difference(map(str.upper, phrases().agencies))
