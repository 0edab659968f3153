"""Lines that a page names the author's, below the text: "By A Person" in a box with the headline, or names alone behind the paragraphs."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from republish._html import Document, Element
from republish._text import fold
from republish.extraction.head.links import Found, Read, evidence_of, linked
from republish.extraction.head.people.names_alone import names_alone
from republish.extraction.head.scan import names_of, naming
from republish.extraction.head.words import short_text
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.bylines.personal_names import FULL_NAME, key
from republish.extraction.words.head_data import phrases

_names_line = naming(
    r"(?:author|autor|auteur)s?(?:[_-](?:mail|name))?(?:$|\s)|(?:^|[\s_-])(?:by-?line|skribent|yazar|szerz[oő])(?:$|\s)",
    hints="author|autor|auteur|by-?line|skribent|yazar|szerz",
    unless=r"comment|reply|review|quote|testimonial|caption|credit|related|next|prev|bookmark",
)
_LONGEST, _BOXES = 80, 2
_LONGEST_LINE, _PARAGRAPHS, _MOST_LINES = 160, 3, 2_000


def is_author_line(names: str) -> bool:
    """What the page calls an element ends in the author."""
    return bool(names) and _names_line(names)


def author_line(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """A word such as "By" and one full name, nothing else, in the headline's own box; or full names that end the text."""
    text = short_text(element, _LONGEST) if is_author_line(names_of(element)) else ""
    said = phrases().before_name.match(text)
    if said is None:
        names = _names_before_place(text) if text and _ends_paragraphs(element) else ""
        return (text, linked(read_people(names, sites), element, base_url)) if names else ("", ())
    if not FULL_NAME.fullmatch(text[said.end() :]) or not _is_with_headline(element):
        return "", ()
    return text, linked(read_people(text, sites), element, base_url)


def _names_before_place(text: str) -> str:
    """Full names with commas between them, and where they wrote behind the last perhaps; without that."""
    pieces = [piece.strip() for piece in text.split(",")]
    names = [piece for piece in pieces if FULL_NAME.fullmatch(piece)]
    return ", ".join(names) if names and pieces[: len(names)] == names and len(pieces) - len(names) <= 1 else ""


def _ends_paragraphs(element: Element) -> bool:
    """It is a paragraph behind others of its box, or a box of its own right behind the one that holds them."""
    before: Iterable[Element] = element.itersiblings("p", preceding=True)
    if element.tag == "div" and (box := element.getprevious()) is not None and box.tag == "div":
        before = box.iterchildren("p")
    return element.tag in ("p", "div") and len(list(islice(before, _PARAGRAPHS))) == _PARAGRAPHS


def _is_with_headline(element: Element) -> bool:
    boxes = islice(element.iterancestors(), _BOXES)
    return any(next(box.iter("h1"), None) is not None for box in boxes if box.tag != "body")


def with_signers(stated: Found, document: Document, sites: frozenset[str], base_url: str) -> Found:
    """The one person that is stated, and the others that a line behind the paragraphs names: "A. Person, B. Person"."""
    if len(stated[0]) != 1:
        return stated
    for line in islice(document.root.iter("p"), _MOST_LINES):
        if is_author_line(names_of(line)) and _ends_paragraphs(line) and document.mentions(b"authors"):
            text = fold(short_text(line, _LONGEST_LINE))
            people = read_people(text, sites)
            known = key(stated[0][0].name) in {key(one.name) for one in people}
            if known and len(people) > 1 and names_alone(text, people):
                return linked(people, line, base_url), text, evidence_of(line)
    return stated
