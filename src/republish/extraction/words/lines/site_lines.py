"""What a site says below any of its texts, told by two words of one language: to follow its channel, to tell it of mistakes, not to copy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain
from typing import TypeAlias

from republish._data_files import data_table
from republish._uncompiled import Uncompiled
from republish.extraction.words.lines.asking import phrases_of
from republish.extraction.words.lines.told import is_said, speaks_to_readers
from republish.extraction.words.lowered import HeldOfMany, holds_one, lowered
from republish.extraction.words.tongues import phrases_in

_FILE = "extraction_site_lines.toml"
_LONGEST_CALL = 160
"""Letters; what a site says of all that is its own may be longer."""
_STOPS = (".", "。", "।")
_LONGEST_OFFER, _LONGEST_LABEL, _LONGEST_OF_APP = 200, 20, 50
_LONGEST_OF_PLAYERS, _FEWEST_PLAYERS = 110, 2
_WORD = re.compile(r"[^\W\d_]+")
_OTHERS = frozenset({"read", "ler", "sa", "stand", "conta", "cuenta", "lance", "pita"})
"""Verbs of speech of one language that are other words of another, or of the same."""
_UNPARTED = Uncompiled("[^\x00-\u0dff\u0f00-\u2e7f\U00010000-\U0010ffff]")
"""Letters of scripts that part no words, or put endings behind any."""
_BEGINS = r"(?:^|[.!?…:,;–—-]\s+)\W{0,3}"
"""Where a sentence or a part of one begins."""
_TOGETHER = (("errors", "telling"), ("copying", "forbidding"), ("gifts", "keeping"), ("going_on", "becoming"))
"""Tables of which a line has a word each."""
_Calls: TypeAlias = tuple[Sequence[str], Uncompiled, tuple[str, ...]]
"""Words for what readers are asked to do, what they look like in a line, and those for what of the site's."""


def is_site_line(text: str) -> bool:
    """It asks readers to do something for the site or to take something of it, or says what the site says of all that is its own.

    Where somebody says so, the text tells it: "«Подпишитесь на канал», — сказал он".
    """
    said = lowered(text)
    if not _hints().are_in(said):
        return False
    tells = (
        _tells(said)
        or _rules_comments(said)
        or (len(text) <= _LONGEST_CALL and any(_asks(said, calls) for calls in _calls()))
    )
    return tells and not (is_said(text) or _names_speech(said))


def is_standing_offer(text: str) -> bool:
    """It says what no text does, wherever it stands: how one may read on, where its podcast is heard."""
    said = lowered(text)
    if len(text) > _LONGEST_OFFER or not _offers().are_in(said) or is_said(text) or _names_speech(said):
        return False
    return _is_wall(text, said) or _names_players(said) or _leads_to_app(said)


def _is_wall(text: str, said: str) -> bool:
    """It has readers join or register to read on; a whole sentence speaks to them, or says that it costs nothing."""
    told = text.endswith(_STOPS) and not (speaks_to_readers(text) or holds_one(said, phrases_in(_FILE, "free")))
    pairs = _pairs_of("going_on", "becoming")
    return not told and any(holds_one(said, going) and holds_one(said, becoming) for going, becoming in pairs)


def _names_players(said: str) -> bool:
    """A short line that names two places where podcasts are heard, and says to hear or to follow it there."""
    if len(said) > _LONGEST_OF_PLAYERS or sum(one in said for one in phrases_in(_FILE, "players")) < _FEWEST_PLAYERS:
        return False
    return holds_one(said, phrases_in(_FILE, "hearing"))


def leads_to_followers(address: str) -> bool:
    """Readers follow a site there, or have its app."""
    return holds_one(address, phrases_in(_FILE, "places"))


def asks_of_readers(said: str) -> bool:
    """A line in small letters that has a word by which a site asks readers to do something, in any language."""
    return any(holds_one(said, words) and asks.search(said) for words, asks, _ in _calls())


def _tells(said: str) -> bool:
    """It has a word that nothing else has, or two that only such lines have together."""
    return holds_one(said, phrases_in(_FILE, "alone")) or any(
        holds_one(said, words) and holds_one(said, others) for words, others in _pairs()
    )


def _leads_to_app(said: str) -> bool:
    """A few words that are no sentence have readers read on in an app: "Continue this story in the app"."""
    if len(said) > _LONGEST_OF_APP or said.endswith(_STOPS):
        return False
    return any(holds_one(said, apps) and holds_one(said, reading) for apps, reading in _pairs_of("in_app", "reading"))


def _rules_comments(said: str) -> bool:
    """It begins with the word for what readers write, behind a label perhaps, and says that somebody goes over it: "Note: comments are moderated."."""
    label, _, rest = said.partition(":")
    first = (rest if rest and len(label) <= _LONGEST_LABEL else said).lstrip(" *•-–—")
    return any(
        first.startswith(words) and holds_one(said, rules) for words, rules in _pairs_of("commenting", "moderating")
    )


def _asks(said: str, calls: _Calls) -> bool:
    words, asks, ours = calls
    return holds_one(said, ours) and holds_one(said, words) and asks.search(said) is not None


def _names_speech(said: str) -> bool:
    return not (frozenset(phrases_of("saying")) - _OTHERS).isdisjoint(_WORD.findall(said))


@cache
def _hints() -> HeldOfMany:
    """All words of which such a line has one."""
    tables = ("alone", "ours", "commenting", *(one for one, _ in _TOGETHER))
    return HeldOfMany(word for table in tables for word in phrases_in(_FILE, table))


@cache
def _pairs() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Such words, language by language."""
    return tuple(chain.from_iterable(_pairs_of(one, other) for one, other in _TOGETHER))


@cache
def _pairs_of(one: str, other: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    table = data_table(_FILE)
    return tuple((tuple(words), tuple(table[other][language])) for language, words in table[one].items())


@cache
def _offers() -> HeldOfMany:
    """Words of which such a line has one."""
    return HeldOfMany(word for table in ("going_on", "players", "in_app") for word in phrases_in(_FILE, table))


@cache
def _calls() -> tuple[_Calls, ...]:
    """What readers are asked to do and what of the site's, language by language."""
    table = data_table(_FILE)
    ours = table["ours"]
    calls = [(words, Uncompiled(_any(words)), language, ours["any"]) for language, words in table["asks"].items()]
    calls += [
        (words, Uncompiled(f"{_BEGINS}(?:{_any(words)})"), language, []) for language, words in table["first"].items()
    ]
    return tuple((words, asks, (*shared, *ours.get(language, ()))) for words, asks, language, shared in calls)


def _any(phrases: Iterable[str]) -> str:
    return "|".join(map(_word, phrases))


def _word(phrase: str) -> str:
    """A pattern for the phrase, as whole words where the script parts them."""
    said = re.escape(phrase)
    return said if _UNPARTED.match(phrase) else rf"(?<!\w){said}(?!\w)"
