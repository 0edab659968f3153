"""How large a picture is: what its attributes say, for icons what their style does, and addresses of two files of one."""

from __future__ import annotations

import re

from republish._html import Element
from republish._uncompiled import Uncompiled

_DIGITS = 6
_NUMBERS = re.compile(r"(\d+)")
_SIDE, _LOW, _WIDE = 5, 32, 2
"""Digits that no side of a picture has; pixels; how many times as wide."""
_RATIOS = frozenset({(16, 9), (4, 3), (3, 2), (5, 4), (21, 9), (16, 10), (5, 3), (3, 1), (18, 9)})
"""Sizes that say how a picture's sides are to each other."""
_SQUARE, _LONGEST_SQUARE = re.compile(r"-(\d{2,3})x\1(?=\.\w{3,4}$)"), 300
_THUMB = Uncompiled(
    r"(?<=/)(?:thumb(?:nail)?s?|tn)[_-]|[_-](?:thumb(?:nail)?|tn)(?=\.\w{3,4}$)|/(?:thumb(?:nail)?s?|small)(?=/)", re.I
)
_WHOLE = Uncompiled(r"/(?:full|large|big|original|originals)(?=/)", re.I)
"""What a system calls a small file of a picture or the folder of those, and the folder of the large ones."""
_STYLED = Uncompiled(r"(?<![\w-])(width|height)\s*:\s*([1-9]\d?)(?:\.\d{1,4})?px", re.I)
"""A side of less than a hundred pixels: the style of a photograph is the box it fills."""


def sides_of(shown: Element) -> tuple[int | None, int | None]:
    """Width and height as its attributes say them, a ratio perhaps. A style that makes an icon of it counts more."""
    return styled_size(shown) or (pixels(shown, "width"), pixels(shown, "height"))


def without_ratio(width: int | None, height: int | None) -> tuple[int | None, int | None]:
    """Both in pixels; a ratio such as 16 × 9 says neither."""
    if not width or not height:
        return width or None, height or None
    return (None, None) if (width, height) in _RATIOS or (height, width) in _RATIOS else (width, height)


def pixels(shown: Element, name: str) -> int | None:
    """What an attribute says of one side."""
    stated = shown.get(name)
    if not stated:
        return None
    value = stated.strip().removesuffix("px")
    return int(value) if value.isascii() and value.isdigit() and len(value) < _DIGITS else None


def is_low(shown: Element) -> bool:
    """It says that it is hardly higher than a line of words, and much wider: a sponsor's logo, and no button on a picture."""
    width, height = pixels(shown, "width") or 0, pixels(shown, "height") or 0
    return 0 < height <= _LOW and width > _WIDE * height


def styled_size(shown: Element) -> tuple[int, int] | None:
    """Both sides, where its style says that both are short."""
    style = shown.get("style")
    if not style or "px" not in style:
        return None
    sides = {name.lower(): int(side) for name, side in _STYLED.findall(style)}
    return (sides["width"], sides["height"]) if len(sides) > 1 else None


def is_larger(url: str, other: str) -> bool:
    """The two addresses differ in numbers alone, all that do are sizes, and this one has the larger: "…/w_320/ferry.jpg" and "…/w_1140/ferry.jpg"."""
    if url == other:
        return False
    parts, others = _NUMBERS.split(url), _NUMBERS.split(other)
    if len(parts) != len(others):
        return False
    unlike = [(one, two) for one, two in zip(parts, others, strict=True) if one != two]
    return all(
        one.isdigit() and two.isdigit() and _SIDE > len(one) >= len(two) and int(one) > int(two) for one, two in unlike
    )


def is_thumb(url: str, whole: str) -> bool:
    """The address is that of the other's file but for words for a small one: "/thumbs/thumbs_ferry.jpg" and "/ferry.jpg"."""
    return (
        bool(whole) and url != whole and _THUMB.search(url) is not None and _THUMB.sub("", url) == _WHOLE.sub("", whole)
    )


def is_cut_out(url: str, whole: str) -> bool:
    """The address of a small square that a system cut out of the picture at the other address: "ferry-150x150.jpg" of "ferry.jpg"."""
    cut = _SQUARE.search(url) if whole else None
    return cut is not None and int(cut[1]) <= _LONGEST_SQUARE and url[: cut.start()] + url[cut.end() :] == whole
