"""Where an author works or what they are, in an element of its own behind the name: "Ada Marlow<span>, University of Mora</span>"."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from itertools import islice

from lxml import etree

from republish._html import Document, Element
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.byline_marks import is_byline
from republish.extraction.head.links import PEOPLE_LINK
from republish.extraction.head.people.roles import in_role
from republish.extraction.head.scan import Near, names_of, naming
from republish.extraction.head.words import short_text, words_before
from republish.extraction.words.head_data import phrases
from republish.model import Author

_LONGEST, _LONGEST_CARD, _BOXES, _MOST, _FEW = 90, 240, 3, 40, 2
_SIGNS = " ,;|/·•–—-"
_STOPS = (".", "!", "?", "…", ":")
_IN_LINES = frozenset({"span", "em", "i", "small", "a", "b", "strong"})
_is_place = naming(
    r"(?:^|[\s_-])(?:institution|affiliation|university)(?:$|[\s_-])", hints="institution|affiliation|university"
)
_OF_JOBS = Uncompiled(
    r"(?:^|[\s_-])job[_-]?title(?:$|[\s_-])|(?:^|[\s_-])(?:author|byline)[_-]{1,2}(?:role|position)(?:$|\s)"
)
_is_job = naming(_OF_JOBS.pattern, hints="job|author|byline")
_PLACE_CLASSES, _JOB_CLASSES = ("institution", "affiliation"), ("job", "-role", "-position")
_PLACES = etree.XPath(".//*[contains(@class, 'institution') or contains(@class, 'affiliation')]")
"""Every element is asked for each of these: no page is whose classes have none of them."""
_JOB = "jobTitle"


def with_places_behind(people: tuple[Author, ...], near: Near) -> tuple[Author, ...]:
    """Those without a place of work, with the institution that an element names behind their name and a comma in a byline, or by its class."""
    wanting = {person.name for person in people if person.kind == "author" and not person.institution}
    places: dict[str, str] = {}
    for element, names in near if 0 < len(wanting) <= _MOST else ():
        if element.tag in _IN_LINES and _may_follow(element, names):
            name, place = _named_before(element, wanting), short_text(element, _LONGEST).strip(_SIGNS)
            known = _is_place(names) or phrases().institutions.search(place) is not None
            if name and name not in places and known and _may_be_a_place(place) and _is_of_byline(element):
                places[name] = place
    told = (replace(one, institution=places[one.name]) if one.name in places else one for one in people)
    return _without(told, places.values())


def with_places_in_boxes(people: tuple[Author, ...], document: Document) -> tuple[Author, ...]:
    """Those without a place of work, with the one that an element names by its class behind their name, in one box or in the boxes before.

    So Pressbooks writes it in the boxes of contributors, and Quarto in two columns, one for names and one for affiliations.
    """
    wanting = {person.name for person in people if person.kind == "author" and not person.institution}
    places: dict[str, str] = {}
    called_so = any(map(document.classes.__contains__, _PLACE_CLASSES))
    for element in islice(_PLACES(document.root), _MOST) if called_so and 0 < len(wanting) <= _MOST else ():
        place = short_text(element, _LONGEST).strip(_SIGNS) if _is_place(names_of(element)) else ""
        if _may_be_a_place(place) and (name := _name_over(element, place, wanting) or _name_beside(element, wanting)):
            places.setdefault(name, place)
    told = (replace(one, institution=places[one.name]) if one.name in places else one for one in people)
    return _without(told, places.values())


def _name_beside(place: Element, wanting: Iterable[str]) -> str:
    """The author who is all that the box before says, or the box before the one that holds places alone."""
    box = place.getparent()
    for element in (place, box) if box is not None and all(_is_place(names_of(one)) for one in box) else (place,):
        before = element.getprevious()
        said = short_text(before, _LONGEST).strip(_SIGNS) if before is not None else ""
        if said:
            return next((name for name in wanting if said == name), "")
    return ""


def _may_follow(element: Element, names: str) -> bool:
    """It begins with a comma, or one stands before it, or it is called what it holds."""
    begins = (element.text or "").lstrip().startswith(",")
    return begins or _is_place(names) or words_before(element).rstrip().endswith(",")


def _named_before(element: Element, wanting: Iterable[str]) -> str:
    """The author whose name ends right before it."""
    said, before = fold(words_before(element)).rstrip(_SIGNS), element.getprevious()
    for _ in range(_FEW):  # The comma may be in an element of its own.
        if said or before is None:
            break
        said, before = short_text(before, _LONGEST).rstrip(_SIGNS), before.getprevious()
    return next((name for name in wanting if said.endswith(name)), "")


def _may_be_a_place(said: str) -> bool:
    """A capital begins it, no sentence ends it, and it says nothing of what somebody is."""
    begins = bool(said) and not said[0].islower()
    return begins and not said.endswith(_STOPS) and not phrases().roles.are_in(said)


def _without(people: Iterable[Author], said: Collection[str]) -> tuple[Author, ...]:
    """Those who are not what is said of another."""
    return tuple(person for person in people if person.name not in said)


def _is_of_byline(element: Element) -> bool:
    before = element.getprevious()
    linked = before is not None and PEOPLE_LINK.search(before.get("href") or "") is not None
    return linked or any(is_byline(names_of(box)) for box in islice(element.iterancestors(), _BOXES))


def with_job_titles(people: tuple[Author, ...], document: Document) -> tuple[Author, ...]:
    """Those without a role, with the job title that a box about them gives behind their name, by its class or `itemprop`.

    So Newspack writes it in its boxes and on the pages of authors: "author-job-title".
    """
    wanting = {person.name for person in people if person.kind == "author" and not person.role}
    jobs: dict[str, str] = {}
    for element in islice(_jobs(document), _MOST) if 0 < len(wanting) <= _MOST else ():
        if _is_job(names_of(element)) or element.get("itemprop") == _JOB:
            job = short_text(element, _LONGEST).strip(_SIGNS)
            name = _name_over(element, job, wanting) if _may_be_a_job(job) else ""
            if name:
                jobs.setdefault(name, job)
    return _without((_titled(person, jobs.get(person.name, "")) for person in people), jobs.values())


def _jobs(document: Document) -> Iterator[Element]:
    """The elements that may be jobs by their class or property, where anything on the page is called so."""
    called = any(map(document.classes.__contains__, _JOB_CLASSES)) and _OF_JOBS.search(document.classes) is not None
    if called or (document.mentions(b"itemprop") and document.mentions(b"jobtitle")):
        for element in document.root.iterdescendants("*"):
            named = element.get("class") or ""
            if any(map(named.__contains__, _JOB_CLASSES)) or element.get("itemprop") == _JOB:
                yield element


def _may_be_a_job(said: str) -> bool:
    """It says what somebody is, or is more than one word; a word that is no known role may be anything."""
    return not said.endswith(_STOPS) and (" " in said or phrases().roles.are_in(said))


def _name_over(element: Element, job: str, wanting: Iterable[str]) -> str:
    """The author with whose name the box begins that goes on with the title."""
    for box in islice(element.iterancestors(), _BOXES):
        said = short_text(box, _LONGEST_CARD)
        found = next((name for name in wanting if said.startswith(name)), "")
        if found:
            return found if said.removeprefix(found).lstrip(_SIGNS).startswith(job) else ""
    return ""


def _titled(person: Author, job: str) -> Author:
    read = in_role(person, job) if job else person
    return replace(person, role=job) if job and not read.role else read
