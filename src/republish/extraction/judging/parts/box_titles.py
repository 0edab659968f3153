"""Titles of boxes amid the text that nothing names: a short line of a make of its own, over sentences or a list that stay.

Components set the title of a box of facts in a `div` or `p` with a number for a class.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import chain, islice, takewhile
from typing import TypeAlias

from republish.extraction.surveying.heading_classes import is_line
from republish.extraction.surveying.paragraphs_around import is_amid
from republish.extraction.surveying.rules import is_none_of_it
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.credit_lines import is_credit
from republish.extraction.tree.leaves import Leaf, tells
from republish.extraction.tree.nodes import HEADINGS, Block, make_of, signature
from republish.extraction.tree.walks import lone_box
from republish.extraction.words.bylines.day_lines import without_days
from republish.extraction.words.bylines.personal_names import is_written_as_person
from republish.extraction.words.lines.part_labels import is_over_others
from republish.extraction.words.lines.phrases import leads_to_others

_LINES = frozenset({"p", "div"})
_MOST_WORDS, _MOST_OF_BOX, _MOST_RUNS = 10, 220, 10
"""Words of such a title; words and runs of the box."""
_LEVELS = 3
"""Boxes around the title."""
_LEVEL, _ROW = "h3", 3
Make: TypeAlias = tuple[tuple[str, str], tuple[str, str] | None]


def keep_box_titles(verdicts: Verdicts) -> None:
    """Keep such a line, the first of a small box between paragraphs of which everything else stays and nothing leads anywhere; it is a heading.

    Three and more of a make are a row of entries, for which others speak: see `entries`.
    """
    survey, makes = verdicts.survey, defaultdict[Make, list[Leaf]](list)
    for leaf in verdicts.leaves[survey.first + 1 : survey.last]:
        if not verdicts.kept[leaf.index] and leaf.node.tag in _LINES and leaf.text and _may_be_title(leaf):
            box = _box_of(leaf, verdicts)
            if box is not None and _is_over_the_rest(leaf, box, verdicts):
                makes[make_of(leaf.node)].append(leaf)
    for leaf in chain.from_iterable(titles for titles in makes.values() if len(titles) < _ROW):
        verdicts.keep(leaf.index)
        if verdicts.kept[leaf.index]:
            leaf.node.tag = _LEVEL


def _may_be_title(leaf: Leaf) -> bool:
    """Few words that are no sentence, no name, no day and nobody's credit, and announce nothing."""
    if leaf.links or leaf.kinds or leaf.pictures or leaf.words > _MOST_WORDS or not is_line(leaf):
        return False
    node, text = leaf.node, leaf.text
    if node.distance or node.hidden or node.negatives or node.card or text[-1] in ":：" or is_none_of_it(leaf):
        return False
    if is_credit(text) or is_over_others(text) or leads_to_others(text) or is_written_as_person(text):
        return False
    return any(map(str.isalpha, without_days(text)))


def _box_of(title: Leaf, verdicts: Verdicts) -> Block | None:
    """The outermost small box around the line that begins with it and stands amid paragraphs."""
    found: Block | None = None
    for box in islice(lone_box(title.node).above(), _LEVELS):
        if box.spine or box.first != title.index or box.words > _MOST_OF_BOX or box.leaves > _MOST_RUNS:
            break
        found = box if box.leaves > 1 else found
    if found is None or not found.tag or found.linked:
        return None
    last = found.first + found.leaves - 1
    return found if is_amid(lone_box(found), verdicts, title.index, last, ends=False) else None


def _is_over_the_rest(title: Leaf, box: Block, verdicts: Verdicts) -> bool:
    """All behind it in the box stays, is set otherwise, and is sentences or items of a list."""
    below = [leaf for place in box.span() if place > title.index and (leaf := verdicts.leaves[place]).text]
    if not below or not all(verdicts.kept[leaf.index] and not leaf.kinds for leaf in below):
        return False
    first = below[0]
    made = signature(title.node)
    within = takewhile(lambda up: up is not box, first.node.upwards())
    if first.node.tag in HEADINGS or any(signature(up) == made for up in within):
        return False
    return all(leaf.solid or tells(leaf) or leaf.node.tag == "li" or _is_in_item(leaf) for leaf in below)


def _is_in_item(leaf: Leaf) -> bool:
    return leaf.node.parent is not None and leaf.node.parent.tag == "li"
