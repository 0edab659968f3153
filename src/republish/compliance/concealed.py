"""Words of the article and of its credit that stand on a published page and are not shown: behind a button that unfolds them, or for good."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from textwrap import shorten

from republish.compliance.alignment import Gap
from republish.compliance.answers import Case
from republish.compliance.copies import Copy
from republish.compliance.passages import Passage
from republish.compliance.statements import credit_lines
from republish.model import Finding

_SHOWN = 120
"""Letters of a hidden place that its finding shows."""


def concealed(case: Case) -> Iterator[Finding]:
    """One finding for all words of the text, whether something shows them or not, and one for a credit that readers have to open."""
    credit = [passage for _, passage in credit_lines(case) if passage.seen]
    if credit and all(passage.folded for passage in credit):
        said = shorten(credit[0].text, _SHOWN, placeholder=" …")
        text = f"The credit is folded away until readers open it: “{said}” Put it where they see it with the text."
        yield Finding(code="credit-folded", level="question", text=text, source=case.copy.url)
    hidden = list(_hidden(case))
    if hidden:
        first = shorten(hidden[0].text, _SHOWN, placeholder=" …")
        text = f"Words of the text are hidden until something on the page shows them, if anything does: “{first}”"
        yield Finding(code="text-hidden", level="question", text=text, source=case.copy.url)


def _hidden(case: Case) -> Iterator[Passage]:
    """The passages that readers do not see among those in which the text's lines stand, and of which they see no double."""
    copy = case.copy
    for place in case.alignment.places:
        for passage in map(copy.passages.__getitem__, copy.numbers_in(place.start, place.end)):
            if passage.spoken and (passage.folded or not (passage.seen or copy.says(passage.text))):
                yield passage
    for gap in case.alignment.gaps():
        yield from _hidden_in(gap, copy)


def _hidden_in(gap: Gap, copy: Copy) -> Iterator[Passage]:
    """The same of short lines, which may stand anywhere and are looked for where they belong: headings, items, cells."""
    wanted = Counter(line.spoken for line in gap.lines)
    there = [copy.passages[number] for number in copy.numbers_in(gap.start, gap.end)] if wanted else []
    seen = "  ".join(passage.spoken for passage in there if passage.seen and not passage.folded)
    for passage in (passage for passage in there if wanted[passage.spoken] and (passage.folded or not passage.seen)):
        if f" {seen} ".count(f" {passage.spoken} ") < wanted[passage.spoken]:
            yield passage
