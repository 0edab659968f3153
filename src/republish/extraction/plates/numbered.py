"""Captions that begin with what a figure is called and its number, as in journals and reports: "Fig. 3. The light at noon"."""

from __future__ import annotations

from republish.extraction.plates.plate import Plate
from republish.extraction.surveying.survey import QUOTE, Survey
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS
from republish.extraction.words.credit_data import credit_phrases

_LONGEST = 1500
"""Letters: what a figure of a journal shows is told in a paragraph."""


def is_numbered(leaf: Leaf, plate: Plate, survey: Survey) -> bool:
    """It stands right behind a picture that has no words, and begins so; where such lines stand above their pictures it is the next one's."""
    if plate.words or plate.captions or leaf.index != plate.leaves[-1] + 1:
        return False
    if not _begins_so(leaf) or leaf.node.tag in HEADINGS or leaf.node.places & QUOTE:
        return False
    before, behind = plate.leaves[0] - 1, leaf.index + 1
    above = before >= 0 and _begins_so(survey.leaves[before])
    return not (above and behind < len(survey.leaves) and bool(survey.leaves[behind].pictures))


def _begins_so(leaf: Leaf) -> bool:
    return len(leaf.text) <= _LONGEST and credit_phrases().figure_number.match(leaf.text) is not None
