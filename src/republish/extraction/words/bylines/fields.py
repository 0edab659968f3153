"""Places of work that are named after several fields: "Department of Earth, Atmospheric and Planetary Sciences" is one."""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile

from republish.extraction.words.bylines.called import is_like_a_person
from republish.extraction.words.head_data import head_table, phrases
from republish.extraction.words.patterns import any_word

COMMA = "\x1f"
"""In the place of a comma that parts no names."""
AND = "\x02"
"""In the place of "&" that joins no names."""
_KEPT = "\x01"
"""In a word that joins no names, so that nobody takes it for one that does."""
_MOST_FIELDS = 8


def with_fields_together(text: str) -> str:
    """A byline in which what joins the fields of one place of work parts no names."""
    return _named_for_fields().sub(_together, text) if phrases().conjunctions.search(text) else text


def as_written(piece: str) -> str:
    """A piece of such a byline in its own letters."""
    return piece.replace(COMMA, ",").replace(AND, "&").replace(_KEPT, "")


def _together(place: re.Match[str]) -> str:
    """The place as one name as far as its fields go."""
    listed = place[1]
    joins = list(_joins().finditer(listed))[:_MOST_FIELDS]
    ends = [*(join.start() for join in joins[1:]), len(listed)]
    after = [(join, listed[join.end() : end]) for join, end in zip(joins, ends, strict=False)]
    fields = list(takewhile(lambda one: _may_be_field(one[1]), after))
    while fields and ("," in fields[-1][0][0] or not _fields().search(fields[-1][1])):
        fields.pop()
    last = fields[-1][0].end() if fields else 0
    return place[0][: place.start(1) - place.start()] + _joins().sub(_kept, listed[:last]) + listed[last:]


def _may_be_field(words: str) -> bool:
    """One word, or several that name a field and neither a person nor another place."""
    if phrases().institutions.search(words) or phrases().roles.are_in(words) or is_like_a_person(words):
        return False
    return " " not in words or _fields().search(words) is not None


def _kept(join: re.Match[str]) -> str:
    words = join[0].strip(", ")
    comma = COMMA if "," in join[0] else ""
    return f"{comma} {words[0]}{_KEPT}{words[1:]} " if words else f"{comma} "


@cache
def _named_for_fields() -> re.Pattern[str]:
    """Where somebody works, "of" or "for", and what it is named after."""
    marks = any_word(head_table()["institutions"])
    return re.compile(rf"(?i:{marks})[^\W\d_]*\s[^\W\d_A-Z]{{2,3}}\s(?:the\s)?([^;|•·()/\n–—]{{5,150}})")


@cache
def _joins() -> re.Pattern[str]:
    """Between two fields."""
    return re.compile(rf",?\s+(?:{any_word(head_table()['conjunctions'])}|&)\s+|,\s+", re.I)


@cache
def _fields() -> re.Pattern[str]:
    """How words begin that name what is studied or looked after; and law, alone."""
    return re.compile(rf"(?<![^\W\d_])(?:{any_word(head_table()['fields'])})|^law$", re.I)
