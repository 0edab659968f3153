"""What needs no end tag in HTML, and libxml2 does not end: a head before what is none of its, parts that the next one ends.

Here the tree is mended; `_end_tags` mends the source.
"""

from __future__ import annotations

from typing import Any, TypeAlias

Element: TypeAlias = Any

_OF_HEAD = frozenset(
    ("base", "basefont", "bgsound", "link", "meta", "noframes", "noscript", "script", "style", "template", "title")
)
"""Elements that may stand in a head (HTML, 13.2.6.4.4, "in head")."""
_READINGS, _HEADINGS = ("rb", "rp", "rt"), ("h1", "h2", "h3", "h4", "h5", "h6")
_SECTIONS = (
    "article",
    "aside",
    "details",
    "dialog",
    "figcaption",
    "figure",
    "footer",
    "header",
    "hgroup",
    "main",
    "nav",
    "search",
    "section",
    "summary",
)
_ENDS = {
    **dict.fromkeys(("rp", "rt"), _READINGS),
    **dict.fromkeys(("rb", "rtc"), (*_READINGS, "rtc")),
    **dict.fromkeys(("dt", "dd"), ("dt", "dd")),
    **dict.fromkeys(_HEADINGS, _HEADINGS),
    **dict.fromkeys(_SECTIONS, ("p",)),
}
"""Elements that end another in which they begin, with those that they end (HTML, 13.2.6.4.7, "in body")."""


def end_head(root: Element) -> None:
    """Move what is none of a head's into the body: such an element begins it, and libxml2 knows only the old ones for such."""
    head = root.find("head")
    parts = [] if head is None else list(head)
    strays = [part for part in parts if part.tag not in _OF_HEAD and isinstance(part.tag, str)]
    if not strays:
        return
    body = root.find("body")
    if body is None:
        body = root.makeelement("body")
        root.append(body)
    strays[-1].tail = (strays[-1].tail or "") + (body.text or "")
    body.text = None
    body[:0] = strays


def end_by_beginning(root: Element) -> None:
    """Set beside each other what libxml2, which knows nothing of it, leaves in one another."""
    for element in list(root.iter(*_ENDS)):
        while (around := element.getparent()) is not None and around.tag in _ENDS[element.tag]:
            _set_behind(around, [element, *element.itersiblings()])


def _set_behind(ended: Element, parts: list[Element]) -> None:
    """Move an element's last parts out of it, before what follows it."""
    behind, ended.tail = ended.tail, None
    for part in reversed(parts):
        ended.addnext(part)
    if behind:
        parts[-1].tail = (parts[-1].tail or "") + behind
