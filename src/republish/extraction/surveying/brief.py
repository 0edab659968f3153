"""Articles of short lines: where hardly a paragraph stands, sentences side by side are the running text."""

from __future__ import annotations

from republish.extraction.surveying.cards import cards
from republish.extraction.surveying.main_block import beside
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import Block, signature

_MANY_PARAGRAPHS = 12
"""Where a page has so many, be they comments, nobody looks."""
_ENOUGH = 3
_FEWEST = 6
"""Sentences side by side."""
_WORDS = 3
_LONG = 80
"""Characters: such a line may link, as in a review of the press."""


def mark_brief(leaves: list[Leaf]) -> None:
    """Take the sentences of one block for paragraphs where they say more than all the page's paragraphs together."""
    solid = [leaf for leaf in leaves if leaf.solid]
    if len(solid) >= _MANY_PARAGRAPHS:
        return
    known: dict[Block, int] = {}
    plain = [leaf for leaf in solid if not beside(leaf.node, known) and not cards(leaf.node)]
    if len(plain) >= _ENOUGH:
        return
    homes: dict[tuple[Block, tuple[str, str]], list[Leaf]] = {}
    for leaf in leaves:
        if _is_sentence(leaf) and not beside(leaf.node, known) and not cards(leaf.node):
            homes.setdefault((_home(leaf), signature(leaf.node)), []).append(leaf)
    best = max(homes.values(), key=_length, default=[])
    if len(best) >= _FEWEST and _length(best) > _length(plain):
        for leaf in best:
            _mark(leaf)


def _is_sentence(leaf: Leaf) -> bool:
    plain = not leaf.links or (len(leaf.text) >= _LONG and 3 * leaf.linked < 2 * len(leaf.text))
    return plain and leaf.words >= _WORDS and leaf.text[-1] in SENTENCE_ENDS and not leaf.node.unseen


def _home(leaf: Leaf) -> Block:
    """The block that holds more than this line."""
    home = leaf.node.parent or leaf.node
    while home.leaves == 1 and home.parent is not None:
        home = home.parent
    return home


def _length(leaves: list[Leaf]) -> int:
    return sum(len(leaf.text) for leaf in leaves)


def _mark(leaf: Leaf) -> None:
    leaf.solid = True
    leaf.node.solid = 1
    for box in leaf.node.above():
        box.solid += 1
