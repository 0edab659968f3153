"""Corrections and the like that stand in the article's own foot or in an aside of it."""

from __future__ import annotations

from itertools import islice

from republish.extraction.judging.notes import keep_label
from republish.extraction.surveying.boilerplate import is_boilerplate
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.article_foot import names_notes
from republish.extraction.tree.leaves import Leaf, tells
from republish.extraction.words.lines.corrections import is_correction
from republish.extraction.words.lines.text_notes import tells_of_the_text

_BOXES_AROUND, _NEAR = 3, 2
_LONGEST = 400


def keep_notes_apart(verdicts: Verdicts) -> None:
    """Keep what tells of the text in a foot or an aside of the article that holds it, and the label right above.

    Where the page marks no article, what plainly belongs to a text, near it.
    """
    for leaf in verdicts.runs.aside:
        if verdicts.kept[leaf.index] or leaf.node.hidden:
            continue
        if 0 < len(leaf.text) <= _LONGEST and 2 * leaf.linked < len(leaf.text) and _is_note(leaf):
            verdicts.keep(leaf.index)
            keep_label(leaf, verdicts)


def _is_note(leaf: Leaf) -> bool:
    around = list(leaf.node.above())
    article = next((box for box in around if box.tag == "article"), None)
    if article is None:
        return leaf.node.distance <= _NEAR and is_correction(leaf.text, declared=False) and not is_boilerplate(leaf)
    if not article.spine:
        return False
    named = tells(leaf) and any(box.names and names_notes(box.names) for box in islice(around, _BOXES_AROUND))
    return (named or tells_of_the_text(leaf.text)) and not is_boilerplate(leaf)
