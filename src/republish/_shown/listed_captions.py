"""Captions whose parts stand as items of a list: `<figcaption><ul><li>What it shows<li>Who made it</ul>`."""

from __future__ import annotations

from itertools import islice
from typing import Any, TypeAlias

Element: TypeAlias = Any

_LISTS, _ITEMS = ("ul", "ol", "dl"), frozenset({"li", "dt", "dd"})
_MOST_ITEMS = 3
"""What it shows, who made it, under what licence; a key to the signs of a map has more."""


def set_listed_captions_in_lines(root: Element) -> None:
    """Make lines of the items where a caption holds one list, and that of a few."""
    for caption in root.iter("figcaption"):
        lists = list(islice(caption.iter(*_LISTS), 2))
        items = list(lists[0]) if len(lists) == 1 else []
        if 0 < len(items) <= _MOST_ITEMS and all(item.tag in _ITEMS for item in items):
            for part in (lists[0], *items):
                part.tag = "div"
