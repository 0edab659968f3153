"""Two texts word by word: where one says what the other does not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

_MOST_EDITS = 400
_MOST_STEPS = 4_000_000
"""Cost note: Myers' comparison takes time by words × edits. Beyond either bound the texts count as different from the
first differing word to the last one, in one piece. (difflib has no such bound: repetitive text takes it minutes.)"""


class Parting(NamedTuple):
    """A stretch where two texts differ: the words of the one, and what the other has in their place; one may be empty."""

    one: slice
    other: slice


def partings(one: Sequence[str], other: Sequence[str]) -> Iterator[Parting]:
    """Where two lists of words differ, in order; nothing where they are the same."""
    if one == other:
        return
    start = _common(one, other)
    end = _common(one[start:][::-1], other[start:][::-1])
    inside = one[start : len(one) - end], other[start : len(other) - end]
    i = j = 0
    for x, y in [*_matches(*inside), (len(inside[0]), len(inside[1]))]:
        if x > i or y > j:
            yield Parting(slice(start + i, start + x), slice(start + j, start + y))
        i, j = x + 1, y + 1


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words the two begin with in common."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _matches(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
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
