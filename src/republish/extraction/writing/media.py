"""Pictures and embedded frames as they are written: in a figure, in their line, as a link; or not, which makes a `Change`."""

from __future__ import annotations

from collections.abc import Callable

from republish._html import Element
from republish.extraction.pictures.ornaments import ICON, is_rating
from republish.extraction.pictures.renditions import is_small
from republish.extraction.tree.embeds import embed_link
from republish.extraction.tree.markup import WRAPPED, escape_attribute, image_html
from republish.extraction.tree.nodes import HEADINGS, Node
from republish.extraction.writing.places import Places
from republish.extraction.writing.sheet import Sheet
from republish.extraction.writing.tongues import UNKNOWN, Tongue
from republish.model import Change, Image

_DROPPED = "an embedded frame of a host that is not known to show anything of the article"
_LINKED = "an embedded frame, kept as a link to what it shows"
_TWICE = "a picture that the article shows before"
_LINKED_TWICE = "an embedded frame with what the link before it leads to"


_JUST = 3
"""Pieces that were written last: a run, and the end of its box."""


class MediaSheet(Sheet):
    """Takes pictures and embedded frames as well, each picture once."""

    def __init__(self, base_url: str, read_image: Callable[[Node], Image | None], native: Tongue = UNKNOWN) -> None:
        super().__init__(base_url, native)
        self._read_image = read_image
        self._changes: list[Change] = []
        self._images: list[Image] = []
        self._seen_images: set[str] = set()
        self._last_image = ("", 0)
        self._last_frame = ("", 0)
        self._drawings: list[Element] = []
        self._places = Places()

    def _embed(self, node: Node) -> None:
        """A player or chart becomes a link to what it shows, or goes."""
        link = embed_link(node, self._base)
        if link is None:
            self._drop(node, "embed", _DROPPED)
            return
        url, host = link
        opening = f'<a href="{escape_attribute(url)}">'
        if (url, len(self._lines)) == self._last_frame or self._was_just_linked(
            opening
        ):  # A film's still and its player.
            self._drop(node, "embed", _LINKED_TWICE)
            return
        self._link(opening, host)
        self._last_frame = (url, len(self._lines))
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

    def _was_just_linked(self, opening: str) -> bool:
        """The run right before has the link, as what a network writes of its post: "A post shared by the pilots"."""
        return not self._run and any(opening in written for written in self._out[-_JUST:])

    def _link(self, opening: str, host: str) -> None:
        """A line of its own; in headings and code, which hold one run, a part of that."""
        self._original.append(" ")  # It ends the word before it.
        if self._flat or self._pre:
            self._boundary()
            self._run.append(opening)
            self._add(host)
            self._run.append("</a>")
            self._boundary()
            return
        if self._in_figure() and self._shows():
            self._boundary()
            self._frames[-1].links.append((f"{opening}{host}</a>", host))
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
