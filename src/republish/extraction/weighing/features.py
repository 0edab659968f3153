"""What is known of each leaf: the row of numbers that the model judges it by."""

from __future__ import annotations

import re
from functools import lru_cache

from republish.extraction.surveying.cards import cards
from republish.extraction.surveying.survey import FOOTER, PLACES, QUOTE, Survey
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import FAR, HEADINGS, Block

NAMES: tuple[str, ...] = (
    *("words", "chars", "link_share", "links", "ending", "digits", "capitals", "bold", "italic", "marks", "picture"),
    *("tag_h", "level", "tag_li", "tag_none"),
    *(f"in_{place}" for place in PLACES),
    *("hidden", "card", "first_phrase"),
    *("own_names", "up_names", "min_names", "sum_names", "negatives", "inside", "distance", "depth"),
    *("parent_words", "parent_links", "parent_leaves", "parent_solid", "parent_share", "repeats"),
    *("grand_words", "grand_links", "like_siblings", "like_solid", "index", "left", "after_last"),
    *("to_previous_solid", "previous_words", "next_words", "previous_links", "next_links", "previous_heading"),
    *("stated", "at_home", "like_home"),
)
"""The features by name, in the order of a row."""
_MARKS = re.compile(r"[|»«›‹→▶►•·+@#©™…]")
_DIGITS = re.compile(r"\d")
_LEVELS = {f"h{level}": level for level in range(1, 7)}
_ENDINGS = {**dict.fromkeys(".!?…\"”“»«’'。」』।؟", 1.0), ")": 0.8, ":": 0.5}
_BITS = tuple(1 << number for number in range(len(PLACES)))
_START = 80
_FEW = 4
"""Blocks in a box."""
_WINDOW = 20
_MOST_WORDS, _MOST_LETTERS = 80, 600
_MOST = 0.6
_TEXT_TAGS = HEADINGS | {"p", "td"}
_NO_PHRASE = 400
_LONG = 30
_VERY_LONG = 60
"""Words: prompts without a link are shorter, and those with one."""


class Rows:
    """Makes the rows of a page's leaves, one by one as they are asked for."""

    def __init__(self, survey: Survey) -> None:
        self.survey = survey
        self._before = _paragraphs_before(survey.leaves)
        self._box: Block | None = None
        self._known: tuple[tuple[float, ...], tuple[float, float]] = (), (0.0, 0.0)
        """Of the box around the leaf that was asked for last: the next one mostly lies in it as well."""
        self._alike: dict[tuple[Block, bool, str, str], int] = {}
        self._counted: set[Block] = set()

    def row(self, leaf: Leaf) -> list[float]:
        """The features of one leaf, in the order of `NAMES`."""
        return [*_of_words(leaf), *self._of_block(leaf), *self._of_neighbours(leaf)]

    def _of_block(self, leaf: Leaf) -> tuple[float, ...]:
        node, worth = leaf.node, self.survey.worth
        tag, places, kinds = node.tag, node.places, leaf.kinds
        parent = node.parent or node
        holder = node if tag else parent
        return (
            tag in HEADINGS,
            _LEVELS.get(tag, 0),
            tag == "li",
            tag == "",
            *_in_places(places),
            node.hidden,
            cards(node),
            min(kinds.values()) if kinds else _NO_PHRASE,
            worth(holder.names) if holder.names else 0.0,
            worth(parent.names) if parent.names and not parent.spine else 0.0,
            node.low,
            node.total,
            node.negatives,
            node.distance == 0,
            node.distance,
            node.depth - self.survey.main.depth,
        )

    def _of_neighbours(self, leaf: Leaf) -> tuple[float, ...]:
        node, i, survey = leaf.node, leaf.index, self.survey
        leaves, holder = survey.leaves, node.parent or node
        before, after = leaves[i - 1 if i else i], leaves[i + 1 if i + 1 < len(leaves) else i]
        if holder is not self._box:
            self._box, self._known = holder, self._of_box(holder, leaf)
        box, home = self._known
        return (
            *box,
            self._count_like(node),
            survey.like_text(leaf),
            i - survey.first,
            survey.last - i,
            i - survey.last if i > survey.last else 0,
            _WINDOW if i - self._before[i] > _WINDOW else i - self._before[i],
            before.words if before.words < _MOST_WORDS else _MOST_WORDS,
            after.words if after.words < _MOST_WORDS else _MOST_WORDS,
            before.linked / (len(before.text) or 1),
            after.linked / (len(after.text) or 1),
            before.node.tag in HEADINGS,
            survey.stated[i],
            *home,
        )

    def _of_box(self, box: Block, leaf: Leaf) -> tuple[tuple[float, ...], tuple[float, float]]:
        """What is known of the block around a leaf, and of its share of the paragraphs: the same for all the leaves in it."""
        around = box.parent or box
        known = (
            box.words,
            box.linked / (box.chars or 1),
            box.leaves,
            box.solid / (box.leaves or 1),
            box.words / (self.survey.main.words or 1),
            self._count_like(box),
            around.words,
            around.linked / (around.chars or 1),
        )
        return known, (self.survey.at_home(leaf), self.survey.like_home(leaf))

    def _count_like(self, node: Block) -> int:
        """How many blocks in the same box look like one and say something, runs like a run and boxes like a box; few are counted each time."""
        box, kind = node.parent, (node.leaf, node.tag, node.names)
        if box is None:
            return 1
        if len(box.items) <= _FEW:
            return sum([child.leaves > 0 and (child.leaf, child.tag, child.names) == kind for child in box.blocks()])
        if box not in self._counted:
            self._counted.add(box)
            for child in box.blocks():
                if child.leaves:
                    like = (box, child.leaf, child.tag, child.names)
                    self._alike[like] = self._alike.get(like, 0) + 1
        return self._alike.get((box, *kind), 1)


