"""When it was published and last changed: the page's data first, then marked times near the headline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from functools import partial
from itertools import chain, islice, takewhile
from typing import TYPE_CHECKING

from republish._html import select, text_of
from republish._uncompiled import Uncompiled
from republish.extraction.head.counters import COUNTER, counted
from republish.extraction.head.days.changed import read_changed
from republish.extraction.head.days.clock import (
    Read,
    as_marked,
    as_shown,
    by_others,
    first_published,
    of_readers,
    of_the_address,
    of_this_text,
    shifted,
)
from republish.extraction.head.days.dated_lines import marked_in, visible_in, written_in
from republish.extraction.head.days.event_days import event_days
from republish.extraction.head.days.meta_line import dated_meta_line
from republish.extraction.head.days.posted import alone, posted, property_alone
from republish.extraction.head.days.stated_days import (
    MADE,
    MODIFIED,
    PUBLISHED,
    before_the_stamp,
    in_metas,
    is_stamped_anew,
    other_metas,
    statements,
)
from republish.extraction.head.facts import Facts
from republish.extraction.head.picture.lines import ahead_of_text, until_text_ends
from republish.extraction.head.scan import Near, Spot
from republish.extraction.head.words import is_longer
from republish.extraction.words.days.dates import has_offset, has_time, read_date

if TYPE_CHECKING:
    from republish.model import Profile

_IN_TITLE = Uncompiled(r"[|·–—-]\s*(\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})\s*$")
_IN_URL = re.compile(
    r"/(20\d{2}|19\d{2})[/-](\d{1,2}|[a-z]{3,9})(?:-(\d{1,2})(?![^\W_])|/(\d{1,2})(?![^\W_])(?!(?<!/0\d)-[^\W\d_]))",
    re.I,
)
"""In "/2023/10/3-walls-of-mora" the number is the headline's."""
_MONTH_IN_URL = re.compile(r"/((?:19|20)\d\d)/(0?[1-9]|1[0-2])/")
_IN_ONE = re.compile(r"/(20[0-4]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)")
"""The same without strokes, as sites in China, Japan and Korea have it: "/20260304/"."""
_OF_TWO_MONTHS = re.compile(r"(?:0?\d|1[0-2])/(?:0?\d|1[0-2])/(?:19|20)\d\d")
_YEAR_FIRST = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")
_DOTS = re.compile(r"(?<=\d)\.(?=\d)")
"""Between the numbers of a day; some in America have the month before the first."""
_STROKES = re.compile(r"\d[/-]\d")
_SPOTS, _NEAREST, _PARAGRAPH = 260, 16, 80
_TWO_DAYS = 172_800
"""Seconds."""
_OF_DATA = ("json-ld", "meta")
Moment = tuple[datetime | None, str]


def read_published(
    facts: Facts, near: Near, profile: Profile | None, day_first: bool | None, clock: tzinfo = UTC
) -> Moment:
    """The moment of first publication and where it was found; a place that names the time beats one with the day only.

    A stated time without an offset waits for the same clock with one among what else the page's data state; otherwise it
    goes by the page's own `clock`.
    """
    fallback: Moment = (None, "")
    address = read_date(_in_url(facts.document.url), clock=clock)
    read = partial(_read, day_first=day_first, address=address or _day_in_words(facts, near), clock=clock)
    texts = _of_no_event(_published_texts(facts, near, profile, read), facts, read)
    for text, evidence in _of_the_address(texts, facts, near, read):
        moment = read(text)
        if moment is None:
            continue
        if has_time(text, clock):
            if fallback[0] is None or abs((moment - fallback[0]).total_seconds()) < _TWO_DAYS:
                moment = by_others(moment, text, statements(facts))
                stated = evidence.startswith(_OF_DATA)
                moment = as_shown(moment, near, statements(facts)) if stated else moment
                moment = of_the_address(moment, address, near)
                return _of_the_country(moment, clock, near, read) if stated else moment, evidence
        elif fallback[0] is None:
            fallback = moment, evidence
    return fallback


