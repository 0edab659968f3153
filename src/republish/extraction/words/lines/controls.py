"""What the buttons and bars of a page say, as a line of its own: "Load more", "Print | Email", "Page 1 of 3"."""

from __future__ import annotations

import re
from functools import cache

from republish._uncompiled import Uncompiled
from republish.extraction.words.lines.page_words import is_page_of_all
from republish.extraction.words.lowered import holds_one
from republish.extraction.words.tongues import phrases_in

_TABLES = "extraction_offers.toml"
_NUMBERS = Uncompiled(r"(?:«|‹|<)? ?(?:\d{1,3} ){2,}\D{0,12}")
_STROKES, _PARTING = "|·•/", Uncompiled(r"\s*[|·•/]\s*")
_COUNT_ENDS, _COUNT = frozenset(")）枚点"), re.compile(r"\s?[(（]\d{1,3}[)）]$|[:：\s]*[(（]?全\d{1,3}[枚点][)）]?$")
"""How many pictures a gallery holds: "View photos (12)", "写真を見る（全5枚）"."""
_PICTURES, _OF_ALL = frozenset({"", "画像", "写真", "【写真】", "【画像】"}), "全"
_LONGEST = 60
_UNPARTED = 0x3000
_SIGNS = " \t:：…»›>→«‹<←▼▲+×✕✖"


@cache
def _controls() -> frozenset[str]:
    return frozenset(phrases_in(_TABLES, "controls"))


@cache
def _words_on() -> frozenset[str]:
    return frozenset(phrases_in(_TABLES, "reading_on"))


def is_button_at_picture(said: str) -> bool:
    """What enlarges a picture or opens a gallery, in small letters, how many pictures it holds behind that perhaps; a page may set it as a line of its own."""
    if said in _buttons_at_pictures():
        return True
    counted = _COUNT.search(said) if said[-1:] in _COUNT_ENDS else None
    if counted is None:
        return False
    before = said[: counted.start()]
    return before in _buttons_at_pictures() or (before in _PICTURES and _OF_ALL in counted[0])


@cache
def _buttons_at_pictures() -> frozenset[str]:
    return frozenset((*phrases_in(_TABLES, "picture_buttons"), *phrases_in(_TABLES, "gallery_buttons")))


@cache
def _illustrations() -> tuple[frozenset[str], tuple[str, ...]]:
    """Words, and what stands within a text of a language that sets no blanks between them, or is two words."""
    known = phrases_in(_TABLES, "illustrations")
    return frozenset(known), tuple(said for said in known if " " in said or ord(said[0]) >= _UNPARTED)


def shows_illustration(text: str) -> bool:
    """The words on a button lead to more of what a picture shows: "Open the interactive map", "Enlarge"."""
    said = " ".join(text.lower().replace("’", "'").split())
    if is_button_at_picture(said):
        return True
    words, parts = _illustrations()
    return not words.isdisjoint(re.findall(r"[\w°'-]+", said)) or any(part in said for part in parts)


def is_at_sign(text: str) -> bool:
    """It is said beside a code to be scanned, or over a sponsor's sign: "Scan the code to read on", "Presented by"."""
    said = text.lower().strip(_SIGNS)
    return said.startswith(_scanning()) or said in _sponsor_labels()


@cache
def _scanning() -> tuple[str, ...]:
    return phrases_in(_TABLES, "scanning")


@cache
def _sponsor_labels() -> frozenset[str]:
    return frozenset(phrases_in(_TABLES, "sponsor_labels"))


def reads_on(text: str) -> bool:
    """It says nothing but what a teaser of another story ends with: "Read more »"."""
    return len(text) <= _LONGEST and text.lower().replace("'", "’").strip(_SIGNS) in _words_on()


def is_control(text: str) -> bool:
    """It says nothing but what buttons say, a page's number or the pages to turn to."""
    if len(text) > _LONGEST:
        return False
    said, known = text.lower().replace("'", "’").strip(_SIGNS), _controls()
    if said in known or _NUMBERS.fullmatch(said) is not None or is_page_of_all(said):
        return True
    return holds_one(said, _STROKES) and all(map(known.__contains__, _PARTING.split(said)))
