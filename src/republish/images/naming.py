"""Whose pictures they are: agencies, libraries and the words that keep a picture back, as credits and captions name them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from republish._data_files import data_table


def agency_in(text: str) -> str | None:
    """The agency that a credit names."""
    return agency_told(text) or named("ambiguous_agencies", text)


def agency_told(caption: str) -> str | None:
    """The agency that a caption names; one whose name is a word as well, where a credit would name it."""
    known = named("agencies", caption) or named("short_agencies", caption)
    if known or not named("ambiguous_agencies", caption):
        return known
    found = _in_credit().search(caption)
    return found[found.lastgroup or 0] if found else None


@lru_cache(maxsize=1)
def _in_credit() -> re.Pattern[str]:
    """An ambiguous name behind a sign, a stroke or "via", before a stroke, alone in brackets, or last in a caption.

    Before the last may stand a few names, behind the end of a sentence: ". A. Person Agency".
    """
    name = _tables()["ambiguous_agencies"].pattern
    names = r"(?-i:(?:[^\W\d_a-zß-ÿ][\w.'’-]*\s){1,3})"
    return re.compile(
        rf"(?:©|\(c\)|[:：/|=]|(?<!\w)via\s|courtesy of\s)\s*(?P<behind>{name})|(?P<before>{name})\s?[/|]|"
        rf"[(\[（]\s?(?P<alone>{name})\s?[)\]）]|(?:^|[.!?,–—”\"]\s)(?:{names})?(?P<last>{name})\W*$",
        re.I,
    )


def named(table: str, text: str) -> str | None:
    """The first of a table's names in a text, as the text writes it."""
    found = _tables()[table].search(text) if text else None
    return found[0] if found else None


@lru_cache(maxsize=1)
def _tables() -> Mapping[str, re.Pattern[str]]:
    data = data_table("images.toml")
    return {
        name: re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", 0 if name.startswith("short") else re.I)
        for name, patterns in data.items()
    }
