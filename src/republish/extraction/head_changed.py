"""When it was last changed, as the page says it in words: "Updated on May 3, 2024". Such a day is none of publication."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

from republish._html import Document, Element, text_of
from republish._text import fold
from republish.extraction.dates import read_date
from republish.extraction.head_scan import Near, in_card
from republish.extraction.head_words import next_element, own_text, short_text

CHANGE = r"updat|modif|aktualis|geändert|mis à jour|actualiz|aggiorn|bijgewerkt|oppdatert|uppdater|opdater|zmien"
CHANGED = re.compile(CHANGE, re.I)
_SAYS = re.compile(
    r"(?<!\w)(?:(?:(?:page|post|article|story|guide|content|site)\s+)?(?:was\s+|is\s+)?(?:last|latest|most recently|originally)?\s*(?:updated|modified|update(?=\s*:)|changed)|"
    r"(?:zuletzt\s+|letzte\s+)?(?:aktualisiert|aktualisierung|geändert|änderung)|(?:dernière\s+)?mise? à jour|(?:última\s+)?(?:actualizad[oa]|actualización|atualizad[oa]|atualização)|"
    r"(?:ultimo\s+)?aggiorna(?:to|ta|mento)|(?:laatst\s+)?bijgewerkt|(?:sist\s+)?oppdatert|(?:senast\s+)?uppdaterad|(?:senest\s+)?opdateret|zmieniono|zaktualizowano)(?!\w)",
    re.I,
)
_WORDS = frozenset(
    ["updated", "update", "modified", "changed", "aktualisiert", "aktualisierung", "geändert", "änderung", "jour", "actualizado", "actualizada",
     "actualización", "atualizado", "atualizada", "atualização", "aggiornato", "aggiornata", "aggiornamento", "bijgewerkt", "oppdatert", "uppdaterad",
     "opdateret", "zmieniono", "zaktualizowano"]
)  # fmt: skip
"""One of them is in whatever says so."""
_PUBLISHED = re.compile(
    r"(?<!\w)(?:published|posted|created|veröffentlicht|erschienen|publié|publicad[oa]|pubblicato|gepubliceerd|publisert|publicerad|udgivet)(?!\w)",
    re.I,
)
_DIGIT = re.compile(r"\d")
_SAYING = ("p", "div", "span", "em", "i", "strong", "b", "li", "small", "dt", "footer", "time")
_GAP = 25
"""Letters between the words and the date: "on Thursday"."""
_CLIMB, _LONGEST, _MOST, _SPOTS = 3, 120, 12, 120


def parted(line: str) -> tuple[str, str]:
    """A line without what it says of a change, and that: "May 1, 2024", "Updated May 3, 2024"."""
    said = _SAYS.search(line)
    if said is None:
        return line, ""
    other = _PUBLISHED.search(line, said.end())
    end = other.start() if other and _DIGIT.search(line, said.end(), other.start()) else len(line)
    if not _DIGIT.search(line, said.end(), end):
        return line, ""
    return f"{line[: said.start()]} {line[end:]}".strip(), line[said.start() : end]


def _is_labeled(element: Element, text: str) -> bool:
    """The words right before a date in its line, in a box of their own perhaps, say that it is a change's."""
    for node in (element, *islice(element.iterancestors(), _CLIMB)):
        whole = short_text(node, _LONGEST)
        if len(whole) > len(text):
            before = whole[: max(whole.rfind(text), 0)] if text else whole
            said = list(_SAYS.finditer(before))
            return bool(said) and len(before) - said[-1].end() < _GAP and not _PUBLISHED.search(before, said[-1].end())
    return False


def speaks_of_change(element: Element, text: str) -> bool:
    """The words, or those before them in their line, speak of a change alone."""
    kept, changed = parted(text)
    return (bool(changed) and not _DIGIT.search(kept)) or (not changed and bool(text) and _is_labeled(element, text))


def read_changed(near: Near, document: Document) -> Iterator[tuple[str, str]]:
    """What lines around the headline say of the last change, then the one line anywhere that begins so; two tell nothing."""
    for element, _ in islice(near, _SPOTS):
        if element.tag == "time" and _is_marked_as_change(element):
            yield element.get("datetime") or text_of(element), "time.updated"
    if not document.prose.among(_WORDS):
        return
    for element, _ in islice(near, _SPOTS):
        if stamp := _stamp(element):
            yield stamp, f"{element.tag} text"
    lines = islice(filter(_begins_so, document.root.iter(*_SAYING)), _MOST)
    stamps = {stamp: element for element in lines if (stamp := _stamp(element))}
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
    return bool(own) and len(own) < _LONGEST and _SAYS.match(own) is not None and not in_card(element)


def _stamp(element: Element) -> str:
    """The date that is said behind the words: in the element itself, in the next one, or in their line."""
    own = element.text and own_text(element)
    said = _SAYS.search(own) if own and len(own) < _LONGEST else None
    if said is None:
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
