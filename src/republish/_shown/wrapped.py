"""Paragraphs in boxes that say nothing, as apps, builders and places for advertisements part them: the boxes go before anybody reads."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice
from typing import Any, TypeAlias

from republish._shown.elements import has_words, unwrap

Element: TypeAlias = Any

_FEWEST, _LEVELS = 3, 4
"""Of such boxes side by side; boxes around one paragraph."""
_OF_DATA = "data-"
"""How attributes begin that scripts write for themselves."""
_LONG, _LONG_UNSPACED, _UNSPACED = 120, 50, "\u0e00"
"""Letters of running text, of such text in scripts that hold a word in a few of them, and where these begin."""


def open_wrappers(root: Element) -> None:
    """Put the paragraphs in the place of such boxes, three or more side by side; beside bare paragraphs a box tells that it is apart.

    Of pages alone: a fragment that is made safe keeps its boxes, whether they have attributes or lost them just now.
    """
    _open_groups(root)
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


def _open_groups(root: Element) -> None:
    """Put paragraphs in the place of boxes of nothing else that part running text, where most of these hold some.

    A box of short lines may be anything: it goes only where many boxes hold running text, or where it holds a single one.
    One box alone tells that it is apart, and where two say the same, each is for another screen: all stay.
    """
    found: dict[Element, list[Element]] = defaultdict(list)
    for paragraph in root.iter("p"):
        if paragraph.getprevious() is None and _holds_paragraphs(box := paragraph.getparent()):
            found[box.getparent()].append(box)
    for boxes in found.values():
        running = {box for box in boxes if any(map(_is_long, box))}
        if len(running) > 1 and 2 * len(running) >= len(boxes) and not _are_copies(running):
            for box in boxes:
                if box in running or len(box) == 1 or len(running) >= _FEWEST:
                    unwrap(box)


def _are_copies(boxes: set[Element]) -> bool:
    return len({"".join(box.itertext()).strip() for box in boxes}) < len(boxes)


def _holds_paragraphs(box: Element) -> bool:
    """It has no name, no style and no language, and paragraphs are all that stands in it."""
    if box.tag != "div" or not all(name.startswith(_OF_DATA) for name in box.keys()):  # noqa: SIM118
        return False
    return not has_words(box.text) and all(part.tag == "p" and not has_words(part.tail) for part in box)


def _is_long(paragraph: Element) -> bool:
    """It is running text and not one link."""
    text = "".join(paragraph.itertext()).strip()
    if len(text) < (_LONG_UNSPACED if text and max(text) >= _UNSPACED else _LONG):
        return False
    return not (len(paragraph) == 1 and paragraph[0].tag == "a" and not has_words(paragraph.text))


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
