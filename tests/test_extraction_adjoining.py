"""A paragraph right above or below the box that holds the rest needs as little as one in it: what is paid for may begin there."""

from __future__ import annotations

import pytest

from harbour import URL, page, paragraph
from republish import _html
from republish.extraction.surveying.survey import Survey
from republish.extraction.tree.leaves import leaves
from republish.extraction.tree.outline import outline_of
from republish.extraction.weighing.thresholds import FOUND, threshold

SHORT = "The bell was rung by nobody on the day when the ferry came to the pier without its lights on."
REST = f"<div id=paid>{''.join(map(paragraph, range(5)))}</div>"


def needed(inner: str) -> float:
    """What the chance of that sentence must reach."""
    root = outline_of(_html.parse(page(inner), URL))
    survey = Survey(root, leaves(root))
    return threshold(survey, next(leaf for leaf in survey.leaves if leaf.text.startswith(SHORT)), FOUND)


@pytest.mark.parametrize(
    "inner", [f"<p>{SHORT}</p>{REST}", f"<p>{SHORT}</p><p>It was late.</p>{REST}", f"{REST}<p>{SHORT}</p>"]
)
def test_a_paragraph_beside_the_text_needs_little(inner: str) -> None:
    assert needed(inner) == FOUND.like


@pytest.mark.parametrize(
    "inner",
    [
        f"<p>{SHORT}</p><h3>The light</h3>{REST}",
        f"<div>{SHORT}</div>{REST}",
        f"<div><p>{SHORT}</p></div>{REST}",
        f"{REST}<p>{SHORT} <a href=/more>What the pilots say</a></p>",
    ],
    ids=["under another heading", "no paragraph", "in a box of its own", "with a link"],
)
def test_others_need_as_much_as_ever(inner: str) -> None:
    assert needed(inner) == FOUND.solid
