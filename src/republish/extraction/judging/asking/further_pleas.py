"""Paragraphs of a few sentences that ask readers for something, though their first words do not: "We are a small newsroom. Support us …"."""

from __future__ import annotations

from itertools import compress

from republish.extraction.surveying.survey import QUOTE, TABLE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Removal
from republish.extraction.words.lines.pleading import first_words_of_invitations, invites, plead, speaks_of_the_press
from republish.extraction.words.lines.told import story_before

_PLEA = Removal("newsletter", "a paragraph that asks readers for something for the site")
_MOST_WORDS, _MOST, _OTHERS = 80, 3, QUOTE | TABLE
"""Of a paragraph; so many, and the text speaks of nothing else; where somebody else speaks."""
_LAST, _MOSTLY, _WHOLE = 4, 0.5, 0.97
"""Runs that end the text; the share of the paragraphs that lie in one box, where others are boxes of their own; of the letters of a line."""


def drop_further_pleas(verdicts: Verdicts) -> None:
    """Drop them; those that plead only further on where they end the text, lie in a box of their own, or are set off in bold or in italics."""
    kept = verdicts.kept
    said = [leaf for leaf in verdicts.staying() if leaf.text]
    apart = _set_off(said, verdicts)
    near = [leaf for leaf in apart.union(said[-_LAST:]) if leaf.words <= _MOST_WORDS and leaf.node.tag not in HEADINGS]
    begun = [leaf for leaf in verdicts.survey.beginning_with(first_words_of_invitations()) if kept[leaf.index]]
    begun = [leaf for leaf in begun if leaf.node.tag not in HEADINGS and not leaf.node.places & _OTHERS]
    invitations = {leaf for leaf in begun if invites(leaf.text)}
    others = [leaf for leaf in near if leaf not in invitations and not leaf.node.places & _OTHERS]
    pleading = compress(others, plead(leaf.text for leaf in others))
    pleas = [*invitations, *(one for one in pleading if (one in apart and not _is_mixed(one)) or not _tells_first(one))]
    if pleas and len(pleas) <= _MOST:
        last = max((leaf.index for leaf in said if leaf.solid and leaf not in pleas), default=-1)
        for leaf in pleas:
            if leaf.index > last or leaf in apart or leaf in invitations:
                verdicts.drop(leaf.index, _PLEA)


def _set_off(said: list[Leaf], verdicts: Verdicts) -> set[Leaf]:
    """What is set in bold or italics or lies beside the box of most paragraphs."""
    paragraph = verdicts.leaves[verdicts.survey.last]
    home = paragraph.node.parent if verdicts.survey.at_home(paragraph) >= _MOSTLY else None
    return {leaf for leaf in said if leaf.bold or leaf.italic or (home is not None and leaf.node.parent is not home)}


def _tells_first(leaf: Leaf) -> bool:
    """Its first sentence tells something, and nothing of newsrooms and their readers: that is the text's, whatever follows."""
    story = story_before(leaf.text)
    return bool(story) and not speaks_of_the_press(story)


def _is_mixed(leaf: Leaf) -> bool:
    """A part of it is set in bold or in italics, and not all of it."""
    return 0 < leaf.bold + leaf.italic < _WHOLE * len(leaf.text.replace(" ", ""))
