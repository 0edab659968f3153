"""Timelines: years, days and times of day, each above what happened then: "1953", "May 1953", "3 May 2020", "16:56"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TypeAlias

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import signature
from republish.extraction.words.bylines.stamps import says_only_when
from republish.extraction.words.days.dates import read_date

_When: TypeAlias = tuple[int, ...]
_YEAR = re.compile(r"\W{0,2}(1\d{3}|20\d{2})s?\W{0,2}")
_YEAR_WITHIN, _READ = Uncompiled(r"(?<!\d)(?:1\d{3}|20\d{2})(?!\d)"), "2000"
"""A day is read in a year that a text may be published in."""
_CLOCK = Uncompiled(r"\W{0,2}([01]?\d|2[0-3])\s?[:.h]\s?([0-5]\d)(?:\s?(uhr|h|[ap]\.?m\.?))?\W{0,2}", re.I)
"""When an entry of a live blog was written."""
_NOON, _PARTS_OF_CLOCK = 12, 2
_MANY = 5
"""Fewer are in such an order by chance."""
_LONGEST, _FEWEST, _BEFORE, _BEHIND = 40, 3, 4, 40
_MOSTLY = 0.5


def keep_timelines(verdicts: Verdicts) -> None:
    """Keep three or more such lines of one make, in the order of time or against it, where what follows each is kept."""
    survey = verdicts.survey
    near = range(max(0, survey.first - _BEFORE), survey.last + _BEHIND)
    dated: dict[tuple[tuple[str, str], int], list[tuple[_When, Leaf]]] = {}
    for leaf in verdicts.runs.numbered:
        if leaf.index not in near or len(leaf.text) > _LONGEST or not _may_date(leaf):
            continue
        following = verdicts.next_said(leaf)
        if following is None or following.index not in near or not verdicts.kept[following.index]:
            continue
        if _tells(following) and (when := _when(leaf.text)) and not leaf.kinds.keys() - {"stamp"}:
            dated.setdefault((signature(leaf.node), len(when)), []).append((when, leaf))
    for lines in dated.values():
        days = [when for when, _ in lines]
        if len(set(days)) >= _FEWEST and _are_in_order(days):
            for _, leaf in lines:
                verdicts.keep(leaf.index)


def _are_in_order(moments: list[_When]) -> bool:
    """They rise or fall; many times of day may begin anew once, at midnight."""
    around = [*moments, moments[0]] if len(moments[0]) == _PARTS_OF_CLOCK and len(moments) >= _MANY else moments
    rising = sum(one > other for one, other in pairwise(around))
    falling = sum(one < other for one, other in pairwise(around))
    return min(rising, falling) <= len(around) - len(moments)


def _may_date(leaf: Leaf) -> bool:
    node = leaf.node
    return not (leaf.links or node.apart or node.distance)


def _tells(leaf: Leaf) -> bool:
    """Words of its own: a day above a linked headline is when that was published."""
    return leaf.linked <= _MOSTLY * len(leaf.text)


def _when(text: str) -> _When:
    """The year, the day, or hour and minute; nothing for a text that says anything else."""
    if year := _YEAR.fullmatch(text):
        return (int(year[1]),)
    if clock := _CLOCK.fullmatch(text):
        return _hour(int(clock[1]), clock[3] or ""), int(clock[2])
    if not says_only_when(text):
        return ()
    within = _YEAR_WITHIN.search(text)
    moment = read_date(text.replace(within[0], _READ, 1) if within else text)
    return (int(within[0]) if within else moment.year, moment.month, moment.day) if moment else ()


def _hour(said: int, half: str) -> int:
    """Of the day, where the half of the day is told."""
    if half[:1].lower() not in ("a", "p"):
        return said
    return said % _NOON + _NOON * (half[0] in "pP")
