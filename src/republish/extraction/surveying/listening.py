"""Lines that offer to read the text aloud, with how long that takes: "Listen to this article 4:32", "Artikel anhören"."""

from __future__ import annotations

import re
from functools import cache

from republish.extraction.tree.leaves import Leaf
from republish.extraction.words.lowered import lowered
from republish.extraction.words.tongues import any_in

_CLOCK = r"(?:\d{1,2}:)?\d{1,2}:\d\d(?:\s?/\s?(?:\d{1,2}:)?\d{1,2}:\d\d)?"
_LASTS = rf"\W*(?:{_CLOCK}|\d{{1,3}}\s?(?:min|分|分钟|分鐘|분|мин|хв|dk|λεπ)\w{{0,7}}(?:\W{{1,2}}\d{{1,2}}\s?(?:s|秒|сек)\w{{0,7}})?)\W?(?:\W*1(?:[.,]0)?[x×])?"
_READ_BY_MACHINES = (
    r"\W{1,4}[^.!?。]{0,60}?(?:(?<![a-zà-ž])(?:ai|ki|ia|tts)(?![a-zà-ž])|künstlich|artificial|artificielle|artificiale|automat|synthe|yapay zek|"
    r"нейросет|искусственн|штучн\w+ інтелект|人工智能|人工智慧|自动|自動|الذكاء|هوش مصنوعی)[^.!?。]{0,40}"
)
"""That a machine reads, behind the offer."""
_LONGEST, _MOST_WORDS = 110, 14
_LISTED = frozenset({"li", "td", "th", "dt", "dd", "pre"})
"""Where a title stands beside how long it runs."""


def offers_to_read(leaf: Leaf) -> bool:
    """It says nothing but that the text can be heard, and how long that takes."""
    if leaf.words > _MOST_WORDS or len(leaf.text) > _LONGEST or leaf.node.tag in _LISTED:
        return False
    return _as_a_whole().fullmatch(lowered(leaf.text).replace("’", "'")) is not None


@cache
def _as_a_whole() -> re.Pattern[str]:
    offers, short = (any_in("extraction_listening.toml", name) for name in ("offers", "short_offers"))
    return re.compile(rf"\W*(?:(?:{offers})(?:{_LASTS}|{_READ_BY_MACHINES})?|(?:{short}){_LASTS})\W*")