def _of_the_country(moment: datetime, clock: tzinfo, near: Near, read: Read) -> datetime:
    """A moment in UTC by the page's own `clock`, where the page shows the day that it is there and not the one that it is in UTC."""
    local = moment.astimezone(clock)
    if moment.utcoffset() or local.date() == moment.date():
        return moment
    shown = {day.date() for day in islice(_days(list(ahead_of_text(near, _NEAREST)), near, read), _NEAREST)}
    return local if local.date() in shown and moment.date() not in shown else moment


def _read(text: str, day_first: bool | None, address: datetime | None, clock: tzinfo) -> datetime | None:
    """The moment that a text names; where day and month could change places, the page's address decides, or what it says."""
    moment = read_date(text, day_first=day_first, clock=clock)
    if address is None or (moment is not None and moment.date() == address.date()):
        return moment
    stroked = _DOTS.sub("/", text)
    others = (read_date(stroked, day_first=habit, clock=clock) for habit in (True, False))
    return next((other for other in others if other is not None and other.date() == address.date()), moment)


def _day_in_words(facts: Facts, near: Near) -> datetime | None:
    """The day that a line calls that of publication, or names by the headline, where what the data state may be of two months: "11/01/2023"; else theirs."""
    stated = next(filter(_OF_TWO_MONTHS.match, statements(facts)), "")
    if not stated:
        return next((read_date(text) for text in statements(facts) if _YEAR_FIRST.match(text)), None)
    said = next((read_date(text) for text, _ in posted(facts.document, near) if not _OF_TWO_MONTHS.match(text)), None)
    return said if said is not None else _day_of_either(stated, near)


def _day_of_either(stated: str, near: Near) -> datetime | None:
    """The one of both days that a number with strokes may be which a line above the text names by its month."""
    days = {moment.date() for habit in (True, False) if (moment := read_date(stated, day_first=habit)) is not None}
    above = list(ahead_of_text(near, _NEAREST))
    lines = islice(chain(visible_in(above, near), written_in(above, near)), _NEAREST)
    shown = (read_date(text) for text, _ in lines if not _STROKES.search(text))
    return next((day for day in shown if day is not None and day.date() in days), None)


def read_modified(
    facts: Facts, near: Near, published: datetime | None, day_first: bool | None, clock: tzinfo = UTC
) -> Moment:
    """The moment of the last change, if the page states one that is not before publication: its data first, then its words."""
    texts = [(facts.text("dateModified"), f"json-ld {facts.kind}.dateModified")]
    texts += in_metas(facts, MODIFIED)
    for text, evidence in chain(texts, read_changed(near, facts.document)):
        by = (
            clock
            if not text or has_offset(text) or evidence.startswith(_OF_DATA)
            else of_readers(published, near, clock)
        )
        moment = read_date(text, day_first=day_first, clock=by) if text else None
        told = by_others(moment, text, chain(statements(facts), (text for text, _ in texts))) if moment else None
        moment = _by_the_same_clock(told, text, evidence, facts, published) if told and told == moment else told
        if moment and (published is None or moment >= published):
            return as_marked(moment, near) if evidence.startswith(_OF_DATA) else moment, evidence
    return None, ""


def _by_the_same_clock(
    moment: datetime, text: str, evidence: str, facts: Facts, published: datetime | None
) -> datetime:
    """A change that the data state by the clock by which they state publication goes with that, where it was wrong."""
    if not evidence.startswith(_OF_DATA):
        return moment
    meta = evidence.startswith("meta") and next(iter(facts.metadata.meta.get(PUBLISHED[0], ())), "")
    stated = meta or facts.text("datePublished")
    return shifted(moment, read_date(stated) if has_offset(stated) == has_offset(text) else None, published)


