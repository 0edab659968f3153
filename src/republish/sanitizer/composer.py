"""Writes HTML that every parser reads the same way, from events in document order.

Whoever feeds it may nest elements as the page did. What comes out keeps a strict content model: text elements hold no
blocks, lists and tables hold only their parts, an element that a block interrupts is closed and opened again behind it.
Elements are opened when the first thing inside them comes, so that empty ones never appear, and closed when something
outside them comes. The state is two stacks; nothing is parsed or rewritten later.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from republish._html import escape_text
from republish.errors import LimitExceeded
from republish.limits import Limits
from republish.sanitizer.content_model import CHILDREN, EAGER, PART_OF, VANISHING, Block

_SPACE = re.compile("[ \t\n]+")
_BLANKS = (" ", "\t", "\n")
_PIECE = 6_000
"""Characters of one piece of text; the gate's cost grows faster than what it is given."""
_CHUNK = 8_000
_LONG_CHUNK = 16_000
_LONG_PREFIX = 32_000
"""Tags around a chunk; more of them than text would make the cost quadratic."""


@dataclass(eq=False, slots=True)
class Inline:
    """One inline element that is wanted around what comes."""

    name: str
    attributes: str


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch of output with the tags that make it whole."""

    before: str
    html: str
    after: str


class Composer:
    """Takes blocks, inline elements, text and void elements; gives chunks."""

    def __init__(self, limits: Limits) -> None:
        self.root = Block("", "", None)
        self._limits = limits
        self._largest, self._most, self._deepest = limits.page_bytes - 100, limits.nodes - 3, limits.depth - 4
        self._blocks: list[Block] = []
        self._inlines: list[Inline] = []
        self._out: list[str] = []
        self._size = self._total = self._elements = 0
        self._before = ""
        self._chunks: list[Chunk] = []
        self._in_line = False
        """The innermost block ends with text, on this line."""
        self._broken = False
        """It ends with a line break."""
        self._gap: int | None = None
        """White space is due before the next text, inside that many of the open inline elements."""

    def block(self, name: str, attributes: str, parent: Block) -> Block:
        """The block that an element in `parent` becomes; `parent` itself where it becomes none."""
        while parent.is_leaf:
            parent = parent.parent or self.root
        if parent.name not in PART_OF.get(name, (parent.name,)):
            if name in VANISHING:
                return parent
            name, attributes = "div", ""
        if parent.name in CHILDREN and name == "div":
            return parent
        while parent.name in CHILDREN and name not in CHILDREN[parent.name][0]:
            parent = self._implied(parent)
        if (parent.name, name) == ("dt", "dl"):
            parent = Block("div", "", parent)
        return self._child(name, attributes, parent)

    def part(self, inlines: list[Inline]) -> None:
        """Keep what comes apart from what was written, though both may stand in one line."""
        if self._gap is None and self._in_line:
            self._gap = self._shared(inlines)

    def _child(self, name: str, attributes: str, parent: Block) -> Block:
        child = Block(name, attributes, parent)
        parent.latest = child
        if name in EAGER:
            self._enter(child)
        return child

    def _implied(self, parent: Block) -> Block:
        """The part of a list or table that what stands between its parts goes into: the one before it, or a new one."""
        allowed, name = CHILDREN[parent.name]
        latest = parent.latest
        fits = latest is not None and latest.name in allowed and latest.name != "caption"
        return latest if latest is not None and fits else self._child(name, "", parent)

    def _host(self, block: Block) -> Block:
        """Where text in `block` may stand."""
        while block.name in CHILDREN:
            block = self._implied(block)
        return block

    def text(self, text: str, block: Block, inlines: list[Inline]) -> None:
        """Text; white space is folded outside `<pre>`."""
        if block.name == "pre":
            self._preformatted(text, block, inlines)
            return
        if text.startswith(_BLANKS):
            self.part(inlines)
        core = text.strip(" \t\n")
        if not core:
            return
        # Most texts are folded already; looking for that costs a tenth of the search by a pattern.
        unfolded = "\n" in core or "  " in core or "\t" in core
        self._reach(block, inlines)
        self._put_text(_SPACE.sub(" ", core) if unfolded else core)
        if text.endswith(_BLANKS):
            self._gap = len(inlines)

    def _preformatted(self, text: str, block: Block, inlines: list[Inline]) -> None:
        if not block.started or not self._is_open(block):
            text = text.lstrip("\n")
        if not text:
            return
        self._reach(block, inlines)
        self._put_text(text)

    def void(self, name: str, attributes: str, block: Block, inlines: list[Inline]) -> None:
        """`<img>`, `<br>` and the like; a break at the start of a block goes."""
        if name == "hr":
            self._rule(attributes, block)
            return
        if name == "br" and not self._breaks(block):
            return
        self._reach(block, inlines)
        self._count()
        self._put(f"<{name}{attributes}>")
        if name == "br":
            self._in_line, self._broken, self._gap = False, True, None

    def _breaks(self, block: Block) -> bool:
        return (self._in_line or self._broken) and self._is_innermost(block)

    def _rule(self, attributes: str, block: Block) -> None:
        while block.is_leaf:
            block = block.parent or self.root
        self._enter(self._host(block))
        self._close_inlines(0)
        self._count()
        self._put(f"<hr{attributes}>")
        self._in_line = self._broken = False
        self._gap = None

    def finish(self) -> list[Chunk]:
        """Everything written, in order."""
        self._close(0)
        self._close_inlines(0)
        self._cut()
        return self._chunks

    def _is_open(self, block: Block) -> bool:
        return block.depth == 0 or (len(self._blocks) >= block.depth and self._blocks[block.depth - 1] is block)

    def _is_innermost(self, block: Block) -> bool:
        return len(self._blocks) == block.depth and self._is_open(block)

    def _reach(self, block: Block, inlines: list[Inline]) -> None:
        """Stand where text of `block` inside `inlines` goes."""
        if block.name in CHILDREN:
            block = self._host(block)
        if not self._is_innermost(block):
            self._enter(block)
        elif self._gap is not None:
            self._close_inlines(self._gap)
            self._put(" ")
        self._gap = None
        if self._inlines != inlines:
            self._wrap(inlines)
        self._in_line = True

    def _enter(self, block: Block) -> None:
        """Close and open blocks until `block` is the innermost."""
        missing = []
        while not self._is_open(block):
            missing.append(block)
            block = block.parent or self.root
        self._close(block.depth)
        for child in reversed(missing):
            self._open(child)

    def _open(self, block: Block) -> None:
        if self._inlines:
            self._close_inlines(0)
        self._count()
        self._put(f"<{block.name}{block.attributes}>")
        self._blocks.append(block)
        block.started = True
        self._in_line = self._broken = False
        self._gap = None

    def _close(self, depth: int) -> None:
        if len(self._blocks) <= depth:
            return
        if self._inlines:
            self._close_inlines(0)
        while len(self._blocks) > depth:
            self._put(f"</{self._blocks.pop().name}>", cut=False)
        self._in_line = self._broken = False
        self._gap = None
        if not self._blocks and self._size >= _CHUNK:
            self._cut()

    def _wrap(self, inlines: list[Inline]) -> None:
        """Close and open inline elements until exactly `inlines` are open."""
        same = self._shared(inlines)
        self._close_inlines(same)
        for inline in inlines[same:]:
            self._count()
            self._put(f"<{inline.name}{inline.attributes}>", cut=False)
            self._inlines.append(inline)

    def _shared(self, inlines: list[Inline]) -> int:
        """How many of the open inline elements are wanted on."""
        if not (inlines and self._inlines):
            return 0
        same = 0
        for have, wanted in zip(self._inlines, inlines, strict=False):
            if have is not wanted:
                break
            same += 1
        return same

    def _close_inlines(self, depth: int) -> None:
        while len(self._inlines) > depth:
            self._put(f"</{self._inlines.pop().name}>", cut=False)

    def _count(self) -> None:
        self._elements += 1
        if self._elements > self._most:
            self._guard("nodes", self._elements, self._most)
        if len(self._blocks) + len(self._inlines) > self._deepest:
            self._guard("depth", len(self._blocks) + len(self._inlines), self._deepest)

    def _put_text(self, text: str) -> None:
        if len(text) <= _PIECE:
            self._put(escape_text(text))
            return
        for start in range(0, len(text), _PIECE):
            self._put(escape_text(text[start : start + _PIECE]))

    def _put(self, html: str, *, cut: bool = True) -> None:
        if cut and self._size >= _LONG_CHUNK:
            self._cut()
        self._out.append(html)
        self._size += len(html)

    def _guard(self, limit: str, value: int, allowed: int) -> None:
        if value > allowed:
            raise LimitExceeded("The article is too large.", limit=limit, allowed=allowed, stage="sanitize")

    def _cut(self) -> None:
        """End a chunk here, in the middle of whatever is open."""
        after = "".join(f"</{name}>" for name, _ in reversed(list(self._around())))
        if self._out:
            self._chunks.append(Chunk(self._before, "".join(self._out), after))
        self._total += self._size
        self._guard("page_bytes", self._total, self._largest)
        self._out, self._size = [], 0
        self._before = "".join(f"<{name}{attributes}>" for name, attributes in self._around())
        self._guard("gate_bytes", len(self._before), min(_LONG_PREFIX, self._limits.gate_bytes))

    def _around(self) -> Iterator[tuple[str, str]]:
        for block in self._blocks:
            yield block.name, block.attributes
        for inline in self._inlines:
            yield inline.name, inline.attributes


def escape_value(value: str) -> str:
    """A value between double quotes."""
    return escape_text(value).replace('"', "&quot;")
