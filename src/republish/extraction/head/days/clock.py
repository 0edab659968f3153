"""Which clock is right: some systems state the moment of publication with the offset of another zone, or stamp it anew."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, time, timedelta, timezone, tzinfo
from itertools import islice
from typing import TypeAlias

from republish._html import Element
from republish.extraction.head.days.changed import CHANGED, is_of_another_day, parted
from republish.extraction.head.days.dated_lines import marked_in, written_in
from republish.extraction.head.days.posted import behind_posted, posted
from republish.extraction.head.facts import Facts, plain
from republish.extraction.head.scan import Near
from republish.extraction.head.words import short_text
from republish.extraction.words.bylines.day_lines import without_days
from republish.extraction.words.days.dates import clock_of, has_offset, has_time, read_date

_ZONED = re.compile(r"\d[:.]\d\d(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?\s?[(]?(?:[ECMP][SD]?T|GMT|UTC|CES?T|JST|KST)\b", re.I)
"""A time with the zone that people read it in; "IST" is three zones."""
_DIGIT = re.compile(r"\d")
_FIRST = "first published"
_STAMPS = (("datePublished", "article:published_time"), ("dateModified", "article:modified_time"))
"""What data call the moments of publication and of the last change."""
_HOUR = 3600
_FEWEST, _MOST = 2, 12
"""Hours; where "EST" is said in summer there is one too many, and "CST" stands for two zones fourteen hours apart."""
_SOONER, _MINUTE = timedelta(hours=12), timedelta(minutes=1)
_MOST_SHOWN = 4
_WIDEST = timedelta(hours=14)
"""Between a clock and UTC."""
_MIDNIGHT = time()
"""What software writes where it knows the day alone."""
_SPOTS, _BY_HEADLINE, _LONGEST = 80, 40, 120
_TWO_DAYS = timedelta(days=2)
_OF_ANYTHING = frozenset(
    ["meta date", "meta timestamp", "meta datecreated", "meta created", "meta[dateCreated]", "meta[dateModified]"]
)
"""What may be the moment at which the page was made as well."""
Read: TypeAlias = Callable[[str], "datetime | None"]


def of_this_text(texts: Iterable[tuple[str, str]], near: Near, read: Read) -> Iterator[tuple[str, str]]:
    """The moments but those that say when the page was served or changed: the page shows another long before."""
    for text, evidence in texts:
        if evidence not in _OF_ANYTHING or not _is_of_another_time(read(text), near, read):
            yield text, evidence


def _is_of_another_time(stated: datetime | None, near: Near, read: Read) -> bool:
    """A `time` by the headline is days before it, or a line there that says nothing but a moment, half a day and more."""
    if stated is None or near.heading is None:
        return False
    spots = list(islice(near, _BY_HEADLINE))
    marked = next((read(stamp) for stamp, name in marked_in(spots, near) if name not in _OF_ANYTHING), None)
    if marked is not None and stated - marked > _TWO_DAYS:
        return True
    lines = ((line, read(line)) for line, _ in written_in(spots, near) if not without_days(line))
    line, shown = next((found for found in lines if found[1] is not None), ("", None))
    return shown is not None and stated - shown > (_WIDEST if has_time(line) else _TWO_DAYS)


def as_shown(moment: datetime, near: Near, stated: Iterable[str]) -> datetime:
    """The moment, or the one that the page shows with its zone, whole hours from it; as another place states that perhaps.

    Where the page shows the moment as well, the other is that of something else: "First published at 6:00 GMT". One in UTC
    keeps the offset with which the page shows it, for readers see another day perhaps.
    """
    moment = _by_the_page_s_clock(moment, near)
    moments = list(islice(_shown(near), _MOST_SHOWN))
    same = next((one for one in moments if abs(one - moment) < _MINUTE), None)
    if same is not None:
        return moment if moment.utcoffset() else moment.astimezone(same.tzinfo)
    shown = moments[0] if moments else None
    if shown is None or not _hours_between(moment, shown):
        return moment
    others = (other for text in stated if text and has_time(text) and (other := read_date(text)) is not None)
    return next((other for other in others if abs(other - shown) < _MINUTE), shown)


def by_others(moment: datetime, text: str, stated: Iterable[str]) -> datetime:
    """The moment of a clock without an offset, or one that is called UTC, by what else the data state of it.

    Another statement of the same clock has its offset, and one of the same moment where that of the clock is UTC. One that is
    whole hours from a clock without an offset, to the second, is of the same moment.
    """
    own = has_offset(text)
    if own and moment.utcoffset():
        return moment
    others = [(one, other) for one in stated if has_offset(one) and (other := read_date(one)) is not None]
    clock = clock_of(text)
    same = (other for one, other in others if clock_of(one) == clock and (other.utcoffset() or not own))
    if (found := next(same, None)) is not None:
        return found
    if own:
        return next((other for _, other in others if other == moment and other.utcoffset()), moment)
    return _ahead_of_another(moment, [other for _, other in others])


def as_marked(moment: datetime, near: Near) -> datetime:
    """A moment in UTC by the clock with which a `time` near the headline names or shows it; another as it is."""
    return moment if moment.utcoffset() else _by_the_page_s_clock(moment, near)


def _ahead_of_another(moment: datetime, others: list[datetime]) -> datetime:
    """The clock with the offset by which it is whole hours ahead of another moment, or behind; on the hour that tells nothing."""
    alike = (one for one in others if one.second == moment.second) if moment.minute or moment.second else ()
    hours = next(filter(None, (whole_hours(one, moment) for one in alike)), 0)
    offset = (moment.utcoffset() or timedelta()) + timedelta(hours=hours)
    return moment.replace(tzinfo=timezone(offset)) if hours and abs(offset) <= _WIDEST else moment


def _by_the_page_s_clock(moment: datetime, near: Near) -> datetime:
    """The moment by what a `time` near the headline says of it: with the offset that it names or shows, for the day may be another.

    Where that states no offset and is ahead by the one that is stated, the clock of the statement was UTC.
    """
    times = [element for element, _ in islice(near, _SPOTS) if element.tag == "time"]
    stamps = [element.get("datetime") or "" for element in times]
    if offset := moment.utcoffset():
        ahead = f"{moment + offset:%Y-%m-%d-%H-%M}"
        return (
            moment + offset if any(clock_of(stamp) == ahead and not has_offset(stamp) for stamp in stamps) else moment
        )
    read = (
        (read_date(stamp) if has_offset(stamp) else None, element) for stamp, element in zip(stamps, times, strict=True)
    )
    same = [(other, element) for other, element in read if other is not None and abs(other - moment) < _MINUTE]
    named = (moment.astimezone(other.tzinfo) for other, _ in same if other.utcoffset())
    return next(named, None) or _by_the_words_of(moment, [element for _, element in same])


def _by_the_words_of(moment: datetime, times: Iterable[Element]) -> datetime:
    """A moment in UTC by the clock that elements which state it show, whole hours from it."""
    words = (said for element in times for said in (element.get("title") or "", short_text(element, _LONGEST)))
    hours = next(filter(None, (_hours_ahead(said, moment) for said in words)), 0)
    return moment.astimezone(timezone(timedelta(hours=hours))) if hours else moment


def shifted(moment: datetime, stated: datetime | None, published: datetime | None) -> datetime:
    """The moment of a change, by the clock of a publication that was stated as well and turned out to be another."""
    if stated is None or published is None:
        return moment
    return moment + timedelta(hours=_hours_between(stated, published))


def _hours_between(one: datetime, other: datetime) -> int:
    """Whole hours from one moment to the other, where they are more than a wrong name of a zone makes; else 0."""
    hours = whole_hours(one, other)
    return hours if abs(hours) >= _FEWEST else 0


def whole_hours(one: datetime, other: datetime) -> int:
    """Whole hours from one moment to the other, which are told by the minute; 0 where there are none, or too many."""
    seconds = (other.replace(second=0, microsecond=0) - one.replace(second=0, microsecond=0)).total_seconds()
    hours, rest = divmod(int(seconds), _HOUR)
    return hours if rest == 0 and abs(hours) <= _MOST else 0


def of_readers(published: datetime | None, near: Near, clock: tzinfo) -> tzinfo:
    """The clock of times without a zone: the page's own, else that by which it states or shows when it was published."""
    if published is None or clock is not UTC:
        return clock
    if offset := published.utcoffset():
        return timezone(offset)
    hours = next(filter(None, (_hours_ahead(own, published) for *_, own in near.lines(_SPOTS))), 0)
    return timezone(timedelta(hours=hours)) if hours else clock


