"""Titles that Asciidoctor, docutils, editors and blocks for WordPress set over a block or a box: a list, an example, verses, a film, a note, an aside."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from republish._text import COLONS
from republish._uncompiled import Uncompiled
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.words.boxes.builders import is_title_of_part

_TITLE = re.compile(r"title|(?:sidebar|topic|admonition)-(?:sub)?title")
"""What they call it, Asciidoctor in a block of its own."""
_BLOCK = Uncompiled(r"(?:^|\s)(?:[a-z]{4,10}block|(?:[uodqh]|co)list)(?:$|\s)")

_ENDING = "title|legend|heading|header|headline"
_OF_BOX = re.compile(rf"[a-z]{{2}}(?:[_-]{{1,2}}(?:{_ENDING})|{_ENDING.title()})(?:[_-]text)?(?:$|\s)")
"""What editors' programs call it, as Editor.js does: "cdx-warning__title"."""
_OF_TEXTBOOK = Uncompiled(
    r"(?:^|\s)(?:[a-z]*box|callout|panel|exercise|example|key|learning)[a-z]*(?:[_-]+[a-z]+)*?[_-]{1,2}(?:title|legend|heading)(?:$|\s)"
)
"""What textbooks call it: Pressbooks' "textbox__title", LibreTexts' "box-legend"."""
_MOST_WORDS, _ASKED = 16, ("?", "？", "؟")
_HEADERS, _PICTURES = 2, 3
"""Boxes that hold nothing but the title, and one more than the pictures that may stand over it."""


def keep_block_titles(verdicts: Verdicts) -> None:
    """Keep the title of each block of which what stands under it is kept, or is a picture or a player."""
    named = verdicts.leaves[verdicts.survey.first + 1 :] if "title" in verdicts.survey.names else ()
    for leaf in reversed(named):
        if verdicts.kept[leaf.index]:
            continue
        name = leaf.node.class_name or _name_around(leaf.node)
        titled = "title" in name and (_TITLE.fullmatch(name) or is_title_of_part(name))
        if titled and _is_over_kept(leaf, verdicts):
            verdicts.keep(leaf.index)
    for leaf in verdicts.leaves:
        node = leaf.node
        if node.class_name and not (node.distance or verdicts.kept[leaf.index]) and _is_over_box(leaf, verdicts):
            verdicts.keep(leaf.index)


def _is_over_box(leaf: Leaf, verdicts: Verdicts) -> bool:
    """It is called the title of a box, and is the first line of one within the text, of which the next line is kept."""
    node, below = leaf.node, leaf.index + 1
    if leaf.links or node.hidden or node.negatives or leaf.words > _MOST_WORDS or not _names_title(node.class_name):
        return False
    if leaf.kinds and not leaf.text.endswith(_ASKED):
        return False
    box = node.parent
    for _ in range(_HEADERS):
        box = box.parent if box is not None and box.leaves == 1 else box
    if box is None or box.spine or not _stays(below, verdicts):
        return False
    above = verdicts.leaves[box.first : leaf.index][:_PICTURES]
    if box.linked and not (node.tag in HEADINGS or _OF_TEXTBOOK.search(node.class_name)):
        return False  # What a site offers in it is titled as well.
    return box in verdicts.leaves[below].node.above() and len(above) < _PICTURES and not any(one.text for one in above)


def _stays(index: int, verdicts: Verdicts) -> bool:
    """It is kept, or leads with a colon to what is: such lines are judged behind their boxes' titles."""
    kept = verdicts.kept[index : index + 2]
    return any(kept[:1]) or (any(kept) and verdicts.leaves[index].text.endswith(COLONS))


@lru_cache(maxsize=4096)
def _names_title(name: str) -> bool:
    return _OF_BOX.search(name) is not None


def _name_around(node: Block) -> str:
    """The classes of the box that holds nothing but this run."""
    box = node.parent
    return box.class_name if box is not None and box.leaves == 1 else ""


def _is_over_kept(title: Leaf, verdicts: Verdicts) -> bool:
    box, below = title.node.parent, title.index + 1
    if box is not None and box.leaves == 1:
        box = box.parent
    if box is None or title.links or title.node.hidden or (title.node.class_name == "title" and not _is_block(box)):
        return False
    under = verdicts.leaves[below] if below < len(verdicts.leaves) else None
    inside = under is not None and box in under.node.above()
    return under is not None and inside and (verdicts.kept[below] or under.pictures > 0)


def _is_block(box: Block) -> bool:
    around = islice(box.upwards(), 2)
    return any(_BLOCK.search(one.class_name) for one in around)
