"""Short texts: where the page has a few short paragraphs, the model finds too little that speaks for those in further boxes."""

from __future__ import annotations

from itertools import islice

from republish.extraction.surveying.survey import ASIDE, FIGURE, FOOTER, FORM, GROUP, QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf, tells
from republish.extraction.tree.nodes import HEADINGS, Block

_MOST_PARAGRAPHS, _FEWEST_WORDS, _LIKELY = 4, 8, 0.07
_LEVELS = 3
_SHORT = 40
"""Letters."""
_APART = ASIDE | FIGURE | FOOTER | FORM | GROUP | QUOTE


def keep_short_texts(verdicts: Verdicts) -> None:
    """Keep the short sentences behind a few kept paragraphs that stand in the article's own box, or in one like theirs beside it.

    And the headings of those in its own.
    """
    kept = [leaf for leaf in verdicts.staying() if leaf.solid]
    if not 0 < len(kept) <= _MOST_PARAGRAPHS:
        return
    makes = {make for leaf in kept for box in islice(leaf.node.above(), _LEVELS) if (make := _make(box)) is not None}
    for leaf in verdicts.leaves[kept[0].index + 1 :]:
        is_kept = verdicts.kept[leaf.index]
        if (not is_kept or _is_short_paragraph(leaf)) and _may_belong(leaf, verdicts) and _is_own(leaf, makes):
            if not is_kept:
                verdicts.keep(leaf.index)
            above = verdicts.leaves[leaf.index - 1]
            if above.node.tag in HEADINGS and not (above.node.distance or above.links or _is_beside(above)):
                verdicts.keep(above.index)


def _make(box: Block) -> tuple[Block, str, str] | None:
    """Where a box stands and how it is marked up; of one without a class nothing can be said."""
    return (box.parent, box.tag, box.class_name) if box.class_name and box.parent is not None else None


def _is_short_paragraph(leaf: Leaf) -> bool:
    """A sentence of Chinese or Japanese that counts as a paragraph: kept already perhaps, but not its heading."""
    return leaf.solid and len(leaf.text) < _SHORT


def _may_belong(leaf: Leaf, verdicts: Verdicts) -> bool:
    """A short sentence that asks for nothing, in no box that is named for something else."""
    if leaf.solid and not _is_short_paragraph(leaf):
        return False
    if leaf.words < _FEWEST_WORDS or not tells(leaf) or leaf.node.tag in HEADINGS:
        return False
    return not _is_beside(leaf) and verdicts.chances[leaf.index] >= _LIKELY


def _is_beside(leaf: Leaf) -> bool:
    node = leaf.node
    return bool(node.apart or node.places & _APART or leaf.kinds)


def _is_own(leaf: Leaf, makes: set[tuple[Block, str, str]]) -> bool:
    boxes = list(islice(leaf.node.above(), _LEVELS))
    return not leaf.node.distance or any(not box.linked and _make(box) in makes for box in boxes)
