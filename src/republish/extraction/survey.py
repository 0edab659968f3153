"""How the page's blocks lie: the main one, how far the others are from it, what their names say of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from republish.extraction.leaves import Leaf
from republish.extraction.outline import Node
from republish.extraction.vocabulary import negative, shipped_worth

PLACES = ("quote", "list", "table", "aside", "header", "footer", "figure", "form", "article")
_BITS = {name: 1 << number for number, name in enumerate(PLACES)}
_PLACE_OF = {
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
ASIDE = _BITS["aside"]
FOOTER = _BITS["footer"]
QUOTE = _BITS["quote"]
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_OUTSIDE = frozenset({"a", "nav", "footer", "aside", "form", "select", "dialog", "option", "label", "figcaption"})
_ROOTS = frozenset({"html", "body", "main", "article"})
_MOST = 0.8
"""The main block is the deepest one with this share of the running text."""
_LITTLE = 0.1
_CARD_WORDS = 120
_CARD_LEVELS = 3
_HIDDEN_NAME = re.compile(
    r"(?:^|\s)(?:hidden|hide|is-hidden|d-none|invisible|sr-only|visually-?hidden\S*|screen-?reader\S*|u-hidden)(?:$|\s)",
    re.I,
)
_SHOWN_WIDE = re.compile(r":(?:block|flex|grid|inline)|d-(?:sm|md|lg|xl)-(?:block|flex|grid|inline)")
"""Hidden on narrow screens only."""
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


class Survey:
    """The leaves of a page and the blocks around them."""

    def __init__(self, root: Node, leaves: list[Leaf], worth: Callable[[str], float] | None = None) -> None:
        self.worth = worth or shipped_worth()
        self.root = root
        self.leaves = leaves
        for leaf in leaves:
            if leaf.node.tag in HEADINGS and leaf.text and leaf.linked >= 0.9 * len(leaf.text):
                _mark_card(leaf.node)
        self.main = _main(root, leaves)
        _descend(root, self.main, self.worth)
        plain = [leaf.index for leaf in leaves if leaf.solid and _plain(leaf)]
        self.first, self.last = (plain[0], plain[-1]) if plain else (0, len(leaves) - 1)
        self._signs = _signatures(leaves)

    def like_text(self, leaf: Leaf) -> float:
        """The share of the page's paragraphs that are marked up like this leaf."""
        return self._signs.get((leaf.node.tag, leaf.node.names), 0.0)


def cards(node: Node) -> int:
    """Linked headings in the small blocks around a leaf: a card that leads to another article."""
    up = node.parent
    for _ in range(_CARD_LEVELS):
        if up is None or up.spine or up.words > _CARD_WORDS:
            return 0
        if up.card:
            return up.card
        up = up.parent
    return 0


def _mark_card(heading: Node) -> None:
    up = heading.parent
    for _ in range(_CARD_LEVELS):
        if up is None:
            return
        up.card += 1
        up = up.parent


def _plain(leaf: Leaf) -> bool:
    node = leaf.node
    return node.distance == 0 and node.negatives == 0 and not cards(node)


def _signatures(leaves: list[Leaf]) -> dict[tuple[str, str], float]:
    counts: dict[tuple[str, str], int] = {}
    total = 0
    for leaf in leaves:
        if leaf.solid:
            total += 1
            sign = (leaf.node.tag, leaf.node.names)
            counts[sign] = counts.get(sign, 0) + 1
    return {sign: count / total for sign, count in counts.items()}


def _main(root: Node, leaves: list[Leaf]) -> Node:
    """The deepest block that holds nearly all running text outside what is named as something else."""
    mass: dict[Node, float] = {}
    outside: dict[Node, bool] = {}
    for leaf in leaves:
        if not leaf.solid or len(leaf.text) <= 2 * leaf.linked:
            continue
        weight = float(len(leaf.text) - 2 * leaf.linked)
        if _outside(leaf.node, outside) or _in_card(leaf.node):
            weight *= _LITTLE
        mass[leaf.node] = weight
        node = leaf.node.parent
        while node is not None:
            mass[node] = mass.get(node, 0.0) + weight
            node = node.parent
    node = root
    while not node.leaf:
        best = max(node.children(), key=lambda child: mass.get(child, 0.0), default=None)
        if best is None or best.leaf or not mass.get(best) or mass[best] < _MOST * mass[node]:
            break
        node = best
    return node


def _in_card(node: Node) -> bool:
    up = node.parent
    for _ in range(_CARD_LEVELS):
        if up is None or up.words > _CARD_WORDS:
            return False
        if up.card:
            return True
        up = up.parent
    return False


def _outside(node: Node, known: dict[Node, bool]) -> bool:
    chain = []
    current: Node | None = node
    while current is not None and current not in known:
        chain.append(current)
        current = current.parent
    verdict = known[current] if current is not None else False
    for link in reversed(chain):
        if not verdict:
            verdict = link.tag in _OUTSIDE or (link.tag not in _ROOTS and bool(link.names) and negative(link.names))
        known[link] = verdict
    return verdict


def _descend(root: Node, main: Node, worth: Callable[[str], float]) -> None:
    """Give every block its depth, distance, places and what names say, from the top down."""
    spine: dict[Node, int] = {}
    up: Node | None = main
    while up is not None:
        spine[up] = len(spine)
        up = up.parent
    root.depth, root.places, root.spine, root.distance = 0, 0, True, spine[root]
    root.hidden, root.low, root.total, root.negatives = False, 0.0, 0.0, 0
    waiting = [] if root.leaf else [root]
    while waiting:
        parent = waiting.pop()
        for node in parent.items:
            if node.__class__ is not Node or not node.leaves:
                if node.__class__ is Node:
                    _blank(node, parent)
                continue
            _place(node, parent, spine, worth)
            if not node.leaf:
                waiting.append(node)


def _blank(node: Node, parent: Node) -> None:
    """Blocks without words are no matter, but may be asked."""
    node.depth, node.places, node.spine, node.distance = parent.depth + 1, parent.places, False, parent.distance
    node.hidden, node.low, node.total, node.negatives = parent.hidden, parent.low, parent.total, parent.negatives


def _place(node: Node, parent: Node, spine: dict[Node, int], worth: Callable[[str], float]) -> None:
    node.depth = parent.depth + 1
    node.places = parent.places | _PLACE_OF.get(node.tag, 0)
    node.spine = node in spine
    if node.spine:
        node.distance = spine[node]
        node.hidden, node.low, node.total, node.negatives = False, 0.0, 0.0, 0
        return
    node.distance = parent.distance
    node.hidden = parent.hidden or _is_hidden(node)
    names = node.names
    if not names or not node.tag:
        node.low, node.total, node.negatives = parent.low, parent.total, parent.negatives
        return
    value = worth(names)
    node.low = min(parent.low, value)
    node.total = parent.total + value
    node.negatives = parent.negatives + negative(names)


def _is_hidden(node: Node) -> bool:
    """The element is not shown, as its own attributes say."""
    if not node.tag:
        return False
    get = node.element.get
    style = get("style")
    return bool(
        (style and _hidden_style(style))
        or get("hidden") is not None
        or get("aria-hidden") == "true"
        or (node.names and _hidden_name(node.names))
    )


@lru_cache(maxsize=8192)
def _hidden_name(names: str) -> bool:
    return _HIDDEN_NAME.search(names) is not None and _SHOWN_WIDE.search(names) is None


@lru_cache(maxsize=4096)
def _hidden_style(style: str) -> bool:
    return _HIDDEN_STYLE.search(style) is not None
