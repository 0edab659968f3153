"""Links to a picture's file that hold a smaller one and what is said of it: figures in all but name, wherever they stand."""

from __future__ import annotations

from itertools import islice

from republish._html import Element
from republish.extraction.tree.enlarging import leads_to_picture
from republish.extraction.words.lines.controls import is_control

_PICTURES = frozenset({"img", "amp-img", "picture"})
_BOXES = frozenset({"div", "span"})
_FIRST = _PICTURES | _BOXES
_MOST_PARTS, _LONGEST = 12, 600


def is_linked_figure(link: Element) -> bool:
    """It begins with its one picture, in a box of its own perhaps, behind which words stand that no button says."""
    if not len(link) or not leads_to_picture(link.get("href") or ""):
        return False
    if link[0].tag not in _FIRST or (link.text or "").strip():
        return False
    parts = list(islice(link.iterdescendants(), _MOST_PARTS + 1))
    if len(parts) > _MOST_PARTS or sum(part.tag in ("img", "amp-img") for part in parts) != 1:
        return False
    if link[0].tag in _BOXES and not _holds_picture_alone(link[0]):
        return False
    said = " ".join("".join(link.itertext()).split())
    return 0 < len(said) <= _LONGEST and any(map(str.isalpha, said)) and not is_control(said)


def _holds_picture_alone(box: Element) -> bool:
    return next(box.iter("img", "amp-img"), None) is not None and not any(map(str.strip, box.itertext()))
