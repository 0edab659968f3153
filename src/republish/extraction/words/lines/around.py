"""Lines that content systems and newspapers set around any text, in many languages: whole lines, and calls with a link."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import chain, product
from unicodedata import normalize

from republish._uncompiled import Uncompiled
from republish.extraction.words.lines.controls import is_button_at_picture
from republish.extraction.words.lowered import holds_one
from republish.extraction.words.patterns import Beginnings, Labels
from republish.extraction.words.tongues import phrases_in

_LONGEST, _LONGEST_CALL, _LONGEST_PLACEHOLDER = 90, 140, 130
_SIGNS = " \t\xa0:：…¡»›>→«‹<←▼▲▶►🔊🎧*+×✕✖|•·?–—-!！՝()[]【】"
_END, _WITH_END = ".。।։", 12
"""The full stop of a line of so many letters says nothing; that of a word ends what somebody says."""
_NUMBER, _BETWEEN = re.compile(r"\d+"), re.compile(r"[\s:：՝.,，、|/()（）~〜約·•–—-]+")
_COUNTS = ("#", "# #")
"""Such numbers, in thousands perhaps."""
_LASTS = re.compile(r"^(.+?) # (\w+)$")
_LONGEST_STAMP, _WORDS_OF_DAY = 80, 4
_YEAR, _CLOCK = Uncompiled(r"(?<!\d)\d{4}(?!\d)"), Uncompiled(r"(?<!\d)\d{1,2}[:.]\d{2}(?!\d)")
_IN_NUMBERS = Uncompiled(r"(?<!\d)(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?!\d)")
_SENTENCE_END = Uncompiled(r"[.!?:;…。！？：।۔؟։;]\s*$")


def is_line_around(text: str) -> bool:
    """It says nothing but what a site says around every text: "Share this article", "Photo 3 of 12", "Lesezeit: 4 Minuten"."""
    if len(text) > _LONGEST:
        return False
    said = _plain(text)
    if said in _lines() or is_button_at_picture(said):
        return True
    return any(map(str.isdigit, said)) and _is_numbered(_numbered(said))


def is_measure(text: str) -> bool:
    """It says how long it takes to read, the minutes alone perhaps: "3 min", "Lesezeit: 4 Minuten"."""
    if len(text) > _LONGEST or not any(map(str.isdigit, text)):
        return False
    said = _numbered(_plain(text))
    return said.removeprefix("# ") in _minutes() or _is_numbered(said)


def is_linked_call(text: str, linked: int) -> bool:
    """A short line with one link, of so many letters, asks readers to follow the site, to subscribe, to give, to log in or to report a mistake."""
    if len(text) > _LONGEST_CALL:
        return False
    said = _plain(text)
    if _calls().begin(said) or said.endswith(_call_ends()):
        return True
    before, label = said[: len(said) - linked], said[len(said) - linked :]
    return label in _buttons() and _SENTENCE_END.search(before) is not None and holds_one(before, _phrases("offered"))


def is_stamp(text: str) -> bool:
    """A label and a day with a clock, or in numbers, and nothing else: "Uppfært 4. mars 2026 kl. 10:15"."""
    said = _plain(text) if len(text) <= _LONGEST_STAMP else ""
    label = _stamps().match(said)
    if label is None:
        return False
    told = said[label.end() :]
    words = [word for word in told.split() if not any(map(str.isdigit, word)) and any(map(str.isalpha, word))]
    dated = _IN_NUMBERS.search(told) or (_YEAR.search(told) and _CLOCK.search(told))
    return len(words) <= _WORDS_OF_DAY and bool(dated)


def is_placeholder(text: str) -> bool:
    """It stands where a film or a post would be if readers agreed to cookies."""
    said = _plain(text) if len(text) <= _LONGEST_PLACEHOLDER else ""
    return _placeholders().begin(said) and holds_one(said, _phrases("consenting"))


@lru_cache(maxsize=4)
def _plain(text: str) -> str:
    """Small letters without signs around them, kept for the next who asks of the same line."""
    said = text.lower().replace("'", "’").strip(_SIGNS)
    if not said.isascii():
        said = normalize("NFC", said.replace("\u0307", ""))
    return said.rstrip(_END) if len(said) >= _WITH_END else said


def _numbered(said: str) -> str:
    """Its words, and a # for each number."""
    return _BETWEEN.sub(" ", _NUMBER.sub(" # ", said)).strip()


def _is_numbered(said: str) -> bool:
    if said in _with_numbers():
        return True
    lasting = _LASTS.match(said)
    return lasting is not None and lasting[2] in _minutes() and lasting[1] in _lines()


def _phrases(name: str) -> tuple[str, ...]:
    return phrases_in("extraction_around.toml", name)


@cache
def _lines() -> frozenset[str]:
    return frozenset(map(_plain, _phrases("lines")))


@cache
def _minutes() -> frozenset[str]:
    return frozenset(_phrases("minutes"))


@cache
def _with_numbers() -> frozenset[str]:
    """How long a text takes to read, how often it was, and which picture of how many it is."""
    minutes, pictures = _phrases("minutes"), _phrases("pictures")
    said = {f"{label} #" for label in _phrases("reading_time")}
    said.update(f"{label} # {unit}" for label, unit in product(_phrases("reading_time"), minutes))
    said.update(f"# {unit} {reading}" for unit, reading in product(minutes, _phrases("to_read")))
    said.update(f"{picture} # {of} #" for picture, of in product(pictures, _phrases("of_all")))
    said.update(f"{picture} # #" for picture in pictures)
    said.update(
        chain.from_iterable(
            (f"{what} {count}", f"{count} {what}") for what, count in product(_phrases("counted"), _COUNTS)
        )
    )
    return frozenset(map(_numbered, (*said, *_phrases("numbered"))))


@cache
def _stamps() -> Labels:
    return Labels("", (_phrases("stamps"), r"(?=[\W\d])"))


@cache
def _buttons() -> frozenset[str]:
    return frozenset(_phrases("buttons"))


@cache
def _calls() -> Beginnings:
    return Beginnings(_phrases("linked_calls"))


@cache
def _call_ends() -> tuple[str, ...]:
    return _phrases("call_ends")


@cache
def _placeholders() -> Beginnings:
    return Beginnings(_phrases("placeholders"))
