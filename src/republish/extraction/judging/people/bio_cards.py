"""Small boxes behind the text with an author's name in a line of its own and, under it, what they are: "Reporter since 2014. Lives in Brennick."."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import dropwhile, islice, takewhile

from republish._uncompiled import Uncompiled
from republish.extraction.judging.notes import is_note
from republish.extraction.judging.people.author_boxes import AUTHOR_BOX
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import Block
from republish.extraction.tree.walks import begins_with
from republish.extraction.words.lines.endings import names_profession
from republish.extraction.words.lines.phrases import ASKING

_BOX = Uncompiled(
    r"(?:^|[\s_-])(?:authors?-?_?(?:box|bio|desc\w*|info|card|profile|content|text)|authorbox|about-?_?(?:the-?)?authors?)(?=$|[\s_-])",
    re.I,
)
"""What themes call the box about an author, wherever it stands behind the text."""
_LEVELS, _MOST_RUNS, _MOST_WORDS = 3, 4, 120
_AROUND = 4
"""Boxes around a card, one of which may be named for authors."""
_SHORTEST, _LONGEST = 16, 900
_BEHIND, _FAR_BEHIND = 6, 60
"""Runs behind the last paragraph, among which the name stands; and so many in a box that is named for authors."""


def cards_of(verdicts: Verdicts, names: Collection[str]) -> Iterator[tuple[str, list[Leaf]]]:
    """The author that each such box names and the sentences in it, the last first; the name goes."""
    solid = [leaf.index for leaf in verdicts.leaves if leaf.solid and verdicts.kept[leaf.index]]
    near = verdicts.leaves[solid[0] + 1 : solid[-1] + _FAR_BEHIND] if solid and names else []
    last = solid[-1] + _BEHIND if solid else 0
    for leaf in [one for one in near[::-1] if one.text in names and (one.index < last or _is_in_box(one.node))]:
        box = _card(leaf)
        told = _told_in(box, leaf, verdicts) if box is not None and box.first + box.leaves > solid[-1] else []
        if box is not None and told:
            solid = [place for place in solid if place < box.first] or [-1]
            verdicts.drop(leaf.index, AUTHOR_BOX)
            yield leaf.text, told


def is_named_for_author(box: Block) -> bool:
    """Its names say that it is one about an author."""
    return bool(box.names) and _BOX.search(box.names) is not None


def _told_in(box: Block, name: Leaf, verdicts: Verdicts) -> list[Leaf]:
    """The sentences under the name up to whatever else follows, if they say what somebody is, or a box around is named so."""
    under = (verdicts.leaves[place] for place in box.span() if place > name.index)
    said = list(takewhile(_is_told, dropwhile(lambda leaf: not _is_told(leaf), under)))
    return said if _is_in_box(box) or any(names_profession(leaf.text) for leaf in said) else []


def _is_in_box(box: Block) -> bool:
    return any(map(is_named_for_author, islice(box.upwards(), 1 + _AROUND)))


def _is_told(leaf: Leaf) -> bool:
    return tells(leaf) and not is_note(leaf)


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
