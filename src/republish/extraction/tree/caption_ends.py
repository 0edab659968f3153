"""What ends a caption in an element of its own, set apart by a style though nothing names it: who made the picture."""

from __future__ import annotations

import re
from itertools import islice

from republish._html import Element, text_of
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.words.bylines.agency_words import is_agency
from republish.extraction.words.bylines.personal_names import is_organization, is_paper, is_written_as_person
from republish.extraction.words.credit_data import credit_phrases
from republish.extraction.words.credits.seen_phrases import leads_phrase
from republish.extraction.words.head_data import phrases

_ENDING = frozenset({"span", "p", "div", "small", "cite", "footer", "em", "i"})
_CREDITING = frozenset({"cite", "small"})
_LEADING = frozenset(
    [
        *("of", "for", "by", "de", "del", "der", "des", "von", "di", "du", "do", "da", "van", "av", "af"),
        *("par", "per", "por"),
    ]
)
"""Words before a title: "the opening of *Foto Ada Moor*"."""
_BRACKETED_NAME = Uncompiled(r"\((?:(?:[^\W\d_a-z][\w.'’-]+\s?){2,4}|[A-Z]{2,5})\)")
_NAME_WORDS = range(2, 6)
_FOR_WHOM = Uncompiled(r"\s*[/|•·(]\s*|\s(?:for|via|für|pour|para|per|voor)\s")
"""Between a name and the paper or agency: "A. Person for The Post"."""
_OWNED = ("©", "Ⓒ", "(c)", "(C)")
_SHORT_OWNER = re.compile(r"[A-ZÀ-Þ]{2,8}")
"""The letters of a name: "DTB". A name that is spelt out may be the page's own."""
_LINES = frozenset({"div", "p"})
_FEWEST_LINES = 2
_BOXES = frozenset({"div", "span", "p", "section"})
_MOST_BOXES = 6
_LONGEST, _FEWEST_WORDS = 60, 3
"""Letters of a credit; words of a caption."""
SENTENCE_ENDS = (".", "!", "?", "”", '"', "»", "…", "。")
_BEFORE_LABELS = (*SENTENCE_ENDS, ")", "|", "/", "–", "—", "-", "·")


def last_in(caption: Element) -> Element | None:
    """The element that a caption ends with, behind words of its own: in its own line, or without a blank or behind a sentence's end."""
    last = caption[-1] if len(caption) else None
    if last is None or last.tag not in _ENDING or (last.tail or "").strip() or _names_a_license(last):
        return None
    before = last.getprevious()
    said = (caption.text if before is None else before.tail) or ""
    if said.strip():
        apart = not said[-1].isspace() or said.rstrip().endswith(SENTENCE_ENDS) or _is_shouted(text_of(last), said)
        if apart or _is_told_by_tag(last, said) or _is_labeled(last, said) or _has_its_label_before(last, said):
            return last
        return None
    return last if before is not None and text_of(before) else None


def _is_told_by_tag(last: Element, said: str) -> bool:
    """In small print or as who is cited stands a maker, and not what a preposition leads to: "A boat in the ice" and "A. Person"."""
    return last.tag in _CREDITING and says_maker(text_of(last)) and not leads_phrase(said.rstrip())


def _is_labeled(last: Element, said: str) -> bool:
    """It says who made the picture behind a label, and no preposition leads to it: "A boat in the ice" and "Foto Ada Moor"."""
    if not is_labeled_maker(text_of(last)) or leads_phrase(said.rstrip()):
        return False
    return said.rsplit(maxsplit=1)[-1].casefold() not in _LEADING


def _has_its_label_before(last: Element, said: str) -> bool:
    """A person's name, and before it the label of a credit, behind a sentence's end: "… in the ice. Foto" and "Ada Moor"."""
    before, _, label = said.rstrip().rpartition(" ")
    labeled = label.casefold() in credit_phrases().maker_labels and label[:1].isupper()
    return labeled and before.rstrip().endswith(_BEFORE_LABELS) and is_written_as_person(text_of(last))


def is_labeled_maker(text: str) -> bool:
    """A label that credits have, without a colon, and a person's name: "Foto Ada Moor"."""
    label, _, name = text.partition(" ") if len(text) <= _LONGEST else ("", "", "")
    return label.casefold() in credit_phrases().maker_labels and is_written_as_person(name)


def _is_shouted(text: str, said: str) -> bool:
    """Names in capitals, with an agency behind a stroke, after a caption that is not: "A boat in the ice" and "ADA MOOR/LUSA"."""
    return "/" in text and len(text) <= _LONGEST and text.isupper() and not said.isupper()


def first_in(caption: Element) -> Element | None:
    """The element that a caption begins with, before others that hold the rest of its words, or before loose words that begin anew."""
    first = caption[0] if len(caption) else None
    if first is None or first.tag not in _ENDING or _names_a_license(first) or (caption.text or "").strip():
        return None
    words = text_of(caption).count(" ") - text_of(first).count(" ")
    loose = fold(first.tail or "")
    apart = (loose[0].isupper() and loose.count(" ") >= _FEWEST_WORDS) if loose else len(caption) > 1
    return first if apart and words >= _FEWEST_WORDS and text_of(first) else None


