"""Dates as pages write them: ISO 8601 fast and without help, everything else through dateutil."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from itertools import islice

from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.words.days.calendars import common, western
from republish.extraction.words.days.time_zones import ZONES, with_offset
from republish.extraction.words.days.written_days import DOTTED, FORMS

_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:(?:T|\s+|\s*,\s*)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*"
    r"((?:UTC|GMT)?\s?[+-]\d{1,2}(?::?\d{2})?(?!\d)|Z|UTC|GMT)?)?",
    re.I,
)
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$")
_EPOCH = re.compile(r"^1\d{9}(?:\d{3})?$")
_CLOCK = (
    r"(?:(?P<before>오전|오후|上午|下午|午前|午後|晚上|凌晨|清晨|早上|中午|傍晚)\s*)?(?<!\d)(?<!\d[.,])(?P<hour>\d{1,2})\s*(?P<sign>[:.h時时]|시)"
    r"\s*(?P<minute>\d{2}|\d(?=\s?[分분]))(?!\d)(?::(?P<second>\d{2}))?"
    r"\s*(?P<half>[ap](?:\.\s?)?m(?![^\W\d_])\.?|[mp]\.\s?d\.|(?-i:PT?G)\b|[صم](?!\w))?"
)
"""The halves of the day in Albanian, Malay and Arabic too, where they are a letter or two."""
_AFTER_NOON = frozenset({"오후", "下午", "午後", "晚上", "傍晚", "pm", "md", "ptg", "م"})
_HALF = re.compile(r"\s*([ap](?:\.\s?)?m)(?![^\W\d_])", re.I)
_TIME = re.compile(_CLOCK, re.I)
_OFFSET = re.compile(
    rf"(?:(?:UTC|GMT)\s*)?([+-]\d{{1,2}}:?\d{{2}})\b|\b(?:UTC|GMT)\s?([+-]\d{{1,2}})(?![\d:])|(?:\b|(?<=:\d\d))({'|'.join(ZONES)})\b"
)
"""The name of a zone may stand right behind a clock, without a blank: "16:02:50CDT"."""
_SHIFT = re.compile(r"\s?(?:UTC|GMT)?\s?[+-]\d")
"""Right behind a day."""
_SEASONAL = re.compile(r"\s*[([]?\s*(?:([ECMP])T|([ECMP])(?:astern|entral|ountain|acific) Time)\b")
"""Right behind a time: as "CT" and "MT" elsewhere are states."""
_AMERICAN = {"E": "America/New_York", "C": "America/Chicago", "M": "America/Denver", "P": "America/Los_Angeles"}
"""Zones of the IANA time zone database, by the first letter of what people call them: the day decides which of two offsets the name stands for."""
_DATE = "\x1f"
"""What stands where a date stood while the time is looked for."""
_TIME_BEFORE = Uncompiled(
    rf"(?:{_DATE}|(?:^|[\s,|])(?:um|at|kl|klo|kello|ore|alle|à|às|a las|om|o|o godz|godz|ob|u|v|в|о|เวลา)\.?:?)[\s,|·•–—()/-]{{0,5}}$",
    re.I,
)
_TIME_BEHIND = Uncompiled(
    rf"(?:\s?(?:uhr|h|hrs?|hours)\b|\s?(?-i:[A-Z]{{2,4}}T|UTC|MEZ|MESZ)\b|[\s,|·•–—()/-]{{0,5}}{_DATE})", re.I
)
"""What says of "10.24" that it is a time of day and no number: a word, a zone, the date right beside it."""
_YEAR = re.compile(r"(?<!\d)(?:1[34]|19|2[05])\d\d(?!\d)")
_GOES_ON = Uncompiled(r"\.\d|\s?[%€$£]")
_ALONE = 3
"""Signs that stand for a day with nothing around it."""
_EARLIEST, _LATEST_YEAR = 1990, 2100
_MOST_BEFORE = 3


@lru_cache(maxsize=1024)
def read_date(text: str, *, day_first: bool | None = True, clock: tzinfo = UTC) -> datetime | None:
    """The moment that a text names, aware, with the UTC offset that it states, or None.

    Where it states none it goes by `clock`; a date without a time is midnight there. `day_first` decides 03/04/2024; where it is
    None, such a date names no day.
    """
    text = with_offset(western(fold(text)[:300]), clock)
    if not text:
        return None
    return _machine(text, clock) or _written(text, day_first, clock)


def has_time(text: str, clock: tzinfo = UTC) -> bool:
    """The text names a time of day, not only a day; a zone of which nothing is known but by the `clock` takes it along."""
    text = with_offset(western(text), clock)
    found = _ISO.search(text)
    if found:
        return found[4] is not None or _beside_iso(found) is not None
    if found := _COMPACT.match(text):
        return found[4] is not None
    dated = _dated(text, True)
    return bool(_EPOCH.match(text) or _time_in(dated[1] if dated else text))


def _time_in(rest: str) -> re.Match[str] | None:
    """The time of day beside a date; what has a point between its numbers only where something says so."""
    return next((found for found in _TIME.finditer(rest) if _is_time(found, rest)), None)


def _is_time(found: re.Match[str], rest: str) -> bool:
    if found["sign"] != "." or found["half"]:
        return True
    if _GOES_ON.match(rest, found.end()):
        return False
    return bool(_TIME_BEFORE.search(rest[: found.start()]) or _TIME_BEHIND.match(rest, found.end()))


def has_offset(text: str) -> bool:
    """The text is ISO 8601 with a time of day and its distance from UTC."""
    text = with_offset(text)
    found = _ISO.search(text)
    return found is not None and (
        found[8] is not None or (found[4] is not None and _zone_after(text, found.end()) is not None)
    )


def clock_of(text: str) -> str:
    """Day, hour and minute as an ISO 8601 text writes them, whatever the offset; empty for any other text."""
    found = _ISO.search(text)
    return "-".join(f"{int(part):02d}" for part in found.groups()[:5]) if found and found[4] else ""


def _machine(text: str, clock: tzinfo) -> datetime | None:
    """ISO 8601 and its relatives, and seconds since 1970."""
    if found := _ISO.search(text):
        if found[4] is None and (rest := _beside_iso(found)):
            return _at(found.groups()[:3], rest, clock)
        year, month, day, hour, minute, second, fraction, zone = found.groups()
        micro = int(((fraction or "") + "000000")[:6])
        half = _HALF.match(text, found.end()) if hour else None
        hour = _of_day(int(hour), half[1]) if half else hour
        end = half.end() if half else found.end()
        offset = _offset(zone) or _zone_after(text, end) or clock
        moment = _moment((year, month, day), (hour, minute, second), micro=micro, offset=offset)
        return _in_season(moment, text, end)
    if found := _COMPACT.match(text):
        return _moment(found.groups()[:3], found.groups()[3:6], offset=_offset(found[7]) or clock)
    if _EPOCH.match(text):
        return datetime.fromtimestamp(int(text[:10]), UTC)
    return None


def _zone_after(text: str, end: int) -> timezone | None:
    found = _OFFSET.search(text, end)
    return _offset(found[1] or found[2] or found[3]) if found else None


def _offset(zone: str | None) -> timezone | None:
    if not zone:
        return None
    if zone.upper() in ZONES:
        return timezone(timedelta(minutes=ZONES[zone.upper()]))
    digits = re.sub(r"\D", "", zone)
    if not digits:
        return None
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    total = hours * 60 + minutes
    return timezone(timedelta(minutes=-total if "-" in zone else total)) if total <= 14 * 60 else None


def _moment(
    day: tuple[str | int, ...], time: tuple[str | None, ...] = (), *, micro: int = 0, offset: tzinfo
) -> datetime | None:
    """A valid moment with its offset, or None."""
    year, month, date = common(*map(int, day))
    if not _EARLIEST <= year < _LATEST_YEAR:
        return None
    hour, minute, second = (int(part or 0) for part in (*time, "0", "0", "0")[:3])
    try:
        local = datetime(year, month, date, hour % 24, minute, second, micro, offset)
        return local + timedelta(days=hour == 24)
    except (ValueError, OverflowError):
        return None


def _written(text: str, day_first: bool | None, clock: tzinfo) -> datetime | None:
    """Dates for people, months in some thirty languages."""
    dated = _dated(text, day_first)
    if dated is None:
        return None if DOTTED.search(text) else _by_dateutil(text, clock)
    return _at(*dated, clock)


def _beside_iso(found: re.Match[str]) -> str | None:
    """What stands around a day in ISO 8601, where that is its time as people write it: "2024-05-03 kl. 10.22"."""
    text, end = found.string, found.end()
    rest = f"{text[: found.start()]} {_DATE} {_until_next_day(text[end:])}"
    return rest if len(rest) > _ALONE and not _SHIFT.match(text, end) and _time_in(rest) else None


def _at(parts: tuple[str | int, ...], rest: str, clock: tzinfo) -> datetime | None:
    """That day at the time that is told around it, if one is."""
    time = _time_in(rest)
    zone = _OFFSET.search(rest, time.end()) if time else None
    offset = _offset(zone[1] or zone[2] or zone[3]) if zone else None
    moment = _moment(parts, _clock(time) if time else (), offset=offset or clock)
    return _in_season(moment, rest, time.end()) if time else moment


def _dated(text: str, day_first: bool | None) -> tuple[tuple[int, int, int], str] | None:
    """The day that a text names, and the text with a sign in its place; one of another calendar may stand before it."""
    for pattern, read in FORMS:
        for found in islice(pattern.finditer(text), 1 if pattern is DOTTED else _MOST_BEFORE):
            if parts := read(found, day_first):
                return parts, f"{text[: found.start()]} {_DATE} {_until_next_day(text[found.end() :])}"
    return None


def _until_next_day(behind: str) -> str:
    """What stands behind a day, up to the next one with a year: a time there is that one's."""
    if not _YEAR.search(behind):
        return behind
    starts = (found.start() for pattern in DAYS for found in islice(pattern.finditer(behind), 1))
    return behind[: min(starts, default=len(behind))]


