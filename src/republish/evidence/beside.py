"""What stands beside a grant: the lines right above and below it, the list below it, and the rest of a box for republishing."""

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
_LINE, _ITEMS, _REST = 300, 12, 8


def lines_beside(block: Element) -> Iterator[str]:
    """The sentences of short lines beside the block of a grant, for what is said of a licence is often broken into lines.

    In a box that is called after republishing all lines below are rules for it; elsewhere only the next one is near enough.
    """
    above, reach = block.getprevious(), _REST if zone_of(block) == "republish" else 1
    near = (above, *islice(block.itersiblings(), reach)) if above is not None else islice(block.itersiblings(), reach)
    for line in near:
        yield from _said_in(line)


def _said_in(line: Element) -> Iterator[str]:
    items = islice(line.iterchildren("li"), _ITEMS) if line.tag in _LISTS else (line,)
    for item in items:
        if item.tag in _LINES and not in_template(item) and short_text(item, _LINE):
            yield from (said.text for said in statements(item))
