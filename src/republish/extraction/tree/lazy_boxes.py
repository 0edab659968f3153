"""Boxes without a picture that a script puts one into: the file that an attribute names."""

from __future__ import annotations

import re
from itertools import islice

from republish._html import Element
from republish.extraction.tree.nodes import Block, Node

_PICTURE_FILE = re.compile(r"(?:(?:https?:)?/)?/[^\s,{}]+\.(?:jpe?g|png|webp|avif)(?:\?[^\s{}]*)?", re.I)
_SHOWING = ("img", "amp-img", "picture", "noscript", "video", "audio", "iframe")
_BOXES = ("div", "span")
_MOST = 20
"""Boxes of a figure that are looked at."""


def loads_picture(element: Element) -> bool:
    """An empty box for which such an attribute names a picture: `<div class="delayed" data-src="/light.jpg">`."""
    if element.tag not in _BOXES or len(element) or (element.text or "").strip():
        return False
    named = (value for name, value in element.items() if name.startswith("data-") and name.endswith("src"))
    return any(_PICTURE_FILE.fullmatch(value.strip()) for value in named)


def alternative(element: Element) -> str:
    """What such a box says to those who cannot see the picture."""
    return next((value for name, value in element.items() if name.startswith("data-") and name.endswith("alt")), "")


def show_lazy_box(figure: Node) -> None:
    """Put a picture before the caption of a figure that has none but such a box."""
    element = figure.element
    if next(element.iter("figcaption"), None) is None or next(element.iter(*_SHOWING), None) is not None:
        return
    box = next(filter(loads_picture, islice(element.iter(*_BOXES), _MOST)), None)
    if box is not None and isinstance(figure, Block) and not figure.leaf:
        run = Block("", element, figure)
        run.items = (Node("img", box, run),)
        figure.items = [run, *figure.items]
