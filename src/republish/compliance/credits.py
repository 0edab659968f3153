"""Where a page credits the text: its credit lines, its byline, what stands right above and below the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from republish._spoken import bounded, spoken
from republish.compliance.answers import Answer, Case, fulfilled, missing
from republish.compliance.passages import Passage
from republish.compliance.statements import credit_lines, lines_of, notice_lines
from republish.compliance.vicinity import (
    beside_the_text,
    is_aside,
    is_of_another_story,
    passages_of_the_text,
    stories_of_the_text,
)

_ADVICE = "Add to the byline or the credit line."


def says_all_in_credit(case: Case, names: Iterable[str], nobody: str) -> Answer:
    """Whether the page credits all of some people with the text.

    A name that stands elsewhere may be no credit, which a person has to say; one among readers' comments or links to
    other stories is none.
    """
    names = list(names)
    if not names:
        return fulfilled(nobody)
    whole = _folded(_said(passage for passage in case.copy.passages if passage.seen and not is_aside(case, passage)))
    if gone := [name for name in names if not _has(whole, name)]:
        return missing(f"Not on the page: {listed(gone)}.{_among_others(case, gone)} {_ADVICE}")
    told = _folded(_credits(case))
    absent = [name for name in names if not _has(told, name)]
    if not absent:
        return fulfilled(f"On the page: {listed(names)}.")
    return missing(f"On the page, but not where it credits the text: {listed(absent)}. {_ADVICE}", disputable=True)


def listed(names: Iterable[str]) -> str:
    """Names in quotation marks, with commas."""
    return ", ".join(f"“{name}”" for name in names)


def _credits(case: Case) -> Iterator[str]:
    """The words of all that readers take for the credit, and whom the copy's article has for its authors, where they are named.

    Who made a picture is not credited with the text.
    """
    of_pictures = set(lines_of(case.package.notices.image_credits))
    own = set(notice_lines(case.package.notices)) - of_pictures
    linked = {number for number, _ in credit_lines(case)}
    stories = stories_of_the_text(case)
    for number, passage in enumerate(case.copy.passages):
        signed = "byline" in passage.parts and not is_of_another_story(passage, stories)
        told = number in linked or passage.spoken in own or signed
        if told and passage.seen and not is_aside(case, passage):
            yield from _said([passage])
    text = {case.copy.passages[number].spoken for number in passages_of_the_text(case)[1:-1]}
    near = (passage for passage in beside_the_text(case) if not (passage.pictured or passage.tagged))
    yield from _said(passage for passage in near if passage.spoken not in text | of_pictures)
    yield from _named_by_the_page(case, text | of_pictures)


def _named_by_the_page(case: Case, others: set[str]) -> Iterator[str]:
    """Whom the copy's article has for its authors, as far as readers see them outside of its lines, of pictures, tags and comments."""
    seen = (passage for passage in case.copy.passages if passage.seen and not (passage.pictured or passage.tagged))
    told = _folded(_said(p for p in seen if p.spoken not in others and not is_aside(case, p)))
    yield from (spoken(name) for name in case.credited if _has(told, name))


def _among_others(case: Case, names: Iterable[str]) -> str:
    """What a reader of the answer may wonder about: the name does stand on the page."""
    if any(case.copy.says(name) for name in names):
        return " A name in a comment or beside a link to another story credits nobody."
    hidden = _folded(passage.spoken for passage in case.copy.passages if not passage.seen)
    return " It stands where no reader sees it." if any(_has(hidden, name) for name in names) else ""


def _said(passages: Iterable[Passage]) -> Iterator[str]:
    """The words of some passages, as they are written and as the elements in them part them."""
    for passage in passages:
        yield from (passage.spoken, passage.parted)


def _folded(texts: Iterable[str]) -> str:
    return f" {' '.join(filter(None, texts))} ".casefold()


def _has(folded: str, name: str) -> bool:
    said = spoken(name).casefold()
    return bool(said) and bounded(said) in folded
