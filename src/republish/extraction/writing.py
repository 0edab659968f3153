"""Outline → clean HTML, its text, the words as served and every removal: one walk, so that the four agree."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from republish._html import absolute, escape_text
from republish._text import fold
from republish.extraction.embeds import embed_link
from republish.extraction.outline import Node, Removal, words_under
from republish.extraction.places import Places
from republish.model import Change, Image

INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "del",
        "dfn",
        "em",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
        "var",
    ]
)
STRUCTURE = frozenset(
    [
        "blockquote",
        "dl",
        "dt",
        "dd",
        "figure",
        "ol",
        "ul",
        "li",
        "pre",
        "table",
        "caption",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "td",
        "th",
    ]
)
FLAT = frozenset(["h2", "h3", "h4", "h5", "h6", "figcaption", "caption", "dt"])
"""Elements that hold one run of text: blocks inside them are joined by a blank."""
_SINGLE = frozenset(["li", "td", "th", "dd"])
"""Elements whose only paragraph goes without a `<p>`."""
_PARENTS = {
    "li": frozenset({"ul", "ol"}),
    "dt": frozenset({"dl"}),
    "dd": frozenset({"dl"}),
    "tr": frozenset({"table", "thead", "tbody", "tfoot"}),
    "td": frozenset({"tr"}),
    "th": frozenset({"tr"}),
    "thead": frozenset({"table"}),
    "tbody": frozenset({"table"}),
    "tfoot": frozenset({"table"}),
    "caption": frozenset({"table"}),
}
_ROW = ("<tr><td>", "</td></tr>")
_WRAPPED = {
    "ul": ("<li>", "</li>"),
    "ol": ("<li>", "</li>"),
    "tr": ("<td>", "</td>"),
    "dl": ("<dd>", "</dd>"),
    "table": _ROW,
    "thead": _ROW,
    "tbody": _ROW,
    "tfoot": _ROW,
}
"""What text that stands directly in these is put into."""
_RENAMED = {"strike": "s", "tt": "code", "h1": "h2", "dir": "ul", "menu": "ul", "acronym": "abbr"}
_ATTRIBUTES = {"abbr": ("title",), "time": ("datetime",), "dfn": ("title",), "del": ("datetime",), "ins": ("datetime",)}
_CELL = ("colspan", "rowspan", "scope", "headers")
_DROPPED = "an embedded frame of a host that is not known to show anything of the article"
_LINKED = "an embedded frame, kept as a link to what it shows"
_MEDIA = ("img", "amp-img", "iframe", "video", "audio", "object", "embed")
_BLANKS = re.compile(r"[ \t\n\r\f\v]+")
_HARD_BLANKS = re.compile("[ \u00a0]{2,}")
_GONE = re.compile("[\u00ad\u200b\ufeff\u0000-\u0008\u000e-\u001f\ufffe\uffff]")
_EMPTY = re.compile(r"<(" + "|".join(sorted(INLINE)) + r"|span)(?: [^<>]*)?></\1>")
_RULE = "<hr>"
_GONE_ANY = frozenset("\u00ad\u200b\ufeff")


@dataclass(frozen=True, slots=True)
class Written:
    """What one walk gives."""

    html: str
    text: str
    original_text: str
    changes: tuple[Change, ...]
    images: tuple[Image, ...]


@dataclass(slots=True)
class _Frame:
    """An open structural element."""

    tag: str
    start: int
    """Where its opening tag stands in the output."""
    paragraphs: list[int] = field(default_factory=list)
    """Output positions of its paragraphs that may lose their `<p>`."""
    pictures: int = 0
    implicit: bool = False
    """Put in by us, such as the `<li>` around a list that stands directly in a list."""


class Writer:
    """Writes outlines; `finish` gives the result. One writer, one article."""

    def __init__(self, base_url: str, read_image: Callable[[Node], Image | None], language: str | None = None) -> None:
        self._base = base_url
        self._read_image = read_image
        self._out: list[str] = []
        self._lines: list[str] = []
        self._original: list[str] = []
        self._changes: list[Change] = []
        self._images: list[Image] = []
        self._seen_images: set[str] = set()
        self._places = Places()
        self._frames: list[_Frame] = [_Frame("", 0)]
        self._inline: list[tuple[str, str]] = []
        self._run: list[str] = []
        self._plain: list[str] = []
        self._visible = False
        self._space = True
        self._break = False
        self._flat = 0
        self._pre = 0

    # -- the walk

    def write(self, root: Node) -> None:
        """Write one part of the article."""
        waiting: list[str | Node | Callable[[], None]] = [root]
        while waiting:
            item = waiting.pop()
            if isinstance(item, str):
                self._text(item)
            elif isinstance(item, Node):
                close = self._open(item)
                if close is not None:
                    waiting.append(close)
                    waiting.extend(reversed(item.items))
            else:
                item()

    def finish(self) -> Written:
        """Close what is open and give the result."""
        self._flush()
        while self._out and self._out[-1] == _RULE:
            self._out.pop()
        return Written(
            html="\n".join(self._top_level()),
            text="\n".join(self._lines),
            original_text=fold_lines("".join(self._original)),
            changes=tuple(self._changes),
            images=tuple(self._images),
        )

    def _top_level(self) -> list[str]:
        return [piece for piece in self._out if piece]

    def _open(self, node: Node) -> Callable[[], None] | None:
        """Start a node; what closes it, or None where its content is not to be written."""
        if node.removal is not None:
            return self._remove(node, node.removal)
        tag = _RENAMED.get(node.tag, node.tag)
        if tag in ("img", "amp-img", "noscript"):
            return self._picture(node)
        if tag == "iframe":
            return self._embed(node)
        if tag == "br":
            return self._line_break()
        if tag == "hr":
            return self._rule()
        if node.block or tag in STRUCTURE or tag in FLAT:
            return self._open_block(tag, node)
        return self._open_inline(tag, node)

    # -- removals

    def _remove(self, node: Node, removal: Removal) -> None:
        raw = words_under(node)
        words = fold(raw)
        if not words and not _holds_media(node):
            return
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
        elif words and self._visible:
            self._glue(" ")

    # -- text

    def _text(self, text: str) -> None:
        self._original.append(text)
        if not _GONE_ANY.isdisjoint(text):
            text = _GONE.sub("", text)
        if self._pre:
            self._add(text)
            return
        text = _BLANKS.sub(" ", text)
        if "\u00a0" in text:
            text = _HARD_BLANKS.sub(" ", text)
        if self._space:
            text = text.lstrip()
        if text:
            self._add(text)

    def _add(self, text: str) -> None:
        blank = not text.strip()
        if self._break and not blank:
            self._break = False
            if self._visible:
                self._strip_end()
                self._run.append("<br>")
                self._plain.append("\n")
                text = text if self._pre else text.lstrip()
        self._run.append(escape_text(text))
        self._plain.append(text)
        self._space = text[-1].isspace()
        self._visible = self._visible or not blank

    def _glue(self, blank: str) -> None:
        if not self._space:
            self._run.append(blank)
            self._plain.append(blank)
            self._space = True

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

    def _rule(self) -> None:
        self._flush()
        if len(self._frames) == 1 and self._out and self._out[-1] != _RULE:
            self._out.append(_RULE)

    # -- inline elements

    def _open_inline(self, tag: str, node: Node) -> Callable[[], None]:
        opening = self._inline_tag(tag, node)
        if opening is None:
            return _nothing
        self._inline.append((tag if tag in INLINE else "span", opening))
        self._run.append(opening)
        return self._close_inline

    def _inline_tag(self, tag: str, node: Node) -> str | None:
        if tag == "a":
            href = _address(node.get("href"), self._base)
            open_already = any(name == "a" for name, _ in self._inline)
            return f'<a href="{escape_attribute(href)}">' if href and not open_already else None
        language = _attributes(node, ("lang", "dir"))
        if tag in INLINE:
            return f"<{tag}{_attributes(node, _ATTRIBUTES.get(tag, ()))}{language}>"
        return f"<span{language}>" if language and tag in ("span", "font") else None

    def _close_inline(self) -> None:
        tag, opening = self._inline.pop()
        if self._run and self._run[-1] is opening:
            self._run.pop()
        else:
            self._run.append(f"</{tag}>")

    # -- blocks

    def _open_block(self, tag: str, node: Node) -> Callable[[], None]:
        self._original.append("\n")
        self._boundary()
        if self._flat and tag not in ("pre",):
            return self._close_transparent
        if tag in FLAT and tag not in _PARENTS:
            return self._open_flat(tag, node)
        if tag in STRUCTURE and self._fits(tag):
            self._open_frame(tag, node)
            return self._close_frame
        return self._close_transparent

    def _fits(self, tag: str) -> bool:
        if tag == "figure" and any(frame.tag == "figure" for frame in self._frames):
            return False
        return tag not in _PARENTS or self._frames[-1].tag in _PARENTS[tag]

    def _close_transparent(self) -> None:
        self._original.append("\n")
        self._boundary()

    def _boundary(self) -> None:
        if self._flat or self._in_figure():
            self._glue(" ")
        else:
            self._flush()

    def _in_figure(self) -> bool:
        return self._frames[-1].tag == "figure"

    def _open_flat(self, tag: str, node: Node) -> Callable[[], None]:
        if tag == "figcaption":
            return self._open_caption()
        self._flush()
        self._open_frame(tag, node)
        return self._close_frame

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
        """A caption outside a figure: it belongs to the figure before it, if that has none."""
        last = self._out[-1] if self._out else ""
        if last.startswith("<figure><img") and "<figcaption>" not in last:
            self._frames.append(_Frame("figure", len(self._out) - 1, pictures=-1))
            self._out[-1] = last.removesuffix("</figure>")

    def _open_frame(self, tag: str, node: Node) -> None:
        self._flush()
        parent = self._frames[-1]
        if parent.tag in ("ul", "ol") and tag != "li":
            self._push("li", "<li>")
            self._frames[-1].implicit = True
        attributes = _attributes(node, _CELL) if tag in ("td", "th") else ""
        if tag == "ol":
            attributes = _attributes(node, ("start", "reversed", "type"))
        self._push(tag, f"<{tag}{attributes}{_attributes(node, ('lang', 'dir'))}>")

    def _push(self, tag: str, opening: str) -> None:
        self._frames.append(_Frame(tag, len(self._out)))
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
        self._flat -= frame.tag in FLAT
        self._pre -= frame.tag == "pre"
        self._resolve(frame)
        self._collapse(frame, f"</{frame.tag}>")

    def _resolve(self, frame: _Frame) -> None:
        if frame.tag in _SINGLE and len(frame.paragraphs) == 1:
            return
        for index in frame.paragraphs:
            self._out[index] = f"<p>{self._out[index]}</p>"

    def _collapse(self, frame: _Frame, closing: str) -> None:
        """One string for the finished element, nothing for an empty one."""
        inner = "".join(self._out[frame.start + 1 :])
        opening = self._out[frame.start]
        del self._out[frame.start :]
        if inner or frame.tag in ("td", "th"):
            self._out.append(f"{opening}{inner}{closing}")

    def _close_figure(self) -> None:
        frame = self._frames[-1]
        caption = self._take_run()
        self._frames.pop()
        inner = self._out[frame.start + 1 :]
        if frame.pictures or any(piece.startswith(("<table", "<pre")) for piece in inner):
            if caption:
                self._caption(caption)
            self._collapse(frame, "</figure>")
        else:
            self._out[frame.start :] = inner
            if caption:
                self._paragraph(caption)

    def _caption(self, content: str) -> None:
        """A figure has one caption: more words join it."""
        last = self._out[-1]
        if last.endswith("</figcaption>"):
            self._out[-1] = f"{last.removesuffix('</figcaption>')} {content}</figcaption>"
        else:
            self._out.append(f"<figcaption>{content}</figcaption>")

    # -- paragraphs

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
        if frame.tag == "figure":
            self._caption(content)
            return
        if frame.tag in FLAT or frame.tag == "pre":
            self._out.append(content)
        elif frame.tag in _SINGLE:
            frame.paragraphs.append(len(self._out))
            self._out.append(content)
        elif frame.tag in _WRAPPED:
            opening, closing = _WRAPPED[frame.tag]
            self._out.append(f"{opening}{content}{closing}")
        else:
            self._out.append(f"<p>{content}</p>")

    def _take_run(self) -> str:
        """The run's HTML, its inline elements closed (and opened again for the next run); empty when nothing shows."""
        if not self._pre:
            self._strip_end()
        visible, run = self._visible, self._run
        for tag, opening in reversed(self._inline):
            if run and run[-1] is opening:
                run.pop()
            else:
                run.append(f"</{tag}>")
        if visible:
            plain = "".join(self._plain)
            self._lines.append(_line(plain) if self._pre or "\n" not in plain else fold_lines(plain))
        self._run = [opening for _, opening in self._inline]
        self._plain = []
        self._visible, self._space, self._break = False, True, False
        return _without_empty("".join(run)) if visible else ""

    def _strip_end(self) -> None:
        """Take trailing white space off the run, whatever closing tags stand behind it."""
        for index in range(len(self._run) - 1, -1, -1):
            piece = self._run[index]
            if piece.startswith("<"):
                continue
            self._run[index] = stripped = piece.rstrip()
            if stripped:
                return

    # -- pictures

    def _embed(self, node: Node) -> None:
        """A player or chart becomes a link to what it shows, or goes."""
        link = embed_link(node, self._base)
        place = self._places.of(node.element)
        if link is None:
            self._changes.append(
                Change(action="removed", kind="embed", place=place, words="", reason=_DROPPED, ground="format")
            )
            return
        url, host = link
        self._flush()
        self._out.append(f'<p><a href="{escape_attribute(url)}">{host}</a></p>')
        self._lines.append(host)
        self._changes.append(
            Change(
                action="replaced",
                kind="embed",
                place=place,
                words="",
                replacement=host,
                reason=_LINKED,
                ground="format",
            )
        )

    def _picture(self, node: Node) -> None:
        image = self._read_image(node)
        if image is None or image.url in self._seen_images:
            return
        self._seen_images.add(image.url)
        self._images.append(image)
        html = image_html(image)
        if self._in_figure():
            self._frames[-1].pictures += 1
            self._out.append(html)
        elif self._visible or self._flat or self._pre:
            self._run.append(html)
        else:
            self._out.append(f"<figure>{html}</figure>")


