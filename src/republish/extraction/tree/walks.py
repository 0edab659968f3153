"""The ways to walk over nodes: down the blocks, up the boxes, through the text and the links of a run."""

from __future__ import annotations

from collections.abc import Iterator

from republish._html import text_of
from republish.extraction.tree.nodes import OPAQUE, Block, Node

_CELLS = frozenset({"td", "th"})
_PARTED = OPAQUE | {"br"}
"""Elements in a line that end it, or are not looked into."""


def walk(root: Block) -> Iterator[Block]:
    """Every block in document order, the root first; iterative. A node whose `removal` is set is not entered."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        if node.removal is None and not node.leaf:
            waiting.extend(reversed(node.items))  # type: ignore[arg-type]


def box_around(node: Block, runs: int = 2) -> Block | None:
    """The nearest block around one that holds at least so many runs; None where none does."""
    box = node.parent
    while box is not None and box.leaves < runs:
        box = box.parent
    return box


def box_beyond(node: Block) -> Block | None:
    """The nearest block around one that holds more than it; None where none does."""
    return box_around(node, node.leaves + 1)


def box_around_all(nodes: list[Block]) -> Block:
    """The smallest block that holds them all; no block is looked at twice."""
    path = path_to(nodes[0])
    places = {block: place for place, block in enumerate(path)}
    below: set[Block] = set()
    depth = len(path)
    for node in nodes:
        if node.parent in below:
            continue
        up: Block | None = node
        while up is not None and up not in places and up not in below:
            below.add(up)
            up = up.parent
        if up in places and places[up] < depth:
            depth = places[up] + 1
    return path[depth - 1]


def path_to(node: Block) -> list[Block]:
    """The boxes around a block from the outermost on, and the block."""
    path = []
    current: Block | None = node
    while current is not None:
        path.append(current)
        current = current.parent
    path.reverse()
    return path


def lone_box(inner: Block) -> Block:
    """The outermost box that holds nothing but a run, or what another box holds, below the main block."""
    box = inner
    while box.parent is not None and box.parent.leaves == inner.leaves and not box.parent.spine:
        box = box.parent
    return box


def part_of_table(node: Block) -> str:
    """The tag of the cell of a row in which a run is alone, whether or not it is a paragraph there; its own in none."""
    box = node.parent
    if box is None or box.tag not in _CELLS or box.leaves != 1:
        return node.tag
    return box.tag if box.parent is not None and box.parent.leaves > 1 else node.tag


def begins_with(box: Block, node: Block) -> bool:
    """A run is the first of a block that says something."""
    while not box.leaf:
        for child in box.blocks():
            if child.words:
                box = child
                break
        else:
            return False
    return box is node


def begins_with_link(run: Block) -> bool:
    """The first words of a run are a link's, bold or not, as a title's are."""
    items = run.items
    while True:
        first = next((item for item in items if not isinstance(item, str) or item.strip()), None)
        if first is None or isinstance(first, str) or first.tag == "a":
            return isinstance(first, Node)
        items = first.items


def dissolve(root: Node) -> None:
    """Let go of a tree that is not needed any more: nodes and their parents hold each other until a collection otherwise."""
    level: list[Node] = [root]
    while level:
        held = [item for node in level for item in node.items if item.__class__ is not str]
        for node in level:
            node.items = ()
        # What holds a child holds it in a list; without children a node goes as soon as its parent lets go of it.
        level = [node for node in held if node.items.__class__ is list]  # type: ignore[union-attr, misc]


def pieces(root: Node) -> list[str]:
    """All text under a node, in order, a line break where a block begins or ends."""
    said: list[str] = []
    waiting: list[str | Node] = [root]
    while waiting:
        item = waiting.pop()
        if item.__class__ is str:
            said.append(item)
        elif item.tag in OPAQUE:  # type: ignore[union-attr]
            said.append(f"\n{text_of(item.element)}\n")  # type: ignore[union-attr]
        elif item.block or item.tag == "br":  # type: ignore[union-attr]
            said.append("\n")
            waiting += ("\n", *item.items[::-1])  # type: ignore[union-attr]
        else:
            waiting += item.items[::-1]  # type: ignore[union-attr]
    return said


def words_under(root: Node) -> str:
    """The text under a node, white space as it stands."""
    items = root.items
    if len(items) == 1 and isinstance(items[0], str) and root.tag not in _PARTED and not root.block:  # As most are.
        return items[0]
    return "".join(pieces(root))


def anchors_under(root: Node) -> Iterator[Node]:
    """The links in a run of text."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node.tag == "a":
            yield node
        for item in node.items:
            if item.__class__ is not str:
                waiting.append(item)  # type: ignore[arg-type]


def links_under(root: Node) -> Iterator[str | None]:
    """The addresses that a run of text links to."""
    return (anchor.element.get("href") for anchor in anchors_under(root))


def links_of(run: Block) -> Iterator[str | None]:
    """The addresses that it links to; of one that lies in a link, where that leads."""
    if not run.in_link:
        return links_under(run)
    around = next((box for box in run.upwards() if box.tag == "a"), None)
    return iter(() if around is None else (around.get("href"),))
