"""Where a page credits the text: its credit lines, its byline, what stands right above and below the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from republish.compliance.answers import Answer, Case, fulfilled, missing
from republish.compliance.copies import Passage
from republish.compliance.spoken import spoken
from republish.compliance.statements import credit_lines, notice_lines

_NEAR = 12
"""Blocks above and below the text that readers still take for its own head and foot: date, standfirst, tags, credits."""
_LONGEST = 40
"""Words of a line that credits somebody; a longer one is prose."""


def says_all_in_credit(case: Case, names: Iterable[str], nobody: str) -> Answer:
    """Whether the page credits all of some people with the text.

    A name that stands elsewhere may be no credit, which a person has to say; one among readers' comments or links to
    other stories is none.
    """
    names = list(names)
    if not names:
        return fulfilled(nobody)
    whole = _folded(passage.spoken for passage in case.copy.passages if passage.seen and not is_aside(case, passage))
    if gone := [name for name in names if not _has(whole, name)]:
        return missing(f"Not on the page: {listed(gone)}.{_among_others(case, gone)}")
    told = _folded(_credits(case))
    absent = [name for name in names if not _has(told, name)]
    if not absent:
        return fulfilled(f"On the page: {listed(names)}.")
    return missing(f"On the page, but not where it credits the text: {listed(absent)}.", disputable=True)


def listed(names: Iterable[str]) -> str:
    """Names in quotation marks, with commas."""
    return ", ".join(f"“{name}”" for name in names)


def is_aside(case: Case, passage: Passage) -> bool:
    """It is a reader's comment, leads to other stories or finds the way; a box with the text in it is no such box."""
    return passage.aside and not any(case.copy.passages[number].aside for number in _of_the_text(case))


def beside_the_text(case: Case) -> Iterator[Passage]:
    """What readers see right above, below and between the text's lines, in short lines that are not its own.

    Where the text is not found, the short lines of the page's article.
    """
    numbers = _of_the_text(case)
    passages = case.copy.passages
    if not numbers:
        around: Iterable[Passage] = (passage for passage in passages if "article" in passage.parts)
    else:
        around = _around(case, numbers)
    own = {line.spoken for line in case.alignment.lines}
    for passage in around:
        short = len(passage.spoken.split()) <= _LONGEST
        if passage.seen and short and passage.spoken not in own and not is_aside(case, passage):
            yield passage


def _around(case: Case, numbers: list[int]) -> Iterator[Passage]:
    """The site's own head, foot and margin are not counted, unless an article holds them."""
    passages = case.copy.passages
    counted = [n for n, passage in enumerate(passages) if _is_counted(case, passage)]
    above = [n for n in counted if n < numbers[0]][-_NEAR:]
    below = [n for n in counted if n > numbers[-1]][:_NEAR]
    amid = [n for n in counted if numbers[0] <= n <= numbers[-1]]
    return (passages[n] for n in (*above, *amid, *below))


def _is_counted(case: Case, passage: Passage) -> bool:
    framed = "frame" in passage.parts and "article" not in passage.parts
    return bool(passage.spoken) and passage.seen and not framed and not is_aside(case, passage)


def _of_the_text(case: Case) -> list[int]:
    """The numbers of the passages in which the text's lines stand."""
    return [case.copy.passage_at(place.start) for place in case.alignment.places]


def _credits(case: Case) -> Iterator[str]:
    """The words of all that readers take for the credit, and whom the copy's article has for its authors."""
    own = set(notice_lines(case.package.notices))
    linked = {number for number, _ in credit_lines(case)}
    for number, passage in enumerate(case.copy.passages):
        told = number in linked or passage.spoken in own or "byline" in passage.parts
        if told and passage.seen and not is_aside(case, passage):
            yield passage.spoken
    amid = _of_the_text(case)[1:-1]
    between = {case.copy.passages[number].spoken for number in amid}
    yield from (passage.spoken for passage in beside_the_text(case) if passage.spoken not in between)
    yield from map(spoken, case.credited)


def _among_others(case: Case, names: Iterable[str]) -> str:
    """What a reader of the answer may wonder about: the name does stand on the page."""
    named = any(case.copy.says(name) for name in names)
    return " A name in a comment or beside a link to another story credits nobody." if named else ""


def _folded(texts: Iterable[str]) -> str:
    return f" {' '.join(filter(None, texts))} ".casefold()


def _has(folded: str, name: str) -> bool:
    said = spoken(name).casefold()
    return bool(said) and f" {said} " in folded