def part_with_words(caption: Element) -> Element:
    """The caption, or the box in it that holds all of its words, without the boxes around that alone."""
    while True:
        said = [child for child in islice(caption, _MOST_BOXES) if child.tag in _BOXES and text_of(child)]
        loose = "".join([caption.text or "", *(child.tail or "" for child in islice(caption, _MOST_BOXES))])
        if len(said) != 1 or len(caption) >= _MOST_BOXES or loose.strip() or not len(said[0]):
            return caption
        caption = said[0]


def is_behind_alternative(last: Element, caption: Element, figure: Element) -> bool:
    """Before it stands what the picture says to those who cannot see it: the rest of few words is who made it."""
    maker = text_of(last)
    picture = next(figure.iter("img"), None)
    told = fold(picture.get("alt") or "") if picture is not None else ""
    named = 0 < len(maker) <= _LONGEST and maker[0].isupper() and maker.count(" ") < _NAME_WORDS.stop
    return named and told.count(" ") >= _FEWEST_WORDS - 1 and text_of(caption) == f"{told} {maker}"


def names_maker_of_agency(text: str) -> bool:
    """Nothing but a person's name and an agency or a paper behind a stroke: "A. Person/Agência Pública"."""
    name, _, agency = (part.strip() for part in text.partition("/"))
    known = len(agency) > 0 and len(text) <= _LONGEST and is_written_as_person(name)
    return known and (agency.casefold() in phrases().agencies or is_organization(agency) or is_paper(agency))


def lone_cite(caption: Element) -> Element | None:
    """The `cite` element that is all a caption says, where that may be who made the picture, and not the work that is seen."""
    cite = caption[0] if len(caption) == 1 and caption[0].tag == "cite" else None
    return cite if cite is not None and says_maker(text_of(cite)) and text_of(caption) == text_of(cite) else None


def line_of_cite(caption: Element) -> Element | None:
    """The first or last line of a caption, where a `cite` has all of its words and the others have lines of their own."""
    if len(caption) < _FEWEST_LINES or (caption.text or "").strip():
        return None
    return next((line for line in (caption[0], caption[-1]) if _is_of_cite(line, caption)), None)


def _is_of_cite(line: Element, caption: Element) -> bool:
    beside = line.getnext() if line.getprevious() is None else line.getprevious()
    cite, said = next(line.iter("cite"), None), text_of(line)
    if cite is None or beside.tag not in _LINES or (line.tail or "").strip() or (beside.tail or "").strip():
        return False
    return 0 < len(said) <= _LONGEST and text_of(cite) == said != text_of(caption)


def _names_a_license(element: Element) -> bool:
    """It says more than who made the picture."""
    return any("creativecommons" in (link.get("href") or "") for link in element.iter("a"))


def is_lone_maker(last: Element, caption: Element) -> bool:
    """It is nothing but a person's name, an agency's, or a name in capitals or brackets, and for whom that one works perhaps.

    Behind a word or two it says who is seen.
    """
    text = text_of(last)
    words_before = text_of(caption).count(" ") - text.count(" ") + 1
    return _is_set_apart(text) or (words_before >= _FEWEST_WORDS and names_maker(text))


def says_maker(text: str) -> bool:
    """It may be who made a picture: a name, or a whole credit with its label or agency."""
    tails = (
        (credit_phrases().credit_tail.search(text), credit_phrases().source_tail.search(text))
        if len(text) <= _LONGEST
        else ()
    )
    return _is_set_apart(text) or names_maker(text) or any(found and not found.start() for found in tails)


def names_agency(text: str) -> bool:
    """It may be who made a picture, and an agency is named in it."""
    if not 0 < len(text) <= _LONGEST:
        return False
    before, comma, behind = text.rpartition(", ")
    if comma and _is_agency(behind):
        return is_written_as_person(before)
    parts = (part.strip() for part in _FOR_WHOM.split(text.removesuffix(")")))
    return names_maker(text) and any(map(_is_agency, parts))


def _is_agency(name: str) -> bool:
    """An agency of texts, or one of pictures."""
    found = None if is_agency(name) else credit_phrases().source_tail.search(name)
    return is_agency(name) or (found is not None and not found.start())


def names_maker(text: str) -> bool:
    """Nothing but a person's name or an agency's, and for whom that one works perhaps."""
    if not 0 < len(text) <= _LONGEST:
        return False
    parts = _FOR_WHOM.split(text.removesuffix(")"))
    named = any(part.casefold() in phrases().agencies or is_written_as_person(part) for part in parts[:2])
    return named and all(
        (part[:1].isupper() or is_agency(part)) and part.count(" ") < _NAME_WORDS.stop for part in parts[1:]
    )


def names_owner(text: str) -> bool:
    """A copyright sign and a person, an agency or a name of nothing but capitals, without a year: said of a picture, not of a page."""
    sign = next((sign for sign in _OWNED if text.startswith(sign)), "")
    owner = text.removeprefix(sign).strip() if sign else ""
    if not 0 < len(owner) <= _LONGEST or any(map(str.isdigit, owner)):
        return False
    return names_maker(owner) or _is_agency(owner) or _SHORT_OWNER.fullmatch(owner) is not None


def _is_set_apart(text: str) -> bool:
    """A name in capitals, or in brackets."""
    shouted = text.isupper() and text.count(" ") + 1 in _NAME_WORDS and not any(map(str.isdigit, text))
    return shouted or _BRACKETED_NAME.fullmatch(text) is not None
