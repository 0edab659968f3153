"""How the page's blocks lie: the main one, how far the others are from it, what their names say of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from republish.extraction.leaves import Leaf
from republish.extraction.nodes import FAR, HEADINGS, Block
from republish.extraction.stated import compared
from republish.extraction.vocabulary import negative, shipped_worth

PLACES = ("quote", "list", "table", "aside", "header", "footer", "figure", "form", "article")
_BITS = {name: 1 << number for number, name in enumerate(PLACES)}
_DETAILS = 1 << len(PLACES)
"""A place as well, though no feature of the model."""
_PLACE_OF = {
    "details": _DETAILS,
    "blockquote": _BITS["quote"],
    "q": _BITS["quote"],
    "ul": _BITS["list"],
    "ol": _BITS["list"],
    "dl": _BITS["list"],
    "table": _BITS["table"],
    "aside": _BITS["aside"],
    "header": _BITS["header"],
    "footer": _BITS["footer"],
    "figure": _BITS["figure"],
    "form": _BITS["form"],
    "article": _BITS["article"],
}
GROUP = _BITS["list"] | _BITS["table"]
WHOLE = _BITS["quote"] | _DETAILS
BESIDE = sum(bit for name, bit in _BITS.items() if name != "article")
"""What is not plainly the article's text."""
SET_APART = _BITS["list"] | _BITS["table"] | _BITS["quote"] | _BITS["figure"]
"""What is still so in clean HTML."""
ASIDE = _BITS["aside"]
FOOTER = _BITS["footer"]
QUOTE = _BITS["quote"]
_OUTSIDE = frozenset({"a", "nav", "footer", "aside", "form", "select", "dialog", "option", "label", "figcaption"})
_ROOTS = frozenset({"html", "body", "main", "article"})
_TOPS = frozenset({"html", "body"})
_ROWS = frozenset({"table", "thead", "tbody", "tfoot", "tr", "ul", "ol", "dl"})
"""What holds only rows or items."""
_MOST = 0.8
"""The main block is the deepest one with this share of the running text."""
_LITTLE = 0.1
_LESS, _DEEP = 0.5, 2
"""Where a block around the article itself is named as something beside it, what lies in more such blocks counts less."""
_GOOD_PART = 0.4
_GOOD_SHARE = 0.3
_MANY, _ALONE = 6, 2
"""Paragraphs side by side."""
_BODY_NAME = re.compile(r"article-?_*(?:body|content|text)|entry-content|post-?_*(?:content|body)|story-?_*body", re.I)
_LEVELS = 3
_CARD_WORDS = 120
_CARD_LEVELS = 3
_FEWEST_CARDS = 3
"""So many small articles on a page are teasers of others."""
_HEADLINE_WORDS = 4
_HIDDEN_NAME = re.compile(
    r"(?:^|\s)(?:hidden|hide|is-hidden|d-none|invisible|sr-only|visually-?hidden\S*|screen-?reader\S*|u-hidden)(?:$|\s)",
    re.I,
)
_SHOWN_WIDE = re.compile(r":(?:block|flex|grid|inline)|d-(?:sm|md|lg|xl)-(?:block|flex|grid|inline)")
"""Hidden on narrow screens only."""


class Survey:
    """The leaves of a page and the blocks around them."""

    def __init__(
        self, root: Block, leaves: list[Leaf], worth: Callable[[str], float] | None = None, stated: str = ""
    ) -> None:
        self.worth = worth or shipped_worth()
        self.root = root
        self.leaves = leaves
        _mark_cards(leaves)
        self.main = _main(root, leaves)
        _descend(root, self.main, self.worth)
        plain = [leaf.index for leaf in leaves if leaf.solid and _plain(leaf)]
        self.first, self.last = (plain[0], plain[-1]) if plain else (0, len(leaves) - 1)
        self._signs, self._homes = _signatures(leaves)
        self.stated = compared(stated, leaves, [leaf.solid and leaf.node.distance == 0 for leaf in leaves])
        """For each leaf whether the page's structured data hold it; see `stated`."""

    def like_text(self, leaf: Leaf) -> float:
        """The share of the page's paragraphs that are marked up like this leaf."""
        return self._signs.get(signature(leaf.node), 0.0)

    def at_home(self, leaf: Leaf) -> float:
        """The share of the page's paragraphs that lie in the same block as this leaf."""
        return self._homes.get(leaf.node.parent, 0.0)

    def like_home(self, leaf: Leaf) -> float:
        """The share of the page's paragraphs whose block is marked up like this leaf's."""
        parent = leaf.node.parent
        return self._homes.get(signature(parent), 0.0) if parent is not None else 0.0