def of_the_address(moment: datetime, address: datetime | None, near: Near) -> datetime:
    """A moment in UTC by the clock that a line shows of it, where the page's address names the day that readers see there."""
    if address is None or moment.utcoffset() or moment.date() == address.date():
        return moment
    hours = next(filter(None, (_hours_ahead(own, moment) for *_, own in near.lines(_SPOTS))), 0)
    local = moment.astimezone(timezone(timedelta(hours=hours)))
    return local if local.date() == address.date() else moment


def _hours_ahead(line: str, published: datetime) -> int:
    """The whole hours by which the clock of a line is ahead of the publication that it shows; 0 where it shows none."""
    if not 10 < len(line) < _LONGEST or not _DIGIT.search(line) or _ZONED.search(line):
        return 0
    said = parted(line)[0]
    shown = read_date(said) if has_time(said) and not CHANGED.search(said) else None
    return whole_hours(published, shown) if shown is not None else 0


def _shown(near: Near) -> Iterator[datetime]:
    """Moments in lines near the headline that are not those of a change."""
    for element, _, own in near.lines(_SPOTS):
        if 10 < len(own) < _LONGEST and _ZONED.search(own) and not is_of_another_day(element, own):
            moment = read_date(parted(own)[0])
            if moment is not None and not CHANGED.search(own):
                yield moment


