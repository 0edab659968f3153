"""Many regular expressions joined into one that is fast to search with, or each asked only of texts that hold a word of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property
from itertools import chain, compress, groupby, pairwise

from republish._text import small
from republish._uncompiled import Uncompiled

_PARTS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+", re.S)
"""An escaped sign, a set of signs, a bracket, a bar, and what stands between them."""
_ANCHORS = (r"\b", "^")
_NO_LETTERS = re.compile(
    r"\\(?:x[\da-f]{2}|u[\da-f]{4}|.)|\[\^?\]?(?:\\.|[^\]\\])*\]|.?(?:[?*+]|\{[\d,]+\})\??|[.^$]", re.I | re.S
)
"""What is no letter that stands for itself once: an escaped sign, a set, what may be repeated or missing, "any sign"."""
_CHOICE, _MAY_BE_MISSING = re.compile(r"\((?:\?:|(?!\?))"), ("?", "*", "{")


class Alternatives:
    """Patterns without groups of their own, as if they were one, for text in small letters.

    Of hundreds a text is asked those alone that it holds a word of, each compiled then: all of a table take as long to
    compile as a page to read.
    """

    def __init__(self, patterns: Iterable[str], before: str = "", behind: str = "") -> None:
        """`before` and `behind` are what stands on both sides of each."""
        self._patterns, self._sides = tuple(patterns), (before, behind)

    def search(self, text: str, *place: int) -> re.Match[str] | None:
        """What is found first."""
        found = [match for way in self._held(text) if (match := way.search(text, *place))]
        return min(found, key=re.Match.start) if found else None

    def match(self, text: str, *place: int) -> re.Match[str] | None:
        """What is found where the text begins, or its place."""
        for way in self._held(text):
            if match := way.match(text, *place):
                return match
        return None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """What the whole text is."""
        for way in self._held(text):
            if match := way.fullmatch(text):
                return match
        return None

    def finditer(self, text: str, *place: int) -> Iterator[re.Match[str]]:
        """What is found, one after the other."""
        return self._whole.finditer(text, *place)

    def sub(self, into: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with something else for it."""
        return self._whole.sub(into, text)

    @cached_property
    def pattern(self) -> str:
        """All of them, without what stands on both sides."""
        return any_of(self._patterns)

    @cached_property
    def _whole(self) -> Uncompiled:
        before, behind = self._sides
        return Uncompiled(f"{before}(?:{self.pattern}){behind}")

    def _held(self, text: str) -> Iterable[Uncompiled]:
        """In their order."""
        ways, words, places = self._by_word
        held = set(compress(places, map(text.__contains__, words)))
        return map(ways.__getitem__, sorted(held)) if held else ()

    @cached_property
    def _by_word(self) -> tuple[tuple[Uncompiled, ...], tuple[str, ...], tuple[int, ...]]:
        """Each alternative, and the words with the places of what needs one of them."""
        before, behind = self._sides
        every = list(chain.from_iterable(map(alternatives, self._patterns)))
        needs = [(word, place) for place, one in enumerate(every) for word in needed(one)]
        ways = tuple(Uncompiled(f"{before}(?:{one}){behind}") for one in every)
        return ways, tuple(word for word, _ in needs), tuple(place for _, place in needs)


def needed(pattern: str) -> tuple[str, ...]:
    """Stretches of text of which whatever it matches holds one, as long as can be told; where something may hold none of them, ""."""
    longest = (max(_needs(one), key=lambda words: min(map(len, words))) for one in alternatives(pattern))
    return tuple(chain.from_iterable(longest))


@cache
def needed_in_small(pattern: str) -> tuple[str, ...]:
    """The same of a pattern without regard to case, in small letters."""
    return needed(small(pattern))


def _needs(alternative: str) -> Iterator[tuple[str, ...]]:
    """What it has outside its groups, and what each group needs that can't be missing."""
    for piece, behind in pairwise((*_pieces(alternative), "")):
        if not piece.startswith("("):
            yield from ((letters,) for letters in _NO_LETTERS.split(piece))
        elif (choice := _CHOICE.match(piece)) and not behind.startswith(_MAY_BE_MISSING):
            yield needed(piece[choice.end() : -1])


def _pieces(alternative: str) -> Iterator[str]:
    """Its groups, each as a whole, and what stands between them."""
    piece, depth = "", 0
    for part in _PARTS.findall(alternative):
        if part == "(" and not depth:
            yield piece
            piece = ""
        piece += part
        depth += (part == "(") - (part == ")")
        if part == ")" and not depth:
            yield piece
            piece = ""
    yield piece


def alternatives(pattern: str) -> list[str]:
    """What stands between a pattern's bars; those inside its groups part nothing."""
    found, depth = [""], 0
    for part in _PARTS.findall(pattern):
        depth += (part == "(") - (part == ")")
        if part == "|" and depth == 0:
            found.append("")
        else:
            found[-1] += part
    return found


def any_of(patterns: Iterable[str]) -> str:
    """A pattern that matches what the first of the patterns to match does.

    An anchor that several alternatives in a row begin with is written once before them all: most places of a text are
    ruled out by it alone.
    """
    every = chain.from_iterable(map(alternatives, patterns))
    return "|".join(_behind(anchor, group) for anchor, group in groupby(every, _anchor))


def _anchor(alternative: str) -> str:
    return next((anchor for anchor in _ANCHORS if alternative.startswith(anchor)), "")


def _behind(anchor: str, group: Iterable[str]) -> str:
    rest = "|".join(alternative.removeprefix(anchor) for alternative in group)
    return f"{anchor}(?:{rest})" if anchor else rest
