"""Which licences a text names."""

from __future__ import annotations

import re
from functools import lru_cache

from republish._text import UNSPACED
from republish._uncompiled import Uncompiled
from republish.errors import UsageError
from republish.licenses._addresses import Found, addresses
from republish.licenses._letters import plain
from republish.licenses._noun import License
from republish.licenses._phrases import phrases

_SHORT = 600
_PORT_AHEAD = Uncompiled(r"(?<=[a-z][ -])(IGO) ([1-4]\.\d)", re.I)
"""The port ahead of the version, as space agencies write it: "CC BY-SA IGO 3.0"."""

_SIGN = f"(?-i:[{UNSPACED}])"
"""It has no capitals, and to look for those of twenty thousand signs takes longer than to read a page."""
_BETWEEN_SCRIPTS = Uncompiled(
    rf"(?<={_SIGN})(?=cc[\s_-]?(?:by|0))|(?:(?<=by)|(?<=nc)|(?<=sa)|(?<=nd)|(?<=cc0))(?={_SIGN})", re.I
)
"""Where a licence's letters stand right beside signs of a script that puts no blanks between words."""


def parse_license(text: str) -> License | None:
    """The licence that a URL, SPDX id, badge or phrase names, or None.

    `text` is a short statement. When it names several licences the first is returned; `find_licenses` has them all.
    "Creative Commons" alone names none. A version or a port is never filled in: where none is stated the licence has no
    version, no URL, and an id such as "CC-BY-NC".
    Raises UsageError for anything but text.
    """
    return next(iter(find_licenses(text)), None)


def find_licenses(text: str) -> tuple[License, ...]:
    """Every licence that the text names, each once, in order. Takes time linear in the text's length.

    "CC BY-NC (CC BY-NC 4.0)" names one: a licence without its version right beside the same one with it is dropped.
    Raises UsageError for anything but text.
    """
    if not isinstance(text, str):
        given = f"{type(text).__name__} {text!r:.60}" if text is not None else "None"
        raise UsageError(f"`text` is to be a text, not {given}.", advice="A licence's address, id, badge or words.")
    return _found_before(text) if len(text) <= _SHORT else _found(text)


@lru_cache(maxsize=512)
def _found_before(text: str) -> tuple[License, ...]:
    """The licences of a short text: a site says the same under each of its pages, and links it several times there."""
    return _found(text)


def _found(text: str) -> tuple[License, ...]:
    readable = _PORT_AHEAD.sub(r"\2 \1", plain(text))
    readable = readable if readable.isascii() else _BETWEEN_SCRIPTS.sub(" ", readable)
    found = list(addresses(readable))
    for address in reversed(found):
        blank = "\x00" * (address.end - address.start)
        readable = readable[: address.start] + blank + readable[address.end :]
    named = sorted((*found, *phrases(readable)), key=lambda one: one.start)
    return tuple(dict.fromkeys(_without_shadows(named)))


def _without_shadows(named: list[Found]) -> list[License]:
    """Licences in order, less those without a version that stand next to the same one with it."""
    licenses = [one.license for one in named if one.license]
    kept = []
    for index, tool in enumerate(licenses):
        beside = licenses[max(0, index - 1) : index + 2]
        if tool.url or not any(other.url and other.elements == tool.elements for other in beside):
            kept.append(tool)
    return kept
