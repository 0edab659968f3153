"""The files that an element names for screens of all sizes, and which of them to show: `srcset` in its legal spellings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from republish._uncompiled import Uncompiled
from republish.extraction.pictures.placeholders import is_placeholder

LAZY_SETS = ("data-srcset", "data-lazy-srcset", "data-sizes-srcset", "srcset")
LAZY_SOURCES = (
    "data-src",
    "data-lazy-src",
    "data-original",
    "data-orig-file",
    "data-orig-src",
    "data-full-src",
    "data-hi-res-src",
    "data-image",
    "data-url",
    "data-src-large",
)
LAZY_NAMES = frozenset({*LAZY_SETS, *LAZY_SOURCES})
_OWN_NAMES = LAZY_NAMES | {"src"}
_LAZY_SET_NAME = re.compile(r"lazy-?srcset$|-srcset$")
_LAZY_ENDS = ("src", "srcset", "-original", "-lazy", "-lazyload", "url")
"""One of them ends every such name."""
_WORSE = Uncompiled(r"blur|thumb|low|place|error|preview|small|lqip|tiny|fallback|hover|poster|video|frame|icon")
"""Attributes of a file to come, as plugins name them by many prefixes, and what tells those of its stand-ins."""
_WIDEST = 2600
"""Files wider than this are originals for print; a web page that also offers a smaller one means the smaller one."""
_NARROW = 480
"""A file of a set no wider is a thumbnail: where the set has none but such and originals, an original is shown."""
_SET = Uncompiled(r"\s*([^\s,]\S*[^\s,])(?:\s+\d+h)?(?:\s+(\d+(?:\.\d+)?)([wx]|px))?(?:\s+\d+h)?\s*(?:,|$)")
"""An address with how wide the file is or for how fine a screen; how high it is tells nothing more."""


def named_lazy(attributes: Mapping[str, str], names: re.Pattern[str]) -> Iterator[str]:
    """What attributes of such names hold, where they may be addresses."""
    return addresses(
        value
        for name, value in attributes.items()
        if name.endswith(_LAZY_ENDS) and name not in _OWN_NAMES and names.search(name) and not _WORSE.search(name)
    )


def addresses(values: Iterable[str]) -> Iterator[str]:
    """Those that may be addresses of pictures."""
    stripped = map(str.strip, values)
    return (value for value in stripped if ("/" in value or "." in value) and not is_placeholder(value))


def set_entries(attributes: Mapping[str, str]) -> Iterator[tuple[str, float]]:
    """Each address of its sets with how wide the file is, in pixels, or about as wide for finer screens.

    The end of what the element itself shows is half an address, which leads nowhere.
    """
    file = (attributes.get("src") or "").rpartition("/")[2]
    sets = list(filter(None, map(attributes.get, LAZY_SETS))) or named_lazy(attributes, _LAZY_SET_NAME)
    for value in sets:
        for url, size, unit in _SET.findall(value[:20_000]):
            if url != file and file.endswith(url):
                continue
            yield url, float(size or 1) * (700 if unit in ("", "x") else 1)


def widest_file(entries: list[tuple[str, float]]) -> str | None:
    """The widest sensible one that is no placeholder; of most sets the widest of all is none."""
    chosen = _widest(entries)
    if chosen is not None and is_placeholder(chosen):
        return _widest([entry for entry in entries if not is_placeholder(entry[0])])
    return chosen


def _widest(entries: list[tuple[str, float]]) -> str | None:
    """The widest that is no original for print; the smallest original where all others are thumbnails."""
    sensible = [entry for entry in entries if entry[1] <= _WIDEST]
    widest = max(sensible, key=_rank) if sensible else None
    if widest is not None and (widest[1] > _NARROW or len(sensible) == len(entries)):
        return widest[0]
    return min((entry for entry in entries if entry[1] > _WIDEST), key=lambda entry: entry[1])[0] if entries else None


def _rank(entry: tuple[str, float]) -> tuple[float, bool]:
    """By width; of one width the file that every program reads."""
    return entry[1], not entry[0].partition("?")[0].endswith(".avif")
