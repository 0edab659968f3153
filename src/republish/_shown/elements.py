"""What is read of elements, and made of them, on the way to what a browser shows."""

from __future__ import annotations

from typing import Any

from lxml import etree

_CLASSES = etree.XPath("descendant-or-self::*/@class", smart_strings=False)
_STYLES = etree.XPath("descendant-or-self::*/@style", smart_strings=False)


def classes_of(element: Any) -> list[str]:
    """Its classes in lower case, as they stand."""
    return (element.get("class") or "").lower().split()


def all_classes(root: Any) -> str:
    """Everything that a page's elements name as a class, each once, in lower case: one short text that tells what need not be looked for."""
    return _said_once(_CLASSES(root))


def all_styles(root: Any) -> str:
    """The same of what they declare themselves, which is far less to look through than its source."""
    return _said_once(_STYLES(root))


def _said_once(values: list[str]) -> str:
    return " ".join(dict.fromkeys(values)).lower()


def become(element: Any, tag: str, text: str) -> None:
    """Make another element of it in its place, which is nothing but its text."""
    tail = element.tail
    element.clear()
    element.tag, element.text, element.tail = tag, text, tail
