"""Lines that have readers of a search engine name the site among their sources, or follow it there: "Add us as a preferred source on Google"."""

from __future__ import annotations

from functools import cache

from republish.extraction.words.lines.site_lines import asks_of_readers
from republish.extraction.words.lines.told import is_said
from republish.extraction.words.lowered import Held, holds_one, lowered
from republish.extraction.words.tongues import phrases_in

_FILE = "extraction_search_engines.toml"
_LONGEST = 200
_STOPS = (".", "。", "।", "۔")


def asks_to_be_preferred(text: str) -> bool:
    """It speaks of the engine and of sources that one prefers in it, or asks to follow the site there; whole sentences say who asks."""
    if len(text) > _LONGEST or not _engines().are_in(text):
        return False
    said = lowered(text)
    preferred = holds_one(said, phrases_in(_FILE, "preferring"))
    if not (preferred or (holds_one(said, phrases_in(_FILE, "products")) and asks_of_readers(said))):
        return False
    told = preferred and text.endswith(_STOPS) and not holds_one(f" {said}", phrases_in(_FILE, "us"))
    return not (told or is_said(text))


@cache
def _engines() -> Held:
    return Held(phrases_in(_FILE, "engines"))
