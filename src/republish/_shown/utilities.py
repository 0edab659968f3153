"""Classes that are a style written out, as Tailwind has them: "mt-[var(--breadcrumb-height)]" names nothing, whatever words stand in it."""

from __future__ import annotations

from typing import Any

_VALUE, _VARIABLE = "[", "(--"
"""One of them is in every class that has a value, or a selector, of the page's own."""
_WITH_VALUE = f"descendant-or-self::*[contains(@class, '{_VALUE}') or contains(@class, '{_VARIABLE}')]"


def leave_out_values(root: Any, classes: str) -> None:
    """Take such classes from all elements; the classes of the page are given."""
    if not _has_value(classes):
        return
    for element in root.xpath(_WITH_VALUE):
        element.set("class", " ".join([name for name in element.get("class").split() if not _has_value(name)]))


def _has_value(named: str) -> bool:
    return _VALUE in named or _VARIABLE in named
