"""Drawings that a page embeds as objects: each the picture that a browser shows in its place."""

from __future__ import annotations

import re
from typing import Any, TypeAlias

from republish._uncompiled import Uncompiled

Element: TypeAlias = Any

_KIND = "image/"
_PICTURE = Uncompiled(r"\.(?:svg|png|jpe?g|gif|webp)(?:[?#]|$)", re.I)
_SHORT = 300
"""Letters of what an object says to browsers that show none: an article that it was never closed before is longer."""


def show_objects(root: Element) -> None:
    """Make a picture of every object of such a kind; one that it holds for browsers that show none is the better one."""
    for drawn in list(root.iter("object", "embed")):
        if _is_picture(drawn) and len("".join(drawn.itertext())) <= _SHORT:
            _become_picture(drawn)


def _is_picture(drawn: Element) -> bool:
    kind = (drawn.get("type") or "").lower()
    named = not kind and drawn.tag == "object" and _PICTURE.search(drawn.get("data") or "") is not None
    return kind.startswith(_KIND) or named


def _become_picture(drawn: Element) -> None:
    """What holds another picture becomes that one."""
    within, said = next(drawn.iter("img"), None), drawn.get("aria-label") or drawn.get("title") or ""
    attributes = (
        {"src": drawn.get("data") or drawn.get("src") or "", "alt": said} if within is None else dict(within.attrib)
    )
    sides = {name: value for name in ("width", "height") if (value := drawn.get(name))}
    tail = drawn.tail
    drawn.clear()
    drawn.tag, drawn.tail = "img", tail
    for name, value in {**sides, **attributes}.items():
        drawn.set(name, value)
