"""Whom a small picture and the words beside it name alike, between the headline and the text, where no name calls it a portrait."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from republish._html import Element
from republish._text import fold
from republish.extraction.head.links import Read, linked
from republish.extraction.head.people.lone_names import is_before_day
from republish.extraction.head.people.others import is_anothers
from republish.extraction.head.people.roles import with_roles
from republish.extraction.head.scan import Near
from republish.extraction.head.words import byline_text, has_more_children
from republish.extraction.words.bylines.byline_words import FAR
from republish.extraction.words.bylines.called import is_like_a_person
from republish.extraction.words.bylines.far_names import is_unparted
from republish.extraction.words.bylines.people import one_person
from republish.extraction.words.bylines.personal_names import FULL_NAME, is_persons, is_written_as_person

_SPOTS, _CLIMB = 60, 3
_WIDEST = 160
"""Pixels of a portrait beside a name."""
_LONGEST_NAME, _LONGEST_CARD = 60, 160


def named_twice(near: Near, sites: frozenset[str], base_url: str) -> Iterator[tuple[Element, Read]]:
    """The name that a picture says where it is not seen, if the next words are the same and it is a person's, or a role or the day follows."""
    for element, _ in islice(near, _SPOTS) if near.heading is not None else ():
        said = element.get("alt") if element.tag == "img" else None
        name = fold(said) if said and len(said) <= _LONGEST_NAME else ""
        beside = _beside(element) if name and _may_be_name(name) else None
        if beside is None or _first_line(beside) != name or not _is_small(element) or is_anothers(beside):
            continue
        people = with_roles(beside, linked(one_person(name, sites), beside, base_url))
        sure = is_like_a_person(name) or any(person.role for person in people)
        if sure or is_before_day(_name_in(beside, name)):
            yield beside, (name, people)


def _may_be_name(name: str) -> bool:
    if name >= FAR:
        return is_unparted(name) or (FULL_NAME.fullmatch(name) is not None and is_persons(name))
    return is_written_as_person(name)


def _is_small(picture: Element) -> bool:
    """It says how wide it is, and that is little."""
    width = (picture.get("width") or "").removesuffix("px")
    return width.isdecimal() and 0 < int(width) <= _WIDEST


def _beside(picture: Element) -> Element | None:
    """The next element, or that behind the box which holds nothing else."""
    box = picture
    for _ in range(_CLIMB):
        parent = box.getparent()
        if (box.tail or "").strip():
            return None
        if (following := box.getnext()) is not None:
            return following
        if parent is None or has_more_children(parent, 1) or (parent.text or "").strip():
            return None
        box = parent
    return None


def _first_line(box: Element) -> str:
    return byline_text(box, _LONGEST_CARD).partition("\n")[0]


def _name_in(box: Element, name: str) -> Element:
    """The innermost element of a box that says the name and nothing else."""
    while len(box) and fold(box[0].text or "") != name and not (box.text or "").strip():
        box = box[0]
    return box[0] if len(box) and fold(box[0].text or "") == name else box
