"""Paragraphs that are none: what a site sets around any text, in many languages, told by the words of the line alone."""

from __future__ import annotations

from republish.extraction.surveying.survey import FIGURE, GROUP, QUOTE
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.walks import part_of_table
from republish.extraction.words.lines.around import is_line_around, is_linked_call, is_placeholder, is_stamp

_TEXT_TAGS = frozenset({"td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "figcaption"})
_LONGEST = 140


def is_set_around(leaf: Leaf) -> bool:
    """A line of its own, no item, heading, caption or quotation."""
    text = leaf.text
    if len(text) > _LONGEST or leaf.node.places & (GROUP | FIGURE | QUOTE) or part_of_table(leaf.node) in _TEXT_TAGS:
        return False
    if is_line_around(text) or is_placeholder(text) or is_stamp(text):
        return True
    return leaf.links > 0 and is_linked_call(text, leaf.linked)
