"""Pages that a server gives in the place of an article, as pages like any other: not found, blocked, consent, login, removed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from republish._data_files import data_table
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.reading import Head
from republish.extraction.words.patterns import Beginnings

_LONGEST, _LONGEST_REMOVED = 1500, 400
"""Letters of such a page; of one that may say who wrote what it holds no more."""
_REMOVED, _CONSENT = "removed", "consent"
_LINES, _LONGEST_HEADLINE = 3, 80
"""Lines of the text that are looked at."""
_PARTING = Uncompiled(r"\s[-–—|·»:›]\s")
"""Between a headline and the site's name."""
_SIGNS = " .!?…:“”\"'«»-–—|"
_PARTNERS = re.compile(r"we and our \d+ (?:technology )?partners\b")


class Absence(NamedTuple):
    """What is served in the place of an article, and the line by which it tells."""

    kind: str
    says: str


def absence(head: Head, page_title: str, text: str) -> Absence | None:
    """How a page tells that it holds no article; None where it may hold one.

    A page that names who wrote it, or when, is an article about such things, unless it says of itself that it was removed.
    """
    if len(text) > _LONGEST:
        return None
    lines = list(islice((line for line in text.split("\n") if line), _LINES))
    if len(text) <= _LONGEST_REMOVED and (said := _beginning(lines, _REMOVED) or _removed_at_last(lines)) is not None:
        return said
    if head.authors or head.published:
        return None
    titles = (head.title, *head.other_titles, *_PARTING.split(page_title), *lines)
    return _headline(titles) or _beginning(lines, *(kind for kind in _table("beginnings") if kind != _REMOVED))


def _headline(titles: Iterable[str]) -> Absence | None:
    """The first that says nothing else."""
    short = (title for title in titles if len(title) <= _LONGEST_HEADLINE)
    return next((Absence(kind, title) for title in short if (kind := _headlines().get(_bare(title), ""))), None)


def _beginning(lines: Iterable[str], *kinds: str) -> Absence | None:
    """The first line that begins so."""
    return next((Absence(kind, line) for line in lines for kind in kinds if _begins(line, kind)), None)


def _removed_at_last(lines: Iterable[str]) -> Absence | None:
    """A line in a language that has the verb at the end: "Dieser Artikel wurde auf Wunsch der Autorin entfernt."."""
    found = (line for line in lines if _verb_last().match(_small(line)))
    return next((Absence(_REMOVED, line) for line in found), None)


@cache
def _verb_last() -> re.Pattern[str]:
    begins, ends = _table("removal_begins"), _table("removal_ends")
    either = "|".join(f"(?:{'|'.join(begins[name])})[^.!?]{{0,120}} (?:{'|'.join(ends[name])})" for name in begins)
    return re.compile(rf"\W*(?:{either})\s?(?:[.!?;]|$)")


def _begins(line: str, kind: str) -> bool:
    said = _small(line).lstrip(_SIGNS)
    return _beginnings(kind).begin(said) or (kind == _CONSENT and bool(_PARTNERS.match(said)))


def _bare(title: str) -> str:
    return " ".join(_words(_small(title).strip(_SIGNS)))


def _words(said: str) -> Iterator[str]:
    return (word for word in said.split() if word not in _SIGNS)


def _small(text: str) -> str:
    return fold(text).lower().replace("'", "’")


@cache
def _headlines() -> dict[str, str]:
    """What they say → the kind of page."""
    return {said: kind for kind, lines in _table("headlines").items() for said in lines}


@cache
def _beginnings(kind: str) -> Beginnings:
    return Beginnings(_table("beginnings")[kind])


@cache
def _table(name: str) -> dict[str, list[str]]:
    table: dict[str, list[str]] = data_table("extraction_absences.toml")[name]
    return table
