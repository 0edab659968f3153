"""Notes that programs for documentation and notebooks set in boxes among the paragraphs: the article's, with their titles."""

from __future__ import annotations

import re
from itertools import dropwhile, islice, takewhile

from republish.extraction.surveying.prompts import is_prompt
from republish.extraction.surveying.rules import is_none_of_it
from republish.extraction.surveying.survey import FORM
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import Block
from republish.extraction.words.boxes.note_names import names_admonition

_LETTER = re.compile(r"\w")
_TITLE = re.compile(r"title|heading", re.I)
_ABOVE, _AROUND, _MOST_RUNS = 4, 5, 40
_LONGEST_TITLE = 120


def keep_admonitions(verdicts: Verdicts) -> None:
    """Keep a note whole that follows kept paragraphs, and the title of one of which something is kept."""
    boxes = [
        box
        for leaf in verdicts.survey.own
        if leaf.index < verdicts.survey.last + _MOST_RUNS
        and not verdicts.kept[leaf.index]
        and (box := _note_around(leaf)) is not None
    ]
    for box in boxes:
        places = box.span()
        leaves = verdicts.leaves[places.start : places.stop]
        if any(verdicts.kept[leaf.index] for leaf in leaves):
            kept = list(takewhile(_is_title, leaves))
        else:
            kept = leaves if _says_something(box, leaves, verdicts) and _follows(box, places.start, verdicts) else []
        for leaf in kept:
            if leaf.pictures or _LETTER.search(leaf.text):  # A sign before it is a picture's stand-in.
                verdicts.keep(leaf.index)


def _note_around(leaf: Leaf) -> Block | None:
    """The outermost box of such a name around a run of the main block."""
    node = leaf.node
    if node.places & FORM:
        return None
    around = takewhile(lambda box: not box.spine and box.leaves <= _MOST_RUNS, islice(node.above(), _ABOVE))
    boxes = [
        box
        for box in (node, *around)
        if (box.class_name and names_admonition(box.class_name)) or ("note" in box.names and box.get("role") == "note")
    ]
    return boxes[-1] if boxes else None


def _is_title(leaf: Leaf) -> bool:
    named = any(_TITLE.search(box.names) for box in islice(leaf.node.upwards(), 2))
    return named and len(leaf.text) <= _LONGEST_TITLE and not leaf.links


def _says_something(box: Block, leaves: list[Leaf], verdicts: Verdicts) -> bool:
    """It holds a sentence, hardly links, and asks for nothing."""
    said = list(dropwhile(_is_title, leaves))
    asks = any(_asks(leaf, verdicts) for leaf in said)
    return not asks and 2 * box.linked <= box.chars and any(leaf.text[-1:] in SENTENCE_ENDS for leaf in said)


def _asks(leaf: Leaf, verdicts: Verdicts) -> bool:
    return is_none_of_it(leaf) or bool(leaf.kinds) or is_prompt(leaf, verdicts.chances[leaf.index], verdicts.host)


def _follows(box: Block, first: int, verdicts: Verdicts) -> bool:
    """Kept paragraphs stand before it, in the same box or one further out."""
    return any(index < first for up in islice(box.above(), _AROUND) for index in verdicts.paragraphs_in(up)[:1])
