"""Paragraphs each in a box of its own that says nothing, as apps and builders write them: the boxes go before anybody reads."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice
from typing import Any, TypeAlias

from republish._shown.elements import has_words

Element: TypeAlias = Any

_FEWEST, _LEVELS = 3, 4
"""Of such boxes side by side; boxes around one paragraph."""


def open_wrappers(root: Element) -> None:
    """Put the paragraphs in the place of such boxes, three or more side by side; beside bare paragraphs a box tells that it is apart.

    Of pages alone: a fragment that is made safe keeps its boxes, whether they have attributes or lost them just now.
    """
    found: dict[Element, list[tuple[Element, Element]]] = defaultdict(list)
    for paragraph in filter(_is_alone, list(root.iter("p"))):
        box = _outermost(paragraph)
        if box is not paragraph:
            found[box.getparent()].append((box, paragraph))
    for around, wrapped in found.items():
        if len(wrapped) >= _FEWEST and next(around.iterchildren("p"), None) is None:
            for box, paragraph in wrapped:
                paragraph.tail, box.tail = box.tail, None
                around.replace(box, paragraph)


def _is_alone(paragraph: Element) -> bool:
    """It is all the elements of a box without attributes, or of an element of the page's own."""
    if paragraph.getprevious() is not None or paragraph.getnext() is not None:
        return False
    box = paragraph.getparent()
    return not box.attrib and (box.tag == "div" or "-" in box.tag)


def _outermost(paragraph: Element) -> Element:
    """The last of the boxes around a paragraph that hold nothing else and say nothing of it."""
    box = paragraph
    for up in islice(paragraph.iterancestors(), _LEVELS):
        if (
            up.attrib
            or len(up) > 1
            or not (up.tag == "div" or "-" in up.tag)
            or has_words(up.text)
            or has_words(box.tail)
        ):
            break
        box = up
    return box
