"""A page's words with the way back to their elements: one walk, then plain string searches."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import Any, TypeAlias

from lxml import etree

from republish._html import BLOCKS

Element: TypeAlias = Any

BREAK = "\x00"
"""Stands between two blocks. No page holds it, and no white-space class matches it."""

_MUTE = frozenset(["script", "style"])
_SKIPPED = frozenset(["head", "template", "noscript", "svg", "math", "textarea", "select", "iframe", "object"])


class Prose:
    """The words outside scripts and styles, in document order, blocks apart.

    `lowered` has the length of `text`, so that a match in one is a span of the other.
    """

    __slots__ = ("_ends", "_nodes", "_pieces", "lowered", "text")

    def __init__(self, pieces: list[str], nodes: list[Element]) -> None:
        self.text = "".join(pieces)
        lowered = self.text.lower()
        # U+0130 is the one letter that lower() makes longer.
        self.lowered = lowered if len(lowered) == len(self.text) else self.text.replace("\u0130", "I").lower()
        self._pieces = pieces
        self._nodes = nodes
        self._ends: list[int] = []

    def find(self, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Element]]:
        """Every match in `lowered`, with the element whose own text holds its first character."""
        for match in pattern.finditer(self.lowered):
            yield match, self.element_at(match.start())

    def element_at(self, offset: int) -> Element:
        """The element whose own text holds that character."""
        if not self._ends:
            self._ends = list(accumulate(map(len, self._pieces)))
        return self._nodes[bisect_right(self._ends, offset)]

    def block_around(self, start: int, end: int) -> tuple[int, int]:
        """First and last offset of the run of text without a block boundary that holds the span."""
        return self.text.rfind(BREAK, 0, start) + 1, len(self.text) if (at := self.text.find(BREAK, end)) < 0 else at


def read_prose(root: Element) -> Prose:
    """Walk the tree once; linear, and no recursion on depth."""
    pieces: list[str] = []
    nodes: list[Element] = []
    parents: list[Element] = [root]
    walker = etree.iterwalk(root, events=("start", "end", "comment"))
    apart = False
    for event, element in walker:
        tag = element.tag
        if event == "comment":
            words = element.tail
        elif event == "start":
            words = None if tag in _MUTE else element.text
            parents.append(element)
            if tag in _SKIPPED:
                walker.skip_subtree()
                words = None
        else:
            words = element.tail
            parents.pop()
        if tag in BLOCKS:
            apart = True
        if words:
            pieces.append(BREAK + words if apart else words)
            nodes.append(parents[-1])
            apart = False
    return Prose(pieces, nodes)
