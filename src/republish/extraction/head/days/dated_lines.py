"""Dates that lines near the headline show: marked as times, in an element that is named for them, or written whole in any short line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from republish._html import Element
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.days.changed import CHANGE, CHANGED, is_of_another_day, parted
from republish.extraction.head.days.event_days import is_of_event
from republish.extraction.head.days.posted import is_microformat, is_short_of_title, stated_by
from republish.extraction.head.scan import Near, Spot, names_of, naming
from republish.extraction.head.teasers import in_teaser
from republish.extraction.head.words import is_longer, next_element, own_text, short_text
from republish.extraction.words.bylines.byline_words import UNPARTED
from republish.extraction.words.bylines.day_lines import without_days
from republish.extraction.words.bylines.posted_words import posted_amid
from republish.extraction.words.days.calendars import may_hold_year
from republish.extraction.words.days.dates import has_time, read_date

_is_date = naming(
    r"publish|pub-?date|posted|(?:^|[\s_-])(?:data|dato|datum|fecha|time|timestamp|created)(?:$|[\s_-])|"
    r"[a-z](?:date|timestamp|time)\b|dateline|entry-date|(?:^|[\s_-])date",
    hints="publish|date|time|posted|data|dato|datum|fecha|created",
    unless=CHANGE,
)
_is_menu = naming(r"(?:^|[\s_-])(?:menu|nav(?:bar|igation)?|top-?(?:bar|nav))(?:$|[\s_-])", hints="menu|nav|top")
_MENU_ABOVE = 4
_YEAR = Uncompiled(
    r"(?:19|20)\d\d|\d([./])\d\d?\1\d\d\b\D{1,12}\d\d?[:.h]\d\d\b|\b\d\d?:\d\d\W{1,3}\d\d?([./])\d\d?\2\d\d(?!\d)|(?:^|\bvom|\bam|^[^\d.]{2,40}[,|•·–-])\s*\d\d\.\d\d\.\d\d\s*$"
)
"""What a line with a whole date has: a year, or one of two digits with the time beside it, or with nothing, "vom" or a name and a stroke beside."""
_STATING = frozenset({"time", "abbr", "span"})
"""What may state a moment without a name: as an element for that, or in its title."""
_INLINE = frozenset({"i", "em", "a", "b", "strong", "cite", "span", "font", "small"})
_PARAGRAPHS = frozenset({"p", "li", "dd", "blockquote"})
_PUBLICATION = Uncompiled("publi[sc]", re.I)
"""In the names of what shows both moments, or the one of them that there is: "publicationDate notUpdated"."""
_UPDATED = "updated"
"""The class of a change in microformats; many themes have it on the only day they show."""
_OTHER_MOMENTS = frozenset({"dateCreated", "dateModified"})
_OF_FILM = "uploadDate"
"""When a film was put on the site, perhaps long before the text that shows it."""
_GOES_ON = ",;)"
_CITED = Uncompiled(r"[“”»«\"].*[:：]$")
"""A work's title, its day and a colon, before what is quoted from it."""
_DAY, _DIGIT = re.compile(r"\d{1,2}\.?"), re.compile(r"\d")
_PARTS, _STROKES = Uncompiled(r"[|•·]"), Uncompiled(r"\s[-–—]\s(?=[^\W\d])")
"""What parts a line; a dash before a word does so where nothing but the day stands on its side, for it stands in sentences too."""
_LASTS = Uncompiled(r":\d\d\s*(?:min|sec|sek|std)", re.I)
"""How long something lasts, and no time of day."""
_LONGEST_MOMENT, _LONGEST_CLOCK = 60, 20
_OF_TWO_MONTHS = Uncompiled(r"\s*(?:0?\d|1[0-2])/(?:0?\d|1[0-2])/(?:19|20)\d\d")
"""A statement that may be of two months, where what is shown tells which one."""
_STROKE = re.compile(r"\d[/-]\d")
_STOPS, _FEWEST_OF_SENTENCE, _FEWEST_SMALL = ".!?", 3, 2
"""Words beside the day, and those in small letters: names have none."""
_PARAGRAPH = 300
"""Letters of a paragraph that tells more than when."""


def marked_in(spots: Iterable[Spot], near: Near) -> Iterator[tuple[str, str]]:
    """`time[datetime]`, itemprop dates and those of microformats near the headline, those that speak of a change last; no film's."""
    later = []
    for element, names in spots:
        if not names and element.tag not in _STATING:
            continue
        marked = element.tag == "time" or "date" in (element.get("itemprop") or "").lower() or is_microformat(element)
        stamp = (marked or is_short_of_title(element)) and stated_by(element)
        if not stamp or in_teaser(element, near) or element.get("itemprop") == _OF_FILM:
            continue
        name = f"{element.tag}[{_stating(element, stamp)}]"
        text, parent = short_text(element), element.getparent()
        if is_of_another_day(element, text) or is_of_event(element):
            continue
        named = f"{names} {names_of(parent)}"
        if _OF_TWO_MONTHS.match(stamp) and not _STROKE.search(text) and read_date(text) is not None:
            stamp = text
        if CHANGED.search(text) or (CHANGED.search(named) and not _PUBLICATION.search(named)):
            later.append((stamp, name))
        else:
            yield stamp, name
    yield from later


