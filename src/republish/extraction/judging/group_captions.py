"""Captions of tables and quotations: what stands under or over one, in its figure or in a box that is named so."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from republish._uncompiled import Uncompiled
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block

_CAPTION = Uncompiled(r"caption|(?:table|tbl)[a-z]*[\s_-]{0,2}(?:title|heading|headline|name)")
_LABEL = Uncompiled(r"[^\W\d_]{3,10}\.? \d{1,3}\W?")
_DESCRIBES = "tablepress-table-description"
"""What TablePress calls the line over or under a table, which stands in no box of its own."""
_FIGURE_ABOVE = 3


def captions_of(root: Block, leaves: list[Leaf], indices: list[int]) -> list[int]:
    """What the figure around a table or quotation says under or over it, or what a table's box calls its caption."""
    beside = [i for i in (indices[0] - 1, indices[-1] + 1) if 0 <= i < len(leaves) and leaves[i].text]
    around = list(islice(root.above(), _FIGURE_ABOVE))
    figure = next((box for box in around if box.tag == "figure"), None)
    if figure is not None:
        own = [i for i in beside if figure in leaves[i].node.above()]
        return [i for i in own if leaves[i].node.tag == "figcaption"] or list(_named_captions(own, leaves, around))
    if root.tag != "table":
        return []
    named = _named_captions(beside, leaves, around)
    return [*named, *(i for i in beside if _is_loose_caption(leaves[i].node, around))]


def _is_loose_caption(line: Block, around: list[Block]) -> bool:
    """A line in no box of its own, part of which is called a table's description or, in the table's box, its caption, as of journals' `table-wrap`."""
    called = " ".join(part.get("class") or "" for part in line.children())
    own = not line.tag and line.parent in around and bool(line.parent.names)
    return _DESCRIBES in called or (own and _CAPTION.search(called) is not None)


def labels_of(root: Block, leaves: list[Leaf], captions: list[int]) -> Iterator[int]:
    """What numbers a table over its caption, in the box around both: "Table 1."."""
    first = min(captions, default=0)
    numbered = 0 < first < root.first and _LABEL.fullmatch(leaves[first - 1].text)
    if numbered and any(box is leaves[first - 1].node.parent for box in islice(root.above(), _FIGURE_ABOVE)):
        yield first - 1


def _named_captions(beside: list[int], leaves: list[Leaf], around: list[Block]) -> Iterator[int]:
    """All that stands in the boxes beside a table that are named its caption or title."""
    for i in beside:
        box = next((node for node in (leaves[i].node, leaves[i].node.parent) if _is_caption(node, around)), None)
        yield from (index for index in box.span() if leaves[index].text) if box is not None else ()


def _is_caption(node: Block | None, around: list[Block]) -> bool:
    """It is named as one, or as a table's title, and stands in one of these boxes."""
    return node is not None and node.parent in around and _CAPTION.search(node.names) is not None
