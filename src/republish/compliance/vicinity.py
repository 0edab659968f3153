"""What stands in and around a copy's text, and what on its page is none of the text's business."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from republish import _html
from republish.compliance.answers import Case
from republish.compliance.copies import is_on_cc
from republish.compliance.passages import Passage

_NEAR = 12
"""Blocks above and below the text that readers still take for its own head and foot: date, standfirst, tags, credits."""
_LONGEST = 40
"""Words of a line that credits somebody; a longer one is prose."""


def is_aside(case: Case, passage: Passage) -> bool:
    """It is a reader's comment, leads to other stories or finds the way; a box with the text in it is no such box."""
    return passage.aside and not any(case.copy.passages[number].aside for number in passages_of_the_text(case))


def stories_of_the_text(case: Case) -> frozenset[_html.Element] | None:
    """The `<article>` elements that the text stands in; None where it is not found."""
    numbers = passages_of_the_text(case)
    return frozenset(story for number in numbers for story in case.copy.passages[number].stories) if numbers else None


def is_of_another_story(passage: Passage, own: frozenset[_html.Element] | None) -> bool:
    """It stands in an `<article>` that is none of the text's `own`, where those are known: a card, a comment."""
    return own is not None and not own.issuperset(passage.stories)


def beside_the_text(case: Case) -> Iterator[Passage]:
    """What readers see right above, below and between the text's lines, in short lines that are not its own.

    Where the text is not found, the short lines of the page's article.
    """
    numbers = passages_of_the_text(case)
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
    own = stories_of_the_text(case)
    counted = [n for n, passage in enumerate(passages) if _is_counted(case, passage, own)]
    above = [n for n in counted if n < numbers[0]][-_NEAR:]
    below = [n for n in counted if n > numbers[-1]][:_NEAR]
    amid = [n for n in counted if numbers[0] <= n <= numbers[-1]]
    return (passages[n] for n in (*above, *amid, *below))


def _is_counted(case: Case, passage: Passage, own: frozenset[_html.Element] | None) -> bool:
    framed = "frame" in passage.parts and "article" not in passage.parts
    says_something = bool(passage.spoken) or any(is_on_cc(anchor.href) for anchor in passage.anchors)
    return (
        says_something
        and passage.seen
        and not framed
        and not is_aside(case, passage)
        and not is_of_another_story(passage, own)
    )


def passages_of_the_text(case: Case) -> list[int]:
    """The numbers of the passages in which the text's lines stand."""
    return [case.copy.passage_at(place.start) for place in case.alignment.places]
