"""How much each paragraph of a page counts when the main block is looked for, and what the blocks around them hold."""

from __future__ import annotations

from collections import Counter
from itertools import islice, takewhile

from republish.extraction.surveying.cards import cards
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block
from republish.extraction.words.boxes.vocabulary import negative, of_readers

_OUTSIDE = frozenset({"a", "nav", "footer", "aside", "form", "select", "dialog", "option", "label", "figcaption"})
_ROOTS = frozenset({"html", "body", "main", "article"})
_TOPS = frozenset({"html", "body"})
_LITTLE = 0.1
"""What a paragraph counts that is named as something beside the article, or lies outside of it."""
_MOST = 0.8
"""Of the running text: where so much lies in it, the rest does not matter."""
_OUTSIDE_OF_ARTICLE = 0.3
"""Of an `article` that may be no more than the head of one."""
_LESS, _DEEP = 0.5, 2
"""Where a block around the article itself is named as something beside it, what lies in more such blocks counts less."""
_SIDE_BY_SIDE = 2
"""Paragraphs in one box, as a head has none."""
_MOST_UNSEEN, _FEWEST_SHOWN = 0.65, 2
"""Of the running text, for a page that hides more of it may show its article to who clicks; paragraphs."""
_MOST_AROUND = 40
_WHOLE = 0.9
"""Of its page's words, for a form that is no more than its frame."""


def masses(leaves: list[Leaf], headed: Block | None, outside: dict[Block, int]) -> dict[Block, float]:
    """The weight of each paragraph of running text and, for all blocks around them, of what they hold.

    `headed` is the `article` with the headline, `outside` what is known of blocks; see `beside`.
    """
    weights = _weighed(leaves, outside)
    return _weighed_by_tags(weights, _masses(weights), headed, leaves)


def _weighed(leaves: list[Leaf], outside: dict[Block, int]) -> dict[Block, float]:
    """How much each paragraph counts: little what is named as something else, leads elsewhere, or is hidden away from the headline."""
    weights: dict[Block, float] = {}
    for leaf in leaves:
        if not leaf.solid or len(leaf.text) <= 2 * leaf.linked:
            continue
        weight = float(len(leaf.text) - 2 * leaf.linked)
        boxes_beside = beside(leaf.node, outside)
        if boxes_beside or cards(leaf.node):
            weight *= _LITTLE * _LESS ** min(max(0, boxes_beside - 1), _DEEP)
            weight *= _LITTLE if boxes_beside and _is_of_readers(leaf.node, outside) else 1
        weights[leaf.node] = weight
    around = {node.parent for node in weights}
    hidden = {box for box in around if _is_unseen(box)}
    unseen = [node for node in weights if node.unseen or node.parent in hidden]
    if unseen and sum(map(weights.__getitem__, unseen)) <= _MOST_UNSEEN * sum(weights.values()):
        weights.update((node, _LITTLE * weights[node]) for node in _away_from_headline(unseen, leaves))
    return weights


def _is_of_readers(node: Block, outside: dict[Block, int]) -> bool:
    """A block around it is named for what readers write, who may write far more than the article says."""
    around = takewhile(outside.get, islice(node.upwards(), _MOST_AROUND))
    return any(box.names and negative(box.names) and of_readers(box.names) for box in around)


def _is_unseen(box: Block | None) -> bool:
    """Attributes hide it, or a block around it."""
    while box is not None:
        if box.unseen:
            return True
        box = box.parent
    return False


def _away_from_headline(unseen: list[Block], leaves: list[Leaf]) -> list[Block]:
    """Those that lie outside of the box that holds the one headline and two paragraphs that are shown behind it."""
    headlines = [leaf for leaf in leaves if leaf.node.tag == "h1"]
    if len(headlines) != 1:
        return []
    hidden = set(unseen)
    behind = leaves[headlines[0].index :]
    shown = list(islice((leaf.node for leaf in behind if leaf.solid and leaf.node not in hidden), _FEWEST_SHOWN))
    around = [set(node.above()) for node in shown]
    box = next((up for up in headlines[0].node.above() if all(up in boxes for boxes in around)), None)
    if box is None or len(shown) < _FEWEST_SHOWN:
        return []
    return [node for node in unseen if box not in node.above()]


def _weighed_by_tags(
    weights: dict[Block, float], mass: dict[Block, float], headed: Block | None, leaves: list[Leaf]
) -> dict[Block, float]:
    """The masses where what lies outside of the page's `main` and of the `article` with the headline counts less.

    HTML Living Standard §4.4.14: `main` holds what is its page's own, and there is one.
    """
    most = _MOST * sum(weights.values())
    mains = [node for node in mass if node.tag == "main"]
    outside: list[tuple[Block, float]] = []
    if len(mains) == 1 and mass[mains[0]] < most and _is_headed_by(mains[0], leaves):
        outside.append((mains[0], _LITTLE))
    if headed in mass and mass[headed] < most:
        homes = Counter(node.parent for node in weights if node.first in headed.span())
        outside.append((headed, _LITTLE if max(homes.values()) >= _SIDE_BY_SIDE else _OUTSIDE_OF_ARTICLE))
    for box, part in outside:
        inside = box.span()
        weights = {node: weight * (1 if node.first in inside else part) for node, weight in weights.items()}
    return _masses(weights) if outside else mass


def _is_headed_by(box: Block, leaves: list[Leaf]) -> bool:
    """A headline of the first level stands in it or before it."""
    return any(leaf.node.tag == "h1" for leaf in leaves[: box.span().stop])


def _masses(weights: dict[Block, float]) -> dict[Block, float]:
    """The same for all blocks around them."""
    mass: dict[Block, float] = {}
    for run, weight in weights.items():
        mass[run] = weight
        node = run.parent
        while node is not None:
            mass[node] = mass.get(node, 0.0) + weight
            node = node.parent
    return mass


def headed_article(leaves: list[Leaf]) -> Block | None:
    """The one `article` with a headline of the first level, whatever the boxes around it are called: an overlay, a page of an app."""
    articles = {_article(leaf.node) for leaf in leaves if leaf.node.tag == "h1"} - {None}
    return articles.pop() if len(articles) == 1 else None


def _article(node: Block) -> Block | None:
    return next((up for up in node.above() if up.tag == "article"), None)


def is_frame(form: Block) -> bool:
    """A form that holds nearly all of its page, as ASP.NET's pages have one."""
    page = form.parent
    return form.tag == "form" and page is not None and page.tag in _TOPS and form.words >= _WHOLE * page.words


def beside(node: Block, known: dict[Block, int]) -> int:
    """How many blocks around a leaf are named as something beside the article, itself counted."""
    chain = []
    current: Block | None = node
    while current is not None and current not in known:
        chain.append(current)
        current = current.parent
    number = known[current] if current is not None else 0
    for link in reversed(chain):
        outside = link.tag in _OUTSIDE and not is_frame(link)
        number += outside or (link.tag not in _ROOTS and bool(link.names) and negative(link.names))
        known[link] = number
    return number
