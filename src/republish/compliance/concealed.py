"""Words of the article and of its credit that stand on a published page and are not shown: behind a button that unfolds them, or for good."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import shorten

from republish.compliance.answers import Case
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
        number = copy.passage_at(place.start)
        while number < len(copy.passages) and copy.extent(number)[0] < place.end:
            passage = copy.passages[number]
            if passage.spoken and (passage.folded or not (passage.seen or copy.says(passage.text))):
                yield passage
            number += 1
