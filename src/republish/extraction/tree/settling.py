"""A finished node in normal form: either blocks alone or one run of text, headings flat, paragraphs parted."""

from __future__ import annotations

from collections.abc import Sequence

from republish.extraction.tree.broken_paragraphs import part_broken_paragraphs
from republish.extraction.tree.headed_runs import FEWEST, part_headed_runs
from republish.extraction.tree.nodes import HEADINGS, Block, Node

_BOXES = frozenset({"div", "p", "center", "header", "hgroup", "section", "span", ""})
"""What stands in a heading for its looks alone."""
_LEVELS = 4
"""Boxes and emphasis between a heading and what is in it."""
_EMPHASIS = frozenset({"b", "em", "i", "strong"})
_TEXTS = frozenset({"div", "p", ""})
"""Blocks that may be emphasised as a whole."""
_LISTS = frozenset({"ul", "ol"})


def settle(node: Node, breaks: int) -> None:
    """Bring a finished node into normal form; so many line breaks are in it, those of what it holds counted."""
    items = node.items
    if node.__class__ is Node and len(items) > 1:
        items = node.items = [item for item in items if item.__class__ is not Block or not _is_hollow(item)]
    if breaks > 1:
        items = node.items = part_broken_paragraphs(node, items)
    blocks = [item for item in items if item.__class__ is Block]
    if not blocks:
        if breaks < 2 or _count_breaks(items) < 2 or node.tag in HEADINGS or _is_preformatted(node):
            return
        if node.__class__ is Node:
            _hand_on_breaks(node)
        if not _has_double_break(node.items):
            return
        items = node.items
    elif (node.tag in HEADINGS or (not node.block and _is_in_heading(node))) and (flat := _flattened(node)) is not None:
        node.items = flat
        return
    block = node if node.__class__ is Block else _as_block(node)
    block.leaf = False
    alone = len(blocks) == len(items) or _is_all_between_blank(items, len(blocks))
    parts = blocks if alone else _grouped(block)
    block.items = part_headed_runs(parts) if breaks >= FEWEST else parts
    if block.tag in _LISTS:
        _settle_list(block)
    elif block.tag in _EMPHASIS:
        _emphasise(block)


def _emphasise(block: Block) -> None:
    """Emphasis around blocks stands within those of them that hold text."""
    tag, block.tag = block.tag, "div"
    for leaf in block.blocks():
        if leaf.leaf and leaf.tag in _TEXTS:
            inner = Node(tag, block.element, leaf)
            inner.items = leaf.items
            for item in inner.items:
                if isinstance(item, Node):
                    item.parent = inner
            leaf.items = (inner,)


def _is_in_heading(node: Node) -> bool:
    """Of emphasis or a link: it stands in a heading, with nothing but boxes between them."""
    above = node.parent
    for _ in range(_LEVELS):
        if above is None or (above.__class__ is Block and above.tag not in _BOXES):
            break
        above = above.parent
    return above is not None and above.tag in HEADINGS


def _settle_list(block: Block) -> None:
    """A list that stands directly in a list belongs to the item before it; one of nothing but headings is none."""
    parts: list[Block] = []
    for item in block.blocks():
        if item.tag in _LISTS and parts and parts[-1].tag == "li":
            _add_to(parts[-1], item)
        else:
            parts.append(item)
    block.items = parts
    if parts and all(item.tag in HEADINGS for item in parts):
        block.tag = "div"


def _add_to(item: Block, inner: Block) -> None:
    """Put a block behind what an item of a list holds."""
    inner.parent = item
    items = item.items
    if item.leaf:
        grouped: list[str | Node] = []
        _end_run(item, list(items), grouped)
        items = grouped
    item.leaf = False
    item.items = [*items, inner]


