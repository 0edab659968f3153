"""Names behind the day in a line of their own: "Tuesday 15 October 2019 by A Person", "11.05.2012, 10:22 von A Person"."""

from __future__ import annotations

import re

from republish._html import Element
from republish._uncompiled import Uncompiled
from republish.extraction.head.people.names_alone import names_alone
from republish.extraction.head.words import has_more_children, short_text
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.bylines.personal_names import FULL_NAME
from republish.extraction.words.days.dates import read_date

_DAY_BY = Uncompiled(
    r"([^\n]{6,40}?\b(?:19|20)\d\d(?:,?\s(?:(?:um|at|à|kl\.)\s)?\d{1,2}[:.h]\d\d(?:\s?(?:Uhr|h|[ap]m))?)?),?\s(?:[|·•–—-]\s)?"
    r"(?P<by>(?:[Ww]ritten |[Pp]osted |[Pp]ublished )?by|By|von|par|por|di|door|av|af)\s(?=[^\W\d_a-zß-ÿ])"
)
"""The day before the name, and the time perhaps."""
_CENTURIES = ("19", "20")
_LONGEST, _MOST_PARTS = 80, 12
"""Letters of the line, and elements in it."""


def begins_with_day(line: str) -> int:
    """Where the name begins behind a day and "by"; 0 where a line does not begin so."""
    dated = _dated(line)
    return dated.end() if dated is not None else 0


def _dated(line: str) -> re.Match[str] | None:
    dated = _DAY_BY.match(line) if any(map(line.__contains__, _CENTURIES)) else None
    return dated if dated is not None and read_date(dated[1]) is not None else None


def behind_day(element: Element, name: str) -> str:
    """From "by" on what is said in a line that names a full one, and others perhaps, behind the day: "May 3, 2024 by **A Person**"."""
    parent = element.getparent() if FULL_NAME.fullmatch(name) and not is_alone(element) else None
    line = short_text(parent, _LONGEST) if parent is not None and not has_more_children(parent, _MOST_PARTS) else ""
    dated = _dated(line)
    said = line[dated.end() :] if dated is not None else ""
    alone = said == name or (said.startswith(name) and names_alone(said, read_people(said)))
    return line[dated.start("by") :] if dated is not None and alone else ""


def is_alone(element: Element) -> bool:
    """Nothing else is said in its box: its own words are the whole line."""
    parent = element.getparent()
    if parent is None or has_more_children(parent, 1) or (parent.text and not parent.text.isspace()):
        return False
    return not element.tail or element.tail.isspace()
