"""Parts of a line of text that go out of it while the rest stays."""

from __future__ import annotations

import re

from republish.extraction.tree.nodes import Node, Removal
from republish.extraction.tree.walks import words_under


def cut_beginning(line: Node, beginning: re.Pattern[str], removal: Removal) -> None:
    """Take out what a line begins with, where it is an element of its own or stands in one piece of text."""
    place: str | Node = line
    while isinstance(place, Node):
        first = next((i for i, item in enumerate(place.items) if not isinstance(item, str) or item.strip()), None)
        if first is None:
            return
        around, place = place, place.items[first]
        if isinstance(place, str):
            found = beginning.match(place)
            if found is not None:
                cut(around, first, 0, found.end(), removal)
        elif beginning.fullmatch(words_under(place)):
            place.removal = removal
            return


def cut_brackets(item: Node, removal: Removal) -> None:
    """Take out the brackets right around an element that goes."""
    around = item.parent
    if around is None:
        return
    place = next(i for i, one in enumerate(around.items) if one is item)
    before = around.items[place - 1] if place else None
    behind = around.items[place + 1] if place + 1 < len(around.items) else None
    if not (isinstance(before, str) and isinstance(behind, str)):
        return
    opened, closed = before.rstrip(), behind.lstrip()
    if opened[-1:] + closed[:1] in ("[]", "()"):
        cut(around, place + 1, 0, len(behind) - len(closed) + 1, removal)
        cut(around, place - 1, len(opened) - 1, len(before), removal)


def cut(around: Node, place: int, start: int, end: int, removal: Removal) -> None:
    """Put some letters of a piece of text into an element that goes."""
    text = around.items[place]
    assert isinstance(text, str)
    part = Node("span", around.element, around)
    part.items, part.removal = (text[start:end],), removal
    pieces = [piece for piece in (text[:start], part, text[end:]) if piece]
    around.items = [*around.items[:place], *pieces, *around.items[place + 1 :]]
