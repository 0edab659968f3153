"""The tags and attributes of clean HTML, and how its pieces are written."""

from __future__ import annotations

import re

from republish._addresses import direct
from republish._html import absolute
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.tree.nodes import Node
from republish.extraction.words.lowered import holds_one
from republish.model import Image

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
NO_PARAGRAPHS = STRUCTURE | FLAT | {"h1"}
"""What does not become a paragraph where it holds a run of text: a `section` does as a `p` does."""
SINGLE = frozenset(["li", "td", "th", "dd"])
"""Elements whose only paragraph goes without a `<p>`."""
PARENTS = {
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
AROUND_ROWS = frozenset({"table", "thead", "tbody", "tfoot"})
IMPLIED = {"ul": ("li",), "ol": ("li",), "tr": ("td",), "dl": ("dd",), **dict.fromkeys(AROUND_ROWS, ("tr", "td"))}
"""The elements that what stands directly in these is put into, from the outside in."""
WRAPPED = {
    tag: ("".join(f"<{one}>" for one in parts), "".join(f"</{one}>" for one in reversed(parts)))
    for tag, parts in IMPLIED.items()
}
"""The tags of the same."""
RENAMED = {"strike": "s", "tt": "code", "h1": "h2", "dir": "ul", "menu": "ul", "acronym": "abbr"}
ATTRIBUTES = {"abbr": ("title",), "time": ("datetime",), "dfn": ("title",), "del": ("datetime",), "ins": ("datetime",)}
CELL = ("colspan", "rowspan", "scope")
"""Not the ids of other cells, which are not kept."""
BLANKS = re.compile(r"[\t\n\r\f\v][ \t\n\r\f\v]*| [ \t\n\r\f\v]+")
HARD_BLANKS = re.compile("[ \u00a0]{2,}")
_GONE = Uncompiled("[\u00ad\u200b\ufeff\u0000-\u0008\u000e-\u001f\ufffe\uffff]")
_EMPTY = Uncompiled(r"<(" + "|".join(sorted(INLINE)) + r"|span)(?: [^<>]*)?></\1>")
_BOLD_TAG, _TAG = re.compile(r"<(/?)(?:b|strong)>"), re.compile(r"<[^<>]*>")
RULE = "<hr>"
_GONE_ANY = ("\u00ad", "\u200b", "\ufeff")


def image_html(image: Image) -> str:
    """`<img>` with its address, alt text and size."""
    parts = [f'<img src="{escape_attribute(image.url)}" alt="{escape_attribute(image.alt or "")}"']
    if image.width and image.height:
        parts.append(f' width="{image.width}" height="{image.height}"')
    return "".join(parts) + ">"


def escape_attribute(value: str) -> str:
    """Text inside double quotes."""
    return value.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;")


_BOOLEAN = frozenset({"reversed"})
"""Attributes that mean something by being there."""


def attributes(node: Node, names: tuple[str, ...]) -> str:
    """These attributes of a node, in this order, as they stand in a tag."""
    get = node.element.get
    text = ""
    for name in names:
        value = get(name)
        if value and (value := value.strip()):
            text += f' {name}="{escape_attribute(value)}"'
        elif value is not None and name in _BOOLEAN:
            text += f" {name}"
    return text


def address(link: str | None, base: str) -> str | None:
    """The absolute http(s), mailto or tel address, without a detour; joining drops an empty query or fragment, but not at the first time."""
    if not link:
        return None
    url = absolute(link, base)
    return direct(url).rstrip("#?") if url else None


def is_even(text: str) -> bool:
    """Neither `squeezed` nor `fold` would change it, but for its ends: of all white space only blanks are printable."""
    return text.isprintable() and "  " not in text


def squeezed(text: str) -> str:
    """Text of a run: white space folded, soft hyphens and the like gone."""
    if is_even(text):
        return text
    text = BLANKS.sub(" ", without_gone(text))
    return HARD_BLANKS.sub(" ", text) if "\u00a0" in text else text


def without_gone(text: str) -> str:
    """Text without soft hyphens and the like."""
    return _GONE.sub("", text) if holds_one(text, _GONE_ANY) else text


def without_empty(html: str) -> str:
    """Inline elements that lost their blanks hold nothing any more."""
    while "></" in html:
        shorter = _EMPTY.sub("", html)
        if shorter == html:
            break
        html = shorter
    return html


def without_bold(heading: str) -> str:
    """A heading all of which is bold says no more with that than without: it is bold anyway."""
    if _BOLD_TAG.search(heading) is None:
        return heading
    depth, end, beside = 0, 0, ""
    for tag in _BOLD_TAG.finditer(heading):
        beside += "" if depth else heading[end : tag.start()]
        depth, end = depth + (-1 if tag[1] else 1), tag.end()
    beside += heading[end:]
    return heading if _TAG.sub("", beside).strip() else _BOLD_TAG.sub("", heading)


def folded(pieces: list[str]) -> str:
    """The lines of a text in pieces, each folded, empty ones dropped; without a second copy of it, as most are one piece."""
    lines: list[str] = []
    line: list[str] = []
    for piece in pieces:
        if piece != "\n":
            line.append(piece)
        elif line:
            lines.append(fold(line[0]) if len(line) == 1 and "\n" not in line[0] else fold_lines("".join(line)))
            line = []
    return "\n".join(filter(None, [*lines, fold_lines("".join(line))]))


def fold_lines(text: str) -> str:
    """White space folded within lines, empty lines dropped."""
    return "\n".join(filter(None, map(fold, filter(None, text.split("\n")))))
