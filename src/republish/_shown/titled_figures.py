"""Figures and tables whose title stands in a paragraph beside them.

OpenEdition's journals write title, picture, legend and credit in a row, in no element that holds them all; DocBook's style
sheets write a box with the title and what it is the title of in a box of its own.
"""

from __future__ import annotations

from collections.abc import Set
from itertools import takewhile
from typing import Any, TypeAlias

from republish._shown.elements import called, classes_of

Element: TypeAlias = Any

_TITLE = "titreillustration"
_BELOW = frozenset(["legendeillustration", "creditillustration"])
_PICTURES = ("img", "picture")
_FIGURE, _TABLE = "figure-contents", "table-contents"
"""What DocBook's style sheets call the box beside a title."""
_TITLES = frozenset(["title", "figure-title", "table-title"])


def frame_titled(root: Element, names: Set[str]) -> None:
    """Put each such row into a figure; `names` is what the page's elements name as classes, in lower case."""
    for title in called(_TITLE, names, root, "p", "div"):
        row = _row(title)
        if row:
            figure = title.makeelement("figure")
            title.addprevious(figure)
            figure.extend(row)
            figure.tail, row[-1].tail = row[-1].tail, None


def caption_titled(root: Element, names: Set[str]) -> None:
    """Make captions of the titles that DocBook's style sheets write beside figures and tables."""
    for contents in called(_FIGURE, names, root, "div"):
        for title in _titles_beside(contents):
            title.tag, contents.getparent().tag = "figcaption", "figure"
    for contents in called(_TABLE, names, root, "div"):
        table = contents.find("table")
        if table is not None and table.find("caption") is None:
            for title in _titles_beside(contents):
                title.tag, title.tail = "caption", None
                table.insert(0, title)


def _titles_beside(contents: Element) -> list[Element]:
    """The one title in the box around, if there is one."""
    return [one for one in contents.getparent().iterchildren("p", "div") if one.get("class") in _TITLES][:1]


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
