"""Pictures that a script puts into empty boxes: `<div class="delayed" data-src="/light.jpg" data-alt="The light"></div>`."""

from __future__ import annotations

import re
from collections.abc import Set
from typing import Any

from republish._uncompiled import Uncompiled

_BOXES = ("div", "span")
_FILE, _WORDS = "data-src", "data-alt"
_PICTURE_FILE = Uncompiled(r"[^\s,{}]+\.(?:jpe?g|png|webp|avif)(?:\?[^\s{}]*)?", re.I)


def show_delayed(root: Any, data: Set[str]) -> None:
    """Make pictures of such boxes: that they say something to those who cannot see one tells that they are to show it.

    The page's attributes for scripts are given.
    """
    for box in root.iter(*_BOXES) if _WORDS in data else ():
        if box.get(_WORDS) is not None and _waits(box):
            box.tag = "img"
            box.set("alt", box.get(_WORDS))


def _waits(box: Any) -> bool:
    """It is empty and names the file of a picture; in figures a caption is asked for as well, as many hold nothing but a line."""
    if len(box) or (box.text or "").strip() or next(box.iterancestors("figure"), None) is not None:
        return False
    return _PICTURE_FILE.fullmatch((box.get(_FILE) or "").strip()) is not None
