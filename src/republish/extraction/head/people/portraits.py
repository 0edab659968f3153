"""Whom a portrait and the words beside it name alike: one that is called so, or a small picture between the headline and the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from republish._html import Element
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.byline_text import byline_text
from republish.extraction.head.links import Read, linked
from republish.extraction.head.people.lone_names import is_before_day
from republish.extraction.head.people.others import is_anothers
from republish.extraction.head.people.roles import with_roles
from republish.extraction.head.scan import Near, names_of, naming
from republish.extraction.head.words import has_more_children, next_element
from republish.extraction.tree.credit_names import is_caption
from republish.extraction.words.bylines.byline_words import FAR, UNPARTED
from republish.extraction.words.bylines.called import is_like_a_person
from republish.extraction.words.bylines.far_names import is_unparted
from republish.extraction.words.bylines.people import one_person
from republish.extraction.words.bylines.personal_names import FULL_NAME, is_persons, is_written_as_person

_is_portrait = naming(
    r"avatar|gravatar|author|profile|portrait|headshot|rounded-full|rounded-circle|user",
    hints="avatar|author|profile|portrait|headshot|rounded|user",
    unless="logo|banner",
)
_PICTURED = Uncompiled(
    r"^(?:(?:profile )?(?:picture|photo|image|portrait|avatar|headshot) (?:of|for) |(?:foto|bild|porträt|profilbild|avatar) von |photo de |foto d[eia] )",
    re.I,
)
"""What goes before the name in what stands for a portrait that is not seen."""
_SECTION = re.compile(r"\s+in(?:\s|$)")
"""What goes before the section that it stands in."""
_SPOTS, _CLIMB = 60, 3
_WIDEST = 160
"""Pixels of a portrait beside a name."""
_LONGEST_NAME, _LONGEST_LINE, _LONGEST_CARD = 60, 80, 160


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


def beside_portrait(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """A small picture that says a name, and the same name beside it."""
    parent = element.getparent()
    if element.tag != "img" or parent is None:
        return "", ()
    hints = f"{names_of(element)} {names_of(parent)} {element.get('src') or ''}"
    name = without_picture_words(fold(element.get("alt") or ""))
    beside = fold(element.tail or "") or _words_behind(element)
    if not _is_portrait(hints) or not beside:
        return "", ()
    if not name and beside >= UNPARTED:
        return "", ()  # A blank parts no names there, but what else is said of an account.
    said = name if name and beside.startswith(name) else "" if name else _SECTION.split(beside)[0]
    return said, one_person(said, sites) if FULL_NAME.fullmatch(said) else ()


def without_picture_words(alternative: str) -> str:
    """What stands for a portrait that is not seen, without "Picture of" before the name."""
    return _PICTURED.sub("", alternative, count=1)


def _words_behind(element: Element) -> str:
    """The first line of the next element, if that is no caption."""
    following = next_element(element)
    if following is None or following.tag == "figcaption" or is_caption(following):
        return ""
    return byline_text(following, _LONGEST_LINE).partition("\n")[0]
