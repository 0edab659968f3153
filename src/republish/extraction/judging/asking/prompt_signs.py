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
    for leaf in verdicts.staying():
        if leaf.pictures and not leaf.text and (below := _below(leaf.node)) is not None:
            said = below.span()
            left_out = bool(said) and not any(verdicts.kept[place] for place in said)
            if left_out and reason_for(below).kind in _PROMPTS:
                verdicts.drop(leaf.index)


def _below(picture: Block) -> Block | None:
    """The block right under a picture that stands right under a stroke, in a figure of its own or in none."""
    shown = picture
    while shown.parent is not None and shown.parent.leaves == 1 and not shown.parent.spine:
        shown = shown.parent
    beside = list(shown.parent.blocks()) if shown.parent is not None else []
    place = next((place for place, block in enumerate(beside) if block is shown), 0)
    stroked = 0 < place < len(beside) - 1 and beside[place - 1].tag == "hr"
    return beside[place + 1] if stroked else None
