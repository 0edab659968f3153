"""Paragraphs amid the text that have readers join a channel: "The news of the harbour each morning. Join our Telegram channel."."""

from __future__ import annotations

import re

from republish.extraction.surveying.survey import GROUP, QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Removal
from republish.extraction.tree.walks import anchors_under, words_under
from republish.extraction.words.lines.asking import leads_to_a_group, phrases_of
from republish.extraction.words.lowered import holds_one

_CALL = Removal("share", "asks readers to join a group or to follow a channel")
_SENTENCE = re.compile(r"(?<=[.!?…。])\s+(?=\S)")
_LONGEST, _MOST_SENTENCES, _FEWEST_WORDS = 220, 2, 3
_STOPS = " .!…。→»›👉"


def drop_channel_calls(verdicts: Verdicts) -> None:
    """Drop a short paragraph of which the last sentence is nothing but a link to a channel and names the app."""
    for leaf in verdicts.amid:
        if leaf.links == 1 and verdicts.kept[leaf.index] and len(leaf.text) <= _LONGEST and _calls(leaf):
            verdicts.drop(leaf.index, _CALL)


def _calls(leaf: Leaf) -> bool:
    if leaf.node.tag in HEADINGS or leaf.node.places & (GROUP | QUOTE):
        return False
    *before, last = _SENTENCE.split(leaf.text)
    if (
        len(before) >= _MOST_SENTENCES
        or len(last.split()) < _FEWEST_WORDS
        or not holds_one(last.lower(), phrases_of("channel_apps"))
    ):
        return False
    anchor = next(iter(anchors_under(leaf.node)), None)
    if anchor is None or " ".join(words_under(anchor).split()).strip(_STOPS) != last.strip(_STOPS):
        return False
    address = anchor.get("href") or ""
    return leads_to_a_group(address) and not address.rstrip("/").rpartition("/")[2].isdigit()
