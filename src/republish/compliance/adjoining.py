"""Paragraphs of a site's own right above and below the text that look like its own: who reads on takes them for the author's.

And those in a box amid the text: whether readers see that it is the site's, nobody sees from the markup.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cached_property
from textwrap import shorten
from typing import Literal

from republish import _html
from republish._addresses import domain_of, host_of
from republish._spoken import bounded, spoken
from republish.compliance.alterations import lines_of_the_package
from republish.compliance.answers import Case
from republish.compliance.leave import forbids_changes
from republish.compliance.order import FEWEST, standing
from republish.compliance.passages import Passage
from republish.compliance.statements import speaks_of_the_text
from republish.compliance.vicinity import is_aside, passages_of_the_text
from republish.model import Finding

_FEWEST_WORDS = 15
"""Words of a paragraph at least; shorter lines are labels, credits, days."""
_SHOWN = 120
"""Letters of a paragraph that its finding shows."""
_ENDS = (".", "!", "?", "…", "”", "“", "»", '"', ")", "。", "！", "？")
_APART = frozenset({"em", "i", "small", "cite"})
"""What sets a whole line apart from the text."""


def adjoining(case: Case) -> Iterator[Finding]:
    """One finding for what stands above, which is information, one for what stands below, and one for a box amid the text.

    The last two ask where nobody may change the text: a paragraph more at its end makes another ending.
    """
    use = case.package.review.use
    numbers = passages_of_the_text(case) if case.compared and not (use.excerpt or case.parted) else []
    if not numbers:
        return
    edges = _Edges(case, numbers)
    tool = case.package.review.license
    bound: Literal["info", "question"] = "question" if tool is not None and forbids_changes(tool) else "info"
    yield from _told(case, edges.above, "above", "info")
    yield from _told(case, edges.below, "below", bound)
    yield from _told(case, edges.amid, "amid", bound)


_PLACES = {
    "above": "right above the text and looks like one of its own",
    "below": "right below the text and looks like one of its own",
    "amid": "in a box between the text's lines",
}


def _told(case: Case, passages: list[Passage], where: str, level: Literal["info", "question"]) -> Iterator[Finding]:
    if passages:
        said = shorten(passages[0].text, _SHOWN, placeholder=" …")
        text = f"A paragraph that the original does not have stands {_PLACES[where]}: “{said}”"
        advice = "Readers take it for the author's: set it apart, or take it out."
        yield Finding(code="text-beside", level=level, text=f"{text} {advice}", source=case.copy.url)


class _Edges:
    """What stands right above the first line of the text and right below the last one, where both are the original's."""

    def __init__(self, case: Case, numbers: list[int]) -> None:
        self._case = case
        self._first, self._last = min(numbers), max(numbers)
        stood = Counter(standing(case.copy.passages[number]) for number in dict.fromkeys(numbers))
        self._looks = {look for look, count in stood.items() if count >= FEWEST}

    @property
    def above(self) -> list[Passage]:
        """The nearest first."""
        missing = [line.spoken for gap in self._case.alignment.gaps() if gap.head for line in gap.lines]
        return self._beyond(missing[::-1], self._case.copy.passages[: self._first][::-1])

    @property
    def below(self) -> list[Passage]:
        missing = [line.spoken for gap in self._case.alignment.gaps() if gap.foot for line in gap.lines]
        return self._beyond(missing, self._case.copy.passages[self._last + 1 :])

    @property
    def amid(self) -> list[Passage]:
        """What an extractor takes for a part of the article, though it stands in a box that is aside from it."""
        passages = self._case.copy.passages
        if any(passages[number].framed for number in (self._first, self._last)):
            return []
        own = f" {' '.join(line.spoken for line in self._case.alignment.lines)} "
        boxed = (passage for passage in passages[self._first : self._last] if passage.framed)
        return [
            each
            for each in boxed
            if self._is_prose(each) and self._says_something_new(each) and f" {each.spoken} " not in own
        ]

    def _beyond(self, short: list[str], passages: Sequence[Passage]) -> list[Passage]:
        """What follows the text's short lines, by which no place is known; nothing where one of them is another on the page."""
        rest = [passage for passage in passages if passage.spoken]
        if [passage.spoken for passage in rest[: len(short)]] != short:
            return []
        return list(self._run(rest[len(short) :]))

    def _run(self, passages: Iterable[Passage]) -> Iterator[Passage]:
        for passage in passages:
            if not self._looks_like_the_text(passage) or not self._says_something_new(passage):
                return
            yield passage

    def _looks_like_the_text(self, passage: Passage) -> bool:
        """It is a paragraph of prose in the same box, which an extractor takes for a part of the article."""
        return (
            self._is_prose(passage)
            and passage.parts <= {"article"}
            and standing(passage) in self._looks
            and not _is_set_apart(passage)
        )

    def _is_prose(self, passage: Passage) -> bool:
        """Sentences that an extractor takes for a part of the article, and no reader's or another page's."""
        return (
            passage.seen
            and passage.spoken in self._case.lines
            and passage.spoken.count(" ") >= _FEWEST_WORDS - 1
            and passage.text.rstrip().endswith(_ENDS)
            and not (passage.pictured or (passage.anchors and self._leads_on(passage)))
            and not is_aside(self._case, passage)
        )

    def _leads_on(self, passage: Passage) -> bool:
        """It leads to the original, its publisher, or another page of the site."""
        article, original = self._case.package.article, self._case.original
        own = {domain_of(host_of(url)) for url in (self._case.copy.url, article.url, article.publisher_url or "")}
        hosts = {domain_of(host_of(anchor.href)) for anchor in passage.anchors}
        return any(map(original.is_linked_by, passage.anchors)) or not own.isdisjoint(hosts)

    def _says_something_new(self, passage: Passage) -> bool:
        """It is no line of the package's, speaks neither of the text nor of who made it, and is no note with a label."""
        label = passage.text.partition(":")
        is_note = bool(label[1]) and len(label[0].split()) <= 3
        said = f" {passage.spoken.casefold()} "
        return not (
            is_note
            or passage.spoken in self._known
            or speaks_of_the_text(passage.text)
            or any(bounded(name) in said for name in self._names)
        )

    @cached_property
    def _known(self) -> Set[str]:
        return frozenset(lines_of_the_package(self._case.package))

    @cached_property
    def _names(self) -> list[str]:
        article = self._case.package.article
        names = (article.publisher, *(author.name for author in article.authors))
        return [said for name in names if name and (said := spoken(name).casefold())]


def _is_set_apart(passage: Passage) -> bool:
    """All of it stands in italics or small letters."""
    element = passage.element
    while element is not None and element.tag not in _html.BLOCKS:
        if element.tag in _APART:
            return spoken(_html.text_of(element)) == passage.spoken
        element = element.getparent()
    return False