def _published_texts(facts: Facts, near: Near, profile: Profile | None, read: Read) -> Iterator[tuple[str, str]]:
    root = facts.document.root
    for selector in profile.structure.published if profile else ():
        for element in select(root, selector):
            yield element.get("datetime") or element.get("content") or text_of(element), "profile structure.published"
    if is_stamped_anew(facts):
        yield from posted(facts.document, near)
    yield from first_published(near, facts, read)
    yield from before_the_stamp(facts, read)
    yield facts.text("datePublished"), f"json-ld {facts.kind}.datePublished"
    yield from of_this_text(in_metas(facts, PUBLISHED), near, read)
    yield from property_alone(facts.document)
    yield facts.text("dateCreated", "uploadDate"), f"json-ld {facts.kind}.dateCreated"
    above = list(ahead_of_text(near, _SPOTS))
    yield from of_this_text(marked_in(above, near), near, read)
    yield from other_metas(facts)
    day = next(_days(above, near, read), None)
    marked = of_this_text(marked_in(near, near), near, read)
    yield from _agreeing(chain(marked, visible_in(near, near)), day, read)
    yield from ((date, COUNTER) for date in counted(facts, "pub_date"))
    yield from in_metas(facts, MADE)
    if stated := _in_url(facts.document.url):
        yield stated, "url"
    yield from _agreeing(chain(alone(facts.document), posted(facts.document, near)), day, read)
    if line := dated_meta_line(facts.document):
        yield line, "meta line"
    yield from _agreeing(written_in(near if near.heading is not None else until_text_ends(near), near), day, read)
    if found := _IN_TITLE.search(facts.metadata.title or ""):
        yield found[1], "title"


def _of_no_event(texts: Iterator[tuple[str, str]], facts: Facts, read: Read) -> Iterator[tuple[str, str]]:
    """All but what the page shows on the day of an event that its data describe; that comes last where they describe an article too."""
    days, later = event_days(facts), []
    for text, evidence in texts:
        moment = read(text) if days and not evidence.startswith(_OF_DATA) else None
        if moment is None or moment.date() not in days:
            yield text, evidence
        elif facts.is_written:
            later.append((text, evidence))
    yield from later


def _of_the_address(
    texts: Iterator[tuple[str, str]], facts: Facts, near: Near, read: Read
) -> Iterator[tuple[str, str]]:
    """All but what the data state a year or more before the month in the page's address, where the page shows a day of that month."""
    found = _MONTH_IN_URL.search(facts.document.url)
    month = (int(found[1]), int(found[2])) if found else None
    for text, evidence in texts:
        other_year = month is not None and str(month[0]) not in text
        moment = read(text) if other_year and evidence.startswith(_OF_DATA) else None
        long_before = moment is not None and month is not None and (moment.year + 1, moment.month) <= month
        if not (long_before and month in _months_shown(near, read)):
            yield text, evidence


def _months_shown(near: Near, read: Read) -> set[tuple[int, int]]:
    above = list(ahead_of_text(near, _SPOTS))
    marked = (read(text) for text, _ in marked_in(chain(near.before(), above), near))
    shown = filter(None, chain(marked, _days(above, near, read)))
    return {(day.year, day.month) for day in shown}


def _days(above: list[Spot], near: Near, read: Read) -> Iterator[datetime]:
    """The days that lines above the text name, those right below the headline first; before it stand links to others too."""
    below = len(list(takewhile(lambda spot: not _is_paragraph(spot), above[:_NEAREST])))
    before = [spot for spot in islice(near.before(), _NEAREST) if spot[0].tag != "a"]
    for spots in (above[:below], before, above[below:]):
        for text, _ in chain(visible_in(spots, near), written_in(spots, near)):
            if (moment := read(text)) is not None:
                yield moment


def _is_paragraph(spot: Spot) -> bool:
    return spot[0].tag == "p" and is_longer(spot[0], _PARAGRAPH)


def _agreeing(times: Iterator[tuple[str, str]], day: datetime | None, read: Read) -> Iterator[tuple[str, str]]:
    """The times of that day, then those of the day before or after; all of them where there is none."""
    beside = []
    for text, evidence in times:
        moment = read(text) if day else None
        if day is None or moment is None or moment.date() == day.date():
            yield text, evidence
        elif abs((moment - day).total_seconds()) < _TWO_DAYS:
            beside.append((text, evidence))
    yield from beside


def _in_url(url: str) -> str:
    found = _IN_URL.search(url) or _IN_ONE.search(url)
    if not found:
        return ""
    parts = [part for part in found.groups() if part]
    return " ".join(parts[::-1]) if found[2].isalpha() else "-".join(parts)
