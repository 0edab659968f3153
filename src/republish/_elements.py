"""The elements of a parsed page: asked for their words, selected, written as HTML; and fragments of our own making."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, TypeAlias

import lxml.html
from lxml import etree

from republish._addresses import joined, written
from republish._parsing import new_parser
from republish._text import fold

Element: TypeAlias = Any

BLOCKS = frozenset(
    ["address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir",
     "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
     "header", "hgroup", "hr", "legend", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table",
     "tbody", "td", "tfoot", "th", "thead", "tr", "ul"]
)  # fmt: skip
"""Elements that start a new block of text."""

SILENT = frozenset(
    ["script", "style", "template", "noscript", "head", "title", "svg", "iframe", "object", "select", "textarea",
     "button"]
)  # fmt: skip
"""Elements whose text is not the article's."""

_BREAKING = BLOCKS | {"br"}
_UNREAD = SILENT | {etree.Comment}
_BREAK = "\x00"
"""Stands where a block begins or ends; no tree holds it."""


def fragment(html: str) -> Element:
    """A `<div>` that holds the parsed fragment. For HTML of our own making; pages go through `parse`."""
    content = f"<html><body><div>{html}</div></body></html>".encode("utf-8", "replace")
    return etree.fromstring(content, _fragment_parser()).find("body")[0]


@lru_cache(maxsize=1)
def _fragment_parser() -> Any:
    """Made once: making one takes longer than a short fragment."""
    return new_parser()


def inner_html(element: Element) -> str:
    """The HTML inside an element."""
    return "".join([escape_text(element.text or ""), *map(_outer_html, element)])


def _outer_html(element: Element) -> str:
    """An element with its tail; without the encoding that a `<meta>` states, for it is another's by then."""
    html: str = etree.tostring(element, encoding="unicode", method="html")
    return lxml.html.tostring(element, encoding="unicode") if "<meta" in html else html


def escape_text(text: str) -> str:
    """Text between tags."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text or ">" in text:
        text = text.replace("<", "&lt;").replace(">", "&gt;")
    return text


def absolute(link: str | None, base: str) -> str | None:
    """An absolute http(s), mailto or tel URL, or None; nobody's name and password are in it."""
    try:
        url = joined(base, (link or "").strip())
    except ValueError:
        return None
    if "@" in url:
        url = written(url)
    return url if url.startswith(("http://", "https://", "mailto:", "tel:")) else None


def text_of(element: Element) -> str:
    """All words under an element, white space folded, blocks apart, scripts and the like left out."""
    if not len(element) and isinstance(element.tag, str):  # As most that are asked.
        return "" if element.tag in SILENT else fold(element.text or "")
    return fold(_text(element).replace(_BREAK, " "))


def short_text_of(element: Element, longest: int) -> str | None:
    """What `text_of` gives, or None as soon as that is longer: the beginning of a page's main box tells it."""
    pieces: list[str] = []
    letters, looked_at = 0, longest
    for piece in _pieces(element):
        pieces.append(piece)
        letters += len(piece)
        if letters > looked_at:
            if len(fold("".join(pieces).replace(_BREAK, " "))) > longest:
                return None
            looked_at = 2 * letters  # Blanks count for few: they are folded again when there are twice as many.
    text = fold("".join(pieces).replace(_BREAK, " "))
    return text if len(text) <= longest else None


def lines(html: str | Element) -> str:
    """The words of a fragment of our own making or of its tree, one block a line: the text that fidelity compares."""
    text = _text(fragment(html) if isinstance(html, str) else html)
    folded = map(fold, text.split(_BREAK))
    return "\n".join(line for line in folded if line)


def holds_words(element: Element) -> bool:
    """Whether `text_of` gives any; the element is read no further than the first of them."""
    return any(fold(piece) for piece in _pieces(element) if piece != _BREAK)


def _text(element: Element) -> str:
    """Text in document order, a break around every block."""
    return "".join(_pieces(element))


def _pieces(element: Element) -> Iterator[str]:
    """The same in pieces; from node to node, for trees of any depth: a walk of lxml's own makes an event of each."""
    node, ends = element, False
    while not ends or node is not element:
        tag = node.tag
        if tag in _BREAKING:
            yield _BREAK
        if ends:
            if text := node.tail:
                yield text
            behind = node.getnext()
            node, ends = (node.getparent(), True) if behind is None else (behind, False)
        elif tag in _UNREAD:
            ends = True
        else:
            if text := node.text:
                yield text
            node, ends = (node[0], False) if len(node) else (node, True)


def block_of(element: Element) -> Element:
    """The nearest block that holds the element, itself included."""
    while element.tag not in BLOCKS and element.getparent() is not None:
        element = element.getparent()
    return element


def declarations(element: Element) -> set[str]:
    """What an element's own style declares, without blanks: they may be spaced and ordered in any way."""
    return {"".join(part.split()) for part in (element.get("style") or "").split(";")} - {""}


def select(root: Element, selector: str) -> list[Element]:
    """Elements that match a CSS selector, in document order."""
    found: list[Element] = _compiled(selector)(root)
    return found


@lru_cache(maxsize=4096)
def _compiled(selector: str) -> Any:
    import cssselect

    return etree.XPath(cssselect.HTMLTranslator().css_to_xpath(selector, prefix="descendant-or-self::"))
