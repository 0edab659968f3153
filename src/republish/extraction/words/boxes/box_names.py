"""What the names of small boxes say that they hold: other stories, advertisements; in many languages."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from republish._data_files import data_table
from republish.extraction.words.boxes.vocabulary import parted, without_states


@lru_cache(maxsize=8192)
def box_kind(names: str) -> str | None:
    """The kind of what a box of these classes and ids holds, if they say so; None where they do not."""
    found = _kinds().search(parted(without_states(names)))
    return found.lastgroup if found is not None else None


@cache
def _kinds() -> re.Pattern[str]:
    kinds = "|".join(f"(?P<{kind}>{any_of(words)})" for kind, words in data_table("extraction_boxes.toml").items())
    return re.compile(rf"(?<![a-z0-9])(?:{kinds})(?![a-z0-9])")


def any_of(tongues: Mapping[str, Sequence[str]]) -> str:
    """A pattern of the words of all languages: a hyphen in one stands for a hyphen, an underscore or nothing."""
    words = sorted({word for words in tongues.values() for word in words}, key=len, reverse=True)
    return "|".join(word.replace("-", "[_-]?") for word in words)
