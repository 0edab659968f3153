"""Patterns of many words: any of them, whole words of a text, ways in which a text may begin or end."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from functools import lru_cache
from typing import TypeAlias

from republish._text import small
from republish._uncompiled import Pattern, Uncompiled
from republish.extraction.words.lowered import RAREST_FIRST, Held, first_letters

_WORD, _SIGNS = re.compile(r"\w+"), re.compile(r"\W*")
_FIRST = 2
_LONGEST_LABEL = 80
"""Letters, and blanks behind it."""


def any_word(words: Collection[str]) -> str:
    """A pattern of any of these words, longer ones first; by their first letters, as each alternative is one more to try at every place."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        by_letter.setdefault(word[:1].lower(), []).append(word)
    return "|".join(map(_any_of_letter, by_letter.values()))


def _any_of_letter(words: list[str]) -> str:
    """Longer ones first; in two spellings of the letter they would lose their order, where case does not count."""
    first = words[0][:1] if len({word[:1] for word in words}) == 1 < len(words) else ""
    rest = "|".join(re.escape(word.removeprefix(first)) for word in words)
    return f"{re.escape(first)}(?:{rest})" if first else rest


class Beginnings:
    """Phrases of two letters or more that a line may begin with: of hundreds those alone are tried that have its first letters."""

    __slots__ = ("_by_letters",)

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_letters: dict[str, tuple[str, ...]] = {}
        for phrase in phrases:
            letters = phrase[:_FIRST]
            self._by_letters[letters] = (*self._by_letters.get(letters, ()), phrase)

    def begin(self, line: str, at: int = 0) -> bool:
        """Whether the line begins with one of them, or what stands in it from a place on."""
        tried = self._by_letters.get(line[at : at + _FIRST])
        return tried is not None and line.startswith(tried, at)


Finds: TypeAlias = "Callable[[str], re.Match[str] | None]"
"""How a pattern is asked: its `match` or its `fullmatch`."""


class Openings:
    """Patterns of whole lines in small letters: of dozens those alone are tried that a line with such first letters may meet."""

    __slots__ = ("_by_letters",)

    def __init__(self, *ways: tuple[int, str, Finds]) -> None:
        """The longest line that each is asked of, the first two letters of all that it finds, signs before them aside, and how."""
        self._by_letters: dict[str, tuple[tuple[int, Finds], ...]] = {}
        for longest, letters, finds in ways:
            for two in letters.split():
                self._by_letters[two] = (*self._by_letters.get(two, ()), (longest, finds))

    def fit(self, line: str, length: int) -> bool:
        """Whether one of them fits the line, which has such a length before its letters are made small."""
        for longest, finds in self._by_letters.get(first_letters(line), ()):
            if length <= longest and finds(line):
                return True
        return False


class Worded:
    """A pattern without regard to case, for texts that hold one of the words of which it needs one: others are answered without it."""

    __slots__ = ("_pattern", "_words")

    def __init__(self, words: Iterable[str], pattern: str) -> None:
        """Words in small letters."""
        self._words, self._pattern = Held(map(small, words)), Uncompiled(pattern, re.I)

    def search(self, text: str) -> re.Match[str] | None:
        """What is found first."""
        return self._pattern.search(text) if self._words.are_in(small(text)) else None

    def match(self, text: str) -> re.Match[str] | None:
        """What is found where the text begins."""
        return self._pattern.match(text) if self._words.are_in(small(text)) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """What the whole text is."""
        return self._pattern.fullmatch(text) if self._words.are_in(small(text)) else None

    def sub(self, into: str, text: str) -> str:
        """The text with something else for it."""
        return self._pattern.sub(into, text) if self._words.are_in(small(text)) else text


class Labels:
    """What a line begins with that has one of many labels first: of hundreds those alone are compiled that a line begins with."""

    __slots__ = ("_before", "_behind", "_by_letters")

    def __init__(self, before: str, *kinds: tuple[Iterable[str], str]) -> None:
        """Signs that may stand before a label; for each kind the labels, which begin with a letter, and what stands behind them: behind one of one letter no letter."""
        self._before, self._behind = before, tuple(behind for _, behind in kinds)
        self._by_letters: dict[str, tuple[tuple[str, ...], tuple[int, ...]]] = {}
        for kind, (labels, _) in enumerate(kinds):
            for label in map(small, labels):
                known, of_kinds = self._by_letters.get(label[:_FIRST], ((), ()))
                self._by_letters[label[:_FIRST]] = ((*known, label), (*of_kinds, kind))

    def match(self, line: str) -> re.Match[str] | None:
        """What is found where the line begins."""
        held = self._held(line)
        return _beginning_with(self._before, self._behind, held).match(line) if held else None

    def fullmatch(self, line: str) -> re.Match[str] | None:
        """What the whole line is."""
        held = self._held(line)
        return _beginning_with(self._before, self._behind, held).fullmatch(line) if held else None

    def begin(self, line: str) -> bool:
        """Whether the line begins with one of the labels, signs before it aside."""
        return bool(self._held(line))

    def cut(self, line: str) -> str:
        """The line without it."""
        found = self.match(line)
        return line if found is None else line[found.end() :]

    def _held(self, line: str) -> tuple[tuple[str, int], ...]:
        """The labels that it begins with, signs before them aside, each with its kind."""
        if not line[:1].isalpha():
            line = line[_SIGNS.match(line).end() :]  # type: ignore[union-attr]
        said = small(line[:_LONGEST_LABEL])
        letters = said[:_FIRST] if said[:_FIRST] in self._by_letters else said[:1]
        if letters not in self._by_letters:
            return ()
        labels, kinds = self._by_letters[letters]
        if not said.startswith(labels):
            return ()
        return tuple([one for one in zip(labels, kinds, strict=True) if said.startswith(one[0])])


