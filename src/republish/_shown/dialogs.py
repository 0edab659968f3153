"""Tables and pictures that a window shows when their thumbnail is clicked, as SciELO and Bootstrap have them: put where the thumbnail stands."""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import islice
from typing import Any, TypeAlias

from republish._shown.elements import classes_of

Element: TypeAlias = Any

_WINDOW, _BODY, _FOOT = "modal", "modal-body", "modal-footer"
_TARGETS = ("data-target", "data-bs-target")
_OPENERS = " | ".join(f"descendant::a[starts-with(@{name}, '#')]" for name in _TARGETS)
_WINDOWS = "descendant::*[contains(@class, 'modal')][@id]"
_SHOWN = ("table", "img")
_SIGN = "thumbnail"
"""What a page says where a browser would show a small picture."""
_LONGEST, _COLUMNS, _MOST = 40, 2, 400
_BESIDE = frozenset(["nav", "aside", "footer", "header", "form", "dialog"])


def open_dialogs(root: Element, names: Set[str], lowered: bytes) -> bool:
    """Put what each window shows in place of its thumbnail, a figure with the words beside it. Whether there was one.

    All classes of the page and its source are given in lower case.
    """
    if _BODY not in names or _SIGN.encode() not in lowered:
        return False
    windows = {window.get("id"): window for window in root.xpath(_WINDOWS) if _WINDOW in classes_of(window)}
    moved = False
    for opener in islice(filter(_is_thumbnail, root.xpath(_OPENERS)), _MOST):
        window = windows.pop(_target(opener), None)
        shown = next(_contents(window), None) if window is not None else None
        if shown is not None:
            notes = _notes(window) if shown.tag == "table" else None
            _put_in_place(opener, shown, notes)
            moved = True
    return moved


def _target(opener: Element) -> str:
    target: str = next(filter(None, map(opener.get, _TARGETS)))
    return target.removeprefix("#")


def _is_thumbnail(opener: Element) -> bool:
    """It says nothing but that, and lies in the text: no other window holds it."""
    said = "".join(opener.itertext()).strip().lower()
    if not said.startswith(_SIGN) or len(said) > _LONGEST:
        return False
    return not any(up.tag in _BESIDE or _WINDOW in classes_of(up) for up in opener.iterancestors())


def _contents(window: Element) -> Iterator[Element]:
    """The table, or else the picture, in the middle of a window."""
    bodies = [box for box in window.iter("div") if _BODY in classes_of(box)]
    for tag in _SHOWN:
        for body in bodies:
            yield from islice(body.iter(tag), 1)


def _notes(window: Element) -> Element | None:
    """What stands below the table."""
    foot = next((box for box in window.iter("div") if _FOOT in classes_of(box)), None)
    return foot if foot is not None and "".join(foot.itertext()).strip() else None


def _put_in_place(opener: Element, shown: Element, notes: Element | None) -> None:
    """Where the thumbnail and the words of a row have a column each, the row becomes a figure with its caption, and notes follow."""
    holder = shown.getparent()
    tail, shown.tail = shown.tail, opener.tail
    holder.text = (holder.text or "") + (tail or "")
    column = opener.getparent()
    column.replace(opener, shown)
    row = column.getparent()
    told = [one for one in row if one is not column and one.tag == "div"] if row is not None else []
    if row is not None and notes is not None:
        notes.tail, row.tail = row.tail, None
        del notes.attrib["class"]
        row.addnext(notes)
    if len(told) == _COLUMNS - 1 and row.tag == "div" and "".join(told[0].itertext()).strip():
        row.tag, told[0].tag = "figure", "figcaption"
