"""Paragraphs that are none: what a site sets around any text, in many languages, told by the words of the line alone."""

from __future__ import annotations

from republish._text import COLONS
from republish._uncompiled import Uncompiled
from republish.extraction.surveying.survey import FIGURE, GROUP, QUOTE
from republish.extraction.tree.addresses import split_url
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.walks import anchors_under, part_of_table, words_under
from republish.extraction.words.lines.around import is_line_around, is_linked_call, is_placeholder, is_stamp

_TEXT_TAGS = frozenset({"td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "figcaption"})
_LONGEST = 140
_STEP = Uncompiled(r"[>»›→/|«‹←•·]")
"""Between two steps of a trail, from either side."""
_FRONT = ("/", "/index.php", "/index.html")
_FEWEST_STEPS, _LONGEST_LABEL = 2, 40


def is_set_around(leaf: Leaf) -> bool:
    """A line of its own, no item, heading, caption or quotation."""
    text = leaf.text
    if len(text) > _LONGEST or leaf.node.places & (GROUP | FIGURE | QUOTE) or part_of_table(leaf.node) in _TEXT_TAGS:
        return False
    if is_line_around(text) or is_placeholder(text) or is_stamp(text):
        return True
    return leaf.links > 0 and (is_linked_call(text, leaf.linked) or _is_trail(leaf))


def _is_trail(leaf: Leaf) -> bool:
    """Links from the front page down to the text, a sign before each but the first: "Home > News", "You are here: Home / News"."""
    text = leaf.text
    if leaf.links < _FEWEST_STEPS or not text[0].isalnum() or text[-1] in SENTENCE_ENDS:
        return False
    anchors = list(anchors_under(leaf.node))[::-1]
    said = [" ".join(words_under(anchor).split()) for anchor in anchors]
    before, _, behind = text.partition(said[0] or text)
    steps = [step.strip() for step in _STEP.split(behind)]
    led = not before or (len(before) <= _LONGEST_LABEL and before.rstrip().endswith(COLONS))
    return led and steps[: len(said)] == ["", *said[1:]] and _leads_to_front(anchors[0].element.get("href") or "")


def _leads_to_front(address: str) -> bool:
    parts = split_url(address)
    return parts.path in _FRONT or (not parts.path and bool(parts.netloc))
