"""Lines that number an article's parts: "Step 2", "Day 3", "4.", each above its part."""

from __future__ import annotations

import re
from itertools import pairwise

from republish.extraction.surveying.survey import GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf

_NUMBER = re.compile(r"\W{0,2}(?:([^\W\d_]{2,12})\.?\s?)?(\d{1,2})\W{0,2}")
_LONGEST = 18
_FEWEST = 3
_LATEST_FIRST = 2
"""A list may begin with its second part where the first is told without a number."""


def keep_numbered(verdicts: Verdicts) -> None:
    """Keep three or more such lines that count on, where what follows each is kept: a text may speak of "step 3"."""
    counted: dict[str, list[tuple[int, Leaf]]] = {}
    for leaf, following in pairwise(verdicts.survey.said):
        if len(leaf.text) <= _LONGEST and verdicts.kept[following.index] and _may_number(leaf):
            found = _NUMBER.fullmatch(leaf.text)
            if found is not None:
                counted.setdefault((found[1] or "").casefold(), []).append((int(found[2]), leaf))
    for lines in counted.values():
        if len(lines) >= _FEWEST and _counts_on([number for number, _ in lines]):
            for _, leaf in lines:
                verdicts.keep(leaf.index)


def _may_number(leaf: Leaf) -> bool:
    node = leaf.node
    return not (leaf.links or leaf.kinds or node.apart or node.places & GROUP)


def _counts_on(numbers: list[int]) -> bool:
    """From the first or second on, or down to the first: "10" to "1"."""
    steps = {after - before for before, after in pairwise(numbers)}
    return (steps == {1} and numbers[0] <= _LATEST_FIRST) or (steps == {-1} and numbers[-1] == 1)