def first_published(near: Near, facts: Facts, read: Read) -> Iterator[tuple[str, str]]:
    """What the page shows of an earlier publication, where its data call the last change that of publication."""
    stamp, change = (read(_stated(facts, *names)) for names in _STAMPS)
    if stamp is None or change is None or change > stamp:
        return
    if _FIRST in facts.document.prose.lowered:
        yield from (found for found in posted(facts.document, near) if _is_before(found[0], stamp, read))
    soonest = stamp - _SOONER if change == stamp else stamp
    yield from (found for found in _marked(near) if _is_before(found[0], soonest, read))
    yield from (found for found in _said(near) if _is_another(found[0], stamp, read))


def _stated(facts: Facts, name: str, in_meta: str) -> str:
    return facts.text(name) or plain(next(iter(facts.metadata.meta.get(in_meta, ())), ""))


def _said(near: Near) -> Iterator[tuple[str, str]]:
    """Lines near the headline that say "Published" and a time."""
    for element, _, own in near.lines(_SPOTS):
        if 10 < len(own) < _LONGEST and (behind := behind_posted(own)) and has_time(line := parted(behind)[0]):
            yield line, f"{element.tag} text"


def _is_another(text: str, moment: datetime, read: Read) -> bool:
    """It is before the moment, and not the same by the clock of another zone."""
    stamp = read(text) if _is_before(text, moment, read) else None
    return stamp is not None and not whole_hours(stamp, moment)


def _is_before(text: str, moment: datetime, read: Read) -> bool:
    stamp = read(text) if has_time(text) else None
    return stamp is not None and stamp < moment and stamp.time() != _MIDNIGHT


def _marked(near: Near) -> Iterator[tuple[str, str]]:
    """The first `time` near the headline, unless it is that of a change."""
    stamps = ((element, element.get("datetime")) for element, _ in islice(near, _SPOTS) if element.tag == "time")
    element, stamp = next(((element, stamp) for element, stamp in stamps if stamp), (None, ""))
    if element is not None and not is_of_another_day(element, short_text(element)):
        yield stamp, "time[datetime]"
