"""Formulas and verse on lines of their own between two paragraphs, which say too little for sentences."""

from __future__ import annotations

from itertools import takewhile

from republish._shown.verse import POEMS
from republish.extraction.judging.keeping.breaks import is_beside
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block
from republish.extraction.words.lines.formulas import is_equation, is_tex

_LONGEST_VERSE, _MOST_STANZAS = 600, 12
_FEWEST_BREAKS, _FEWEST_UNNAMED = 2, 4
"""In a box that is named a poem, and in one that is not: so many short lines between two paragraphs are set so on purpose."""


def keep_set_lines(verdicts: Verdicts) -> None:
    """Keep a formula, lines in a box that is named a poem, or many short ones, where what stands right before and behind it in its box is kept."""
    leaves, kept = verdicts.leaves, verdicts.kept
    for leaf in leaves[verdicts.survey.first + 1 : verdicts.survey.last]:
        if kept[leaf.index] or leaf.links or leaf.kinds or leaf.node.distance or not leaf.text:
            continue
        block = _alone(leaf) if is_tex(leaf.text) or is_equation(leaf.text) else _poem_around(leaf)
        if block is not None and not block.spine:
            beside = leaves[block.first - 1 : block.first] + leaves[block.first + block.leaves :][:1]
            if all(kept[one.index] and is_beside(one, block) for one in beside):
                verdicts.keep(leaf.index)


def _alone(leaf: Leaf) -> Block:
    """The outermost box that holds nothing but it."""
    return [leaf.node, *takewhile(lambda box: box.leaves == 1 and not box.spine, leaf.node.above())][-1]


def _poem_around(leaf: Leaf) -> Block | None:
    """The outermost small box that is named so, where the run is of lines that breaks part; the run itself where it is of many."""
    items = leaf.node.items
    if len(items) <= _FEWEST_BREAKS or len(leaf.text) > _LONGEST_VERSE:
        return None
    breaks = sum(not isinstance(item, str) and item.tag == "br" for item in items)
    if breaks < _FEWEST_BREAKS:
        return None
    if breaks >= _FEWEST_UNNAMED and not leaf.node.negatives:
        return leaf.node
    boxes = takewhile(lambda box: not box.spine and box.leaves <= _MOST_STANZAS, leaf.node.upwards())
    named = [box for box in boxes if box.names and not POEMS.isdisjoint(box.names.split())]
    return named[-1] if named else None
