"""What plugins set into or under every post: it goes whole, whatever it says, with the heading right over a list of other stories."""

from __future__ import annotations

from itertools import takewhile

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Node
from republish.extraction.words.phrases import leads_to_others
from republish.extraction.words.plugins import furniture

_OTHERS, _EDITORS = "related", frozenset({"wp-block-query", "wp-block-latest-posts", "wpnbha"})
"""The kind of lists of other stories, and what WordPress and Newspack call those of an editor's."""


def drop_plugins(verdicts: Verdicts) -> None:
    """Drop what is kept of boxes that are named for a plugin's; not of one around the main block."""
    before: Leaf | None = None
    for leaf in verdicts.leaves:
        box = furniture_around(leaf.node)
        if box is None and _is_furniture_in_line(leaf):
            verdicts.drop(leaf.index)
        elif box is not None:
            verdicts.drop(leaf.index)
            if before is not None and _is_over(before, box):
                verdicts.drop(before.index)
        before = leaf


def furniture_around(node: Block) -> Block | None:
    """The outermost box around a run, below the main block's path, that is named for a plugin's."""
    around = takewhile(lambda box: not box.spine, (node, *node.above()))
    boxes = [box for box in around if box.names and furniture(box.names) is not None]
    return boxes[-1] if boxes else None


def _is_furniture_in_line(leaf: Leaf) -> bool:
    """All of a run is an element in a line that is named so."""
    items = [item for item in leaf.node.items if not isinstance(item, str) or item.strip()]
    only = items[0] if leaf.node.leaf and len(items) == 1 else None
    return isinstance(only, Node) and furniture(only.get("class") or "") is not None


def _is_over(heading: Leaf, box: Block) -> bool:
    """A heading right over a list of other stories that an editor set there, or that speaks of them over one that a plugin did."""
    if heading.node.tag not in HEADINGS or heading.node.parent is not box.parent or furniture(box.names) != _OTHERS:
        return False
    return not _EDITORS.isdisjoint(box.class_name.split()) or leads_to_others(heading.text)
