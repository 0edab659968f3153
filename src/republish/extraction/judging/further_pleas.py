"""Paragraphs of a few sentences that ask readers for something, though their first words do not: "We are a small newsroom. Support us …"."""

from __future__ import annotations

from republish.extraction.surveying.survey import QUOTE, TABLE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Removal
from republish.extraction.words.pleading import invites, pleads

_PLEA = Removal("newsletter", "a paragraph that asks readers for something for the site")
_LONGEST, _HOME, _MOST = 420, 0.3, 3
"""Letters; the share of the paragraphs that lie in a box which is the text's own; so many, and the text speaks of nothing else."""


def drop_further_pleas(verdicts: Verdicts) -> None:
    """Drop them; those that plead only further on where they end the text, lie in a box of their own, or are set off in bold, in italics or by a link."""
    said = [leaf for leaf in verdicts.staying() if leaf.text]
    pleas = [leaf for leaf in said if _may_plead(leaf) and (invites(leaf.text) or pleads(leaf.text))]
    if not 0 < len(pleas) <= _MOST:
        return
    last = max((leaf.index for leaf in said if leaf.solid and leaf not in pleas), default=-1)
    for leaf in pleas:
        if leaf.index > last or _is_set_off(leaf, verdicts) or invites(leaf.text):
            verdicts.drop(leaf.index, _PLEA)


def _may_plead(leaf: Leaf) -> bool:
    return len(leaf.text) <= _LONGEST and leaf.node.tag not in HEADINGS and not leaf.node.places & (QUOTE | TABLE)


def _is_set_off(leaf: Leaf, verdicts: Verdicts) -> bool:
    return bool(leaf.bold or leaf.italic or leaf.links) or verdicts.survey.at_home(leaf) < _HOME
