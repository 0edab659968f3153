"""A published page's blocks of text with their links, and where each of them stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import TypeAlias

from lxml import etree

from republish import _html
from republish._addresses import direct
from republish._data_files import data_table
from republish._spoken import spoken
from republish._text import fold
from republish.compliance.hiding import WHOLES, is_hidden
from republish.compliance.surroundings import PARTS, Part, parts_of

_BOXES = frozenset({"figure", "figcaption"})
_BOX_NAMED = re.compile(
    r"(?:^|\s)(?!(?:has|no|with|without)[-_])(?:\S*[-_])?(?:figure|(?:fig|image|img|photo|picture)?captions?"
    r"|(?:image|img|photo|picture)s?[-_]{0,2}credits?)(?=$|[-_\s])",
    re.I,
)
"""Classes by which themes set a picture's caption or credit; "has-caption" tells of one."""
_TAG, _MOST_OF_A_LABEL = "tag", 3
"""What the links of a list of tags are for, and words that say so: "Tags:", "Posted in … tagged"."""
_IN_WORDS = frozenset({"abbr", "b", "em", "font", "i", "mark", "small", "strong", "sub", "sup", "u", "wbr"})
"""Elements that stand within words."""
_BREAKING = _html.BLOCKS | {"br", "button"}


@dataclass(frozen=True, slots=True)
class Anchor:
    """One link as readers see it."""

    href: str
    """Absolute."""
    text: str
    pictured: bool = False
    """It stands in a picture's box."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One block of text, white space folded, with the links in it."""

    text: str
    spoken: str
    """Its words with a blank between them."""
    anchors: tuple[Anchor, ...] = ()
    seen: bool = True
    """False where it is hidden until somebody opens it, or for good."""
    pictured: bool = False
    """It stands in a picture's box, as a caption or a credit does."""
    parts: frozenset[Part] = frozenset()
    """The parts of the page that it stands in."""
    stories: tuple[_html.Element, ...] = ()
    """The `<article>` elements that it stands in, the outermost first: cards of other stories are some, too."""
    element: _html.Element | None = None
    """The innermost element that its first words stand in; None where it has none."""
    parted: str = ""
    """Its words where elements in the line part them without a blank, as a style may; empty where none does."""
    tagged: bool = False
    """It is a list of tags: links with `rel=tag` and at most a word for what they are."""

    @property
    def aside(self) -> bool:
        """It is a reader's, leads to something else, or finds the way: nothing in it is said of the text."""
        return "aside" in self.parts

    @property
    def framed(self) -> bool:
        """It stands in the site's head, foot or margin, or in a box that HTML calls aside from what is around it."""
        return "frame" in self.parts

    @property
    def folded(self) -> bool:
        """Readers have to open what it stands in."""
        return "fold" in self.parts


_Around: TypeAlias = tuple[frozenset[Part], tuple[_html.Element, ...]]
"""The parts of a page and the stories that a block stands in."""


def passages_of(
    body: _html.Element,
    base: str,
    silent: frozenset[str],
    hidden: frozenset[_html.Element] = frozenset(),
    folded: frozenset[_html.Element] = frozenset(),
) -> Iterator[Passage]:
    """The blocks of text, in document order, without the `silent` elements; iterative, for trees of any depth.

    What is `hidden` is not seen, beside what hides itself; what is `folded` is seen when somebody opens it.
    """
    reading = _Reading(folded=folded)
    walker = etree.iterwalk(body, events=("start", "end"))
    for event, node in walker:
        starts = event == "start"
        if starts and node.tag in silent:
            walker.skip_subtree()
            continue
        hides = starts and (node in hidden or is_hidden(node))
        if node.tag in _BREAKING:
            yield from reading.flushed()
        elif hides:
            reading.hold()
        elif reading.is_hidden_by(node) and not starts:
            reading.resume()
        reading.pass_by(node, hides=hides, starts=starts)
        reading.block.take(node, base, starts=starts, outermost=node is body, pictured=bool(reading.boxes))
    yield from reading.flushed()


