"""The page's runs of text in document order, each with what can be measured on it alone."""

from __future__ import annotations

from republish.extraction.outline import PICTURES, Node, walk

_BOLD = frozenset({"b", "strong"})
_ITALIC = frozenset({"i", "em"})


class Leaf:
    """One run of text."""

    __slots__ = ("bold", "index", "italic", "linked", "links", "node", "pictures", "text")

    def __init__(self, node: Node, index: int) -> None:
        self.node = node
        self.index = index
        self.text = ""
        self.linked = 0
        """Characters inside links."""
        self.links = 0
        self.bold = 0
        self.italic = 0
        self.pictures = 0


def leaves(root: Node) -> list[Leaf]:
    """Every leaf that holds words or a picture, in document order."""
    found: list[Leaf] = []
    linked: dict[Node, bool] = {}
    for node in walk(root):
        parent = node.parent
        linked[node] = node.tag == "a" or (parent is not None and linked.get(parent, False))
        if node.leaf and node.items:
            leaf = _measured(node, len(found), linked[node])
            if leaf is not None:
                found.append(leaf)
    return found


def _measured(node: Node, index: int, linked: bool) -> Leaf | None:
    items = node.items
    if len(items) == 1 and items[0].__class__ is str:
        text = " ".join(items[0].split())  # type: ignore[union-attr]
        if not text:
            return None
        leaf = Leaf(node, index)
        leaf.text = text
    else:
        leaf = Leaf(node, index)
        _measure_inline(leaf, items)
        if not leaf.text and not leaf.pictures:
            return None
    if linked:
        leaf.linked = len(leaf.text)
        leaf.links = leaf.links or 1
    return leaf


def _measure_inline(leaf: Leaf, items: list[str | Node]) -> None:
    """Text, links and emphasis of a run; the flags travel with the items, so no depth is too deep."""
    text: list[str] = []
    waiting: list[tuple[str | Node, int]] = [(item, 0) for item in reversed(items)]
    while waiting:
        item, state = waiting.pop()
        if item.__class__ is str:
            text.append(item)  # type: ignore[arg-type]
            if state:
                length = len(item.strip())  # type: ignore[union-attr]
                leaf.linked += length if state & 1 else 0
                leaf.bold += length if state & 2 else 0
                leaf.italic += length if state & 4 else 0
            continue
        tag = item.tag  # type: ignore[union-attr]
        if tag == "a":
            state |= 1
            leaf.links += 1
        elif tag in _BOLD:
            state |= 2
        elif tag in _ITALIC:
            state |= 4
        elif tag in PICTURES or tag == "iframe":
            leaf.pictures += 1
        elif tag == "br":
            text.append(" ")
        if item.items:  # type: ignore[union-attr]
            waiting.extend([(inner, state) for inner in reversed(item.items)])  # type: ignore[union-attr]
    leaf.text = " ".join("".join(text).split())
