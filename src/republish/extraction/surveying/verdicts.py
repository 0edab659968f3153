"""The state that the passes of the judgement share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, partial
from itertools import compress
from typing import TypeAlias

from republish._html import Element
from republish.extraction.surveying.guide import Guide
from republish.extraction.surveying.prompts import speaks_of_us
from republish.extraction.surveying.runs import Runs
from republish.extraction.surveying.survey import FIGURE, Survey
from republish.extraction.tree.addresses import path_key, site_of
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Node, Removal
from republish.extraction.tree.walks import walk

_BY_PROFILE = Removal("promo", "the publisher's profile names it as no part of the body", "publisher")
_SURE = 0.6
"""The chance of a paragraph that is the text's, whatever asks beside it."""
_LINKED = 3
"""Times its linked words: so much it says at least."""
_WRAPPERS = frozenset({"div", "section"})
_LEVELS = 5
"""Boxes around a paragraph: builders of pages give each block some of its own."""
_Places: TypeAlias = Mapping[Node | None, list[int]]


class Verdicts:
    """What is kept, leaf by leaf, and why the rest is not."""

    def __init__(
        self, survey: Survey, guide: Guide, chances: list[float], base: str = "", *, licensed: bool = True
    ) -> None:
        self.survey = survey
        self.licensed = licensed
        """The page's source names Creative Commons somewhere."""
        self.host = site_of(base)
        """Of the page's address."""
        self.page = path_key(base)
        """That address without what does not tell it from another page's."""
        self.leaves = survey.leaves
        self.guide = guide
        self.chances = chances
        self.kept: list[bool] = [False] * len(survey.leaves)
        self.reasons: dict[Block, Removal] = {}
        self.roots: list[Block] = []
        """The nodes that the guide calls the body."""
        self.inside: list[bool] = [True] * len(survey.leaves)
        self.forced: list[bool | None] = [None] * len(survey.leaves)
        """What the guide says of a leaf: kept, dropped, or nothing."""
        self.leading: set[int] = set()
        """Headings that are known to lead to something kept, wherever it stands."""
        self.opening: int | None = None
        """Where the standfirst stood among the text, which begins there."""
        self.posts: set[int] = set()
        """Runs of what somebody wrote on a network, whatever they ask for."""
        self.speakers: set[int] = set()
        """Lines that say whose words stand before them."""
        self.of_others: set[int] = set()
        """Headings of boxes about somebody who is no author."""
        self.marks: set[int] = set()
        """Marks of notes on lines of their own, each before the words of its note."""
        self.carried: tuple[str, str, str] = ("", "", "")
        """The headline, the standfirst and a byline that says "By", which the article carries apart, in letters and digits."""
        self.guided = bool(guide.body or guide.drop or guide.keep)
        """The guide says something of the page's parts."""
        if self.guided:
            self._follow(guide)

    def _follow(self, guide: Guide) -> None:
        state: dict[Block, tuple[bool, bool | None]] = {}
        for node in walk(self.survey.root):
            inside, forced = state[node.parent] if node.parent is not None else (not guide.body, None)
            if node.tag and node.element in guide.body:
                inside = True
                self.roots.append(node)
            if node.tag and node.element in guide.drop:
                forced = False
                self.reasons[node] = _BY_PROFILE
            elif node.tag and node.element in guide.keep:
                forced = True
            state[node] = (inside, forced)
        for i, leaf in enumerate(self.leaves):
            self.inside[i], self.forced[i] = state[leaf.node]
            if guide.drop:
                _drop_inline(leaf.node, guide)
        if len(self.roots) > 1:
            self._let_headings_in()

    def _let_headings_in(self) -> None:
        """Headings beside the parts of the body, between the first and the last, may be the article's."""
        around = {root.parent for root in self.roots}
        within = [i for i, inside in enumerate(self.inside) if inside]
        for i in range(within[0], within[-1]) if within else ():
            node = self.leaves[i].node
            self.inside[i] |= node.tag in HEADINGS and node.parent in around

    def staying(self) -> Iterator[Leaf]:
        """What is kept at the moment that it is come to, in order."""
        return compress(self.leaves, self.kept)

    @cached_property
    def runs(self) -> Runs:
        """The page's runs by what many rules look for first."""
        return Runs(self.leaves)

    def next_said(self, leaf: Leaf) -> Leaf | None:
        """The next run that holds words, kept or not; None behind the last."""
        behind = (self.leaves[i] for i in range(leaf.index + 1, len(self.leaves)))
        return next((other for other in behind if other.text), None)

    @cached_property
    def boxes_amid(self) -> list[Block]:
        """The outermost boxes below the main block that hold something that was kept when first asked, in order; a run of none itself."""
        boxes: list[Block] = []
        for leaf in self.staying():
            if not boxes or leaf.index >= boxes[-1].first + boxes[-1].leaves:
                boxes.append(_below_spine(leaf.node))
        return boxes

    @cached_property
    def amid(self) -> list[Leaf]:
        """What these boxes hold, in order.

        For the rules that leave out: where nothing is kept of a box, most have nothing to do with what it holds.
        """
        return [leaf for box in self.boxes_amid for leaf in self.leaves[box.first : box.first + box.leaves]]

    @cached_property
    def asks_amid(self) -> bool:
        """One of these boxes holds a field to fill in."""
        holding = (_holding(box) for box in self.boxes_amid if not box.leaf)
        return any(next(element.iter("input"), None) is not None for element in holding)

    def own_paragraphs(self, box: Node) -> list[int]:
        """The indices of the paragraphs directly in a box that were kept when first asked, in order."""
        return self._own_paragraphs.get(box, [])

    @cached_property
    def _own_paragraphs(self) -> _Places:
        return self._by_home(lambda paragraph: (paragraph.parent,))

    def boxed_paragraphs(self, box: Node) -> list[int]:
        """The same with those that stand alone in a box of their own in it, as builders of pages write them."""
        return self._boxed_paragraphs.get(box, [])

    @cached_property
    def _boxed_paragraphs(self) -> _Places:
        return self._by_home(_homes)

    def parted_paragraphs(self, box: Node) -> list[int]:
        """The same with those in a box in it of which everything but captions is kept, as systems write what stands between two inserts."""
        return self._parted_paragraphs.get(box, [])

    @cached_property
    def _parted_paragraphs(self) -> _Places:
        return self._by_home(partial(self._homes_of_parts, whole={}))

    def _homes_of_parts(self, paragraph: Block, whole: dict[Block, bool]) -> Iterator[Block]:
        box = paragraph.parent
        while box is not None:
            yield box
            if box.spine or box.tag not in _WRAPPERS:
                return
            if box not in whole:
                said = (leaf for i in box.span() if (leaf := self.leaves[i]).text and not leaf.node.places & FIGURE)
                whole[box] = all(self.kept[leaf.index] for leaf in said)
            if not whole[box]:
                return
            box = box.parent

    def paragraphs_in(self, box: Node) -> list[int]:
        """The same with those in boxes within it."""
        return self._paragraphs.get(box, [])

    @cached_property
    def _paragraphs(self) -> _Places:
        return self._by_home(lambda paragraph: paragraph.near(1 + _LEVELS)[1:])

    def _by_home(self, homes: Callable[[Block], Iterable[Block | None]]) -> _Places:
        """The indices of the kept paragraphs by each box that is a home of theirs, in order."""
        found: dict[Node | None, list[int]] = defaultdict(list)
        for leaf in self.staying():
            if leaf.solid:
                for home in homes(leaf.node):
                    found[home].append(leaf.index)
        return found

    def is_sure_of(self, leaf: Leaf) -> bool:
        """A paragraph that the model is sure of, which hardly links, asks for nothing and does not speak of the site itself."""
        plain = leaf.solid and not leaf.kinds and _LINKED * leaf.linked < len(leaf.text)
        return plain and self.chances[leaf.index] >= _SURE and not speaks_of_us(leaf.text)

    def let_in(self, indices: Iterable[int]) -> None:
        """Say that leaves may be the article's, though they lie outside of what the guide calls the body."""
        for index in indices:
            self.inside[index] = True

    def keep(self, index: int) -> None:
        """Take a leaf in; what the guide drops, or what lies outside of what it calls the body, stays out."""
        if self.inside[index] and self.forced[index] is not False:
            self.kept[index] = True

    def drop(self, index: int, reason: Removal | None = None) -> None:
        """Take a leaf out, with a reason where one is known; what the guide keeps stays."""
        if self.forced[index]:
            return
        self.kept[index] = False
        if reason is not None:
            self.reasons[self.leaves[index].node] = reason

    def holders(self, indices: Iterable[int]) -> set[Block]:
        """Every node that holds one of the leaves."""
        nodes = [self.leaves[i].node for i in indices]
        holds = set(nodes)
        for node in nodes:
            box = node.parent
            while box is not None and box not in holds:
                holds.add(box)
                box = box.parent
        return holds


def _below_spine(node: Block) -> Block:
    """The outermost box around a run that neither is the main block nor holds it; the run itself where there is none."""
    box = node
    while box.parent is not None and not box.parent.spine:
        box = box.parent
    return box


def _holding(box: Block) -> Element:
    """The element that holds all of a box; of an item, to which a list behind it may have come, that of its own list."""
    return (box.parent if box.parent is not None and box.tag == "li" else box).element


def _homes(paragraph: Block) -> Iterator[Block]:
    """The box that it stands in; where it is alone there, the ones around up to the first that holds more."""
    box = paragraph.parent
    while box is not None:
        yield box
        if box.leaves > 1 or box.spine or box.tag not in _WRAPPERS:
            return
        box = box.parent


def _drop_inline(leaf: Node, guide: Guide) -> None:
    """Mark the parts of a run of text that the guide drops."""
    waiting = leaf.children()
    while waiting:
        node = waiting.pop()
        if node.element in guide.drop:
            node.removal = _BY_PROFILE
        else:
            waiting.extend(node.children())
