"""How the page's blocks lie: how far they are from the main one, what their names say of them, what is like what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import cached_property
from itertools import pairwise
from types import MappingProxyType

from republish._hidden import names_hidden
from republish.extraction.surveying.brief import mark_brief
from republish.extraction.surveying.cards import cards, mark_cards
from republish.extraction.surveying.main_block import find_main_block
from republish.extraction.surveying.masses import is_frame
from republish.extraction.surveying.stated import compared
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import FAR, HEADINGS, Block, signature
from republish.extraction.words.boxes.vocabulary import negative, of_readers, shipped_worth
from republish.extraction.words.first_words import first_word

PLACES = ("quote", "list", "table", "aside", "header", "footer", "figure", "form", "article")
_BITS = {name: 1 << number for number, name in enumerate(PLACES)}
_DETAILS, CODE = 1 << len(PLACES), 1 << len(PLACES) + 1
"""Places as well, though no features of the model."""
_PLACE_OF = {
    "details": _DETAILS,
    "pre": CODE,
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
ARTICLE = _BITS["article"]
ASIDE = _BITS["aside"]
FOOTER = _BITS["footer"]
QUOTE = _BITS["quote"]
TABLE = _BITS["table"]
LIST = _BITS["list"]
FIGURE = _BITS["figure"]
FORM = _BITS["form"]
_HEADINGS = HEADINGS | {"summary"}
_MOST = 0.6
"""Of the words of the main block."""


def stands_in(block: Block, places: int) -> bool:
    """It is in such a place still: tables that only lay a page out and figures that hold too much have become boxes."""
    return block.places & places != 0 and any(_PLACE_OF.get(box.tag, 0) & places for box in block.upwards())


_NO_FILMS: Mapping[str, str] = MappingProxyType({})


class Survey:
    """The leaves of a page and the blocks around them."""

    def __init__(
        self,
        root: Block,
        leaves: list[Leaf],
        worth: Callable[[str], float] | None = None,
        stated: str = "",
        films: Mapping[str, str] = _NO_FILMS,
        *,
        url: str = "",
    ) -> None:
        self.films = films
        """What the page's data call its films; see `stated`."""
        self.worth = worth or shipped_worth()
        self.root = root
        self.leaves = leaves
        self.url = url
        mark_cards(leaves, url)
        self.main = find_main_block(root, leaves, mark_brief(leaves))
        self.names = " ".join(_descend(root, self.main, self.worth)).lower()
        """What the page calls its boxes, each name once: it tells at once what no box of the page is called."""
        self.said = [leaf for leaf in leaves if leaf.text]
        """The runs that hold words: all others are pictures."""
        self.near = [leaf for leaf in self.said if leaf.node.distance <= FAR and not leaf.node.hidden]
        """What is said and seen in the main block or not far from it: of a page's runs a half."""
        self.own = [leaf for leaf in self.near if not ((node := leaf.node).distance or node.negatives or node.card)]
        """What is said in the main block itself and not set apart there: of a page's runs a third."""
        plain = [leaf.index for leaf in leaves if leaf.solid and _plain(leaf)]
        self.first, self.last = (plain[0], plain[-1]) if plain else (0, len(leaves) - 1)
        self.behind = [leaf for leaf in self.said if leaf.index > self.first]
        """What is said behind the first paragraph."""
        self.headings = [leaf for leaf in self.said if leaf.node.tag in _HEADINGS]
        """What may be a heading: the passes make paragraphs of some, and headings of what is clicked to open a part."""
        self._signs, self._homes = _signatures(leaves)
        self._paragraphs: dict[Block, int] = {}
        self.stated = compared(stated, leaves, [leaf.solid and leaf.node.distance == 0 for leaf in leaves])
        """For each leaf whether the page's structured data hold it; see `stated`."""

    @cached_property
    def over_strokes(self) -> set[Block]:
        """What stands right over a stroke in a box with headings."""
        boxes = {heading.node.parent for heading in self.headings}
        return {over for box in boxes if box is not None for over, below in pairwise(box.blocks()) if below.tag == "hr"}

    @cached_property
    def _by_first_word(self) -> dict[str, list[Leaf]]:
        found: dict[str, list[Leaf]] = defaultdict(list)
        for leaf in self.leaves:
            if leaf.text:
                found[first_word(leaf.text)].append(leaf)
        return found

    def beginning_with(self, words: frozenset[str]) -> list[Leaf]:
        """What is said on the page whose first word is one of these; see `first_words`."""
        found = [leaf for word in words.intersection(self._by_first_word) for leaf in self._by_first_word[word]]
        return sorted(found, key=lambda leaf: leaf.index)

    def paragraphs_beside(self, box: Block) -> int:
        """How many paragraphs stand beside a box, or in boxes beside it, that show no picture."""
        if box.parent is None:
            return 0
        if box.parent not in self._paragraphs:
            self._paragraphs[box.parent] = sum(map(_paragraphs_alone, box.parent.blocks()))
        return self._paragraphs[box.parent] - _paragraphs_alone(box)

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


