"""The line that a page names the author's, below the text: "By A Person" in a box that holds the headline as well, or names alone."""

from __future__ import annotations

from itertools import islice

from republish._html import Element
from republish.extraction.head.links import Read, linked
from republish.extraction.head.scan import names_of, naming
from republish.extraction.head.words import short_text
from republish.extraction.words.head_data import phrases
from republish.extraction.words.people import read_people
from republish.extraction.words.personal_names import FULL_NAME

_names_line = naming(
    r"(?:author|autor|auteur)s?(?:$|\s)",
    hints="author|autor|auteur",
    unless=r"comment|reply|review|quote|testimonial|caption|credit|related|next|prev|bookmark",
)
_LONGEST, _BOXES = 80, 2
_PARAGRAPHS = 3


def is_author_line(names: str) -> bool:
    """What the page calls an element ends in the author."""
    return bool(names) and _names_line(names)


def author_line(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """A word such as "By" and one full name, nothing else, in the headline's own box; or full names that end the text."""
    text = short_text(element, _LONGEST) if is_author_line(names_of(element)) else ""
    said = phrases().before_name.match(text)
    if said is None:
        names = _names_alone(text) if text and _ends_paragraphs(element) else ""
        return (text, linked(read_people(names, sites), element, base_url)) if names else ("", ())
    if not FULL_NAME.fullmatch(text[said.end() :]) or not _is_with_headline(element):
        return "", ()
    return text, linked(read_people(text, sites), element, base_url)


def _names_alone(text: str) -> str:
    """Full names with commas between them, and where they wrote behind the last perhaps; without that."""
    pieces = [piece.strip() for piece in text.split(",")]
    names = [piece for piece in pieces if FULL_NAME.fullmatch(piece)]
    return ", ".join(names) if names and pieces[: len(names)] == names and len(pieces) - len(names) <= 1 else ""


def _ends_paragraphs(element: Element) -> bool:
    """It is a paragraph behind others of its box."""
    before = islice(element.itersiblings("p", preceding=True), _PARAGRAPHS)
    return element.tag == "p" and len(list(before)) == _PARAGRAPHS


def _is_with_headline(element: Element) -> bool:
    boxes = islice(element.iterancestors(), _BOXES)
    return any(next(box.iter("h1"), None) is not None for box in boxes if box.tag != "body")
