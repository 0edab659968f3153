"""What an author is, as the element right behind their name says: "Zweli Oduya", "Professor of Tides, University of Mora"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, islice

from republish._html import Element, text_of
from republish._text import fold
from republish.extraction.head.byline_marks import is_byline
from republish.extraction.head.links import PEOPLE_LINK, is_full
from republish.extraction.head.scan import Near, names_of
from republish.extraction.head.words import is_longer, next_element, short_text
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.bylines.personal_names import is_written_as_person
from republish.extraction.words.head_data import phrases
from republish.model import Author

_LONGEST, _CLIMB, _MOST_ELEMENTS, _MOST_PEOPLE = 120, 3, 60, 8
_MOST_PARTS = 3
_STOPS = (".", "!", "?", "…", ":", "।")
_BOXES = 3
_SIGNS = " ,;:|/·•–—-"
"""Between a name and a role."""


def with_roles(element: Element, people: tuple[Author, ...]) -> tuple[Author, ...]:
    """Those whom an element names with what stands behind each name in it, where that is known to be a role; others as they are."""
    if not people or len(people) > _MOST_PEOPLE or any(person.role for person in people):
        return people
    return tuple(_with_role(element, person) for person in people)


def with_shown_roles(people: tuple[Author, ...], near: Near) -> tuple[Author, ...]:
    """Those of whom the data name no role, with the one that a byline at the headline shows behind their names."""
    wanted = {person.name for person in people if person.kind == "author" and not person.role and is_full(person)}
    if not wanted or len(people) > _MOST_PEOPLE:
        return people
    behind: dict[str, str] = {}
    for element, _ in near:
        name = text.strip() if (text := element.text) else ""
        if name in wanted and _says(element, name) and _is_of_byline(element):
            behind[name] = _behind(element)
            wanted.remove(name)
            if not wanted:
                break
    return tuple(
        in_role(person, said) if _is_role(said := behind.get(person.name, "")) else person for person in people
    )


def _is_of_byline(name: Element) -> bool:
    """It leads to a page about somebody, or stands in what is named a byline."""
    boxes = (name, *islice(name.iterancestors(), _BOXES))
    return PEOPLE_LINK.search(name.get("href") or "") is not None or any(is_byline(names_of(box)) for box in boxes)


def _with_role(element: Element, person: Author) -> Author:
    name = _name_in(element, person.name) if person.kind == "author" else None
    behind = _behind(name) if name is not None else ""
    return in_role(person, behind) if _is_role(behind) else person


def _is_role(text: str) -> bool:
    """It says what somebody is, and not who else looked the text over: "EDITOR Bo Noor"."""
    label = phrases().editor_label.match(text) if text else None
    anothers = label is not None and is_written_as_person(text[label.end() :])
    return bool(text) and not (anothers or text.endswith(_STOPS)) and phrases().roles.are_in(text)


def in_role(author: Author, behind: str) -> Author:
    """The author with the role, and the institution, that stand behind the name; as they are where these cannot be told from it."""
    read = read_people(f"{author.name}, {behind}")
    same = len(read) == 1 and read[0].name == author.name and (read[0].role or read[0].institution)
    return replace(author, role=read[0].role, institution=author.institution or read[0].institution) if same else author


def _name_in(element: Element, name: str) -> Element | None:
    """The innermost element that says the name and nothing else."""
    found = [one for one in islice(element.iter(), _MOST_ELEMENTS) if one.tag != "img" and _says(one, name)]
    return found[-1] if found else None


def _says(element: Element, name: str) -> bool:
    return isinstance(element.tag, str) and not is_longer(element, _LONGEST) and text_of(element) == name


def _behind(name: Element) -> str:
    """The words behind it that end the box they share, else of the element behind it or behind the box that says nothing else.

    Without the name where that is read out first, and then seen in parts with what the person is (Labrador).
    """
    loose = fold(name.tail or "").lstrip(_SIGNS)
    if loose:
        return loose if name.getnext() is None and len(loose) <= _LONGEST else ""
    said = next((short_text(one, _LONGEST) for one in _following(name)), "")
    rest = said.removeprefix(text_of(name)).strip()
    return rest.lstrip(_SIGNS) if rest and rest != said and rest[0] in _SIGNS else said


def _following(name: Element) -> Iterator[Element]:
    box, said = name, text_of(name)
    for _ in range(_CLIMB):
        if (following := next_element(box)) is not None and not _is_said_again(following, said):
            yield following
            return
        parent = box.getparent()
        if (box.tail or "").strip() or parent is None or is_longer(parent, _LONGEST) or not _says_only(parent, said):
            return
        box = parent


def _says_only(box: Element, name: str) -> bool:
    """Nothing but the name, once or twice."""
    said, letters = _without_label(box).replace(" ", ""), name.replace(" ", "")
    return said in (letters, letters + letters)


def _is_said_again(part: Element, name: str) -> bool:
    """It and those behind it say the name once more: what is read out is hidden, what is seen is in parts."""
    parts = list(islice(chain((part,), part.itersiblings()), _MOST_PARTS))
    return all(isinstance(one.tag, str) and not is_longer(one, _LONGEST) for one in parts) and (
        "".join(map(text_of, parts)).replace(" ", "") == name.replace(" ", "")
    )


def _without_label(box: Element) -> str:
    """Its words without what stands before a name: "By"."""
    text = text_of(box)
    label = phrases().before_name.match(text)
    return text[label.end() :] if label else text
