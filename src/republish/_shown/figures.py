"""Figures that were never closed: the text that follows one lies in it then, and reads like the rest of its caption."""

from __future__ import annotations

from itertools import islice, takewhile
from typing import Any, TypeAlias

Element: TypeAlias = Any

_SHOWN = ("img", "picture", "video", "audio", "iframe", "object", "svg", "figcaption")
"""What a figure holds before such a text."""
_APART = frozenset(["figure", "blockquote", "table", "aside", "li", "details"])
"""Paragraphs in them are their own."""
_HEADINGS = frozenset(["h2", "h3", "h4", "h5", "h6"])
_FEWEST, _RUNNING = 3, 100
"""Paragraphs of running text, and letters of each: captions have fewer, or are shorter."""


def end_figures(root: Element) -> None:
    """Put the text that an open figure or caption holds behind it, and make boxes of figures that are notes, as Notion writes them."""
    for figure in reversed(list(root.iter("figure"))):  # What is in another one first.
        if "callout" in (figure.get("class") or "").split() and figure.find("figcaption") is None:
            figure.tag = "div"
            continue
        beginning = _where_text_begins(figure)
        if beginning is not None and _holds_before(figure, beginning):
            _end_before(figure, beginning)


def _where_text_begins(figure: Element) -> Element | None:
    """Its first paragraph of running text that is not all of a caption, or the headings over that; None where there are few."""
    running = list(islice((p for p in figure.iter("p") if _is_running(p, figure)), _FEWEST + 1))
    if not running or (len(running) < _FEWEST and not _goes_on_under_a_heading(running[0])):
        return None
    first = running[0] if len(running) == 1 or _is_of_text(running[0], running) else running[1]
    above = list(takewhile(lambda before: before.tag in _HEADINGS, first.itersiblings(preceding=True)))
    return above[-1] if above else first


def _goes_on_under_a_heading(paragraph: Element) -> bool:
    """No caption does."""
    return next(paragraph.itersiblings(*_HEADINGS), None) is not None


def _is_running(paragraph: Element, figure: Element) -> bool:
    boxes = takewhile(lambda box: box is not figure, paragraph.iterancestors())
    return len("".join(paragraph.itertext())) >= _RUNNING and _APART.isdisjoint(box.tag for box in boxes)


def _is_of_text(paragraph: Element, running: list[Element]) -> bool:
    """It stands in no caption, or in one that holds the others too."""
    caption = next(paragraph.iterancestors("figcaption", "figure"))
    return caption.tag == "figure" or any(caption in other.iterancestors() for other in running[1:])


def _holds_before(figure: Element, beginning: Element) -> bool:
    """It shows something before the text, or has a caption there."""
    shown = takewhile(lambda element: element is not beginning, figure.iter(*_SHOWN, beginning.tag))
    return any(element.tag in _SHOWN for element in shown)


def _end_before(figure: Element, beginning: Element) -> None:
    """Move an element and all that follows it in the figure behind the figure."""
    moved, box = [beginning, *beginning.itersiblings()], beginning.getparent()
    while box is not figure:
        _take_tail(moved[-1], box)
        moved += box.itersiblings()
        box = box.getparent()
    _take_tail(moved[-1], figure)
    for element in reversed(moved):
        figure.addnext(element)


def _take_tail(element: Element, box: Element) -> None:
    """Put the words behind a box behind an element in it."""
    element.tail, box.tail = (element.tail or "") + (box.tail or ""), None
