"""The story's elements as a light tree: lxml is read once, every later step works on this."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from republish._html import BLOCKS, SILENT, Element

Ground: TypeAlias = Literal["clean-up", "format", "license", "publisher", "safety", "image-rights", "moved"]


@dataclass(frozen=True, slots=True)
class Removal:
    """Why a part of the container is not part of the body."""

    kind: str
    reason: str
    ground: Ground = "clean-up"


class Node:
    """One element; `items` holds its text pieces and child nodes in document order."""

    __slots__ = ("block", "element", "items", "names", "parent", "removal", "tag")

    def __init__(self, tag: str, element: Element, parent: Node | None) -> None:
        self.tag = tag
        self.element = element
        self.parent = parent
        self.items: list[str | Node] = []
        self.names = ""
        self.block = tag in BLOCKS
        self.removal: Removal | None = None

    def children(self) -> Iterator[Node]:
        """Child nodes, text left out."""
        return (item for item in self.items if not isinstance(item, str))

    def get(self, attribute: str) -> str | None:
        """An attribute of the element."""
        value: str | None = self.element.get(attribute)
        return value


def outline(container: Element) -> Node:
    """The container as a tree of nodes; what is silent (scripts, forms' fields) has no items."""
    root = _node(container, None)
    stack = [(root, iter(container))]
    while stack:
        node, children = stack[-1]
        for child in children:
            tag = child.tag
            if tag.__class__ is str:
                inner = _node(child, node)
                node.items.append(inner)
                if tag not in SILENT:
                    stack.append((inner, iter(child)))
                    break
            tail = child.tail
            if tail:
                node.items.append(tail)
        else:
            stack.pop()
            if stack and node.element.tail:
                stack[-1][0].items.append(node.element.tail)
    return root


def _node(element: Element, parent: Node | None) -> Node:
    node = Node(element.tag, element, parent)
    names = element.get("class")
    identifier = element.get("id")
    if identifier:
        names = f"{names} {identifier}" if names else identifier
    if names:
        node.names = names
    if element.text and element.tag not in SILENT:
        node.items.append(element.text)
    return node


def walk(root: Node) -> Iterator[Node]:
    """Every node in document order, the root first; iterative. A node whose `removal` is set is not entered."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        if node.removal is None:
            waiting.extend([item for item in reversed(node.items) if not isinstance(item, str)])


def pieces(root: Node) -> Iterator[str]:
    """All text under a node, in order, a line break where a block begins or ends."""
    waiting: list[str | Node] = [root]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            yield item
        elif item.block or item.tag == "br":
            yield "\n"
            waiting.append("\n")
            waiting.extend(reversed(item.items))
        else:
            waiting.extend(reversed(item.items))


def words_under(root: Node) -> str:
    """The text under a node, white space as it stands."""
    return "".join(pieces(root))
