"""Who wrote it, behind a label such as "Author" or "Written by": in its line, in the next element, or in boxes side by side."""

from __future__ import annotations

from functools import cache
from itertools import islice, takewhile

from republish._html import Element
from republish._text import fold
from republish.extraction.head.byline_text import byline_text
from republish.extraction.head.links import PEOPLE_LINK, Found, Read, evidence_of, is_full, linked
from republish.extraction.head.people.names_alone import names_alone
from republish.extraction.head.people.roles import with_roles
from republish.extraction.head.scan import Near, in_card, is_only_beside
from republish.extraction.head.teasers import in_teaser
from republish.extraction.head.words import first_words, next_element, own_text, short_text
from republish.extraction.words.bylines.byline_words import FAR
from republish.extraction.words.bylines.called import is_like_a_person
from republish.extraction.words.bylines.people import distinct, read_people
from republish.extraction.words.bylines.personal_names import FULL_NAME, is_written_as_person
from republish.extraction.words.head_data import begins_with, head_table, phrases
from republish.model import Author

_LABELING = ("strong", "b", "dt", "th", "span")
_LONGEST_LABEL, _LONGEST_LINE = 24, 120
_MOST_BOXES = 12
_PORTRAITS = frozenset({"picture", "img", "svg", "style", "script"})
_MOST_PORTRAITS = 2


def after_label(label: Element, sites: frozenset[str], base_url: str) -> Read:
    """The names behind a label, in one line or in boxes side by side."""
    following = None if fold(label.tail or "") else next_said(label)
    boxes = _named_boxes(following) if following is not None else []
    if len(boxes) < 2:
        text = _behind(label)
        return fold(text), read_people(text, sites)
    return _read_boxes(boxes, sites, base_url)


def says_by_alone(own: str) -> bool:
    """It is "By" in some language, or the like, and nothing else."""
    return len(own) <= _LONGEST_LABEL and own.casefold().rstrip(" :") in _by_words()


@cache
def _by_words() -> frozenset[str]:
    table = head_table()
    return frozenset(map(str.casefold, (*table["by"], *table["by_alone"], *table["by_of_people"])))


def behind_by(label: Element, sites: frozenset[str], base_url: str) -> Read:
    """The full names that are all of the element behind such a word, or of the box that it stands in."""
    following = next_said(label)
    text = byline_text(following, _LONGEST_LINE).partition("\n")[0] if following is not None else ""
    people = read_people(text, sites) if text else ()
    if following is None or not names_alone(text, people) or not all(map(_is_written, people)):
        return "", ()
    return fold(text), linked(people, following, base_url)


def _is_written(person: Author) -> bool:
    return person.name >= FAR or is_written_as_person(person.name)


def next_said(label: Element) -> Element | None:
    """The element behind a label, or behind the box that holds it alone; a portrait or a style sheet between them does not count."""
    following = next_element(label if not _is_alone(label) else label.getparent())
    for _ in range(_MOST_PORTRAITS):
        if following is None or following.tag not in _PORTRAITS or fold(following.tail or ""):
            break
        following = next_element(following)
    return following


def _is_alone(label: Element) -> bool:
    """A span whose box says nothing else; it may hold a drawing besides."""
    box = label.getparent()
    alone = label.tag == "span" and box is not None and box.tag == "div"
    return alone and fold(own_text(label)) == short_text(box, _LONGEST_LABEL)


def in_boxes(first: Element, sites: frozenset[str], base_url: str) -> Read:
    """The names of an element that begins with a full one, and of those beside it that tell of a person; or the one that a bio follows in it."""
    return _read_boxes(_named_boxes(first) or _before_bio(first), sites, base_url)


def _before_bio(box: Element) -> list[Element]:
    """Its first box, if that says a person's name alone."""
    inner = box[0] if len(box) and not own_text(box).strip() else None
    return [inner] if inner is not None and is_like_a_person(byline_text(inner, _LONGEST_LINE)) else []


def _read_boxes(boxes: list[Element], sites: frozenset[str], base_url: str) -> Read:
    people = distinct(person for box in boxes for person in with_roles(box, _in_lines(box, sites, base_url)))
    return fold(" ".join(byline_text(box, _LONGEST_LINE) for box in boxes)), people


def _named_boxes(first: Element) -> list[Element]:
    """An element that begins with a full name, and those beside it that tell of a person, or are a person's name marked up alike."""
    if not _begins_with_a_name(first):
        return []
    others = islice(first.itersiblings(), _MOST_BOXES)
    return [
        first,
        *takewhile(
            lambda box: _begins_with_a_name(box) and (_tells_of_somebody(box) or _names_one(box, first)), others
        ),
    ]


def _names_one(box: Element, first: Element) -> bool:
    """Nothing but a person's name, in a box of the tag and class of the one before."""
    alike = box.tag == first.tag and box.get("class") == first.get("class")
    return alike and is_like_a_person(byline_text(box, _LONGEST_LINE).strip(" ,"))


def _begins_with_a_name(box: Element) -> bool:
    name, *others = byline_text(box, _LONGEST_LINE).split("\n")
    return FULL_NAME.fullmatch(name.strip(" ,")) is not None and all(
        FULL_NAME.fullmatch(other.strip(" ,")) or phrases().roles.are_in(other) for other in others
    )


def _tells_of_somebody(box: Element) -> bool:
    said = any(map(phrases().roles.are_in, byline_text(box, _LONGEST_LINE).split("\n")[1:]))
    return said or any(PEOPLE_LINK.search(link.get("href") or "") for link in box.iter("a"))


def _in_lines(box: Element, sites: frozenset[str], base_url: str) -> tuple[Author, ...]:
    """The people of a box that has a line for each, or for what they are."""
    return linked(read_people("; ".join(byline_text(box, _LONGEST_LINE).split("\n")), sites), box, base_url)


def _behind(label: Element) -> str:
    """The words right behind a label, or those of the element that follows."""
    following = next_said(label)
    return fold(label.tail or "") or (byline_text(following, _LONGEST_LINE) if following is not None else "")


def read_label(near: Near, root: Element, sites: frozenset[str]) -> Found:
    """A full name behind a label anywhere on the page, as fact boxes have it: "Author: …"; cards of other stories left out.

    What sidebars say counts where they name the same people only.
    """
    beside: list[Found] = []
    for element in filter(_is_label, root.iter(*_LABELING)):
        text = _behind(element)
        people = read_people(text, sites)
        if not any(map(is_full, people)):
            continue
        found = people, fold(text), evidence_of(element)
        if not in_card(element):
            return found
        if is_only_beside(element) and not in_teaser(element, near):
            beside.append(found)
    return beside[0] if len({found[0] for found in beside}) == 1 else ((), "", "")


def _is_label(element: Element) -> bool:
    label = first_words(element).strip()
    if not 2 <= len(label) <= _LONGEST_LABEL or not begins_with(phrases().label_beginnings, label):
        return False
    return phrases().author_label.fullmatch(label) is not None


def says_author(label: str) -> bool:
    """It says to those who hear the page that an element holds the author: `aria-label="Author"`."""
    return phrases().author_label.fullmatch(fold(label)) is not None
