"""What plugins set into or under every post: it goes whole, whatever it says, with the heading right over a list of other stories."""

from __future__ import annotations

from itertools import takewhile

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Node
from republish.extraction.words.plugins import furniture

_OTHERS = "related"


def drop_plugins(verdicts: Verdicts) -> None:
    """Drop what is kept of boxes that are named for a plugin's; not of one around the main block."""
    before: Leaf | None = None
    for leaf in verdicts.leaves:
        box = _furniture_around(leaf.node)
        if box is None and _is_furniture_in_line(leaf):
            verdicts.drop(leaf.index)
        elif box is not None:
            verdicts.drop(leaf.index)
            if before is not None and furniture(box.names) == _OTHERS and _is_over(before, box):
                verdicts.drop(before.index)
        before = leaf


def _furniture_around(node: Block) -> Block | None:
    """The outermost such box."""
    around = takewhile(lambda box: not box.spine, (node, *node.above()))
    boxes = [box for box in around if box.names and furniture(box.names) is not None]
    return boxes[-1] if boxes else None


def _is_furniture_in_line(leaf: Leaf) -> bool:
    """All of a run is an element in a line that is named so."""
    items = [item for item in leaf.node.items if not isinstance(item, str) or item.strip()]
    only = items[0] if leaf.node.leaf and len(items) == 1 else None
    return isinstance(only, Node) and furniture(only.get("class") or "") is not None


def _is_over(heading: Leaf, box: Block) -> bool:
    return heading.node.tag in HEADINGS and heading.node.parent is box.parent
