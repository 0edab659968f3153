"""A page's elements as light nodes, and what their attributes make of them: what the whole room works on.

A *branch* holds only blocks; a *leaf* holds one run of text with its inline elements.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Literal, TypeAlias

from republish._hidden import is_unseen, may_hide
from republish._html import Element, text_of
from republish._uncompiled import Uncompiled

Ground: TypeAlias = Literal["clean-up", "format", "license", "publisher", "safety", "image-rights", "moved"]

OPAQUE = frozenset({"nav", "canvas", "map", "datalist", "optgroup", "menu", "dialog", "footer"})
"""Elements that are never part of an article: kept in the tree, not looked into."""
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BOLD = frozenset({"b", "strong"})
FAR = 3
"""Levels up from the main block: what lies so far from it is no part of the article, whatever it is named."""
_OF_DATA = ("testid", "test-id", "section-type", "component", "module", "qa", "type", "hook")
_NAMING = frozenset({"class", "id", "role", "itemprop"} | {f"data-{name}" for name in _OF_DATA})
"""Attributes whose words tell what an element is for."""
_WORD = re.compile(r"[^\W_]+")
_FEWEST_IN_ANCHOR, _MOST_IN_ANCHOR = 2, 40
"""Words; one may be a prefix: "toc_types-of-funds"."""
_OF_CONTENTS = ("toc-", "toc_")
_HIDING = frozenset({"style", "hidden", "aria-hidden"})
"""Attributes that can hide an element."""
_UNTIL_FOUND = "until-found"
_UP_TO = "data-max-width"
_ARTBOARD = "g-artboard"
"""A graphic that ai2html drew once for every width of a page: the widest has no `data-max-width`."""
_FEW_ARTBOARDS = 8
_NUMBERED = Uncompiled(r"list-style(?:-type)?\s*:[\w\s-]{0,40}\bdecimal", re.I)
_BOLD = Uncompiled(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.I)
_KEEPS_BLANKS = Uncompiled(r"white-space\s*:\s*pre\s*(?:;|$|!)", re.I)
_ONE_WIDTH = re.compile(r"monospace|menlo|monaco|consolas|courier", re.I)


@dataclass(frozen=True, slots=True)
class Removal:
    """Why a part of the container is not part of the body."""

    kind: str
    reason: str
    ground: Ground = "clean-up"
    within_words: bool = False
    """It may stand in the middle of a word, which it does not part."""


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

    def children(self) -> list[Node]:
        """Child nodes, text left out."""
        return [item for item in self.items if item.__class__ is not str]  # type: ignore[misc]

    def get(self, attribute: str) -> str | None:
        """An attribute of the element; a nameless leaf has none."""
        value: str | None = self.element.get(attribute) if self.tag else None
        return value


class Block(Node):
    """One element on lines of its own, or a nameless leaf, with what `leaves` and `Survey` find out about it.

    A class apart, because half of a page's nodes are in lines of text and do without the room for all this.
    """

    __slots__ = (
        *("bold", "class_name", "leaf", "names", "unseen"),
        *("card", "chars", "depth", "distance", "hidden", "in_link", "leaves", "linked", "low", "negatives", "places"),
        *("first", "solid", "spine", "total", "words"),
    )

    block = True

    parent: Block | None
    bold: bool
    """Its own style sets its words in bold."""
    class_name: str
    leaf: bool
    names: str
    """The words that say what it is for."""
    unseen: bool
    """Attributes of its own hide it."""
    card: int
    """What makes it a card that leads to another article; see `cards`."""
    chars: int
    depth: int
    distance: int
    """Levels up from the main block to the block that also holds this one."""
    first: int
    """Which of the page's leaves is the first in it."""
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
        self.bold = self.unseen = False
        attributes: list[tuple[str, str]] = element.items() if tag else []
        if len(attributes) == 1 and attributes[0][0] == "class" and "-" not in tag:  # As most have it.
            self.names = self.class_name = attributes[0][1]
        else:
            self.names = self.class_name = ""
            if attributes or "-" in tag:
                self._describe(attributes)

    @property
    def apart(self) -> bool:
        """It is hidden, in a box named for something beside the article, or in a card that leads to another one."""
        return bool(self.hidden or self.negatives or self.card)

    def above(self) -> Iterator[Block]:
        """The blocks around it, from the inside out."""
        up = self.parent
        while up is not None:
            yield up
            up = up.parent

    def upwards(self) -> Iterator[Block]:
        """The block itself and those around it, from the inside out."""
        up: Block | None = self
        while up is not None:
            yield up
            up = up.parent

    def near(self, most: int) -> list[Block]:
        """The block itself and those right around it, from the inside out, so many at the most."""
        found: list[Block] = []
        up: Block | None = self
        while up is not None and most:
            found.append(up)
            up, most = up.parent, most - 1
        return found

    def span(self) -> range:
        """Which of the page's leaves lie in it."""
        return range(self.first, self.first + self.leaves)

    def blocks(self) -> Iterator[Block]:
        """What stands in a branch; nothing in a leaf, which has words."""
        return iter(() if self.leaf else self.items)  # type: ignore[arg-type]

    def _describe(self, attributes: list[tuple[str, str]]) -> None:
        """Read the attributes, once for all."""
        names = []
        for name, value in attributes:
            if name in _NAMING:
                if name == "id" and self.tag in HEADINGS and _is_anchor(value, self.element):
                    continue
                names.append(value)
                if name == "class":
                    self.class_name = value
            elif name in _HIDING:
                if _hides(self.element, name, value):
                    self.unseen = True
                elif name == "style":
                    self._dress(value)
            elif name == _UP_TO and _is_for_narrow_pages(self.element):
                self.unseen = True
        if "-" in self.tag:
            names.append(self.tag)
        self.names = " ".join(names)

    def _dress(self, style: str) -> None:
        """What a style makes of it: bold words, code, or a list that is numbered where it or its items say so."""
        self.bold = "font-weight" in style and _BOLD.search(style) is not None
        if _is_code_style(style):
            self.tag = "pre"
        if "decimal" not in style:
            return
        counted = self if self.tag == "ul" else self.parent if self.tag == "li" else None
        if counted is not None and counted.tag == "ul" and _NUMBERED.search(style):
            counted.tag = "ol"


