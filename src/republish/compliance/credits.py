"""Where a page credits the text: its credit lines, its byline, what stands right above and below the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from republish.compliance.answers import Answer, Case, fulfilled, missing
from republish.compliance.spoken import spoken
from republish.compliance.statements import credit_lines, notice_lines
from republish.compliance.vicinity import (
    beside_the_text,
    is_aside,
    is_of_another_story,
    passages_of_the_text,
    stories_of_the_text,
)


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


def _credits(case: Case) -> Iterator[str]:
    """The words of all that readers take for the credit, and whom the copy's article has for its authors."""
    own = set(notice_lines(case.package.notices))
    linked = {number for number, _ in credit_lines(case)}
    stories = stories_of_the_text(case)
    for number, passage in enumerate(case.copy.passages):
        signed = "byline" in passage.parts and not is_of_another_story(passage, stories)
        told = number in linked or passage.spoken in own or signed
        if told and passage.seen and not is_aside(case, passage):
            yield passage.spoken
    amid = passages_of_the_text(case)[1:-1]
    between = {case.copy.passages[number].spoken for number in amid}
    yield from (passage.spoken for passage in beside_the_text(case) if passage.spoken not in between)
    yield from map(spoken, case.credited)


def _among_others(case: Case, names: Iterable[str]) -> str:
    """What a reader of the answer may wonder about: the name does stand on the page."""
    if any(case.copy.says(name) for name in names):
        return " A name in a comment or beside a link to another story credits nobody."
    hidden = _folded(passage.spoken for passage in case.copy.passages if not passage.seen)
    return " It stands where no reader sees it." if any(_has(hidden, name) for name in names) else ""


def _folded(texts: Iterable[str]) -> str:
    return f" {' '.join(filter(None, texts))} ".casefold()


def _has(folded: str, name: str) -> bool:
    said = spoken(name).casefold()
    return bool(said) and f" {said} " in folded
