"""What stands between the headline and the text, where pictures and their credits are looked for."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from republish._html import BLOCKS, Element, text_of
from republish.extraction.head.deck.description import length
from republish.extraction.head.scan import BLIND, Near, Spot
from republish.extraction.head.words import is_longer, own_text
from republish.extraction.pictures.renditions import IMAGE_TAGS
from republish.extraction.words.bylines.personal_names import key

_PARAGRAPHS = frozenset({"p", "div"})
_APART = BLOCKS.union(IMAGE_TAGS)
_LONG = 150
"""Letters of a paragraph with which the text is under way."""
_MOST_BREAKS, _SEVERAL = 8, 1
_BESIDE = 2
"""Boxes around a headline in which a standfirst may stand."""
_MOST_DRESSED = 2
"""Long paragraphs in dress of which the first may be a standfirst."""


def ahead_of_text(near: Near, most: int, standfirst: str = "") -> Iterator[Spot]:
    """The spots from the headline on, up to the first long paragraph of plain words or the second in any dress.

    What says the `standfirst` is none of the text, nor is a paragraph that stands alone beside the headline.
    """
    dressed = 0
    for element, names in islice(near, most):
        if element.tag in _PARAGRAPHS:
            if _is_long(element) and not _sums_up(element, near, key(standfirst)):
                return
            dressed += _is_dressed(element)
            if dressed == _MOST_DRESSED:
                return
        yield element, names


def until_text_ends(near: Near) -> list[Spot]:
    """The spots of a page without a headline up to the last long paragraph; all of them where there is none, or not all were walked."""
    spots = list(near)
    last = next((i for i in reversed(range(len(spots))) if _is_long(spots[i][0])), len(spots))
    return spots[:last] if len(spots) < BLIND else spots


def _sums_up(paragraph: Element, near: Near, standfirst: str) -> bool:
    if standfirst and key(text_of(paragraph)) in standfirst:
        return True
    box = paragraph.getparent()
    beside = paragraph.tag == "p" and near.heading is not None and box in islice(near.heading.iterancestors(), _BESIDE)
    return beside and next(paragraph.itersiblings("p"), None) is None


def _is_long(element: Element) -> bool:
    """A paragraph, or a box of several lines, that begins with so many letters; one of a script that parts no words counts for two."""
    if element.tag not in _PARAGRAPHS or not (lines := _lines(element)):
        return False
    own = "".join(lines).strip() if element.tag == "p" or len(lines) > _SEVERAL else ""
    return len(own) > _LONG or (2 * len(own) > _LONG and length(own) > _LONG)


def _lines(element: Element) -> list[str]:
    """The words before its first element, and those behind the first breaks and comments."""
    lines = [own_text(element)]
    for one in islice(element, _MOST_BREAKS):
        if one.tag != "br" and isinstance(one.tag, str):
            break
        lines.append(one.tail or "")
    return [line for line in lines if line.strip()]


def _is_dressed(element: Element) -> bool:
    """A long paragraph whose words begin in another element, or a box that is one; it holds no picture."""
    for inner in element.iterdescendants():
        if inner.tag in _APART:
            return False
    return is_longer(element, _LONG) and len(text_of(element)) > _LONG
