"""Titles that Asciidoctor sets over a block: a list, an example, verses, a film."""

from __future__ import annotations

import re

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf

_TITLE = "title"
_BLOCK = re.compile(r"(?:^|\s)(?:[a-z]{4,10}block|(?:[uodqh]|co)list)(?:$|\s)")


def keep_block_titles(verdicts: Verdicts) -> None:
    """Keep the title of each block of which what stands under it is kept, or is a picture or a player."""
    for leaf in verdicts.leaves[verdicts.survey.first + 1 :]:
        if leaf.node.class_name == _TITLE and not verdicts.kept[leaf.index] and _is_over_kept(leaf, verdicts):
            verdicts.keep(leaf.index)


def _is_over_kept(title: Leaf, verdicts: Verdicts) -> bool:
    box, below = title.node.parent, title.index + 1
    if box is None or title.links or title.node.hidden or _BLOCK.search(box.class_name) is None:
        return False
    under = verdicts.leaves[below] if below < len(verdicts.leaves) else None
    inside = under is not None and box in under.node.above()
    return under is not None and inside and (verdicts.kept[below] or under.pictures > 0)
