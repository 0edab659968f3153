"""The one line that themes set behind a text to say who wrote it and when: "By A Person on May 3, 2013, filed under Tides"."""

from __future__ import annotations

from itertools import islice

from republish._html import Document, Element
from republish._uncompiled import Uncompiled
from republish.extraction.head.byline_marks import says_by
from republish.extraction.head.days.changed import is_of_another_day
from republish.extraction.head.links import Found, evidence_of, is_full, linked
from republish.extraction.head.scan import in_card, names_of
from republish.extraction.head.words import short_text
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.days.dates import read_date
from republish.extraction.words.lowered import holds_one

_NAME = Uncompiled(r"(?:^|\s)(?:postmeta(?:data)?|(?:post|entry|article)-(?:meta|footer|utility|info))(?:\s|$)")
_HINTS = ("postmeta", "-meta", "-footer", "-utility", "-info")
"""One of them is in every such name."""
_TAGS = ("p", "div", "footer", "small", "span")
_LONGEST, _MOST = 300, 12


def signed_meta_line(document: Document, sites: frozenset[str], base_url: str) -> Found:
    """The full names with which the line begins after "By"."""
    line = _line(document)
    text = short_text(line, _LONGEST) if line is not None else ""
    people = read_people(text, sites) if says_by(text) else ()
    if line is None or not people or not all(map(is_full, people)):
        return (), "", ""
    return linked(people, line, base_url), text, evidence_of(line)


def dated_meta_line(document: Document) -> str:
    """The line, if it holds a day and does not speak of a change."""
    line = _line(document)
    text = short_text(line, _LONGEST) if line is not None else ""
    dated = line is not None and read_date(text) is not None and not is_of_another_day(line, text)
    return text if dated else ""


def _line(document: Document) -> Element | None:
    """The only element of such a name that holds words; of several nobody knows whose text each speaks of."""
    if not document.mentions(b"meta"):
        return None
    classed = ((e, name) for e in document.root.iter(*_TAGS) if (name := e.get("class")))
    named = (e for e, name in classed if holds_one(name, _HINTS) and _NAME.search(name))
    found = [e for e in islice(named, _MOST) if short_text(e, _LONGEST) and not _is_readers(e)]
    return found[0] if len(found) == 1 else None


def _is_readers(element: Element) -> bool:
    """It lies in what readers wrote, or in the card of another story."""
    boxes = (box for box in element.iterancestors() if box.tag not in ("body", "html", "article"))
    return in_card(element) or any("comment" in names_of(box) for box in boxes)
