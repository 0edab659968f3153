"""How likely each leaf is of the article, as far as that can be told of it alone and of where it stands."""

from __future__ import annotations

from republish.extraction.surveying.survey import Survey
from republish.extraction.weighing.features import Rows, certain, hopeless
from republish.extraction.weighing.model import load


def chances(survey: Survey) -> list[float]:
    """The chance of every leaf, in order; the model is asked only where there is doubt."""
    found = [0.0] * len(survey.leaves)
    doubted = []
    for leaf in survey.said:
        if not hopeless(leaf, survey):
            if certain(leaf, survey):
                found[leaf.index] = 1.0
            else:
                doubted.append(leaf)
    rows = list(map(Rows(survey).row, doubted))  # All of them first: to turn to the trees after each takes longer.
    for leaf, chance in zip(doubted, map(load().chance, rows), strict=True):
        found[leaf.index] = chance
    return found
