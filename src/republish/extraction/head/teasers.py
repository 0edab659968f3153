"""What lies in a teaser that nothing names as one: a small box with the linked headline of another story; or in one of several comments."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import chain, islice

from republish._html import Element, text_of
from republish.extraction.head.links import PEOPLE_LINK
from republish.extraction.head.scan import Near
from republish.extraction.head.words import is_longer, short_text
from republish.extraction.words.bylines.byline_words import UNPARTED
from republish.extraction.words.bylines.day_lines import without_days
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.days.dates import read_date

_CLIMB, _LARGEST = 3, 600
"""Boxes around an element, and letters of a teaser."""
_MOST_LINKS = 6
_MOST_IN_ENTRY, _LONGEST_DAY, _FEWEST_TOLD = 12, 60, 40
"""Elements of an entry in a list of them, letters of its day, and of what it tells."""
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_FEWEST_LETTERS, _FEWEST_SIGNS = 24, 12
"""Of a headline, where a name has fewer; and of one in signs that stand for whole words."""


def in_teaser(element: Element, near: Near) -> bool:
    """A small box right around it holds a linked headline, or is one of several entries; on a page whose own is known, and stands elsewhere.

    In a list of stories the article's own entry is none.
    """
    for box in islice(element.iterancestors(), _CLIMB) if near.heading is not None else ():
        if box in near.around or box is near.heading or box.tag in _HEADINGS or is_longer(box, _LARGEST):
            return False
        if _is_one_of_many(box):
            return True
        headed = (one for one in box.iterdescendants(*_HEADINGS) if _is_headline(one, element))
        found = next(chain(headed, _linked_in(box), _beside_its_picture(box)), None)
        if found is not None:
            return key(short_text(found)) != key(text_of(near.heading))
    return False


def _is_one_of_many(box: Element) -> bool:
    """It says a day and tells something, and so does the box of its make beside it: comments, entries."""
    beside = (other for other in (box.getnext(), box.getprevious()) if other is not None and other.tag == box.tag)
    return any(_is_entry(other) for other in beside if other.get("class") == box.get("class")) and _is_entry(box)


def _is_entry(box: Element) -> bool:
    lines = [short_text(one, _LARGEST) for one in islice(box.iterdescendants(), _MOST_IN_ENTRY) if not len(one)]
    if not any(_tells_something(line) for line in lines):
        return False
    return any(
        line[:_LONGEST_DAY] == line and any(map(str.isdigit, line)) and read_date(line) is not None for line in lines
    )


def _tells_something(line: str) -> bool:
    """Words, and more of them than a byline has."""
    return len(line) >= (_FEWEST_TOLD if line[:1] < UNPARTED else _FEWEST_SIGNS) and without_days(line) == line


def _is_headline(heading: Element, element: Element) -> bool:
    """It says more than a name, and holds a link or lies in one, but for one to the front page or an author's; or its link is that of the element as well."""
    links = chain(filter(partial(_links_all_of, heading), heading.iter("a")), heading.iterancestors("a"))
    link = next(links, None)
    if (
        link is None
        or link.get("rel") == "home"
        or PEOPLE_LINK.search(link.get("href") or "")
        or not (text := short_text(heading))
    ):
        return False
    if _says_much(text):
        return True
    address = link.get("href")
    return bool(address) and any(other.get("href") == address for other in _links_of(element))


def _linked_in(item: Element) -> Iterator[Element]:
    """The link that an item of a list begins with, if it says as much as a headline does."""
    first = item[0] if item.tag == "li" and len(item) and not (item.text or "").strip() else None
    if first is not None and first.tag == "a" and _says_much(short_text(first)):
        yield first


def _beside_its_picture(box: Element) -> Iterator[Element]:
    """Links that say as much as a headline does and lead where a linked picture of the box leads too, to no author."""
    links = [link for link in islice(box.iterdescendants("a"), _MOST_LINKS) if _leads_to_no_author(link)]
    pictured = {link.get("href") for link in links if next(link.iter("img"), None) is not None}
    yield from (link for link in links if link.get("href") in pictured and _says_much(short_text(link)))


def _leads_to_no_author(link: Element) -> bool:
    address = link.get("href")
    return bool(address) and PEOPLE_LINK.search(address) is None


def _says_much(text: str) -> bool:
    return len(text) >= (_FEWEST_LETTERS if text[:1] < UNPARTED else _FEWEST_SIGNS)


def _links_all_of(heading: Element, link: Element) -> bool:
    """It is no mark beside the words, such as "[edit]", and leads to no place on the page."""
    words = short_text(link)
    whole = not words or 2 * len(words) >= len(text_of(heading))
    return whole and not (link.get("href") or "").startswith("#")


def _links_of(element: Element) -> Iterator[Element]:
    return chain(element.iter("a"), islice(element.iterancestors("a"), 1))
