"""Lines of a label and nothing but names, in any language: "作者：王丽华", "بقلم …", "김민수 기자"; in a box or loose before a line break."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from republish._html import Element
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.byline_marks import tells
from republish.extraction.head.byline_text import byline_text
from republish.extraction.head.links import Found, Read, evidence_of, linked
from republish.extraction.head.people.names_alone import named_first, names_alone
from republish.extraction.head.people.others import is_anothers
from republish.extraction.head.scan import Near
from republish.extraction.head.words import is_amid, own_text
from republish.extraction.words.bylines.byline_words import (
    FAR,
    UNPARTED,
    without_addresses,
    without_other_crafts,
    without_others,
)
from republish.extraction.words.bylines.called import is_like_a_person
from republish.extraction.words.bylines.day_lines import without_days
from republish.extraction.words.bylines.far_names import is_called, is_unparted, reported, with_own_and
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.bylines.personal_names import FULL_NAME, is_written_as_person
from republish.extraction.words.days.calendars import may_hold_year
from republish.extraction.words.head_data import begins_with, phrases
from republish.model import Author

_LONGEST, _SPOTS, _PIECES = 160, 60, 4
_CENTURIES = ("19", "20")
_SIGN = Uncompiled(r"[:：／/＝=・]\s*$")
_SIZES = Uncompiled(r"\s*[【\[（(]?\s*(?:字体|字體|字号|字號)\s?[:：].*$", re.S)
"""Buttons for the size of the letters, behind all else."""
_STOPS = ("।", "։", "۔")
"""Full stops that nothing but a sentence ends with."""
_STROKES = " |·/\n"
"""What sets the day off that stands behind such a line."""
_DAY_BEFORE = Uncompiled(r"(?=[^\d|·•]{0,30}\d)[^|·•:]{5,40}(?::\d\d)?\s?[|·•]\s+")
"""What tells the day before a label, and what parts the two."""
_APART = Uncompiled(r"[\s\uac00-\ud7af]")
_BOXES = frozenset({"div", "td", "section", "article", "main", "p", "center", "font"})


def begins_labeled(own: str) -> bool:
    """An element's own words begin with such a label, behind a day and a stroke perhaps, or end as such a line may."""
    own = without_others(own)
    stroked = "|" in own or "·" in own or "•" in own
    if stroked and (day := _DAY_BEFORE.match(own)) is not None:
        own = own[day.end() :]
    if begins_with(phrases().label_beginnings, own) and _label_of(f"{own} ") is not None:
        return True
    if _is_signed(own) or reported(own) is not None or (not own.isascii() and may_hold_year(own)):
        return True
    return own[:1].isdigit() and _is_labeled_behind_day(own)


def _is_labeled_behind_day(line: str) -> bool:
    """It begins with a day and goes on as such a line does: "14. marts 2026 Af A. Person"."""
    rest = without_days(line) if len(line) <= _LONGEST and any(map(line.__contains__, _CENTURIES)) else line
    return rest != line and _label_of(rest) is not None


def read_labeled(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """The people of an element that is such a line, or begins with one before a break."""
    text = byline_text(element, _LONGEST) or (own_text(element) if _breaks_off(element) else "")
    people = _people(text, sites)
    return fold(text), linked(people, element, base_url)


def read_loose(near: Near, sites: frozenset[str], base_url: str) -> Found | None:
    """The people of a line that stands in no element of its own, right behind the headline or first in a box."""
    for line, element in _loose(near):
        if people := _people(line, sites):
            return linked(people, element, base_url), line, evidence_of(element)
    return None


def read_written(near: Near, sites: frozenset[str], base_url: str) -> Found | None:
    """The people of the first such line in an element of its own: "Text: Ada Marlow" where an account is the author."""
    for element, _, own in near.lines(_SPOTS):
        line = own.strip()
        if len(line) <= _LONGEST and begins_labeled(line) and not (is_amid(element) or is_anothers(element)):
            text, people = read_labeled(element, sites, base_url)
            if people:
                return people, text, evidence_of(element)
    return None


def _people(text: str, sites: frozenset[str]) -> tuple[Author, ...]:
    """The people of a line that is labeled and names nobody but in full."""
    line = _SIZES.sub("", without_others(without_addresses(text)))
    label = _label_of(line)
    rest = without_days(line[label.end() :] if label else line)
    for part in (label[0] + rest if label else rest).split(" | "):
        if part and (people := _named_in(part, sites)):
            return people
    return ()


def _named_in(line: str, sites: frozenset[str]) -> tuple[Author, ...]:
    line = with_own_and(phrases().text_source.sub("", line).strip())
    label = _label_of(line)
    if (rest := line[label.end() :] if label else _signed(line)) is None or line.endswith(_STOPS):
        return ()
    sure = line.startswith(rest) or _SIGN.search(line[: -len(rest)]) is not None
    called = label is not None and label.re is phrases().by_of_people
    rest = without_other_crafts(rest).strip(_STROKES)
    people = read_people(rest, sites)
    if tells(line, ()):
        return ()
    if not names_alone(rest, people):
        return () if called else named_first(rest, people)
    if not all(_is_name(person.name, sure=sure) for person in people):
        return ()
    known = called or (not sure and people[0].role and not phrases().roles.are_in(people[0].role))
    return () if known and not all(is_like_a_person(person.name) for person in people) else people


def _signed(line: str) -> str | None:
    """All of a line that ends with such a label, or what a reporter's sets behind it."""
    return line if _is_signed(line) else reported(line)


def _label_of(line: str) -> re.Match[str] | None:
    """What a line says before names: that they wrote it, or that they wrote it and made its pictures."""
    table = phrases()
    return table.labeled.match(line) or table.text_and_pictures.match(line) or table.by_of_people.match(line)


def _is_name(name: str, *, sure: bool) -> bool:
    """It is written as a person's name; where a blank alone stands before it, one that blanks part or that begins with a family name."""
    if name < FAR or any(map(str.isupper, name)):  # Armenian has capitals too.
        return is_written_as_person(name)
    unparted = is_unparted(name)
    return (unparted and (sure or is_called(name))) or (
        FULL_NAME.fullmatch(name) is not None and (sure or name < UNPARTED)
    )


def _is_signed(line: str) -> bool:
    """It ends with what stands behind a name, set apart by a blank or by the Korean script: "김민수 기자"."""
    line = line if line.isascii() else line.rstrip(_STROKES)
    behind = None if line.isascii() else phrases().after_name.search(line)
    return behind is not None and _APART.match(line[behind.start() - 1 :]) is not None


def _breaks_off(element: Element) -> bool:
    return len(element) > 0 and element[0].tag == "br"


def _loose(near: Near) -> Iterator[tuple[str, Element]]:
    heading = near.heading
    if heading is not None and (line := _line(heading.tail)):
        yield line, heading
    for element, _ in islice(near, _SPOTS):
        if element.tag not in _BOXES or next(element.iterchildren("br", "img"), None) is None:
            continue
        pieces = [element.text if _breaks_off(element) else None]
        pieces += [child.tail for child in islice(element, _PIECES)]
        yield from ((line, element) for piece in pieces if (line := _line(piece)))


def _line(text: str | None) -> str:
    return fold(text) if text and len(text) < 2 * _LONGEST and text.strip() else ""
