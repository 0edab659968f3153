"""The agency that a text was taken from, where nobody else is named: "Quelle: dpa" near the headline, or what the text begins and ends with."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice, takewhile

from republish._data_files import data_table
from republish._html import Document, Element
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.links import Found, evidence_of
from republish.extraction.head.people.lone_names import is_before_day
from republish.extraction.head.scan import Near, in_card, names_of, naming
from republish.extraction.head.words import is_longer, own_text, short_text, text_within
from republish.extraction.words.bylines.agency_words import is_agency
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.days.dates import has_time
from republish.extraction.words.patterns import any_word
from republish.model import Author

_SPOTS, _BOXES, _LONGEST, _LONGEST_LINE = 60, 4, 60, 120
_STROKE = re.compile(r"\s[-–—|·]\s")
_MOST_SPOTS, _MOST_PARAGRAPHS, _PARAGRAPH, _LONGEST_PARAGRAPH = 200, 4, 80, 2_000
_MOST_LINES, _FEWEST_BEFORE, _MOST_BESIDE = 6, 3, 40
_PARAGRAPHS = ("p", "div")
_DATELINE = re.compile(r"[^()\n]{0,60}\(([A-ZÀ-Þ][\w-]{1,30}|[a-z]{3}|Associated Press)(?:/\w{2,5})?\)\s?[.:]?\s?[-–—]")
_RIGHTS = Uncompiled(r"©\s?([\w -]{2,30}?)\s?\|")
_ALONE = re.compile(r"[(\[]?(?:[a-zà-ž]{2,4}\s?[/,]\s?)?([\w-]{2,30})[)\]]?\.?")
"""Initials of somebody in the newsroom may stand before it."""
_ENDING = Uncompiled(
    r"[.!?…»”\"’']\s{1,3}(?:\(([A-Z][A-Z\d]{1,11}|[a-z]{2,5}(?=/))(?:/\w{2,5})?\)\s?\.?|[—–]\s?([A-Z]\w{1,11}))\s*$"
)
_COPYRIGHT = Uncompiled(r"[(（][cC][)）]\s?(?P<agency>[A-Z][\w-]{1,11})(?:/(?P<name>[^\W\d_][\w.'’ -]{3,40}))?\s*$")
"""The agency, and who wrote for it, behind the last sentence: "(c)AFP/Ada MARLOW"."""
_AGENCYS_PAGE = Uncompiled(r"/agenc(?:y|ies|ias?|es?)/|/agentur(?:en)?/|[?&]search_type=author", re.I)
_SAYING = frozenset({"a", "span", "p", "div", "strong", "b", "em", "small"})
_CARRIERS = frozenset({"ots"})
"""They carry what others write."""
_ROOMS = frozenset({"body", "main", "article", "header", "section"})
_is_caption = naming(r"caption|credit|image|photo|picture|bild|foto|legend|figure|media")
_OF_PICTURES = frozenset({"figure", "figcaption", "blockquote"})


def read_source(near: Near, document: Document, sites: frozenset[str]) -> Found | None:
    """A known agency behind "Source:", or behind the section and a stroke; what is said of a picture left out.

    Then one right before the day, that of the dateline, "MORA (AP) —", or of what ends the text: "aja/PAP", "© dpa", "… (ANSA)".
    """
    for element, _ in islice(near, _SPOTS):
        text = short_text(element, _LONGEST_LINE)
        name = next(filter(None, map(_said_from, (text, *_STROKE.split(text)))), "") if text else ""
        if name and not _is_of_picture(element):
            return _found(name, element)
    found = _beside_day(near) or _of_dateline(near) or _at_the_end(document)
    return None if found is None or key(found[1]) in sites else found


def _said_from(line: str) -> str:
    """The agency that a line says the text is from, or a part of it beside the day."""
    said = _line().fullmatch(line) if len(line) <= _LONGEST else None
    return _agency(said["name"]) if said is not None else ""


def _found(name: str, element: Element) -> Found:
    return (Author(name=name, kind="agency"),), name, evidence_of(element)


def _beside_day(near: Near) -> Found | None:
    """The agency that is all an element says right before the day, or a link to what it wrote."""
    for element, _ in islice(near, _SPOTS) if near.heading is not None else ():
        name = fold(own_text(element)) if element.tag in _SAYING and not len(element) else ""
        if (
            name
            and is_agency(name)
            and (
                _is_in_header(element)
                or ((is_before_day(element) or _is_agencys(element)) and not _is_in_caption(element))
            )
        ):
            return _found(name, element)
    return None


def _is_in_header(element: Element) -> bool:
    """It stands beside the headline, where no picture is that it could be said of."""
    header = element.getparent()
    own = header.tag == "header" and next(header.iter("h1"), None) is not None
    return own and next(header.iter("img", "figure"), None) is None


def _is_agencys(link: Element) -> bool:
    return link.tag == "a" and _AGENCYS_PAGE.search(link.get("href") or "") is not None


def _of_dateline(near: Near) -> Found | None:
    """The agency in brackets that one of the first paragraphs begins with, a town before it perhaps."""
    paragraphs = (
        element for element, _ in islice(near, _MOST_SPOTS) if element.tag in _PARAGRAPHS and _is_text(element)
    )
    for element in islice((one for one in paragraphs if is_longer(one, _PARAGRAPH)), _MOST_PARAGRAPHS):
        said = _DATELINE.match(text_within(element, _LONGEST_PARAGRAPH) or "")
        if said is not None and is_agency(said[1]) and said[1] not in _CARRIERS:
            return _found(said[1], element)
    return None


def _is_text(element: Element) -> bool:
    """It is a paragraph, and no box around some."""
    return element.tag == "p" or bool(own_text(element).strip()) or not any(box.tag in _PARAGRAPHS for box in element)


def _at_the_end(document: Document) -> Found | None:
    """The agency that the text ends with, in a line of its own or in the last paragraph."""
    paragraphs = list(document.root.iter(*_PARAGRAPHS))
    return _of_last_line(paragraphs) or _behind_text(paragraphs)


def _of_last_line(paragraphs: list[Element]) -> Found | None:
    """The agency that stands alone, behind initials or a sign of rights, in a line that the text ends with."""
    for element in islice(filter(_may_be_last, paragraphs), _MOST_LINES):
        name = _agency_alone(short_text(element, _LONGEST))
        if name and not _is_of_picture(element):
            return _found(name, element)
    return None


def _behind_text(paragraphs: list[Element]) -> Found | None:
    """The agency in brackets or behind a dash that the last of several paragraphs ends with, or the only one: "… the wall. (ANSA)."."""
    for element in (paragraph for paragraph in paragraphs if paragraph.tag == "p"):
        last = _last_words(element)
        if (signed := _signed(last, element)) is not None:
            return signed
        said = _ENDING.search(last) if last else None
        name = (said[1] or said[2]) if said is not None else ""
        if name and is_agency(name) and _ends_text(element) and is_longer(element, _PARAGRAPH):
            return None if in_card(element) or _is_of_picture(element) else _found(name, element)
    return None


def _signed(last: str, element: Element) -> Found | None:
    """What a sign of rights at the end of the last paragraph names; in a paragraph of its own it may be a picture's."""
    said = _COPYRIGHT.search(last) if "c" in last.lower() and last.rstrip()[-1:].isalpha() else None
    if said is None or not is_agency(said["agency"]) or not _ends_text(element) or not is_longer(element, _PARAGRAPH):
        return None
    if in_card(element) or _is_of_picture(element):
        return None
    people = read_people(said["name"]) if said["name"] else ()
    return (people, said[0].strip(), evidence_of(element)) if people else _found(said["agency"], element)


