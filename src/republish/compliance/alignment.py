"""Where the article's lines stand on a published page: the frame within which words are compared."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from republish import _html
from republish._spoken import UNSPACED, spoken
from republish.compliance.copies import Copy
from republish.model import Package

_TELLING = 6
"""Words of a line by which a place on the page is known; shorter ones stand anywhere."""
_TELLING_LETTERS = 16
"""The same in letters of scripts that put no blanks between words."""
_MOST_PLACES = 8
"""Places of one line that are tried: a first paragraph may be a teaser, too."""
_MOST_SCANS = 200
"""Lines that are no block of the page by themselves and are looked for inside of one; each costs a look through the page."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the article that the copy should have; `spoken` is its words between blanks."""

    number: int
    text: str
    spoken: str


class Place(NamedTuple):
    """A line that stands on the page as it was: its index among the lines, and from where to where in the page's words."""

    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Gap:
    """Lines that are not found as they were, and the page's words between the lines around them.

    At the `head` and the `foot` of the article the page's other words are none of its business.
    """

    lines: Sequence[Line]
    start: int
    end: int
    head: bool
    foot: bool
    after: int
    """The number of the line before; 0 where none is."""
    following: Line | None
    """The line behind the gap; None at the foot."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """The article's lines, and those of them that stand on the page as they were, in their order."""

    lines: tuple[Line, ...]
    places: tuple[Place, ...]
    length: int
    """Of the page's words."""

    @property
    def extent(self) -> tuple[int, int] | None:
        """Where the first line that is found ends and the last one begins; None where none is."""
        return (self.places[0].end, self.places[-1].start) if self.places else None

    def gaps(self) -> Iterator[Gap]:
        """What stands between the lines that are there, before the first and after the last."""
        last = len(self.lines)
        edges = (Place(-1, 1, 1), *self.places, Place(last, self.length, self.length))
        for before, after in pairwise(edges):
            between = self.lines[before.line + 1 : after.line]
            head, foot = before.line < 0, after.line == last
            number = 0 if head else self.lines[before.line].number
            following = None if foot else self.lines[after.line]
            yield Gap(between, before.end, after.start, head, foot, number, following)


def align(copy: Copy, package: Package) -> Alignment:
    """Find the lines of the package's text on a page; captions are left to the pictures."""
    lines = _lines_of(package)
    return Alignment(tuple(lines), tuple(_places(lines, copy)), len(copy.spoken))


def _lines_of(package: Package) -> list[Line]:
    """The lines of the original's own text that are no caption's; those of the captions where it tells a story in pictures alone.

    A link that stands for a frame is the package's, and a copy may as well show the frame.
    """
    beside = tuple(stand_ins(package))
    return _lines_but(package, (*captions(str(package.body)), *beside)) or _lines_but(package, beside)


def _lines_but(package: Package, left: Iterable[str]) -> list[Line]:
    """The lines of the package's text without some, numbered from one as they stand in it."""
    others = Counter(left)
    lines = []
    for number, text in enumerate(package.text.split("\n"), 1):
        if others[text] > 0:
            others[text] -= 1
        elif said := spoken(text):
            lines.append(Line(number, text, said))
    return lines


def stand_ins(package: Package) -> Iterator[str]:
    """The lines that the package puts where the original has none: links for frames."""
    return (change.replacement for change in package.changes if change.action != "removed" and not change.words)


def captions(body: str) -> Iterator[str]:
    """The lines of a body's captions."""
    for caption in _html.fragment(body).iter("figcaption"):
        yield from _html.lines(caption).split("\n")


def _places(lines: Sequence[Line], copy: Copy) -> list[Place]:
    """The longest run of lines that stand on the page in their order, each where it fits."""
    telling = [(index, line.spoken) for index, line in enumerate(lines) if is_telling(line.spoken)]
    if not telling:
        telling = [(index, line.spoken) for index, line in enumerate(lines)]
    blocks = _blocks(copy, Counter(line.spoken for line in lines))
    scans = 0
    found: list[Place] = []
    for index, said in telling:
        starts = blocks.get(said)
        if starts is None and scans < _MOST_SCANS:
            scans += 1
            starts = _inside(said, copy.spoken)
        found += [Place(index, start, start + len(said) + 1) for start in reversed(starts or ())]
    return _begun_late(_rising(found), found)


def _begun_late(run: list[Place], places: Sequence[Place]) -> list[Place]:
    """With the first line in the last of its places before the second one: a theme prints it as a teaser above the credit and the text."""
    if len(run) > 1:
        others = (each for each in places if each.line == run[0].line and each.end <= run[1].start)
        return [max(others, key=lambda each: each.start, default=run[0]), *run[1:]]
    return run


def is_telling(said: str) -> bool:
    """It has enough words for a place on a page to be known by it."""
    return said.count(" ") >= _TELLING - 1 or (len(said) >= _TELLING_LETTERS and UNSPACED.search(said) is not None)


def _blocks(copy: Copy, needed: Mapping[str, int]) -> dict[str, list[int]]:
    """Where each block of the page begins, by its words; a line of a table of contents, and one that is hidden, count where others do not suffice."""
    blocks: dict[str, list[int]] = {}
    contents: dict[str, list[int]] = {}
    for number, passage in enumerate(copy.passages):
        is_double = not passage.seen or (passage.anchors and copy.is_of_contents(passage))
        led = passage.spoken in needed and is_double
        starts = (contents if led else blocks).setdefault(passage.spoken, [])
        if len(starts) < _MOST_PLACES:
            starts.append(copy.extent(number)[0])
    for said, starts in contents.items():
        others = blocks.get(said, [])
        if len(others) < needed[said]:
            blocks[said] = sorted((*others, *starts))
    return blocks


def _inside(said: str, spoken: str) -> list[int]:
    """Where some words stand inside of a longer block."""
    at = spoken.find(f" {said} ")
    return [at + 1] if at >= 0 else []


def _rising(places: Sequence[Place]) -> list[Place]:
    """The longest run in which lines and places both rise; of one line the later places come first, so that one is taken."""
    ends: list[int] = []
    tops: list[int] = []
    before: list[int] = []
    for number, candidate in enumerate(places):
        place = bisect_left(ends, candidate.start)
        before.append(tops[place - 1] if place else -1)
        if place == len(ends):
            ends.append(candidate.start)
            tops.append(number)
        else:
            ends[place], tops[place] = candidate.start, number
    run: list[Place] = []
    at = tops[-1] if tops else -1
    while at >= 0:
        run.append(places[at])
        at = before[at]
    return run[::-1]
