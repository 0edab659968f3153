"""The agency that a text was taken from, as a line near the headline says where nobody else is named: "Quelle: dpa"."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice, takewhile

from republish._data_files import data_table
from republish._html import Element
from republish.extraction.head.links import Found, evidence_of
from republish.extraction.head.scan import Near, names_of, naming
from republish.extraction.head.words import short_text
from republish.extraction.words.agency_words import is_agency
from republish.extraction.words.patterns import any_word
from republish.model import Author

_SPOTS, _BOXES, _LONGEST = 60, 4, 60
_ROOMS = frozenset({"body", "main", "article", "header", "section"})
_is_caption = naming(r"caption|credit|image|photo|picture|bild|foto|legend|figure|media")
_OF_PICTURES = frozenset({"figure", "figcaption", "blockquote"})


def read_source(near: Near) -> Found:
    """A known agency behind "Source:", or behind the section and a stroke; what is said of a picture left out."""
    for element, _ in islice(near, _SPOTS):
        line = _line().fullmatch(short_text(element, _LONGEST))
        name = _agency(line["name"]) if line else ""
        if name and not _is_of_picture(element):
            return (Author(name=name, kind="agency"),), name, evidence_of(element)
    return (), "", ""


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