@dataclass(slots=True)
class _Block:
    """What is read of a block so far."""

    pieces: list[str] = field(default_factory=list)
    apart: list[str] = field(default_factory=list)
    """The same, with a blank wherever an element begins or ends that a style may set apart."""
    anchors: list[Anchor] = field(default_factory=list)
    element: _html.Element | None = None
    tags: list[str] = field(default_factory=list)
    """What its links with `rel=tag` say."""

    def take(self, node: _html.Element, base: str, *, starts: bool, outermost: bool, pictured: bool) -> None:
        """The text at the beginning or behind the end of an element, and the link that it is."""
        if starts and node.tag == "a" and (anchor := _anchor(node, base, pictured=pictured)):
            self.anchors.append(anchor)
            if _TAG in (node.get("rel") or "").lower().split():
                self.tags.append(anchor.text)
        text = node.text if starts else None if outermost else node.tail
        if node.tag not in _IN_WORDS:
            self.apart.append(" ")
        if text:
            self.pieces.append(text)
            self.apart.append(text)
            if self.element is None and not text.isspace():
                self.element = node if starts else node.getparent()

    def passage(self, *, seen: bool, pictured: bool = False, around: _Around = (frozenset(), ())) -> Iterator[Passage]:
        """The passage that it makes; none of nothing."""
        text = fold("".join(self.pieces))
        if text or self.anchors:
            said = spoken(text)
            parted, tagged = self._parted(text, said), self._is_list_of_tags(said)
            yield Passage(text, said, tuple(self.anchors), seen, pictured, *around, self.element, parted, tagged)

    def _parted(self, text: str, said: str) -> str:
        told = fold("".join(self.apart))
        parted = "" if told == text else spoken(told)
        return "" if parted == said else parted

    def _is_list_of_tags(self, said: str) -> bool:
        if not self.tags or len(self.tags) < len(self.anchors):
            return False
        beside = len(said.split()) - sum(len(spoken(tag).split()) for tag in self.tags)
        leading = said.partition(spoken(self.tags[0]))[0].strip().casefold()
        return beside <= _MOST_OF_A_LABEL and leading not in before_names()


@dataclass(slots=True, kw_only=True)
class _Reading:
    """How far a walk has read: the block of text that it is in, and what that stands in."""

    folded: frozenset[_html.Element]
    block: _Block = field(default_factory=_Block)
    held: list[_Block] = field(default_factory=list)
    """The blocks that something hidden stands in the midst of."""
    later: list[Passage] = field(default_factory=list)
    """What is hidden in the midst of the block, and comes right after it."""
    hiding: list[_html.Element] = field(default_factory=list)
    boxes: list[_html.Element] = field(default_factory=list)
    stories: list[_html.Element] = field(default_factory=list)
    within: dict[Part, list[_html.Element]] = field(default_factory=lambda: {part: [] for part in PARTS})

    def is_hidden_by(self, node: _html.Element) -> bool:
        """The innermost of what hides the block."""
        return bool(self.hiding) and self.hiding[-1] is node

    def flushed(self) -> Iterator[Passage]:
        """The block that ends here, and what was hidden in it; nothing yet inside of what is hidden in a line."""
        self._end_block()
        if not self.held:
            yield from self.later
            self.later.clear()

    def hold(self) -> None:
        """Something hidden begins in the midst of a block."""
        self.held.append(self.block)
        self.block = _Block()

    def resume(self) -> None:
        """It ends, and the block goes on."""
        hidden, self.block = self.block, self.held.pop()
        self.later.extend(self._passage(hidden))

    def pass_by(self, node: _html.Element, *, hides: bool, starts: bool) -> None:
        """Enter an element, or leave it."""
        _enter_or_leave(self.hiding, node, enters=hides, starts=starts)
        _enter_or_leave(self.boxes, node, enters=starts and is_picture_box(node), starts=starts)
        _enter_or_leave(self.stories, node, enters=starts and node.tag == "article", starts=starts)
        found = parts_of(node) if starts else frozenset()
        if starts and node in self.folded:
            found |= {"fold"}
        for part, inside in self.within.items():
            _enter_or_leave(inside, node, enters=part in found, starts=starts)

    def _end_block(self) -> None:
        ended, self.block = self.block, _Block()
        at = 0 if not self.held else len(self.later)
        self.later[at:at] = self._passage(ended)

    def _passage(self, block: _Block) -> Iterator[Passage]:
        pictured = any(box.tag in _html.BLOCKS for box in self.boxes)
        parts = frozenset(part for part, inside in self.within.items() if inside)
        return block.passage(seen=not self.hiding, pictured=pictured, around=(parts, tuple(self.stories)))


def _enter_or_leave(inside: list[_html.Element], node: _html.Element, *, enters: bool, starts: bool) -> None:
    """Keep count of the elements of one sort that a walk is inside of, the innermost last."""
    if enters:
        inside.append(node)
    elif inside and inside[-1] is node and not starts:
        inside.pop()


@cache
def before_names() -> frozenset[str]:
    """What stands before a name in a byline."""
    return frozenset(data_table("extraction_head.toml")["before_name"])


def _anchor(node: _html.Element, base: str, *, pictured: bool) -> Anchor | None:
    """A link that somebody can see and follow; one around nothing is neither."""
    href = direct(_html.absolute(node.get("href"), base) or "")
    text = _html.text_of(node) or next((image.get("alt") or "image" for image in node.iter("img")), "")
    return Anchor(href, text, pictured) if href and text else None


def is_picture_box(node: _html.Element) -> bool:
    """It holds a picture or what is said of one, as its tag or its class says."""
    if node.tag in _BOXES:
        return True
    names = node.get("class")
    return bool(names) and node.tag not in WHOLES and _BOX_NAMED.search(names) is not None
