"""Captions that nothing names so: a picture and a line in a box of their own, among boxes and paragraphs without pictures."""

from __future__ import annotations

import re
from itertools import islice

from republish._text import COLONS, fold
from republish._uncompiled import Uncompiled
from republish.extraction.plates.lead_lines import credits_picture
from republish.extraction.plates.maker_ends import ends_with_credit, is_made_by
from republish.extraction.plates.plate import Plate
from republish.extraction.surveying.survey import GROUP, QUOTE, Survey
from republish.extraction.tree.caption_ends import names_agency, names_owner
from republish.extraction.tree.credit_lines import is_credit, split_credit
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import Block
from republish.extraction.tree.walks import lone_box
from republish.extraction.words.credit_data import credit_phrases
from republish.extraction.words.credits.attributions import is_licensed_picture

_LEVELS = 5
_SHORTEST, _LONGEST = 12, 300
_LABEL, _MOST_OTHERS = 60, 2
"""Letters of a line that is left out beside the caption, as what the box is to screen readers or whose the picture is; how many."""
_ONE = 1
_LONGEST_MAKER = 120
_MAKER = Uncompiled(r"[^\W\d_]\s?[:：/|©]\s?[^\W\d_]|^©")
"""A label before whoever made it, or what parts a name from an agency's."""
_WORD = re.compile(r"[^\W\d_]{5,}")
_SMALL = 120
"""Pixels: the sign of a box of advice is no larger."""
_BOXES = frozenset({"div", "section", "span", "picture", "source"})
"""What may hold no more than a picture and its words; a `source` is never closed."""
_LINES = frozenset({"p", "div", "span", ""})
_FEWEST_PARAGRAPHS = 0.2
"""Of the running text, beside the box or in boxes beside it."""
_NUMBER = re.compile(r"\d+")
_ENDS = (*SENTENCE_ENDS, *COLONS)


def is_lone_line(leaf: Leaf, plate: Plate, survey: Survey, kept: list[bool]) -> bool:
    """It stands right behind a picture, the two fill a box beside the article's paragraphs, and it is no sentence or names the maker.

    Less is asked of one that says what the picture says to those who cannot see it, and nothing more of one in italics that is the same word for word.
    """
    if plate.words or plate.captions or leaf.index != plate.leaves[-1] + 1 or leaf.links or leaf.bold:
        return False
    if len(leaf.text) > _LONGEST or leaf.node.tag not in _LINES or leaf.node.places & (GROUP | QUOTE):
        return False
    if _repeats_alternative(leaf, plate):
        return True
    box = _box_of(leaf, plate, survey, kept)
    if box is None or leaf.kinds or not _is_shown_large(plate):
        return False
    if leaf.text.endswith(_ENDS) and not ends_with_credit(leaf.text):
        return False
    if _says_the_same(leaf, plate):
        return _is_among_paragraphs(box, survey, _ONE)
    return len(leaf.text) >= _SHORTEST and _is_among_paragraphs(box, survey)


def is_credited(leaf: Leaf, plate: Plate, survey: Survey) -> bool:
    """It stands right behind a picture and before a line that is its credit, and the three fill a box."""
    if plate.words or plate.captions or leaf.index != plate.leaves[-1] + 1 or leaf.links or leaf.bold:
        return False
    if not _SHORTEST <= len(leaf.text) <= 2 * _LONGEST or leaf.node.tag not in _LINES:
        return False
    behind = survey.leaves[leaf.index + 1] if leaf.index + 1 < len(survey.leaves) else None
    if behind is None or not _fill_a_box(behind, plate):
        return False
    return names_agency(behind.text) or is_credit(behind.text)


def ends_caption(leaf: Leaf, plate: Plate, kept: list[bool]) -> bool:
    """A short line with a label or an agency's name that is no text stands right behind the one caption of a picture, and the three fill a box."""
    if kept[leaf.index] or plate.words or plate.captions != [leaf.index - 1]:
        return False
    if leaf.links and not (is_credit(leaf.text) and (leaf.linked == len(leaf.text) or not split_credit(leaf.text)[0])):
        return False
    if not 0 < len(leaf.text) <= _LONGEST_MAKER or leaf.node.places & (GROUP | QUOTE):
        return False
    return _fill_a_box(leaf, plate) and _says_maker(leaf)


