"""What stands over the first paragraph in a byline's place and names nobody: "Staff Report", "From our correspondent", an address.

Or names an author beside the desk, the place and the day: "News Desk, Mora. Published by Ada Marlow, updated 3 May 2024".
"""

from __future__ import annotations

from republish.extraction.head.reading import Head
from republish.extraction.surveying.survey import QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import Removal
from republish.extraction.words.bylines.staff_lines import is_staff_line

_GONE = Removal("byline", "says in a byline's place that the newsroom wrote, or how to write to it")
_BYLINE = Removal("byline", "the byline, which the article carries apart", "moved")
_NEAR_TOP = 6
_LONGEST, _DIGITS_OF_A_DAY = 120, 5


def drop_staff_lines(verdicts: Verdicts) -> None:
    """Drop such lines before the first paragraph, whatever they are set in."""
    for number, leaf in enumerate(verdicts.staying()):
        if not leaf.node.places & QUOTE and is_staff_line(leaf.text):
            verdicts.drop(leaf.index, _GONE)
        elif leaf.solid or number > _NEAR_TOP:
            return


def drop_stamped_bylines(verdicts: Verdicts, head: Head) -> None:
    """Drop a line before the first paragraph that says who published it and when, and whatever else in no sentence."""
    for number, leaf in enumerate(verdicts.staying() if head.authors else ()):
        if "stamp" in leaf.kinds and _is_stamped(leaf) and any(author.name in leaf.text for author in head.authors):
            verdicts.drop(leaf.index, _BYLINE)
        elif leaf.solid or number > _NEAR_TOP:
            return


def _is_stamped(leaf: Leaf) -> bool:
    text = leaf.text
    dated = len(text) <= _LONGEST and sum(map(str.isdigit, text)) >= _DIGITS_OF_A_DAY
    return dated and text[-1] not in SENTENCE_ENDS and not leaf.node.places & QUOTE
