"""Kept paragraphs before and behind a box: in its own box, in boxes further out, in the sections beside."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from itertools import islice

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.nodes import Block, signature

_FURTHER_OUT = 3
"""Boxes around the one that a table stands in; lists in such boxes are offers to subscribers as often as not."""
_DIGITS = re.compile(r"\d+")
_SECTION_ABOVE = 2
"""Boxes around a section's words in which the next section stands."""


def goes_on(box: Block, verdicts: Verdicts, first: int) -> bool:
    """What stands right before it in its own box is kept: a table, a short line."""
    above = verdicts.leaves[first - 1] if first else None
    return above is not None and verdicts.kept[first - 1] and any(up is box.parent for up in above.node.above())


def is_between(box: Block, verdicts: Verdicts, first: int, last: int) -> bool:
    """What stands right before and right behind it in its own box is kept."""
    behind = verdicts.leaves[last + 1] if last + 1 < len(verdicts.leaves) else None
    if behind is None or not verdicts.kept[last + 1] or not goes_on(box, verdicts, first):
        return False
    return any(up is box.parent for up in behind.node.above())


def paragraphs_near(parent: Block, verdicts: Verdicts, first: int, last: int, *, within: bool) -> tuple[int, int]:
    """`paragraphs_around` in the nearest box that holds a paragraph before; boxes further out count where those within do."""
    for box in (parent, *islice(parent.above(), _FURTHER_OUT if within else 0)):
        before, after = paragraphs_around(box, verdicts, first, last, within=within)
        if before or box is verdicts.survey.main:
            return before, after
    return 0, 0


def is_amid(box: Block, verdicts: Verdicts, first: int, last: int, *, ends: bool, begins: bool = False) -> bool:
    """Whether kept paragraphs, or boxes of them, stand in the same box before it and behind it; on one side where it `ends` or `begins` the text."""
    around = box.parent or box
    kept = (verdicts.boxed_paragraphs(around), verdicts.parted_paragraphs(around))
    sides = [(bisect_left(some, first) > 0, bisect_right(some, last) < len(some)) for some in kept]
    return any((before and (ends or behind)) or (begins and behind) for before, behind in sides)


def sections_behind(section: Block, verdicts: Verdicts, last: int) -> int:
    """Kept paragraphs behind what ends a section of the article: in the next boxes of its kind, which are sections as well."""
    return _in_sections(section, verdicts, lambda kept: kept[bisect_right(kept, last) :], 0)


def sections_before(section: Block, verdicts: Verdicts, first: int) -> int:
    """The same before what begins one."""
    return _in_sections(section, verdicts, lambda kept: kept[: bisect_left(kept, first)], -1)


def _in_sections(section: Block, verdicts: Verdicts, cut: Callable[[list[int]], list[int]], nearest: int) -> int:
    """The number of kept paragraphs that are cut out, if the nearest stands in a box of the section's kind beside it."""
    if section.spine:
        return 0
    kind = _kind(section)
    for around in islice(section.above(), _SECTION_ABOVE):
        found = cut(verdicts.paragraphs_in(around))
        if found:
            beside = (up for up in verdicts.leaves[found[nearest]].node.above() if up.depth == section.depth)
            return len(found) if any(_kind(up) == kind for up in beside) else 0
    return 0


def _kind(section: Block) -> tuple[str, str]:
    """What sections have in common whatever their level, which wikis number."""
    tag, name = signature(section)
    return tag, _DIGITS.sub("", name)


def paragraphs_around(parent: Block, verdicts: Verdicts, first: int, last: int, *, within: bool) -> tuple[int, int]:
    """Kept paragraphs before and after in the same box, or in boxes within it as well."""
    kept = verdicts.paragraphs_in(parent) if within else verdicts.own_paragraphs(parent)
    return bisect_left(kept, first), len(kept) - bisect_right(kept, last)
