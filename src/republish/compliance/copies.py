"""What readers get of a published page: its blocks of text with their links, its pictures, what its head tells search engines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import TypeAlias

from lxml import etree

from republish import _html
from republish._text import fold
from republish.compliance.spoken import spoken
from republish.compliance.surroundings import PARTS, Part, parts_of
from republish.licenses import License, parse_license
from republish.model import Page

_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_ON_CC = re.compile(r"(?:https?://|//|\b)(?:www\.)?creativecommons\.org/(?:licenses|publicdomain)/[\w.+/-]+", re.I)
_BOXES = frozenset({"figure", "figcaption"})
_WHOLES = frozenset({"html", "body", "main", "article"})
"""Elements that hold more than a picture, whatever a theme calls them."""
_BOX_NAMED = re.compile(
    r"(?:^|\s)(?!(?:has|no|with|without)[-_])(?:\S*[-_])?(?:figure|(?:fig|image|img|photo|picture)?captions?"
    r"|(?:image|img|photo|picture)s?[-_]{0,2}credits?)(?=$|[-_\s])",
    re.I,
)
"""Classes by which themes set a picture's caption or credit; "has-caption" tells of one."""
_BREAKING = _html.BLOCKS | {"br", "button"}
_SILENT = _html.SILENT - {"button"}
"""Questions that unfold an answer are buttons."""
_ADDRESSES = ("src", "data-src", "data-lazy-src", "data-original", "data-orig-file")
"""Attributes that hold a picture's address; all but the first are for scripts that load it later."""


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

    @property
    def aside(self) -> bool:
        """It is a reader's, leads to something else, or finds the way: nothing in it is said of the text."""
        return "aside" in self.parts


@dataclass(frozen=True, slots=True)
class Loaded:
    """An element that loads something from an address: a picture, a script."""

    element: _html.Element
    address: str
    by_script: bool
    """The address is kept for a script that loads it later."""
    unscripted: bool
    """It is for readers without scripts: it stands in `<noscript>`."""


_Around: TypeAlias = tuple[frozenset[Part], tuple[_html.Element, ...]]
"""The parts of a page and the stories that a block stands in."""


class Copy:
    """A published page, read once."""

    def __init__(self, document: _html.Document, page: Page) -> None:
        self.url = page.url_served or page.url
        self.document = document
        self.headers = {name.lower(): value for name, value in page.headers}
        body = document.root.find("body")
        self._body = document.root if body is None else body
        self.passages = tuple(_passages(self._body, document.base_url))
        said = [passage.spoken for passage in self.passages]
        self.spoken = f" {' '.join(filter(None, said))} "
        """All words between blanks, hidden ones in their places: signs that a CMS beautifies make no difference."""
        self._starts = list(accumulate((len(words) + 1 if words else 0 for words in said), initial=1))

    @cached_property
    def folded(self) -> str:
        """What readers see of them, without capitals: themes set headlines and names in them."""
        seen = (passage.spoken for passage in self.passages if passage.seen)
        return f" {' '.join(filter(None, seen))} ".casefold()

    @cached_property
    def headings(self) -> frozenset[str]:
        """The words of each heading, without capitals."""
        found = self.document.root.iter("h1", "h2", "h3", "h4", "h5", "h6")
        return frozenset(spoken(_html.text_of(heading)).casefold() for heading in found)

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """The words of the titles that the page's head gives it, without capitals; sites put their own name beside them."""
        metadata = self.document.metadata
        given = (metadata.title, *metadata.meta.get("og:title", ()))
        return tuple(spoken(title).casefold() for title in given if title)

    @cached_property
    def anchors(self) -> tuple[Anchor, ...]:
        """Every link that readers see, in order."""
        return tuple(anchor for passage in self.passages if passage.seen for anchor in passage.anchors)

    @cached_property
    def loaded(self) -> tuple[Loaded, ...]:
        """Every picture, script and frame that the page loads, at once or later, hidden or not, in document order."""
        return tuple(_loaded(self.document))

    @cached_property
    def licenses(self) -> dict[str, License]:
        """The licences whose addresses the page links or spells out for its readers, by id."""
        return licenses_in(self.passages)

    @cached_property
    def canonical(self) -> str | None:
        """The address that the page gives search engines as its own."""
        return _html.absolute(self.document.metadata.link("canonical"), self.document.base_url)

    @cached_property
    def noindex(self) -> bool:
        """Search engines are asked to leave the page out, in its head or by its server."""
        said = [*self.document.metadata.meta.get("robots", ()), self.headers.get("x-robots-tag", "")]
        return any("noindex" in directive.lower() for directive in said)

    def says(self, text: str) -> bool:
        """All words of a text stand on the page in this order; capitals make no difference. False for a text without words."""
        said = spoken(text).casefold()
        return bool(said) and f" {said} " in self.folded

    def passage_at(self, offset: int) -> int:
        """The number of the passage whose words stand at an offset of `spoken`."""
        return bisect_right(self._starts, offset) - 1

    def extent(self, number: int) -> tuple[int, int]:
        """Where a passage's words begin in `spoken`, and where the next one's do."""
        return self._starts[number], self._starts[number + 1]


