"""Lines under each other that lead to other stories, below a label such as "More on the harbour:" in a paragraph or box of its own.

Lists of links are told by `groups`; here each line is a paragraph, and often all of it is a link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, takewhile

from republish._text import COLONS
from republish.extraction.judging.stories.stacked_teasers import leads_to_page
from republish.extraction.surveying.survey import GROUP, QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Removal, signature
from republish.extraction.tree.walks import begins_with, begins_with_link
from republish.extraction.words.lines.part_labels import is_over_more
from republish.extraction.words.lines.phrases import leads_to_others

_LED = Removal("related", "leads to other stories, under a line that says so")
_LONGEST_LABEL, _MOST_WORDS, _WHOLE = 60, 30, 0.9
_FEWEST = 2
"""Lines below a label that may well head a part of the text: "More on the harbour"."""
_WHO_WROTE = re.compile(r"\s\([^()\d]{3,40}\)\.?$")
"""Behind the title of another story: "(A. Person)"."""


def drop_led_lines(verdicts: Verdicts) -> None:
    """Drop such lines with their label, and the strokes that part both from the text."""
    for label, first in pairwise(verdicts.survey.near):
        if first.links and not label.links and len(label.text) <= _LONGEST_LABEL and _may_be_led(first):
            lines = _led_by(label, first, verdicts)
            for leaf in (*_strokes(label, lines, verdicts), label, *lines) if lines else ():
                verdicts.drop(leaf.index, _LED)


def _may_be_led(line: Leaf) -> bool:
    return line.node.tag not in HEADINGS and not line.node.places & (GROUP | QUOTE) and line.words <= _MOST_WORDS


def _led_by(label: Leaf, first: Leaf, verdicts: Verdicts) -> list[Leaf]:
    """The lines of one make right below a label that each lead somewhere, one of them to another page of the site."""
    if first.node.parent is not label.node.parent or not any(verdicts.kept[label.index : first.index + 1]):
        return []
    plain = leads_to_others(label.text)
    if not (plain or (_is_set_off(label) and is_over_more(label.text))):
        return []
    box = first.node.parent
    alone = plain and box is not None and not box.spine and begins_with(box, label.node)
    lines = list(takewhile(lambda leaf: _is_of_run(leaf, first, alone=alone), verdicts.leaves[first.index :]))
    if alone and box is not None and first.index + len(lines) < box.first + box.leaves:
        return []  # It has something else to say.
    own = [line for line in lines if leads_to_page(line, verdicts.host)]
    return lines if own and (plain or len(own) == len(lines) >= _FEWEST) else []


def _is_set_off(label: Leaf) -> bool:
    bold = label.bold >= _WHOLE * len(label.text.replace(" ", ""))
    return bold or label.node.tag in HEADINGS or label.text.endswith(COLONS)


def _is_of_run(line: Leaf, first: Leaf, *, alone: bool) -> bool:
    """It is a link; where the label heads a box of such lines, it may but begin with one: "The bell of Mora: It rings again"."""
    beside = line.node.parent is first.node.parent and signature(line.node) == signature(first.node)
    if not (beside and line.links and _may_be_led(line)):
        return False
    title = _WHO_WROTE.sub("", line.text)
    return line.linked >= _WHOLE * len(title) or (alone and line.links == 1 and begins_with_link(line.node))


def _strokes(label: Leaf, lines: list[Leaf], verdicts: Verdicts) -> Iterator[Leaf]:
    """The lines of signs alone, one above and one below, that set the whole apart."""
    places = (label.index - 1, lines[-1].index + 1)
    beside = [verdicts.leaves[place] for place in places if 0 <= place < len(verdicts.leaves)]
    if len(beside) == len(places) and all(leaf.text and not any(map(str.isalnum, leaf.text)) for leaf in beside):
        yield from beside
