"""What stands over the first paragraph in a byline's place and names nobody: "Staff Report", "From our correspondent", an address."""

from __future__ import annotations

from republish.extraction.surveying.survey import QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.nodes import Removal
from republish.extraction.words.staff_lines import is_staff_line

_GONE = Removal("byline", "says in a byline's place that the newsroom wrote, or how to write to it")
_NEAR_TOP = 6


def drop_staff_lines(verdicts: Verdicts) -> None:
    """Drop such lines before the first paragraph, whatever they are set in."""
    for number, leaf in enumerate(verdicts.staying()):
        if not leaf.node.places & QUOTE and is_staff_line(leaf.text):
            verdicts.drop(leaf.index, _GONE)
        elif leaf.solid or number > _NEAR_TOP:
            return
