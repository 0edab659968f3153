"""The words of a deck without what a page sets in one element with it: who wrote the text and when, a label."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from republish._html import Element, text_of
from republish._uncompiled import Uncompiled
from republish.extraction.head.deck.description import START, Description
from republish.extraction.head.scan import naming
from republish.extraction.tree.nodes import HEADINGS
from republish.extraction.tree.unsaid import as_said
from republish.extraction.words.day_names import words_of_days

_is_label = naming(r"(?:^|[\s_-])(?:label|kicker|overline|top-?line|eyebrow|rubrik|rubrique)(?:$|[\s_-])")
_DAYS = ("time", "span", "em", "small", "div")
_WORD, _DIGIT = re.compile(r"[^\W\d_]+"), re.compile(r"\d")
_ENDED = Uncompiled(r"[.!?…。！？”\"’»]\s*$")
_STROKED = Uncompiled(r"(?:^|[/|·•–—-])\s*$")
_STROKES = " /|·•–—-\u00a0"
_POINTED = re.compile(r"[\W_]$")
_MOST_PARTS, _LONGEST_BESIDE, _LONGEST_DAY, _LONGEST_LABEL = 8, 40, 40, 30
_FEWEST_IN_LABEL = 3
"""Letters; one or two are a capital set large."""
_SEVERAL = 2
_DIGITS_OF_A_DAY = 5
"""Of a day and its year."""


def deck_text(deck: Element) -> str:
    """Its words without marks of notes, without the day and the byline before or behind it and without a label in its front.

    Several headings are a line each.
    """
    said = as_said(deck)
    if lines := _lines_of(said):
        return "\n".join(lines)
    text = text_of(said)
    return _without_label(_without_day(text, said), said) if len(said) else text


def _lines_of(deck: Element) -> list[str]:
    """The headings that it is made of, two or more, and of nothing else."""
    headings = [child for child in islice(deck, _MOST_PARTS) if child.tag in HEADINGS]
    if len(headings) < _SEVERAL or len(headings) != len(deck):
        return []
    between = "".join(one.tail or "" for one in headings)
    return [] if f"{deck.text or ''}{between}".strip() else list(filter(None, map(text_of, headings)))


def without_label_in_front(text: str, stated: Iterable[Description]) -> str:
    """Without one or two words in its front that no sign parts from it, where the page's data state the rest."""
    for one in stated:
        label = text.removesuffix(one.text).rstrip()
        if one.whole and len(one.text) >= START and label != text and 0 < len(label) <= _LONGEST_LABEL:
            return text if _POINTED.search(label) else one.text
    return text


def _without_day(text: str, deck: Element) -> str:
    """Without a day that begins or ends it, and the few words beside that."""
    for part in islice(deck.iter(*_DAYS), _MOST_PARTS):
        day = text_of(part) if part is not deck else ""
        if not day or not _is_day(day):
            continue
        before, _, behind = text.partition(day)
        if len(before) <= _LONGEST_BESIDE and _STROKED.search(before) and len(behind.strip(_STROKES)) >= START:
            return behind.lstrip(_STROKES)
        if len(behind) <= _LONGEST_BESIDE and len(before) >= START and _ENDED.search(before):
            return before.rstrip()
    return text


def _is_day(words: str) -> bool:
    if len(words) > _LONGEST_DAY:
        return False
    said = [word.casefold() for word in _WORD.findall(words)]
    return len(_DIGIT.findall(words)) >= _DIGITS_OF_A_DAY and words_of_days().issuperset(said)


def _without_label(text: str, deck: Element) -> str:
    """Without the first element, where it is named a label, or the sentence begins behind it without a blank and is no short one."""
    first = deck[0]
    named = _is_label(first.get("class") or "")
    label = text_of(first) if not (deck.text or "").strip() and (named or _is_glued(first)) else ""
    rest = text.removeprefix(label).lstrip()
    return rest if label and len(label) <= _LONGEST_LABEL and (named or len(rest) >= START) and rest else text


def _is_glued(label: Element) -> bool:
    """A capital comes right behind its last small letter."""
    word, behind = text_of(label), label.tail or ""
    return len(word) >= _FEWEST_IN_LABEL and word[-1].islower() and behind[:1].isupper()
