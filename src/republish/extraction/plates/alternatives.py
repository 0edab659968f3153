"""What a picture says to those who cannot see it, held against a line of the page: captions repeat it, or begin with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from republish.extraction.plates.plate import Plate, link_around, picture_nodes
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Node

_SEVERAL = 2
_SHORTEST, _SHORTEST_BEGINNING = 12, 40
"""Letters: a headline's first words may be a name."""


def is_alternative(leaf: Leaf, plate: Plate) -> bool:
    """The same words that the picture has for those who cannot see it, or it or the link around it for those who point there."""
    if len(leaf.text) < _SHORTEST or leaf.node.tag in HEADINGS:
        return False
    link = link_around(plate)
    titled = " ".join((link.get("title") or "").split()) if link is not None else ""
    pictures = plate.pictures[-_SEVERAL:]
    said = (*_said(pictures), *_said(pictures, "title"))
    return titled.startswith(leaf.text) or any(words.startswith(leaf.text) for words in said)


def goes_on_from_alternative(leaf: Leaf, plate: Plate) -> bool:
    """It begins with the words for those who cannot see the picture, which are cut off perhaps, and says more."""
    if len(leaf.text) < _SHORTEST_BEGINNING or leaf.node.tag in HEADINGS:
        return False
    said = (words.rstrip(" .…") for words in _said(plate.pictures[-_SEVERAL:]))
    return any(_SHORTEST_BEGINNING <= len(words) < len(leaf.text) and leaf.text.startswith(words) for words in said)


def says_what_is_seen(leaf: Leaf) -> bool:
    """Most of it are the words that a picture in it has for those who cannot see it, long ones."""
    if not leaf.pictures or len(leaf.text) < _SHORTEST_BEGINNING:
        return False
    said = (words for words in _said(picture_nodes(leaf.node)) if len(words) >= _SHORTEST_BEGINNING)
    return any(2 * len(words) > len(leaf.text) and words in leaf.text for words in said)


def _said(pictures: Iterable[Node], attribute: str = "alt") -> Iterator[str]:
    for node in islice(pictures, _SEVERAL):
        if words := node.element.get(attribute):
            yield " ".join(words.split())
