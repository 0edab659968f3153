"""The page's elements as a light tree in normal form: lxml is read once, every later step works on this.

A *branch* holds only blocks; a *leaf* holds one run of text with its inline elements. Where a page mixes the two, or
parts its paragraphs with `<br><br>`, runs get nameless leaves of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from republish._html import BLOCKS, SILENT, Element, text_of

Ground: TypeAlias = Literal["clean-up", "format", "license", "publisher", "safety", "image-rights", "moved"]

OPAQUE = frozenset({"nav", "canvas", "map", "datalist", "optgroup", "menu", "dialog", "footer"})
"""Elements that are never part of an article: kept in the tree, not looked into."""
_UNREAD = (SILENT | OPAQUE) - {"math"}
_UNSEEN = frozenset(
    [
        "script",
        "style",
        "template",
        "link",
        "meta",
        "param",
        "input",
        "svg",
        "title",
        "base",
        "annotation",
        "annotation-xml",
    ]
)
"""Elements that hold nothing to read or see: left out of the tree."""
_NAMING = frozenset(
    ["class", "id", "role", "itemprop", "data-testid", "data-component", "data-module", "data-qa", "data-type"]
)
"""Attributes whose words tell what an element is for."""
_LEAKY = {
    **dict.fromkeys(("button", "object", "select"), ("article", "h1", "main")),
    **dict.fromkeys(("nav", "menu", "dialog"), ("h1", "main")),
}
"""Silent and opaque elements that broken pages forget to close: an article may follow inside, as these tell."""
_PICTURES = frozenset({"img", "amp-img"})
"""What stands in them is shown only until they are."""
_OWN_IMAGE = re.compile(r"-(?:img|image|picture)(?:-|$)|^(?:img|image|picture)-")
_SIGNED = frozenset({"blockquote", "figure"})
"""Elements whose `footer` says whose words or work they are."""
_FIGURE_ABOVE = 5
_RAISED = {"msup": ("", "sup"), "msub": ("", "sub"), "msubsup": ("", "sub", "sup")}
"""MathML's parts as the HTML that says the same."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BOXES = frozenset({"div", "p", "header", "hgroup", "section", ""})
"""What stands in a heading for its looks alone."""
_DRAWN_TOO = re.compile(r"katex-mathml|mjx_assistive", re.I)
_DRAWN_FORMULA = "mwe-math-fallback-image"
"""A picture beside the formula's own words."""


@dataclass(frozen=True, slots=True)
class Removal:
    """Why a part of the container is not part of the body."""

    kind: str
    reason: str
    ground: Ground = "clean-up"


class Node:
    """One element; `items` holds its text pieces and child nodes in document order.

    Blocks also carry what `leaves` and `Survey` find out about them.
    """

    __slots__ = (
        *("block", "element", "items", "leaf", "names", "parent", "removal", "tag"),
        *("card", "chars", "depth", "distance", "hidden", "in_link", "leaves", "linked", "low", "negatives", "places"),
        *("solid", "spine", "total", "words"),
    )

    card: int
    """Linked headings in the small block it is."""
    chars: int
    depth: int
    distance: int
    """Levels up from the main block to the block that also holds this one."""
    hidden: bool
    in_link: bool
    leaves: int
    linked: int
    """Characters inside links."""
    low: float
    """The worst that names up to the main block's path say of it."""
    negatives: int
    """Blocks up to there whose names speak of something beside the article."""
    places: int
    """Bits of `survey.PLACES`: the kinds of elements it lies in."""
    solid: int
    """Leaves that read like paragraphs."""
    spine: bool
    """It is the main block or holds it."""
    total: float
    """What all names up to there say."""
    words: int

    def __init__(self, tag: str, element: Element, parent: Node | None) -> None:
        self.tag = tag
        """The element's name; empty for a nameless leaf, whose `element` is its parent's."""
        self.element = element
        self.parent = parent
        self.items: list[str | Node] = []
        self.names = ""
        self.block = tag in BLOCKS
        self.leaf = True
        self.removal: Removal | None = None

    def children(self) -> Iterator[Node]:
        """Child nodes, text left out."""
        return (item for item in self.items if item.__class__ is Node)

    def get(self, attribute: str) -> str | None:
        """An attribute of the element; a nameless leaf has none."""
        value: str | None = self.element.get(attribute) if self.tag else None
        return value


def outline(container: Element) -> Node:
    """The container as a tree of nodes in normal form; what is silent or opaque has no items."""
    root = Node(container.tag, container, None)
    if container.text:
        root.items.append(container.text)
    stack = [(root, iter(container))]
    while stack:
        node, children = stack[-1]
        items = node.items
        for child in children:
            tag = child.tag
            inner = _child(child, tag, node) if tag.__class__ is str and tag not in _UNSEEN else None
            if inner is not None:
                stack.append((inner, iter(child)))
                break
            tail = child.tail
            if tail:
                items.append(tail)
        else:
            stack.pop()
            _settle(node)
            if stack and node.element.tail:
                stack[-1][0].items.append(node.element.tail)
    return root


def _child(child: Element, tag: str, node: Node) -> Node | None:
    """Put a child's node into its parent; the node again where it is to be entered."""
    if _is_drawn_twice(child, tag):
        return None
    if tag == "footer" and node.tag in _SIGNED:
        tag = "p"
    inner = Node("img" if "-" in tag and is_image(child) else _formula_part(child, tag, node), child, node)
    node.items.append(inner)
    if inner.tag in _PICTURES:
        return None
    if tag not in _UNREAD or (tag in _LEAKY and next(child.iter(*_LEAKY[tag]), None) is not None):
        text = child.text
        if text:
            inner.items.append(text)
        if len(child):
            return inner
    elif tag == "button" and (_in_figure(node) or next(child.iter("figure"), None) is not None):
        node.items.extend(_enlarged(child, node))
    if inner.block:
        inner.names = _names(child)
    return None


