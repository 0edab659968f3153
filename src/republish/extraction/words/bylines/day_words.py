"""What days are called that are none of publication: those of a change, and those of something else, in many languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from republish._uncompiled import Uncompiled
from republish.extraction.words.bylines.byline_words import FAR
from republish.extraction.words.tongues import phrases_in

_WORD = re.compile(r"[^\W\d_]+")
_WORDS_TO_DAY = 4
"""Between the word and the number of a day: the names of weekday and month, a preposition."""


class DayWords:
    """The phrases that say of one kind of day what it is."""

    __slots__ = ("_always", "_before_day", "_unparted", "words")

    def __init__(self, always: tuple[str, ...], before_day: tuple[str, ...], unparted: tuple[str, ...]) -> None:
        self._always, self._before_day = _by_longest_word(always), _by_longest_word(before_day)
        self.words = frozenset((*self._always, *self._before_day))
        """One of them is in whatever says so, but in scripts that part no words."""
        self._unparted = Uncompiled("|".join(map(re.escape, unparted)), re.I)

    def first(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The first of them in a text."""
        if held := self.words.intersection(_WORD.findall(text.lower())):
            words = sorted(held)
            always, before_day = (
                tuple(phrase for word in words for phrase in phrases.get(word, ()))
                for phrases in (self._always, self._before_day)
            )
            return _said(always, before_day).search(text, start)
        return self._unparted.search(text, start) if text and max(text) >= FAR else None

    def last(self, text: str) -> re.Match[str] | None:
        """The last one."""
        found, said = None, self.first(text)
        while said is not None:
            found, said = said, self.first(text, said.end())
        return found


def _by_longest_word(phrases: Iterable[str]) -> dict[str, tuple[str, ...]]:
    by_word: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        word = max(_WORD.findall(phrase), key=len)
        by_word[word] = (*by_word.get(word, ()), phrase)
    return by_word


@lru_cache(maxsize=64)
def _said(always: tuple[str, ...], before_day: tuple[str, ...]) -> re.Pattern[str]:
    """For the few phrases whose longest word a text holds: all of them would take as long to compile as half a page to read."""
    ways = [f"(?:{_any(always)})"] if always else []
    ways += [f"(?:{_any(before_day)}){_until_day()}"] if before_day else []
    return re.compile(rf"(?<!\w)(?:{'|'.join(ways)})", re.I)


@lru_cache(maxsize=1)
def of_change() -> DayWords:
    """Those of a day on which an article was changed."""
    return DayWords(_phrases("change"), _phrases("change_before_day"), _phrases("change_unparted"))


@lru_cache(maxsize=1)
def of_others() -> DayWords:
    """Those of a day that is neither of publication nor of a change."""
    return DayWords((), _phrases("other_before_day"), _phrases("other_unparted"))


def says_changed_alone(text: str) -> bool:
    """It is such a word of a change and nothing else, as the day behind it has gone: "última modificación"."""
    said = of_change().first(text)
    return (
        said is not None and not text[: begin_of(text, said.start())].strip() and not text[said.end() :].strip(" :：")
    )


def begin_of(text: str, start: int) -> int:
    """Where what a phrase says begins: "This page was last" belongs to it."""
    words = list(_WORD.finditer(text, 0, start))
    while words and words[-1][0].lower() in _before() and not text[words[-1].end() : start].strip():
        start = words.pop().start()
    return start


@lru_cache(maxsize=1)
def _before() -> frozenset[str]:
    return frozenset(_phrases("before"))


def _phrases(name: str) -> tuple[str, ...]:
    return phrases_in("extraction_days.toml", name)


def _any(phrases: Iterable[str]) -> str:
    """The longest first; a word is never a part of another."""
    ordered = sorted(phrases, key=len, reverse=True)
    return "|".join(_spaced(phrase) for phrase in ordered)


def _spaced(phrase: str) -> str:
    end = "" if phrase.endswith(":") else r"(?!\w)"
    return re.escape(phrase).replace(r"\ ", r"\s+").replace("'", "['’]").replace(":", r"\s*:") + end


def _until_day() -> str:
    """The day behind a phrase, or a colon; or nothing, where the day has a box of its own."""
    day = rf"\W{{1,3}}\d|(?:[\s,]{{1,2}}[^\W\d]{{1,12}}(?:-[^\W\d]{{1,12}})?\.?){{0,{_WORDS_TO_DAY}}}[\s,]{{1,2}}\d"
    alone = rf"(?:\W{{1,3}}(?:{_any(_phrases('until'))}))?\W{{0,3}}$"
    return rf"(?!\W+(?:{_any(_phrases('who'))}))(?=\s*[:：]|{alone}|{day})"
