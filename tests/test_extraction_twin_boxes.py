"""A column of facts beside one that stays is the article's too."""

from __future__ import annotations

import pytest

from harbour import kept_by, page, paragraph
from republish.extraction.judging.keeping.twin_boxes import keep_twin_boxes
from republish.extraction.surveying.verdicts import Verdicts

TEXT = "".join(map(paragraph, range(1, 5)))
ONE = "<div><h4>Built in</h4><p><b>Wood</b> oak<br><b>Sail</b> linen</p></div>"
OTHER = "<div class=side><div><h4>Figures</h4><p><b>Length</b> 9 m<br><b>Weight</b> 2 t</p></div></div>"
FACTS = "Length 9 m Weight 2 t"


def stays(boxes: str, chance: float = 0.4) -> bool:
    """Whether the rule keeps the facts that were dropped, of such a chance."""

    def after(verdicts: Verdicts) -> None:
        for leaf in verdicts.leaves:
            if leaf.text == FACTS:
                verdicts.chances = [*verdicts.chances[: leaf.index], chance, *verdicts.chances[leaf.index + 1 :]]
                verdicts.drop(leaf.index)
        keep_twin_boxes(verdicts)

    return FACTS in kept_by(after, page(f"{TEXT}<div>{boxes}</div>"))


def test_it_stays_beside_its_twin() -> None:
    assert stays(ONE + OTHER)
    assert stays(OTHER + "<div></div>" + ONE)


@pytest.mark.parametrize(
    ("boxes", "chance"),
    [
        (OTHER, 0.4),
        (ONE + OTHER, 0.1),
        (ONE.replace("h4", "h5") + OTHER, 0.4),
        (ONE + OTHER.replace("9 m", '<a href="/9">9 m</a>'), 0.4),
        (ONE.replace("</p>", "</p><p>It was sold.</p>") + OTHER, 0.4),
    ],
    ids=["alone", "not likely at all", "beside another heading", "leading on", "beside a section"],
)
def test_others_go(boxes: str, chance: float) -> None:
    assert not stays(boxes, chance)
