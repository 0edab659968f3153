"""Words and private characters that a font draws as a sign: "chevron_right" in an element of Google's Material fonts is an arrow, and says nothing."""

from __future__ import annotations

from collections.abc import Set
from typing import Any

from republish._shown.elements import become, classes_of
from republish._uncompiled import Uncompiled

_FONTS = frozenset(
    [f"material-icons{style}" for style in ("", "-outlined", "-round", "-sharp", "-two-tone", "-extended")]
    + [f"material-symbols-{style}" for style in ("outlined", "rounded", "sharp")]
    + ["google-material-icons", "google-symbols", "mat-icon"]
)
_NAME = Uncompiled(r"\s*[a-z0-9]+(?:_[a-z0-9]+)*\s*")
"""Of a sign."""
_OF_RIGHTS = "copyright"
_LETTERS = ("i", "span", "em", "b")
_BLANKS = " \t\r\n"
"""Of XML: a blank that does not break is said."""


def leave_out_font_signs(root: Any, names: Set[str]) -> None:
    """Leave the names of such signs unread, but for that of rights; the classes of the page are given."""
    _leave_out_private(root)
    for element in list(root.iter()) if not _FONTS.isdisjoint(names) else ():
        if len(element) or not element.text or _FONTS.isdisjoint(classes_of(element)):
            continue
        if element.text.strip() == _OF_RIGHTS:
            become(element, "span", "©")
        elif _NAME.fullmatch(element.text):
            element.tag = "template"


def _leave_out_private(root: Any) -> None:
    """Leave characters unread that only a font of signs knows, each in an element of its own and not behind letters."""
    for element in list(root.iter(*_LETTERS)):
        if "\ue000" <= (element.text or "").strip() < "\uf8ff" and _is_sign(element) and not _goes_on(element):
            element.tag = "template"


def _is_sign(element: Any) -> bool:
    """It holds one character, and nothing else."""
    said = "".join(element.itertext()).strip(_BLANKS)
    return len(said) == 1 and next(element.iterchildren("*"), None) is None


def _goes_on(element: Any) -> bool:
    """A letter stands right before it: it may be one of the word."""
    before = element.getprevious()
    text = element.getparent().text if before is None else before.tail
    return (text or " ")[-1].isalnum()
