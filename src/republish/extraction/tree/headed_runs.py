"""Paragraphs that breaks alone part, each under a bold line of its own: the line is its heading, and parted from it by one break."""

from __future__ import annotations

from republish._html import text_of
from republish.extraction.tree.nodes import Block, Node

_BOLD = frozenset({"b", "strong"})
_FEWEST = 2
"""So many of them: one alone may be anything."""
_MOST_WORDS, _NO_ENDS = 12, (".", ",", ";", ":")
_LONG = 120
"""Letters of what stands under the line: an address or a price is no paragraph."""


def part_headed_runs(items: list[str | Node]) -> list[str | Node]:
    """The items of a block with the bold first lines of its nameless runs as runs of their own, where there are several."""
    places = {place: end for place, item in enumerate(items) if (end := _end_of_line(item))}
    if len(places) < _FEWEST:
        return items
    parted: list[str | Node] = []
    for place, item in enumerate(items):
        parted += _parted(item, places[place]) if place in places and isinstance(item, Block) else [item]
    return parted


def _end_of_line(run: str | Node) -> int:
    """The place of the break behind the bold line that a run begins with; 0 where it begins with none."""
    if run.__class__ is not Block or run.tag:
        return 0
    inside = list(run.items)
    said = [place for place, item in enumerate(inside) if not isinstance(item, str) or item.strip()]
    if len(said) <= _FEWEST:
        return 0
    line, end = inside[said[0]], inside[said[1]]
    if isinstance(line, str) or isinstance(end, str) or line.tag not in _BOLD or end.tag != "br":
        return 0
    words = text_of(line.element)
    short = 0 < len(words.split()) <= _MOST_WORDS and not words.endswith(_NO_ENDS)
    under = sum(len(item) for item in inside[said[1] :] if isinstance(item, str))
    return said[1] if short and under >= _LONG else 0


def _parted(run: Block, end: int) -> list[str | Node]:
    """The line and what stands under it; the break between them goes."""
    behind = Block("", run.element, run.parent)
    behind.items = list(run.items[end + 1 :])
    for item in behind.items:
        if isinstance(item, Node):
            item.parent = behind
    run.items = list(run.items[:end])
    return [run, behind]
