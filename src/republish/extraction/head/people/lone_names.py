"""Full names that stand alone right below the headline: beside the day, or each with its degrees."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from republish._html import Element, text_of
from republish._text import fold
from republish.extraction.head.links import Read
from republish.extraction.head.people.others import is_anothers
from republish.extraction.head.scan import Near
from republish.extraction.head.teasers import in_teaser
from republish.extraction.head.words import own_text, short_text
from republish.extraction.words.bylines.byline_words import KNOWN_DEGREE, without_addresses
from republish.extraction.words.bylines.called import is_like_a_person
from republish.extraction.words.bylines.day_lines import without_days
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.bylines.personal_names import FULL_NAME, key
from republish.extraction.words.bylines.stamps import says_only_when
from republish.extraction.words.days.dates import read_date
from republish.extraction.words.head_data import phrases
from republish.model import Author

_ALONE = frozenset({"span", "p", "div", "strong", "b", "em", "small", "h4", "h5", "h6"})
_OF_OTHERS = ("a", "figure", "li", "nav")
_BOXES, _CLIMB = 5, 3
_SPOTS, _RIGHT_BEHIND, _MOST_BESIDE = 30, 6, 12
_LONGEST_DAY, _LONGEST_LINE = 60, 240
_MOST_LINES = 4
_STROKES = " |•·–—/"
"""All that an element may say between a name and the day."""
_SIGNS = f"{_STROKES},;"
_APART = re.compile(r"\s*[;&]\s*")
_COMMA = re.compile(r"\s*,\s*")


def beside_day(near: Near, sites: frozenset[str]) -> Iterator[tuple[Element, Read]]:
    """Whom an element of its own names between the headline and the text, with nothing but the day before or behind it in its line."""
    title = key(text_of(near.heading)) if near.heading is not None else ""
    for element, _ in islice(near, _SPOTS) if title else ():
        if (name := _over_days(element) if len(element) else _with_day(element)) and not _is_of_another(element, near):
            yield element, (name, read_people(name, sites))
        name = _name_alone(element)
        if (
            name
            and key(name) not in title
            and (_is_behind_a_name(_behind(element)) or _ends_the_line_of_a_day(element, name))
            and not _is_of_another(element, near)
        ):
            names = ", ".join((*_names_before(element), name))
            yield element, (names, read_people(names, sites))
        elif name and _is_point_behind_day(element, name) and not (is_anothers(element) or in_teaser(element, near)):
            yield element, (name, read_people(name, sites))


def _is_point_behind_day(element: Element, name: str) -> bool:
    """It is all of a point in a list, and the point before it says the day."""
    point = next(islice(element.iterancestors("li"), 1), None)
    before = point.getprevious() if point is not None and short_text(point, _LONGEST_DAY) == name else None
    return before is not None and _is_day(short_text(before, _LONGEST_DAY))


def _name_alone(element: Element) -> str:
    """The full name that is all an element says, or several that "and" joins; empty for anything else."""
    name = fold(own_text(element)) if element.tag in _ALONE and not len(element) else ""
    if len(name) > _LONGEST_DAY:
        return ""
    return name if name and all(map(is_like_a_person, phrases().conjunctions.split(name))) else ""


def _with_day(element: Element) -> str:
    """The full name in a line of it and the day, whichever goes before: "Ada Marlow | 06.11.2023", "6 November 2023, Ada Marlow"."""
    own = element.text if element.tag in _ALONE else ""
    if not own or len(own) > _LONGEST_LINE or not any(map(str.isdigit, own)):
        return ""
    line = fold(own)
    name = without_days(line).strip(_SIGNS) if len(line) <= 2 * _LONGEST_DAY else line
    return name if name != line and is_like_a_person(name) else ""


def _over_days(element: Element) -> str:
    """The full name in the first line of an element whose other lines say nothing but when: "Ada Marlow<br>Published 6 November 2023"."""
    if element[0].tag != "br" or element.tag not in _ALONE or len(element) > _MOST_LINES:
        return ""
    if any(line.tag != "br" for line in element):
        return ""
    below = list(filter(None, (fold(line.tail or "") for line in element)))
    name = fold(element.text or "") if below and all(map(says_only_when, below)) else ""
    return name if name and is_like_a_person(name) and read_date(below[0]) is not None else ""


def _names_before(element: Element) -> list[str]:
    """Those in elements of the same make right before it, with nothing between them."""
    names: list[str] = []
    for other in islice(element.itersiblings(preceding=True), _MOST_BESIDE):
        alike = (
            other.tag == element.tag and other.get("class") == element.get("class") and not (other.tail or "").strip()
        )
        name = _name_alone(other) if alike else ""
        if not name:
            break
        names.insert(0, name)
    return names


def with_degrees(near: Near, sites: frozenset[str]) -> Iterator[tuple[Element, Read]]:
    """Whom a line right behind the headline names, each with degrees: "Ada Marlow, VMD; Ben Noor, DVM"."""
    for element, _ in islice(near, _RIGHT_BEHIND) if near.heading is not None else ():
        text = short_text(element, _LONGEST_LINE)
        if text and all(map(_has_degree, _APART.split(text))) and not _is_of_another(element, near):
            yield element, (text, tuple(person for name in _APART.split(text) for person in read_people(name, sites)))


def _has_degree(piece: str) -> bool:
    name, *degrees = _COMMA.split(piece)
    return FULL_NAME.fullmatch(name) is not None and any(map(KNOWN_DEGREE.match, degrees))


def _is_of_another(element: Element, near: Near) -> bool:
    """It is the link to a subject, or lies in a figure, a list, a quotation, a teaser."""
    boxes = islice(element.iterancestors(), _BOXES)
    return any(box.tag in _OF_OTHERS for box in boxes) or is_anothers(element) or in_teaser(element, near)


def in_lines_of_their_own(byline: str, sites: frozenset[str]) -> tuple[Author, ...]:
    """Whom further lines of a byline name alone, below an agency and the day."""
    lines = [line for line in byline.split("\n")[1:] if is_like_a_person(line)]
    return read_people("; ".join(lines), sites) if lines else ()


def is_before_day(element: Element) -> bool:
    """Behind it stands the day, in its own box or the next one, perhaps behind a stroke."""
    return _is_day(_behind(element).strip(_STROKES))


def _is_behind_a_name(text: str) -> bool:
    """The day, or addresses that one may write to, and nothing else."""
    return _is_day(text) or ("@" in text and not without_addresses(text).strip(_STROKES))


def _ends_the_line_of_a_day(element: Element, name: str) -> bool:
    """Its line says a day and the name, and nothing else."""
    lines = (short_text(box, _LONGEST_LINE) for box in islice(element.iterancestors(), _CLIMB))
    line = next((line for line in lines if line != name), "")
    return line.endswith(name) and _is_day(line.removesuffix(name).strip(_STROKES))


def _is_day(text: str) -> bool:
    return bool(text) and read_date(text) is not None and not without_days(text)


def _behind(element: Element) -> str:
    """The next words, if they are few."""
    for box in (element, *islice(element.iterancestors(), _CLIMB)):
        if (box.tail or "").strip():
            return fold(box.tail or "") if len(box.tail or "") <= _LONGEST_DAY else ""
        for following in box.itersiblings():
            if text_of(following).strip(_STROKES):
                return _first_words(following)
            if (following.tail or "").strip():
                return fold(following.tail or "")
    return ""


def _first_words(element: Element) -> str:
    """The words of an element, or of the first box in it where more follow."""
    text = short_text(element, _LONGEST_DAY)
    inner = next((child for child in element if text_of(child)), None)
    if _is_day(text) or inner is None or (element.text or "").strip():
        return text
    return _first_words(inner)
