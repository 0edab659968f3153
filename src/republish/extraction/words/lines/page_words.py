"""What the links between the pages of one article say: "Page 1 of 3", "Next page", "Auf einer Seite lesen"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any

from republish._data_files import data_table
from republish._uncompiled import Uncompiled
from republish.extraction.words.lowered import holds_one

LONGEST_LABEL = 120
_LONGEST_OFFER = 60
_OTHER_WORDS = 4
"""That an offer of all on one page may hold besides: "Read the article on one page"."""
_MOST_DIGITS = 2
_UNPARTED = "\u3040"
"""Scripts from here on part no words."""
_TWO_NUMBERS = re.compile(r"\d\D+\d")
_LETTER = re.compile(r"[^\W_]")
_WORD = re.compile(r"[^\W\d_]+")
_SIGNS = " \t:：.,…|/\\-–—‒_·•>»›→▶►<«‹←◀◄[]()*+"


def page_data() -> Mapping[str, Any]:
    """What `extraction_paging.toml` holds: the words of pagers, and those of addresses."""
    return data_table("extraction_paging.toml")


@dataclass(frozen=True, slots=True)
class _Patterns:
    page: Uncompiled
    everything: Uncompiled
    """Words and numbers that pagers consist of."""
    place: Uncompiled
    """ "1 of 3". """
    numbered: Uncompiled
    """ "Page 1 of 3", and nothing else. """
    whole: Uncompiled
    prints: frozenset[str]


@cache
def _patterns() -> _Patterns:
    data = page_data()
    named = data["page"] + data["page_turned"]
    plain = data["turned"] + data["beside"]
    page, of = _any_of(data["page"]), _any_of(data["of"])
    number = rf"(?<!\d)\d{{1,{_MOST_DIGITS}}}(?!\d)"
    return _Patterns(
        page=Uncompiled(_any_of(named)),
        everything=Uncompiled(rf"{_any_of(named + plain)}|{number}(?:st|nd|rd|th)?"),
        place=Uncompiled(
            rf"(?<!\d)(\d{{1,{_MOST_DIGITS}}})\W{{0,2}}(?:{of}|[页頁].{{0,2}}共)\W{{0,2}}(\d{{1,{_MOST_DIGITS}}})(?!\d)"
        ),
        numbered=Uncompiled(
            rf"(?:(?:{page}|第) ?)?\d{{1,3}}(?: ?(?:{page}))? ?(?:{of}|[,，、] ?共) ?\d{{1,3}}(?: ?(?:{page}))?"
        ),
        whole=Uncompiled(_any_of(data["whole"])),
        prints=frozenset(data["print"]),
    )


def _any_of(phrases: list[str]) -> str:
    """The longest first of those with one first letter, which is asked before all else; a phrase of a script that parts its words is never a piece of a word."""
    by_letter: dict[str, list[str]] = {}
    for phrase in sorted(set(phrases), key=len, reverse=True):
        by_letter.setdefault(phrase[0], []).append(_bounded(phrase))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in by_letter.items())


def _bounded(phrase: str) -> str:
    """What stands behind its first letter."""
    first, rest = re.escape(phrase[0]), re.escape(phrase[1:])
    if max(phrase) >= _UNPARTED:
        return rest
    before = rf"(?<![^\W\d_]{first})" if phrase[0].isalnum() else ""
    return before + rest + (r"(?![^\W\d_])" if phrase[-1].isalnum() else "")


def is_page_of_all(text: str) -> bool:
    """It says nothing but which page of how many it is, in small letters: "page 1 of 3", "1 / 3 페이지", "第1页，共3页"."""
    counted = _TWO_NUMBERS.search(text) is not None and _has_words_of_pagers_only(text)
    return counted and _patterns().numbered.fullmatch(text) is not None


def turns_pages_only(text: str) -> bool:
    """It says nothing but what pagers do: numbers, words for pages, the next and the one before; signs alone are enough."""
    if len(text) > LONGEST_LABEL or not _has_words_of_pagers_only(said := text.lower()):
        return False
    return not _LETTER.search(_patterns().everything.sub("", said))


def _has_words_of_pagers_only(said: str) -> bool:
    """Words of their phrases stand in it and no other ones; where a script parts no words that can't be told."""
    return (not said.isascii() and max(said) >= _UNPARTED) or _vocabulary().issuperset(_WORD.findall(said))


@cache
def _vocabulary() -> frozenset[str]:
    phrases = chain.from_iterable(page_data()[name] for name in ("page", "page_turned", "turned", "beside", "of"))
    return frozenset(_WORD.findall(f"{' '.join(phrases)} st nd rd th"))


def speaks_of_pages(text: str) -> bool:
    """A word for a page is in it."""
    return _patterns().page.search(text.lower()) is not None


def begins_with_page(text: str) -> bool:
    """Its first word means a page, as in "Next page: How it was measured" or "Seite 2: Die Mauer"."""
    return _patterns().page.match(text.lower().lstrip(_SIGNS + "0123456789")) is not None


def number_in(text: str) -> int | None:
    """The page that a label stands for, where it is a number and hardly anything else: "2", "Page 2", "2."."""
    found = re.findall(r"\d+", text)
    return int(found[0]) if len(found) == 1 and len(found[0]) <= _MOST_DIGITS and turns_pages_only(text) else None


def place_in(text: str) -> tuple[int, int] | None:
    """Which page of how many: "Page 1 of 3"."""
    found = _patterns().place.search(text.lower())
    place = (int(found[1]), int(found[2])) if found else (0, 0)
    return place if 0 < place[0] <= place[1] > 1 else None


def offers_whole(text: str) -> bool:
    """A label that offers all of the article on one page."""
    if len(text) > _LONGEST_OFFER:
        return False
    said = text.lower()
    named = holds_one(said, page_data()["whole"])
    found = _patterns().whole.search(said) if named else None
    return found is not None and len(_WORD.findall(said.replace(found[0], " "))) <= _OTHER_WORDS


def offers_print(text: str) -> bool:
    """A label of what is made for printing, and nothing else."""
    return len(text) <= _LONGEST_OFFER and text.lower().strip(_SIGNS) in _patterns().prints