def cards(node: Block) -> int:
    """What makes the small blocks around a leaf cards that lead to another article."""
    up = node.parent
    for _ in range(_CARD_LEVELS):
        if up is None or up.spine or up.words > _CARD_WORDS:
            return 0
        if up.card:
            return up.card
        up = up.parent
    return 0


def _mark_cards(leaves: list[Leaf]) -> None:
    """Count on the blocks around them linked headings, items that lead elsewhere, and small articles beside others."""
    articles: dict[Block, None] = {}
    for leaf in leaves:
        if leaf.text and leaf.linked >= 0.9 * len(leaf.text):
            if leaf.node.tag in HEADINGS:
                _mark_card(leaf.node)
            elif leaf.words >= _HEADLINE_WORDS:
                _mark_item(leaf.node)
        up = leaf.node.parent
        for _ in range(_CARD_LEVELS):
            if up is None:
                break
            if up.tag == "article" and up.words <= _CARD_WORDS:
                articles[up] = None
            up = up.parent
    if len(articles) >= _FEWEST_CARDS:
        for article in articles:
            article.card += 1


def _mark_card(heading: Block) -> None:
    up = heading.parent
    for _ in range(_CARD_LEVELS):
        if up is None:
            return
        up.card += 1
        up = up.parent


def _mark_item(link: Block) -> None:
    """A list's item of a linked headline and more words."""
    up = link.parent
    for _ in range(_CARD_LEVELS):
        if up is None:
            return
        if up.tag == "li":
            up.card += up.leaves > 1
            return
        up = up.parent


def _plain(leaf: Leaf) -> bool:
    node = leaf.node
    return node.distance == 0 and node.negatives == 0 and not cards(node)


def signature(node: Block) -> tuple[str, str]:
    """What blocks of one kind have in common: the tag and the class; an id is each block's own.

    A part of a paragraph that line breaks part is of the paragraph's kind.
    """
    if not node.tag and node.parent is not None and node.parent.tag == "p":
        node = node.parent
    return node.tag, node.class_name


def _signatures(leaves: list[Leaf]) -> tuple[dict[tuple[str, str], float], dict[object, float]]:
    """The shares of paragraphs by their own signature, and by their block and its signature."""
    signs: dict[tuple[str, str], float] = {}
    homes: dict[object, float] = {}
    solid = [leaf.node for leaf in leaves if leaf.solid]
    share = 1 / (len(solid) or 1)
    for node in solid:
        sign = signature(node)
        signs[sign] = signs.get(sign, 0.0) + share
        parent = node.parent
        if parent is not None:
            homes[parent] = homes.get(parent, 0.0) + share
            sign = signature(parent)
            homes[sign] = homes.get(sign, 0.0) + share
    return signs, homes


def _main(root: Block, leaves: list[Leaf]) -> Block:
    """The deepest block that holds nearly all running text outside what is named as something else."""
    mass: dict[Block, float] = {}
    outside: dict[Block, int] = {}
    for leaf in leaves:
        if not leaf.solid or len(leaf.text) <= 2 * leaf.linked:
            continue
        weight = float(len(leaf.text) - 2 * leaf.linked)
        beside = _outside(leaf.node, outside)
        if beside or cards(leaf.node):
            weight *= _LITTLE * _LESS ** min(max(0, beside - 1), _DEEP)
        mass[leaf.node] = weight
        node = leaf.node.parent
        while node is not None:
            mass[node] = mass.get(node, 0.0) + weight
            node = node.parent
    main = _gathered(_deepest(_named_body(root, mass) or root, mass), mass, mass.get(root, 0.0))
    boxes = [node for node in mass if not outside.get(node)]
    return _widened(main, boxes)


def _deepest(node: Block, mass: dict[Block, float]) -> Block:
    """The deepest block with most of a block's running text; a list or table is what it stands in."""
    deepest = node
    while not node.leaf:
        best = max(node.blocks(), key=lambda child: mass.get(child, 0.0), default=None)
        if best is None or best.leaf or not mass.get(best) or mass[best] < _MOST * mass[node]:
            break
        node = best
        if node.tag not in _ROWS:
            deepest = node
    return deepest


