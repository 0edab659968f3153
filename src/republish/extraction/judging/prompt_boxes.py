"""Small boxes that begin with a prompt and ask for the same with every line: the line that asks in the midst of it goes with them."""

from __future__ import annotations

from itertools import islice

from republish.extraction.surveying.survey import GROUP, QUOTE, TABLE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block

_KINDS = ("newsletter", "consent", "follow")
_MOST_WORDS, _PART = 120, 4
"""Of a box; and so many times its words the article says."""
_LEVELS, _FEWEST = 3, 2
_EARLY = 24
"""Letters before what the first line asks for."""
_ALIKE = 0.2
"""Of the paragraphs: where more lie in boxes like it, it is one of the text's own."""


def drop_prompt_boxes(verdicts: Verdicts) -> None:
    """Drop what is kept of a box whose first line is gone and asks, and in which each other line speaks of the same."""
    most = min(_MOST_WORDS, verdicts.survey.main.words // _PART)
    for leaf in verdicts.staying():
        around = leaf.node.parent
        if around is None or around.spine or around.words > most or leaf.node.places & (GROUP | QUOTE | TABLE):
            continue
        if not leaf.kinds or verdicts.survey.like_home(leaf) >= _ALIKE:
            continue
        kind = next((kind for kind in _KINDS if kind in leaf.kinds), None)
        box = _box_of(leaf, kind, verdicts, most) if kind is not None else None
        if box is not None:
            for place in box.span():
                verdicts.drop(place)


def _box_of(leaf: Leaf, kind: str, verdicts: Verdicts, most: int) -> Block | None:
    """The nearest box around a line with more in it, if all of that speaks of one kind."""
    for box in islice(leaf.node.above(), _LEVELS):
        if box.spine or box.words > most:
            return None
        if box.leaves >= _FEWEST:
            said = [run for place in box.span() if (run := verdicts.leaves[place]).text]
            first = said[0].kinds.get(kind, _EARLY) < _EARLY and not verdicts.kept[said[0].index]
            return box if first and all(kind in run.kinds for run in said) else None
    return None