def credits_figure(leaf: Leaf, plate: Plate, survey: Survey) -> bool:
    """It stands right behind a figure whose words name no maker, and is nothing but a credit with a label that only pictures have."""
    if plate.captions or leaf.index != plate.leaves[-1] + 1 or leaf.node.tag not in _LINES:
        return False
    if not 0 < len(leaf.text) <= _LONGEST_MAKER or leaf.node.places & (GROUP | QUOTE):
        return False
    if not (credits_picture(leaf.text) or _is_licensed(leaf, survey)):
        return False
    beside = leaf.node.parent is plate.root.parent or lone_box(leaf.node).parent is lone_box(plate.root).parent
    return beside and not any(split_credit(survey.leaves[i].text)[1] for i in plate.words)


def _is_licensed(leaf: Leaf, survey: Survey) -> bool:
    """The same with a licence, and no picture stands behind it, over which credits may stand as well."""
    label = credit_phrases().owner_label(leaf.text) if ":" in leaf.text or " by " in leaf.text else None
    if label is None or label.lastgroup != "picture" or not is_licensed_picture(leaf.text):
        return False
    behind = survey.leaves[leaf.index + 1 : leaf.index + 2]
    return is_credit(leaf.text) and not any(one.pictures for one in behind)


def _says_maker(leaf: Leaf) -> bool:
    """It names an agency, or has a label or a stroke, and is known for nothing else."""
    if is_made_by(leaf.text) or names_owner(leaf.text) or is_credit(leaf.text):
        return True
    return not leaf.kinds and (_MAKER.search(leaf.text) is not None or names_agency(leaf.text))


def _fill_a_box(credit: Leaf, plate: Plate) -> bool:
    """A box holds the picture, its caption and the line behind that, and nothing more."""
    filled = len(plate.leaves) + 2
    box = next((box for box in islice(credit.node.above(), _LEVELS) if box.leaves >= filled), None)
    return box is not None and box.leaves == filled and not box.spine and _is_box(box) and box in plate.root.above()


def _is_box(block: Block) -> bool:
    """Of a tag that says nothing, or of the page's own, such as a slide's."""
    return block.tag in _BOXES or "-" in block.tag


def _box_of(leaf: Leaf, plate: Plate, survey: Survey, kept: list[bool]) -> Block | None:
    """The box that holds the picture and the line and nothing else but short lines that are left out, at its outermost."""
    filled = (*plate.leaves, leaf.index)
    found: Block | None = None
    for box in islice(leaf.node.above(), _LEVELS):
        if box.spine or box.leaves > len(filled) + _MOST_OTHERS or box.tag not in _BOXES:
            break
        if box.leaves >= len(filled):
            inside = box.span()
            others = [survey.leaves[place] for place in inside if place not in filled]
            if inside[0] > filled[0] or any(
                kept[one.index] or one.pictures or len(one.text) > _LABEL for one in others
            ):
                break
            found = box
    return found


def _repeats_alternative(leaf: Leaf, plate: Plate) -> bool:
    """A line in italics, as Markdown has no captions, of just the words that stand for the picture where it is not seen."""
    said = [fold(node.element.get("alt") or "").rstrip(" .").casefold() for node in plate.pictures]
    text = leaf.text.rstrip(" .").casefold()
    return leaf.italic > len(leaf.text) // 2 and len(text) >= _SHORTEST and said == [text]


def _says_the_same(leaf: Leaf, plate: Plate) -> bool:
    """A long word of it, or all of it, stands in what the picture says instead."""
    said = " ".join(node.element.get("alt") or "" for node in plate.pictures).casefold()
    text = leaf.text.casefold()
    return bool(said) and (text in said or any(word in said for word in _WORD.findall(text)))


def _is_shown_large(plate: Plate) -> bool:
    """No picture says that it is as small as a sign."""
    sizes = (_NUMBER.match(node.element.get("width") or "") for node in plate.pictures)
    return not any(size is not None and int(size[0]) < _SMALL for size in sizes)


def _is_among_paragraphs(box: Block, survey: Survey, fewest: int = 0) -> bool:
    """Paragraphs of the article stand beside the box, or fill boxes beside it that show no picture."""
    if box.parent is None or box.distance:
        return False
    return survey.paragraphs_beside(box) >= (fewest or max(2, _FEWEST_PARAGRAPHS * survey.main.solid))
