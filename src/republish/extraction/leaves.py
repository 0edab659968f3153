"""The page's runs of text in document order, each with what can be measured on it alone."""

from __future__ import annotations

from republish.extraction.outline import Node
from republish.extraction.phrases import announced

_BOLD = frozenset({"b", "strong"})
_ITALIC = frozenset({"i", "em"})
_SHOWN = frozenset({"img", "amp-img", "noscript", "picture", "iframe"})
_SOLID = 80
_SOLID_UNSPACED = 40
"""In scripts without spaces, whose signs say more each."""
_LONG_WORD = 12


class Leaf:
    """One run of text."""

    __slots__ = ("_kinds", "bold", "index", "italic", "linked", "links", "node", "pictures", "solid", "text", "words")

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
        self.words = 0
        self.solid = False
        """It reads like a paragraph of running text."""
        self._kinds: dict[str, int] | None = None

    @property
    def kinds(self) -> dict[str, int]:
        """What its words announce; see `phrases`."""
        if self._kinds is None:
            self._kinds = announced(self.text)
        return self._kinds


def leaves(root: Node) -> list[Leaf]:
    """Every leaf that holds words or a picture, in document order; blocks get the sums of what they hold."""
    found: list[Leaf] = []
    blocks: list[Node] = []
    waiting = [root]
    while waiting:
        node = waiting.pop()
        blocks.append(node)
        node.chars = node.linked = node.words = node.leaves = node.solid = node.card = 0
        parent = node.parent
        node.in_link = node.tag == "a" or (parent is not None and parent.in_link)
        if not node.leaf:
            waiting.extend(reversed(node.items))  # type: ignore[arg-type]
        elif node.items:
            leaf = _measured(node, len(found))
            if leaf is not None:
                found.append(leaf)
    for node in reversed(blocks):
        parent = node.parent
        if parent is not None and node.leaves:
            parent.chars += node.chars
            parent.linked += node.linked
            parent.words += node.words
            parent.leaves += node.leaves
            parent.solid += node.solid
    return found


def _measured(node: Node, index: int) -> Leaf | None:
    items = node.items
    leaf = Leaf(node, index)
    if len(items) == 1 and items[0].__class__ is str:
        leaf.text = " ".join(items[0].split())
    else:
        _measure_inline(leaf, items)
    text = leaf.text
    if not text and not leaf.pictures:
        return None
    chars = len(text)
    if node.in_link:
        leaf.linked = chars
        leaf.links = leaf.links or 1
    if text:
        spaced = text.count(" ") + 1
        unspaced = spaced * _LONG_WORD <= chars
        leaf.words = chars // 3 if unspaced else spaced
        leaf.solid = leaf.linked * 3 < chars and (chars >= _SOLID or (unspaced and chars >= _SOLID_UNSPACED))
    node.chars, node.linked, node.words, node.leaves, node.solid = chars, leaf.linked, leaf.words, 1, int(leaf.solid)
    return leaf


def _measure_inline(leaf: Leaf, items: list[str | Node]) -> None:
    """Text, links and emphasis of a run; the flags travel with the items, so no depth is too deep."""
    text: list[str] = []
    waiting: list[tuple[str | Node, int]] = [(item, 0) for item in reversed(items)]
    while waiting:
        item, state = waiting.pop()
        if item.__class__ is str:
            text.append(item)
            if state:
                length = len(item.strip())
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
        elif tag in _SHOWN:
            leaf.pictures += 1
        elif tag == "br":
            text.append(" ")
        if item.items:  # type: ignore[union-attr]
            waiting.extend([(inner, state) for inner in reversed(item.items)])  # type: ignore[union-attr]
    leaf.text = " ".join("".join(text).split())
