"""Boxes in which a journal keeps what it knows of an article behind it, a label over each: "Received", "Accepted", "Edited by", "Citation"."""

from __future__ import annotations

from itertools import islice

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.nodes import Block, Removal
from republish.extraction.words.lines.endings import begins_with_addition, first_words_of, label_of_record, marks_record

_FEWEST = 4
"""Labels: a text may well say when two things were received and accepted."""
_LEVELS = 4
_RECORD = Removal("legal", "what the journal keeps of the article: its history, its editors, its rights")


def drop_record_boxes(verdicts: Verdicts) -> None:
    """Drop a box behind the first paragraph in which several of these labels begin lines, but for who paid and whose interests there are."""
    for box, labels in _labeled(verdicts).items():
        if len(labels) >= _FEWEST and any(map(marks_record, labels)) and not box.spine and box.tag != "article":
            for leaf in verdicts.leaves[box.first : box.first + box.leaves]:
                if not begins_with_addition(leaf.text):
                    verdicts.drop(leaf.index, _RECORD)


def _labeled(verdicts: Verdicts) -> dict[Block, set[str]]:
    """The boxes around such labels, with the different ones that each holds."""
    found: dict[Block, set[str]] = {}
    for leaf in verdicts.survey.beginning_with(first_words_of("record_labels")):
        if leaf.index > verdicts.survey.first and (label := label_of_record(leaf.text)):
            for box in islice(leaf.node.above(), _LEVELS):
                found.setdefault(box, set()).add(label)
    return found
