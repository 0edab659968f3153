"""What plugins set into or under every post: it goes whole, whatever it says."""

from __future__ import annotations

from itertools import takewhile

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.nodes import Block
from republish.extraction.words.plugins import furniture


def drop_plugins(verdicts: Verdicts) -> None:
    """Drop what is kept of boxes that are named for a plugin's; not of one around the main block."""
    for leaf in verdicts.staying():
        if any(map(_is_furniture, takewhile(_is_beside, (leaf.node, *leaf.node.above())))):
            verdicts.drop(leaf.index)


def _is_beside(box: Block) -> bool:
    return not box.spine


def _is_furniture(box: Block) -> bool:
    return bool(box.names) and furniture(box.names) is not None
