"""Boxes to tick before the items of a list: what each shows, as a character."""

from __future__ import annotations

from collections.abc import Set
from itertools import islice
from typing import Any, TypeAlias

from republish._shown.elements import become, classes_of

Element: TypeAlias = Any

_TICKED, _OPEN = "\u2611 ", "\u2610 "
_DRAWN = {"fa-check-square-o": _TICKED, "fa-square-o": _OPEN}
"""Signs that AsciiDoctor draws with Font Awesome."""
_TASKS = frozenset(["task-list-item", "task-list", "contains-task-list", "checklist"])
"""Classes of such items and of their lists: GitHub, Python-Markdown, markdown-it, AsciiDoctor."""
_ABOVE = 3


def tick(root: Element, names: Set[str]) -> None:
    """Put a character in the place of every such box; the classes of the page are given."""
    tags = ("input",) if _DRAWN.keys().isdisjoint(names) else ("input", "i")
    for box in list(root.iter(*tags)):
        if (shown := _shown(box)) and _begins_item(box):
            become(box, "span", shown)


def _shown(box: Element) -> str:
    if box.tag == "i":
        return next((_DRAWN[name] for name in classes_of(box) if name in _DRAWN), "")
    if (box.get("type") or "").lower() != "checkbox":
        return ""
    return _TICKED if box.get("checked") is not None else _OPEN


def _begins_item(box: Element) -> bool:
    """Nothing stands before it in an item; it can't be clicked, or its list is called one of tasks."""
    part = box
    for up in islice(box.iterancestors(), _ABOVE):
        if part.getprevious() is not None or (up.text or "").strip():
            return False
        if up.tag == "li":
            names = {*classes_of(up), *classes_of(up.getparent())}
            return box.get("disabled") is not None or not _TASKS.isdisjoint(names)
        part = up
    return False
