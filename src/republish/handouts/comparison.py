"""Word by word: does the official text say what the page says?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from republish._text import words
from republish.model._noun import Noun

_MOST_EDITS = 400
_MOST_STEPS = 4_000_000
"""Cost note: Myers' comparison takes time by words × edits. Beyond either bound the texts count as different from the
first differing word to the last one, in one piece. (difflib has no such bound: repetitive text takes it minutes.)"""
_MOST_SHOWN = 40


@dataclass(frozen=True, kw_only=True, slots=True)
class WordDifference(Noun):
    """A stretch of words that differs; one side is empty when words are missing or added."""

    page: str
    handout: str


def same_words(page_text: str, handout_text: str) -> tuple[WordDifference, ...]:
    """Where two texts differ in their words, in order; empty when they do not.

    White space, punctuation and invisible characters do not count; capitals do. Long stretches are shortened to their
    first words.
    """
    page, handout = words(page_text), words(handout_text)
    if page == handout:
        return ()
    start = _common(page, handout)
    end = _common(page[start:][::-1], handout[start:][::-1])
    return tuple(_differences(page[start : len(page) - end], handout[start : len(handout) - end]))


def _common(one: list[str], other: list[str]) -> int:
    """How many words the two begin with in common."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _differences(page: list[str], handout: list[str]) -> Iterator[WordDifference]:
    """The gaps between the words both have."""
    i = j = 0
    for x, y in [*_matches(page, handout), (len(page), len(handout))]:
        if x > i or y > j:
            yield WordDifference(page=_shown(page[i:x]), handout=_shown(handout[j:y]))
        i, j = x + 1, y + 1


def _matches(one: list[str], other: list[str]) -> list[tuple[int, int]]:
    """Pairs of positions of common words, by the shortest edit (Myers 1986); none when that is too far."""
    trace: list[dict[int, int]] = []
    furthest = {1: 0}
    steps = 0
    for edits in range(min(_MOST_EDITS, len(one) + len(other)) + 1):
        trace.append(dict(furthest))
        for diagonal in range(-edits, edits + 1, 2):
            x = start = _step(furthest, diagonal, edits)
            y = x - diagonal
            while x < len(one) and y < len(other) and one[x] == other[y]:
                x, y = x + 1, y + 1
            furthest[diagonal] = x
            steps += x - start + 1
            if x >= len(one) and y >= len(other):
                return _traced(trace, len(one), len(other))
        if steps > _MOST_STEPS:
            return []
    return []


def _step(furthest: dict[int, int], diagonal: int, edits: int) -> int:
    """One edit further: a word of the other text added, or one of the first left out."""
    return furthest[diagonal + 1] if _adds(furthest, diagonal, edits) else furthest[diagonal - 1] + 1


def _adds(furthest: dict[int, int], diagonal: int, edits: int) -> bool:
    if diagonal in (-edits, edits):
        return diagonal == -edits
    return furthest[diagonal - 1] < furthest[diagonal + 1]


def _traced(trace: list[dict[int, int]], x: int, y: int) -> list[tuple[int, int]]:
    """Back along the edits to the common words."""
    pairs: list[tuple[int, int]] = []
    for edits in range(len(trace) - 1, -1, -1):
        furthest, diagonal = trace[edits], x - y
        start = _step(furthest, diagonal, edits)
        while x > start and y > start - diagonal:
            x, y = x - 1, y - 1
            pairs.append((x, y))
        if _adds(furthest, diagonal, edits):
            y -= 1
        else:
            x -= 1
    return pairs[::-1]


def _shown(stretch: list[str]) -> str:
    return " ".join(stretch[:_MOST_SHOWN]) + (" …" if len(stretch) > _MOST_SHOWN else "")
