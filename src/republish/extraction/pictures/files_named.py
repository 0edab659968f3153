"""The addresses that one image element names for its file, the best first: what scripts will load, `src`, what a set has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from republish._uncompiled import Uncompiled
from republish.extraction.pictures.file_sets import (
    LAZY_SOURCES,
    addresses,
    named_lazy,
    set_entries,
)
from republish.extraction.pictures.placeholders import is_placeholder

_SIZED_SOURCES = (
    *(
        f"data-src-{size}"
        for size in ("xxl", "xl", "lg", "l", "desktop", "md", "medium", "m", "sm", "small", "s", "mobile")
    ),
    "data-source",
)
"""Where a picture without a file names one for each kind of screen, the largest first."""
_HALF = re.compile(r"(?!https?:|/)[\w.-]+/")
"""An address that a script puts another before."""
_RENDERED = Uncompiled(r"(https://static\.wixstatic\.com/media/[^/?#]+\.(?:jpe?g|png|webp))/v1/", re.I)
"""A rendition on Wix's server, behind the file itself: an unsharp one is all that stands on the page until a script runs."""
_TABLE = Uncompiled(r"\{\s*\"(https?:[^\s\"{}]{4,800})\"\s*:\s*\{")
_SIZES = Uncompiled(
    r"\"([\w-]{1,20})\"\s*:\s*\"((?:https?:)?(?:\\?/){1,2}[^\s\"{}]{4,800}\.(?:jpe?g|png|webp|avif)(?:\?[^\s\"{}]{0,200})?)\""
)
_EXCHANGED = re.compile(r"\[\s*([^\s,\[\]]{4,800})\s*,")
"""A file for each kind of screen, the last for the largest, as Foundation's Interchange has them: "[/s.jpg, small], [/l.jpg, large]"."""
_LARGE = re.compile(r"x?lg|x?-?large|big|full|orig|desktop|wide|retina|\d{4}", re.I)
"""What the file for large screens is called in a table of files."""
LAZY_NAME = re.compile(r".src$|-original$|-lazy(?:load)?$|-(?:delayed|deferred|lazy|image|img|photo)-?url$")
_FILE = re.compile(r"\s*(?:https?:/)?/[^\s,{}]+\.(?:jpe?g|png|webp|avif)(?:\?[^\s{}]*)?\s*", re.I)
"""What a script of its own name will load."""
_BARE = frozenset({"file", "zoomfile", "lazyload"})
"""The same without a prefix, as some forums and loaders have it."""
_DRAWING = re.compile(r"\.(?:gif|svg)(?:$|[?#])", re.I)
"""Where a script will load a photograph, it stands in for it."""


def candidates(attributes: Mapping[str, str]) -> Iterator[str]:
    """Addresses of one image element that are no placeholders, best first."""
    source = attributes.get("src", "").strip()
    shown = bool(source) and not is_placeholder(source)
    whole = shown and source.startswith("http")
    for value in (attributes[name].partition("|")[0].strip() for name in LAZY_SOURCES if name in attributes):
        if ("/" in value or "." in value) and not is_placeholder(value) and not (whole and _HALF.match(value)):
            yield value
    if not shown or "lazy" in attributes.get("class", "").lower() or "data-lazy" in "".join(attributes):
        yield from named_lazy(attributes, LAZY_NAME)
    if not shown:
        yield from addresses(filter(None, map(attributes.get, _SIZED_SOURCES)))
        yield from _keyed(attributes)
        yield from reversed(_EXCHANGED.findall(attributes.get("data-interchange", "")))
    if _DRAWING.search(source):
        yield from _files(attributes)
    if shown:
        yield source
    yield from (url for url, _ in set_entries(attributes) if not is_placeholder(url))
    yield from _files(attributes)
    if not shown and (whole_file := _RENDERED.match(source)) is not None:
        yield whole_file[1]


def _files(attributes: Mapping[str, str]) -> Iterator[str]:
    """What attributes of any name say is a file of a photograph."""
    named = (value for name, value in attributes.items() if name.startswith("data-") or name in _BARE)
    return filter(_FILE.fullmatch, named)


def _keyed(attributes: Mapping[str, str]) -> Iterator[str]:
    """The first address of a table of files, or the one for large screens of a table by sizes.

    `data-srcs='{"https://…": {…}}'`, `data-images='{"sm": "https://…", "lg": "https://…"}'`.
    """
    for value in (value for name, value in attributes.items() if name.startswith("data-") and value[:1] == "{"):
        found = _TABLE.match(value)
        sized = _SIZES.findall(value) if found is None else [("", found[1])]
        large = (url for name, url in sized if _LARGE.fullmatch(name))
        if sized:
            yield next(large, sized[-1][1]).replace("\\/", "/")
