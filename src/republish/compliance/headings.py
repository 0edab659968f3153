"""Section headings that a published page has flattened to lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from republish import _html
from republish._text import words
from republish.compliance.answers import Case
from republish.model import Finding

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def lost_headings(case: Case) -> Iterator[Finding]:
    """One finding for all of them: the words are there, and readers and search engines do not see what they are."""
    there = set(_headings(case.copy.document.root))
    wanted = _headings(_html.fragment(str(case.package.body)))
    lost = [said for said in dict.fromkeys(wanted) if said and said not in there and f" {said} " in case.copy.folded]
    if lost:
        text = f"{len(lost)} section headings are no headings any more, the first: “{lost[0]}”."
        yield Finding(code="heading-lost", level="info", text=text, source=case.copy.url)


def _headings(root: _html.Element) -> Iterator[str]:
    return (" ".join(words(_html.text_of(heading))).casefold() for heading in root.iter(*_HEADINGS))
