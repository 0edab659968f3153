"""A page's words with the way back to their elements: one walk, then plain string searches."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import Any, TypeAlias

from lxml import etree

from republish._html import BLOCKS

Element: TypeAlias = Any

BREAK = "\x00 "
"""Stands between two blocks. No page holds U+0000, and no white-space class matches it."""

FAR_SCRIPTS = "\u0530"
"""Where the scripts begin that are not Latin, Greek or Cyrillic."""

_BLOCK, _BREAK, _MUTE, _SKIPPED = 1, 2, 3, 4
_KINDS = {
    **dict.fromkeys(BLOCKS, _BLOCK),
    "br": _BREAK,
    "script": _MUTE,
    "style": _MUTE,
    **dict.fromkeys(
        ("head", "template", "noscript", "svg", "math", "textarea", "select", "iframe", "object"), _SKIPPED
    ),
}
_SIGNS = " .,;:!?()[]{}<>\"'“”„‚‘’«»|/\\*·•…–—-©®\x00"


class Prose:
    """The words outside scripts and styles, in document order, blocks apart.

    `lowered` has the length of `text`, so that a match in one is a span of the other.
    """

    __slots__ = ("_ends", "_nodes", "_pieces", "_tails", "far_script", "lowered", "text", "words")

    def __init__(self, pieces: list[str], nodes: list[Element], tails: list[bool]) -> None:
        self.text = "".join(pieces)
        lowered = self.text.lower()
        # U+0130 is the one letter that lower() makes longer.
        self.lowered = lowered if len(lowered) == len(self.text) else self.text.replace("\u0130", "I").lower()
        self.words = frozenset(word.strip(_SIGNS) for word in set(self.lowered.replace("/", " ").split()))
        self.far_script = max(self.words, default="") >= FAR_SCRIPTS
        self._pieces = pieces
        self._nodes = nodes
        self._tails = tails
        self._ends: list[int] = []

    def element_at(self, offset: int) -> Element:
        """The element whose own text holds that character."""
        if not self._ends:
            self._ends = list(accumulate(map(len, self._pieces)))
        index = bisect_right(self._ends, offset)
        node = self._nodes[index]
        return node.getparent() if self._tails[index] else node

    def around(self, start: int, end: int) -> tuple[int, int]:
        """The span of the run of text without a block boundary that holds the span."""
        after = self.text.find(BREAK, end)
        before = self.text.rfind(BREAK, 0, max(start, 1))
        return max(before + len(BREAK), 0) if before >= 0 else 0, len(self.text) if after < 0 else after


def read_prose(root: Element) -> Prose:
    """Walk the tree once; linear, and no recursion on depth."""
    pieces: list[str] = []
    nodes: list[Element] = []
    tails: list[bool] = []
    kind_of = _KINDS.get
    lead = ""
    walker = etree.iterwalk(root, events=("start", "end", "comment"))
    for event, element in walker:
        if event == "start":
            kind = kind_of(element.tag)
            words = element.text
            if kind == _BLOCK:
                lead = BREAK
            elif kind == _BREAK:
                words = " "
            elif kind is not None:
                if kind == _SKIPPED:
                    walker.skip_subtree()
                continue
        else:
            words = element.tail
            if event == "end" and kind_of(element.tag) == _BLOCK:
                lead = BREAK
        if not words:
            continue
        if words.isspace():
            lead = lead or " "
        else:
            pieces.append(lead + words)
            nodes.append(element)
            tails.append(event != "start")
            lead = ""
    return Prose(pieces, nodes, tails)
