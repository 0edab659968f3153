"""What of a page the head's readers look at: the headlines, and a bounded stretch of elements around the one that counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from republish._html import Document, Element, text_of
from republish._text import fold

_BEFORE, _AFTER = 60, 260
"""Elements looked at before and after the headline. A byline that stands further off is read by a profile's selectors."""
_MOST_HEADINGS = 24
_KICKER = re.compile(r"kicker|overline|top-?line|eyebrow|roofline|pre-?title|supertitle|topic|spitzmarke|dachzeile|volanta|antetitulo", re.I)
_HIDDEN = re.compile(r"offscreen|visually-?hidden|sr-only|screen-?reader|a11y-hidden", re.I)
_SKIPPED = frozenset({"script", "style", "svg", "nav", "form", "button", "select", "iframe", "noscript", "template"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Heading:
    """One `h1`, or what plays one."""

    element: Element
    text: str
    names: str
    """Class, id and itemprop."""


def headings(document: Document, tag: str = "h1") -> tuple[Heading, ...]:
    """Every heading of that rank with words that is no step of a breadcrumb trail, in document order."""
    found = []
    for element in document.root.iter(tag):
        text = headline_text(element)
        if text and not _in_trail(element):
            found.append(Heading(element=element, text=text, names=names_of(element)))
            if len(found) == _MOST_HEADINGS:
                break
    return tuple(found)


def _in_trail(element: Element) -> bool:
    """Some sites mark the last step of the breadcrumb trail as `h1`: the short title, not the headline."""
    if any("breadcrumb" in name for name in element.keys()):
        return True
    node = element
    for _ in range(5):
        if node is None or node.tag in ("main", "article", "body"):
            return False
        if node.tag == "nav" or "readcrumb" in names_of(node):
            return True
        node = node.getparent()
    return False


def headline_text(element: Element) -> str:
    """The words of a heading without the kicker that some pages set inside it; "Kicker: headline" stays whole."""
    whole = text_of(element)
    for child in element:
        if isinstance(child.tag, str) and _KICKER.search(child.get("class") or ""):
            rest = fold(" ".join(_text_after(child)))
            kicker = whole[: len(whole) - len(rest)] if whole.endswith(rest) else ""
            joined = rest.startswith(":") or kicker.rstrip().endswith(":")
            return whole if joined or len(rest.split()) < 3 else rest
    return whole


def _text_after(child: Element) -> Iterator[str]:
    yield child.tail or ""
    for sibling in child.itersiblings():
        if isinstance(sibling.tag, str) and not _HIDDEN.search(sibling.get("class") or ""):
            yield text_of(sibling)
        yield sibling.tail or ""


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
