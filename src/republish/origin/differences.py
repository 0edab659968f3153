"""Two versions of a text: which words one says that the other does not, line by line and then word by word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple, TypeAlias

from republish._comparison import Parting, partings
from republish._text import TELLING_SIGNS, fold, marks, visible
from republish.model import Change

_ALONE = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Scripts that put no blanks between words: each letter counts by itself."""
_PARTS = re.compile("[.,:/]")
"""What parts the figures of a number, a day or an hour."""
_RUN = 3
"""Words in a row that are looked for together: single ones stand in any two texts of a language."""


class _Token(NamedTuple):
    """A word and where it stands."""

    text: str
    line: int
    start: int
    end: int


_Part: TypeAlias = Sequence[_Token]
_Lines: TypeAlias = Sequence[_Part]


class _Text(NamedTuple):
    """A text as its lines and the words of those that have any."""

    lines: Sequence[str]
    worded: _Lines

    def words(self, tokens: _Part) -> str:
        """The text from the first token to the last one, white space folded; whole lines with their last sign."""
        return fold(" ".join(self._part(part[0].line, part[0].start, part[-1].end) for part in _by_line(tokens)))

    def _part(self, number: int, start: int, end: int) -> str:
        line = self.lines[number]
        is_whole = not _token().search(line, 0, start) and not _token().search(line, end)
        return line if is_whole else line[start:end]


def differences(then: str, now: str) -> tuple[Change, ...]:
    """What a text says otherwise than before, in order; empty where only punctuation and white space differ.

    `then` and `now` hold one block a line. Each change has the words of then, those of today, and as its place the line of
    then, counted from 1: the one the words stand in, or for a new line the one it stands behind.
    """
    one, other = _read(then), _read(now)
    keys = [[tuple(token.text for token in line) for line in text.worded] for text in (one, other)]
    found: list[Change] = []
    for parting in partings(*keys):  # type: ignore[arg-type]
        behind = one.worded[parting.one.start - 1][0].line if parting.one.start else 0
        found += _changes(one, other, one.worded[parting.one], other.worded[parting.other], behind)
    return tuple(found)


def changed(place: str, then: str, now: str) -> tuple[Change, ...]:
    """The change of a short text, a title for example, as a whole; none where its words are the same."""
    if _words(then) == _words(now):
        return ()
    return (_change(place, fold(then), fold(now)),)


def shared(then: str, now: str) -> float:
    """How much of a text is in another one, from 0 to 1, in whatever order: its runs of three words; 1 for an empty text."""
    words = _words(then)
    length = min(_RUN, len(words))
    wanted = _runs(words, length)
    return len(wanted & _runs(_words(now), length)) / len(wanted) if wanted else 1.0


def _words(text: str) -> list[str]:
    return [token.text for line in _read(text).worded for token in line]


def _runs(words: Sequence[str], length: int) -> set[tuple[str, ...]]:
    return set(zip(*(words[start:] for start in range(length)), strict=False)) if length else set()


def _read(text: str) -> _Text:
    lines = unicodedata.normalize("NFC", visible(text)).split("\n")
    tokens = (
        [_Token(_said(found[0]), number, *found.span()) for found in _token().finditer(line)]
        for number, line in enumerate(lines)
    )
    return _Text(lines, [line for line in tokens if line])


def _said(token: str) -> str:
    """A number in whatever way its parts are parted: "1.40" and "1,40"."""
    return _PARTS.sub(" ", token) if token[0].isdigit() else token


@cache
def _token() -> re.Pattern[str]:
    """A letter of a script without blanks, a number, a word with its marks (vowel signs are no letters to `re`), or a telling sign."""
    number, word = r"\d+(?:[.,:/]\d+)+(?![^\W\d_])", rf"[^\W{_ALONE}](?:[^\W{_ALONE}]|[{marks()}])*"
    return re.compile(rf"[{_ALONE}]|{number}|{word}|[{TELLING_SIGNS}]")


def _changes(one: _Text, other: _Text, gone: _Lines, come: _Lines, behind: int) -> Iterator[Change]:
    """The changes in a stretch of lines; `behind` is the line before it."""
    before, after = ([token for line in lines for token in line] for lines in (gone, come))
    texts = ([token.text for token in tokens] for tokens in (before, after))
    for parting in _joined(partings(*texts), before, after):
        old, new = before[parting.one], after[parting.other]
        goes_on = _goes_on(before, parting.one) or _goes_on(after, parting.other)
        place = _line(old[-1].line) if old and not goes_on else _place(before, after, parting, behind)
        for left, came in _paired(old, new, goes_on):
            yield _change(_line(left[0].line) if left else place, one.words(left), other.words(came))


def _paired(old: _Part, new: _Part, goes_on: bool) -> Iterator[tuple[_Part, _Part]]:
    """What went and what came in its place, line for line; a single line on one side belongs to one at the other's end.

    To the last one where its line `goes_on` behind it, else to the first one. The other lines went, or came, by themselves.
    """
    olds, news = _by_line(old), _by_line(new)
    if min(len(olds), len(news)) > 1 and len(olds) != len(news):
        yield old, new
        return
    missing: list[_Part] = [()] * abs(len(olds) - len(news))
    shorter = olds if len(olds) < len(news) else news
    shorter[:] = [*missing, *shorter] if goes_on else [*shorter, *missing]
    yield from zip(olds, news, strict=True)


def _goes_on(tokens: _Part, part: slice) -> bool:
    """Whether more words follow on the line that a part ends in."""
    start, end = int(part.start), int(part.stop)
    return start < end < len(tokens) and tokens[end].line == tokens[end - 1].line


def _joined(apart: Iterable[Parting], before: _Part, after: _Part) -> Iterator[Parting]:
    """Partings, two of a line in one where fewer words lie between them than differ in either: nobody reads such crumbs."""
    last: Parting | None = None
    for parting in apart:
        whole = _span(last, parting) if last else parting
        if last and not (_is_near(last, parting) and _is_line(before[whole.one]) and _is_line(after[whole.other])):
            yield last
            whole = parting
        last = whole
    if last:
        yield last


def _span(first: Parting, second: Parting) -> Parting:
    return Parting(slice(first.one.start, second.one.stop), slice(first.other.start, second.other.stop))


def _is_near(first: Parting, second: Parting) -> bool:
    between: int = second.one.start - first.one.stop
    return between < min(_size(first), _size(second))


def _is_line(tokens: _Part) -> bool:
    return tokens[0].line == tokens[-1].line


def _size(parting: Parting) -> int:
    one, other = parting
    return max(int(one.stop - one.start), int(other.stop - other.start))


def _by_line(tokens: _Part) -> list[_Part]:
    return [list(part) for _, part in groupby(tokens, attrgetter("line"))]


def _place(before: _Part, after: _Part, parting: Parting, behind: int) -> str:
    """Where new words stand: the line of those that follow if they share it, else of those that they stand behind."""
    at = parting.one.start
    if at == parting.one.stop and _goes_on(after, parting.other) and at < len(before):
        return _line(before[at].line)
    return _line(before[at - 1].line if at else behind)


def _line(number: int) -> str:
    return f"line {number + 1}"


def _change(place: str, words: str, replacement: str) -> Change:
    if not words:
        action, reason = "added", "The original has these words today."
    elif not replacement:
        action, reason = "removed", "The original has these words no more."
    else:
        action, reason = "replaced", "The original has other words today."
    return Change(
        action=action,  # type: ignore[arg-type]
        kind="text",
        place=place,
        words=words or replacement,
        replacement=replacement if words else "",
        reason=reason,
        ground="publisher",
    )
