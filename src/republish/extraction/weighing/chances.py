"""How likely each leaf is of the article, as far as that can be told of it alone and of where it stands."""

from __future__ import annotations

from republish.extraction.surveying.survey import Survey
from republish.extraction.weighing.features import Rows, certain, hopeless
from republish.extraction.weighing.model import load


def chances(survey: Survey) -> list[float]:
    """The chance of every leaf, in order; the model is asked only where there is doubt."""
    chance, row = load().chance, Rows(survey).row
    found = [0.0] * len(survey.leaves)
    for leaf in survey.said:
        if not hopeless(leaf, survey):
            found[leaf.index] = 1.0 if certain(leaf, survey) else chance(row(leaf))
    return found
