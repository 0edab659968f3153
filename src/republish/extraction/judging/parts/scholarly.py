"""What scholars set before and behind a text, in boxes apart from it: the abstract; whom they thank, who paid, where the data are."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, takewhile

from republish.extraction.surveying.survey import FOOTER, FORM, LIST
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.article_foot import is_entry
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS
from republish.extraction.tree.walks import box_beyond
from republish.extraction.words.lines.endings import is_over_abstract, is_over_additions

_MOST_RUNS, _FEWEST_WORDS = 40, 4
_FAR, _NEAR = 5, 2
"""Levels up from the main block: journals set the abstract beside the authors, in another column than the text, and the rest below it."""


def keep_scholarly_parts(verdicts: Verdicts) -> None:
    """Keep such a heading with the paragraphs right under it, the abstract above the text and the rest behind it."""
    survey = verdicts.survey
    for heading in survey.headings:
        node = heading.node
        if node.tag not in HEADINGS or node.hidden or node.card or node.distance > _FAR:
            continue
        over = heading.index < survey.first or any(verdicts.kept[heading.index + 1 : heading.index + 2])
        if not node.apart and over and is_over_abstract(heading.text):
            told = list(takewhile(lambda leaf: leaf.solid and _is_told(leaf), _under(heading, verdicts.leaves)))
        elif (
            (heading.index > survey.last or verdicts.kept[heading.index])
            and _is_near(heading)
            and is_over_additions(heading.text)
        ):
            told = list(takewhile(_is_told, _under(heading, verdicts.leaves)))
        else:
            continue
        for leaf in (heading, *told) if told else ():
            verdicts.keep(leaf.index)


def _is_near(leaf: Leaf) -> bool:
    """It lies close to the text, in no box that is named for something else, or in the foot of the article around it."""
    node = leaf.node
    return (node.distance <= _NEAR and not node.apart) or _is_in_foot(leaf)


def _is_in_foot(leaf: Leaf) -> bool:
    if not leaf.node.places & FOOTER or leaf.node.hidden or leaf.node.card:
        return False
    article = next((box for box in leaf.node.above() if box.tag == "article" or is_entry(box.class_name)), None)
    return article is not None and article.spine


def _under(heading: Leaf, leaves: list[Leaf]) -> Iterator[Leaf]:
    """The runs in the nearest box that holds more than the heading, up to the next heading."""
    box = box_beyond(heading.node)
    if box is None:
        return iter(())
    behind = (leaf for leaf in islice(leaves, heading.index + 1, heading.index + _MOST_RUNS) if leaf.text)
    return takewhile(lambda leaf: box in leaf.node.above() and leaf.node.tag not in HEADINGS, behind)


def _is_told(leaf: Leaf) -> bool:
    """Words that hardly lead away and ask for nothing; in a list a name is enough."""
    node = leaf.node
    beside = (node.apart and not _is_in_foot(leaf)) or node.places & FORM
    enough = leaf.words >= _FEWEST_WORDS or node.places & LIST
    return not (beside or leaf.kinds) and bool(enough) and 2 * leaf.linked <= len(leaf.text)
