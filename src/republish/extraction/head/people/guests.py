"""Who wrote a guest's text that was published with an account for such: "This commentary is by Ada Marlow of Mora, a retired pilot"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import islice

from republish._html import Element
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.links import Found, Read, evidence_of, linked
from republish.extraction.head.people.accounts import is_sites_desk
from republish.extraction.head.scan import Near
from republish.extraction.head.words import short_text
from republish.extraction.words.bylines.byline_parts import without_label
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.bylines.personal_names import is_written_as_person
from republish.extraction.words.head_data import head_table
from republish.extraction.words.lowered import holds_one

_NAMED = Uncompiled(
    r"\s*:?\s*(?P<names>.+?)(?=,?\s+(?:of|from|who|whose|in|aus|der|die|das|de|qui|che|que)\s|[,.;:(–—]\s|[.]?$)"
)
_WRITES = Uncompiled(r"[,;–—-]\s?writes?\s+(?P<names>[^.!?,;:]{5,80})\.?$")
_BY = re.compile(r"^(?:by|von|por|par|di|door|av|af)\s+")
_SPOTS, _LONGEST, _NAME, _NEXT, _MOST = 80, 400, 60, 4, 3


def of_a_guest(found: Found, near: Near, sites: frozenset[str], base_url: str) -> Found:
    """What was found; where it is an account for guests, whom a sentence over the text names as its writer, a box with such a label, or nobody.

    Where it is a desk of the site's, whom the line over the text says to have written it.
    """
    people, byline, source = found
    of_desk = len(people) == 1 and is_sites_desk(people[0], sites)
    if of_desk and (writer := _said_to_write(near, sites, base_url)) is not None:
        return writer
    if len(people) > 1 or not _is_account(people[0].name if people else byline):
        return found
    return _read_guest(near, sites, base_url) or ((), byline, source)


def _said_to_write(near: Near, sites: frozenset[str], base_url: str) -> Found | None:
    """Whom the line over the text ends with, as the press of Britain and Ireland has it: "…, writes Dr Ada Marlow"."""
    for element, _, own in near.lines(_SPOTS):
        line = fold(own)
        said = _WRITES.search(line) if len(line) <= _LONGEST and " write" in line else None
        people = read_people(said["names"], sites) if said is not None else ()
        if people and all(is_written_as_person(person.name) for person in people):
            return linked(people, element, base_url), line, evidence_of(element)
    return None


def _is_account(name: str) -> bool:
    """It is called so, behind "By" perhaps."""
    lowered = fold(name).casefold()
    return not _accounts().isdisjoint((lowered, _BY.sub("", lowered), without_label(name).casefold()))


def _read_guest(near: Near, sites: frozenset[str], base_url: str) -> Found | None:
    for element, _, own in near.lines(_SPOTS):
        told = _told().match(fold(own)) if holds_one(own.lower(), _hints()) else None
        if told is None:
            continue
        words = short_text(element, _LONGEST)
        text, people = (
            _in_sentence(words[told.end() :], sites) if words[told.end() :].strip(" :") else _in_box(element, sites)
        )
        if people:
            return linked(people, element, base_url), text, evidence_of(element)
    return None


def _in_sentence(behind: str, sites: frozenset[str]) -> Read:
    named = _NAMED.match(behind)
    people = read_people(named["names"], sites) if named else ()
    good = 0 < len(people) <= _MOST and all(is_written_as_person(person.name) for person in people)
    return (fold(named["names"]), people) if named and good else ("", ())


def _in_box(label: Element, sites: frozenset[str]) -> Read:
    """The name that is all of one of the next elements behind a label, and what the one behind tells of its bearer."""
    beside = list(islice(label.itersiblings(), _NEXT))
    for name, bio in zip(beside, [*beside[1:], None], strict=True):
        text, people = _in_sentence(short_text(name, _NAME), sites)
        if len(people) == 1 and text == people[0].name:
            told = short_text(bio, _LONGEST) if bio is not None else ""
            return text, (replace(people[0], bio=told if told.startswith(text) else None),)
    return "", ()


@cache
def _accounts() -> frozenset[str]:
    return frozenset(head_table()["guest_accounts"])


@cache
def _hints() -> tuple[str, ...]:
    """The words for such texts: most lines hold none."""
    return tuple(head_table()["guest_texts"])


@cache
def _told() -> re.Pattern[str]:
    table = head_table()
    return re.compile(
        f"\\W*(?:{'|'.join(table['guest_lines'])})(?!\\w)".replace("@", f"(?:{'|'.join(table['guest_texts'])})"), re.I
    )
