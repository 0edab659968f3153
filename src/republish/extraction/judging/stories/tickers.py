"""Boxes of short news beside the text, each with how long ago it was: a ticker of the site's, "Latest news", "3 hours ago"."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.survey import QUOTE, TABLE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Removal
from republish.extraction.tree.walks import begins_with

_TICKER = Removal("related", "short news of the site, each with how long ago it was")
_AGO = Uncompiled(
    r"\W*(?:(?:vor|il y a|hace|há|for) \d{1,2} [^\W\d]{1,9}|\d{1,2} ?[^\W\d]{1,9} (?:ago|fa|geleden|atrás|temu|sedan|siden|önce|назад|тому)|"
    r"\d{1,2} ?(?:min|h|hrs?|std)\.?)\W*",
    re.I,
)
_LONGEST = 30
_FEWEST, _OF_ALL = 3, 2
"""Such lines; and so many times the words of the box stay apart from it: in a live blog the news are the text."""


def drop_tickers(verdicts: Verdicts) -> None:
    """Drop the box that a heading begins and in which three lines or more say nothing but how long ago something was."""
    told: int | None = None
    for heading in verdicts.survey.headings:
        box = heading.node.parent
        if box is None or box.spine or box.leaves <= 2 * _FEWEST or not verdicts.kept[heading.index]:
            continue
        if not (begins_with(box, heading.node) and _is_ticker(box, verdicts)):
            continue
        told = _told(range(len(verdicts.leaves)), verdicts) if told is None else told
        apart = told - _told(box.span(), verdicts)
        if apart >= _OF_ALL * box.words:
            verdicts.reasons.setdefault(box, _TICKER)
            for place in box.span():
                verdicts.drop(place)
            told = apart


def _is_ticker(box: Block, verdicts: Verdicts) -> bool:
    runs = [verdicts.leaves[place] for place in box.span()]
    return sum(map(_says_how_long_ago, runs)) >= _FEWEST and not any(run.node.tag in HEADINGS for run in runs[1:])


def _told(places: range, verdicts: Verdicts) -> int:
    """The words of kept paragraphs."""
    return sum(verdicts.leaves[i].words for i in places if verdicts.kept[i] and verdicts.leaves[i].solid)


def _says_how_long_ago(run: Leaf) -> bool:
    short = len(run.text) <= _LONGEST and not run.node.places & (QUOTE | TABLE)
    return short and _AGO.fullmatch(run.text) is not None
