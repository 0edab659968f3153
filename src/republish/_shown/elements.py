"""What is read of elements, and made of them, on the way to what a browser shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def classes_of(element: Any) -> list[str]:
    """Its classes in lower case, as they stand."""
    return (element.get("class") or "").lower().split()


def all_classes(elements: Sequence[Any]) -> str:
    """Everything that a page's elements name as a class, each once, in lower case: one short text that tells what need not be looked for."""
    return _said_once(elements, "class")


def all_styles(elements: Sequence[Any]) -> str:
    """The same of what they declare themselves, which is far less to look through than its source."""
    return _said_once(elements, "style")


def _said_once(elements: Sequence[Any], attribute: str) -> str:
    own, *others = [element.get(attribute) for element in elements]
    return " ".join(dict.fromkeys([own or "", *filter(None, others)])).lower()


def become(element: Any, tag: str, text: str) -> None:
    """Make another element of it in its place, which is nothing but its text."""
    tail = element.tail
    element.clear()
    element.tag, element.text, element.tail = tag, text, tail
