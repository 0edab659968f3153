"""When it was last changed, as the page says it in words: "Updated on May 3, 2024". Such a day is none of publication, nor is "Expires: …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

from republish._html import SILENT, Document, Element, text_of
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.scan import Near, in_card
from republish.extraction.head.words import next_element, own_text, short_text, text_within
from republish.extraction.words.bylines.day_words import DayWords, begin_of, of_change, of_others
from republish.extraction.words.bylines.posted_words import begins_posted, posted_amid
from republish.extraction.words.days.dates import read_date

CHANGE = r"updat|modif|aktualis|geändert|mis à jour|actualiz|aggiorn|bijgewerkt|oppdatert|uppdater|opdater|zmien"
CHANGED = re.compile(CHANGE, re.I)
_DIGIT = re.compile(r"\d")
_SAYING = ("p", "div", "span", "em", "i", "strong", "b", "li", "small", "dt", "footer", "time")
_BEFORE_TAIL = ("bdi", "b", "strong", "em", "i", "a", "span", "br")
_SERVED = Uncompiled(r"[A-Z][a-z]+day, \d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d:\d\d [A-Z]{3,5}")
"""The default form of times in Apache's server-side includes, https://httpd.apache.org/docs/2.4/mod/mod_include.html."""
_LETTER = re.compile(r"\w")
_GAP = 25
"""Letters between the words and the date: "on Thursday"."""
_CLIMB, _LONGEST, _MOST, _SPOTS = 3, 120, 12, 120


def parted(line: str) -> tuple[str, str]:
    """A line without what it says of a change, and that: "May 1, 2024", "Updated May 3, 2024"."""
    return _parted(_from_published(line), of_change())


def _from_published(line: str) -> str:
    """A line from where it says when the text was published, if it begins with a day that tells nothing of that: "Received: …"."""
    said = of_others().first(line)
    published = posted_amid(line, said.end()) if said is not None and not said.start() else None
    return line[published.start() :] if published is not None else line


def _parted(line: str, words: DayWords) -> tuple[str, str]:
    said = words.first(line)
    if said is None:
        return line, ""
    other = posted_amid(line, said.end())
    end = other.start() if other and _DIGIT.search(line, said.end(), other.start()) else len(line)
    if not _DIGIT.search(line, said.end(), end):
        return line, ""
    start = begin_of(line, said.start())
    return f"{line[:start]} {line[end:]}".strip(), line[start:end]


def _label(element: Element, text: str) -> str:
    """The words right before a date in its line, in a box of their own perhaps."""
    boxes = (element, *islice(element.iterancestors(), _CLIMB))
    for node in boxes:
        whole = text_within(node, _LONGEST)
        if whole is None and SILENT.isdisjoint(box.tag for box in boxes):
            break  # What is around it holds more still, unless its words are not counted.
        if whole and len(whole) > len(text):
            return whole[: max(whole.find(text), 0)] if text else whole
    return ""


def _ends_so(label: str, words: DayWords) -> bool:
    said = words.last(label)
    return said is not None and len(label) - said.end() < _GAP and not posted_amid(label, said.end())


def is_of_another_day(element: Element, text: str) -> bool:
    """The words, or those before them in their line, speak of a change alone, or of a day that tells nothing of the article.

    As what Apache writes for `DATE_LOCAL`, which is the moment when the page was served.
    """
    if _SERVED.fullmatch(text):
        return True
    kinds = (of_change(), of_others())
    split = [_parted(text, words) for words in kinds]
    if any(changed and not _DIGIT.search(kept) for kept, changed in split):
        return True
    if not text or begins_posted(text) or any(changed for _, changed in split):
        return False
    label = _label(element, text)
    return bool(label) and any(_ends_so(label, words) for words in kinds)


def read_changed(near: Near, document: Document) -> Iterator[tuple[str, str]]:
    """What lines around the headline say of the last change, then the one line anywhere that begins so; two tell nothing."""
    # Few pages have a time that is marked so, and to look around takes longer.
    if any(map(_is_marked_as_change, document.metadata.times)):
        for element, _ in islice(near, _SPOTS):
            if element.tag == "time" and _is_marked_as_change(element):
                yield element.get("datetime") or text_of(element), "time.updated"
    if not (document.prose.far_script or document.prose.among(of_change().words)):
        return
    for element, _ in islice(near, _SPOTS):
        if stamp := _stamp(element):
            yield stamp, f"{element.tag} text"
    lines = islice(filter(_begins_so, document.root.iter(*_SAYING)), _MOST)
    stamps = {stamp: element for element in lines if (stamp := _stamp(element))}
    stamps |= {tail: element for element, tail in islice(_tails(document.root), _MOST)}
    if len({read_date(stamp) for stamp in stamps}) == 1:
        stamp, element = stamps.popitem()
        yield stamp, f"{element.tag} text"


def _is_marked_as_change(time: Element) -> bool:
    """Its property says so, or its class while one beside it has that of publication."""
    if time.get("itemprop") == "dateModified":
        return True
    names, beside = time.get("class") or "", (time.getprevious(), time.getnext())
    if "publish" in names or not CHANGED.search(names):
        return False
    return any(other is not None and "publish" in (other.get("class") or "") for other in beside)


def _begins_so(element: Element) -> bool:
    own = element.text and own_text(element).strip()
    return bool(own) and len(own) < _LONGEST and _said_first(own) and not in_card(element)


def _said_first(line: str) -> bool:
    said = of_change().first(line)
    return said is not None and not _LETTER.search(line, 0, begin_of(line, said.start()))


def _tails(root: Element) -> Iterator[tuple[Element, str]]:
    """Such lines behind the name of a file or a label that a box of their line holds: "walls.txt · Last modified: …"."""
    for element in root.iter(*_BEFORE_TAIL):
        tail = element.tail
        if tail and len(tail) < _LONGEST and _DIGIT.search(tail) and _said_first(line := fold(tail)):
            alone = short_text(element.getparent(), _LONGEST) and not in_card(element)
            yield from [(element, parted(line)[1])] if alone else ()


def _stamp(element: Element) -> str:
    """The date that is said behind the words: in the element itself, in the next one, or in their line."""
    own = element.text and own_text(element)
    if not own or len(own) >= _LONGEST or of_change().first(fold(own)) is None:
        return ""
    label = _widest(element, fold(own))
    following, parent = next_element(label), label.getparent()
    boxes = [box for box in (element, following, parent) if box is not None]
    for box in boxes:
        text = short_text(box, _LONGEST)
        changed = text if box is following else parted(text)[1]
        if changed and _DIGIT.search(changed):
            return _marked(box, changed) or changed
    return ""


def _widest(element: Element, words: str) -> Element:
    """The box that holds a label and no other words."""
    for box in islice(element.iterancestors(), _CLIMB):
        if short_text(box, _LONGEST) != words:
            break
        element = box
    return element


def _marked(box: Element, changed: str) -> str:
    """The moment that a `time` gives for the words."""
    above = (up for up in islice(box.iterancestors(), _CLIMB) if up.tag == "time")
    times = islice(chain(box.iter("time"), above), _MOST)
    return next((time.get("datetime", "") for time in times if (said := text_of(time)) and said in changed), "")
