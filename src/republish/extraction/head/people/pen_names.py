"""Whom a link to an account names right before the day, called as no table knows: "半坡种豆 2024.05.03", "Zweli Oduya May 3, 2024"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from republish._html import Element
from republish._uncompiled import Uncompiled
from republish.extraction.head.links import Read, linked
from republish.extraction.head.people.others import is_anothers
from republish.extraction.head.scan import Near, naming
from republish.extraction.head.teasers import in_teaser
from republish.extraction.head.words import short_text
from republish.extraction.words.bylines.byline_words import FAR
from republish.extraction.words.bylines.far_names import is_unparted
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.bylines.personal_names import FULL_NAME, is_written_as_person
from republish.extraction.words.days.dates import read_date
from republish.extraction.words.lines.around import is_measure

_ACCOUNT = Uncompiled(
    r"/(?:(?:u|users?|people|members?|authors?|writers?|space|team|profils?|perfil)/[\w%.@-]+|@[\w.-]+)/?(?:$|[?#])",
    re.I,
)
"""Where systems keep what one account wrote."""
_is_nickname = naming(r"nick-?name")
_SPOTS, _CLIMB, _MOST_BEHIND = 30, 3, 4
_LONGEST_NAME, _LONGEST_DAY = 30, 60
_BUTTON = "button"
_STROKES = " \n\t·•|"
_OF_OTHERS = ("figure", "li", "nav")


def before_day(near: Near, sites: frozenset[str], base_url: str) -> Iterator[tuple[Element, Read]]:
    """The one name that is all a link between the headline and the text says, a button between it and the day perhaps."""
    for element, names in islice(near, _SPOTS) if near.heading is not None else ():
        if element.tag != "a" or not (_ACCOUNT.search(element.get("href") or "") or (names and _is_nickname(names))):
            continue
        name = short_text(element, _LONGEST_NAME)
        if _may_be_name(name) and _is_before_day(element) and not _is_of_another(element, near):
            said = ", ".join((*_names_before(element), name))
            yield element, (said, linked(read_people(said, sites), element.getparent(), base_url))


def _names_before(link: Element) -> Iterator[str]:
    """Of those who wrote it too the names, each a link to an account right before it in its box."""
    before = [one for one in islice(link.itersiblings(preceding=True), _MOST_BEHIND) if one.tag == "a"]
    names = [short_text(one, _LONGEST_NAME) for one in before if _ACCOUNT.search(one.get("href") or "")]
    return filter(_may_be_name, reversed(names))


def _may_be_name(name: str) -> bool:
    if name < FAR:
        return is_written_as_person(name)
    return is_unparted(name) or FULL_NAME.fullmatch(name) is not None


def _is_before_day(element: Element) -> bool:
    """The first words behind it, in its box or in those around, say a day."""
    for box in (element, *islice(element.iterancestors(), _CLIMB)):
        if (box.tail or "").strip():
            return _says_day(box.tail or "")
        said = (one for one in islice(box.itersiblings(), _MOST_BEHIND) if _says(one) and not _is_button(one))
        if (following := next(said, None)) is not None:
            return _says_day(short_text(_first_box(following), _LONGEST_DAY))
    return False


def _says(element: Element) -> bool:
    return any(piece.strip(_STROKES) for piece in element.itertext())


def _is_button(element: Element) -> bool:
    return element.tag == _BUTTON or (len(element) == 1 and element[0].tag == _BUTTON)


def _first_box(element: Element) -> Element:
    """The first of the elements that say something in it, if it begins with one."""
    while not (element.text or "").strip():
        inner = next(filter(_says, islice(element, _MOST_BEHIND)), None)
        if inner is None:
            break
        element = inner
    return element


def _says_day(text: str) -> bool:
    """Or how long it takes to read, behind which the day stands."""
    return any(map(str.isdigit, text)) and (read_date(text) is not None or is_measure(text))


def _is_of_another(element: Element, near: Near) -> bool:
    """It lies in a figure, a list or a teaser, or in what somebody is quoted with."""
    around = islice(element.iterancestors(), _CLIMB)
    return any(box.tag in _OF_OTHERS for box in around) or is_anothers(element) or in_teaser(element, near)
