"""A paragraph that two breaks part stays whole."""

from __future__ import annotations

from republish.extraction.surveying.prompts import is_prompt
from republish.extraction.surveying.rules import is_none_of_it
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf

_FEWEST_WORDS = 6
"""Of a sentence, its own or the part beside it."""


def keep_parted_paragraphs(verdicts: Verdicts) -> None:
    """Keep the sentences in a `p`, and the short lines beside those that are kept, unless they ask for something or lead away."""
    for leaf in verdicts.leaves[verdicts.survey.first : verdicts.survey.last + 1]:
        if leaf.text and not verdicts.kept[leaf.index] and _is_part(leaf, verdicts):
            verdicts.keep(leaf.index)


def _is_part(leaf: Leaf, verdicts: Verdicts) -> bool:
    box = leaf.node.parent
    if leaf.node.tag or box is None or box.element.tag != "p" or leaf.links or leaf.kinds or leaf.node.hidden:
        return False
    beside = verdicts.leaves[max(0, leaf.index - 1) : leaf.index + 2]
    told = (leaf.words >= _FEWEST_WORDS and leaf.text[-1] in SENTENCE_ENDS) or any(
        verdicts.kept[one.index] and one.node.parent is box and one.words >= _FEWEST_WORDS for one in beside
    )
    return told and not is_none_of_it(leaf) and not is_prompt(leaf, verdicts.chances[leaf.index], verdicts.host)
