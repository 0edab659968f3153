"""What stands beside a grant: the lines right above and below it, those in its block, the list below it, and the rest of a box for republishing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any, TypeAlias

from republish.evidence.blocks import in_template, statements
from republish.evidence.surroundings import short_text
from republish.evidence.zones import zone_of

Element: TypeAlias = Any

_LINES = frozenset(["p", "div", "li", "em", "small"])
_LISTS = frozenset(["ul", "ol"])
_LINE, _RUNNING, _ITEMS, _REST = 300, 120, 12, 8


def lines_beside(block: Element) -> Iterator[str]:
    """The sentences of short lines beside the block of a grant, for what is said of a licence is often broken into lines.

    In a box that is called after republishing all lines below are rules for it; elsewhere only the next one is near enough.
    """
    above, reach = block.getprevious(), _REST if zone_of(block) == "republish" else 1
    near = (above, *islice(block.itersiblings(), reach)) if above is not None else islice(block.itersiblings(), reach)
    for line in near:
        yield from _said_in(line)


def lines_inside(block: Element) -> Iterator[str]:
    """The sentences of short lines in the block of a grant, as in a box that begins with a badge."""
    for line in islice(block.iterchildren(*_LINES), _REST):
        yield from _said_in(line)


def lines_at_the_end(block: Element) -> Iterator[str]:
    """The sentences of lines inside the block of a grant and of the short line below it, where no text goes on behind that."""
    yield from lines_inside(block)
    below = tuple(islice(block.itersiblings(), 2))
    if below and (len(below) < 2 or short_text(below[1], _RUNNING)):
        yield from _said_in(below[0])


def _said_in(line: Element) -> Iterator[str]:
    items = islice(line.iterchildren("li"), _ITEMS) if line.tag in _LISTS else (line,)
    for item in items:
        if item.tag in _LINES and not in_template(item) and short_text(item, _LINE):
            yield from (said.text for said in statements(item))
