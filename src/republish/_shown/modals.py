"""Boxes that say by role and attribute that they lie over the page until readers have answered: they are dialogs.

WAI-ARIA 1.2, aria-modal: what is outside of such an element cannot be reached while it is shown.
"""

from __future__ import annotations

from typing import Any, TypeAlias

Element: TypeAlias = Any

_SIGN = b"aria-modal"
_MODAL = "descendant::*[self::div or self::section or self::aside][@aria-modal='true'][@role='dialog' or @role='alertdialog']"
_TEXTS = ("h1", "main", "article")
"""Some pages show the article itself so."""


def name_modals(root: Element, lowered: bytes) -> None:
    """Call such a box a dialog where it is shown, has a button, and the headline stands outside of it."""
    if _SIGN not in lowered or next(root.iter("h1"), None) is None:
        return
    for box in root.xpath(_MODAL):
        text = next(box.iter(*_TEXTS), None) is not None
        asks = next(box.iter("button", "input"), None) is not None
        if asks and not text and box.get("hidden") is None and box.get("aria-hidden") != "true":
            box.tag = "dialog"