def _paragraphs_alone(box: Block) -> int:
    """Its paragraphs, none of a box that shows a picture."""
    shows = bool(box.solid and box.tag) and next(box.element.iter("img", "amp-img"), None) is not None
    return 0 if shows else box.solid


def _plain(leaf: Leaf) -> bool:
    node = leaf.node
    return node.distance == 0 and node.negatives == 0 and not cards(node)


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


def _descend(root: Block, main: Block, worth: Callable[[str], float]) -> set[str]:
    """Give every block its depth, distance, places and what names say, from the top down; all the names."""
    called = {root.names}
    spine = _spine(main)
    root.depth, root.places, root.spine, root.distance = 0, 0, True, spine[root]
    root.hidden, root.low, root.total, root.negatives = False, 0.0, 0.0, 0
    most = _MOST * main.words
    waiting = [] if root.leaf else [root]
    while waiting:
        parent = waiting.pop()
        depth, places, distance = parent.depth + 1, parent.places, parent.distance
        hidden, low, total, negatives = parent.hidden, parent.low, parent.total, parent.negatives
        node: Block
        for node in parent.items:  # type: ignore[assignment]
            # What holds of the block around it; blocks without words need no more.
            node.depth, node.places, node.spine, node.distance = depth, places, False, distance
            node.hidden, node.low, node.total, node.negatives = hidden, low, total, negatives
            if node.leaves:
                if node.names:
                    called.add(node.names)
                if node in spine:
                    _lay_on_path(node, spine[node])
                elif node.names or node.unseen or node.tag in _PLACE_OF:
                    _place(node, worth, holds_most=node.words >= most)
                if not node.leaf:
                    waiting.append(node)
    return called


def _spine(main: Block) -> dict[Block, int]:
    """The main block and those that hold it, each with its distance: inside of one `article` nothing lies far."""
    path = list(main.upwards())
    inside = next((level for level, block in enumerate(path) if block.tag == "article"), 0)
    return {block: min(level, FAR - 1) if level <= inside else level for level, block in enumerate(path)}


def _lay_on_path(node: Block, distance: int) -> None:
    """The main block, or one that holds it: a table around it lays out the page."""
    lays_out = is_frame(node) or (node.tag == "table" and distance > 0)
    node.places |= 0 if lays_out else _PLACE_OF.get(node.tag, 0)
    node.spine, node.distance = True, distance
    node.hidden, node.low, node.total, node.negatives = False, 0.0, 0.0, 0


def _place(node: Block, worth: Callable[[str], float], *, holds_most: bool) -> None:
    """What tag and names say of a block; around most of the text, "with-sidebar" says nothing."""
    if node.tag in _PLACE_OF:
        node.places |= _PLACE_OF[node.tag]
    names = node.names
    if names and node.distance < FAR:
        value = worth(names)
        node.low = min(node.low, value)
        node.total += value
        node.negatives += negative(names) and (not holds_most or of_readers(names))
    if not node.hidden:
        node.hidden = node.unseen or (bool(names) and node.tag != "figcaption" and names_hidden(names))
