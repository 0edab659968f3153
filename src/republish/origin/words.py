"""The texts of a page, with the way back to the elements that hold them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Any, TypeAlias

from lxml import etree

Element: TypeAlias = Any

_TEXTS = etree.XPath("//text()", smart_strings=False)
_NODES = etree.XPath("//text()")
_CODE = 200
_FAR_SCRIPTS = "\u0530"
_FEW = 12
_SIGNS = " .,;:!?()[]{}<>\"'“”„‚‘’«»|/\\*·•…–—"


class Words:
    """All texts but long stretches of code, in lower case and in document order, a blank between them.

    Small scripts are still in it: whoever finds something looks where it stands.
    """

    __slots__ = ("_root", "_texts", "far_script", "lowered", "words")

    def __init__(self, root: Element) -> None:
        self._root = root
        self._texts = ["" if len(text) > _CODE and "{" in text and "}" in text else text for text in _TEXTS(root)]
        # One letter, U+0130, is longer in lower case.
        self.lowered = " ".join(self._texts).replace("\u0130", "I").lower()
        self.words = frozenset(word.strip(_SIGNS) for word in set(self.lowered.split()))
        self.far_script = any(word >= _FAR_SCRIPTS and word[0].isalpha() for word in self.words)

    def elements_at(self, offsets: Iterable[int]) -> Iterator[Element]:
        """The elements whose own text stands at these offsets of `lowered`, in document order."""
        starts = list(accumulate((len(text) + 1 for text in self._texts), initial=0))
        for text in self._nodes(sorted({bisect_right(starts, offset) for offset in offsets})):
            element = text.getparent()
            yield element.getparent() if text.is_tail else element

    def _nodes(self, positions: list[int]) -> list[Any]:
        """Texts by position, which counts from one: a few are asked for, many picked from the whole list."""
        if len(positions) > _FEW:
            every = _NODES(self._root)
            return [every[position - 1] for position in positions]
        wanted = " or ".join(f"position()={position}" for position in positions)
        found: list[Any] = self._root.xpath(f"(//text())[{wanted}]") if wanted else []
        return found
