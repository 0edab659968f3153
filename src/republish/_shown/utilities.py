"""Classes that are a style written out, as Tailwind has them: "mt-[var(--breadcrumb-height)]" names nothing, whatever words stand in it."""

from __future__ import annotations

from typing import Any

_VALUES = ("[", "(--")
"""One of them is in every class that has a value, or a selector, of the page's own."""


def leave_out_values(root: Any, classes: str) -> None:
    """Take such classes from all elements; the classes of the page are given."""
    if not _has_value(classes):
        return
    for element in root.iter():
        named = element.get("class")
        if named and _has_value(named):
            element.set("class", " ".join(name for name in named.split() if not _has_value(name)))


def _has_value(named: str) -> bool:
    return any(sign in named for sign in _VALUES)
