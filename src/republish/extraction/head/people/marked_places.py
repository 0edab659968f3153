"""Where scholars work, as a journal's page shows it: behind the mark that is set high behind each name, "Ada Marlow¹", "¹ University of Mora"."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from republish._html import Element, text_of
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.words import short_text, words_before
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.head_data import phrases
from republish.model import Author

_MARK = Uncompiled(r"(?:\d{1,2}|[a-z*†‡§])(?=\W|$)")
_MOST, _LONGEST_PLACE, _LONGEST_NAME = 400, 300, 60


def with_marked_places(people: tuple[Author, ...], root: Element) -> tuple[Author, ...]:
    """Those who have no institution with the one that stands behind their first mark, where a line of the page begins with it."""
    wanting = {key(person.name) for person in people if person.kind == "author" and not person.institution}
    marks: dict[str, str] = {}
    places: dict[str, str] = {}
    for raised in islice(root.iter("sup"), _MOST) if wanting else ():
        mark = _MARK.match(text_of(raised))
        if mark is None:
            continue
        name = key(_named_before(raised))
        if name in wanting:
            marks.setdefault(name, mark[0])
        elif raised.getprevious() is None and (place := _place(raised)):
            places.setdefault(mark[0], place)
    return tuple(_at(person, places.get(marks.get(key(person.name), ""))) for person in people) if places else people


def _named_before(mark: Element) -> str:
    """The words right before it, or the element before it with a comma between them."""
    words, before = words_before(mark).strip(" ,"), mark.getprevious()
    return words if words or before is None else short_text(before, _LONGEST_NAME)


def _place(mark: Element) -> str:
    """The line that a mark begins, if it names an institution."""
    line = mark.getparent()
    said = short_text(line, _LONGEST_PLACE) if line is not None and fold(line.text or "") == "" else ""
    place = said.removeprefix(text_of(mark)).strip(" .")
    return place if phrases().institutions.search(place) else ""


def _at(person: Author, place: str | None) -> Author:
    return replace(person, institution=place) if place and not person.institution else person
