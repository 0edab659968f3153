"""Boxes that hold a picture and what is said of it, as systems set them around every picture, whatever they call its words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, pairwise

from republish._text import COLONS
from republish._uncompiled import Uncompiled
from republish.extraction.plates.maker_ends import ends_with_credit
from republish.extraction.plates.plate import Plate
from republish.extraction.surveying.survey import GROUP, QUOTE, Survey
from republish.extraction.tree.caption_ends import names_agency
from republish.extraction.tree.credit_lines import is_credit, split_credit
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block

_LEVELS, _MOST_RUNS, _FEWEST_PARAGRAPHS = 5, 3, 2
_LABELED = 2
"""Runs of a credit with its label."""
_LONGEST, _LONGEST_LINE, _LONGEST_LABEL = 650, 120, 40
"""Letters of all that is said; of what stands beside the caption, and of a label there."""
_BOXES = frozenset({"div", "section", "span", "aside", "a"})
_ATTACHED = Uncompiled(r"(?:^|\s)attachment[_-]\d+(?:$|\s)")
"""As WordPress numbers the box of a picture with a caption."""
_WIDE = Uncompiled(r"(?:^|;)\s*(?:max-)?width\s*:\s*(\d{2,4})(?:\.\d+)?px")
_FEW_WORDS = 4
_PADDING = 20
"""Pixels that a box is wider than its picture."""


def is_in_caption_box(leaf: Leaf, plate: Plate, survey: Survey) -> bool:
    """It is one of the few runs behind a picture in such a box: one of them says whose it is, or the box is made for the picture."""
    runs = _runs(leaf, plate, survey)
    return bool(runs) and not (leaf in runs[:_LABELED] and _names_agency_twice(runs))


def is_passed_in_box(leaf: Leaf, plate: Plate, survey: Survey) -> bool:
    """It stands there before the caption, and says less than that does of whose picture it is."""
    behind = plate.leaves[-1] + 1
    if leaf.index >= behind + _LABELED or not _is_label(survey.leaves[behind]):
        return False
    return _names_agency_twice(_runs(leaf, plate, survey))


def leave_out_label(plate: Plate, survey: Survey) -> None:
    """No caption is a word or two laid over a picture, in a box with it alone, where a caption behind that box names the maker: the section."""
    if plate.words or len(plate.captions) < _LABELED:
        return
    label, caption = (survey.leaves[i] for i in plate.captions[:2])
    box = next((up for up in islice(label.node.above(), _LEVELS) if up.leaves > 1), None)
    if (
        box is None
        or box.first != plate.leaves[0]
        or box.leaves != len(plate.leaves) + 1
        or len(label.text.split()) > _FEW_WORDS
    ):
        return
    if not (is_credit(label.text) or ends_with_credit(label.text)) and all(split_credit(caption.text)):
        del plate.captions[0]


def _runs(leaf: Leaf, plate: Plate, survey: Survey) -> list[Leaf]:
    """The runs behind the picture in such a box, of which it is one; none where it stands in no such box."""
    behind = plate.leaves[-1] + 1
    if plate.words or not behind <= leaf.index < behind + _MOST_RUNS or survey.main.solid < _FEWEST_PARAGRAPHS:
        return []
    box = next((up for up in islice(leaf.node.above(), _LEVELS) if up.first <= plate.leaves[0]), None)
    if box is None or box.spine or not _is_box(box) or box.first != plate.leaves[0]:
        return []
    runs = survey.leaves[behind : box.first + box.leaves]
    said = len(runs) <= _MOST_RUNS and _are_said(runs)
    return runs if said and (_is_made_for(box, plate) or _credit(runs)) else []


def _is_box(box: Block) -> bool:
    """No emphasis around a picture and the words behind it either."""
    return box.tag in _BOXES and box.element.tag in _BOXES


def _names_agency_twice(runs: Sequence[Leaf]) -> bool:
    """A label and an agency stand before a caption that ends with a credit of its own."""
    if len(runs) <= _LABELED or not _is_label(runs[0]) or not names_agency(runs[1].text):
        return False
    return ends_with_credit(runs[-1].text)


def _are_said(runs: Sequence[Leaf]) -> bool:
    """They are short lines of words without links or pictures; a heading among them is a credit's label."""
    if sum(len(run.text) for run in runs) > _LONGEST or not all(map(_may_be_said, runs)):
        return False
    long = [run for run in runs if len(run.text) > _LONGEST_LINE]
    headings = [run for run in runs if run.node.tag in HEADINGS and not _is_label(run)]
    return len(long) <= 1 and (not headings or _is_headed(runs))


def _is_headed(runs: Sequence[Leaf]) -> bool:
    """All that is said is a line, set as a heading perhaps, and who made the picture below it."""
    return len(runs) == _LABELED and runs[-1].node.tag not in HEADINGS and is_credit(runs[-1].text)


def _may_be_said(run: Leaf) -> bool:
    """It is of words, of no known kind, and links to nothing."""
    return bool(run.text) and not (run.pictures or run.linked or run.node.places & (GROUP | QUOTE) or run.kinds)


def _is_label(run: Leaf) -> bool:
    return len(run.text) <= _LONGEST_LABEL and run.text.endswith(COLONS)


def _credit(runs: Sequence[Leaf]) -> bool:
    """One of the lines, with its label perhaps, is nothing but a credit, or the last ends with one."""
    lines = [run.text for run in runs]
    labeled = (f"{label} {name}" for label, name in pairwise(lines) if label.endswith(":"))
    if any(map(is_credit, (*lines, *labeled))) or ends_with_credit(lines[-1]):
        return True
    return lines[-1].endswith((")", "）")) and split_credit(lines[-1])[1] is not None


def _is_made_for(box: Block, plate: Plate) -> bool:
    """It is numbered as a picture's, or about as wide as the picture."""
    if _ATTACHED.search(box.names):
        return True
    styled = _WIDE.search(box.get("style") or "")
    width = (plate.pictures[0].element.get("width") or "") if plate.pictures else ""
    return styled is not None and width.isdigit() and 0 <= int(styled[1]) - int(width) <= _PADDING
