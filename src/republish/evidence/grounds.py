"""Letters of the colour of the ground that they stand on, as far as a page itself says both.

What a sheet in a file of its own may colour is not known, and taken for readable.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, TypeAlias

from republish._hidden import in_one_line
from republish.evidence.sheets import Sheet

Element: TypeAlias = Any
_Color: TypeAlias = tuple[int, int, int]

_INK = re.compile(r";color:([^;]+)")
_GROUND = re.compile(r";background(?:-color|-image)?:([^;]+)")
_FIGURES = re.compile(
    r"#([\da-f]{6}|[\da-f]{3})(?![\da-f])|rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})(?:,1(?:\.0+)?)?\)|(?<![\w-])(white|black)(?![\w-])"
)
_NAMED = {"white": (255, 255, 255), "black": (0, 0, 0)}
_NO_GROUND = frozenset({"none", "transparent", "inherit", "initial", "unset", "0", "0 0"})
_PICTURES = ("url(", "gradient(")
_NEAR = 8
"""Steps of 256 by which nobody tells two colours apart."""
_PIECES = 30


def has_color_of_ground(element: Element, sheet: Sheet) -> bool:
    """Its words are said to have the colour of what they stand on, and nothing in it has a colour or a ground of its own."""
    ink = _first(element, sheet, _INK, "color")
    if ink is None:
        return False
    ground = _first(element, sheet, _GROUND, "bgcolor") or _paper(element, sheet)
    return ground is not None and _is_near(ink, ground) and not _differs_inside(element, sheet, ground)


def has_own_color(element: Element, sheet: Sheet) -> bool:
    """The element itself is given a colour."""
    return element.get("color") is not None or "color" in sheet.declared(element)


def _first(element: Element, sheet: Sheet, said: re.Pattern[str], attribute: str) -> _Color | None:
    """What the nearest of an element and its ancestors says of a colour; nothing where a file may say it of one before."""
    for box in (element, *element.iterancestors()):
        told, color = _told(box, sheet, said, attribute)
        if told:
            return color
        if sheet.has_more or _is_said_at_times(box, sheet, said):
            return None
    return None


def _told(box: Element, sheet: Sheet, said: re.Pattern[str], attribute: str) -> tuple[bool, _Color | None]:
    """Whether a box says a colour, and which where that can be read."""
    values = [value for value in said.findall(in_one_line(sheet.declared(box))) if value not in _NO_GROUND]
    if any(picture in value for value in values for picture in _PICTURES) or (
        said is _GROUND and box.get("background")
    ):
        return True, None
    value = values[-1] if values else (box.get(attribute) or "").strip().lower()
    if not value:
        return False, None
    return True, _color_in(value)


def _is_said_at_times(box: Element, sheet: Sheet, said: re.Pattern[str]) -> bool:
    return bool(box.get("class") or box.get("id")) and said.search(in_one_line(sheet.said_otherwise(box))) is not None


def _color_in(value: str) -> _Color | None:
    found = _FIGURES.search(value)
    if found is None:
        return None
    if found[1]:
        figures = found[1] if len(found[1]) == 6 else "".join(2 * figure for figure in found[1])
        return int(figures[:2], 16), int(figures[2:4], 16), int(figures[4:], 16)
    return _NAMED[found[5]] if found[5] else (int(found[2]), int(found[3]), int(found[4]))


def _paper(element: Element, sheet: Sheet) -> _Color | None:
    """White, where no box around the element says anything else, and nobody else may."""
    if sheet.has_more:
        return None
    told = (
        _told(box, sheet, _GROUND, "bgcolor")[0] or _is_said_at_times(box, sheet, _GROUND) for box in _around(element)
    )
    return None if any(told) else _NAMED["white"]


def _around(element: Element) -> Iterator[Element]:
    yield element
    yield from element.iterancestors()


def _differs_inside(element: Element, sheet: Sheet, ground: _Color) -> bool:
    """Something in it has a ground of its own, or letters of another colour."""
    for piece in islice(element.iterdescendants("*"), _PIECES):
        if _told(piece, sheet, _GROUND, "bgcolor")[0]:
            return True
        told, ink = _told(piece, sheet, _INK, "color")
        if told and (ink is None or not _is_near(ink, ground)):
            return True
    return False


def _is_near(one: _Color, other: _Color) -> bool:
    return all(abs(a - b) <= _NEAR for a, b in zip(one, other, strict=True))
