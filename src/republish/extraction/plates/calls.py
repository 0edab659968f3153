"""A picture, a line or two and a button, alone in a box: "Get the day’s stories on your phone [Download the app]" is no figure."""

from __future__ import annotations

from collections.abc import Sequence

from republish.extraction.plates.plate import Plate
from republish.extraction.plates.plate_words import has_caption_name
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.credit_lines import is_credit
from republish.extraction.tree.ending_buttons import ends_in_button, small_boxes
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block

_SEVERAL = 3


def calling(figures: Sequence[Plate], verdicts: Verdicts) -> frozenset[Block]:
    """The roots of such figures; several are a list of what the text is about: things, books, people."""
    found = [plate.root for plate in figures if _is_call(plate, verdicts)]
    return frozenset(found if len(found) < _SEVERAL else ())


def _is_call(plate: Plate, verdicts: Verdicts) -> bool:
    """The judgement keeps nothing of a small box around a picture and its words, which ends in a button, and nobody calls them a caption."""
    said = [verdicts.leaves[i] for i in (*plate.words, *plate.captions)]
    if not said or any(map(_is_of_picture, said)):
        return False
    last = said[-1].index
    for box in small_boxes(plate.root):
        if any(verdicts.kept[place] for place in box.span()):
            return False
        if last in box.span() and ends_in_button(box.element):
            return True
    return False


def _is_of_picture(leaf: Leaf) -> bool:
    return leaf.node.tag == "figcaption" or has_caption_name(leaf.node) or is_credit(leaf.text)
