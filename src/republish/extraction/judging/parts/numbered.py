"""Lines that number an article's parts, each above its part: "Step 2", "Day 3", "4.", "5. The old wall"."""

from __future__ import annotations

import re
from itertools import pairwise

from republish.extraction.surveying.heading_classes import is_line
from republish.extraction.surveying.survey import GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, signature
from republish.extraction.words.lines.controls import is_control

_NUMBER = re.compile(r"\W{0,2}(?:([^\W\d_]{2,12})\.?\s?)?(\d{1,2})\W{0,2}")
_LONGEST = 18
_FEWEST = 3
_PART = 8
"""Runs behind the last line among which its part begins."""
_TITLE = re.compile(r"\W{0,2}(\d{1,2})\s?[.):]?\s+(?:\d{1,4}\s)?[^\W\d]")
"""Of a part, behind its number."""
_LATEST_FIRST = 2
"""A list may begin with its second part where the first is told without a number."""


def keep_numbered(verdicts: Verdicts) -> None:
    """Keep three or more such lines that count on, where what follows each is kept: a text may speak of "step 3"."""
    counted: dict[str, list[tuple[int, Leaf]]] = {}
    for leaf in verdicts.runs.numbered:
        found = _NUMBER.fullmatch(leaf.text) if len(leaf.text) <= _LONGEST else None
        following = verdicts.next_said(leaf) if found is not None and _may_number(leaf) else None
        if found is not None and following is not None and verdicts.kept[following.index]:
            counted.setdefault((found[1] or "").casefold(), []).append((int(found[2]), leaf))
    for lines in counted.values():
        if len(lines) >= _FEWEST and _counts_on([number for number, _ in lines]):
            for _, leaf in lines:
                verdicts.keep(leaf.index)


def keep_numbered_titles(verdicts: Verdicts) -> None:
    """Keep three or more short lines of one make that count on with a title, each over what is kept, mostly running text: they are headings, as bold lines will be."""
    counted: dict[tuple[str, str], list[tuple[int, Leaf]]] = {}
    for leaf in verdicts.runs.counted:
        found = _TITLE.match(leaf.text) if leaf.text[0].isdigit() and leaf.node.tag not in HEADINGS else None
        if found is not None and is_line(leaf) and _may_number(leaf) and not is_control(leaf.text):
            counted.setdefault(signature(leaf.node), []).append((int(found[1]), leaf))
    for lines in counted.values():
        places = [leaf.index for _, leaf in lines]
        if len(lines) >= _FEWEST and _counts_on([number for number, _ in lines]) and _are_over_text(places, verdicts):
            for _, leaf in lines:
                verdicts.keep(leaf.index)
                leaf.node.tag = leaf.node.tag if leaf.bold else "h3"


def _are_over_text(places: list[int], verdicts: Verdicts) -> bool:
    """Kept words stand between each and the next, and behind the last; a paragraph below most."""
    ends = [*places[1:], places[-1] + _PART]
    parts = [
        [leaf.solid for leaf in verdicts.leaves[place + 1 : end] if leaf.text and verdicts.kept[leaf.index]]
        for place, end in zip(places, ends, strict=True)
    ]
    return all(parts) and 2 * sum(map(any, parts)) > len(parts)


def _may_number(leaf: Leaf) -> bool:
    node = leaf.node
    return not (leaf.links or leaf.kinds or node.apart or node.places & GROUP)


def _counts_on(numbers: list[int]) -> bool:
    """From the first or second on, or down to the first: "10" to "1"."""
    steps = {after - before for before, after in pairwise(numbers)}
    return (steps == {1} and numbers[0] <= _LATEST_FIRST) or (steps == {-1} and numbers[-1] == 1)
