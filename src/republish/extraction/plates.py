"""Pictures with what is written under them: which element is one, and whether it goes with the text around it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from republish.extraction.features import Branch, Survey
from republish.extraction.leaves import Leaf
from republish.extraction.outline import Node
from republish.model import Image

_CAPTION = re.compile(
    r"caption|bildunterschrift|bildtext|billedtekst|legende?(?:$|[\s_-])|cutline|pie-?de|didascalia|credits?(?:$|[\s_-])|"
    r"copyright|attribution|photo-?by|photographer|fotograf|pic-?box|image-?(?:text|info|desc|source)|media-?(?:text|info)|"
    r"figure-?text|img-?(?:text|desc|info)|bildnachweis|photo-?(?:text|desc|info)",
    re.I,
)
_PLAYERS = ("iframe", "video", "audio", "object", "embed")
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#&/:])", re.I)
_PICTURE_TAGS = frozenset({"img", "amp-img", "noscript"})
_LOOK_UP = 6


@lru_cache(maxsize=4096)
def names_caption(names: str) -> bool:
    """Class names of a caption or credit."""
    return _CAPTION.search(names) is not None


@dataclass(slots=True)
class Plate:
    """One figure: its root, its picture elements, the leaves that hold its words."""

    root: Node
    pictures: list[Node] = field(default_factory=list)
    words: list[int] = field(default_factory=list)
    leaves: list[int] = field(default_factory=list)
    quoted: bool = False
    """It holds a quote, a table or code: its words are text, not a caption."""


def plates(survey: Survey) -> list[Plate]:
    """Every figure of the page in document order."""
    found: dict[Node, Plate] = {}
    for leaf in survey.leaves:
        root = _root(leaf, survey.branches)
        if root is None:
            continue
        plate = found.setdefault(root, Plate(root))
        plate.leaves.append(leaf.index)
        plate.pictures.extend(picture_nodes(leaf.node) if leaf.pictures else ())
        if leaf.text:
            plate.words.append(leaf.index)
            plate.quoted = plate.quoted or _in_other(leaf.node, root)
    return list(found.values())


def _root(leaf: Leaf, branches: dict[Node, Branch]) -> Node | None:
    node: Node | None = leaf.node
    for _ in range(_LOOK_UP):
        if node is None:
            break
        if node.tag == "figure":
            return node
        node = node.parent
    if leaf.pictures and not leaf.text:
        return _captioned(leaf.node, branches)
    if (
        leaf.pictures
        and len(leaf.text) < 300
        and leaf.node.tag not in ("td", "th", "li", "pre", "h1", "h2", "h3", "h4", "h5", "h6")
    ):
        return leaf.node
    if leaf.text and _has_caption_name(leaf.node):
        return _pictured(leaf.node, branches)
    return None


def _has_caption_name(node: Node) -> bool:
    parent = node.parent
    return bool(node.names and names_caption(node.names)) or bool(
        parent is not None and parent.names and names_caption(parent.names)
    )


def _captioned(node: Node, branches: dict[Node, Branch]) -> Node:
    """The block around a picture that also holds its caption; the picture itself where there is none."""
    up = node.parent
    for _ in range(4):
        if up is None or branches[up].spine or branches[up].words > 90 or branches[up].leaves > 6:
            break
        if any(
            names_caption(inner.names) for inner in _descendants(up) if inner.names and branches.get(inner, _NONE).words
        ):
            return up
        up = up.parent
    return node


def _pictured(node: Node, branches: dict[Node, Branch]) -> Node | None:
    up = node.parent
    for _ in range(4):
        if up is None or branches[up].spine or branches[up].words > 90 or branches[up].leaves > 6:
            return None
        if any(inner.leaf and any(True for _ in picture_nodes(inner)) for inner in _descendants(up)):
            return up
        up = up.parent
    return None


_NONE = Branch()


def _descendants(root: Node) -> Iterator[Node]:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node is not root:
            yield node
        if not node.leaf:
            waiting.extend(node.children())


def picture_nodes(leaf: Node) -> Iterator[Node]:
    """The picture elements of a leaf."""
    waiting = [leaf]
    while waiting:
        node = waiting.pop()
        if node.tag in _PICTURE_TAGS:
            yield node
        waiting.extend([item for item in reversed(node.items) if item.__class__ is Node])  # type: ignore[misc]


def _in_other(node: Node, root: Node) -> bool:
    current: Node | None = node
    while current is not None and current is not root:
        if current.tag in ("blockquote", "table", "pre", "ul", "ol"):
            return True
        current = current.parent
    return False


def is_player(plate: Plate) -> bool:
    """The figure shows a player or frame, not a picture."""
    return not plate.pictures and next(plate.root.element.iter(*_PLAYERS), None) is not None


def leads_elsewhere(plate: Plate) -> bool:
    """The picture is a link to another page: a teaser, unless words under it say what it shows."""
    current: Node | None = plate.pictures[0] if plate.pictures else None
    while current is not None:
        if current.tag == "a":
            href = current.get("href") or ""
            return not _PICTURE_FILE.search(href) and not href.startswith("#") and bool(href)
        if current is plate.root:
            current = current.parent if current.parent is not None and current.parent.tag == "a" else None
        else:
            current = current.parent
    return False


Reader = Callable[[Node], Image | None]


def resolved(plate: Plate, read: Reader) -> list[Image]:
    """The images of a figure that can be shown."""
    return [image for image in map(read, plate.pictures) if image is not None]
