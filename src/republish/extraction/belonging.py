"""Tables, lists and notes that stand among the article's paragraphs: they belong to it, whatever the model thinks."""

from __future__ import annotations

import re

from republish.extraction.outline import Node
from republish.extraction.verdicts import Verdicts

_NOTES = re.compile(r"footnote|endnote|\bfn\b|references\b|doc-endnotes", re.I)
_PROMPTS = frozenset({"newsletter", "follow", "support", "share"})
_FEW_PARAGRAPHS = 2
_MOST_LINKED = 0.3
_SHORTEST_LIST = 60
"""Characters: shorter ones are tags, shares and other odds and ends as often as not."""


def belongs(group: Node, verdicts: Verdicts, first: int, last: int) -> bool:
    """Whether a list or table with leaves `first` to `last` stands among kept paragraphs of its own box.

    What is mostly links, hidden, or in a box whose names speak of something else does not.
    """
    box = group
    while box.parent is not None and box.parent.leaves == box.leaves and not box.parent.spine:
        box = box.parent
    if box.parent is None or group.hidden or group.negatives or group.card or group.linked > _MOST_LINKED * group.chars:
        return False
    if _prompts(verdicts, first, last):
        return False
    before, after = _paragraphs_around(box.parent, verdicts, first, last)
    if before + after < _FEW_PARAGRAPHS or not before:
        return False
    if group.tag == "table":
        return True
    return is_notes(group) or is_notes(box) or (after > 0 and group.chars >= _SHORTEST_LIST)


def _prompts(verdicts: Verdicts, first: int, last: int) -> bool:
    """At least half of it asks for something with a link, or every item links and one of them asks."""
    items = [leaf for leaf in verdicts.leaves[first : last + 1] if leaf.text]
    asking = [leaf for leaf in items if leaf.links and _PROMPTS & leaf.kinds.keys()]
    return 2 * len(asking) >= len(items) or (bool(asking) and all(leaf.links for leaf in items))


def is_notes(node: Node) -> bool:
    """Whether its names call it footnotes, endnotes or references."""
    return _NOTES.search(f"{node.names} {node.get('role') or ''}") is not None


def _paragraphs_around(parent: Node, verdicts: Verdicts, first: int, last: int) -> tuple[int, int]:
    """Kept paragraphs directly in the same box, before and after."""
    before = after = 0
    for i, leaf in enumerate(verdicts.leaves):
        if leaf.solid and verdicts.kept[i] and leaf.node.parent is parent:
            before += i < first
            after += i > last
    return before, after