def _gathered(main: Block, mass: dict[Block, float], whole: float) -> Block:
    """Where one block far from the main one holds many paragraphs side by side and all others stand alone, as teasers do."""
    homes: dict[Block, int] = {}
    for node in mass:
        if node.leaf and node.parent is not None:
            homes[node.parent] = homes.get(node.parent, 0) + 1
    best = max(homes, key=homes.__getitem__, default=main)
    if homes.get(best, 0) < _MANY or mass[best] < _GOOD_SHARE * whole:
        return main
    above = list(best.above())
    far = main not in (best, *above[:_LEVELS])
    alone = all(number <= _ALONE for home, number in homes.items() if home is not best and best not in home.above())
    return best if far and alone else main


def _named_body(root: Block, mass: dict[Block, float]) -> Block | None:
    """The one block that is named as an article's body and holds a good part of the running text."""
    found = [node for node in mass if not node.leaf and node.names and _BODY_NAME.search(node.names)]
    chosen = set(found)
    outer = [node for node in found if not any(up in chosen for up in node.above())]
    return outer[0] if len(outer) == 1 and mass[outer[0]] >= _GOOD_PART * mass[root] else None


def _widened(main: Block, boxes: list[Block]) -> Block:
    """Where an article goes on in other boxes of the same kind, the block that holds them all."""
    sign = signature(main)
    if not sign[1] or main.tag == "article":
        return main
    level = 1
    for up in main.above():
        if level > _LEVELS or up.tag in _TOPS:
            break
        if any(node is not main and signature(node) == sign and _is_at(node, up, level) for node in boxes):
            return up
        level += 1
    return main


def _is_at(node: Block, up: Block, levels: int) -> bool:
    """Whether a node lies that many levels below another."""
    for _ in range(levels):
        if node.parent is None:
            return False
        node = node.parent
    return node is up


def _outside(node: Block, known: dict[Block, int]) -> int:
    """How many blocks around a leaf are named as something beside the article, itself counted."""
    chain = []
    current: Block | None = node
    while current is not None and current not in known:
        chain.append(current)
        current = current.parent
    number = known[current] if current is not None else 0
    for link in reversed(chain):
        number += link.tag in _OUTSIDE or (link.tag not in _ROOTS and bool(link.names) and negative(link.names))
        known[link] = number
    return number


def _descend(root: Block, main: Block, worth: Callable[[str], float]) -> None:
    """Give every block its depth, distance, places and what names say, from the top down."""
    spine = _spine(main)
    root.depth, root.places, root.spine, root.distance = 0, 0, True, spine[root]
    root.hidden, root.low, root.total, root.negatives = False, 0.0, 0.0, 0
    waiting = [] if root.leaf else [root]
    while waiting:
        parent = waiting.pop()
        for node in parent.blocks():
            _inherit(node, parent)
            if node.leaves:
                if node in spine:
                    _lay_on_path(node, spine[node])
                else:
                    _place(node, worth)
                if not node.leaf:
                    waiting.append(node)


def _spine(main: Block) -> dict[Block, int]:
    """The main block and those that hold it, each with its distance: inside of one `article` nothing lies far."""
    path = [main, *main.above()]
    inside = next((level for level, block in enumerate(path) if block.tag == "article"), 0)
    return {block: min(level, FAR - 1) if level <= inside else level for level, block in enumerate(path)}


def _inherit(node: Block, parent: Block) -> None:
    """What holds of the block around it; blocks without words need no more."""
    node.depth, node.places, node.spine, node.distance = parent.depth + 1, parent.places, False, parent.distance
    node.hidden, node.low, node.total, node.negatives = parent.hidden, parent.low, parent.total, parent.negatives


def _lay_on_path(node: Block, distance: int) -> None:
    """The main block, or one that holds it."""
    node.places |= _PLACE_OF.get(node.tag, 0)
    node.spine, node.distance = True, distance
    node.hidden, node.low, node.total, node.negatives = False, 0.0, 0.0, 0


def _place(node: Block, worth: Callable[[str], float]) -> None:
    if node.tag in _PLACE_OF:
        node.places |= _PLACE_OF[node.tag]
    names = node.names
    if names and node.distance < FAR:
        value = worth(names)
        node.low = min(node.low, value)
        node.total += value
        node.negatives += negative(names)
    if not node.hidden:
        node.hidden = node.unseen or (bool(names) and _hidden_name(names))


@lru_cache(maxsize=8192)
def _hidden_name(names: str) -> bool:
    return _HIDDEN_NAME.search(names) is not None and _SHOWN_WIDE.search(names) is None
