"""The bold line with which a text would end, over links to other stories that are not kept: their label."""

from __future__ import annotations

from republish.extraction.surveying.survey import GROUP, QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Removal
from republish.extraction.words.lines.phrases import leads_to_others

_GONE = Removal("related", "the label of links to other stories that are not kept")
_MOST_WORDS, _WHOLE = 8, 0.97


def drop_last_label(verdicts: Verdicts) -> None:
    """Drop the last line that is kept, if it is such a label, and what stands right below it is a link and went."""
    last = next((leaf for leaf in reversed(verdicts.leaves) if verdicts.kept[leaf.index]), None)
    if last is None or not last.bold or last.index + 1 >= len(verdicts.leaves):
        return
    below = verdicts.leaves[last.index + 1]
    if below.links and below.linked >= _WHOLE * len(below.text) and _is_label(last):
        verdicts.drop(last.index, _GONE)


def _is_label(line: Leaf) -> bool:
    """All of it bold, and nothing but that other stories follow."""
    short = line.words <= _MOST_WORDS and not (line.links or line.pictures or line.node.places & (GROUP | QUOTE))
    return short and line.bold >= _WHOLE * len(line.text.replace(" ", "")) and leads_to_others(line.text)
