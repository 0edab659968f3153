"""Word by word: what stood in the original body against what stands in the package.

Verbatim is proven, not promised: every word that is missing and every word that is new must be the words of a `Change`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from republish._text import words
from republish.model import Change

_RESYNC_WINDOW = 4_000
_RESYNC_RUN = 4
_LOOKAHEAD = 64
_SHOWN_WORDS = 25


@dataclass(slots=True)
class _Walk:
    """Two lists of words, how far each is read, and the changes still to be met."""

    original: Sequence[str]
    package: Sequence[str]
    removals: list[list[str]]
    additions: list[list[str]]
    read: int = 0
    written: int = 0
    anchor: int = 0
    """Nothing before this word of the original may be explained again."""
    differences: list[str] = field(default_factory=list)


def verify(original_text: str, package_text: str, changes: Iterable[Change]) -> tuple[str, ...]:
    """Differences that no change accounts for, each in words; empty when every word is accounted for.

    `original_text` and `package_text` are plain text; `changes` stand in document order. White space, case-preserving
    word forms aside, is not compared: reflowing is a format shift (CC BY-ND 4.0 §2(a)(4)).
    """
    removals, additions = _split(changes)
    walk = _Walk(words(original_text), words(package_text), removals, additions)
    while walk.read < len(walk.original) or walk.written < len(walk.package):
        _advance(walk)
        done = walk.read >= len(walk.original) and walk.written >= len(walk.package)
        if not done and not _explain(walk):
            _record(walk)
    return tuple(walk.differences)


def _split(changes: Iterable[Change]) -> tuple[list[list[str]], list[list[str]]]:
    removals, additions = [], []
    for change in changes:
        gone = words(change.words) if change.action in ("removed", "replaced") else []
        come = words(change.words if change.action == "added" else change.replacement)
        removals += [gone] if gone else []
        additions += [come] if come else []
    return removals, additions


def _advance(walk: _Walk) -> None:
    """Read on while both sides say the same."""
    original, package = walk.original, walk.package
    read, written = walk.read, walk.written
    while read < len(original) and written < len(package) and original[read] == package[written]:
        read += 1
        written += 1
    walk.read, walk.written = read, written


def _explain(walk: _Walk) -> bool:
    """Let a removal or an addition account for the place where the two sides part."""
    for number, removal in enumerate(walk.removals[:_LOOKAHEAD]):
        start = _place(walk.original, removal, walk.read, max(walk.anchor, walk.read - len(removal)))
        if start is not None:
            walk.written -= walk.read - start
            walk.read = walk.anchor = start + len(removal)
            del walk.removals[number]
            return True
    for number, addition in enumerate(walk.additions[:_LOOKAHEAD]):
        start = _place(walk.package, addition, walk.written, max(0, walk.written - len(addition)))
        if start is not None:
            walk.read -= walk.written - start
            walk.written = start + len(addition)
            walk.anchor = walk.read
            del walk.additions[number]
            return True
    return False


def _place(text: Sequence[str], run: Sequence[str], latest: int, earliest: int) -> int | None:
    """Where `run` stands in `text`, starting at `latest` or before: its first words may equal words that were kept."""
    for start in range(latest, earliest - 1, -1):
        if text[start : start + len(run)] == run:
            return start
    return None


def _record(walk: _Walk) -> None:
    """Note a difference and read on from the next place where both sides agree."""
    ahead, beyond = _resync(walk)
    gone = " ".join(walk.original[walk.read : ahead][:_SHOWN_WORDS])
    come = " ".join(walk.package[walk.written : beyond][:_SHOWN_WORDS])
    walk.differences.append(
        " / ".join(part for part in (f"missing: {gone}" * bool(gone), f"new: {come}" * bool(come)) if part)
    )
    walk.read = walk.anchor = ahead
    walk.written = beyond


def _resync(walk: _Walk) -> tuple[int, int]:
    """The nearest positions from which the next few words agree; the ends where none do."""
    seen: dict[tuple[str, ...], int] = {}
    for position in range(walk.written, min(len(walk.package), walk.written + _RESYNC_WINDOW)):
        seen.setdefault(tuple(walk.package[position : position + _RESYNC_RUN]), position)
    best = (len(walk.original), len(walk.package))
    for position in range(walk.read, min(len(walk.original), walk.read + _RESYNC_WINDOW)):
        found = seen.get(tuple(walk.original[position : position + _RESYNC_RUN]))
        if found is not None and (position, found) != (walk.read, walk.written) and position + found < sum(best):
            best = (position, found)
    return best
