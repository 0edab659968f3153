"""A byline without the days in its line and what is said of them: "作者: A | 发布时间：2024年3月5日", "A Person - Selasa, 5 Maret 2024"."""

from __future__ import annotations

import re
from itertools import islice

from republish._uncompiled import Uncompiled
from republish.extraction.words.day_names import months, words_of_days
from republish.extraction.words.days.calendars import western
from republish.extraction.words.days.dates import DAYS, TIMES, read_date

_DAY = "\x1f"
"""In the place of a day or a time."""
_PARTS = Uncompiled(r"\s*[\x1f|•·\n]+\s*")
_SIGNS = " :：.,，、،፣၊՝()（）[]-–—"
_SHORT, _FULL_NAME = 4, 2
"""Letters of a word that days and people share, and words of a name."""
_NAMES = frozenset({"Domingo", "Domenica", "Sabato"})
"""Days of the week that begin with a small letter, and names."""
_LONGEST, _MOST_WORDS = 90, 4
"""Letters of such a line, and words in it beside the day."""
_ENDS = (".", "!", "?", "…", "。", "！", "？", "।", "۔", "؟")
_FEWEST_OF_SENTENCE, _FEWEST_SIGNS, _UNPARTED, _CASELESS = 5, 10, "\u0e00", "\u0590"
"""Words of a sentence, and its signs where these are not parted."""
_YEAR = re.compile(r"\d{4}|\d\d?[./]\d\d?[./]\d\d")
_DAY_AND_PLACE = Uncompiled(
    r"(?:\d{1,2}\.\s?(?:\d{1,2}\.|[^\W\d]{3,9}\b)|\d{1,2}[/-]\d{1,2}\b)(?:\s?\d{2,4}\b)?[\s:,–-]*[^\W\d]"
)


def tells_when_and_where(line: str) -> bool:
    """It begins with a day, a year perhaps, and goes on with words: "24. 11. Mora, The Bell"."""
    return line[:1].isdigit() and _DAY_AND_PLACE.match(line) is not None


def without_days(line: str) -> str:
    """The line without days, times and the words around them; as it is where it names no day."""
    said = western(line)
    if not _YEAR.search(said):
        return line
    rest = said
    for pattern in DAYS:
        rest = pattern.sub(f" {_DAY} ", rest)
    if rest == said:
        return line
    rest = TIMES.sub(f" {_DAY} ", rest)
    parts = (_without_day_words(part) for part in _PARTS.split(rest))
    return " | ".join(filter(None, parts))


def before_day(line: str) -> str:
    """What a line says before its first day, without the words of days there; all of it where it names none."""
    starts = [
        found.start()
        for pattern in (DAYS if _YEAR.search(western(line)) else ())
        for found in islice(pattern.finditer(line), 1)
        if read_date(found[0]) is not None
    ]
    words = line[: min(starts)].split() if starts else []
    return " ".join(_without_last_words(words)).strip(" -–—,") if words else line


def says_when(line: str) -> bool:
    """A day, a clock time and a name perhaps: the line under a headline, not what a picture shows."""
    if len(line) > _LONGEST or ":" not in line or TIMES.search(western(line)) is None:
        return False
    rest = without_days(line)
    return rest != line and len(rest.split()) <= _MOST_WORDS


def tells_more(line: str) -> bool:
    """A sentence goes on behind the day: "3 May 2024 the book tells of the harbour in words and pictures."."""
    if not line.rstrip().endswith(_ENDS):
        return False
    rest = without_days(line)
    return len(rest.split()) >= _FEWEST_OF_SENTENCE or (rest[:1] >= _UNPARTED and len(rest) >= _FEWEST_SIGNS)


def _without_day_words(part: str) -> str:
    """A part without the words of days at its ends: weekdays, "published", "at"; a month's name beside others is somebody's."""
    words = part.split()
    if all(map(_is_of_day, words)):
        return ""
    words = _without_last_words(words)
    while _is_of_day(words[0]) and not (_is_of_a_name(words[0]) or _is_called_like_a_day(words)):
        words.pop(0)
    return " ".join(words).strip(" -–—,")


def _without_last_words(words: list[str]) -> list[str]:
    """Words but for those of days at their end."""
    while words and _is_of_day(words[-1]) and not (_is_of_a_name(words[-1]) or _is_called_like_a_day(words)):
        words = words[:-1]
    return words


def _is_called_like_a_day(words: list[str]) -> bool:
    """A full name that has a short word of days in it, or one that people have: "Sam Smith", "Rita Ora"; French has "sam." for Saturday."""
    if len(words) != _FULL_NAME:
        return False
    said = [word.strip(",") for word in words]
    short = [word for word in said if (len(word) <= _SHORT or word in _NAMES) and _is_of_day(word)]
    return len(short) == 1 and all(map(_begins_a_name, said))


def _begins_a_name(word: str) -> bool:
    """It begins with a capital, or with a letter of a script that has none and parts words."""
    return (
        word[:1].isalpha()
        and not word[:1].islower()
        and word[:1] < _UNPARTED
        and (word.istitle() or word[:1] >= _CASELESS)
    )


def _is_of_day(word: str) -> bool:
    bare = word.strip(_SIGNS).casefold()
    return not bare or bare in words_of_days()


def _is_of_a_name(word: str) -> bool:
    """A month, or an initial: both stand in names too."""
    bare = word.strip(_SIGNS)
    return bare.casefold() in months() or (len(bare) == 1 and bare.isupper())
