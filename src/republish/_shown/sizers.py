"""Empty drawings that keep the place of a picture until it is loaded, as Gatsby and older versions of Next.js set them before it."""

from __future__ import annotations

from typing import Any, TypeAlias

from republish._shown.elements import take_out

Element: TypeAlias = Any

_DRAWING = "data:image/svg+xml"
_PICTURES = frozenset(["img", "picture", "noscript"])


def leave_out_sizers(root: Element) -> None:
    """Take out such drawings, said to nobody, with the box of their own beside a picture."""
    for sizer in list(filter(_is_sizer, root.iter("img"))):
        box = _own_box(sizer)
        beside = box.itersiblings() if box.getprevious() is None else ()
        if any(other.tag in _PICTURES for other in beside):
            take_out(box)


def _is_sizer(picture: Element) -> bool:
    hidden = picture.get("aria-hidden") == "true" and not picture.get("alt")
    return hidden and (picture.get("src") or "").startswith(_DRAWING)


def _own_box(sizer: Element) -> Element:
    """The box that holds nothing else, or the drawing itself."""
    around = sizer.getparent()
    alone = len(around) == 1 and not (around.text or sizer.tail or "").strip()
    return around if alone and around.tag in ("div", "span") else sizer
