"""Captions that nothing names so: a picture and a line in a box of their own, among boxes and paragraphs without pictures."""

from __future__ import annotations

import re
from itertools import islice

from republish.extraction.plates.plate import Plate
from republish.extraction.plates.plate_words import ends_with_credit
from republish.extraction.surveying.survey import GROUP, QUOTE, Survey
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import Block

_LEVELS = 5
_SHORTEST, _LONGEST = 12, 300
_SMALL = 120
"""Pixels: the sign of a box of advice is no larger."""
_BOXES = frozenset({"div", "section", "span"})
_LINES = frozenset({"p", "div", "span", ""})
_FEWEST_PARAGRAPHS = 0.2
"""Of the running text, beside the box or in boxes beside it."""
_NUMBER = re.compile(r"\d+")
_ENDS = (*SENTENCE_ENDS, ":", "：")


def is_lone_line(leaf: Leaf, plate: Plate, survey: Survey) -> bool:
    """It stands right behind a picture, the two fill a box beside the article's paragraphs, and it is no sentence or names the maker."""
    if plate.words or plate.captions or leaf.index != plate.leaves[-1] + 1 or leaf.links or leaf.kinds:
        return False
    if not _SHORTEST <= len(leaf.text) <= _LONGEST or leaf.node.tag not in _LINES or leaf.node.places & (GROUP | QUOTE):
        return False
    if leaf.bold or (leaf.text.endswith(_ENDS) and not ends_with_credit(leaf.text)):
        return False
    box = _box_of(leaf, plate)
    return box is not None and _is_shown_large(plate) and _is_among_paragraphs(box, survey)


def _box_of(leaf: Leaf, plate: Plate) -> Block | None:
    """The box that holds the picture and the line and nothing else, at its outermost."""
    filled = len(plate.leaves) + 1
    found: Block | None = None
    for box in islice(leaf.node.above(), _LEVELS):
        if box.spine or box.leaves > filled or box.tag not in _BOXES:
            break
        if box.leaves == filled:
            found = box
    return found


def _is_shown_large(plate: Plate) -> bool:
    """No picture says that it is as small as a sign."""
    sizes = (_NUMBER.match(node.element.get("width") or "") for node in plate.pictures)
    return not any(size is not None and int(size[0]) < _SMALL for size in sizes)


def _is_among_paragraphs(box: Block, survey: Survey) -> bool:
    """Paragraphs of the article stand beside the box, or fill boxes beside it that show no picture."""
    if box.parent is None or box.distance:
        return False
    beside = [other for other in box.parent.blocks() if other is not box and other.solid and not _shows_picture(other)]
    return sum(other.solid for other in beside) >= max(2, _FEWEST_PARAGRAPHS * survey.main.solid)


def _shows_picture(block: Block) -> bool:
    return bool(block.tag) and next(block.element.iter("img", "amp-img"), None) is not None
