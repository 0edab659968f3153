"""Short sentences of a text that hold a word of a prompt: "He recommended it.", "Spenden gab es keine.", between two paragraphs or in a quotation."""

from __future__ import annotations

from itertools import pairwise

from republish.extraction.judging.keeping.between import lines_between
from republish.extraction.surveying.rules import is_none_of_it
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.credit_lines import is_credit
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import make_of
from republish.extraction.words.lines.told import tells_shortly

_LONGEST = 80


def keep_sentences_amid(verdicts: Verdicts) -> None:
    """Keep one without a link right between two kept paragraphs of its make, that speaks neither to readers nor of the site."""
    for before, line, behind in lines_between(verdicts):
        alike = line.node.tag == "p" and make_of(before.node) == make_of(line.node) == make_of(behind.node)
        if not verdicts.kept[line.index] and alike and _may_tell(line):
            verdicts.keep(line.index)


def keep_sentences_quoted(verdicts: Verdicts) -> None:
    """Keep such a sentence in a quotation, right behind a kept paragraph of it."""
    kept = verdicts.kept
    for before, line in pairwise(verdicts.survey.said):
        if not kept[line.index] and kept[before.index] and _goes_on(before, line) and _may_tell(line):
            verdicts.keep(line.index)


def _goes_on(before: Leaf, line: Leaf) -> bool:
    quotation = line.node.parent if before.node.parent is line.node.parent else None
    same = before.index + 1 == line.index and before.node.tag == line.node.tag == "p"
    return same and quotation is not None and quotation.tag == "blockquote"


def _may_tell(line: Leaf) -> bool:
    node = line.node
    if node.apart or node.distance or line.links or line.pictures or len(line.text) > _LONGEST:
        return False
    if line.bold or line.italic or not line.kinds or not tells_shortly(line.text, line.kinds):
        return False
    return not (is_none_of_it(line) or is_credit(line.text))
