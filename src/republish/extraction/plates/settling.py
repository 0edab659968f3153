"""What is kept or dropped of a figure, once it is known whether it stays: its pictures, its words, the order of its caption."""

from __future__ import annotations

from republish.extraction.plates.caption_order import credit_behind, credit_last, leave_out_second, part_credit
from republish.extraction.plates.numbered import settle_label
from republish.extraction.plates.plate import Plate
from republish.extraction.plates.told import (
    CARRIED,
    is_carried,
    is_to_be_read,
    leave_out_byline,
    leave_out_file,
    leave_out_gallery,
    leave_out_shares,
    leave_out_signs,
    leave_out_time,
)
from republish.extraction.plates.unloaded import explain_caption
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.caption_prompts import leave_out_prompts
from republish.extraction.tree.gallery_numbers import leave_out_number
from republish.extraction.tree.nodes import Block

CLIMB = 7
_NAMING = frozenset({"dt", "th"})
"""What says of which thing the rest of a list or row is, as it does beside a picture."""


def settle(plate: Plate, kept: bool, verdicts: Verdicts) -> None:
    """Keep a figure with its words in order, or leave it out with them."""
    if not kept:
        _leave_out(plate, verdicts)
        return
    shown = is_picture(plate) or plate.root.tag == "figure"
    _settle_words(plate, verdicts, shown=shown)
    if shown and not plate.in_text:
        _settle_captions(plate, verdicts)


def _settle_words(plate: Plate, verdicts: Verdicts, *, shown: bool) -> None:
    """Keep what says something that was not said before, without buttons, numbers and the names of files."""
    said: set[str] = set()
    again = False
    for i in (*plate.leaves, *plate.captions):
        leaf = verdicts.leaves[i]
        again = is_carried(leaf, plate, verdicts, headed=again)
        told = not leaf.text or (shown and not again and is_to_be_read(leaf, said, verdicts))
        if again:
            verdicts.reasons[leaf.node] = CARRIED
        verdicts.kept[i] = told and verdicts.forced[i] is not False
        if told:
            said.add(leaf.text)
            leave_out_time(leaf)
            leave_out_file(leaf)
            leave_out_signs(leaf)
            leave_out_shares(leaf)
            leave_out_gallery(leaf)
            leave_out_byline(leaf, verdicts.carried[2])
            leave_out_number(leaf.node)
            leave_out_prompts(leaf.node)


def _settle_captions(plate: Plate, verdicts: Verdicts) -> None:
    """Make a figure of the picture and its words, each credit behind its caption."""
    if plate.words and plate.root.tag != "figure":
        plate.root.tag = "figure"
    _part_gallery(plate.root)
    for caption in (verdicts.leaves[i].node for i in plate.captions):
        caption.tag = caption.tag if caption.tag in _NAMING else "figcaption"
    for i in (*plate.words, *plate.captions):
        credit_behind(verdicts.leaves[i].node)
        part_credit(verdicts.leaves[i].node)
        leave_out_second(verdicts.leaves[i].node)
    credit_last(plate.root, [verdicts.leaves[i] for i in (*plate.words, *plate.captions) if verdicts.kept[i]])
    settle_label(plate, verdicts, kept=True)


def _leave_out(plate: Plate, verdicts: Verdicts) -> None:
    settle_label(plate, verdicts, kept=False)
    for i in (*plate.leaves, *plate.captions):
        if verdicts.kept[i]:
            explain_caption(plate, verdicts.leaves[i], verdicts)
            verdicts.kept[i] = False


def _part_gallery(root: Block) -> None:
    """A figure around figures is only a frame."""
    up = root.parent
    for _ in range(CLIMB):
        if up is None or up.spine:
            return
        if up.tag == "figure":
            up.tag = "div"
        up = up.parent


def is_picture(plate: Plate) -> bool:
    """It shows a picture, not a player: words under a player go with it, but for those of a figure."""
    return any(node.tag != "iframe" for node in plate.pictures)
