"""The article's lines out of their order on a published page: one that stands there once more, one that has been moved.

Themes repeat lines by design: as a standfirst, in a pull quote, for another width of screen. Those have boxes or classes of their
own, so that a line counts as doubled only where it stands among the text's other lines and looks like them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from republish import _html
from republish.compliance.alignment import Alignment, Line, is_telling
from republish.compliance.copies import Copy
from republish.compliance.passages import Passage
from republish.model import Change

TWICE = "The published page has these words of the original once more than that."
MOVED = "The published page has these words of the original, and in another place."


FEWEST = 2
"""Lines that look alike and stand in one box, by which these are the text's."""


class Standing(NamedTuple):
    """How a line stands on a page: in which element, and what it looks like there."""

    parent: _html.Element | None
    tag: str
    names: str


def doubles(alignment: Alignment, copy: Copy, notices: Iterable[str]) -> Iterator[Change]:
    """What is added by lines that stand on the page more often than in the package, behind the first one that is found.

    The first one twice before all others is a teaser with the text below it. A line of the text may be one of the
    package's `notices`, too: a credit that the publisher signs its articles with, and asks for.
    """
    placed = {copy.passage_at(place.start): alignment.lines[place.line] for place in alignment.places}
    if not placed:
        return
    wanted = Counter(line.spoken for line in alignment.lines)
    found = Counter(line.spoken for line in placed.values())
    whole = {said for said, count in found.items() if count == wanted[said] and is_telling(said)}
    often = Counter(standing(copy.passages[number]) for number in placed)
    first, second = sorted((*placed, len(copy.passages)))[:2]
    teaser = copy.passages[first].spoken
    beside = Counter(notices)
    before = first
    for number in range(first, len(copy.passages)):
        passage = copy.passages[number]
        before = number if number in placed else before
        double = number not in placed and (number > second or passage.spoken != teaser)
        if not (double and passage.spoken in whole and passage.seen and often[standing(passage)] >= FEWEST):
            continue
        if beside[passage.spoken]:
            beside[passage.spoken] -= 1
        else:
            yield _added(passage, placed[before].number)


def standing(passage: Passage) -> Standing:
    """The block that holds its first words, where another one of its kind may stand beside it."""
    block = passage.element
    while block is not None and block.tag not in _html.BLOCKS:
        block = block.getparent()
    if block is None:
        return Standing(None, "", "")
    return Standing(block.getparent(), block.tag, block.get("class") or "")


def _added(passage: Passage, before: int) -> Change:
    return Change(
        action="added",
        kind="text",
        place=f"after line {before}",
        words=passage.text,
        reason=TWICE,
        ground="publisher",
    )


def told_as_moved(change: Change, lines: list[Line], elsewhere: frozenset[str]) -> Change:
    """A change that takes whole lines away, with another reason where the page has all of them in another place."""
    words = " ".join(line.text for line in lines)
    moved = change.action == "removed" and change.words == words and all(line.spoken in elsewhere for line in lines)
    return replace(change, reason=MOVED) if moved and lines else change


def out_of_place(alignment: Alignment, copy: Copy) -> frozenset[str]:
    """The words of the blocks that readers see and that stand for no line where it belongs."""
    placed = {copy.passage_at(place.start) for place in alignment.places}
    passages = enumerate(copy.passages)
    return frozenset(passage.spoken for number, passage in passages if passage.seen and number not in placed)
