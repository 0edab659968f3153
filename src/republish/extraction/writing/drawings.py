"""Drawings in the page's own markup (inline SVG): charts that do not come along, told as the pictures that they are.

Icons and ornaments are none: in links, buttons and headings, in a box with another picture or a quotation, small, or
without words in or under them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from republish._html import Element, text_of
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.writing.places import Places
from republish.model import Change

_REASON = "a drawing in the page's own markup, which does not come along"
_NO_CHART_IN = (
    *("a", "button", "label", "summary", "nav", "header", "footer", "form", "svg", "math", "mjx-container"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "aside", "noscript", "template"),
)
_ORNAMENTAL = Uncompiled(r"icon|logo|share|sharing|social|sprite|mathjax|katex|emoji|avatar|spinner|loader", re.I)
_OTHER_MEDIA = (
    *("img", "amp-img", "picture", "video", "audio", "iframe", "object", "embed"),
    *("blockquote", "table", "pre", "math"),
)
_NAMED_ABOVE = 3
_SMALLEST = 65
"""CSS pixels of the shorter side; icons are smaller."""
_NUMBER = Uncompiled(r"\s*(\d+(?:\.\d+)?)(?:px)?\s*$")
_OF_FIGURES = frozenset({"caption", "image", "embed", "promo"})
"""What the removal of a figure may be called that holds nothing but a drawing and its words."""


def drawings_in(element: Element) -> Iterator[Element]:
    """The charts under an element, in document order: one each figure, with a caption or labels; others with labels."""
    figures: set[Element] = set()
    for drawing in element.iter("svg"):
        figure = next(drawing.iterancestors("figure"), None)
        if _is_ornament(drawing) or figure in figures:
            continue
        if figure is None:
            if _has_labels(drawing) and _shorter_side(drawing) is not None:
                yield drawing
        elif next(figure.iter(*_OTHER_MEDIA), None) is None and (_has_labels(drawing) or text_of(figure)):
            figures.add(figure)
            yield drawing


def _is_ornament(drawing: Element) -> bool:
    side = _shorter_side(drawing)
    if (side is not None and side < _SMALLEST) or next(drawing.iterancestors(*_NO_CHART_IN), None) is not None:
        return True
    near = (drawing, *(above for _, above in zip(range(_NAMED_ABOVE), drawing.iterancestors(), strict=False)))
    return any(_ORNAMENTAL.search(f"{one.get('class') or ''} {one.get('id') or ''}") for one in near)


def _has_labels(drawing: Element) -> bool:
    return any(fold("".join(label.itertext())) for label in drawing.iter("text"))


def _shorter_side(drawing: Element) -> float | None:
    """By its attributes, else by what it is drawn on; None where neither is said in pixels."""
    sides = [_NUMBER.match(drawing.get(name) or "") for name in ("width", "height")]
    stated = [float(side[1]) for side in sides if side]
    box = (drawing.get("viewbox") or drawing.get("viewBox") or "").replace(",", " ").split()
    drawn = [float(side) for side in box[2:] if _NUMBER.match(side)]
    return min(stated or drawn, default=None)


def with_drawings(changes: list[Change], drawings: list[Element], places: Places) -> list[Change]:
    """The changes, with one of kind "image" for each drawing that nothing else took out; its caption's words where those go too."""
    for drawing in drawings:
        figure = next(drawing.iterancestors("figure"), None)
        inside, own = places.of(drawing), places.of(figure if figure is not None else drawing)
        if any(_covers(change, inside) and not _is_its_own(change, own) for change in changes):
            continue
        told = next((number for number, change in enumerate(changes) if _is_its_own(change, own)), None)
        if told is not None:
            changes[told] = replace(changes[told], kind="image", reason=_REASON, ground="image-rights")
            continue
        taken = Change(action="removed", kind="image", place=inside, words="", reason=_REASON, ground="image-rights")
        changes.insert(_number_of(drawing, changes, places), taken)
    return changes


def _covers(change: Change, place: str) -> bool:
    return f"{place}/".startswith(f"{change.place}/")


def _is_its_own(change: Change, figure: str) -> bool:
    """It is the removal of the drawing's figure, or of the caption in that."""
    return change.kind in _OF_FIGURES and f"{change.place}/".startswith(f"{figure}/")


def _number_of(drawing: Element, changes: list[Change], places: Places) -> int:
    """Before the first change that stands behind it."""
    order = {element: number for number, element in enumerate(drawing.getroottree().iter())}
    behind = (n for n, change in enumerate(changes) if order.get(places.element(change.place), 0) > order[drawing])
    return next(behind, len(changes))
