"""Days as people write them outside the Latin alphabet, rewritten for the reader of dates: digits, names of months, eras, halves of the day.

Years of the Thai and the Persian calendar become those of the common one. Of the Hebrew and the Islamic calendar no day is
told: where one ends depends on who looks at the moon.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta
from functools import cache

from republish._data_files import data_table
from republish._uncompiled import Uncompiled

_GREEK, _FAR = "\u0370", "\u0590"
_DIGITS = {
    ord(digit): str(unicodedata.decimal(digit)) for digit in filter(str.isdecimal, map(chr, range(0x660, 0xFF20)))
} | {0x200E: "", 0x200F: ""}
"""And signs for the direction of writing, which stand between numbers."""
_HAN = {sign: str(number % 10) for number, sign in enumerate("〇一二三四五六七八九")} | {"零": "0", "○": "0"}
_NUMBER = Uncompiled(r"\d|[元〇零○一二三四五六七八九]{2}")
"""One of them is in whatever names a day."""
_HAN_DAY = Uncompiled(r"([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日")
_ERA = Uncompiled(r"(令和|平成|民國|民国|(?<!\d)(?=1[01]\d年))\s?(元|\d{1,3})\s?年")
_BEFORE_ERA = {"令和": 2018, "平成": 1988}
_REPUBLIC = 1911
"""Before the first year of the Republic of China, by which Taiwan counts."""
_TWO_MONTHS = Uncompiled(r"([\u0620-\u064a]{2,12})\s?/\s?([\u0620-\u064a]{2,12})(?=\s)")
"""A month by both of its Arabic names; in other scripts a stroke parts names of people."""
_SHORT_THAI = Uncompiled(r"(\d{1,2}\s[\u0e00-\u0e7f]{5,10}\s)([3-9]\d)(?!\d)")
_YEAR = re.compile(r"(?:19|20|25|13|14)\d\d")
_THAI, _THAI_YEARS = 543, range(2533, 2643)
_PERSIAN_YEARS = range(1369, 1419)
"""They began in 1990 to 2039; those of the Islamic calendar that began then have other numbers."""
_NOWRUZ = date(1990, 3, 21)
_LEAP_PERSIAN = frozenset({1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416})
_LONG_MONTHS, _LAST_MONTH = 6, 12
"""Months of 31 days, which come first; the others have 30, and the last one fewer but in leap years."""


def western(text: str) -> str:
    """The text with digits, months and halves of the day as the reader of dates knows them."""
    if text.isascii() or max(text) < _GREEK or not _NUMBER.search(text):
        return text
    text = unicodedata.normalize("NFC", text)
    for found, said in _respelled():
        if found in text:
            text = text.replace(found, said)
    if max(text) < _FAR:
        return text
    text = _HAN_DAY.sub(_in_digits, text.translate(_DIGITS))
    text = _ERA.sub(_of_era, text)
    return _TWO_MONTHS.sub(r"\1 ", _SHORT_THAI.sub(r"\g<1>25\2", text))


def may_hold_year(text: str) -> bool:
    """A number stands in it that may be a year of one of the calendars."""
    return (
        not text.isascii()
        and _NUMBER.search(text) is not None
        and max(text) >= _FAR
        and _YEAR.search(western(text)) is not None
    )


def common(year: int, month: int, day: int) -> tuple[int, int, int]:
    """A day of the Thai or the Persian calendar in the common one; any other as it is."""
    if year in _THAI_YEARS:
        return year - _THAI, month, day
    if year not in _PERSIAN_YEARS or not 1 <= month <= 12 or not 1 <= day <= _days_of(year, month):
        return year, month, day
    years = range(_PERSIAN_YEARS.start, year)
    before = 365 * len(years) + sum(one in _LEAP_PERSIAN for one in years)
    before += 31 * min(month - 1, _LONG_MONTHS) + 30 * max(month - 1 - _LONG_MONTHS, 0) + day - 1
    found = _NOWRUZ + timedelta(days=before)
    return found.year, found.month, found.day


def _days_of(year: int, month: int) -> int:
    """How many days a Persian month has."""
    if month == _LAST_MONTH:
        return 30 if year in _LEAP_PERSIAN else 29
    return 31 if month <= _LONG_MONTHS else 30


def _in_digits(found: re.Match[str]) -> str:
    year = "".join(_HAN[sign] for sign in found[1])
    return f"{year}年{_number(found[2])}月{_number(found[3])}日"


def _number(signs: str) -> int:
    """Up to ninety-nine: "二十一"."""
    tens, ten, ones = signs.rpartition("十")
    return (int(_HAN.get(tens, "1")) * 10 if ten else 0) + int(_HAN.get(ones, "0"))


def _of_era(found: re.Match[str]) -> str:
    number = 1 if found[2] == "元" else int(found[2])
    return f"{_BEFORE_ERA.get(found[1], _REPUBLIC) + number}年"


@cache
def _respelled() -> tuple[tuple[str, str], ...]:
    """Pairs of what is written and what stands for it, longer ones first."""
    pairs = {
        (found, said) for table in data_table("extraction_calendars.toml").values() for found, said in table.items()
    }
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))
