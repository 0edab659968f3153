"""Whom the last paragraph of a text names, where nobody else is: in brackets behind its last sentence, alone, or with what they are; or the lead behind its own."""

from __future__ import annotations

import re
from itertools import islice

from republish._html import Document, Element, text_of
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.byline_text import byline_text
from republish.extraction.head.links import Found, evidence_of
from republish.extraction.head.people.others import is_anothers
from republish.extraction.head.scan import Near, in_card
from republish.extraction.head.words import is_link, is_longer, short_text, text_within
from republish.extraction.tree.nodes import BOLD
from republish.extraction.words.bylines.agency_words import is_agency
from republish.extraction.words.bylines.byline_words import FAR
from republish.extraction.words.bylines.called import is_like_a_person
from republish.extraction.words.bylines.people import distinct, one_person
from republish.extraction.words.bylines.personal_names import is_written_as_person
from republish.extraction.words.head_data import phrases
from republish.extraction.words.lines.closings import is_closing

_BEHIND = Uncompiled(r"""[.!?…»”“"'’]\s*\(([^()]{5,40})\)[^\w()]*$""")
_SOURCE_BEHIND = Uncompiled(r"\s+[(（][^()（）]{2,40}[)）]$")
"""What it rests on: "(theo Reuters)"."""
_WITH_INITIAL = Uncompiled(r"[A-ZÀ-Þ][\w’'-]+ (?:[A-Z]\. ){1,2}[A-ZÀ-Þ][\w’'-]+")
"""As nothing but a person is called: "Mora B. Harsk"."""
_BEHIND_LEAD = Uncompiled(r"[.!?…»”“\"'’]\s+(?:By|Von|Par|Por|Di|Door|Av|Af)\s+([A-ZÀ-Þ][^.!?,:;]{4,38})\s*$")
_BY = Uncompiled(r"^(?:By|Von|Par|Por|Di|Door|Av|Af)\s+(?=[A-ZÀ-Þ])")
_TELLS = Uncompiled(r"(?:(?<=[.!?] )|^)([A-ZÀ-Þ][^!?,:;()]{3,38}?) (?:is|ist|est|es|è|é) ([^.!?]+)")
"""A sentence on whoever wrote it: "A Person is a reporter for …"."""
_RIGHT = Uncompiled(r"text-align\s*:\s*(?:right|end)", re.I)
_APART, _BLOCKS = BOLD | {"em", "i", "small", "h4", "h5", "h6"}, frozenset({"p", "div", "h4", "h5", "h6"})
_LONGEST_NAME, _LONGEST_CARD = 60, 120
_MARKS, _DASHES = " ()（）[]–—―-", ("–", "—", "―", "-")
_QUOTED = ("”", "“", "»", "«", '"', "’", "」", "』", "…")
_SPOTS, _BREAKS = 60, 2
_PARAGRAPH = 80
_LONGEST, _FEWEST_BEFORE, _MOST, _MOST_BEHIND = 1_500, 3, 2_000, 4


def read_signature(document: Document, sites: frozenset[str]) -> Found:
    """The one whom a last paragraph names so, as people are called; of several texts on a page nobody knows whose is whose."""
    found: Found = (), "", ""
    for element in islice(document.root.iter("p", *BOLD, "em", "i"), _MOST):
        names = _named_by(element, document)
        if not names or in_card(element) or is_anothers(element):
            continue
        if found[0] and ", ".join(names) != found[1]:
            return (), "", ""
        found = distinct(p for name in names for p in one_person(name, sites)), ", ".join(names), evidence_of(element)
    return found


def _named_by(element: Element, document: Document) -> list[str]:
    """Those whom a last paragraph names so, or words set apart behind line breaks."""
    if element.tag != "p":
        return list(filter(None, [_behind_breaks(element)]))
    return (_told_of(element, document) or list(filter(None, [_signed(element)]))) if _ends_text(element) else []


def _behind_breaks(element: Element) -> str:
    """The name in bold or italics that two line breaks part from the text before it, which is no quotation, and that ends the block."""
    before = list(islice(element.itersiblings(preceding=True), _BREAKS))
    if len(before) < _BREAKS or any(one.tag != "br" or (one.tail or "").strip() for one in before):
        return ""
    above = before[-1].getprevious()
    said = (element.getparent().text if above is None else above.tail) or ""
    if len(said) <= _PARAGRAPH or (element.tail or "").strip():
        return ""
    ends = all(one.tag == "br" and not (one.tail or "").strip() for one in element.itersiblings())
    name = short_text(element, _LONGEST_NAME) if ends else ""
    return name if name and not said.rstrip().endswith(_QUOTED) and _is_persons(name) else ""


