"""Sentences that announce a list of links which is not kept: "Check out these guides:" goes with the guides."""

from __future__ import annotations

from itertools import islice

from republish.extraction.surveying.survey import GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block, Removal

_GONE = Removal("related", "leads to a list of links that is not part of the article")
_MOST_WORDS = 40
_DEEP = 6
_LISTS = frozenset({"ul", "ol", "table"})


def drop_announcements(verdicts: Verdicts) -> None:
    """Drop a line that ends with a colon where all of the list below it in the same box is links, and none of it is kept."""
    leaves = verdicts.leaves
    for leaf in verdicts.staying():
        if leaf.text.endswith((":", "：")) and leaf.words <= _MOST_WORDS:
            group = _group_below(leaf, leaves)
            if group is not None and _leads_away(group, verdicts, leaf.index + 1):
                verdicts.drop(leaf.index, _GONE)


def _group_below(leaf: Leaf, leaves: list[Leaf]) -> Block | None:
    """The outermost list or table that begins right below it, beside it in the same box."""
    if leaf.index + 1 >= len(leaves) or not leaves[leaf.index + 1].node.places & GROUP:
        return None
    around = islice(leaves[leaf.index + 1].node.above(), _DEEP)
    below = next((box for box in around if box.parent is leaf.node.parent), None)
    return below if below is not None and below.tag in _LISTS else None


def _leads_away(group: Block, verdicts: Verdicts, first: int) -> bool:
    items = [leaf for leaf in verdicts.leaves[first : first + group.leaves] if leaf.text]
    return all(2 * leaf.linked > len(leaf.text) and not verdicts.kept[leaf.index] for leaf in items)
