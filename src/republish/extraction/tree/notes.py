"""Marks of notes in a line, and what pops up beside the words that it explains."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from republish._html import Element, text_of
from republish._text import fold
from republish._uncompiled import Uncompiled

_NOTE = Uncompiled(
    r"foot-?note|end-?note|note-?ref|(?:^|[\s_-])(?:fn|notes?|citations?|references?|ref|cite)(?:$|[\s_-])", re.I
)
_OF_WORK = Uncompiled(
    r"(?:^|[\s_-])(?:vol(?:ume)?|iss(?:ue)?|[fl]?pages?|pp|year|edition|elocation(?:-id)?)(?:$|[\s_-])", re.I
)
"""What the numbers of a work that is cited are called: "ref-vol"."""
_NOTE_PLACE = Uncompiled(
    r"#_?(?:fn|ftn|edn|foot-?note|end-?note|note|cite|ref|sdfootnote|easy-footnote)[\w:.-]*$", re.I
)
_MARK = re.compile(r"\s*(?:\d{1,3}|[*†‡§]{1,3})\s*")
_ATTACHED = Uncompiled(r"[\w.,;:!?\"'”’)»%]$")
_ROW = frozenset("]),-–")
"""What follows a number in a row of them."""
_INLINE = frozenset({"span", "em", "i", "b", "strong", "a", "font"})
_LONGEST_MARK = 5
_RAISED = frozenset({"sup", "sub", "code", "pre", "td", "th", "nav"})
_ABOVE = 3
_POP_UP = re.compile(r"tool-?tip|pop-?over|joy-?ride")
_TOUR = re.compile(r"joy-?ride-?tip", re.I)
_KEPT = Uncompiled(r"note|cit(?:e|ation)|reference|source", re.I)
"""Words of the author's own, wherever they show."""
_LISTS = frozenset({"ul", "ol", "table", "div", "section"})
_BOXES, _LAST, _LOOKED_AT = 10, 6, 30
"""Boxes around a note, the last parts of each, and the elements of these that are looked at for the list of all notes."""


def is_mark(element: Element) -> bool:
    """A number or an asterisk that the page calls the mark of a note, without raising it: "lifecycle.2"."""
    text = element.text or ""
    if len(element) or not 0 < len(text) <= _LONGEST_MARK or _MARK.fullmatch(text) is None:
        return False
    if any(up.tag in _RAISED for up in islice(element.iterancestors(), _ABOVE)):
        return False
    named = names_a_note(element.get("class") or "")
    if not named and (element.tag != "a" or not leads_to_note(element.get("href") or "")):
        return False
    return _is_attached(element)


def _is_attached(element: Element) -> bool:
    """No blank parts it from the words before it, nor is it one of a row in brackets, as "[1,3]"."""
    for _ in range(_ABOVE):
        before, around = element.getprevious(), element.getparent()
        text = (around.text if before is None else before.tail) or ""
        if (element.tail or " ")[0] in _ROW:
            return False
        if text or before is not None or around.tag not in _INLINE:
            return _ATTACHED.search(text or _words_of(before)) is not None
        element = around
    return False


def _words_of(element: Element | None) -> str:
    return "" if element is None else "".join(element.itertext())[-1:]


@lru_cache(maxsize=2048)
def names_a_note(names: str) -> bool:
    """Classes of what calls for a note, not of a number in a work that is cited."""
    return _NOTE.search(names) is not None and _OF_WORK.search(names) is None


def leads_to_note(address: str) -> bool:
    """The place on a page that an address ends in is named as a note."""
    return _NOTE_PLACE.search(address) is not None


@lru_cache(maxsize=8192)
def may_pop_up(names: str) -> bool:
    """A class, id or role of tooltips and the like."""
    return _POP_UP.search(names.lower()) is not None


def pops_up_beside(element: Element, names: str) -> bool:
    """It is called a tooltip by its role, or by its name and by what it explains; a note is none unless it is listed below."""
    if _KEPT.search(names):
        named = element.get("role") == "tooltip" or _follows_mark(element)
        return named and "note" in names.lower() and _is_listed(element)
    return element.get("role") == "tooltip" or _TOUR.search(names) is not None or _explains(element)


def _follows_mark(note: Element) -> bool:
    """The raised number that it explains stands right before it."""
    before = islice(note.itersiblings(preceding=True), _ABOVE)
    return any(one.tag == "sup" or (one.tag in _INLINE and one.find("sup") is not None) for one in before)


def says_title_again(element: Element) -> bool:
    """It shows those who can see what pointing at the element around it says: `<abbr title="…">word<span aria-hidden>…`."""
    around = element.getparent()
    title = around.get("title") if around is not None and element.get("aria-hidden") == "true" else None
    return title is not None and fold(title) == text_of(element) and text_of(around) != text_of(element)


def _is_listed(note: Element) -> bool:
    """A list of notes ends one of the boxes around it."""
    ends = (part for box in islice(note.iterancestors(), _BOXES) for part in islice(reversed(box), _LAST))
    looked_at = (one for part in ends for one in islice(part.iter(), _LOOKED_AT))
    return any(one.tag in _LISTS and "footnote" in (one.get("class") or "") for one in looked_at)


def _explains(element: Element) -> bool:
    """What stands right before it says that it is its explanation."""
    before, own = element.getprevious(), element.get("id")
    if before is None or not own:
        return False
    stated = (before.get(name) or "" for name in ("aria-labelledby", "aria-describedby", "aria-details"))
    return any(own in value.split() for value in stated)