def _stating(element: Element, stamp: str) -> str:
    """What an element states a moment in: an attribute, or a property that is not that of publication."""
    if element.get("itemprop") in _OTHER_MOMENTS:
        return str(element.get("itemprop"))
    return "title" if element.get("title") == stamp else "datetime"


def _is_amid(holder: Element, line: str) -> bool:
    """A sentence of a paragraph goes on in it: "…, volume 162, number 22, November 30, 2002."; or it says what is quoted."""
    while holder.tag in _INLINE and (parent := holder.getparent()) is not None:
        holder = parent
    if holder.tag in _PARAGRAPHS and _CITED.search(line):
        return True
    return line[0] in _GOES_ON and holder.tag in _PARAGRAPHS and is_longer(holder, _PARAGRAPH)


def _tells(line: str) -> bool:
    """It is a sentence on something that is to be or was on the day, and does not say that it was published then."""
    if line[-1] not in _STOPS or posted_amid(line) is not None or CHANGED.search(line):
        return False
    said = without_days(line[:-1]).split()
    small = sum(word.isalpha() and word.islower() for word in said)
    return len(said) >= _FEWEST_OF_SENTENCE and small >= _FEWEST_SMALL


def visible_in(spots: Iterable[Spot], near: Near) -> Iterator[tuple[str, str]]:
    """The words of `time` and of elements that are named for a date; what they say of a change is left out."""
    for element, names in spots:
        if element.tag == "time" or (names and _is_date(names)):
            text = short_text(element, 160)
            other = CHANGED.match(text) or is_of_another_day(element, text) or in_teaser(element, near)
            if text and not (other or is_of_event(element) or _is_of_menu(element, near)):
                yield (
                    _with_clock(element, parted(text)[0]),
                    f"{element.tag}.{(element.get('class') or '').split(' ')[0]}",
                )


def _is_of_menu(element: Element, near: Near) -> bool:
    """It stands in a menu without the headline, as the day on which the page is read does."""
    around = islice(element.iterancestors(), _MENU_ABOVE)
    menu = next((box for box in around if box.tag == "nav" or _is_menu(box.get("class") or "")), None)
    return menu is not None and (near.heading is None or menu not in near.heading.iterancestors())


def _with_clock(element: Element, line: str) -> str:
    """The day with the time that its box says beside it and nothing else: behind a line break, in an element of its own."""
    day_alone = not has_time(line) and read_date(line) is not None
    for whole in _beside(element) if day_alone else ():
        if has_time(whole) and not without_days(whole) and not (parted(whole)[1] or _LASTS.search(whole)):
            return whole if read_date(whole) is not None else line
    return line


def _beside(element: Element) -> Iterator[str]:
    """The words of an element, of the box it is in, and with those of the elements beside it."""
    said = short_text(element, _LONGEST_MOMENT)
    behind, before = next_element(element), element.getprevious()
    yield said
    yield from (short_text(box, _LONGEST_MOMENT) for box in islice(element.iterancestors(), 1))
    yield from (f"{said} {short_text(other, _LONGEST_CLOCK)}" for other in (behind, before) if other is not None)


def _short(line: str) -> str:
    """A line of several parts, or one that tells of a change too, without what makes it long."""
    if len(line) <= _longest(line):
        return line
    said = parted(line)[0]
    parts = (part.strip() for part in _PARTS.split(said))
    moments = (part for part in _STROKES.split(said) if not without_days(part))
    posted = posted_amid(said)
    last = [said[posted.start() :]] if posted is not None else []
    return next(
        (part for part in chain(moments, parts, last) if read_date(part) is not None and len(part) <= _longest(part)),
        line,
    )


def _longest(line: str) -> int:
    """A line longer than this is a sentence that speaks of a date."""
    return 30 if UNPARTED <= line[:1] < "\uac00" else 60


def _own_line(element: Element) -> str:
    """An element's own words; with those of a link that stands for month and year behind the day."""
    own = own_text(element)
    return short_text(element, 160) if len(element) and _DAY.fullmatch(own.strip()) else own


def written_in(spots: Iterable[Spot], near: Near) -> Iterator[tuple[str, str]]:
    """Any short line near the headline that holds a whole date: first those that do not speak of a change."""
    later = []
    for element, _ in spots:
        for text, is_tail in ((_own_line(element), False), (element.tail, True)):
            if (
                text
                and len(text) < 300
                and ((_DIGIT.search(text) and _YEAR.search(text)) or may_hold_year(text))
                and 7 < len(line := _short(fold(text))) <= _longest(line)
                and (holder := element.getparent() if is_tail else element) is not None
            ):
                if is_of_another_day(holder, line) or is_of_event(holder):
                    continue
                if _is_amid(holder, line) or in_teaser(element, near) or _is_of_menu(element, near):
                    continue
                if _tells(line):
                    continue
                line = parted(line)[0]
                if CHANGED.search(line) or _UPDATED in (element.get("class") or "").split():
                    later.append((line, f"{element.tag} text"))
                elif ("©" not in line or has_time(line)) and element.tag not in ("h1", "option", "title"):
                    yield _with_clock(holder, line), f"{element.tag} text"
    yield from later
