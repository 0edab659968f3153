"""One picture or more with what is written under them, and what can be asked of it: its files, where it leads, what it plays."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice, takewhile

from republish._html import absolute
from republish._uncompiled import Uncompiled
from republish.extraction.pictures.file_of import file_name, is_same_file
from republish.extraction.pictures.ornaments import ICON, is_ornament
from republish.extraction.pictures.renditions import Rendition, is_small
from republish.extraction.tree.nodes import Block, Node
from republish.extraction.tree.page_numbers import turns_the_page
from republish.extraction.words.boxes.plugins import furniture

_PLAYERS = ("iframe", "video", "audio", "object", "embed")
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#&/:])", re.I)
_PICTURE_TAGS = frozenset({"img", "amp-img", "noscript", "iframe"})
_WITHOUT_SCRIPTS = ("img", "amp-img", "picture")
_FILM = Uncompiled(r"video-?(?:resource|player|teaser|thumb\w*|playlist|carousel|card|item|inline)", re.I)
_FILM_ABOVE = 3
_SEVERAL, _PREVIEW = 2, 200
"""Pictures; pixels: no side of what stands in for a picture until that is loaded is so long."""
Reader = Callable[[Node], Rendition | None]
"""Gives the file that a picture's element shows."""


@dataclass(slots=True)
class Plate:
    """One figure: its root, its picture elements, the leaves that hold its words."""

    root: Block
    pictures: list[Node] = field(default_factory=list)
    words: list[int] = field(default_factory=list)
    leaves: list[int] = field(default_factory=list)
    captions: list[int] = field(default_factory=list)
    """Leaves outside the root that say what it shows."""
    quoted: bool = False
    """It holds a quote, a table or code: its words are text, not a caption."""
    in_text: bool = False
    """Its picture stands in a line of words that are text, not a caption."""


def picture_nodes(leaf: Node) -> Iterator[Node]:
    """The picture elements of a leaf."""
    waiting = [leaf]
    while waiting:
        node = waiting.pop()
        if node.tag in _PICTURE_TAGS:
            yield node
        if node.items:
            waiting += [item for item in reversed(node.items) if item.__class__ is not str]  # type: ignore[misc]


def leave_out_sign(line: Node) -> None:
    """Take out the pictures before the first word of a line: nothing but a line of their own would be left for them."""
    waiting: list[str | Node] = [line]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            if item.strip():
                return
        elif item.tag in _PICTURE_TAGS:
            item.removal = ICON
        else:
            waiting.extend(reversed(item.items))


def is_player(plate: Plate) -> bool:
    """The figure shows a player or frame, not a picture."""
    return not plate.pictures and next(plate.root.element.iter(*_PLAYERS), None) is not None


def shows_picture(plate: Plate) -> bool:
    """One of its elements is a picture, or holds one: no frame, and no empty place that waits for a script."""
    return any(_may_show(node) for node in plate.pictures)


def _may_show(node: Node) -> bool:
    if node.tag == "noscript":
        return next(node.element.iter(*_WITHOUT_SCRIPTS), None) is not None
    return node.tag != "iframe"


def is_named_film(box: Block) -> bool:
    """It, or a box right around it, is named a player or teaser of a film."""
    boxes = takewhile(lambda up: not up.spine, islice(box.upwards(), 1 + _FILM_ABOVE))
    return any(up.names and _FILM.search(up.names) for up in boxes)


def link_of(plate: Plate) -> str:
    """Where a click on the picture leads; empty for nowhere."""
    link = link_around(plate)
    return (link.get("href") or "") if link is not None else ""


def link_around(plate: Plate) -> Node | None:
    """The link that the picture is."""
    current: Node | None = plate.pictures[0] if plate.pictures else None
    while current is not None:
        if current.tag == "a":
            return current
        if current is plate.root:
            current = current.parent if current.parent is not None and current.parent.tag == "a" else None
        else:
            current = current.parent
    return None


def is_of_plugin(plate: Plate) -> bool:
    """What is around the first picture in its line is named as a plugin names what it sets into texts: a button that asks for something."""
    around = plate.pictures[0].parent if plate.pictures else None
    while around is not None and not around.block:
        if furniture(around.get("class") or ""):
            return True
        around = around.parent
    return False


def is_other_page(href: str, base: str) -> bool:
    """The link leads to another page, not to a larger picture, a place on this one or the next page of its article."""
    if not href or href.startswith("#") or _PICTURE_FILE.search(href):
        return False
    there = absolute(href, base) or ""
    return _page(there) != _page(base) and not turns_the_page(there, base)


def _page(url: str) -> str:
    return url.partition("#")[0].partition("://")[2]


def resolved(plate: Plate, read: Reader) -> list[Rendition]:
    """The images of a figure that can be shown."""
    return [image for node in plate.pictures if node.tag != "iframe" and (image := read(node)) is not None]


def without_twins(plate: Plate, read: Reader) -> None:
    """One picture of each: a preview beside its original, an ornament on a photograph are not shown.

    They become `source`: another file of the picture that is.
    """
    if len(plate.pictures) < _SEVERAL:
        return
    images = [(node, read(node) if node.tag != "iframe" else None) for node in plate.pictures]
    photographs = any(image is not None and not is_ornament(image) for _, image in images)
    originals = {file_name(image.url): node for node, image in images if image and node.tag == "noscript"}
    for node, image in images:
        if image is None:
            continue
        original = originals.get(file_name(image.url)) or _named_by(node, originals) or node
        better = original is not node and not _has_sizes(node)
        if original is not node and not better:
            original.tag = "source"
        if better or (photographs and is_ornament(image)) or _is_preview(image, images):
            node.tag = "source"
    plate.pictures = [node for node in plate.pictures if node.tag != "source"]


def _is_preview(image: Rendition, images: list[tuple[Node, Rendition | None]]) -> bool:
    """It is a small rendition of a file that another picture shows large."""
    if not is_small(image, _PREVIEW):
        return False
    others = (one for _, one in images if one is not None and not is_small(one, _PREVIEW))
    return any(is_same_file(image.url, one.url) for one in others)


def _named_by(node: Node, originals: dict[str, Node]) -> Node | None:
    """The original of which a preview names the file as its own, or among those that a script may load."""
    if not originals:
        return None
    files = (file_name(value) for name, value in node.element.items() if name == "src" or _is_named_source(name))
    return next((originals[name] for name in files if name in originals), None)


def _is_named_source(name: str) -> bool:
    """An attribute in which a script looks for a file: `data-src`, `data-src-large`, `data-actualsrc`."""
    return name.startswith("data-") and ("src" in name or name.endswith("original"))


def _has_sizes(node: Node) -> bool:
    """It names a file of its own to load later, or several."""
    return any(name.startswith("data-") or name == "srcset" for name, _ in node.element.items())
