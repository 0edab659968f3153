"""Word by word: what stood in the original body against what stands in the package.

Verbatim is proven, not promised: every word that is missing and every word that is new must be the words of a `Change`.

Both texts are read side by side. Where they part, the next change has to fit: its removed words stand in the original, its
new words in the package, at that place or a few words before it (a removed run may begin with the words that follow it). A
place that leads nowhere is taken back; what no change explains is a difference.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, compress, count
from operator import ne

from republish._text import words_and_signs
from republish.model import Change

_RESYNC_WINDOW = 4_000
_RESYNC_RUN = 4
_LOOKAHEAD = 64
_STRIDE = 256
"""Words that are compared at once."""
_PATIENCE = 5_000
"""Places that are tried for one difference before it counts as unexplained."""
_TOGETHER, _FARTHEST = 12, 200
"""Edits that may stand at one place, and the words behind it that both sides may share by chance."""
_SHOWN_WORDS = 25
_LONG = 500_000
"""Characters from which on memory counts more than time."""
_MOST_DIFFERENCES = 100
"""Enough to see that two texts are not the same; the rest is not looked for."""


@dataclass(frozen=True, slots=True)
class _Edit:
    """A change in words."""

    gone: list[str]
    come: list[str]


@dataclass(frozen=True, slots=True)
class _State:
    """How far both texts are explained, and which edits are spent: all before `first`, and `spent` beyond it."""

    read: int
    written: int
    first: int = 0
    spent: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Texts:
    original: Sequence[str]
    package: Sequence[str]
    edits: Sequence[_Edit]
    _shared: dict[tuple[int, int], int] = field(default_factory=dict)

    def agree(self, state: _State) -> int:
        """How many words both sides share from a state on; counted once, for it is asked again and again."""
        place = (state.read, state.written)
        shared = self._shared.get(place)
        if shared is None:
            shared = self._shared[place] = self._agree(*place)
        return shared

    def _agree(self, read: int, written: int) -> int:
        length = min(len(self.original) - read, len(self.package) - written)
        for start in range(0, length, _STRIDE):
            one = self.original[read + start : read + start + _STRIDE]
            other = self.package[written + start : written + start + _STRIDE]
            if one != other:
                return next(compress(count(start), map(ne, one, other)), start + min(len(one), len(other)))
        return length

    def finished(self, state: _State, shared: int) -> bool:
        """Both sides are read to their ends."""
        return state.read + shared == len(self.original) and state.written + shared == len(self.package)


def verify(original_text: str, package_text: str, changes: Iterable[Change]) -> tuple[str, ...]:
    """Differences that no change accounts for, each in words; empty when every word is accounted for.

    `original_text` and `package_text` are plain text; `changes` stand in document order. White space and punctuation are
    not compared, signs that are read aloud ("$", "%") are: reflowing is a format shift (CC BY-ND 4.0 §2(a)(4)).
    """
    if original_text == package_text:
        return ()
    edits = list(_edits(changes))
    start = _State(0, 0)
    original, package = _runs_of(original_text, package_text)
    runs = _Texts(original, package, edits)
    if any(_explained(runs, start, ways)[1] for ways in (_ways_in_order, _ways)):
        return ()
    original, package = _words_of(original_text, package_text)
    return tuple(_differences(_Texts(original, package, edits), start))


def _differences(texts: _Texts, state: _State) -> list[str]:
    differences: list[str] = []
    while True:
        state, finished = _explained(texts, state, _ways)
        if finished or len(differences) == _MOST_DIFFERENCES:
            return differences
        shared = texts.agree(state)
        parted = _State(state.read + shared, state.written + shared, state.first, state.spent)
        state = _resynced(texts, parted)
        differences.append(_shown(texts, parted, state))


def _runs_of(*texts: str) -> Iterator[list[str]]:
    """The words of each text, where a line that both hold equally often stands for its words.

    Nearly all lines are such, so that few words are read. What is explained in runs is explained in words: two of the same
    runs are the same words, and no line of several words is ever taken for one.
    """
    lines = [text.split("\n") for text in texts]
    of_original, of_package = map(Counter, lines)
    shared = {line for line, times in of_original.items() if of_package[line] == times}
    return (
        list(chain.from_iterable([line] if line in shared else words_and_signs(line) for line in text))
        for text in lines
    )


def _words_of(*texts: str) -> Iterator[list[str]]:
    """The words of each text. Lines that are in both are read once; of long texts each word is stored once instead."""
    if sum(map(len, texts)) < _LONG:
        of_line = cache(words_and_signs)
        return (list(chain.from_iterable(map(of_line, text.split("\n")))) for text in texts)
    known: dict[str, str] = {}
    return (_stored_once(text, known) for text in texts)


def _stored_once(text: str, known: dict[str, str]) -> list[str]:
    found: list[str] = []
    for line in text.split("\n"):
        here = words_and_signs(line)
        found.extend(map(known.setdefault, here, here))
    return found


def _edits(changes: Iterable[Change]) -> Iterator[_Edit]:
    for change in changes:
        gone = words_and_signs(change.words) if change.action in ("removed", "replaced") else []
        come = words_and_signs(change.words if change.action == "added" else change.replacement)
        if gone != come:
            yield _Edit(gone, come)


def _explained(texts: _Texts, start: _State, ways: Callable[[_Texts, _State], Iterator[_State]]) -> tuple[_State, bool]:
    """Follow the edits as far as they explain what differs; a place that leads nowhere is taken back."""
    furthest, trail, patience = start, [ways(texts, start)], _PATIENCE
    if texts.finished(start, texts.agree(start)):
        return start, True
    while trail and patience:
        patience -= 1
        state = next(trail[-1], None)
        if state is None:
            trail.pop()
            continue
        if texts.finished(state, texts.agree(state)):
            return state, True
        if state.read + state.written + 2 * texts.agree(state) > furthest.read + furthest.written + 2 * texts.agree(
            furthest
        ):
            furthest, patience = state, _PATIENCE
        trail.append(ways(texts, state))
    return furthest, False


def _ways_in_order(texts: _Texts, state: _State) -> Iterator[_State]:
    """The states that the next edit leads to, and no other: a text that says the same often has places for each of many."""
    if state.first < len(texts.edits):
        shared, length = texts.agree(state), _length(texts.edits[state.first])
        yield from _places(texts, state, state.first, range(shared, max(0, shared - max(length, _FARTHEST)) - 1, -1))


def _ways(texts: _Texts, state: _State) -> Iterator[_State]:
    """The states that one more edit leads to, the likeliest first: the next edit, as late as it fits.

    Behind the place of an edit both sides may agree by chance for as long as it is; behind several at one place for
    longer, which is looked at last.
    """
    shared = texts.agree(state)
    open_edits = [
        n for n in range(state.first, min(len(texts.edits), state.first + _LOOKAHEAD)) if n not in state.spent
    ]
    lengths = [_length(texts.edits[number]) for number in open_edits]
    for number, length in zip(open_edits, lengths, strict=True):
        yield from _places(texts, state, number, range(shared, max(0, shared - length) - 1, -1))
    for number, length in zip(open_edits[:_TOGETHER], lengths, strict=False):
        yield from _places(texts, state, number, range(shared - length - 1, max(0, shared - _FARTHEST) - 1, -1))


def _places(texts: _Texts, state: _State, number: int, shared: range) -> Iterator[_State]:
    """The states that an edit leads to behind so many shared words, where it fits."""
    edit = texts.edits[number]
    for kept in shared:
        read, written = state.read + kept, state.written + kept
        if _fits(texts.original, edit.gone, read) and _fits(texts.package, edit.come, written):
            yield _after(state, number, read + len(edit.gone), written + len(edit.come))


def _length(edit: _Edit) -> int:
    return max(len(edit.gone), len(edit.come))


def _fits(text: Sequence[str], run: list[str], start: int) -> bool:
    return not run or (start < len(text) and text[start] == run[0] and text[start : start + len(run)] == run)


def _after(state: _State, number: int, read: int, written: int) -> _State:
    """The state with one more edit spent."""
    spent, first = state.spent | {number}, state.first
    while first in spent:
        spent, first = spent - {first}, first + 1
    return _State(read, written, first, spent)


def _resynced(texts: _Texts, parted: _State) -> _State:
    """The nearest state from which the next few words agree; the end where none do."""
    original, package = texts.original, texts.package
    seen: dict[tuple[str, ...], int] = {}
    for position in range(parted.written, min(len(package), parted.written + _RESYNC_WINDOW)):
        seen.setdefault(tuple(package[position : position + _RESYNC_RUN]), position)
    best = (len(original), len(package))
    for position in range(parted.read, min(len(original), parted.read + _RESYNC_WINDOW)):
        found = seen.get(tuple(original[position : position + _RESYNC_RUN]))
        if found is not None and (position, found) != (parted.read, parted.written) and position + found < sum(best):
            best = (position, found)
    return _State(*best, parted.first, parted.spent)


def _shown(texts: _Texts, parted: _State, resumed: _State) -> str:
    gone = " ".join(texts.original[parted.read : resumed.read][:_SHOWN_WORDS])
    come = " ".join(texts.package[parted.written : resumed.written][:_SHOWN_WORDS])
    return " / ".join(part for part in (f"missing: {gone}" if gone else "", f"new: {come}" if come else "") if part)