def _last_words(paragraph: Element) -> str:
    """What stands behind its last element; that element's own words behind the last sentence where it is a bracket."""
    if not len(paragraph):
        return paragraph.text or ""
    last = paragraph[-1]
    behind = (last.tail or "").strip()
    if behind or len(last) or not (last.text or "").lstrip().startswith("("):
        return last.tail or ""
    before = paragraph[-2].tail if len(paragraph) > 1 else paragraph.text
    return f"{(before or '')[-_LONGEST:]} {last.text}"


def _ends_text(paragraph: Element) -> bool:
    """No paragraph stands behind it, or but one that says when it was written."""
    behind = list(islice(paragraph.itersiblings("p"), 2))
    return not behind or (len(behind) == 1 and has_time(short_text(behind[0], _LONGEST)))


def _may_be_last(element: Element) -> bool:
    """Paragraphs stand before it and none behind it; or the sign of rights begins it, and it tells the time."""
    own = (element.text or "").strip()
    if not own or len(own) > _LONGEST or not _agency_alone(own):
        return False
    if own.startswith("©"):
        return has_time(own) and not in_card(element)
    if element.tag != "p" and not own.startswith("("):
        return False
    siblings = islice(element.itersiblings("p", "div", preceding=True), _MOST_BESIDE)
    before = list(islice((one for one in siblings if _is_like(one, element)), _FEWEST_BEFORE))
    behind = (one for one in element.itersiblings("p", "div") if _is_like(one, element))
    return len(before) == _FEWEST_BEFORE and next(behind, None) is None


def _is_like(one: Element, element: Element) -> bool:
    """It is a paragraph as well, or a box of the same class."""
    return bool(one.tag == element.tag and (element.tag == "p" or one.get("class") == element.get("class")))


def _agency_alone(line: str) -> str:
    said = _RIGHTS.match(line) or _ALONE.fullmatch(line)
    return said[1] if said is not None and is_agency(said[1]) else ""


def _is_of_picture(element: Element) -> bool:
    """It is said of a picture, in a box of its own with it or right behind it."""
    boxes = _boxes(element)
    if _is_in_caption(element):
        return True
    before = next((one for box in boxes if (one := box.getprevious()) is not None), None)
    return any(next(box.iter("img"), None) is not None for box in (element, before) if box is not None)


def _boxes(element: Element) -> list[Element]:
    return [element, *takewhile(lambda box: box.tag not in _ROOMS, islice(element.iterancestors(), _BOXES))]


def _is_in_caption(element: Element) -> bool:
    return any(box.tag in _OF_PICTURES or _is_caption(names_of(box)) for box in _boxes(element))


def _agency(named: str) -> str:
    """The agency, a desk of which may stand behind it: "dpa Sport"."""
    return next((name for name in (named, named.rpartition(" ")[0]) if is_agency(name) or _is_called_agency(name)), "")


def _is_called_agency(name: str) -> bool:
    return " " in name and [one.kind for one in read_people(name)] == ["agency"]


@cache
def _line() -> re.Pattern[str]:
    labels = any_word(data_table("extraction_head.toml")["source_labels"])
    return re.compile(rf"(?:\W*(?:{labels})\s*[:：]\s*|[^\W\d_]+ [-–—|] )(?P<name>\w[\w .-]*\w)", re.I)
