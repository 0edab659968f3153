"""Pages with less to go by than they were served with, to see how far a reading leans on names, data and sections."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from hashlib import md5
from typing import Any

import lxml.html

_FILES = frozenset({"data-src", "data-srcset", "data-original", "data-lazy-src"})
"""Attributes by which a script finds the picture: content, not names."""
_NAMES = frozenset({"class", "id", "role", "aria-label", "itemprop", "itemtype", "itemscope"})
_SECTIONS = ("article", "main", "section", "aside", "header", "footer", "nav", "hgroup", "address")


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
        _drop(element, lambda name: name.startswith("data-") and name not in _FILES)


def drop_names(root: Any) -> None:
    """No names at all."""
    for element in _elements(root):
        _drop(element, lambda name: name in _NAMES or (name.startswith("data-") and name not in _FILES))


def drop_data(root: Any) -> None:
    """No JSON-LD, and no meta element but those that a browser needs."""
    for element in list(root.iter("script", "meta")):
        data = (
            "ld+json" in (element.get("type") or "")
            if element.tag == "script"
            else element.get("property") or element.get("name")
        )
        if data:
            element.drop_tree()


def level_sections(root: Any) -> None:
    """Boxes in the place of everything that says what it is by its element."""
    for element in root.iter(*_SECTIONS):
        element.tag = "div"


def _elements(root: Any) -> Iterable[Any]:
    return (element for element in root.iter() if isinstance(element.tag, str))


def _hashed(name: str) -> str:
    return f"css-{md5(name.encode(), usedforsecurity=False).hexdigest()[:6]}"


def _drop(element: Any, goes: Callable[[str], bool]) -> None:
    for name in list(filter(goes, element.attrib)):
        del element.attrib[name]
