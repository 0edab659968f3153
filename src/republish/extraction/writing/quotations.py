"""Figures that hold a quotation, and in their caption who said it."""

from __future__ import annotations

from itertools import takewhile

from republish.extraction.tree.nodes import Block
from republish.extraction.tree.walks import walk

_QUOTING = frozenset({"blockquote", "figcaption"})


def is_quotation(figure: Block) -> bool:
    """Its words are one quotation and a caption behind it, which says whose they are."""
    said = [block for block in walk(figure) if block.leaf and block.chars and block.removal is None]
    above = [_part_of(figure, leaf) for leaf in said]
    quoted = above.count("blockquote")
    return 0 < quoted < len(above) and above[quoted:] == ["figcaption"] * (len(above) - quoted)


def _part_of(figure: Block, leaf: Block) -> str:
    """The tag of the outermost such part of a figure that a run stands in."""
    inside = takewhile(lambda up: up is not figure, leaf.upwards())
    return next((up.tag for up in reversed(list(inside)) if up.tag in _QUOTING), "")