def _told_of(element: Element, document: Document) -> list[str]:
    """Those of whom a paragraph that is set in italics says what they are, and the text nothing else."""
    slanted = next(element.iter("em", "i"), None)
    text = text_of(element) if slanted is not None and not is_longer(element, _LONGEST) else ""
    told = list(_TELLS.finditer(text))
    if not told or told[0].start() or slanted is None or text_of(slanted) != text:
        return []
    sure = all(_is_persons(one[1]) and phrases().roles.are_in(one[2]) for one in told)
    alone = all(document.prose.lowered.count(one[1].lower()) == 1 for one in told)
    return [one[1] for one in told] if sure and alone else []


def read_lead(near: Near, sites: frozenset[str]) -> Found:
    """The one whom a bold line over the text names with "By" behind its last sentence."""
    for element, _, own in near.lines(_SPOTS):
        said = _BEHIND_LEAD.search(own) if element.tag in BOLD and len(own) > _PARAGRAPH else None
        if said is not None and not len(element) and is_like_a_person(name := fold(said[1])):
            return one_person(name, sites), name, evidence_of(element)
    return (), "", ""


def read_alone(near: Near, document: Document, sites: frozenset[str]) -> Found:
    """The one whose name stands alone in a line of its own near the headline, set unlike the text; whom the page names again it may tell of."""
    for element, _, own in near.lines(_SPOTS):
        name = fold(own)
        if len(name) > _LONGEST_NAME or not _is_set_apart(element) or not _is_persons(name):
            continue
        block = element if element.tag in _BLOCKS else element.getparent()
        alone = _is_all_but_a_role(element, block, name) and document.prose.lowered.count(name.lower()) == 1
        if alone and not (in_card(element) or is_anothers(element)):
            return one_person(byline_text(block), sites), short_text(block, _LONGEST_CARD), evidence_of(element)
    return (), "", ""


def _is_all_but_a_role(element: Element, block: Element, name: str) -> bool:
    """The block says nothing but the name, and below it what they are, or in capitals where they wrote from."""
    whole = short_text(block, _LONGEST_CARD)
    if whole == name:
        return True
    below = element.getnext() if not (element.tail or "").strip() else None
    if below is None or below.tag != "br" or not whole.startswith(name):
        return False
    said = (below.tail or "").strip()
    return whole == f"{name} {fold(said)}" and (said.isupper() or phrases().roles.are_in(said))


def _is_set_apart(element: Element) -> bool:
    """In bold, italics, small letters, at the right, or as a lower heading."""
    return element.tag in _APART or any(
        _RIGHT.search(one.get("style") or "") or one.get("align") == "right" for one in (element, element.getparent())
    )


def _ends_text(element: Element) -> bool:
    """It is the last paragraph of its box, behind others that tell something: in a list of people all are short.

    What a letter closes with belongs to it; links to other stories may stand behind it.
    """
    behind = list(islice(element.itersiblings("p"), _MOST_BEHIND))
    if len(behind) == _MOST_BEHIND or not all(map(is_link, behind)):
        return False
    before = list(islice(element.itersiblings("p", preceding=True), _FEWEST_BEFORE))
    tells = len(before) == _FEWEST_BEFORE and sum(is_longer(one, _PARAGRAPH) for one in before) > 1
    return tells and not is_closing(short_text(before[0], _PARAGRAPH))


def _signed(element: Element) -> str:
    text = text_within(element, _LONGEST) or ""
    said = _BEHIND.search(text)
    name = said[1] if said is not None else _BY.sub("", text)
    if _is_persons(name) or _WITH_INITIAL.fullmatch(name):
        return name
    alone = _SOURCE_BEHIND.sub("", text)
    if name == text and _is_set_right(element, alone):
        return alone
    return "" if said is not None or len(text) > _PARAGRAPH or _ends_quotation(element, text) else _set_off(text)


def _is_set_right(element: Element, line: str) -> bool:
    """Nothing but a bold name at the end of its line, as Vietnamese papers sign their texts, and no quotation's speaker."""
    right = _RIGHT.search(element.get("style") or "") or (element.get("align") or "").lower() == "right"
    bold = next(element.iter(*BOLD), None) if right else None
    if bold is None or text_of(bold) != line or not is_written_as_person(line):
        return False
    before = next(element.itersiblings("p", preceding=True), None)
    return before is not None and not text_of(before).endswith(_QUOTED)


def _set_off(line: str) -> str:
    """Whom a line names in brackets, behind a dash or a label, or with an agency: "(A Person)", "Text: A Person", "A Person / AFP"."""
    label = phrases().labeled.match(line)
    name = (line[label.end() :] if label is not None else line).strip(_MARKS)
    person, stroke, agency = name.partition("/")
    known = _is_persons(person.strip()) and (not stroke or is_agency(agency.strip()))
    return name if known else ""


def _is_persons(name: str) -> bool:
    return is_like_a_person(name) and (name >= FAR or is_written_as_person(name))


def _ends_quotation(element: Element, line: str) -> bool:
    """A dash, behind a paragraph that ends with a quotation mark, says whose words these are."""
    before = next(element.itersiblings("p", preceding=True), None)
    return line.startswith(_DASHES) and before is not None and text_of(before).endswith(_QUOTED)
