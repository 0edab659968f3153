"""Captions with a sign that points at the picture above them, as the press of East Asia sets them: "▲ 합창단이 부두에서 노래하고 있다"."""

from __future__ import annotations

from republish._shown.pointed_captions import UPWARD
from republish.extraction.plates.plate import Plate
from republish.extraction.surveying.survey import GROUP, QUOTE, Survey
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS

_LONGEST, _FEWEST_LETTERS = 300, 4


def points_up(leaf: Leaf, plate: Plate, survey: Survey) -> bool:
    """It stands right behind a picture without words and begins with such a sign; several of them are points of a list, or of a curriculum vitae."""
    text = leaf.text
    if text[:1] not in UPWARD or len(text) > _LONGEST or plate.words or plate.captions:
        return False
    if leaf.index != plate.leaves[-1] + 1 or leaf.node.tag in HEADINGS or leaf.node.places & (GROUP | QUOTE):
        return False
    if text.count(text[0]) > 1 or sum(map(str.isalpha, text)) < _FEWEST_LETTERS:
        return False
    behind = survey.leaves[leaf.index + 1 : leaf.index + 2]
    return not any(other.text[:1] == text[0] for other in behind)
