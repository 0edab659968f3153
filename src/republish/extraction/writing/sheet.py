"""The page that is being written: open elements, and what is done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import takewhile

from republish._uncompiled import Uncompiled
from republish.extraction.tree.markup import FLAT, IMPLIED, PARENTS, SINGLE, STRUCTURE, WRAPPED, without_bold
from republish.extraction.tree.nodes import HEADINGS, Block, Node
from republish.extraction.tree.walks import walk
from republish.extraction.writing.captions import BRACKETS, LINE_END, joint, on_one_line
from republish.extraction.writing.frames import Frame
from republish.extraction.writing.own_attributes import own_attributes
from republish.extraction.writing.programs import as_code, is_program
from republish.extraction.writing.quotations import is_quotation
from republish.extraction.writing.run import Run
from republish.extraction.writing.tongues import UNKNOWN, Tongue, said, spoken_in

_BARE_CELLS = Uncompiled(r"(?:</?(?:tbody|thead|tfoot|tr|td|th)(?: [^<>]*)?>)*")
CAPTIONED = frozenset({"figure", "figcaption"})
_SHOWING = ("<table", "<pre", "<blockquote")
"""What a figure shows, other than pictures."""


class Sheet(Run):
    """Takes blocks as well, in document order, and writes clean HTML of them and of the runs of text in them."""

    def __init__(self, base_url: str, native: Tongue = UNKNOWN) -> None:
        super().__init__(base_url, native)
        self._out: list[str] = []
        self._original: list[str] = []
        self._frames: list[Frame] = [Frame("", 0, tongue=native)]
        self._flat = 0
        self._ruled = -1, 0
        """How much was written, and how much had gone, at the last line between two parts."""
        self._behind: list[str] = []
        """Pictures at the end of an open heading: they follow it."""

    def _open_block(self, tag: str, node: Node) -> Callable[[], None]:
        self._original.append("\n")
        self._boundary()
        if self._pre or (self._flat and tag != "pre"):
            return self._close_transparent
        if tag in HEADINGS and self._in_figure():  # They are a part of its caption.
            return self._close_transparent
        if tag in FLAT and tag not in PARENTS:
            return self._open_flat(tag, node)
        if tag in STRUCTURE and self._fits(tag):
            self._open_frame(tag, node)
            return self._close_frame
        return self._open_transparent(node)

    def _open_transparent(self, node: Node) -> Callable[[], None]:
        """A block that leaves no tag; paragraphs in it say which language it is in."""
        tongue = spoken_in(node, self._tongues[-1])
        if tongue is self._tongues[-1]:
            return self._close_transparent
        self._tongues.append(tongue)
        return partial(self._close_foreign, len(self._tongues) - 1)

    def _close_foreign(self, before: int) -> None:
        self._close_transparent()
        del self._tongues[before:]

    def _fits(self, tag: str) -> bool:
        if tag == "figure" and any(frame.tag == "figure" for frame in self._frames):
            return False
        return tag not in PARENTS or self._frames[-1].tag in PARENTS[tag]

    def _close_transparent(self) -> None:
        self._original.append("\n")
        self._boundary()

    def _boundary(self) -> None:
        if self._pre:
            self._glue("\n")  # In code, every block is a line.
        elif not (self._flat or self._frames[-1].tag == "figure"):
            if self._run:
                self._flush()
            else:
                self._space, self._break = True, False
        elif not (self._plain and self._plain[-1].endswith(BRACKETS)):
            self._glue(" ")

    def _in_figure(self) -> bool:
        return self._frames[-1].tag == "figure"

    def _open_flat(self, tag: str, node: Node) -> Callable[[], None]:
        if tag == "figcaption":
            return self._open_transparent(node) if self._is_of_several(node) else self._open_caption()
        self._flush()
        self._open_frame(tag, node)
        return self._close_frame

    def _is_of_several(self, caption: Node) -> bool:
        """The words under several figures, the last of which has a caption of its own."""
        below = caption.parent is not None and caption.parent.element.tag == "figure" and not self._in_figure()
        return below and bool(self._out) and self._out[-1].endswith("</figcaption></figure>")

    def _open_caption(self) -> Callable[[], None]:
        if not self._in_figure():
            self._flush()
            self._reopen_figure()
        return self._close_caption

    def _close_caption(self) -> None:
        self._original.append("\n")
        if self._in_figure():
            self._glue(" ")
            if self._frames[-1].pictures < 0:
                self._close_figure()

    def _reopen_figure(self) -> None:
        """A caption outside a figure: it belongs to the figure right before it."""
        last = self._out[-1] if self._out else ""
        if last.startswith("<figure><img"):
            self._frames.append(Frame("figure", len(self._out) - 1, pictures=-1))
            self._out[-1:] = ["<figure>", last.removeprefix("<figure>").removesuffix("</figure>")]

    def _open_frame(self, tag: str, node: Node) -> None:
        self._flush()
        around = self._frames[-1].tag
        if around in IMPLIED and around not in PARENTS.get(tag, ()):
            for implied in IMPLIED[around]:
                self._push(implied, f"<{implied}>")
                self._frames[-1].implicit = True
        own = own_attributes(tag, node, self._frames[-1].tag)
        tongue = spoken_in(node, self._tongues[-1])
        self._push(tag, f"<{tag}{own}{said(tongue, self._frames[-1].tongue)}>")
        self._frames[-1].tongue = tongue
        self._tongues.append(tongue)
        self._frames[-1].program = tag == "pre" and is_program(node)
        if tag == "figure" and isinstance(node, Block):
            self._frames[-1].captioned = _has_words(node)
            self._frames[-1].quoting = is_quotation(node)

    def _push(self, tag: str, opening: str) -> None:
        self._frames.append(Frame(tag, len(self._out), tongue=self._frames[-1].tongue, spoken=len(self._tongues)))
        self._out.append(opening)
        self._flat += tag in FLAT
        self._pre += tag == "pre"

    def _close_frame(self) -> None:
        self._original.append("\n")
        self._close_top()
        while self._frames[-1].implicit:
            self._close_top()

    def _close_top(self) -> None:
        frame = self._frames[-1]
        if frame.tag == "figure":
            self._close_figure()
            return
        self._flush()
        self._frames.pop()
        del self._tongues[frame.spoken :]
        self._flat -= frame.tag in FLAT
        self._pre -= frame.tag == "pre"
        self._resolve(frame)
        self._collapse(frame, f"</{frame.tag}>")
        if self._behind and frame.tag in HEADINGS:
            self._out += self._behind
            self._behind = []

    def _resolve(self, frame: Frame) -> None:
        if frame.tag in SINGLE and len(frame.paragraphs) == 1:
            return
        for index in frame.paragraphs:
            self._out[index] = f"<p>{self._out[index]}</p>"

    def _collapse(self, frame: Frame, closing: str) -> None:
        """One string for the finished element, nothing for an empty one."""
        inner = "".join(self._out[frame.start + 1 :])
        inner = as_code(inner) if frame.program else inner
        inner = on_one_line(inner) if frame.tag == "figcaption" else inner
        inner = without_bold(inner) if frame.tag in HEADINGS else inner
        opening = self._out[frame.start]
        del self._out[frame.start :]
        if (inner and not _is_bare(frame.tag, inner)) or frame.tag in ("td", "th"):
            self._out.append(f"{opening}{inner}{closing}")

    def _close_figure(self) -> None:
        frame = self._frames[-1]
        caption = self._take_run()
        self._frames.pop()
        del self._tongues[frame.spoken :]
        inner = self._out[frame.start + 1 :]
        if frame.pictures or frame.quoting or any(piece.startswith(("<table", "<pre")) for piece in inner):
            if caption:
                self._caption(caption)
            self._put_before(frame)
            self._collapse(frame, "</figure>")
        else:
            del self._out[frame.start :]
            self._without_figure(inner)
            if caption:
                self._paragraph(caption)
        for link, words in frame.links:
            self._lines.append(words)
            self._paragraph(link)

    def _put_before(self, frame: Frame) -> None:
        """Links to what a figure embeds before its picture, with the words before them, stand before the figure."""
        inner = self._out[frame.start + 1 :]
        ahead = len(list(takewhile(lambda piece: piece.startswith(("<p>", "<figcaption>")), inner)))
        while ahead and not inner[ahead - 1].startswith("<p>"):
            ahead -= 1
        if ahead:
            opening = self._out[frame.start]
            del self._out[frame.start :]
            self._without_figure(inner[:ahead])
            frame.start = len(self._out)
            self._out += [opening, *inner[ahead:]]

    def _shows(self) -> bool:
        """The open figure has something to show by now."""
        frame = self._frames[-1]
        shown = any(piece.startswith(_SHOWING) for piece in self._out[frame.start + 1 :])
        return bool(frame.pictures) or shown

    def _without_figure(self, inner: list[str]) -> None:
        """What stood in a figure without a picture: words are no caption then."""
        for piece in inner:
            if piece.startswith(("<p>", "<figcaption>")):
                self._paragraph(piece.partition(">")[2].rpartition("</")[0])
            else:
                self._out.append(piece)

    def _caption(self, content: str) -> None:
        """A figure has one caption: more words join it."""
        content, last = on_one_line(content), self._out[-1]
        if last.endswith("</figcaption>"):
            before = last.removesuffix("</figcaption>")
            between = joint(before, content)
            self._out[-1] = f"{before}{between}{content}</figcaption>"
            self._lines[-2:] = [between.replace("<br>", "\n").join(self._lines[-2:])]
        else:
            self._out.append(f"<figcaption>{content}</figcaption>")

    def _flush(self) -> None:
        """End the paragraph."""
        if not self._run:
            self._space, self._break = True, False
            return
        content = self._take_run()
        if content:
            self._paragraph(content)

    def _paragraph(self, content: str) -> None:
        frame = self._frames[-1]
        content = content if frame.tag in CAPTIONED else content.replace(LINE_END, " ")
        spoken = self._tongues[-1]
        tongue = "" if spoken is frame.tongue else said(spoken, frame.tongue)
        if tongue and (frame.tag or frame.tag in WRAPPED):
            content, tongue = f"<span{tongue}>{content}</span>", ""
        if frame.tag == "figure":
            self._caption(content)
            return
        if frame.tag in FLAT or frame.tag == "pre":
            self._out.append(content)
        elif frame.tag in SINGLE:
            frame.paragraphs.append(len(self._out))
            self._out.append(content)
        elif frame.tag in WRAPPED:
            opening, closing = WRAPPED[frame.tag]
            self._out.append(f"{opening}{content}{closing}")
        else:
            self._out.append(f"<p{tongue}>{content}</p>")


def _is_bare(tag: str, inner: str) -> bool:
    """A table of empty cells, or a row of them."""
    return tag in ("table", "tr") and _BARE_CELLS.fullmatch(inner) is not None


def _has_words(node: Block) -> bool:
    """Some of its words are not taken out."""
    return any(block.leaf and block.chars and block.removal is None for block in walk(node))