def _in_season(moment: datetime | None, text: str, end: int) -> datetime | None:
    """The same clock in the American zone that is named behind the time, in summer or in winter."""
    found = _SEASONAL.match(text, end)
    if moment is None or found is None:
        return moment
    from dateutil import tz

    zone = tz.gettz(_AMERICAN[found[1] or found[2]])
    offset = zone.utcoffset(moment.replace(tzinfo=None)) if zone is not None else None
    return moment if offset is None else moment.replace(tzinfo=timezone(offset))


DAYS = (*(pattern for pattern, _ in FORMS), _ISO)
TIMES = Uncompiled(rf"(?:{_TIME.pattern})(?:\s*\(?(?:GMT|UTC)[+-]?\d*\)?)?", re.I)
"""For whoever reads a line without them."""


def _clock(found: re.Match[str]) -> tuple[str, str, str | None]:
    hour, half = found["hour"], found["half"] or found["before"]
    return _of_day(int(hour), half) if half else hour, found["minute"], found["second"]


def _of_day(hour: int, half: str) -> str:
    """The hour by a clock of twelve as one of twenty-four."""
    return str(hour % 12 + (12 if half.lower().replace(".", "").replace(" ", "") in _AFTER_NOON else 0))


def _seconds(name: str | None, offset: int | None) -> int | None:
    """The offset of a zone's name, which dateutil asks for; unknown names count as UTC, without a warning."""
    return ZONES.get(name.upper(), 0) * 60 if name and offset is None else offset


def _by_dateutil(text: str, clock: tzinfo) -> datetime | None:
    """RFC 822 and whatever else names a day, a month and a year."""
    if len(text) > 60 or not re.search(r"\d{4}", text) or not re.search(r"[A-Za-z]{3}", text):
        return None
    from dateutil import parser

    try:
        first = parser.parse(text, default=datetime(1, 1, 1), tzinfos=_seconds)
        other = parser.parse(text, default=datetime(4, 2, 2), tzinfos=_seconds)
        offset = first.utcoffset()
    except (ValueError, OverflowError, TypeError, AttributeError):
        return None
    if (first.year, first.month, first.day) != (other.year, other.month, other.day):
        return None
    aware = first.replace(tzinfo=clock if offset is None else timezone(offset))
    return aware if _EARLIEST <= aware.year < _LATEST_YEAR else None
