"""Lines amid the text that a site calls headings of sections by their class alone."""

from __future__ import annotations

from itertools import pairwise

from republish.extraction.surveying.heading_classes import is_line, signature_of_line
from republish.extraction.surveying.survey import SET_APART
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS
from republish.extraction.words.boxes.part_names import is_called_a_heading
from republish.extraction.words.lines.part_labels import is_over_others


def keep_named_headings(verdicts: Verdicts) -> None:
    """Keep a short line of such a class right above a paragraph of its own box that stays, behind the beginning of the text."""
    first, kept = verdicts.survey.first, verdicts.kept
    for line, behind in pairwise(verdicts.survey.said):
        if kept[line.index] or not (kept[behind.index] and behind.solid) or line.index <= first:
            continue
        if _may_head(line) and _is_beside(line, behind) and is_called_a_heading(signature_of_line(line)[1]):
            verdicts.keep(line.index)


def _may_head(line: Leaf) -> bool:
    """It lies in the text, leads nowhere and neither asks for something nor stands over other stories."""
    node = line.node
    apart = node.distance or node.negatives or node.hidden or node.places & SET_APART or node.tag in HEADINGS
    return not (apart or line.kinds or line.links) and is_line(line, ends=",;") and not is_over_others(line.text)


def _is_beside(line: Leaf, behind: Leaf) -> bool:
    box = line.node.parent
    return box is not None and box in behind.node.above()
