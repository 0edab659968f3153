"""The byline as a line: without the day, the buttons and the counts that stand in its box."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from republish._html import Element, select, text_of
from republish._text import fold
from republish.extraction.words.bylines.byline_words import FAR, without_addresses, without_date_tail
from republish.extraction.words.bylines.day_lines import before_day, without_days
from republish.extraction.words.bylines.personal_names import key
from republish.model import Author

if TYPE_CHECKING:
    from republish.model import Structure

_BUTTONS_BEFORE = re.compile(
    r"^(?:author links open overlay panel|follow|share|(?:(?:view|see|show) )?all (?:posts|articles|stories|entries) by|"
    r"(?:zeige )?alle (?:beiträge|artikel) von|voir tous les articles de|ver todas las entradas de|vedi tutti gli articoli di|"
    r"ver todos os posts de|alle berichten van|visa alla inlägg av|vis alle innlegg av|zobacz wszystkie wpisy)\s+",
    re.I,
)
_BEHIND = re.compile(
    r"\s*(?:[|•·,–-]\s*)?(?:\+\s?follow(?:ing)?\b|show (?:more|less)\b|see all\b|view (?:profile|bio)\b|full bio\b|read bio\b|"
    r"search for (?:this )?authors?\b|\d+\s(?:comments?|kommentare?|meinungen?|commentaires?|comentarios|reacties|views?|shares?)\b|(?:leave|add) a comment\b|share (?:on|this)\b|share ?tweet).*$",
    re.I | re.S,
)
_BEFORE_COMMA = re.compile(r"(?<=\w)\s+(?=[,;](?:\s|$))")
"""As it stands behind a link: "Ada Marlow , Keeper"."""
_LABEL_LEFT = re.compile(r"\s[^\W\d_]+(?:\s[^\W\d_]+)?:$")
"""A label that has lost what stood behind it."""
_WORD_ENDS = " ,;|•·/-–—"
_LONGEST_BYLINE = 300


def whole_byline(root: Element, structure: Structure, people: tuple[Author, ...]) -> str:
    """The line that the profile calls the byline, where it names everybody: who published it with whom stands there alone."""
    lines = (fold(text_of(element)) for selector in structure.byline for element in select(root, selector))
    fitting = (line for line in lines if len(line) <= _LONGEST_BYLINE and all(p.name in line for p in people))
    return next(fitting, "")


def without_slogan(byline: str, sites: frozenset[str]) -> str:
    """The site's name alone, where the byline is what search engines shall call the site: "Harbour Post | News of the coast | HP"."""
    name, *slogan = byline.split(" | ")
    return name if slogan and key(byline) in sites else byline


def line_alone(byline: str, people: Sequence[Author]) -> str:
    """The byline up to what is no part of it; as it is where a person's name would go with that."""
    line = _BEFORE_COMMA.sub("", _BUTTONS_BEFORE.sub("", byline))
    for without in (partial(_BEHIND.sub, ""), before_day, without_date_tail, _without_far_days, _without_addresses):
        cut = without(line).rstrip(_WORD_ENDS)
        line = cut if cut and all(person.name in cut for person in people if person.name in line) else line
    return _once(line, people).rstrip(_WORD_ENDS)


def _without_far_days(line: str) -> str:
    """A line in another script, or one that begins with the day, without it."""
    return without_days(line) if line >= FAR or line[:1].isdigit() else line


def _without_addresses(line: str) -> str:
    """Without where one may write to those whom it names, and the label before that: "A Person Contact the desk: desk@harbour.example"."""
    bare = fold(without_addresses(line))
    return line if bare == fold(line) else _LABEL_LEFT.sub("", bare)


def _once(line: str, people: Sequence[Author]) -> str:
    """The name alone where it is said twice and what its bearer does follows: "A Person A Person Making walls since 2003"."""
    name = people[0].name if len(people) == 1 else ""
    return name if name and line.startswith(f"{name} {name} ") else line
