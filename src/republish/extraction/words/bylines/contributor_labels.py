"""What stands before those who helped with a text, behind its authors: "Additional reporting by", "Mitarbeit:"."""

from __future__ import annotations

import re
from functools import cache

from republish.extraction.words.head_data import head_table
from republish.extraction.words.patterns import any_word


@cache
def contributor_label() -> re.Pattern[str]:
    """At the beginning of a line, or behind what parts facts in it."""
    words = any_word(head_table()["contributor"])
    return re.compile(rf"(?:^|(?<=[\n|·•;,(–—]))\s*(?:{words})(?:\s*[:：]\s*|(?<=[:：])\s*|\s+)", re.I)
