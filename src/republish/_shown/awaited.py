"""Figures that a script puts the picture into, whose own attributes name its file: `<figure data-media1024="/quay.jpg">`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, TypeAlias

from republish._uncompiled import Uncompiled

Element: TypeAlias = Any

_AWAITING = re.compile(rb"<figure\s[^>]{0,800}?\.(?:jpe?g|png|webp|avif)")
"""A figure's tag that names a file of a photograph: asked before any figure is looked for."""
_FILE = Uncompiled(r"\s*((?:https?:)?/[^\s,{}'\"]+\.(?:jpe?g|png|webp|avif)(?:\?[^\s{}'\"]*)?)\s*", re.I)
_NO_FILE = Uncompiled(
    r"^data-(?:.*-)?(?:url|href|link|page|share|pin|poster|thumb(?:nail)?|lqip|blur|placeholder|video)(?:$|-)"
)
"""What leads elsewhere, or to a file that stands in for another."""
_NUMBER = re.compile(r"\d+")
_SHOWS = (
    *("img", "image", "amp-img", "picture", "video", "audio", "iframe", "object", "svg"),
    *("table", "blockquote", "noscript", "pre"),
)
_APART = ("nav", "aside", "footer", "header", "a", "button", "noscript")
"""What stands in one of them is a teaser or a sign as often as not."""


def show_awaited(root: Element, lowered: bytes) -> None:
    """Put the picture into each figure that shows nothing and names one, its widest file; given the page's source in lower case."""
    if _AWAITING.search(lowered) is None:
        return
    for figure in root.iter("figure"):
        file = _widest(figure)
        if file and next(figure.iter(*_SHOWS), None) is None and next(figure.iterancestors(*_APART), None) is None:
            picture = figure.makeelement("img", {"src": file, "alt": figure.get("aria-label") or ""})
            picture.tail, figure.text = figure.text, None
            figure.insert(0, picture)


def _widest(figure: Element) -> str:
    """The file of the attribute with the highest number in its name; of attributes without one the first."""
    return max(_files(figure), key=lambda named: named[0], default=(0, ""))[1]


def _files(figure: Element) -> Iterator[tuple[int, str]]:
    for name, value in islice(figure.items(), 30):
        if name.startswith("data-") and _NO_FILE.search(name) is None and (found := _FILE.fullmatch(value)):
            width = _NUMBER.search(name)
            yield int(width[0]) if width is not None else 0, found[1]
