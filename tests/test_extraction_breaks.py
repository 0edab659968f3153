"""Signs on a line of their own between paragraphs, of which the model is not sure: they part scenes, in talk as well."""

from __future__ import annotations

import pytest

from harbour import URL, page, paragraph
from republish import _html
from republish.extraction.judging.keeping.breaks import keep_breaks
from republish.extraction.surveying.guide import guide
from republish.extraction.surveying.survey import Survey
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import leaves
from republish.extraction.tree.outline import outline_of

SIGN = "* * *"
LONG, SHORT = paragraph(9), "<p><b>Ada Marlow:</b> Good day!</p>"
OTHERS = "".join(map(paragraph, range(4)))


def stays(above: str, below: str, *, but: str = "") -> bool:
    """Of a page of which all is kept but the sign, and what says so much."""
    document = _html.parse(page(f"{OTHERS}{above}<p>{SIGN}</p>{below}{OTHERS}"), URL)
    root = outline_of(document)
    survey = Survey(root, leaves(root))
    verdicts = Verdicts(survey, guide(document, None, None), [0.0] * len(survey.leaves), URL)
    verdicts.kept = [leaf.text not in (SIGN, but) for leaf in survey.leaves]
    keep_breaks(verdicts)
    return any(leaf.text == SIGN and verdicts.kept[leaf.index] for leaf in survey.leaves)


@pytest.mark.parametrize(("above", "below"), [(LONG, LONG), (LONG, SHORT), (SHORT, LONG)])
def test_a_break_stays_between_paragraphs_of_which_one_may_be_short(above: str, below: str) -> None:
    assert stays(above, below)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (SHORT, SHORT),
        (LONG, "<div>By Ada Marlow</div>"),
        (LONG, "<div><p>Good day!</p></div>"),
        ("<ul><li>Boats</li></ul>", LONG),
    ],
    ids=["two short ones", "no paragraph", "in another box", "a list"],
)
def test_it_goes_where_what_stands_beside_it_is_no_paragraph_of_its_box(above: str, below: str) -> None:
    assert not stays(above, below)


def test_it_goes_beside_what_is_left_out() -> None:
    assert not stays(LONG, SHORT, but="Ada Marlow: Good day!")
