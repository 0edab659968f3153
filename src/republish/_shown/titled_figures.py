"""Figures as OpenEdition's journals write them: title, picture, legend and credit in a row, in no element that holds them all."""

from __future__ import annotations

from collections.abc import Set
from itertools import takewhile
from typing import Any, TypeAlias

from republish._shown.elements import called, classes_of

Element: TypeAlias = Any

_TITLE = "titreillustration"
_BELOW = frozenset(["legendeillustration", "creditillustration"])
_PICTURES = ("img", "picture")


def frame_titled(root: Element, names: Set[str]) -> None:
    """Put each such row into a figure; `names` is what the page's elements name as classes, in lower case."""
    for title in called(_TITLE, names, root, "p", "div"):
        row = _row(title)
        if row:
            figure = title.makeelement("figure")
            title.addprevious(figure)
            figure.extend(row)
            figure.tail, row[-1].tail = row[-1].tail, None


def _row(title: Element) -> list[Element]:
    """The title, the picture right behind it and what is said of it below; nothing where no picture follows or words stand between."""
    picture = title.getnext()
    if picture is None or _is_spoken_behind(title) or next(picture.iter(*_PICTURES), None) is None:
        return []
    below = takewhile(lambda one: not _BELOW.isdisjoint(classes_of(one)), picture.itersiblings())
    row = [title, picture]
    for one in below if not _is_spoken_behind(picture) else ():
        row.append(one)
        if _is_spoken_behind(one):
            break
    return row


def _is_spoken_behind(element: Element) -> bool:
    return bool((element.tail or "").strip())
