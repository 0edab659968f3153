"""The page's elements as a light tree in normal form: lxml is read once, every later step works on this.

A *branch* holds only blocks; a *leaf* holds one run of text with its inline elements. Where a page mixes the two, or
parts its paragraphs with `<br><br>`, runs get nameless leaves of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
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
_HIDING = frozenset({"style", "hidden", "aria-hidden"})
"""Attributes that can hide an element."""
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
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
_FORMULA_TAGS = frozenset({*_RAISED, "mfrac"})
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
    """One element in a line of text; `items` holds its text pieces and child nodes in document order."""

    __slots__ = ("element", "items", "parent", "removal", "tag")

    block = False
    leaf = True
    names = ""

    def __init__(self, tag: str, element: Element, parent: Node | None) -> None:
        self.tag = tag
        """The element's name; empty for a nameless leaf, whose `element` is its parent's."""
        self.element = element
        self.parent = parent
        self.items: Sequence[str | Node] = ()
        self.removal: Removal | None = None

    def children(self) -> Iterator[Node]:
        """Child nodes, text left out."""
        return (item for item in self.items if item.__class__ is not str)  # type: ignore[misc]

    def get(self, attribute: str) -> str | None:
        """An attribute of the element; a nameless leaf has none."""
        value: str | None = self.element.get(attribute) if self.tag else None
        return value


class Block(Node):
    """One element on lines of its own, or a nameless leaf, with what `leaves` and `Survey` find out about it.

    A class apart, because half of a page's nodes are in lines of text and do without the room for all this.
    """

    __slots__ = (
        *("class_name", "leaf", "names", "unseen"),
        *("card", "chars", "depth", "distance", "hidden", "in_link", "leaves", "linked", "low", "negatives", "places"),
        *("solid", "spine", "total", "words"),
    )

    block = True

    parent: Block | None
    class_name: str
    leaf: bool
    names: str
    """The words that say what it is for."""
    unseen: bool
    """Attributes of its own hide it."""
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
        self.element = element
        self.parent = parent  # type: ignore[assignment]
        self.items = ()
        self.removal = None
        self.leaf = True
        self.names = self.class_name = ""
        self.unseen = False
        if tag and ((attributes := element.items()) or "-" in tag):
            self._describe(attributes)

    def blocks(self) -> Iterator[Block]:
        """What stands in a branch."""
        return iter(self.items)  # type: ignore[arg-type]

    def _describe(self, attributes: list[tuple[str, str]]) -> None:
        """Read the attributes, once for all."""
        names = []
        for name, value in attributes:
            if name in _NAMING:
                names.append(value)
                if name == "class":
                    self.class_name = value
            elif name in _HIDING and _hides(name, value):
                self.unseen = True
        if "-" in self.tag:
            names.append(self.tag)
        self.names = " ".join(names)


def _hides(attribute: str, value: str) -> bool:
    """The element is not shown, as its own attribute says."""
    if attribute == "style":
        return _hidden_style(value)
    return attribute == "hidden" or value == "true"


@lru_cache(maxsize=4096)
def _hidden_style(style: str) -> bool:
    return _HIDDEN_STYLE.search(style) is not None


_PLAIN: dict[object, type[Node]] = {
    **dict.fromkeys(BLOCKS - _UNREAD - _UNSEEN, Block),
    **dict.fromkeys(
        ("a", "abbr", "b", "br", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "label", "mark", "picture"),
        Node,
    ),
    **dict.fromkeys(("q", "s", "small", "source", "span", "strong", "sub", "sup", "time", "tt", "u", "video"), Node),
}
"""Elements that need no second look, as nearly all are, with what they become."""
_FORMULAS: dict[object, type[Node]] = {}
"""In a formula, every element needs one."""


def outline(container: Element) -> Block:
    """The container as a tree of nodes in normal form; what is silent or opaque has no items."""
    root = Block(container.tag, container, None)
    root.items = [container.text] if container.text else []
    stack: list[tuple[Node, Iterator[Element]]] = [(root, iter(container))]
    while stack:
        node, children = stack[-1]
        items: list[str | Node] = node.items  # type: ignore[assignment]
        plain = _FORMULAS if node.tag in _FORMULA_TAGS else _PLAIN
        for child in children:
            tag = child.tag
            make = plain.get(tag)
            inner: Node | None
            if make is not None:
                inner = make(tag, child, node)
                items.append(inner)
            else:
                inner = _child(child, tag, node, items) if tag.__class__ is str and tag not in _UNSEEN else None
            if inner is not None:
                text = child.text
                if len(child):
                    inner.items = [text] if text else []
                    stack.append((inner, iter(child)))
                    break
                if text:
                    inner.items = (text,)
            tail = child.tail
            if tail:
                items.append(tail)
        else:
            stack.pop()
            _settle(node)
            tail = node.element.tail
            if stack and tail:
                stack[-1][0].items.append(tail)  # type: ignore[attr-defined]
    return root


def _child(child: Element, tag: str, node: Node, items: list[str | Node]) -> Node | None:
    """Put the node of a child that is not plain among its parent's items; the node again where it is to be read."""
    if _is_drawn_twice(child, tag):
        return None
    if tag == "footer" and node.tag in _SIGNED:
        tag = "p"
    name = "img" if "-" in tag and is_image(child) else _formula_part(tag, node, items)
    inner = (Block if name in BLOCKS else Node)(name, child, node)
    items.append(inner)
    if name in _PICTURES:
        return None
    if tag not in _UNREAD or (tag in _LEAKY and next(child.iter(*_LEAKY[tag]), None) is not None):
        return inner
    if tag == "button" and (_in_figure(node) or next(child.iter("figure"), None) is not None):
        items.extend(_enlarged(child, node))
    return None


