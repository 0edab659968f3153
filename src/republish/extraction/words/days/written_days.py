"""Days as people write them in many languages: in which order day, month and year stand, and what stands between them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import TypeAlias
from unicodedata import normalize

from republish._uncompiled import Uncompiled
from republish.extraction.words.day_names import months, months_behind_points

_NAME = r"([^\s\d.,،/|:;()@-]{2,20})"
"""The name of a month, perhaps."""
_YEAR = r"(\d{4}|['’‘][0-2]\d(?!\d))"
"""A year, or its end with the sign for what was left out: "'21"."""
_CJK = re.compile(r"(\d{4})\s*[年년./]\s*(\d{1,2})\s*[月월./]\s*(\d{1,2})\s*[日일]?")
DOTTED = re.compile(r"(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)")
_SPACED = re.compile(r"(?<!\d)(\d{1,2})(?:\.\s|\s/\s)(\d{1,2})(?:\.\s|\s/\s)(\d{4})(?!\d)")
"""As Czech and Slovene have it, "3. 5. 2024", and pages in Arabic, "3 / 5 / 2024"."""
_ROMAN = re.compile(r"(?<!\d)(\d{1,2})(\.\s?|\s)(VI{1,3}|I[VX]|I{1,3}|XI{0,2}|V)\2(\d{4})(?!\d)")
"""The month in Roman numerals: "3.V.2024", "3 V 2024"."""
_NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_DAY_MONTH = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|er|-a(?=\s)|º|ª)?[.,]?[\s/-]*(?:(?:de|of|ng|ta['’])\s+|d['’])?{_NAME}(?:\sFómhair)?"
    rf"\.?[,،]?[\s/-]*(?:de[l]?\s+)?{_YEAR}",
    re.I,
)
"""In Irish two months have a second word in common."""
_MONTH_DAY = re.compile(rf"{_NAME}\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_YEAR}", re.I)
_YEAR_MONTH_DAY = re.compile(
    rf"(?<!\d)(\d{{4}})(?:\.|(?:\(e\))?ko)?\s+(?:[mթ][.․]\s*)?{_NAME}\.?\s+(\d{{1,2}})(?![\d:])", re.I
)
"""As Hungarian, Lithuanian, Armenian and Basque have it: "2024. május 3.", "2024ko maiatzaren 3a"."""
_YEAR_DAY_MONTH = re.compile(
    rf"(?<!\d)(\d{{4}})(?:\.\s*(?:gada|g\.)|[\s-]?(?:ж\.,?|жылғы|жылдын|yil))\s+(\d{{1,2}})[.-]?\s*{_NAME}",
    re.I,
)
"""As Latvian, Kazakh, Kyrgyz and Uzbek have it: "2024. gada 3. maijs", "2024 ж. 3 мамыр"."""
_MONGOLIAN = re.compile(
    r"(?<!\d)(\d{4})\s+оны\s+(\d{1,2})(?:[\s-]?(?:р|д[уү]г[аэ]{2}р))?\s+сарын\s+(\d{1,2})(?!\d)", re.I
)
_VIETNAMESE = re.compile(
    r"(?<!\d)(\d{1,2})\s+(?:tháng|thg)\s+(\d{1,2}|[^\W\d]+(?: (?:một|hai)(?!\w))?),?\s+(?:năm\s+)?(\d{4})", re.I
)
_VIETNAMESE_MONTH_DAY = re.compile(r"tháng\s+([^\W\d]+(?:\s(?:một|hai))?)\s+(\d{1,2}),?\s+(\d{4})", re.I)
"""The month by its word: "3 tháng năm, 2024", "Tháng Mười Hai 3, 2024"."""
_VIETNAMESE_MONTHS = (*("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"),)
_WEEKDAY_BEFORE = Uncompiled(
    r"(?<!\w)(?:(mon)(?:day)?|(tue)(?:s|sday)?|(wed)(?:nesday)?|(thu)(?:rs?|rsday)?|(fri)(?:day)?|(sat)(?:urday)?|(sun)(?:day)?)"
    r"\.?,?\s+(?:(?:the|on)\s+)?$",
    re.I,
)
"""In English alone one habit or the other is to be told from it."""
_LONGEST_WEEKDAY = 20
_DOT_ABOVE = "\u0307"
"""What is left of a Turkish capital in small letters: "NİSAN"."""
_Parts: TypeAlias = "tuple[int, int, int] | None"


def _of_ordinal(found: re.Match[str], _: bool | None) -> _Parts:
    """Day, month and year; a point behind the day says of some names in which language they are: "17. listopada 2020."."""
    pointed = found[0].startswith(f"{found[1]}.")
    month = months_behind_points().get(found[2].casefold(), found[2]) if pointed else found[2]
    return _named(found[3], month, found[1])


def _named(year: str, month: str, day: str) -> _Parts:
    number = months().get(normalize("NFC", month.casefold().replace(_DOT_ABOVE, "").rstrip(".׳'॰")))
    return (_of_century(year.lstrip("'’‘")), number, int(day)) if number else None


def _of_century(year: str) -> int:
    return int(year) + (2000 if len(year) < 4 else 0)


def _numeric(found: re.Match[str], day_first: bool | None) -> _Parts:
    """Year, month and day; None where day and month could change places and neither the day of the week nor a habit decides.

    Hyphens stand in dates that software writes, in English by either habit.
    """
    first, second, year = int(found[1]), int(found[2]), _of_century(found[3])
    either = max(first, second) <= 12 and first != second and "." not in found[0]
    if either and (told := _on_its_weekday(found, year)):
        return told
    if first > 12 or (second <= 12 and (day_first or "." in found[0])):
        return year, second, first
    return None if either and (day_first is None or "-" in found[0]) else (year, first, second)


def _on_its_weekday(found: re.Match[str], year: int) -> _Parts:
    """The one of two days that is on the day of the week right before it: "Friday, 05/03/2021"."""
    before = found.string[max(found.start() - _LONGEST_WEEKDAY, 0) : found.start()]
    said = _WEEKDAY_BEFORE.search(before)
    days = [(year, int(found[month]), int(found[3 - month])) for month in (1, 2)] if said else []
    told = [day for day in days if said is not None and min(day) > 0 and date(*day).isoweekday() == said.lastindex]
    return told[0] if len(told) == 1 else None


def _in_vietnamese(year: str, month: str, day: str) -> _Parts:
    if month.isdecimal():
        return int(year), int(month), int(day)
    said = " ".join(normalize("NFC", month.casefold()).split())
    return (int(year), _VIETNAMESE_MONTHS.index(said) + 1, int(day)) if said in _VIETNAMESE_MONTHS else None


FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], bool | None], _Parts]], ...] = (
    (_CJK, lambda found, _: (int(found[1]), int(found[2]), int(found[3]))),
    (_VIETNAMESE, lambda found, _: _in_vietnamese(found[3], found[2], found[1])),
    (_VIETNAMESE_MONTH_DAY, lambda found, _: _in_vietnamese(found[3], found[1], found[2])),
    (_MONGOLIAN, lambda found, _: (int(found[1]), int(found[2]), int(found[3]))),
    (_DAY_MONTH, _of_ordinal),
    (_MONTH_DAY, lambda found, _: _named(found[3], found[1], found[2])),
    (_YEAR_MONTH_DAY, lambda found, _: _named(found[1], found[2], found[3])),
    (_YEAR_DAY_MONTH, lambda found, _: _named(found[1], found[3], found[2])),
    (_ROMAN, lambda found, _: (int(found[4]), _NUMERALS.index(found[3]) + 1, int(found[1]))),
    (DOTTED, _numeric),
    (_SPACED, _numeric),
)
"""How people write dates, the surest first, and how each is read: year, month and day, or None for no month's name."""