@lru_cache(maxsize=256)
def _beginning_with(before: str, behind: tuple[str, ...], held: tuple[tuple[str, int], ...]) -> re.Pattern[str]:
    """For the few labels that a line begins with: all of them would take as long to compile as a page to read."""
    kinds = ([label for label, kind in held if kind == number] for number in range(len(behind)))
    ways = (f"(?:{any_word(labels)}){end}" for labels, end in zip(kinds, behind, strict=True) if labels)
    return re.compile(f"{before}(?:{'|'.join(ways)})", re.I)


Ways: TypeAlias = "Iterable[tuple[str, str]]"
"""Pairs of marks, white space between them and "_" for a blank in one, and an expression that has no match without one of them."""
Labeled: TypeAlias = "tuple[str, str, Collection[str]]"
"""The same with labels, for @ in the expression, one of which stands right before one of the marks."""


class Tail:
    """Several ways in which a text may end, each tried only where one of its marks is in the text."""

    __slots__ = ("_labeled", "_labels", "_marks", "_needing", "_patterns", "_ways")

    def __init__(self, needing: Iterable[Labeled], allowing: Iterable[Labeled], others: Ways) -> None:
        """Ways that need a label, and those before which one may stand with a blank behind it. Labels are in small letters."""
        needing, others = tuple(needing), tuple(others)
        labeled = (*needing, *allowing)
        self._needing = len(needing)
        self._labeled = tuple((expression, frozenset(labels)) for _, expression, labels in labeled)
        self._labels: dict[str, tuple[str, ...]] = {}
        for label in frozenset().union(*(labels for _, labels in self._labeled)):
            self._labels[label[-1]] = (*self._labels.get(label[-1], ()), label)
        self._patterns = [Uncompiled(pattern, re.I) for _, pattern in others]
        self._ways: dict[str, tuple[int, ...]] = {}
        for place, marks in enumerate([marks for marks, *_ in labeled] + [marks for marks, _ in others]):
            for mark in (one.replace("_", " ") for one in marks.split()):
                self._ways[mark] = (*self._ways.get(mark, ()), place)
        self._marks: dict[str, list[str]] = {}
        for mark in self._ways:
            self._marks.setdefault(min(mark, key=RAREST_FIRST.find), []).append(mark)

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match that begins first, not before the start."""
        end = text[start:]
        letters = self._marks.keys() & set(end)
        held = [mark for letter in letters for mark in self._marks[letter] if mark in end]
        ways = {place for mark in held for place in self._ways[mark]}
        labeling = [mark for mark in held if self._ways[mark][0] < len(self._labeled)]
        if any(self._needing <= place < len(self._labeled) for place in ways):
            labeling.append(" ")
        labels = self._labels_before(labeling, end.lower()) if labeling else frozenset()
        patterns = (self._pattern(place, labels) for place in sorted(ways))
        found = [match for pattern in patterns if pattern and (match := pattern.search(text, start))]
        return min(found, key=re.Match.start, default=None)

    def _pattern(self, place: int, labels: frozenset[str]) -> Pattern | None:
        """The way at that place; None for one that needs a label where none of its own is among the labels that a text holds."""
        if place >= len(self._labeled):
            return self._patterns[place - len(self._labeled)]
        expression, own = self._labeled[place]
        held = tuple(sorted(own & labels))
        return _with_labels(expression, held) if held or place >= self._needing else None

    def _labels_before(self, marks: Iterable[str], text: str) -> frozenset[str]:
        """The labels that stand before one of the marks: there are hundreds, and a pattern tries each of them at every word."""
        found: set[str] = set()
        for mark in map(str.lower, marks):
            at = text.find(mark)
            while at >= 0:
                before = text[max(0, at - _LONGEST_LABEL) : at].rstrip()
                found.update(filter(before.endswith, self._labels.get(before[-1:], ())))
                at = text.find(mark, at + 1)
        return frozenset(found)


@lru_cache(maxsize=256)
def _with_labels(expression: str, labels: tuple[str, ...]) -> re.Pattern[str]:
    """For the few labels that a line holds: all of them would take as long to compile as a page to read."""
    return re.compile(expression.replace("@", any_word(labels) or "(?!)"), re.I)


class Whole:
    """Words, and phrases of several, that are no parts of longer words; phrases are looked for only where their longest word is.

    What begins with a hyphen is the end of compounds: "-redakteurin".
    """

    __slots__ = ("_ends", "_longest", "_phrases", "_words")

    def __init__(self, listed: list[str]) -> None:
        self._ends = tuple(one[1:] for one in listed if one.startswith("-"))
        phrases = [one for one in listed if not one.startswith("-")]
        several = [phrase for phrase in phrases if not _WORD.fullmatch(phrase)]
        self._words = frozenset(phrases).difference(several)
        self._longest = frozenset(max(_WORD.findall(phrase), key=len) for phrase in several)
        self._phrases = Uncompiled(rf"(?<!\w)(?:{any_word(several)})(?!\w)", re.I)

    def are_in(self, text: str) -> bool:
        """Whether a text holds one of them."""
        words = _WORD.findall(text.lower())
        if not self._words.isdisjoint(words) or (self._ends and any(word.endswith(self._ends) for word in words)):
            return True
        return not self._longest.isdisjoint(words) and self._phrases.search(text) is not None
