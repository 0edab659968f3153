"""What is read of elements, and made of them, on the way to what a browser shows."""

from __future__ import annotations

from typing import Any


def classes_of(element: Any) -> list[str]:
    """Its classes in lower case, as they stand."""
    return (element.get("class") or "").lower().split()


def all_classes(root: Any) -> str:
    """Everything that a page names as a class, each once, in lower case: one short text that tells what need not be looked for."""
    # From the root itself down the same path takes twice as long.
    classes = root.xpath("descendant::*/@class", smart_strings=False)
    return " ".join(dict.fromkeys([root.get("class") or "", *classes])).lower()


def become(element: Any, tag: str, text: str) -> None:
    """Make another element of it in its place, which is nothing but its text."""
    tail = element.tail
    element.clear()
    element.tag, element.text, element.tail = tag, text, tail
