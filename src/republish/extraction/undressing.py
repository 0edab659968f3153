"""Pages with less to go by: class names that say nothing, as build tools and style sheets of utilities write them, or few paragraphs.

The model learns from pages as they are served and from the same ones undressed, so that it knows more than names and long
texts; the tests look how far a reading of pages leans on names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from hashlib import md5
from typing import Any

import lxml.html

_FILES = frozenset({"data-src", "data-srcset", "data-original", "data-lazy-src"})
"""Attributes by which a script finds the picture: content, not names."""
_SHORT = 80
"""Bytes of a paragraph that stays."""
_KEPT = 76
"""Of 255 paragraphs."""
_NAMES = frozenset({"class", "id", "role", "aria-label", "itemprop", "itemtype", "itemscope"})


def page_without(html: str, undress: Callable[[Any], None]) -> str:
    """The page with a change made to its tree."""
    root = lxml.html.document_fromstring(html.encode() if html.lstrip().startswith("<?xml") else html)
    undress(root)
    return f"<!doctype html>{lxml.html.tostring(root, encoding='unicode')}"


def hash_names(root: Any) -> None:
    """Classes and ids that say nothing, the same one for the same name."""
    for element in _elements(root):
        for name in ("class", "id"):
            if name in element.attrib:
                element.set(name, " ".join(map(_hashed, element.get(name).split())))
        _drop(element, _is_data)


def drop_names(root: Any) -> None:
    """No names at all."""
    for element in _elements(root):
        _drop(element, lambda name: name in _NAMES or _is_data(name))


def drop_paragraphs(root: Any) -> None:
    """Most paragraphs gone, chosen by their words: a page with a short text."""
    for paragraph in list(root.iter("p")):
        words = paragraph.text_content().encode()
        if len(words) > _SHORT and md5(words, usedforsecurity=False).digest()[0] > _KEPT:
            paragraph.drop_tree()


def _elements(root: Any) -> Iterable[Any]:
    return (element for element in root.iter() if isinstance(element.tag, str))


def _hashed(name: str) -> str:
    return f"css-{md5(name.encode(), usedforsecurity=False).hexdigest()[:6]}"


def _is_data(name: str) -> bool:
    return name.startswith("data-") and name not in _FILES


def _drop(element: Any, goes: Callable[[str], bool]) -> None:
    for name in list(filter(goes, element.attrib)):
        del element.attrib[name]
