"""The button of a gallery that ends a caption: a link to where its picture leads, which says how many pictures are there."""

from __future__ import annotations

from itertools import chain, islice

from republish._html import Element, text_of
from republish._uncompiled import Uncompiled
from republish.extraction.tree.enlarging import are_buttons

_COUNTED = Uncompiled(
    r"(?:[^\W\d_][^\d.!?:]{1,24}\s?[(\[]?\d{1,3}[)\]]?|\+?[(\[]?\d{1,3}[)\]]?\s?[^\W\d_][^\d.!?:]{1,24})"
)
"""A word or two and a number: "Fotogalerie 9", "12 photos"."""
_LONGEST, _MOST_WORDS = 40, 3
_ABOVE, _MOST_LINKS = 4, 6
_ENDS = tuple(".!?)]|•·…。”»")
"""What stands before it: nothing, or the end of a sentence or of a credit."""


def leads_to_gallery(link: Element) -> bool:
    """It is such a button, with or without a number; in a sentence it is a part of that."""
    address = link.get("href") or ""
    said = text_of(link) if address and not address.startswith("#") else ""
    if not 0 < len(said) <= _LONGEST or not (_is_count(said) or are_buttons((said,))):
        return False
    return _stands_apart(link) and any(map(_holds_picture, islice(_links_beside(link, address), 1)))


def _is_count(said: str) -> bool:
    return said.count(" ") < _MOST_WORDS and _COUNTED.fullmatch(said) is not None


def _stands_apart(link: Element) -> bool:
    """It ends its line, and no sentence goes on in it."""
    before, box = link.getprevious(), link.getparent()
    said = ((box.text if before is None else before.tail) or "").strip()
    opens = before is None and not said
    return not ((link.tail or "").strip() or opens) and (not said or said.endswith(_ENDS))


def _links_beside(link: Element, address: str) -> chain[Element]:
    """Links before it to the same address, in the boxes right around it."""
    boxes = islice(link.iterancestors(), _ABOVE)
    return chain.from_iterable(
        (other for other in islice(box.iter("a"), _MOST_LINKS) if other is not link and other.get("href") == address)
        for box in boxes
    )


def _holds_picture(link: Element) -> bool:
    return next(link.iter("img", "amp-img"), None) is not None
