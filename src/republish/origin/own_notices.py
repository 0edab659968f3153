"""What this library's notices say of where an article stood first, in each of their languages: whoever prints them is heard."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from republish._data_files import data_names, data_table
from republish._text import fold

_SENTENCES = ("source_dated", "source")
"""In this order: what stands before the name in one with a day would be a part of it in one without."""
_FIELD = re.compile(r"(\{\w+\})")
_NAME = r"(?P<who>[^\n]{2,80}?)"
_DAY, _YEAR = r"\d{1,2}\w{0,2}", r"\d{4}"
_SIGNS = " .,:;()।。-"
_FULL_STOP = re.compile(r"\\\.$")


def own_notices() -> Iterator[Mapping[str, Sequence[str]]]:
    """For each language what the tables of attribution lines hold: `stems`, and `lines` that name the publisher `who`."""
    for name in data_names("notices"):
        table = data_table(name)
        sentences = [table["sentences"][kind] for kind in _SENTENCES]
        yield {"stems": [*map(_stem, sentences)], "lines": [_line(sentence, _date(table)) for sentence in sentences]}


def _stem(sentence: str) -> str:
    """The longest stretch of a sentence between what stands for something else."""
    return max((piece.strip(_SIGNS) for piece in _FIELD.split(fold(sentence).lower()) if "{" not in piece), key=len)


def _line(sentence: str, date: str) -> str:
    """The pattern of a sentence as it is printed."""
    return _FULL_STOP.sub(r"\\.(?=\\s|$)", _filled(sentence, {"{publisher}": _NAME, "{date}": date}))


def _date(table: Mapping[str, Any]) -> str:
    """The pattern of a day as the language writes it."""
    months = "|".join(re.escape(fold(month)) for month in table["dates"]["months"])
    return _filled(table["dates"]["pattern"], {"{day}": _DAY, "{month}": f"(?:{months})", "{year}": _YEAR})


def _filled(words: str, patterns: Mapping[str, str]) -> str:
    """The pattern of words as they stand, with those of its fields."""
    return "".join(patterns.get(piece) or re.escape(piece) for piece in _FIELD.split(fold(words)))
