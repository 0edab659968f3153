"""Lines that ask readers for something or stand over what they wrote, in languages that the patterns of the prompts do not know."""

from __future__ import annotations

import re
from functools import cache

from republish._uncompiled import Uncompiled
from republish.extraction.words.lowered import holds_one
from republish.extraction.words.patterns import Beginnings, any_word
from republish.extraction.words.tongues import phrases_in

_ASKING = ("giving", "subscribing", "following")
_LONGEST, _LONGEST_SHARE, _LONGEST_FOLLOW = 140, 40, 320
_GROUPS = ("t.me/", "telegram", "whatsapp", "wa.me/", "line.me/")
"""Where readers are asked to join, however long that takes to tell."""
_WHATSAPP = ("chat.whatsapp.com/", "whatsapp.com/channel/")
_JOINED = (*_WHATSAPP, "/t.me/", "line.me/R/ti/g/")
"""And the addresses of such a place."""
_LINE = ("//lin.ee/", "line.me/R/ti/p/")
_PREFERENCES = ("google.com/preferences/source", "profile.google.com/cp/")
"""Where readers of Google name a site among their sources, and where they follow it."""
_CHANNELS = ("news.google.com/publications/", "news.google.com/s/", *_PREFERENCES, *_LINE, *_WHATSAPP)
"""Where a site has its readers follow it, and nothing is told that a text may rest on."""
_COLLECTION = Uncompiled(
    r"(?:https?:)?//(?:www\.)?(?:(?:patreon|ko-fi|buymeacoffee|liberapay|steadyhq|opencollective|tipeee)\.com/|paypal\.(?:me|com)/|github\.com/sponsors/|(?:[\w-]+\.)?boosty\.to/)"
)
_SIGNS = " \t*•→»>-–—:：.!！"
"""Before the words; what somebody says begins with a quotation mark."""


def asks_at_first(said: str) -> bool:
    """A short line in small letters that begins so: "támogasd a munkánkat egy adománnyal"."""
    line = said.lstrip(_SIGNS) if len(said) <= _LONGEST else ""
    if not line and len(said) <= _LONGEST_FOLLOW and any(map(said.__contains__, _GROUPS)):
        return _following().begin(said.lstrip(_SIGNS))
    return _beginnings().begin(line) or (len(line) <= _LONGEST_SHARE and _sharing().begin(line))


def offers_to_readers(text: str) -> bool:
    """It speaks of what a site offers those who pay or join: a free trial, a page without advertisements, a group."""
    return holds_one(text.lower(), phrases_of("offering"))


def buys(label: str) -> bool:
    """A button so labeled leads to where a thing is sold."""
    return _buying().begin(label.lower().lstrip(_SIGNS))


def leads_to_a_group(address: str) -> bool:
    """Readers join a group or follow a channel there."""
    return holds_one(address, _JOINED)


def leads_to_a_collection(address: str) -> bool:
    """A service collects money there for whoever has an account."""
    return _COLLECTION.match(address.lower()) is not None


def leads_to_a_channel(address: str) -> bool:
    """Readers follow the site there, and do nothing else."""
    return holds_one(address, _CHANNELS)


def leads_to_preferences(address: str) -> bool:
    """Readers of a search engine name a site among their sources there, or follow it."""
    return holds_one(address, _PREFERENCES)


def is_over_readers(text: str) -> bool:
    """It says nothing but that readers' comments follow, and how many perhaps."""
    return _comments().fullmatch(text) is not None


def phrases_of(name: str) -> tuple[str, ...]:
    """The words of one table, of all languages."""
    return phrases_in("extraction_asking.toml", name)


@cache
def _beginnings() -> Beginnings:
    return Beginnings(phrase for name in _ASKING for phrase in phrases_of(name))


@cache
def _following() -> Beginnings:
    return Beginnings(phrases_of("following"))


@cache
def _buying() -> Beginnings:
    return Beginnings(phrases_of("buying"))


@cache
def _sharing() -> Beginnings:
    return Beginnings(phrases_of("sharing"))


@cache
def _comments() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:\d+\W+)?(?:{any_word(phrases_of('comments'))})(?:\W+\d+)?\W*", re.I)
