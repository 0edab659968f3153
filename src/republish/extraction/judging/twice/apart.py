"""Whether a standfirst that the article carries apart stands apart from the text on the page as well."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, takewhile
from typing import NamedTuple

from republish._text import fold, words
from republish.extraction.head.deck.named_deck import is_standfirst
from republish.extraction.head.scan import names_of
from republish.extraction.surveying.heading_classes import lone_span
from republish.extraction.surveying.subheads import is_all_bold, is_bold_line
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.tree.unsaid import said_by
from republish.extraction.words.boxes.part_names import STANDFIRST, part_called

_LIKE = 0.3
_BOXES = 3
"""A named element and what holds nothing else."""


class Top(NamedTuple):
    """What a page sets over the text, in words."""

    title: list[str]
    byline: list[str]
    standfirst: list[list[str]]
    """Line by line."""
    alone: bool = False
    """The standfirst is the one sentence between headline and text, whatever it is dressed like."""
    seen: bool = True
    """The standfirst is a line of the page: what the data alone state may yet be found to be a piece of the text."""
    described: bool = False
    """The page's data call it the description as well."""

    def openings(self) -> set[str]:
        """The words that one of these begins with."""
        return {line[0] for line in (self.title, self.byline, *self.standfirst) if line}


def is_apart(verdicts: Verdicts, index: int, top: Top) -> bool:
    """The leaf does not stand among the article's paragraphs, or is marked as what it is before all of them."""
    line, behind = verdicts.leaves[index], _paragraph_behind(verdicts, index, top)
    if behind is None:
        return False
    if _is_in_head(line.node, behind.node) or _is_beside_headline(line, behind, verdicts, top.title):
        return True
    if top.seen and _is_marked(line, behind, top, verdicts) and not any(leaf.solid for leaf in before(verdicts, index)):
        return True
    if not top.alone and verdicts.survey.like_text(line) > _LIKE:
        return False
    named = line.node.tag == "div" and behind.node.tag == "p" and bool(line.node.class_name)
    return named or line.node.parent is not behind.node.parent


def _paragraph_behind(verdicts: Verdicts, index: int, top: Top) -> Leaf | None:
    """The first that stays; lines of the same standfirst are none, and no line that ends with the byline is."""
    for leaf in verdicts.leaves[index + 1 :]:
        if verdicts.kept[leaf.index] and leaf.solid:
            said = words(fold(said_by(leaf)))
            if said not in top.standfirst and not (top.byline and said[-len(top.byline) :] == top.byline):
                return leaf
    return None


def _is_marked(line: Leaf, behind: Leaf, top: Top, verdicts: Verdicts) -> bool:
    """It is bold and short, or named a standfirst: and either no paragraph, or bold as a whole, or what the page's data say of the text."""
    if is_bold_line(line):
        return True
    if not line.solid and is_standfirst(line.node.class_name):
        return True
    names = _names_around(line.node, behind.node)
    if any(part_called(name) == STANDFIRST for name in names):
        return True
    apart = behind.node.parent not in set(line.node.above())
    said = top.described or is_all_bold(line)
    return (said and any(map(is_standfirst, names))) or (apart and _is_under_headline(line, verdicts))


def _is_under_headline(line: Leaf, verdicts: Verdicts) -> bool:
    """The first heading stands right in the box in which it does, a bit further up."""
    above = next((one.node for one in verdicts.leaves[: line.index] if one.node.tag == "h1"), None)
    return above is not None and above.parent is line.node.parent


def _names_around(node: Block, behind: Block) -> list[str]:
    """What it is called, or the `span` that is all of it, and boxes are that hold it and not the text behind it."""
    around = set(behind.above())
    boxes = takewhile(lambda box: box not in around, islice(node.upwards(), _BOXES))
    span = lone_span(node)
    return [*filter(None, map(names_of, ([span.element] if span else []) + [box.element for box in boxes if box.tag]))]


def _is_beside_headline(leaf: Leaf, behind: Leaf, verdicts: Verdicts, title: list[str]) -> bool:
    """It lies in a box of the headline's, of whatever rank that is, and the text does not."""
    around = set(leaf.node.above()).difference(behind.node.above())
    headings = (one for one in verdicts.leaves[: leaf.index] if around and one.node.tag in HEADINGS)
    return any(
        (one.node.tag == "h1" and one.node.parent is leaf.node.parent) or words(fold(said_by(one))) == title
        for one in headings
        if not around.isdisjoint(one.node.above())
    )


def _is_in_head(node: Block, behind: Block) -> bool:
    """It stands in a header that the text does not."""
    head = next((box for box in node.above() if box.tag == "header"), None)
    return head is not None and head not in behind.above()


def before(verdicts: Verdicts, index: int) -> Iterator[Leaf]:
    """What stays before a leaf."""
    return (leaf for leaf in verdicts.leaves[:index] if verdicts.kept[leaf.index])
