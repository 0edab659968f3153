"""Tables amid the paragraphs with heads over their columns, whatever the box around them is called: the votes cast in a hall, in a `poll`."""

from __future__ import annotations

from republish.extraction.surveying.leading_boxes import named_box
from republish.extraction.surveying.paragraphs_around import is_amid
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.nodes import Block
from republish.extraction.tree.walks import lone_box

_HEADS = frozenset({"caption", "th"})
_FEWEST_CELLS = 4
_CONTROLS = ("input", "button", "select", "img", "a")
"""What is chosen, sent, sold or led to in tables."""


def keep_headed_tables(verdicts: Verdicts) -> None:
    """Keep all of such a table between paragraphs that stay, if it leads nowhere and says numbers, or has a `caption`."""
    table: Block | None = None
    for leaf in verdicts.runs.in_tables:
        if leaf.node.tag in _HEADS and not verdicts.kept[leaf.index] and leaf.node.negatives:
            above = next((box for box in leaf.node.above() if box.tag == "table"), None)
            if above is not None and above is not table and _is_of_text(above, verdicts):
                for place in above.span():
                    verdicts.keep(place)
            table = above


def _is_of_text(table: Block, verdicts: Verdicts) -> bool:
    """Nothing in it is chosen or leads anywhere, and it is in no box that is named for offers, or for other stories to which it leads."""
    if table.spine or table.linked or table.hidden or table.distance or table.card or table.leaves < _FEWEST_CELLS:
        return False
    if next(table.element.iter("th"), None) is None or next(table.element.iter(*_CONTROLS), None) is not None:
        return False
    box, kind = named_box(verdicts.leaves[table.first].node)
    if (box is not None and (kind != "related" or box.linked)) or not _tells(table, verdicts):
        return False
    return is_amid(lone_box(table), verdicts, table.first, table.span()[-1], ends=False)


def _tells(table: Block, verdicts: Verdicts) -> bool:
    """It has a title of its own that announces nothing, or as many cells with digits as columns have heads at least."""
    runs = [leaf for place in table.span() if (leaf := verdicts.leaves[place]).text]
    if any(leaf.node.tag == "caption" and not leaf.kinds for leaf in runs):
        return True
    heads = sum(leaf.node.tag == "th" for leaf in runs)
    return sum(leaf.node.tag == "td" and any(map(str.isdigit, leaf.text)) for leaf in runs) >= heads
