"""What stands right between two paragraphs that are kept."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf


def lines_between(verdicts: Verdicts) -> Iterator[tuple[Leaf, Leaf, Leaf]]:
    """Each run between two kept paragraphs of running text with nothing else between them, and these: before, line, behind."""
    kept = verdicts.kept
    for (before, line), (_, behind) in pairwise(pairwise(verdicts.survey.said)):
        if not (kept[before.index] and kept[behind.index] and before.solid and behind.solid):
            continue
        if before.index + 1 == line.index == behind.index - 1:
            yield before, line, behind
