"""The agency that a text was taken from, where nobody else is named: "Quelle: dpa" near the headline, or what the text begins and ends with."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice, takewhile

from republish._data_files import data_table
from republish._html import Document, Element
from republish.extraction.head.links import Found, evidence_of
from republish.extraction.head.scan import Near, in_card, names_of, naming
from republish.extraction.head.words import is_longer, short_text, text_within
from republish.extraction.words.agency_words import is_agency
from republish.extraction.words.dates import has_time
from republish.extraction.words.patterns import any_word
from republish.extraction.words.personal_names import key
from republish.model import Author

_SPOTS, _BOXES, _LONGEST = 60, 4, 60
_MOST_SPOTS, _MOST_PARAGRAPHS, _PARAGRAPH, _LONGEST_PARAGRAPH = 200, 4, 80, 2_000
_MOST_LINES, _FEWEST_BEFORE = 6, 3
_PARAGRAPHS = ("p", "div")
_DATELINE = re.compile(r"[^()\n]{0,60}\(([A-ZÀ-Þ][\w-]{1,30}|[a-z]{3}|Associated Press)(?:/\w{2,5})?\)\s?[.:]?\s?[-–—]")
_RIGHTS = re.compile(r"©\s?([\w -]{2,30}?)\s?\|")
_ALONE = re.compile(r"[(\[]?(?:[a-zà-ž]{2,4}\s?[/,]\s?)?([\w-]{2,30})[)\]]?\.?")
"""Initials of somebody in the newsroom may stand before it."""
_ROOMS = frozenset({"body", "main", "article", "header", "section"})
_is_caption = naming(r"caption|credit|image|photo|picture|bild|foto|legend|figure|media")
_OF_PICTURES = frozenset({"figure", "figcaption", "blockquote"})


def read_source(near: Near, document: Document, sites: frozenset[str]) -> Found | None:
    """A known agency behind "Source:", or behind the section and a stroke; what is said of a picture left out.

    Then that of the dateline, "MORA (AP) —", or of the line that ends the text: "aja/PAP", "© dpa".
    """
    for element, _ in islice(near, _SPOTS):
        line = _line().fullmatch(short_text(element, _LONGEST))
        name = _agency(line["name"]) if line else ""
        if name and not _is_of_picture(element):
            return _found(name, element)
    found = _of_dateline(near) or _of_last_line(document)
    return None if found is None or key(found[1]) in sites else found


def _found(name: str, element: Element) -> Found:
    return (Author(name=name, kind="agency"),), name, evidence_of(element)


def _of_dateline(near: Near) -> Found | None:
    """The agency in brackets that one of the first paragraphs begins with, a town before it perhaps."""
    paragraphs = (element for element, _ in islice(near, _MOST_SPOTS) if element.tag in _PARAGRAPHS)
    for element in islice((one for one in paragraphs if is_longer(one, _PARAGRAPH)), _MOST_PARAGRAPHS):
        said = _DATELINE.match(text_within(element, _LONGEST_PARAGRAPH) or "")
        if said is not None and is_agency(said[1]):
            return _found(said[1], element)
    return None


def _of_last_line(document: Document) -> Found | None:
    """The agency that stands alone, behind initials or a sign of rights, in a line that the text ends with."""
    for element in islice(filter(_may_be_last, document.root.iter(*_PARAGRAPHS)), _MOST_LINES):
        name = _agency_alone(short_text(element, _LONGEST))
        if name and not _is_of_picture(element):
            return _found(name, element)
    return None


def _may_be_last(element: Element) -> bool:
    """Paragraphs stand before it and none behind it; or the sign of rights begins it, and it tells the time."""
    own = (element.text or "").strip()
    if not own or len(own) > _LONGEST or not _agency_alone(own):
        return False
    if own.startswith("©"):
        return has_time(own) and not in_card(element)
    before = list(islice(element.itersiblings("p", preceding=True), _FEWEST_BEFORE))
    return element.tag == "p" and len(before) == _FEWEST_BEFORE and next(element.itersiblings("p"), None) is None


def _agency_alone(line: str) -> str:
    said = _RIGHTS.match(line) or _ALONE.fullmatch(line)
    return said[1] if said is not None and is_agency(said[1]) else ""


def _is_of_picture(element: Element) -> bool:
    """It is said of a picture, in a box of its own with it or right behind it."""
    boxes = [element, *takewhile(lambda box: box.tag not in _ROOMS, islice(element.iterancestors(), _BOXES))]
    if any(box.tag in _OF_PICTURES or _is_caption(names_of(box)) for box in boxes):
        return True
    before = (one for box in boxes if (one := box.getprevious()) is not None)
    return any(next(box.iter("img"), None) is not None for box in (element, *before))


def _agency(named: str) -> str:
    """The agency, a desk of which may stand behind it: "dpa Sport"."""
    return next((name for name in (named, named.rpartition(" ")[0]) if is_agency(name)), "")


@cache
def _line() -> re.Pattern[str]:
    labels = any_word(data_table("extraction_head.toml")["source_labels"])
    return re.compile(rf"(?:\W*(?:{labels})\s*[:：]\s*|[^\W\d_]+ [-–—|] )(?P<name>\w[\w .-]*\w)", re.I)
