"""Blocks of one kind side by side: other stories of an endless page, slides that each repeat the name of their gallery."""

from __future__ import annotations

from collections.abc import Iterator

from republish._text import fold, words
from republish.extraction.head.reading import Head
from republish.extraction.surveying.measures import is_clock
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Removal
from republish.extraction.tree.unsaid import said_by
from republish.extraction.words.bylines.stamps import says_only_when

_STORY = Removal("related", "another story, which the page shows under the article")
_SAID = Removal("duplicate", "the name of the gallery, which every slide repeats")
_FEWEST_SLIDES = 4
_OPENING = 8
"""Runs at the beginning of an article, among which its headline is."""


def drop_other_stories(verdicts: Verdicts, headline: Leaf | None) -> None:
    """Drop the articles beside the one that the page's headline stands in, which are of the same class; each in a box of its own perhaps.

    Those without a class are other stories where each begins with a headline of the first level and a day.
    """
    own = _article(headline) if headline is not None else None
    if headline is None or own is None or own.parent is None or headline.index - own.span().start >= _OPENING:
        return
    others = {box for box in own.parent.blocks() if _is_like(box, own)} or set(_boxed_alike(own.parent, own))
    if not own.class_name:
        others = {box for box in others if _begins_dated(box, verdicts)}
    verdicts.reasons.update(dict.fromkeys(others, _STORY))
    for leaf in verdicts.staying() if others else ():
        if any(box in others for box in leaf.node.above()):
            verdicts.drop(leaf.index)


def _begins_dated(story: Block, verdicts: Verdicts) -> bool:
    """A headline of the first level stands at its beginning, and a line that only says when."""
    opening = verdicts.leaves[story.first : story.first + min(_OPENING, story.leaves)]
    headed = any(leaf.node.tag == "h1" for leaf in opening)
    return headed and any(is_clock(leaf) or says_only_when(leaf.text) for leaf in opening if leaf.text)


def headline_of(verdicts: Verdicts, head: Head) -> Leaf | None:
    """The first heading that says the article's title and nothing else."""
    title = words(fold(head.title or ""))
    headings = (leaf for leaf in verdicts.survey.headings if leaf.node.tag in HEADINGS)
    named = (leaf for leaf in headings if words(fold(said_by(leaf))) == title)
    return next(named, None) if title else None


def _article(leaf: Leaf) -> Block | None:
    return next((box for box in leaf.node.above() if box.tag == "article"), None)


def _boxed_alike(home: Block, own: Block) -> Iterator[Block]:
    """The boxes beside the one that holds the article and no other run, each of which holds another article and no more."""
    for box in home.parent.blocks() if home.parent is not None and home.leaves == own.leaves else ():
        if box is not home and box.tag == home.tag and not box.leaf:
            inner = next((inner for inner in box.blocks() if _is_like(inner, own)), None)
            if inner is not None and inner.leaves == box.leaves:
                yield box


def _is_like(box: Block, own: Block) -> bool:
    return box is not own and box.tag == own.tag and box.class_name == own.class_name


def drop_repeated_names(verdicts: Verdicts) -> None:
    """Drop all but the first of the same heading over the heading of each picture of a list."""
    slides: dict[tuple[Block, str], list[Leaf]] = {}
    for leaf in verdicts.runs.listed:
        over = leaf.node.tag in HEADINGS and verdicts.kept[leaf.index] and _is_over_heading(leaf, verdicts)
        item = _slide(leaf) if over else None
        if item is not None and item.parent is not None:
            slides.setdefault((item.parent, leaf.text), []).append(leaf)
    for alike in slides.values():
        if len(alike) >= _FEWEST_SLIDES:
            for leaf in alike[1:]:
                verdicts.drop(leaf.index, _SAID)


def _is_over_heading(leaf: Leaf, verdicts: Verdicts) -> bool:
    """Another one is the next run of words, in the same box."""
    below = verdicts.next_said(leaf)
    return below is not None and below.node.tag in HEADINGS and leaf.node.parent is below.node.parent


def _slide(leaf: Leaf) -> Block | None:
    """The item of a list around a heading that holds a picture as well."""
    item = next((box for box in leaf.node.above() if box.tag == "li"), None)
    pictured = item is not None and next(item.element.iter("img", "picture"), None) is not None
    return item if pictured else None
