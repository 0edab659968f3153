"""Pictures that stand for what readers are asked: the sign of a newsletter over the line that offers it."""

from __future__ import annotations

from republish.extraction.judging.reasons import reason_for
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.nodes import Block

_PROMPTS = frozenset({"newsletter", "donation"})


def drop_prompt_signs(verdicts: Verdicts) -> None:
    """Drop a picture without words between a stroke and a block that asks readers to sign up or to give and is left out."""
    if verdicts.guide.trust == "whole":
        return
    known: dict[Block, dict[Block, Block]] = {}
    for leaf in verdicts.staying():
        if leaf.pictures and not leaf.text and (below := _below(leaf.node, known)) is not None:
            said = below.span()
            left_out = bool(said) and not any(verdicts.kept[place] for place in said)
            if left_out and reason_for(below).kind in _PROMPTS:
                verdicts.drop(leaf.index)


def _below(picture: Block, known: dict[Block, dict[Block, Block]]) -> Block | None:
    """The block right under a picture that stands right under a stroke, in a figure of its own or in none."""
    shown = picture
    while shown.parent is not None and shown.parent.leaves == 1 and not shown.parent.spine:
        shown = shown.parent
    box = shown.parent
    if box is None:
        return None
    if box not in known:
        known[box] = _under_strokes(box)
    return known[box].get(shown)


def _under_strokes(box: Block) -> dict[Block, Block]:
    """Each block that stands right under a stroke, with the one right under it."""
    beside = list(box.blocks())
    in_rows = zip(beside, beside[1:], beside[2:], strict=False)
    return {block: below for before, block, below in in_rows if before.tag == "hr"}
