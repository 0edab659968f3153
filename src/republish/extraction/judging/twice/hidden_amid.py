"""What a page hides between paragraphs that it shows: no click unfolds a part of a text there without a button or a heading over it."""

from __future__ import annotations

from itertools import islice

from republish._html import Element
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block, Removal

_HIDDEN = Removal("hidden", "the page does not show it")
_PART = 4
"""So many times its words the article says."""
_MOST_BUTTONS, _MOST_GONE = 20, 4
_FEWEST_WORDS, _ENDS = 5, frozenset(".!?。！？؟।")
_PAYWALL = "paywall"


def drop_hidden_amid(verdicts: Verdicts) -> None:
    """Drop a hidden box right between two shown paragraphs of its own block, or before the first: none opens it."""
    hidden = dict.fromkeys(
        filter(None, (_hidden_box(leaf) for leaf in verdicts.runs.hidden if verdicts.kept[leaf.index]))
    )
    for box in hidden:
        small = _PART * box.words <= verdicts.survey.main.words
        if small and _is_amid(box, verdicts) and not is_opened(box.element):
            for place in box.span():
                verdicts.drop(place, _HIDDEN)


def _hidden_box(leaf: Leaf) -> Block | None:
    """The outermost box around a run that its own attributes hide."""
    boxes = [box for box in leaf.node.upwards() if box.unseen and not box.spine]
    return boxes[-1] if boxes and not any(_PAYWALL in box.names for box in boxes) else None


def _is_amid(box: Block, verdicts: Verdicts) -> bool:
    """What went, such as the headline said again, may stand between it and the paragraph behind."""
    leaves, first, last = verdicts.leaves, box.span()[0], box.span()[-1]
    following = leaves[last + 1 : last + 1 + _MOST_GONE]
    behind = next((leaf for leaf in following if verdicts.kept[leaf.index]), None)
    shown = behind is not None and _is_shown_beside(behind, box, verdicts)
    if not shown and not (box.leaf and any(_is_shown_sentence(leaf, box) for leaf in following)):
        return False
    begins = not any(verdicts.kept[leaf.index] and leaf.text for leaf in leaves[:first])
    before = leaves[first - 1]
    return begins or _is_shown_beside(before, box, verdicts) or (box.leaf and _is_shown_sentence(before, box))


def _is_shown_beside(leaf: Leaf, box: Block, verdicts: Verdicts) -> bool:
    """A kept paragraph of the block that the box stands in."""
    return leaf.solid and not leaf.node.hidden and verdicts.kept[leaf.index] and leaf.node.parent is box.parent


def _is_shown_sentence(leaf: Leaf, paragraph: Block) -> bool:
    """A short run of its block with a sentence, kept or not: what a click unfolds ends the text."""
    node = leaf.node
    alike = node.parent is paragraph.parent and node.tag == paragraph.tag and not node.hidden
    return alike and leaf.words >= _FEWEST_WORDS and not _ENDS.isdisjoint(leaf.text)


def is_opened(element: Element) -> bool:
    """A button stands right before or behind it, or a link that leads nowhere."""
    for beside in (element.getprevious(), element.getnext()):
        for one in islice(beside.iter("button", "summary", "input", "a"), _MOST_BUTTONS) if beside is not None else ():
            target = one.get("href") or ""
            if one.tag != "a" or not target or target.startswith(("#", "javascript:")) or one.get("role") == "button":
                return True
    return False
