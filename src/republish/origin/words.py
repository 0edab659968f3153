"""The words of a page, with the way back to the elements that hold them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, TypeAlias

Element: TypeAlias = Any

_MUTE = frozenset(["script", "style", "noscript", "template", "textarea"])
_SIGNS = " .,;:!?()[]{}<>\"'“”„‚‘’«»|/\\*·•…–—"
_SHORTEST = 5


@dataclass(frozen=True, slots=True)
class Words:
    """Pieces of text in tree order; an inline element's tail stands after its text, whatever lies between."""

    lowered: str
    words: frozenset[str]
    ends: Sequence[int]
    holders: Sequence[tuple[Element, bool]]

    def element_at(self, offset: int) -> Element:
        """The element whose own text holds that character."""
        element, tail = self.holders[bisect_right(self.ends, offset)]
        return element.getparent() if tail else element


def read_words(root: Element) -> Words:
    """One pass over the elements."""
    pieces: list[str] = []
    holders: list[tuple[Element, bool]] = []
    for element in root.iter():
        text, tail = element.text, element.tail
        if text and len(text) > _SHORTEST and isinstance(element.tag, str) and element.tag not in _MUTE:
            pieces.append(text.lower() + "\n")
            holders.append((element, False))
        if tail and len(tail) > _SHORTEST:
            pieces.append(tail.lower() + "\n")
            holders.append((element, True))
    lowered = "".join(pieces)
    words = frozenset(word.strip(_SIGNS) for word in set(lowered.split()))
    return Words(lowered, words, list(accumulate(map(len, pieces))), holders)
