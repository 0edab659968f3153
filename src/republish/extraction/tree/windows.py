"""Boxes that are read as little as `nav` and `dialog` are: the site's navigation by its name, and windows over the page by their role."""

from __future__ import annotations

from itertools import islice

from republish._html import Element
from republish.extraction.words.boxes.vocabulary import navigates

_BOXES = frozenset({"div", "ul", "ol", "section", "header", "aside"})
_TO_READ = ("p", "h1", "h2", "h3", "h4", "main", "article", "figure", "blockquote", "cite", "td", "pre")
"""None of them is in a block of nothing but navigation."""
_WINDOWS = frozenset({"dialog", "alertdialog"})
_ARTICLE, _MANY = ("h1", "main", "article"), 8
"""What an article has, and so many paragraphs as it may have without."""


def may_be_window(names: str) -> bool:
    """A role, a class or an id of such a window."""
    return "dialog" in names


def shut_as(element: Element, tag: str, names: str) -> str:
    """The tag of what a block is instead that is not read; empty for others."""
    if tag not in _BOXES:
        return ""
    if navigates(names) and next(element.iter(*_TO_READ), None) is None:
        return "nav"
    return "dialog" if may_be_window(names) and _is_window(element) else ""


def _is_window(element: Element) -> bool:
    """Its role says so, and the article is elsewhere: readers of some pages open that in a window."""
    if element.get("role") not in _WINDOWS or next(element.iter(*_ARTICLE), None) is not None:
        return False
    long = sum(1 for _ in islice(element.iter("p"), _MANY)) == _MANY
    return not long or next(element.getroottree().iter("h1", "article"), None) is not None
