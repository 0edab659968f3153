"""What a site says below any of its texts, in languages and scripts that the tables of prompts hardly know: to follow it, to tell it of mistakes."""

from __future__ import annotations

from functools import cache

from republish._data_files import data_table
from republish.extraction.words.lines.told import is_said
from republish.extraction.words.lowered import holds_one, lowered
from republish.extraction.words.tongues import phrases_in

_FILE = "extraction_last_lines.toml"
_LONGEST_CALL = 240
"""Letters; what a site says of all that is its own may be longer."""


def is_last_line(text: str) -> bool:
    """It asks readers to do something for the site or to take something of it, or says what the site says of all that is its own.

    Where somebody says so, the text tells it: "«Подпишитесь на канал», — сказал он".
    """
    said = lowered(text)
    calls = (
        len(text) <= _LONGEST_CALL
        and holds_one(said, phrases_in(_FILE, "asks"))
        and any(holds_one(said, asks) and holds_one(said, ours) for asks, ours in _pairs())
    )
    return (calls or holds_one(said, phrases_in(_FILE, "alone"))) and not is_said(text)


@cache
def _pairs() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """What readers are asked to do and what of the site's, language by language."""
    table = data_table(_FILE)
    ours = table["ours"]
    return tuple((tuple(asks), (*ours["any"], *ours.get(language, ()))) for language, asks in table["asks"].items())
