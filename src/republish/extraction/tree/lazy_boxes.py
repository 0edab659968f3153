"""Figures without a picture that a script puts one into: the file that an attribute of a box names, or the `source`s of a `picture`."""

from __future__ import annotations

import re
from itertools import islice

from republish._html import Element
from republish._uncompiled import Uncompiled
from republish.extraction.tree.nodes import Block, Node

_PICTURE_FILE = Uncompiled(r"(?:(?:https?:)?/)?/[^\s,{}]+\.(?:jpe?g|png|webp|avif)(?:\?[^\s{}]*)?", re.I)
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
    """Put a picture before the caption of a figure that has none but such a box, or files for screens of several sizes."""
    element = figure.element
    if not isinstance(figure, Block) or figure.leaf or next(element.iter("figcaption"), None) is None:
        return
    showing = list(islice(element.iter(*_SHOWING), 2))
    if [one.tag for one in showing] == ["picture"]:
        picture = _put_into(showing[0])
    elif not showing:
        picture = next(filter(loads_picture, islice(element.iter(*_BOXES), _MOST)), None)
    else:
        picture = None
    if picture is not None:
        run = Block("", element, figure)
        run.items = (Node("img", picture, run),)
        figure.items = [run, *figure.items]


def _put_into(holder: Element) -> Element | None:
    """The `img` that a `picture` lacks of which only the `source`s are left, put into it."""
    if not any(source.get("srcset") or source.get("data-srcset") for source in holder.iter("source")):
        return None
    picture: Element = holder.makeelement("img", {})
    holder.append(picture)
    return picture
