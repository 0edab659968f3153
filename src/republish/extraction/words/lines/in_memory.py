"""What a notice of a death asks for in the place of flowers: it is told of the dead, and nobody's plea for a newsroom."""

from __future__ import annotations

import re
from functools import cache

from republish.extraction.words.lines.asking import phrases_of
from republish.extraction.words.lowered import holds_one


def asks_in_memory(said: str) -> bool:
    """Words in small letters ask for a gift in the place of flowers, or in memory of somebody."""
    return holds_one(said, phrases_of("flowers")) and _in_memory().search(said) is not None


@cache
def _in_memory() -> re.Pattern[str]:
    return re.compile("|".join(phrases_of("in_memory")))
