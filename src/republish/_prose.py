"""A page's words with the way back to their elements: one pass of the parser's own, then plain string searches."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from itertools import accumulate, filterfalse, repeat
from typing import Any, TypeAlias

from lxml import etree

Element: TypeAlias = Any

FAR_SCRIPTS = "\u0530"
"""Where the scripts begin that are not Latin, Greek or Cyrillic."""

_TEXTS = etree.XPath("descendant::text()", smart_strings=False)
_NODES = etree.XPath("descendant::text()")
_SOFT_HYPHEN = "\u00ad"
_FEW = 24
_CODE = 200
_STRETCH = 100_000
_LATIN = re.compile(r"(?<![a-z-])[a-z]{2,}(?![a-z-])")
"""Words amid a script that puts no blanks around them, nor around its own signs: "（AP）"."""
_JOINTS = "’'‘—–·•|"
"""Between words that no blank parts: "l’AFP", "Quill—Reuters"; a hyphen makes one word of two."""
_JOINED = 40
_SIGNS = " .,;:!?()[]{}<>\"'“”„‚‘’«»|/\\*·•…–—-©®،؛؟۔।॥։።፣။၊។。、，：；！？「」『』（）《》"
"""Before and behind words, in any script."""


class Prose:
    """The texts of a page's body in document order, without long stretches of code.

    Made to find out what is worth reading: small scripts are still in it, and a match may run across the border of two
    blocks. Whoever finds something reads the block itself. `lowered` is all of it in lower case, a blank between texts, without soft hyphens.
    """

    __slots__ = ("_ends", "_located", "_of_words", "_root", "_words", "far_script", "letters", "lowered")

    letters: frozenset[str]
    """The letters and signs of its words that hold any beyond ASCII."""
    far_script: bool
    """A word begins with a letter of a far script."""

    def __init__(self, root: Element) -> None:
        body = root.find("body")
        self._root = root if body is None else body
        texts = self.texts
        self.lowered = _in_lower_case(texts)
        if _SOFT_HYPHEN in self.lowered:
            texts = list(map(str.replace, texts, repeat(_SOFT_HYPHEN), repeat("")))
            self.lowered = _in_lower_case(texts)
        self._ends = array("Q", accumulate(map(len, texts)))
        self._located: dict[int, Element] = {}
        del texts
        self._words = words = _words(self.lowered)
        self._of_words = " ".join(words)
        self.letters = frozenset("".join(filterfalse(str.isascii, words)))
        signed = list(filterfalse(str.isalpha, words))
        short = " ".join([word for word in signed if len(word) <= _JOINED])
        words.update(map(str.strip, {*signed, *_without_joints(short).split()}, repeat(_SIGNS)))
        far = any(letter >= FAR_SCRIPTS and letter.isalpha() for letter in self.letters)
        self.far_script = far and any(map(_begins_far, self._words))
        if self.far_script:
            self._words |= set(_LATIN.findall(self.lowered))

    @property
    def texts(self) -> list[str]:
        """The texts one by one, read from the page anew: few ask for them, and they are as large as a page."""
        # XPath's own text() is many times cheaper than a walk; asking it for the parent of each text is not.
        texts: list[str] = _TEXTS(self._root)
        for place in [place for place, text in enumerate(texts) if len(text) > _CODE]:
            if "{" in (text := texts[place]) and "}" in text:
                texts[place] = ""
        return texts

    def among(self, words: Iterable[str]) -> set[str]:
        """Those of some words, lower case, that stand on the page as words of their own, signs around them or not, or joined to others by signs."""
        return self._words.intersection(words)

    def holds(self, part: str) -> bool:
        """Whether letters stand anywhere in `lowered`: what no blank or slash parts is in a word, and each word is looked through once."""
        return part in (self.lowered if " " in part or "/" in part else self._of_words)

    def locate(self, offsets: Iterable[int]) -> Mapping[int, Element]:
        """For offsets in `lowered` the elements whose own text stands there."""
        offsets = sorted(set(offsets))
        if not offsets:
            return {}
        positions = [self._position(offset) for offset in offsets]
        known = self._located
        if missing := sorted(set(positions).difference(known)):
            known |= self._nodes(missing)
        return {offset: known[position] for offset, position in zip(offsets, positions, strict=True)}

    def _position(self, offset: int) -> int:
        """Which text an offset stands in, counted from one: their lengths are added up, and behind each stands a blank."""
        ends = self._ends
        return 1 + bisect_left(range(len(ends)), offset, key=lambda place: ends[place] + place)

    def _nodes(self, positions: list[int]) -> dict[int, Element]:
        """The elements of texts by position, which counts from one: a few are asked for, many picked from the list."""
        if len(positions) > _FEW:
            every = _NODES(self._root)
            found = [every[position - 1] for position in positions]
        else:
            # A step with a number ends where it has counted so far; a list of numbers is compared with every text.
            found = self._root.xpath(" | ".join(f"descendant::text()[{position}]" for position in positions))
        return {position: _holder(node) for position, node in zip(positions, found, strict=True)}


def _in_lower_case(texts: list[str]) -> str:
    """The texts with a blank between them; one by one, for lower() is slow and large where a letter is beyond ASCII."""
    lowered = " ".join(map(str.lower, texts))
    # U+0130 is the one letter that lower() makes longer.
    if "i\u0307" in lowered:
        lowered = " ".join([text.replace("\u0130", "I").lower() for text in texts])
    return lowered


def _words(lowered: str) -> set[str]:
    """Everything between blanks and slashes, stretch by stretch: a list of all the words is ten times as large as they."""
    words: set[str] = set()
    start = 0
    while start < len(lowered):
        end = lowered.find(" ", start + _STRETCH)
        end = end if end >= 0 else len(lowered)
        words.update(lowered[start:end].replace("/", " ").split())
        start = end
    return words


def _without_joints(words: str) -> str:
    for joint in _JOINTS:
        words = words.replace(joint, " ")
    return words


def _begins_far(word: str) -> bool:
    return word >= FAR_SCRIPTS and word[0].isalpha()


def _holder(text: Any) -> Element:
    """The element that a text stands in: after a child's end tag it is the child's parent."""
    element = text.getparent()
    return element.getparent() if text.is_tail else element
