"""Items of a numbered list that begin with their number: the list counts them itself."""

from __future__ import annotations

import re

from republish.extraction.surveying.survey import LIST
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.cutting import cut_beginning
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block, Removal
from republish.extraction.words.day_names import months

_NUMBER = re.compile(r"\s*[\[(]?(\d{1,3})(?:[.)\]]{1,2}(?:\s+|(?=[^\W\d_])|$))")
NUMBERED = Removal("ornament", "the number of its item, which the list counts itself")
_ABOVE, _FEWEST = 3, 2
_SECOND = re.compile(r"\S+\s+([^\W\d_]+)")


def leave_out_item_numbers(verdicts: Verdicts) -> None:
    """Leave them out where every item that is kept begins with the number that the list gives it."""
    lists: dict[Block, list[tuple[int, Leaf]]] = {}
    for leaf in verdicts.runs.counted:
        found = _NUMBER.match(leaf.text) if leaf.node.places & LIST and verdicts.kept[leaf.index] else None
        box = _numbered_list(leaf) if found is not None else None
        if found is not None and box is not None:
            lists.setdefault(box, []).append((int(found[1]), leaf))
    for box, numbered in lists.items():
        counts = len(numbered) >= _FEWEST and [number for number, _ in numbered] == _counted(box, verdicts)
        if counts and not any(_names_day(leaf.text) for _, leaf in numbered):
            for _, leaf in numbered:
                cut_beginning(leaf.node, _NUMBER, NUMBERED)


def _names_day(text: str) -> bool:
    """The number is that of a day: "1. Mai"."""
    found = _SECOND.match(text)
    return found is not None and found[1].casefold() in months()


def _numbered_list(leaf: Leaf) -> Block | None:
    """The list that a run begins an item of."""
    item: Block | None = leaf.node
    for _ in range(_ABOVE):
        if item is None or item.first != leaf.index:
            return None
        if item.tag == "li":
            return item.parent if item.parent is not None and item.parent.tag == "ol" else None
        item = item.parent
    return None


def _counted(box: Block, verdicts: Verdicts) -> list[int]:
    """The numbers that a list gives its items."""
    start = box.get("start") or "1"
    items = [child for child in box.blocks() if child.tag == "li" and any(verdicts.kept[i] for i in child.span())]
    if box.get("reversed") is not None or not start.isdecimal() or any(item.get("value") for item in items):
        return []
    return list(range(int(start), int(start) + len(items)))
