"""What stands over the first paragraph in a byline's place and names nobody: "Staff Report", "From our correspondent"."""

from __future__ import annotations

from republish.extraction.surveying.survey import QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.nodes import Removal
from republish.extraction.words.staff_lines import is_staff_line

_GONE = Removal("byline", "says in a byline's place that the newsroom wrote")
_MOST_WORDS, _NEAR_TOP = 6, 6


def drop_staff_lines(verdicts: Verdicts) -> None:
    """Drop such lines before the first paragraph, whatever they are set in."""
    for number, leaf in enumerate(verdicts.staying()):
        if leaf.solid or number > _NEAR_TOP:
            return
        if leaf.words <= _MOST_WORDS and not leaf.node.places & QUOTE and is_staff_line(leaf.text):
            verdicts.drop(leaf.index, _GONE)
