"""Words that a font draws as one sign: "chevron_right" in an element of Google's Material fonts is an arrow, and says nothing."""

from __future__ import annotations

import re
from collections.abc import Set
from typing import Any

from republish._shown.elements import become, classes_of

_FONTS = frozenset(
    [f"material-icons{style}" for style in ("", "-outlined", "-round", "-sharp", "-two-tone", "-extended")]
    + [f"material-symbols-{style}" for style in ("outlined", "rounded", "sharp")]
    + ["google-material-icons", "google-symbols", "mat-icon"]
)
_NAME = re.compile(r"\s*[a-z0-9]+(?:_[a-z0-9]+)*\s*")
"""Of a sign."""
_OF_RIGHTS = "copyright"


def leave_out_font_signs(root: Any, names: Set[str]) -> None:
    """Leave the names of such signs unread, but for that of rights; the classes of the page are given."""
    for element in list(root.iter()) if not _FONTS.isdisjoint(names) else ():
        if len(element) or not element.text or _FONTS.isdisjoint(classes_of(element)):
            continue
        if element.text.strip() == _OF_RIGHTS:
            become(element, "span", "©")
        elif _NAME.fullmatch(element.text):
            element.tag = "template"