@lru_cache(maxsize=1024)
def _in_places(places: int) -> tuple[bool, ...]:
    return tuple([places & bit != 0 for bit in _BITS])


def _of_words(leaf: Leaf) -> tuple[float, ...]:
    text = leaf.text
    size = len(text) or 1
    start = text[:_START]
    return (
        leaf.words if leaf.words < _MOST_WORDS else _MOST_WORDS,
        size if size < _MOST_LETTERS else _MOST_LETTERS,
        leaf.linked / size,
        leaf.links,
        _ENDINGS.get(text[-1:], 0.0),
        len(_DIGITS.findall(start)) / (size if size < _START else _START),
        _capitals(start),
        leaf.bold / size,
        leaf.italic / size,
        len(_MARKS.findall(text)) + text.count("...") if size < 400 else 0,
        leaf.pictures,
    )


def hopeless(leaf: Leaf, survey: Survey) -> bool:
    """So far from the article, or so much a link beside it, that the model need not be asked."""
    node = leaf.node
    if node.distance >= FAR or node.places & FOOTER:
        return True
    if survey.stated[leaf.index] > 0:
        return False
    if node.distance and node.negatives and not leaf.solid:
        return True
    if leaf.linked < 0.95 * len(leaf.text):
        return False
    return node.distance >= 1 or (node.negatives >= 1 and node.tag not in _TEXT_TAGS)


def certain(leaf: Leaf, survey: Survey) -> bool:
    """A paragraph among the article's paragraphs, marked up like most of them, that announces nothing else."""
    node = leaf.node
    return (
        leaf.solid
        and survey.stated[leaf.index] >= 0
        and node.distance == 0
        and not node.negatives
        and not node.hidden
        and not node.places & QUOTE
        and survey.first <= leaf.index <= survey.last
        and survey.like_text(leaf) >= _MOST
        and 2 * leaf.italic < len(leaf.text)
        and not cards(node)
        and (_tells_a_story(leaf) or not leaf.kinds)  # The dearest look comes last.
    )


def _tells_a_story(leaf: Leaf) -> bool:
    """Longer than prompts are."""
    return leaf.words >= (_LONG if not leaf.links else _VERY_LONG) and leaf.linked * 10 < len(leaf.text)


def _capitals(start: str) -> float:
    """The share of words that begin with a capital."""
    found = start.split()
    return sum(map(str.isupper, [word[0] for word in found])) / (len(found) or 1)


def _paragraphs_before(leaves: list[Leaf]) -> list[int]:
    """For each leaf the nearest paragraph before it."""
    before, last = [], -_WINDOW
    for leaf in leaves:
        before.append(last)
        if leaf.solid:
            last = leaf.index
    return before
