"""What else notes say of a text: who paid for it, whose names are not their own, what it may stir up, where help is, whom its authors thank."""

from __future__ import annotations

import re
from functools import cache

from republish.extraction.words.lowered import holds_one
from republish.extraction.words.patterns import Beginnings
from republish.extraction.words.tongues import phrases_in

_SIGNS = " \t*•·–—-[(（【)）※†"
_LABEL = re.compile(r"[^\s\d:,!.：！]{2,20}(?: [^\s\d:,!.：！]{2,20}){0,2}\s?[:,!：！]\s*")
"""What may stand before such a note: "Warning:", "Attention,"."""
_CALLED = re.compile(r"(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{3}|[线線]\s?\d{3}")
"""A number that is called, and no year."""
_ENDS = (".", "!", "…", ")", "。", "）", "।", "۔", "։")
_BEGUN = ("worked", "works", "thanks", "renamed", "holding", "writers", "quoted")
"""What the others begin with."""
_FIRST_THAI, _LAST_THAI = "\u0e00", "\u0e7f"


def remarks(text: str) -> bool:
    """Whether a line is such a note, behind a label perhaps."""
    said = _said(text)
    label = _LABEL.match(said)
    for line in (said, said[label.end() :]) if label is not None else (said,):
        if _beginnings(*_BEGUN).begin(line) and _is_begun(line):
            return True
    return _CALLED.search(said) is not None and _tells_of_help(said)


def forewarns(text: str) -> bool:
    """Such a note that is no credit: what a reader should know before the text."""
    return remarks(text) and not _begin("worked", _said(text))


def _is_begun(said: str) -> bool:
    if _begin("worked", said) or _tells_who_paid(said) or _renames(said):
        return True
    return (
        _warns(said)
        or _tells_who_translated(said)
        or (_begin("writers", said) and holds_one(said, _phrases("of_text")))
    )


def _tells_who_paid(said: str) -> bool:
    """Of the text: with whose money, or with whom it was made; or whom its authors thank. Readers are thanked in appeals."""
    told = (_begin("works", said) and holds_one(said, _phrases("made"))) or _begin("thanks", said)
    return told and _is_sentence(said) and not holds_one(said, _phrases("readers"))


def _renames(said: str) -> bool:
    """Some are called otherwise in the text than they are."""
    return _begin("renamed", said) and holds_one(said, _phrases("otherwise"))


def _tells_who_translated(said: str) -> bool:
    """Whose words in the text stood in another language, and who brought them from it."""
    begins = _begin("quoted", said) and _is_sentence(said)
    return begins and holds_one(said, _phrases("quotations")) and holds_one(said, _phrases("brought"))


def _warns(said: str) -> bool:
    """It says what the text holds that some had better not read."""
    return _begin("holding", said) and _is_sentence(said) and holds_one(said, _phrases("heavy"))


def _tells_of_help(said: str) -> bool:
    """Whom those may call who despair."""
    return holds_one(said, _phrases("despair")) and holds_one(said, _phrases("calls"))


def _is_sentence(said: str) -> bool:
    """It ends as no headline does; Thai has no sign for that."""
    return said.endswith(_ENDS) or _FIRST_THAI <= said[-1:] <= _LAST_THAI


def _said(text: str) -> str:
    return text.lower().replace("'", "’").lstrip(_SIGNS)


def _begin(name: str, said: str) -> bool:
    return _beginnings(name).begin(said)


@cache
def _beginnings(*names: str) -> Beginnings:
    return Beginnings(phrase for name in names for phrase in _phrases(name))


def _phrases(name: str) -> tuple[str, ...]:
    return phrases_in("extraction_remarks.toml", name)
