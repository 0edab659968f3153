"""Pictures that a script puts into empty boxes: `<div class="delayed" data-src="/light.jpg" data-alt="The light"></div>`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

_BOXES = frozenset(["div", "span"])
_FILE, _WORDS, _SIGN = "data-src", "data-alt", b"data-alt"
_PICTURE_FILE = re.compile(r"[^\s,{}]+\.(?:jpe?g|png|webp|avif)(?:\?[^\s{}]*)?", re.I)


def show_delayed(elements: Sequence[Any], lowered: bytes) -> None:
    """Make pictures of such boxes: that they say something to those who cannot see one tells that they are to show it."""
    if _SIGN not in lowered:
        return
    for box in elements:
        if box.tag in _BOXES and box.get(_WORDS) is not None and _waits(box):
            box.tag = "img"
            box.set("alt", box.get(_WORDS))


def _waits(box: Any) -> bool:
    """It is empty and names the file of a picture."""
    empty = not len(box) and not (box.text or "").strip()
    return empty and _PICTURE_FILE.fullmatch((box.get(_FILE) or "").strip()) is not None
