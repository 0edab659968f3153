"""Short sentences alone in a box, where a system sets every paragraph in one of its own, as BLOX and many editors of blocks do."""

from __future__ import annotations

from collections import Counter
from typing import TypeAlias

from republish.extraction.judging.keeping.last_lines import ends_a_text
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import Block, signature
from republish.extraction.tree.walks import lone_box

_FEWEST, _MOSTLY = 3, 0.5
"""Paragraphs that stand so, and their share of the kept ones."""
_Make: TypeAlias = tuple[Block, tuple[str, str], tuple[str, str]]


def keep_boxed_sentences(verdicts: Verdicts) -> None:
    """Keep them behind the first of the paragraphs, in a box like theirs beside it: what stands between is for something else, and each asks for nothing."""
    paragraphs = [leaf for leaf in verdicts.staying() if leaf.solid]
    makes = Counter(filter(None, map(_make, paragraphs)))
    make, boxed = makes.most_common(1)[0] if makes else (None, 0)
    if make is None or boxed < max(_FEWEST, _MOSTLY * len(paragraphs)):
        return
    for leaf in verdicts.leaves[paragraphs[0].index + 1 :]:
        if not verdicts.kept[leaf.index] and _make(leaf) == make and _is_sentence(leaf, verdicts):
            verdicts.keep(leaf.index)


def _is_sentence(leaf: Leaf, verdicts: Verdicts) -> bool:
    return (
        leaf.text[-1:] in SENTENCE_ENDS
        and not leaf.kinds
        and ends_a_text(leaf, verdicts, linking=2 * leaf.linked < len(leaf.text))
    )


def _make(leaf: Leaf) -> _Make | None:
    """How a run and the box that holds nothing else are marked up, and where that stands; of a box without a class nothing can be said."""
    box = lone_box(leaf.node)
    beside = leaf.node.hidden or leaf.node.negatives
    if beside or box is leaf.node or box.parent is None or not box.class_name:
        return None
    return box.parent, signature(box), signature(leaf.node)