def _hand_on_breaks(node: Node) -> None:
    """The breaks at the end of emphasis part what stands around it: they go behind it. It is its parent's last item so far."""
    items = list(node.items)
    behind: list[str | Node] = []
    while items and (items[-1].isspace() if isinstance(items[-1], str) else items[-1].tag == "br"):
        behind.append(items.pop())
    if node.parent is None or not items or _count_breaks(behind) < 2:
        return
    node.items = items
    for item in reversed(behind):
        if isinstance(item, Node):
            item.parent = node.parent
        node.parent.items.append(item)  # type: ignore[attr-defined]


def _count_breaks(items: Sequence[str | Node]) -> int:
    return len([item for item in items if item.__class__ is Node and item.tag == "br"])


def _is_all_between_blank(items: Sequence[str | Node], blocks: int) -> bool:
    """Between so many blocks stands nothing but white space."""
    texts = [item for item in items if item.__class__ is str]
    return blocks + len(texts) == len(items) and "".join(texts).isspace()


def _as_block(node: Node) -> Block:
    """A block in the place of an inline node that turned out to hold blocks; it is its parent's last item so far."""
    block = Block(node.tag, node.element, node.parent)
    block.items = node.items
    for item in block.items:
        if isinstance(item, Node):
            item.parent = block
    if node.parent is not None:
        node.parent.items[-1] = block  # type: ignore[index]
    return block


def _is_hollow(block: Block) -> bool:
    """A box of nothing, or of such boxes, in a line of text: it ends no line."""
    waiting: list[str | Node] = [block]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            if not item.isspace():
                return False
        elif item.tag not in ("div", "p"):
            return False
        else:
            waiting.extend(item.items)
    return True


def _flattened(node: Node) -> list[str | Node] | None:
    """The inline content of a heading, or of a part of one, without the boxes around it; None where it holds more than boxes."""
    flat: list[str | Node] = []
    waiting: list[str | Node] = list(reversed(node.items))
    while waiting:
        item = waiting.pop()
        if item.__class__ is not Block:
            flat.append(item)
            if item.__class__ is Node:
                item.parent = node
        elif item.tag in _BOXES or not item.items:
            flat.append(" ")
            waiting.append(" ")
            waiting.extend(reversed(item.items))
        else:
            return None
    return flat


def _is_preformatted(node: Node) -> bool:
    return node.tag == "pre" or (node.parent is not None and node.parent.tag == "pre")


def _has_double_break(items: Sequence[str | Node]) -> bool:
    """Two breaks in a row part what stands before them from what follows; at the end they part nothing."""
    fresh = parted = False
    for item in items:
        if item.__class__ is not str and item.tag == "br":  # type: ignore[union-attr]
            parted = parted or fresh
            fresh = True
        elif item.__class__ is not str or item.strip():
            if parted:
                return True
            fresh = False
    return False


def _grouped(node: Block) -> list[str | Node]:
    """The node's items with each run of inline content in a nameless leaf."""
    grouped: list[str | Node] = []
    run: list[str | Node] = []
    fresh_break = False
    for item in node.items:
        is_node = item.__class__ is Node
        if item.__class__ is Block:
            if run:
                _end_run(node, run, grouped)
                run = []
            grouped.append(item)
            fresh_break = False
        elif is_node and item.tag == "br":  # type: ignore[union-attr]
            if fresh_break:
                _end_run(node, run, grouped)
                run = []
            else:
                run.append(item)
            fresh_break = True
        elif is_node or not item.isspace():  # type: ignore[union-attr]
            run.append(item)
            fresh_break = False
        elif run:
            run.append(item)
    if run:
        _end_run(node, run, grouped)
    return grouped


def _end_run(node: Block, run: list[str | Node], grouped: list[str | Node]) -> None:
    for item in run:
        if item.tag != "br" if item.__class__ is Node else item.strip():  # type: ignore[union-attr]
            break
    else:
        return
    leaf = Block("", node.element, node)
    leaf.items = run
    for item in run:
        if item.__class__ is Node:
            item.parent = leaf
    grouped.append(leaf)
