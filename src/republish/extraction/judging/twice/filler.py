"""Filler in place of the rest of a text that only subscribers read: it goes from behind the last paragraph that says something."""

from __future__ import annotations

from republish.extraction.surveying.survey import QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Removal
from republish.extraction.words.lines.filler import is_enciphered, is_filler

_FILLER = Removal("paywall", "filler in place of a text that is not shown")
_MOST = 20
"""Paragraphs of it."""


def drop_filler(verdicts: Verdicts) -> None:
    """Drop the paragraphs of nothing but filler that end a text, where others stand before them."""
    said = [leaf for leaf in verdicts.staying() if leaf.solid]
    filler = 0
    for leaf in reversed(said[-_MOST:]):
        if leaf.node.places & QUOTE or not is_filler(leaf.text):
            break
        filler += 1
    if 0 < filler < len(said):
        for leaf in said[-filler:]:
            verdicts.drop(leaf.index, _FILLER)


def drop_enciphered(verdicts: Verdicts) -> None:
    """Drop the end of a text from the first paragraph on whose letters say nothing, where others stand before it."""
    said = [leaf for leaf in verdicts.staying() if leaf.solid and leaf.node.tag != "pre"]
    first = _first_enciphered(said)
    if first is not None:
        for leaf in verdicts.staying():
            if leaf.index >= first and not leaf.pictures:
                verdicts.drop(leaf.index, _FILLER)


def _first_enciphered(said: list[Leaf]) -> int | None:
    """The place of the first of at least two such paragraphs from the end on; a few of those between may look like others."""
    first, enciphered, others = None, 0, 0
    for leaf in reversed(said[1:]):
        if is_enciphered(leaf.text):
            first, enciphered = leaf.index, enciphered + 1
        elif (others := others + 1) > enciphered + 1:
            break
    return first if enciphered > 1 else None
