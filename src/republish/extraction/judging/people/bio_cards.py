"""Small boxes behind the text with an author's name in a line of its own and, under it, what they are: "Reporter since 2014. Lives in Brennick."."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import dropwhile, islice, takewhile

from republish._uncompiled import Uncompiled
from republish.extraction.judging.notes import is_note
from republish.extraction.judging.people.author_boxes import AUTHOR_BOX, AUTHOR_NAMES
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.tree.walks import begins_with
from republish.extraction.words.head_data import phrases
from republish.extraction.words.lines.endings import names_profession
from republish.extraction.words.lines.phrases import ASKING

_LEVELS, _MOST_RUNS, _MOST_WORDS = 3, 4, 120
_MOST_OF_ROLE = 16
_SHORTEST, _LONGEST = 16, 900
_BEHIND, _FAR_BEHIND = 14, 60
"""Runs behind the last paragraph, among which the name stands: four cards of a portrait, a name and a line; far where names tell of the box."""
BOX = Uncompiled(
    r"(?:^|[\s_-])(?:bios?|authors?[_-]{0,2}(?:box|bio|desc\w*|info|card|profile|block|content|text)|authorbox|post-author|about-?_?(?:the-?)?authors?)(?=$|[\s_-])",
    re.I,
)
"""What themes call the box about an author, wherever it stands behind the text, beside the names of plugins."""
_BOXES = 4
_CUT = ("...", "…")
"""Where a bio goes on on the author's own page."""


def cards_of(verdicts: Verdicts, names: Collection[str]) -> Iterator[tuple[str, list[Leaf]]]:
    """The author that each such box names and the sentences in it, the last first; the name goes."""
    solid = [leaf.index for leaf in verdicts.leaves if leaf.solid and verdicts.kept[leaf.index]]
    end = solid[-1] + _BEHIND if solid else 0
    behind = verdicts.leaves[solid[0] + 1 : solid[-1] + _FAR_BEHIND] if solid and names else []
    for leaf in [one for one in behind[::-1] if one.text in names and (one.index < end or in_author_box(one.node))]:
        box = _card(leaf)
        told = _told_in(box, leaf, verdicts) if box is not None and box.first + box.leaves > solid[-1] else []
        if box is not None and told:
            solid = [place for place in solid if place < box.first] or [-1]
            verdicts.drop(leaf.index, AUTHOR_BOX)
            yield leaf.text, told


def roles_of(verdicts: Verdicts, names: Collection[str]) -> Iterator[tuple[str, str]]:
    """The author whom a card behind the text names, and the line right under the name where it says what they are.

    "Ann Barrow", "Senior economist, Harbour Institute".
    """
    behind = verdicts.survey.behind if names else []
    for leaf in (one for one in behind if one.text in names and not verdicts.kept[one.index]):
        box = _card(leaf)
        under = verdicts.leaves[leaf.index + 1] if box is not None and leaf.index + 1 in box.span() else None
        if under is not None and _is_role(under):
            yield leaf.text, under.text


def _is_role(leaf: Leaf) -> bool:
    """A few words with a role or a place of work among them, no sentence, no heading and no link."""
    short = leaf.text and leaf.text.count(" ") < _MOST_OF_ROLE and leaf.text[-1] not in SENTENCE_ENDS
    if not short or leaf.links or leaf.kinds or leaf.node.hidden or leaf.node.tag in HEADINGS:
        return False
    return phrases().roles.are_in(leaf.text) or bool(phrases().institutions.search(leaf.text))


def _told_in(box: Block, name: Leaf, verdicts: Verdicts) -> list[Leaf]:
    """The sentences under the name up to whatever else follows, if they say what somebody is or begin with the name again, or a box around is named so."""
    under = (verdicts.leaves[place] for place in box.span() if place > name.index)
    told = list(takewhile(_is_told, dropwhile(lambda leaf: not _is_told(leaf), under)))
    again = bool(told) and told[0].text.startswith(f"{name.text} ")
    return told if again or in_author_box(name.node) or any(names_profession(leaf.text) for leaf in told) else []


def _is_told(leaf: Leaf) -> bool:
    return tells(leaf) and not (is_note(leaf) or leaf.text.endswith(_CUT))


def in_author_box(node: Block) -> bool:
    """A box around it is named as one about an author, not of a comment, which has an author too."""
    names = [box.names for box in islice(node.upwards(), 1 + _BOXES) if box.names]
    named = any(AUTHOR_NAMES.search(name) or BOX.search(name) for name in names)
    return named and not any("comment" in name.lower() for name in names)


def _card(name: Leaf) -> Block | None:
    """The outermost box of few runs that begins with the name and says more."""
    found: Block | None = None
    for box in islice(name.node.above(), _LEVELS):
        if box.spine or box.leaves > _MOST_RUNS or box.words > _MOST_WORDS or not begins_with(box, name.node):
            break
        found = box
    return found


def tells(leaf: Leaf) -> bool:
    """A sentence that leads nowhere and asks for nothing."""
    text = leaf.text
    if not _SHORTEST <= len(text) <= _LONGEST or text[-1] not in SENTENCE_ENDS or leaf.node.hidden:
        return False
    return 2 * leaf.linked < len(text) and ASKING.isdisjoint(leaf.kinds)
