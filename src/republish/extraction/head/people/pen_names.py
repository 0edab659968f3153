"""Whom a link to an account names right before the day, in scripts whose names no table of given ones tells: "半坡种豆 2024.05.03"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from republish._html import Element
from republish.extraction.head.links import Read, linked
from republish.extraction.head.people.others import is_anothers
from republish.extraction.head.scan import Near, naming
from republish.extraction.head.teasers import in_teaser
from republish.extraction.head.words import short_text
from republish.extraction.words.bylines.byline_words import FAR
from republish.extraction.words.bylines.far_names import is_unparted
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.bylines.personal_names import FULL_NAME
from republish.extraction.words.days.dates import read_date

_ACCOUNT = re.compile(r"/(?:u|users?|people|members?|authors?|writers?|space)/[\w%.@-]+/?(?:$|[?#])", re.I)
"""Where systems keep what one account wrote."""
_is_nickname = naming(r"nick-?name")
_SPOTS, _CLIMB, _MOST_BEHIND = 30, 3, 4
_LONGEST_NAME, _LONGEST_DAY = 30, 60
_BUTTON = "button"
_OF_OTHERS = ("figure", "li", "nav")


def before_day(near: Near, sites: frozenset[str], base_url: str) -> Iterator[tuple[Element, Read]]:
    """The one name that is all a link between the headline and the text says, a button between it and the day perhaps."""
    for element, names in islice(near, _SPOTS) if near.heading is not None else ():
        if element.tag != "a" or not (_ACCOUNT.search(element.get("href") or "") or (names and _is_nickname(names))):
            continue
        name = short_text(element, _LONGEST_NAME)
        if _may_be_name(name) and _is_before_day(element) and not _is_of_another(element, near):
            yield element, (name, linked(read_people(name, sites), element, base_url))


def _may_be_name(name: str) -> bool:
    return name >= FAR and (is_unparted(name) or FULL_NAME.fullmatch(name) is not None)


def _is_before_day(element: Element) -> bool:
    """The first words behind it, in its box or in those around, say a day."""
    for box in (element, *islice(element.iterancestors(), _CLIMB)):
        if (box.tail or "").strip():
            return _says_day(box.tail or "")
        said = (one for one in islice(box.itersiblings(), _MOST_BEHIND) if one.tag != _BUTTON and _says(one))
        if (following := next(said, None)) is not None:
            return _says_day(short_text(_first_box(following), _LONGEST_DAY))
    return False


def _says(element: Element) -> bool:
    return any(piece.strip() for piece in element.itertext())


def _first_box(element: Element) -> Element:
    """The first of the elements that say something in it, if it begins with one."""
    while not (element.text or "").strip():
        inner = next(filter(_says, islice(element, _MOST_BEHIND)), None)
        if inner is None:
            break
        element = inner
    return element


def _says_day(text: str) -> bool:
    return any(map(str.isdigit, text)) and read_date(text) is not None


def _is_of_another(element: Element, near: Near) -> bool:
    """It lies in a figure, a list or a teaser, or in what somebody is quoted with."""
    around = islice(element.iterancestors(), _CLIMB)
    return any(box.tag in _OF_OTHERS for box in around) or is_anothers(element) or in_teaser(element, near)
