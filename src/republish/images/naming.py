"""Whose pictures they are: agencies, libraries and the words that keep a picture back, as credits and captions name them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from republish._data_files import data_table
from republish._people import without_namesakes

_UNTIL = "until"
_FILES = "agency_files"
_CREDITS, _METADATA = "images.toml", "image_files.toml"
_JOINED = "joined_"
"""Before a table's name: the same in scripts that set no blanks between words."""


def agency_in(text: str) -> str | None:
    """The agency that a credit names."""
    return agency_told(text) or named("ambiguous_agencies", without_namesakes(text))


def agency_told(caption: str) -> str | None:
    """The agency that a caption names; one whose name is a word as well, where a credit would name it."""
    return agency_surely(caption) or _behind_sign("ambiguous_agencies", without_namesakes(caption))


def agency_surely(text: str) -> str | None:
    """The agency that a text names by a name that is nothing else's."""
    return named("agencies", without_namesakes(text)) or named("short_agencies", text)


def agency_placed(caption: str, *, surely: bool = False) -> str | None:
    """The agency that a caption names where a credit would: what it tells of one elsewhere is about it.

    `surely`: none whose name is a word, a place or a person's as well, nor the state behind a town's: "in Scranton, PA".
    """
    caption = without_namesakes(caption)
    tables = _AGENCIES[:-1] if surely else _AGENCIES
    if surely:
        caption = _STATE.sub("", caption)
    return next((name for table in tables if (name := _behind_sign(table, caption)) is not None), None)


_STATE = re.compile(r"(?<=\s)(?:in|at|near|from|outside)\s(?:[A-Z][\w.'’-]*\s){0,2}[A-Z][\w.'’-]*,\sPA(?!\w)")
"""A town in Pennsylvania, as addresses have it."""
_AGENCIES = ("agencies", "short_agencies", "ambiguous_agencies")
"""The tables, the one of names that are words as well last."""


def _behind_sign(table: str, caption: str) -> str | None:
    found = _in_credit(table).search(caption) if named(table, caption) else None
    return found[found.lastgroup or 0] if found else None


@lru_cache(maxsize=3)
def _in_credit(table: str) -> re.Pattern[str]:
    """A name behind a sign, a stroke or "via", before a stroke, alone in brackets, or last in a caption.

    Before the last may stand a few names, behind the end of a sentence: ". A. Person Agency".
    """
    small = "-i" if table.startswith("short") else ""
    name = rf"(?{small}:{_tables(_CREDITS)[table].pattern})"
    names = r"(?-i:(?:[^\W\d_a-zß-ÿ][\w.'’-]*\s){1,3})"
    return re.compile(
        rf"(?:©|\(c\)|[:：/|=]|(?<!\w)via\s|courtesy of\s)\s*(?P<behind>{name})|(?P<before>{name})\s?[/|]|"
        rf"[(\[（]\s?(?P<alone>{name})\s?[)\]）]|(?:^|[.!?,–—”\"]\s)(?:{names})?(?P<last>{name})\W*$",
        re.I,
    )


def agency_of_file(url: str) -> str | None:
    """The agency that delivered a file under this name: "GettyImages-1234567890-scaled.jpg"."""
    found = _of_agency().search(url.partition("?")[0])
    return found[1] if found else None


@lru_cache(maxsize=1)
def _of_agency() -> re.Pattern[str]:
    names = "|".join(_data()[_FILES])
    return re.compile(rf"(?<![^\W\d_])(?=(?:{names})(?!\d)[^/]*$)([^\W\d_]+)", re.I)


def named(table: str, text: str) -> str | None:
    """The first of a table's names in a text, as the text writes it."""
    return _first(_tables(_CREDITS)[table], text)


def named_in_file(table: str, text: str) -> str | None:
    """The same of the tables for what stands in the metadata of a picture's file."""
    return _first(_tables(_METADATA)[table], text)


def _first(names: re.Pattern[str], text: str) -> str | None:
    found = names.search(text) if text else None
    return found[0] if found else None


def names_lead(line: str) -> bool:
    """A line begins with what the one picture at the head of an article is called: "Cover photo: A. Person"."""
    found = named("of_lead", line)
    return found is not None and line.lstrip("([ ").startswith(found)


def gives_nothing_else(credit: str) -> str | None:
    """The word for a giver that is all a credit says behind its label: "Photo: private"."""
    found = _alone().search(credit)
    return found[1] if found else None


@lru_cache(maxsize=1)
def _alone() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[:：/|(（\[]|\.\s)\s*({_tables(_CREDITS)['alone'].pattern})[\s.)）\]]*$", re.I)


def once_common(library: str) -> date | None:
    """The day until which a library's pictures were under CC0."""
    days: Mapping[str, date] = _data()[_UNTIL]
    return next((day for name, day in days.items() if name.casefold() == library.casefold()), None)


def _data() -> Mapping[str, Any]:
    return data_table(_CREDITS)


@lru_cache(maxsize=2)
def _tables(file: str) -> Mapping[str, re.Pattern[str]]:
    data = {name: names for name, names in data_table(file).items() if name not in (_UNTIL, _FILES)}
    return {
        name: _compiled(names, data.get(f"{_JOINED}{name}", ()), 0 if name.startswith("short") else re.I)
        for name, names in data.items()
        if not name.startswith(_JOINED)
    }


def _compiled(names: Iterable[str], joined: Iterable[str], flags: int) -> re.Pattern[str]:
    return re.compile("|".join((rf"(?<!\w)(?:{_by_first_letter(names)})(?!\w)", *joined)), flags)


def _by_first_letter(names: Iterable[str]) -> str:
    """All of them, those that begin alike behind their first letter: each alternative is one more to try at every word."""
    groups: dict[str, list[str]] = {}
    for name in names:
        first = name[0] if name[0].isalpha() else ""
        groups.setdefault(first, []).append(name.removeprefix(first))
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in groups.items())
