"""Labels that a page sets before each part of its text, for screen readers mostly: the same words again and again, once over nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from republish._text import COLONS
from republish.extraction.surveying.survey import FIGURE, GROUP, QUOTE, TABLE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Removal
from republish.extraction.words.bylines.personal_names import is_written_as_person

_LABEL = Removal("heading", "a label that stands before each part of the text")
_LONGEST = 40
_FEWEST, _MOSTLY = 3, 3
"""Times that it stands there, all in all and for each other heading between."""
_MOST_BEFORE = 2
"""Paragraphs: a deck, a note on who paid."""
_TAGS = frozenset({"div", "span", "p", "h2", "h3", "h4", "h5", "h6", ""})
_ENDS = (*SENTENCE_ENDS, *COLONS)


def drop_repeated_labels(verdicts: Verdicts) -> None:
    """Drop short lines that stand three times or oftener at the head of a box, and once at least in a box of their own.

    An author who uses the same line again has something to say under it. A line goes as well that is left of several which
    went: Postmedia's papers set "Article content" behind each advertisement. A heading goes as well that nearly all of the
    text's are, from above its first paragraph on.
    """
    alike: dict[str, list[Leaf]] = {}
    gone: Counter[str] = Counter()
    for leaf in verdicts.runs.short:
        if not verdicts.kept[leaf.index]:
            gone[leaf.text] += verdicts.survey.first < leaf.index <= verdicts.survey.last + 1
        elif _may_be_label(leaf):
            alike.setdefault(leaf.text, []).append(leaf)
    for text, lines in alike.items():
        returns = len(lines) >= _FEWEST and all(map(_heads_a_box, lines)) and _is_over_nothing(lines, verdicts)
        if returns or (gone[text] >= _FEWEST * len(lines) and _is_left(lines)):
            for leaf in lines:
                verdicts.drop(leaf.index, _LABEL)
    _drop_only_heading(verdicts)


def _is_left(lines: Sequence[Leaf]) -> bool:
    """They are no headings, and no name of whoever speaks."""
    return not (any(leaf.node.tag in HEADINGS for leaf in lines) or is_written_as_person(lines[0].text))


def _drop_only_heading(verdicts: Verdicts) -> None:
    """Drop the heading that nearly all are, where it stands at the head of each part of the text and of the first one too."""
    kept = [leaf for leaf in verdicts.survey.headings if verdicts.kept[leaf.index]]
    said, times = Counter(leaf.text for leaf in kept).most_common(1)[0] if len(kept) >= _FEWEST else ("", 0)
    if times < _FEWEST or is_written_as_person(said):
        return
    lines = [leaf for leaf in verdicts.survey.headings if leaf.text == said]
    others = sum(lines[0].index < leaf.index < lines[-1].index and leaf.text != said for leaf in kept)
    if _MOSTLY * others > times or not all(_may_be_label(leaf) and _heads_a_box(leaf) for leaf in lines):
        return
    before = (leaf for leaf in verdicts.leaves[: lines[0].index] if verdicts.kept[leaf.index] and leaf not in kept)
    if sum(leaf.solid for leaf in before) <= _MOST_BEFORE:
        for leaf in lines:
            verdicts.drop(leaf.index, _LABEL)


def _may_be_label(leaf: Leaf) -> bool:
    if not leaf.text or len(leaf.text) > _LONGEST or leaf.links or leaf.pictures or leaf.text.endswith(_ENDS):
        return False
    return leaf.node.tag in _TAGS and not leaf.node.places & (GROUP | QUOTE | TABLE | FIGURE)


def _heads_a_box(leaf: Leaf) -> bool:
    """It is the first thing in the box that it stands in, itself no box of the text's own."""
    box = leaf.node.parent
    return box is not None and not box.spine and next(box.blocks(), None) is leaf.node


def _is_over_nothing(lines: Sequence[Leaf], verdicts: Verdicts) -> bool:
    """Between one and the next, in boxes side by side, nothing stays."""
    return any(
        not any(verdicts.kept[one.index + 1 : other.index]) and _holder(one) is _holder(other)
        for one, other in pairwise(lines)
    )


def _holder(leaf: Leaf) -> Block | None:
    return leaf.node.parent.parent if leaf.node.parent is not None else None