def _is_drawn_twice(child: Element, tag: str) -> bool:
    """A formula that the page gives as text once more, or the picture of one."""
    if tag == "img":
        return _DRAWN_FORMULA in (child.get("class") or "")
    return tag == "math" and _DRAWN_TOO.search(child.getparent().get("class") or "") is not None


def _formula_part(child: Element, tag: str, node: Node) -> str:
    """The tag of a part of a formula: what is raised or lowered stays so; a fraction's bar becomes a stroke."""
    if node.tag not in _RAISED:
        if node.tag == "mfrac" and any(item.__class__ is Node for item in node.items):
            node.items.append("/")
        elif tag == "msqrt":
            node.items.append("√")
        return tag
    tags = _RAISED[node.tag]
    place = sum(item.__class__ is Node for item in node.items)
    return (tags[place] if place < len(tags) else "") or tag


def _enlarged(button: Element, parent: Node) -> Iterator[Node]:
    """Pictures and captions in a button that opens them larger."""
    for part in button.iter("img", "figcaption"):
        node = Node(part.tag, part, parent)
        if node.block:
            node.names = _names(part)
            node.items.append(text_of(part))
        yield node


def is_image(element: Element) -> bool:
    """It shows a picture: `img`, or an element of the page's own that is named so and has a file."""
    tag = element.tag
    return tag == "img" or (_OWN_IMAGE.search(tag) is not None and bool(element.get("src") or element.get("data-src")))


def _in_figure(node: Node | None) -> bool:
    for _ in range(_FIGURE_ABOVE):
        if node is None:
            return False
        if node.tag == "figure":
            return True
        node = node.parent
    return False


def _names(element: Element) -> str:
    """The words that say what a block is for."""
    names = [value for name, value in element.items() if name in _NAMING]
    if "-" in element.tag:
        names.append(element.tag)
    return " ".join(names)


def _settle(node: Node) -> None:
    """Bring a finished node into normal form; blocks get their names."""
    breaks = 0
    if not node.block and len(node.items) > 1:
        node.items = [item for item in node.items if item.__class__ is str or not _is_hollow(item)]
    for item in node.items:
        if item.__class__ is Node:
            if item.block:
                breaks = -1
                break
            if item.tag == "br":
                breaks += 1
    if breaks < 0 and node.tag in _HEADINGS and (flat := _flattened(node)) is not None:
        node.items = flat
    elif breaks < 0 or (breaks > 1 and not _is_preformatted(node) and _has_double_break(node.items)):
        node.leaf = False
        node.block = True
        node.items = _grouped(node)
    if node.block and not node.names:
        node.names = _names(node.element)


def _is_hollow(item: str | Node) -> bool:
    """A box of nothing in a line of text, which ends no line."""
    return item.block and not item.items and item.tag in ("div", "p")  # type: ignore[union-attr]


def _flattened(heading: Node) -> list[str | Node] | None:
    """A heading's inline content without the boxes around it; None where it holds more than boxes."""
    flat: list[str | Node] = []
    waiting: list[str | Node] = list(reversed(heading.items))
    while waiting:
        item = waiting.pop()
        if item.__class__ is str or not item.block:  # type: ignore[union-attr]
            flat.append(item)
            if item.__class__ is Node:
                item.parent = heading
        elif item.tag in _BOXES:  # type: ignore[union-attr]
            flat.append(" ")
            waiting.append(" ")
            waiting.extend(reversed(item.items))  # type: ignore[union-attr]
        else:
            return None
    return flat


def _is_preformatted(node: Node) -> bool:
    return node.tag == "pre" or (node.parent is not None and node.parent.tag == "pre")


def _has_double_break(items: list[str | Node]) -> bool:
    fresh = False
    for item in items:
        if item.__class__ is Node and item.tag == "br":
            if fresh:
                return True
            fresh = True
        elif item.__class__ is Node or item.strip():  # type: ignore[union-attr]
            fresh = False
    return False


def _grouped(node: Node) -> list[str | Node]:
    """The node's items with each run of inline content in a nameless leaf."""
    grouped: list[str | Node] = []
    run: list[str | Node] = []
    fresh_break = False
    for item in node.items:
        is_node = item.__class__ is Node
        if is_node and item.block:  # type: ignore[union-attr]
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


def _end_run(node: Node, run: list[str | Node], grouped: list[str | Node]) -> None:
    if not any(item.tag != "br" if item.__class__ is Node else item.strip() for item in run):  # type: ignore[union-attr]
        return
    leaf = Node("", node.element, node)
    leaf.block = True
    leaf.items = run
    for item in run:
        if item.__class__ is Node:
            item.parent = leaf
    grouped.append(leaf)


def walk(root: Node) -> Iterator[Node]:
    """Every block in document order, the root first; iterative. A node whose `removal` is set is not entered."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        if node.removal is None and not node.leaf:
            waiting.extend(reversed(node.items))  # type: ignore[arg-type]


def pieces(root: Node) -> Iterator[str]:
    """All text under a node, in order, a line break where a block begins or ends."""
    waiting: list[str | Node] = [root]
    while waiting:
        item = waiting.pop()
        if item.__class__ is str:
            yield item
            continue
        assert isinstance(item, Node)
        if item.tag in OPAQUE:
            yield f"\n{text_of(item.element)}\n"
        elif item.block or item.tag == "br":
            yield "\n"
            waiting.append("\n")
            waiting.extend(reversed(item.items))
        else:
            waiting.extend(reversed(item.items))


def words_under(root: Node) -> str:
    """The text under a node, white space as it stands."""
    return "".join(pieces(root))
