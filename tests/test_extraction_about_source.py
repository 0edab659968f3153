"""What is told at length of the paper that a text is from, in a box behind it, is no part of the text; a source that is linked is."""

from __future__ import annotations

import pytest

from harbour import kept_by, page, paragraph
from republish.extraction.judging.people.author_boxes import drop_author_boxes

TEXT = "".join(map(paragraph, range(8)))
BOX = "<div><div>{}</div><div>The Mole</div><div>{}</div></div>"
TOLD = (
    "<p>The Mole has told the coast since 1851 what its keepers saw at night, and what the pilots made of it by day.</p>"
    "<p>It has nine readers, all of them on the same pier, and every one of them has written for it at one time.</p>"
)
LINKED = "<p><a href='https://mole.example/1851'>The Mole of 1851, on the lights of Brennick</a></p>"


def left(inner: str) -> list[str]:
    return kept_by(drop_author_boxes, page(inner))


@pytest.mark.parametrize("heading", ["Source de l’article", "Über dieses Medium", "About the publication"])
def test_a_box_about_the_paper_goes(heading: str) -> None:
    assert left(TEXT + BOX.format(heading, TOLD)) == left(TEXT) != []


@pytest.mark.parametrize(
    "inner",
    [
        TEXT + BOX.format("Source de l’article", LINKED),
        BOX.format("About the publication", TOLD) + TEXT,
        paragraph(9) + BOX.format("About the publication", TOLD) + TEXT,
        TEXT + BOX.format("The Mole", TOLD),
    ],
    ids=["a link", "above the text", "amid the text", "no heading"],
)
def test_other_words_on_it_stay(inner: str) -> None:
    assert any("The Mole" in line for line in left(inner))
