"""Boxes without content that paint a photograph, and pictures by other names: each the picture that a browser shows in its place.

HTML, 13.2.6.4.7: `image` outside of a drawing is `img`. A drawing that holds nothing but one photograph is that one.
"""

from __future__ import annotations

import re
from collections.abc import Set
from itertools import chain, islice
from typing import Any, TypeAlias

from republish._uncompiled import Uncompiled

Element: TypeAlias = Any

_FROM_SCRIPT = (
    *("data-bg", "data-back", "data-background", "data-background-image", "data-lazy-bg", "data-bg-image"),
    *("data-img-url", "data-src"),
)
"""Where scripts find what they will paint: lazysizes, vanilla-lazyload, WP Rocket, EWWW, Lozad, bLazy, UIkit and themes."""
_BOXES = (
    "//*[self::div or self::span or self::a][contains(@style, 'url(') or contains(@style, 'image-set(') or {}]".format(
        " or ".join(f"@{name}" for name in _FROM_SCRIPT)
    )
)
_HINTS = frozenset({"data-bg", "data-back", "data-lazy-bg", "data-lazy-back", "data-img-url"})
_LOADERS = ("b-lazy", "uk-")
"""Classes of what scripts paint by an attribute of another name."""
_STYLED = "descendant::*/@style[contains(., 'url(') or contains(., 'image-set(')]/parent::*[self::div or self::span or self::a]"
_PAINTED = Uncompiled(r"background(?:-image)?\s*:[^;]{0,200}?(?:url|image-set)\(\s*['\"]?([^'\")\s]{4,800})", re.I)
_GIVEN = Uncompiled(r"\s*(?:url\(\s*['\"]?)?((?:https?:|/|\.)[^'\")\s{}]{3,800})['\"]?\)?\s*")
_PHOTOGRAPH = Uncompiled(r"^(?!data:)[^{}]+\.(?:jpe?g|png|webp|avif)(?:$|[?#])", re.I)
_UNSHARP = re.compile(r"blur\(|display\s*:\s*none", re.I)
_SHOWS = ("img", "image", "amp-img", "picture", "video", "audio", "iframe", "object", "svg", "input", "button")
_LARGEST_SIGN = 64
"""Pixels."""
_NO_PHOTOGRAPH = Uncompiled(r"data:|.*[{}]|.*\.(?:gif|svg)(?:$|[?#])", re.I)
_APART = ("header", "nav", "footer", "aside", "a", "button", "li", "td", "noscript")
"""What stands in one of them is a teaser, a sign or a banner as often as not."""
_RUNNING, _FEW, _MOST_AROUND = 80, 6, 3
"""Letters of a paragraph of running text; elements in a box that has no content; boxes around one that hold nothing else."""
_XLINK = "{http://www.w3.org/1999/xlink}href"


def show_painted(root: Element, classes: str, styles: str, data: Set[str]) -> None:
    """Make pictures of boxes that paint one in a figure, as an image by role, or beside a paragraph; given all classes, styles and attributes for scripts."""
    for drawn in list(root.iter("image", "amp-anim")):
        if drawn.tag == "image":
            _show_drawn(drawn)
        else:
            drawn.tag = "amp-img"
    given = not _HINTS.isdisjoint(data) or any(map(classes.__contains__, _LOADERS))
    if not given and "url(" not in styles and "image-set(" not in styles:
        return
    for box in root.xpath(_BOXES if given else _STYLED):
        file = _file_of(box)
        if file and _is_empty(box) and _is_in_place(box):
            _become(box, file, box.get("aria-label") or box.get("title") or "")


def _show_drawn(drawn: Element) -> None:
    """One of no drawing is a picture; one that is all of a drawing stands for that."""
    drawing = next(drawn.iterancestors("svg"), None)
    if drawing is None:
        for inner in reversed(
            list(drawn)
        ):  # Nothing is in a picture, but a parser that does not know the tag waits for its end.
            drawn.addnext(inner)
        drawn.tag, drawn.text, drawn.tail = "img", None, (drawn.text or "") + (drawn.tail or "") or None
        return
    file = drawn.get("href") or drawn.get(_XLINK) or drawn.get("xlink:href") or ""
    parts = [
        part for part in islice(drawing.iterdescendants("*"), _FEW) if part.tag not in ("title", "desc", "g", "defs")
    ]
    if parts == [drawn] and _PHOTOGRAPH.search(file):
        said = drawing.get("aria-label") or next((title.text for title in drawing.iter("title")), None) or ""
        for name in ("width", "height"):
            drawing.attrib.pop(name, None)
        _become(drawing, file, said.strip())


def _become(box: Element, file: str, said: str) -> None:
    tail = box.tail
    box.clear()
    box.tag, box.tail = "img", tail
    box.set("src", file)
    box.set("alt", said)


def _file_of(box: Element) -> str:
    """The photograph that its style paints, or a script will paint."""
    style = box.get("style") or ""
    painted = _PAINTED.search(style) if "(" in style else None
    if painted is not None:
        return "" if _UNSHARP.search(style) or not _is_photograph(painted[1], box) else painted[1]
    given = (_GIVEN.fullmatch(value) for name in _FROM_SCRIPT if (value := box.get(name)))
    return next((one[1] for one in given if one is not None and _PHOTOGRAPH.search(one[1])), "")


def _is_sign(shown: Element) -> bool:
    """A button on a picture, or a small drawing, as a camera beside the number of a gallery's pictures."""
    if shown.tag != "svg":
        return bool(shown.tag == "button")
    width = (shown.get("width") or "").removesuffix("px")
    return shown.getparent().tag == "button" or (width.isdecimal() and int(width) <= _LARGEST_SIGN)


def _is_photograph(address: str, box: Element) -> bool:
    """Its ending says so; of a box whose role says that it is a picture, no ending says that it is a drawing."""
    named = _PHOTOGRAPH.search(address) is not None
    return named or (box.get("role") == "img" and _NO_PHOTOGRAPH.match(address) is None)


def _is_empty(box: Element) -> bool:
    inside = list(islice(box.iterdescendants(), _FEW + 1))
    return len(inside) <= _FEW and not any(one.tag in _SHOWS for one in inside) and not "".join(box.itertext()).strip()


def _outer(box: Element) -> Element:
    """The box that holds nothing else."""
    for up in islice(box.iterancestors(), _MOST_AROUND):
        if up.tag not in ("div", "p") or len(up) > 1 or (up.text or "").strip():
            break
        box = up
    return box


def _is_in_place(box: Element) -> bool:
    """A figure holds no other picture, its role says that it is one, or it stands right beside a paragraph and in no part of the page's frame."""
    figure = next(box.iterancestors("figure"), None)
    if box.tag == "a" and not _PHOTOGRAPH.search(box.get("href") or ""):
        return False
    if figure is not None:
        return all(map(_is_sign, figure.iter(*_SHOWS)))
    outer = _outer(box)
    beside = chain(islice(outer.itersiblings("*", preceding=True), 1), islice(outer.itersiblings("*"), 1))
    running = any(one.tag == "p" and len("".join(one.itertext())) >= _RUNNING for one in beside)
    return (running or box.get("role") == "img") and next(box.iterancestors(*_APART), None) is None
