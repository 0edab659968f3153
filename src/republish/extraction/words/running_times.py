"""How long a film or a recording plays, and which of several pictures it is: what stands upon a still."""

from __future__ import annotations

import re

_LONGEST = 12
_TIME = re.compile(
    r"\d{1,2}(?::\d{2}){1,2}|\d{1,3}\s?(?:h|m|mins?|secs?|s)\.?(?:\s?\d{1,2}\s?(?:m|mins?|secs?|s)\.?)?|\d{1,3}\s?/\s?\d{1,3}",
    re.I,
)


def is_running_time(text: str) -> bool:
    """It says nothing else: "3:45", "17m", "1 min 30 s", "2/12"."""
    return len(text) <= _LONGEST and _TIME.fullmatch(text) is not None