def _is_anchor(name: str, heading: Element) -> bool:
    """An id made of the heading's own words, or for a table of contents: it is for links to it and says nothing of it."""
    if name.lower().startswith(_OF_CONTENTS):
        return True
    made = _WORD.findall(name.lower())
    if not made or len(made) > _MOST_IN_ANCHOR:
        return False
    words = _WORD.findall(text_of(heading).lower())
    if len(made) < _FEWEST_IN_ANCHOR:
        return made == words
    said = set(words)
    return sum(word in said for word in made) >= len(made) - 1


def _hides(element: Element, attribute: str, value: str) -> bool:
    """The element is not shown, as its own attribute says; browsers unfold what waits until it is found."""
    if attribute == "style":
        return may_hide(value) and is_unseen(element, value)
    return value.strip().lower() != _UNTIL_FOUND if attribute == "hidden" else value == "true"


def _is_for_narrow_pages(element: Element) -> bool:
    """The same graphic stands beside it for wider pages."""
    ways = (element.itersiblings("div", preceding=before) for before in (True, False))
    beside = (other for way in ways for other in islice(way, _FEW_ARTBOARDS))
    drawn = _ARTBOARD in (element.get("class") or "")
    return drawn and any(_ARTBOARD in (other.get("class") or "") and other.get(_UP_TO) is None for other in beside)


def is_hidden(element: Element) -> bool:
    """Nobody sees it, as its own attributes say; what is kept from screen readers only is seen."""
    return any(_hides(element, name, value) for name, value in element.items() if name in ("hidden", "style"))


@lru_cache(maxsize=4096)
def _is_code_style(style: str) -> bool:
    """A box that keeps its blanks and has letters of one width: code that was pasted from an editor."""
    return "pre" in style and _KEEPS_BLANKS.search(style) is not None and _ONE_WIDTH.search(style) is not None


_OWN_NUMBER = Uncompiled(
    r"(?<!\S)(?:[\w-]*[_-])?(?=[a-f-]*\d)(?:[0-9a-f]{10,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?!\S)"
)
"""A class that is the number of one block: "elk-244f1d40-7c9a-49c8-9424-a650f27704ca"."""
_LONG_NUMBER = re.compile("[0-9a-f]{10}")
"""It is in every such class."""


@lru_cache(maxsize=2048)
def _shared_class(names: str) -> str:
    """The classes without those that only this block has."""
    return (_OWN_NUMBER.sub("", names) if _LONG_NUMBER.search(names) else names).strip()


def signature(node: Block) -> tuple[str, str]:
    """What blocks of one kind have in common: the tag and the class; an id, or a number for a class, is each block's own.

    A part of a paragraph that line breaks part is of the paragraph's kind.
    """
    if not node.tag and node.parent is not None and node.parent.tag == "p":
        node = node.parent
    name = node.class_name
    return node.tag, _shared_class(name) if name else name


def make_of(node: Block) -> tuple[tuple[str, str], tuple[str, str] | None]:
    """What a run has in common with its like: how it and the box right around it are marked up."""
    return signature(node), signature(node.parent) if node.parent is not None else None
