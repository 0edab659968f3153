"""Captions that a script writes into an empty box of a figure, whose attributes hold them: `<div data-c-caption="…" data-c-credit="…">`, as the pages of Gannett's papers."""

from __future__ import annotations

from collections.abc import Set
from itertools import islice
from typing import Any, TypeAlias

Element: TypeAlias = Any

_CAPTION, _CREDIT = "data-c-caption", "data-c-credit"
_WRITTEN = f"descendant::*/@{_CAPTION}/parent::*"
_MAKER = "credit"


def write_captions(root: Element, data: Set[str]) -> None:
    """Make a caption of the first such box of each figure, with who made the picture behind the words; the page's attributes for scripts are given."""
    seen: set[Element] = set()
    for box in root.xpath(_WRITTEN) if _CAPTION in data else ():
        figure = next(islice(box.iterancestors("figure"), 1), None)
        if figure is None or figure in seen:
            continue
        seen.add(figure)
        if _is_empty(box) and next(figure.iter("figcaption"), None) is None:
            _write(box)


def _is_empty(box: Element) -> bool:
    """It shows nothing but a button."""
    shown = [(box.text or ""), *(part.tail or "" for part in box)]
    return not any(map(str.strip, shown)) and all(part.tag == "button" for part in box)


def _write(box: Element) -> None:
    for button in list(box):
        box.remove(button)
    box.tag, box.text = "figcaption", box.get(_CAPTION).strip()
    credit = (box.get(_CREDIT) or "").strip()
    if credit:
        maker = box.makeelement("span", {"class": _MAKER})
        maker.text = credit
        box.text += " "
        box.append(maker)
