"""Elements by their paths, as claims name them: pages hold elements whose names are none that a path can say."""

from __future__ import annotations

from typing import Any, TypeAlias

from lxml import etree

from republish._uncompiled import Uncompiled

Element: TypeAlias = Any

_PATH = Uncompiled(r"(?:/[\w.-]+(?:\[\d+\])?)+")
"""Without what would be reckoned with: `<p*>`, `<p=x>` and `<p|q>` are elements of pages with slips of the pen."""


def at_path(root: Element, path: str) -> Element | None:
    """The element of a page at a path that `getpath` gave; None where the path cannot be followed."""
    if not _PATH.fullmatch(path):
        return None
    try:
        found = root.getroottree().xpath(path)
    except etree.XPathError:
        return None
    return found[0] if found else None
