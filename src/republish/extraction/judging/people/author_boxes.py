"""Boxes about a text's authors that stand behind it: they are beside the article, whose byline and bios say the same."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice

from republish._uncompiled import Uncompiled
from republish.extraction.judging.notes import is_note
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Removal
from republish.extraction.words.lines.endings import first_words_of, is_about_authors, is_about_source

_NAMED = Uncompiled(
    r"(?:^|[\s_-])(?:saboxplugin|molongui|m-a-box|abh_box|ts-fab|starbox|pp-multiple-authors|entry-author|bios?|"
    r"authors?[_-]{0,2}(?:box|bio|desc\w*|info|card|item|profile|block|content|text)|post-?author(?:-?(?:bio|box))?|about-?_?(?:the-?)?authors?)(?=$|[\s_-])",
    re.I,
)
"""What plugins and themes call a box about an author."""
_LEVELS = 5
_WORDS_OF_BOX = 200
_LONGEST_BOX = 8
"""Runs: what goes on longer is no box about a person."""
_FEW = 3
"""The same where it stands among the article's own paragraphs."""
_FEWEST_TOLD = 2
"""Paragraphs about the paper that a text is from."""
_SECTIONS = frozenset({"section", "aside", "figure", "blockquote"})
AUTHOR_BOX = Removal("author-box", "a box about the authors, not the article's text")


def drop_author_boxes(verdicts: Verdicts) -> None:
    """Drop what stands under "About the author", up to the next heading or the end of the box; so what is told of a source at length."""
    for leaf in verdicts.survey.beginning_with(first_words_of("about", "about_source")):
        about = leaf.index not in verdicts.of_others and is_about_authors(leaf.text)
        if about or (leaf.index > verdicts.survey.first and is_about_source(leaf.text) and _is_told_of(verdicts, leaf)):
            _drop_box(verdicts, leaf)


def drop_named_author_boxes(verdicts: Verdicts) -> None:
    """Drop what was kept of a small box behind the text that plugins and themes name as one about its author."""
    for leaf in list(verdicts.staying())[-_LONGEST_BOX:]:
        around = leaf.node.parent
        box = author_box(leaf.node) if around is not None and not around.spine else None
        if box is not None and box.words <= _WORDS_OF_BOX:
            verdicts.drop(leaf.index, AUTHOR_BOX)


def author_box(node: Block) -> Block | None:
    """The innermost box around it that is named as one about an author, not of a comment, which has an author too."""
    found: Block | None = None
    for box in islice(node.upwards(), _LEVELS):
        if box.spine:
            break
        if box.names and "comment" in box.names.lower():
            return None
        found = box if found is None and box.names and _NAMED.search(box.names) else found
    return found


def _drop_box(verdicts: Verdicts, heading: Leaf) -> None:
    """The heading and what stands under it; not where the article itself seems to go on there."""
    for leaf in headed_by(verdicts, heading):
        verdicts.drop(leaf.index, AUTHOR_BOX)


def _is_told_of(verdicts: Verdicts, heading: Leaf) -> bool:
    """Paragraphs under it, the last that are kept, lead nowhere: what a text draws on is linked, or stands in a line."""
    under = headed_by(verdicts, heading)
    last = max((leaf.index for leaf in verdicts.staying() if leaf.solid), default=0)
    told = sum(leaf.solid and not leaf.links for leaf in under)
    return told >= _FEWEST_TOLD and last <= under[-1].index


def _heads_more(leaf: Leaf, heading: Leaf) -> bool:
    """It is a heading, unless it stands below the one above: the name of one of several authors."""
    below = heading.node.tag in HEADINGS and leaf.node.tag > heading.node.tag
    return leaf.node.tag in HEADINGS and not below


def headed_by(verdicts: Verdicts, heading: Leaf, told: Callable[[Leaf], bool] = lambda _: False) -> list[Leaf]:
    """The heading and what stands under it but for notes; nothing where the article itself seems to go on there.

    It goes on where more than a few lines stand in its own box that are not `told` of its authors. A heading right under it may
    be the name of one.
    """
    box = heading.node.parent
    if box is None:
        return []
    if heading.node.element.tag in _SECTIONS:  # All that it heads would stand in it.
        return [heading]
    under: list[Leaf] = []
    for leaf in verdicts.leaves[heading.index + 1 :]:
        heads = _heads_more(leaf, heading) and (bool(under) or not told(leaf))
        if len(under) > _LONGEST_BOX or heads or box not in leaf.node.above():
            break
        under.append(leaf)
    most = _FEW + sum(map(told, under)) if box.spine else _LONGEST_BOX
    return [heading, *(leaf for leaf in under if not is_note(leaf))] if len(under) <= most else []