def _address(link: str | None, base: str) -> str | None:
    """The absolute address; joining drops an empty query or fragment, but not at the first time."""
    url = absolute(link, base) if link else None
    return url.rstrip("#?") if url and url.endswith(("#", "?")) else url


def _without_empty(html: str) -> str:
    """Inline elements that lost their blanks hold nothing any more."""
    while "></" in html:
        shorter = _EMPTY.sub("", html)
        if shorter == html:
            break
        html = shorter
    return html


def _holds_media(node: Node) -> bool:
    """There is something to see or hear in it, though no words."""
    return next(node.element.iter(*_MEDIA), None) is not None if node.tag else False


def _nothing() -> None:
    """Closes an element that left no mark."""


def image_html(image: Image) -> str:
    """`<img>` with its address, alt text and size."""
    parts = [f'<img src="{escape_attribute(image.url)}" alt="{escape_attribute(image.alt or "")}"']
    if image.width and image.height:
        parts.append(f' width="{image.width}" height="{image.height}"')
    return "".join(parts) + ">"


def escape_attribute(value: str) -> str:
    """Text inside double quotes."""
    return value.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;")


def _attributes(node: Node, names: tuple[str, ...]) -> str:
    get = node.element.get
    found = [(name, get(name)) for name in names]
    return "".join(f' {name}="{escape_attribute(value.strip())}"' for name, value in found if value and value.strip())


def fold_lines(text: str) -> str:
    """White space folded within lines, empty lines dropped."""
    return "\n".join([line for part in text.split("\n") if (line := _line(part))])


def _line(text: str) -> str:
    """`fold`, without regular expressions where plain text needs none."""
    return " ".join(text.split()) if text.isascii() else fold(text)
