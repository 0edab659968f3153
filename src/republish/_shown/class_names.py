"""The class names of an element."""

from __future__ import annotations

from typing import Any


def classes_of(element: Any) -> list[str]:
    """Its classes in lower case, as they stand."""
    return (element.get("class") or "").lower().split()
