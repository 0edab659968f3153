"""Articles of short lines and short news items: where hardly a paragraph stands, sentences side by side are the running text."""

from __future__ import annotations

from republish.extraction.surveying.cards import cards
from republish.extraction.surveying.main_block import names_a_body
from republish.extraction.surveying.masses import beside, headed_article
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import Block, signature

_MANY_PARAGRAPHS = 12
"""Where a page has so many, be they comments, nobody looks."""
_ENOUGH = 3
_FEWEST = 6
"""Sentences side by side."""
_WORDS = 3
_SHORTEST_ITEM = 60
"""Characters. Less is what a site says in the place of a text: who may read it, that nothing was found."""
_LONG = 80
"""Characters: such a line may link, as in a review of the press."""


def mark_brief(leaves: list[Leaf]) -> Block | None:
    """Take the sentences of one block for paragraphs where they say more than all the page's paragraphs together.

    Gives the box of a short news item, if it is one.
    """
    solid = [leaf for leaf in leaves if leaf.solid]
    if len(solid) >= _MANY_PARAGRAPHS:
        return None
    known: dict[Block, int] = {}
    plain = [leaf for leaf in solid if not beside(leaf.node, known) and not cards(leaf.node)]
    if len(plain) >= _ENOUGH:
        return None
    box, item = _short_item(leaves, known)
    for leaf in item or _short_lines(leaves, plain, known):
        _mark(leaf)
    return box


def _short_lines(leaves: list[Leaf], plain: list[Leaf], known: dict[Block, int]) -> list[Leaf]:
    """The sentences side by side that say the most, if that is more than the paragraphs say."""
    homes: dict[tuple[Block, tuple[str, str]], list[Leaf]] = {}
    for leaf in leaves:
        if _is_sentence(leaf) and not beside(leaf.node, known) and not cards(leaf.node):
            homes.setdefault((_home(leaf), signature(leaf.node)), []).append(leaf)
    best = max(homes.values(), key=_length, default=[])
    return best if len(best) >= _FEWEST and _length(best) > _length(plain) else []


def _short_item(leaves: list[Leaf], known: dict[Block, int]) -> tuple[Block | None, list[Leaf]]:
    """The one block that is the body by its name, or the one article with a headline, and its sentences: a short news item.

    No paragraph stands in it below its header. What else the block's own names speak of, such as promotions that it may hold, says nothing of its sentences.
    """
    body = _named_body(leaves) or headed_article(leaves)
    if body is None or body.parent is None or beside(body.parent, known):
        return None, []
    inside = [leaf for leaf in leaves[body.span().start : body.span().stop] if _lies_below(leaf.node, body)]
    own = beside(body, known)
    found = [leaf for leaf in inside if _is_sentence(leaf) and beside(leaf.node, known) == own and not cards(leaf.node)]
    if any(leaf.solid for leaf in inside) or _length(found) < _SHORTEST_ITEM:
        return None, []
    return body, found


def _named_body(leaves: list[Leaf]) -> Block | None:
    bodies = {_outermost_body(home) for home in {leaf.node.parent for leaf in leaves} if home is not None} - {None}
    return bodies.pop() if len(bodies) == 1 else None


def _outermost_body(home: Block) -> Block | None:
    """The outermost block that is named as an article's body, of one around a leaf and those around that."""
    return next((up for up in reversed(list(home.upwards())) if names_a_body(up.names)), None)


def _lies_below(node: Block, body: Block) -> bool:
    """In the block, and in no header of it."""
    for up in node.above():
        if up is body:
            return True
        if up.tag == "header":
            return False
    return False


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