def licenses_in(passages: Iterable[Passage]) -> dict[str, License]:
    """The licences whose addresses the passages that readers see link or spell out, by id."""
    seen = [passage for passage in passages if passage.seen]
    linked = [anchor.href for passage in seen for anchor in passage.anchors if is_on_cc(anchor.href)]
    texts = (passage.text for passage in seen if is_on_cc(passage.text))
    spelled = [found[0] for text in texts for found in _ON_CC.finditer(text)]
    tools = filter(None, map(parse_license, dict.fromkeys((*linked, *spelled))))
    return {tool.id: tool for tool in tools if tool.url}


def is_on_cc(text: str) -> bool:
    """The text names the site of Creative Commons; as an address, it leads there."""
    return "creativecommons.org" in text.lower()


def without_addresses(text: str) -> str:
    """A text without the addresses of licences that are spelled out in it."""
    return _ON_CC.sub(" ", text)


def _passages(body: _html.Element, base: str) -> Iterator[Passage]:
    """The blocks of text, in document order; iterative, for trees of any depth."""
    block = _Block()
    hiding: list[_html.Element] = []
    boxes: list[_html.Element] = []
    stories: list[_html.Element] = []
    within: dict[Part, list[_html.Element]] = {part: [] for part in PARTS}
    walker = etree.iterwalk(body, events=("start", "end"))
    for event, node in walker:
        starts = event == "start"
        if starts and node.tag in _SILENT:
            walker.skip_subtree()
            continue
        hides = starts and _is_hidden(node)
        if hides or node.tag in _BREAKING or (hiding and hiding[-1] is node):
            pictured = any(box.tag in _html.BLOCKS for box in boxes)
            around = (_parts(within), tuple(stories))
            yield from block.passage(seen=not hiding, pictured=pictured, around=around)
            block = _Block()
        _enter_or_leave(hiding, node, enters=hides, starts=starts)
        _enter_or_leave(boxes, node, enters=starts and _is_picture_box(node), starts=starts)
        _enter_or_leave(stories, node, enters=starts and node.tag == "article", starts=starts)
        found = parts_of(node) if starts else frozenset()
        for part, inside in within.items():
            _enter_or_leave(inside, node, enters=part in found, starts=starts)
        block.take(node, base, starts=starts, outermost=node is body, pictured=bool(boxes))
    yield from block.passage(seen=not hiding)


def _parts(within: dict[Part, list[_html.Element]]) -> frozenset[Part]:
    return frozenset(part for part, inside in within.items() if inside)


def _enter_or_leave(inside: list[_html.Element], node: _html.Element, *, enters: bool, starts: bool) -> None:
    """Keep count of the elements of one sort that a walk is inside of, the innermost last."""
    if enters:
        inside.append(node)
    elif inside and inside[-1] is node and not starts:
        inside.pop()


@dataclass(slots=True)
class _Block:
    """What is read of a block so far."""

    pieces: list[str] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)

    def take(self, node: _html.Element, base: str, *, starts: bool, outermost: bool, pictured: bool) -> None:
        """The text at the beginning or behind the end of an element, and the link that it is."""
        if starts and node.tag == "a" and (anchor := _anchor(node, base, pictured=pictured)):
            self.anchors.append(anchor)
        text = node.text if starts else None if outermost else node.tail
        if text:
            self.pieces.append(text)

    def passage(self, *, seen: bool, pictured: bool = False, around: _Around = (frozenset(), ())) -> Iterator[Passage]:
        """The passage that it makes; none of nothing."""
        text = fold("".join(self.pieces))
        if text or self.anchors:
            yield Passage(text, spoken(text), tuple(self.anchors), seen, pictured, *around)


def _anchor(node: _html.Element, base: str, *, pictured: bool) -> Anchor | None:
    """A link that somebody can see and follow; one around nothing is neither."""
    href = _html.absolute(node.get("href"), base)
    text = _html.text_of(node) or next((image.get("alt") or "image" for image in node.iter("img")), "")
    return Anchor(href, text, pictured) if href and text else None


def _is_hidden(node: _html.Element) -> bool:
    """Nobody sees it, as its own attributes say."""
    return node.get("hidden") is not None or _HIDDEN.search(node.get("style") or "") is not None


def _is_picture_box(node: _html.Element) -> bool:
    """It holds a picture or what is said of one, as its tag or its class says."""
    if node.tag in _BOXES:
        return True
    names = node.get("class")
    return bool(names) and node.tag not in _WHOLES and _BOX_NAMED.search(names) is not None


def _loaded(document: _html.Document) -> Iterator[Loaded]:
    unscripted = {element for fallback in document.root.iter("noscript") for element in fallback.iter()}
    for element in document.root.iter("img", "amp-img", "script", "iframe"):
        for attribute in _ADDRESSES:
            address = _html.absolute(element.get(attribute), document.base_url)
            if address:
                yield Loaded(element, address, attribute != "src", element in unscripted)
