"""What a site says below any of its texts, in languages and scripts that the tables of prompts hardly know: to follow it, to tell it of mistakes."""

from __future__ import annotations

import re
from functools import cache

from republish._data_files import data_table
from republish.extraction.words.lines.asking import phrases_of
from republish.extraction.words.lines.told import is_said
from republish.extraction.words.lowered import holds_one, lowered
from republish.extraction.words.tongues import phrases_in

_FILE = "extraction_site_lines.toml"
_LONGEST_CALL = 240
"""Letters; what a site says of all that is its own may be longer."""
_WORD = re.compile(r"[^\W\d_]+")
_UNPARTED = re.compile("[\u0e00-\u0eff\u2e80-\uffff]")
"""Letters of scripts that part no words, or put endings behind any."""


def is_site_line(text: str) -> bool:
    """It asks readers to do something for the site or to take something of it, or says what the site says of all that is its own.

    Where somebody says so, the text tells it: "«Подпишитесь на канал», — сказал он".
    """
    said = lowered(text)
    calls = len(text) <= _LONGEST_CALL and holds_one(said, phrases_in(_FILE, "asks")) and _calls(said)
    return (calls or holds_one(said, phrases_in(_FILE, "alone"))) and not (is_said(text) or _names_speech(said))


def _names_speech(said: str) -> bool:
    return not frozenset(phrases_of("saying")).isdisjoint(_WORD.findall(said))


def leads_to_followers(address: str) -> bool:
    """Readers follow a site there, or have its app."""
    return holds_one(address, phrases_in(_FILE, "places"))


def _calls(said: str) -> bool:
    return any(holds_one(said, ours) and asks.search(said) is not None for asks, ours in _pairs())


@cache
def _pairs() -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    """What readers are asked to do and what of the site's, language by language."""
    table = data_table(_FILE)
    ours = table["ours"]
    return tuple(
        (re.compile("|".join(map(_word, asks))), (*ours["any"], *ours.get(language, ())))
        for language, asks in table["asks"].items()
    )


def _word(phrase: str) -> str:
    """A pattern for the phrase, as whole words where the script parts them."""
    said = re.escape(phrase)
    return said if _UNPARTED.match(phrase) else rf"(?<!\w){said}(?!\w)"
