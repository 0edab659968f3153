"""What boxes that are named as about the author say of one, whatever the verb: "Ada Marlow has reported on courts since 2009"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import chain, islice

from republish._uncompiled import Uncompiled
from republish.extraction.judging.people.bio_cards import BOX
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import Block
from republish.extraction.words.lines.phrases import ASKING

_MORE = Uncompiled(r"\s+(?:(?:read |see |view )?(?:more|all) (?:\w+ )?(?:by|from)) [^.!?]{1,60}$", re.I)
"""A link to what else an author wrote, behind the last sentence."""
_LEVELS, _MOST_WORDS, _REACH, _LONGEST = 5, 160, 60, 900


def boxed_bios(verdicts: Verdicts, names: Collection[str]) -> Iterator[tuple[str, str]]:
    """The author of whom such a box before or behind the text tells, and what it says; nothing of it is kept in the text."""
    solid = [leaf.index for leaf in verdicts.staying() if leaf.solid] if names else []
    if not solid:
        return
    before, behind = verdicts.leaves[: solid[0]][-_REACH:], verdicts.leaves[solid[-1] + 1 :][:_REACH]
    first = tuple(name.split()[0] for name in names)
    for leaf in (one for one in chain(before, behind) if one.text.startswith(first) and not verdicts.kept[one.index]):
        said = _sentences(leaf)
        name = next((one for one in names if said.startswith((f"{one} ", f"{one}, ", f"{one.split()[0]} "))), "")
        box = _box_of(leaf) if name else None
        if box is not None and any(name in verdicts.leaves[place].text for place in box.span()):
            twice = said.startswith((f"{name} {name} ", f"{name} {name.split()[0]} "))
            yield name, said[len(name) + 1 :] if twice else said


def _box_of(leaf: Leaf) -> Block | None:
    """The box around it that is named so, if it is a small one."""
    around = (box for box in islice(leaf.node.upwards(), _LEVELS) if box.names and BOX.search(box.names))
    return next((box for box in around if not box.spine and box.words <= _MOST_WORDS), None)


def _sentences(leaf: Leaf) -> str:
    said = _MORE.sub("", leaf.text)
    full = (
        0 < len(said) <= _LONGEST
        and said[-1] in SENTENCE_ENDS
        and not said.endswith(("...", "…"))
        and not leaf.node.hidden
    )
    return said if full and 2 * leaf.linked < len(leaf.text) and ASKING.isdisjoint(leaf.kinds) else ""
