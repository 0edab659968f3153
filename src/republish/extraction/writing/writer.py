"""Outline → clean HTML, its text, the words as served and every removal: one walk, so that the four agree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from republish._html import escape_text
from republish._text import fold
from republish.extraction.tree.markup import (
    CELL,
    FLAT,
    PARENTS,
    RENAMED,
    RULE,
    SINGLE,
    STRUCTURE,
    attributes,
    folded,
    is_even,
    squeezed,
    without_gone,
)
from republish.extraction.tree.nodes import HEADINGS, Node, Removal
from republish.extraction.tree.players import is_player
from republish.extraction.tree.walks import dissolve, words_under
from republish.extraction.writing.captions import LINE_END
from republish.extraction.writing.drawings import drawings_in, with_drawings
from republish.extraction.writing.media import MediaSheet
from republish.extraction.writing.own_attributes import own_attributes
from republish.extraction.writing.sheet import CAPTIONED
from republish.extraction.writing.tongues import said, spoken_in
from republish.model import Change, Image

_OWN_PLAYER = "a film or a sound that the page itself plays"
_FOREIGN_PLAYER = "an embedded player or frame"
_PARAGRAPHS = frozenset({"p", "div", ""})
_CELLS = frozenset({"td", "th"})
_LONE = frozenset({"br", "hr", "iframe", "img", "amp-img", "noscript"})
_PLAYERS = frozenset({"video", "audio"})
_PIECES = 8
"""Inline elements that a word is made of at most, as far as it is looked for."""
_MEDIA = ("img", "amp-img", "iframe", "video", "audio", "object", "embed")


@dataclass(frozen=True, slots=True)
class Written:
    """What one walk gives."""

    html: str
    text: str
    original_text: str
    changes: tuple[Change, ...]
    images: tuple[Image, ...]


class Writer(MediaSheet):
    """Writes outlines; `finish` gives the result. One writer, one article."""

    def write(self, root: Node) -> None:
        """Write one part of the article; its nodes are let go of as they are written."""
        if root.tag:
            self._drawings.extend(drawings_in(root.element))
        opened: list[tuple[list[str | Node], Callable[[], None]]] = []
        items: list[str | Node] = [root]
        plain, begin, add = self._write_plain, self._open, self._text
        while True:
            while items:
                item = items.pop()
                if item.__class__ is str:
                    add(item)
                elif item.block and plain(item):  # type: ignore[union-attr, arg-type]
                    continue
                elif (close := begin(item)) is None:  # type: ignore[arg-type]
                    if item.items:  # type: ignore[union-attr]
                        dissolve(item)  # type: ignore[arg-type]
                else:
                    opened.append((items, close))
                    items = list(reversed(item.items))  # type: ignore[union-attr]
                    item.items = ()  # type: ignore[union-attr]
            if not opened:
                return
            items, close = opened.pop()
            close()

    def finish(self) -> Written:
        """Close what is open and give the result."""
        self._flush()
        self._changes = with_drawings(self._changes, self._drawings, self._places)
        del self._drawings, self._places  # They know as many elements as the article has.
        while self._out and self._out[-1] == RULE:
            self._out.pop()
        return Written(
            html="\n".join(filter(None, _emptied(self._out))),
            text="\n".join(_emptied(self._lines)),
            original_text=folded(_emptied(self._original)),
            changes=tuple(self._changes),
            images=tuple(self._images),
        )

    def _write_plain(self, node: Node) -> bool:
        """Write a block of nothing but text in one step, as most are."""
        items = node.items
        if len(items) != 1 or node.removal is not None or self._inline or self._flat or self._pre:
            return False
        text = items[0]
        if not isinstance(text, str):
            return False
        opening, closing = self._around(node)
        if not opening:
            return False
        self._original += ("\n", text, "\n")
        self._flush()
        even = is_even(text)
        text = (text if even else squeezed(text)).strip()
        if text:
            self._lines.append(text if even else fold(text))
            self._out.append(f"{opening}{escape_text(text)}{closing}")
        elif node.tag in _CELLS:
            self._out.append(opening + closing)
        return True

    def _around(self, node: Node) -> tuple[str, str]:
        """The tags of such a block where it stands; empty where that takes more than a look."""
        tag, frame = node.tag, self._frames[-1]
        if tag in PARENTS:
            if tag not in SINGLE or frame.tag not in PARENTS[tag]:
                return "", ""
            own = own_attributes(tag, node, frame.tag)
        elif frame.tag or not (tag in _PARAGRAPHS or tag in HEADINGS):
            return "", ""
        else:
            tag, own = ("p" if tag in _PARAGRAPHS else RENAMED.get(tag, tag)), ""
        tongue = spoken_in(node, self._tongues[-1])
        own += "" if tongue is frame.tongue else said(tongue, frame.tongue)
        return f"<{tag}{own}>", f"</{tag}>"

    def _open(self, node: Node) -> Callable[[], None] | None:
        """Start a node; what closes it, or None where its content is not to be written."""
        tag = node.tag
        if tag in RENAMED:
            tag = RENAMED[tag]
        if node.removal is not None:
            self._remove(node, node.removal)
        elif tag in _LONE:
            self._lone(tag, node)
        elif tag in _PLAYERS and is_player(node):
            self._drop(node, "embed", _OWN_PLAYER)
        elif node.block or tag in STRUCTURE or tag in FLAT:
            return self._open_block(tag, node)
        else:
            return self._open_inline(tag, node)
        return None

    def _lone(self, tag: str, node: Node) -> None:
        if tag == "br":
            self._line_break()
        elif tag == "hr":
            self._rule()
        elif tag == "iframe":
            self._embed(node)
        else:
            self._picture(node)

    def _rule(self) -> None:
        """A line between two parts of the text; one on each side of what went belong to that, one in a heading or caption ends a line."""
        if self._flat or self._pre or self._in_figure():
            self._original.append("\n")
            self._boundary()
            return
        self._flush()
        gone = len(self._changes)
        if len(self._frames) == 1 and self._out and self._out[-1] == RULE:
            if gone > self._ruled[1]:
                self._out.pop()
                self._ruled = len(self._out), gone
        elif len(self._frames) == 1 and self._out and len(self._out) != self._ruled[0]:
            self._out.append(RULE)
            self._ruled = len(self._out), gone

    def _remove(self, node: Node, removal: Removal) -> None:
        """Leave a block out; an empty cell stays in its place, or its row would shift."""
        raw = words_under(node)
        words = fold(raw)
        if words or _holds_media(node):
            self._account(node, removal, raw, words)
        elif not node.tag:
            self._drop_players(node)
        if node.tag in _CELLS and self._frames[-1].tag == "tr":
            self._flush()
            self._out.append(f"<{node.tag}{attributes(node, CELL)}></{node.tag}>")

    def _drop_players(self, run: Node) -> None:
        """What plays by itself between two blocks, or what a frame would show there."""
        for item in run.items:
            if not isinstance(item, str) and is_player(item):
                self._drop(item, "embed", _OWN_PLAYER)
            elif not isinstance(item, str) and item.tag == "iframe" and item.get("src"):
                self._drop(item, "embed", _FOREIGN_PLAYER)

    def _account(self, node: Node, removal: Removal, raw: str, words: str) -> None:
        if removal.within_words:
            self._before_word(raw)
        else:
            self._original.append(f"\n{raw}\n" if node.block else f" {raw} ")
        self._changes.append(
            Change(
                action="removed",
                kind=removal.kind,
                place=self._places.of(node.element),
                words=words,
                reason=removal.reason,
                ground=removal.ground,
            )
        )
        if node.block:
            self._boundary()
        elif words and self._visible and not removal.within_words:
            self._glue(" ")

    def _before_word(self, raw: str) -> None:
        """Into the words as served, before the word that is being written, so that it stays one."""
        pieces = self._original or [""]
        for place in range(len(pieces) - 1, max(-1, len(pieces) - _PIECES), -1):
            piece = pieces[place]
            cut = max(piece.rfind(" "), piece.rfind("\n")) + 1
            if cut or place == 0:
                break
        pieces[place] = f"{piece[:cut]}{raw} {piece[cut:]}"
        self._original = pieces

    def _text(self, text: str) -> None:
        self._original.append(text)
        if self._pre:
            if text := without_gone(text):
                self._add(text)
            return
        text = squeezed(text).lstrip() if self._space else squeezed(text)
        if text:
            self._add(text)

    def _line_break(self) -> None:
        self._original.append("\n")
        if self._pre:
            self._add("\n")
        elif self._flat or self._in_figure():
            self._glue(LINE_END if self._frames[-1].tag in CAPTIONED else " ")
        elif self._break:
            self._flush()
        else:
            self._break = True
            self._space = True


def _emptied(pieces: list[str]) -> list[str]:
    """The pieces, handed over: the sheet keeps no second copy of what they are joined to."""
    handed = pieces.copy()
    pieces.clear()
    return handed


def _holds_media(node: Node) -> bool:
    """There is something to see or hear in it, though no words."""
    return next(node.element.iter(*_MEDIA), None) is not None if node.tag else False
