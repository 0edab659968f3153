"""What plugins set into or under every post: it goes whole, whatever it says, with the heading right over a list of other stories."""

from __future__ import annotations

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Node
from republish.extraction.words.boxes.plugins import furniture
from republish.extraction.words.lines.phrases import leads_to_others

_OTHERS, _EDITORS = "related", frozenset({"wp-block-query", "wp-block-latest-posts", "wpnbha"})
"""The kind of lists of other stories, and what WordPress and Newspack call those of an editor's."""


def drop_plugins(verdicts: Verdicts) -> None:
    """Drop what is kept of boxes that are named for a plugin's; not of one around the main block."""
    known: dict[Block, Block | None] = {}
    woven = verdicts.runs.woven
    for leaf in verdicts.staying():
        if furniture_around(leaf.node, known) is not None or (leaf in woven and _is_furniture_in_line(leaf)):
            verdicts.drop(leaf.index)
        if leaf.node.tag in HEADINGS and verdicts.kept[leaf.index]:
            behind = verdicts.leaves[leaf.index + 1 : leaf.index + 2]
            boxes = (furniture_around(below.node, known) for below in behind)
            if any(box is not None and _is_over(leaf, box) for box in boxes):
                verdicts.drop(leaf.index)


def furniture_around(node: Block, known: dict[Block, Block | None]) -> Block | None:
    """The outermost box around a run, below the main block's path, that is named for a plugin's; no box is looked at twice."""
    if not node.names and (node.parent is None or node.parent.spine):  # As most are.
        return None
    passed: list[Block] = []
    up: Block | None = node
    while up is not None and not up.spine and up not in known:
        passed.append(up)
        up = up.parent
    found = known.get(up) if up is not None else None
    for box in reversed(passed):
        if found is None and box.names and furniture(box.names) is not None:
            found = box
        known[box] = found
    return found


def _is_furniture_in_line(leaf: Leaf) -> bool:
    """All of a run is an element in a line that is named so."""
    only: Node | None = None
    for item in leaf.node.items if leaf.node.leaf else ():
        if not isinstance(item, Node):
            if item.strip():
                return False
        elif only is not None:
            return False
        else:
            only = item
    return only is not None and furniture(only.get("class") or "") is not None


def _is_over(heading: Leaf, box: Block) -> bool:
    """A heading right over a list of other stories that an editor set there, or that speaks of them over one that a plugin did."""
    if heading.node.parent is not box.parent or furniture(box.names) != _OTHERS:
        return False
    return not _EDITORS.isdisjoint(box.class_name.split()) or leads_to_others(heading.text)