def _is_drawn_twice(child: Element, tag: str) -> bool:
    """A formula that the page gives as text once more, or the picture of one."""
    if tag == "img":
        return _DRAWN_FORMULA in (child.get("class") or "")
    return tag == "math" and _DRAWN_TOO.search(child.getparent().get("class") or "") is not None


def _formula_part(tag: str, node: Node, items: list[str | Node]) -> str:
    """The tag of a part of a formula: what is raised or lowered stays so; a fraction's bar becomes a stroke."""
    if node.tag not in _RAISED:
        if node.tag == "mfrac" and any(item.__class__ is not str for item in items):
            items.append("/")
        elif tag == "msqrt":
            items.append("√")
        return tag
    tags = _RAISED[node.tag]
    place = sum(item.__class__ is not str for item in items)
    return (tags[place] if place < len(tags) else "") or tag


def _enlarged(button: Element, parent: Node) -> Iterator[Node]:
    """Pictures and captions in a button that opens them larger."""
    for part in button.iter("img", "figcaption"):
        if part.tag in BLOCKS:
            block = Block(part.tag, part, parent)
            block.items = (text_of(part),)
            yield block
        else:
            yield Node(part.tag, part, parent)


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


def _settle(node: Node) -> None:
    """Bring a finished node into normal form."""
    items = node.items
    if node.__class__ is Node and len(items) > 1:
        items = node.items = [item for item in items if item.__class__ is not Block or not _is_hollow(item)]
    blocks = [item for item in items if item.__class__ is Block]
    if not blocks:
        if _count_breaks(items) < 2 or _is_preformatted(node) or not _has_double_break(items):
            return
    elif node.tag in _HEADINGS and (flat := _flattened(node)) is not None:
        node.items = flat
        return
    block = node if isinstance(node, Block) else _as_block(node)
    block.leaf = False
    block.items = blocks if len(blocks) == len(items) or _is_all_between_blank(items) else _grouped(block)


def _count_breaks(items: Sequence[str | Node]) -> int:
    return len([item for item in items if item.__class__ is Node and item.tag == "br"])


def _is_all_between_blank(items: Sequence[str | Node]) -> bool:
    """Between the blocks stands nothing but white space."""
    for item in items:
        if item.__class__ is Block or (item.__class__ is str and item.isspace()):
            continue
        return False
    return True


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


def _is_hollow(item: str | Node) -> bool:
    """A box of nothing in a line of text, which ends no line."""
    return not item.items and item.tag in ("div", "p")  # type: ignore[union-attr]


def _flattened(heading: Node) -> list[str | Node] | None:
    """A heading's inline content without the boxes around it; None where it holds more than boxes."""
    flat: list[str | Node] = []
    waiting: list[str | Node] = list(reversed(heading.items))
    while waiting:
        item = waiting.pop()
        if item.__class__ is not Block:
            flat.append(item)
            if item.__class__ is Node:
                item.parent = heading
        elif item.tag in _BOXES:
            flat.append(" ")
            waiting.append(" ")
            waiting.extend(reversed(item.items))
        else:
            return None
    return flat


def _is_preformatted(node: Node) -> bool:
    return node.tag == "pre" or (node.parent is not None and node.parent.tag == "pre")


def _has_double_break(items: Sequence[str | Node]) -> bool:
    fresh = False
    for item in items:
        if item.__class__ is not str and item.tag == "br":  # type: ignore[union-attr]
            if fresh:
                return True
            fresh = True
        elif item.__class__ is not str or item.strip():
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
    if not any(item.tag != "br" if item.__class__ is Node else item.strip() for item in run):  # type: ignore[union-attr]
        return
    leaf = Block("", node.element, node)
    leaf.items = run
    for item in run:
        if item.__class__ is Node:
            item.parent = leaf
    grouped.append(leaf)


def walk(root: Block) -> Iterator[Block]:
    """Every block in document order, the root first; iterative. A node whose `removal` is set is not entered."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        if node.removal is None and not node.leaf:
            waiting.extend(reversed(node.items))  # type: ignore[arg-type]


def dissolve(root: Node) -> None:
    """Let go of a tree that is not needed any more: nodes and their parents hold each other until a collection otherwise."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        waiting.extend(node.children())
        node.items, node.parent = (), None


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
