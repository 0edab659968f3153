"""What of a page the head's readers look at: the headlines, and a bounded stretch of elements around the one that counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from republish._html import Document, Element, text_of
from republish._text import fold

_BEFORE, _AFTER = 60, 260
"""Elements looked at before and after the headline. A byline that stands further off is read by a profile's selectors."""
_SKIPPED = frozenset({"script", "style", "svg", "nav", "form", "button", "select", "iframe", "noscript", "template"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Heading:
    """One `h1`, or what plays one."""

    element: Element
    text: str
    names: str
    """Class, id and itemprop."""


def headings(document: Document) -> tuple[Heading, ...]:
    """Every `h1` with words, in document order."""
    found = []
    for element in document.root.iter("h1"):
        text = text_of(element)
        if text:
            found.append(Heading(element=element, text=text, names=names_of(element)))
    return tuple(found[:12])


def names_of(element: Element) -> str:
    """What the page calls an element: class, id, itemprop, rel and test id in one string."""
    get = element.get
    return (
        f"{get('class') or ''} {get('id') or ''} {get('itemprop') or ''} {get('rel') or ''} {get('data-testid') or ''}"
    )


def neighbourhood(heading: Element) -> tuple[Element, ...]:
    """Elements around the headline in document order, the headline first in importance: after it, then before it."""
    return (*_following(heading), *_preceding(heading))


def _following(start: Element) -> Iterator[Element]:
    node: Any = start
    descend = False
    for _ in range(_AFTER):
        child = node[0] if descend and len(node) and node.tag not in _SKIPPED else None
        node = child if child is not None else _next(node)
        if node is None:
            return
        descend = isinstance(node.tag, str)
        if descend and node.tag not in _SKIPPED:
            yield node


def _next(node: Element) -> Element | None:
    while node is not None:
        sibling = node.getnext()
        if sibling is not None:
            return sibling
        node = node.getparent()
    return None


def _preceding(start: Element) -> Iterator[Element]:
    node: Any = start
    for _ in range(_BEFORE):
        sibling = node.getprevious()
        if sibling is None:
            node = node.getparent()
        else:
            node = sibling
            while len(node) and node.tag not in _SKIPPED:
                node = node[-1]
        if node is None or node.tag == "body":
            return
        if isinstance(node.tag, str) and node.tag not in _SKIPPED:
            yield node


def short_text(element: Element, longest: int = 400) -> str:
    """The words of a small element; empty when it holds too many to be a byline or a date."""
    text = text_of(element) if len(element) < 60 else ""
    return fold(text) if len(text) <= longest else ""
