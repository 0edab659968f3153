"""The agency that a text was taken from, as a line near the headline says where nobody else is named: "Quelle: dpa"."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from republish._data_files import data_table
from republish.extraction.head.links import Found, evidence_of
from republish.extraction.head.scan import Near
from republish.extraction.head.words import short_text
from republish.extraction.words.agency_words import is_agency
from republish.extraction.words.patterns import any_word
from republish.model import Author

_SPOTS, _BOXES, _LONGEST = 60, 4, 60
_OF_PICTURES = frozenset({"figure", "figcaption", "blockquote"})


def read_source(near: Near) -> Found:
    """A known agency behind "Source:", or behind the section and a stroke; what is said of a picture left out."""
    for element, _ in islice(near, _SPOTS):
        line = _line().fullmatch(short_text(element, _LONGEST))
        name = _agency(line["name"]) if line else ""
        if name and not any(box.tag in _OF_PICTURES for box in (element, *islice(element.iterancestors(), _BOXES))):
            return (Author(name=name, kind="agency"),), name, evidence_of(element)
    return (), "", ""


def _agency(named: str) -> str:
    """The agency, a desk of which may stand behind it: "dpa Sport"."""
    return next((name for name in (named, named.rpartition(" ")[0]) if is_agency(name)), "")


@cache
def _line() -> re.Pattern[str]:
    labels = any_word(data_table("extraction_head.toml")["source_labels"])
    return re.compile(rf"(?:\W*(?:{labels})\s*[:：]\s*|[^\W\d_]+ [-–—|] )(?P<name>\w[\w .-]*\w)", re.I)
