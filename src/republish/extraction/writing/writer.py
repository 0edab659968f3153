"""Outline → clean HTML, its text, the words as served and every removal: one walk, so that the four agree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from republish._html import escape_text
from republish._text import fold
from republish.extraction.pictures.ornaments import ICON, is_rating
from republish.extraction.pictures.renditions import is_small
from republish.extraction.tree.embeds import embed_link
from republish.extraction.tree.markup import (
    CELL,
    FLAT,
    GONE,
    GONE_ANY,
    PARENTS,
    RENAMED,
    RULE,
    SINGLE,
    STRUCTURE,
    WRAPPED,
    attributes,
    escape_attribute,
    folded,
    image_html,
    is_even,
    squeezed,
)
from republish.extraction.tree.nodes import HEADINGS, Node, Removal
from republish.extraction.tree.players import is_player
from republish.extraction.tree.walks import dissolve, words_under
from republish.extraction.writing.own_attributes import own_attributes
from republish.extraction.writing.places import Places
from republish.extraction.writing.sheet import Sheet
from republish.extraction.writing.tongues import UNKNOWN, Tongue, said, spoken_in
from republish.model import Change, Image

_DROPPED = "an embedded frame of a host that is not known to show anything of the article"
_LINKED = "an embedded frame, kept as a link to what it shows"
_OWN_PLAYER = "a film or a sound that the page itself plays"
_TWICE = "a picture that the article shows before"
_PARAGRAPHS = frozenset({"p", "div", ""})
_CELLS = frozenset({"td", "th"})
_LONE = frozenset({"br", "hr", "iframe", "img", "amp-img", "noscript"})
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


class Writer(Sheet):
    """Writes outlines; `finish` gives the result. One writer, one article."""

    def __init__(self, base_url: str, read_image: Callable[[Node], Image | None], native: Tongue = UNKNOWN) -> None:
        super().__init__(base_url, native)
        self._read_image = read_image
        self._changes: list[Change] = []
        self._images: list[Image] = []
        self._seen_images: set[str] = set()
        self._last_image = ("", 0)
        self._places = Places()

    def write(self, root: Node) -> None:
        """Write one part of the article; its nodes are let go of as they are written."""
        opened: list[tuple[list[str | Node], Callable[[], None]]] = []
        items: list[str | Node] = [root]
        while True:
            while items:
                item = items.pop()
                if item.__class__ is str:
                    self._text(item)
                elif (close := self._begin(item)) is not None:  # type: ignore[arg-type]
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
        del self._places  # It knows as many elements as the article has.
        while self._out and self._out[-1] == RULE:
            self._out.pop()
        return Written(
            html="\n".join(filter(None, _emptied(self._out))),
            text="\n".join(_emptied(self._lines)),
            original_text=folded(_emptied(self._original)),
            changes=tuple(self._changes),
            images=tuple(self._images),
        )

    def _begin(self, node: Node) -> Callable[[], None] | None:
        """Write a node without its items; what closes it, or None where all that is to be written of it is."""
        if node.block and self._write_plain(node):
            return None
        close = self._open(node)
        if close is None:
            dissolve(node)
        return close

    def _write_plain(self, node: Node) -> bool:
        """Write a block of nothing but text in one step, as most are."""
        items = node.items
        if len(items) != 1 or node.removal is not None or self._inline or self._flat or self._pre:
            return False
        text = items[0]
        opening, closing = self._around(node) if isinstance(text, str) else ("", "")
        if not opening or not isinstance(text, str):
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
        tongue = said(spoken_in(node, self._tongues[-1]), frame.tongue)
        if tag in PARENTS:
            if tag not in SINGLE or frame.tag not in PARENTS[tag]:
                return "", ""
            own = own_attributes(tag, node, frame.tag)
            return f"<{tag}{own}{tongue}>", f"</{tag}>"
        if frame.tag:
            return "", ""
        if tag in _PARAGRAPHS:
            return f"<p{tongue}>", "</p>"
        if tag in HEADINGS:
            tag = RENAMED.get(tag, tag)
            return f"<{tag}{tongue}>", f"</{tag}>"
        return "", ""

    def _open(self, node: Node) -> Callable[[], None] | None:
        """Start a node; what closes it, or None where its content is not to be written."""
        tag = RENAMED.get(node.tag, node.tag)
        if node.removal is not None:
            self._remove(node, node.removal)
        elif tag in _LONE:
            self._lone(tag, node)
        elif is_player(node):
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
        """What plays by itself between two blocks."""
        for item in run.items:
            if not isinstance(item, str) and is_player(item):
                self._drop(item, "embed", _OWN_PLAYER)

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
            text = text if GONE_ANY.isdisjoint(text) else GONE.sub("", text)
            if text:
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
            self._glue(" ")
        elif self._break:
            self._flush()
        else:
            self._break = True
            self._space = True

    def _embed(self, node: Node) -> None:
        """A player or chart becomes a link to what it shows, or goes."""
        link = embed_link(node, self._base)
        if link is None:
            self._drop(node, "embed", _DROPPED)
            return
        url, host = link
        self._link(f'<a href="{escape_attribute(url)}">', host)
        self._changes.append(
            Change(
                action="replaced",
                kind="embed",
                place=self._places.of(node.element),
                words="",
                replacement=host,
                reason=_LINKED,
                ground="format",
            )
        )

    def _link(self, opening: str, host: str) -> None:
        """A line of its own; in headings and code, which hold one run, a part of that."""
        if self._flat or self._pre:
            self._boundary()
            self._run.append(opening)
            self._add(host)
            self._run.append("</a>")
            self._boundary()
            return
        self._flush()
        self._lines.append(host)
        if self._in_figure():
            self._out.append(f"<p>{opening}{host}</a></p>")
        else:
            self._paragraph(f"{opening}{host}</a>")

    def _picture(self, node: Node) -> None:
        image = self._read_image(node)
        if image is None:
            return
        if image.url in self._seen_images and not self._opens_captioned():
            if self._last_image != (image.url, len(self._lines)):  # Right behind itself it stands for other screens.
                self._drop(node, "image", _TWICE)
            return
        if self._break and not self._flat and not self._pre and not self._in_figure():
            self._flush()
        if self._in_figure():
            self._frames[-1].pictures += 1
            self._out.append(self._shown(image))
        elif not self._stands_alone(image):
            self._run.append(self._shown(image))
            self._space = False
        elif is_small(image) or is_rating(image):
            if is_rating(image):
                self._seen_images.add(image.url)  # Of a row of stars, only the first says so.
                self._last_image = (image.url, len(self._lines))
            self._drop(node, ICON.kind, ICON.reason)
        else:
            self._figure(self._shown(image))

    def _figure(self, image: str) -> None:
        """Around a picture by itself; behind the heading that it stands in."""
        if self._frames[-1].tag in HEADINGS:
            self._behind.append(f"<figure>{image}</figure>")
        else:
            opening, closing = WRAPPED.get(self._frames[-1].tag, ("", ""))
            self._out.append(f"{opening}<figure>{image}</figure>{closing}")

    def _stands_alone(self, image: Image) -> bool:
        """A picture here is in no line of text; one in a heading follows it, unless it is an icon before its words."""
        if self._frames[-1].tag in HEADINGS:
            return self._visible or not is_small(image)
        return not self._visible and not self._flat and not self._pre

    def _shown(self, image: Image) -> str:
        """The picture as HTML; it is one of the article's from now on."""
        self._last_image = (image.url, len(self._lines))
        if image.url not in self._seen_images:
            self._seen_images.add(image.url)
            self._images.append(image)
        return image_html(image)

    def _drop(self, node: Node, kind: str, reason: str) -> None:
        """Something without words goes."""
        place = self._places.of(node.element)
        self._changes.append(Change(action="removed", kind=kind, place=place, words="", reason=reason, ground="format"))

    def _opens_captioned(self) -> bool:
        """The first picture of a figure with words of its own: shown again, or the words would stand alone."""
        return self._frames[-1].captioned and not self._frames[-1].pictures


def _emptied(pieces: list[str]) -> list[str]:
    """The pieces, handed over: the sheet keeps no second copy of what they are joined to."""
    handed = pieces.copy()
    pieces.clear()
    return handed


def _holds_media(node: Node) -> bool:
    """There is something to see or hear in it, though no words."""
    return next(node.element.iter(*_MEDIA), None) is not None if node.tag else False
