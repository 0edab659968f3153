"""What a page has beside what it shows: parts marked as not to be printed, as MediaWiki and style sheets call it, and hidden windows."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.paragraphs_around import is_amid
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block, Removal
from republish.extraction.tree.walks import begins_with, box_around, lone_box
from republish.extraction.words.lines.phrases import ASKING
from republish.extraction.words.tongues import phrases_in

_UNPRINTED = Uncompiled(r"(?<!\S)(?:no-?print|d-print-none|hidden-print|print:hidden|not?-for-print)(?!\S)")
_NOT_SHOWN_ON_PAPER = Uncompiled(
    r"(?<!\S)(?:do-?n[o']?t-?print|(?:[\w-]*[_-])?(?:hid(?:e|den)-(?:(?:for|on|in|from)-)?print|print(?:version)?-{1,2}(?:hid(?:e|den)|none)))(?!\S)",
    re.I,
)
"""What editors of sites call it: "dontPrint", "hide-for-print", "element-print-hidden". Notes and lists of works have such classes, too."""
_ABOVE = 6
_FEWEST, _LIKE = 30, 0.3
"""Words of a paragraph; so many of the page's look like it."""
_MOST = 0.2
"""Of the words of the main block: what holds more may be shown in another way on paper."""
_NOT_FOR_PAPER = Removal("promo", "marked as not to be printed with the article")
_CROSSES = frozenset("×✕✖✗╳x")
_LONGEST, _PART = 10, 3
"""Letters of the sign that closes a window; and so many times the words of a window the page says."""
_WINDOW = Removal("hidden", "the page does not show it")


def drop_unprinted(verdicts: Verdicts) -> None:
    """Drop what is kept of small boxes that are marked so, but paragraphs that are plainly the text's or that the page says again for paper alone."""
    most = _MOST * verdicts.survey.main.words
    named = verdicts.staying() if "print" in verdicts.survey.names else ()
    unprinted = [leaf for leaf in named if leaf.text and _is_unprinted(leaf, most, verdicts)]
    for_paper = {leaf.text for leaf in verdicts.runs.hidden} if unprinted else ()
    for leaf in unprinted:
        if not (leaf.solid and (leaf.text in for_paper or _is_text(leaf, verdicts))):
            verdicts.drop(leaf.index, _NOT_FOR_PAPER)


def _is_text(leaf: Leaf, verdicts: Verdicts) -> bool:
    """A long paragraph amid others, marked up like most, that the model is sure of: a class alone is not enough to lose one."""
    if leaf.words < _FEWEST or verdicts.survey.like_text(leaf) < _LIKE or not verdicts.is_sure_of(leaf):
        return False
    return is_amid(lone_box(leaf.node), verdicts, leaf.index, leaf.index, ends=False)


def _asks(box: Block, verdicts: Verdicts) -> bool:
    """A line of it asks readers for something."""
    return any(not ASKING.isdisjoint(verdicts.leaves[place].kinds) for place in box.span())


def _is_unprinted(leaf: Leaf, most: float, verdicts: Verdicts) -> bool:
    box: Block | None = leaf.node
    for _ in range(_ABOVE + 1):
        if box is None or box.spine or box.words > most:
            return False
        name = box.class_name
        if "rint" in name and (_UNPRINTED.search(name) or (_NOT_SHOWN_ON_PAPER.search(name) and _asks(box, verdicts))):
            return True
        box = box.parent
    return False


def drop_windows(verdicts: Verdicts) -> None:
    """Drop what is kept of a hidden box that begins or ends with such a sign, a button or a word that closes it."""
    for leaf in verdicts.runs.hidden:
        if 0 < len(leaf.text) <= _LONGEST and _closes(leaf.text.lower()):
            box = _window(leaf, verdicts)
            for place in box.span() if box is not None else ():
                verdicts.drop(place, _WINDOW)


def _window(sign: Leaf, verdicts: Verdicts) -> Block | None:
    box = box_around(sign.node)
    if box is None or box.spine or not box.hidden or _PART * box.words > verdicts.survey.main.words:
        return None
    return box if begins_with(box, sign.node) or box.span()[-1] == sign.index else None


def _closes(label: str) -> bool:
    return label in _CROSSES or label in phrases_in("extraction_around.toml", "closing")
