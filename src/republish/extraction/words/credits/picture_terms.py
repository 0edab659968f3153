"""Sentences beside a licence that say what it is not of, pictures above all: "Images are not covered by this licence"."""

from __future__ import annotations

import re
from functools import cache

from republish._uncompiled import Uncompiled
from republish.extraction.words.tongues import any_in

_SENTENCE = Uncompiled(r"[^.!?。！？؟]+(?:[.!?。！？؟]+|$)")
_LONGEST = 200
_TABLES = "extraction_terms.toml"


def without_picture_terms(text: str) -> str:
    """The text without such sentences; one that credits somebody, with a colon or a sign, stays."""
    return _SENTENCE.sub(lambda said: " " if _leaves_out(said[0]) else said[0], text)


def _leaves_out(said: str) -> bool:
    short = len(said) <= _LONGEST and not any(sign in said for sign in ":：©")
    return short and all(_says(table).search(said) for table in ("pictures", "left_out"))


@cache
def _says(table: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_in(_TABLES, table)})\b|{any_in(_TABLES, f'{table}_within')}", re.I)
