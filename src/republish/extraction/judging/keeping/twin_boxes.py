"""Columns of facts side by side: a small box of a heading and a run stays with one of its shape that does."""

from __future__ import annotations

from collections.abc import Sequence

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.tree.walks import lone_box

_DOUBTED = 0.3
"""The chance of what only its twin speaks for."""
_HEADED = 2
"""Runs: a heading and what it heads."""


def keep_twin_boxes(verdicts: Verdicts) -> None:
    """Keep both runs of a box that the model only doubts, where a box beside it is a kept heading and a kept run of the same tags."""
    for heading in verdicts.survey.headings:
        box = heading.node.parent
        if box is None or box.leaves != _HEADED or heading.index != box.first:
            continue
        pair = [verdicts.leaves[place] for place in box.span()]
        beside = box is pair[1].node.parent and not verdicts.kept[pair[1].index]
        if beside and _is_doubted(pair, verdicts) and _has_twin(box, pair, verdicts):
            for leaf in pair:
                verdicts.keep(leaf.index)


def _is_doubted(pair: Sequence[Leaf], verdicts: Verdicts) -> bool:
    plain = not any(leaf.links or leaf.kinds or leaf.node.apart or leaf.node.distance for leaf in pair)
    likely = all(verdicts.chances[leaf.index] >= _DOUBTED and leaf.text for leaf in pair)
    return plain and likely and pair[0].node.tag in HEADINGS and pair[1].node.tag not in HEADINGS


def _has_twin(box: Block, pair: Sequence[Leaf], verdicts: Verdicts) -> bool:
    outer = lone_box(box)
    beside = outer.parent.blocks() if outer.parent is not None else ()
    twins = (other for other in beside if other is not outer and other.leaves == _HEADED)
    return any(_is_like([verdicts.leaves[place] for place in twin.span()], pair, verdicts) for twin in twins)


def _is_like(twin: Sequence[Leaf], pair: Sequence[Leaf], verdicts: Verdicts) -> bool:
    kept = all(verdicts.kept[leaf.index] for leaf in twin)
    return kept and [leaf.node.tag for leaf in twin] == [leaf.node.tag for leaf in pair]
