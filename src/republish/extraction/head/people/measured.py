"""Names in a line with the day and how long it takes to read, as themes write it: "May 3, 2024 · 3 min · A Person"."""

from __future__ import annotations

from itertools import islice

from republish._html import Element
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.links import Read
from republish.extraction.head.words import short_text
from republish.extraction.words.bylines.called import is_like_a_person
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.bylines.personal_names import may_be_persons
from republish.extraction.words.days.dates import read_date
from republish.extraction.words.lines.around import is_measure

_STROKES = "·•|"
_APART = Uncompiled(rf"\s*[{_STROKES}]\s*")
_LONGEST, _LONGEST_DAY = 160, 40
_PIECES, _MOST_LINKS = 3, 2000
_SIGNS = frozenset(_STROKES)


def is_in_pieces(element: Element) -> bool:
    """Strokes part what stands in an element, of which something is a number."""
    own = element.text or ""
    if any(map(own.__contains__, _STROKES)):
        return any(map(str.isdigit, own))
    return len(element) > 0 and (element[0].tail or "").strip() in _SIGNS


def read_measured(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """The full name in such a line that no link of the page says, as a section is; other words may follow only where it stands behind the two."""
    line = fold(short_text(element, _LONGEST))
    pieces = [piece for piece in _APART.split(line) if piece]
    if len(pieces) < _PIECES:
        return "", ()
    first = pieces[:_PIECES]
    named = [piece for piece in first if not (is_measure(piece) or _is_day(piece))]
    measured = any(map(is_measure, first)) and any(map(_is_day, first))
    if len(named) != 1 or not measured or (len(pieces) > _PIECES and named[0] != first[-1]):
        return "", ()
    (name,) = named
    links = islice(element.getroottree().iter("a"), _MOST_LINKS) if _may_be_name(name) else ()
    section = any(fold(link.text or "") == name for link in links)
    return (name, read_people(name, sites)) if _may_be_name(name) and not section else ("", ())


def _is_day(piece: str) -> bool:
    return len(piece) <= _LONGEST_DAY and any(map(str.isdigit, piece)) and read_date(piece) is not None


def _may_be_name(name: str) -> bool:
    return may_be_persons(name) or is_like_a_person(name)
