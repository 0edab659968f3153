"""How long a film or a recording plays, that it does, and which of several pictures it is, or of how many: what stands upon a still."""

from __future__ import annotations

import re
from functools import cache

from republish.extraction.words.tongues import any_in

_LONGEST = 20
OF_SEVERAL = r"(?:/|(?<=\s)(?:of|von|de|sur|di|van|av|af|из|із)(?=\s))"
"""Between the number of a picture and how many there are."""


def is_running_time(text: str) -> bool:
    """It says nothing else: "3:45", "17m", "1 min 30 s", "2/12", "6 photos"."""
    return len(text) <= _LONGEST and _time().fullmatch(text) is not None


def titles_player(text: str) -> bool:
    """It begins with what a player says of the film that it shows now, or next: "Now playing: The reef at night"."""
    return (":" in text or "：" in text) and _playing().match(text) is not None


@cache
def _playing() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{any_in('extraction_captions.toml', 'playing')})\s*[:：]", re.I)


@cache
def _time() -> re.Pattern[str]:
    return re.compile(
        r"\d{1,2}(?::\d{2}){1,2}|\d{1,3}\s?(?:h|m|mins?|secs?|s)\.?(?:\s?\d{1,2}\s?(?:m|mins?|secs?|s)\.?)?|"
        rf"\d{{1,3}}\s?{OF_SEVERAL}\s?\d{{1,3}}(?:\s?\|)?|"
        rf"\+?\s?\d{{1,3}}\s?(?:{any_in('extraction_captions.toml', 'counted')})",
        re.I,
    )
