"""Boxes behind the text of labels and what each says, pair by pair: "Journal / Tides", "Duration / three years". They stay or go whole."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from republish.extraction.surveying.survey import FORM
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block

_FEWEST, _LONGEST_LABEL, _LONGEST = 4, 60, 300
_KEPT = 3
"""One of so many runs, and all of them stay."""


def settle_pairs(verdicts: Verdicts) -> None:
    """Keep all of such a box of which a good part is kept, and nothing of the others of which anything is."""
    first = verdicts.survey.first
    behind = (heading for heading in verdicts.survey.headings if heading.index > first)
    for box, headings in groupby(behind, key=lambda heading: heading.node.parent):
        if box is None or box.spine or len(list(headings)) < _FEWEST:
            continue
        runs = list(_pairs(box, verdicts))
        kept = sum(verdicts.kept[leaf.index] for leaf in runs)
        for leaf in runs if kept else ():
            (verdicts.keep if _KEPT * kept >= len(runs) else verdicts.drop)(leaf.index)


def _pairs(box: Block, verdicts: Verdicts) -> Iterator[Leaf]:
    """The runs of a box that holds nothing but labels and a short run behind each; none of any other box."""
    runs = [leaf for leaf in verdicts.leaves[box.first : box.first + box.leaves] if leaf.text]
    labels, said = runs[::2], runs[1::2]
    if len(labels) == len(said) and all(map(_is_label, labels)) and all(map(_is_said, said)):
        yield from runs


def _is_label(leaf: Leaf) -> bool:
    return leaf.node.tag in HEADINGS and len(leaf.text) <= _LONGEST_LABEL and not (leaf.links or leaf.node.apart)


def _is_said(leaf: Leaf) -> bool:
    return leaf.node.tag not in HEADINGS and len(leaf.text) <= _LONGEST and not (leaf.kinds or leaf.node.places & FORM)
