"""Captions that begin with what a figure is called and its number, as in journals and reports: "Fig. 3. The light at noon"."""

from __future__ import annotations

from republish.extraction.plates.plate import Plate
from republish.extraction.surveying.survey import QUOTE, Survey
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Node, Removal
from republish.extraction.words.credit_data import credit_phrases

_LONGEST = 1500
"""Letters: what a figure of a journal shows is told in a paragraph."""
_LONGEST_LABEL = 24
_UNSHOWN = Removal("caption", "the number of a picture that does not come along")


def is_label(text: str) -> bool:
    """It says nothing but which picture it is: "Figure 3"."""
    return len(text) <= _LONGEST_LABEL and credit_phrases().figure_label.fullmatch(text) is not None


def is_numbered(leaf: Leaf, plate: Plate, survey: Survey) -> bool:
    """It stands right behind a picture that has no words, and begins so; where such lines stand above their pictures it is the next one's."""
    if plate.words or plate.captions or leaf.index != plate.leaves[-1] + 1:
        return False
    if leaf.node.tag in HEADINGS or leaf.node.places & QUOTE or not _begins_so(leaf):
        return False
    before, behind = plate.leaves[0] - 1, leaf.index + 1
    above = before >= 0 and _begins_so(survey.leaves[before])
    return not (above and behind < len(survey.leaves) and bool(survey.leaves[behind].pictures))


def _begins_so(leaf: Leaf) -> bool:
    return len(leaf.text) <= _LONGEST and credit_phrases().figure_number.match(leaf.text) is not None


def settle_label(plate: Plate, verdicts: Verdicts, *, kept: bool) -> None:
    """A line that is all "Figure 3", above a picture with a caption that has no number, is the beginning of that; else it goes with the picture."""
    label = verdicts.leaves[plate.leaves[0] - 1] if plate.leaves[0] else None
    if label is None or not is_label(label.text) or label.pictures:
        return
    told = [verdicts.leaves[i] for i in (*plate.words, *plate.captions) if verdicts.kept[i] or not kept]
    if not told or _begins_so(told[0]) or not _is_own(label, plate, verdicts):
        return
    if kept:
        _put_before(told[0].node, label.node)
    elif verdicts.kept[label.index]:
        verdicts.reasons[label.node] = _UNSHOWN
    verdicts.kept[label.index] = False


def _is_own(label: Leaf, plate: Plate, verdicts: Verdicts) -> bool:
    """A box holds nothing but both, or the label stands amid the text, not right behind another picture."""
    around = next((up for up in label.node.above() if up.leaves > 1), None)
    if around is None or around.spine:
        return around is not None and not verdicts.leaves[label.index - 1].pictures
    return around.leaves <= 1 + len(plate.leaves) + len(plate.captions)


def _put_before(caption: Node, label: Node) -> None:
    for item in label.items:
        if isinstance(item, Node):
            item.parent = caption
    caption.items, label.items = [*label.items, " ", *caption.items], []
