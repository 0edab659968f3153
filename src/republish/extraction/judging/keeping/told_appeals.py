"""Paragraphs that begin with the words of an appeal and tell of it: "Donate now, said the button, and for a year nobody did. …"."""

from __future__ import annotations

import re
from functools import cache

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.leading import leads_off
from republish.extraction.surveying.prompts import is_agreement, is_asking, is_prompts
from republish.extraction.surveying.survey import SET_APART
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import signature
from republish.extraction.tree.walks import links_under
from republish.extraction.words.lines.asking import leads_to_a_channel
from republish.extraction.words.lines.phrases import ASKING
from republish.extraction.words.lowered import holds_one, lowered
from republish.extraction.words.tongues import any_in

_SHORTEST, _LIKELY, _NEAR, _FEWEST = 120, 0.3, 6, 2
"""Letters; the chance; runs to each side, and how many of these are the text's and of its make."""
_SENTENCE = Uncompiled(r"[.!?…][\"'”»’]?\s+(?=\S)|[。！？](?=\S)")
_PLACES = ("@", "://", "www.", "t.me/")
"""Where readers would write or go."""


def keep_told_appeals(verdicts: Verdicts) -> None:
    """Keep such paragraphs that are set like those around them, lead nowhere, and of which the rest speaks neither of us nor to you.

    And those that ask for somebody else: "To register for the classes, visit the library's site", which leads to other sites alone.
    """
    for leaf in verdicts.survey.own:
        if verdicts.kept[leaf.index] or not (leaf.solid or leaf.links):
            continue
        if (_may_tell(leaf, verdicts) or _asks_for_others(leaf, verdicts)) and _is_amid(leaf, verdicts):
            verdicts.keep(leaf.index)


def _may_tell(leaf: Leaf, verdicts: Verdicts) -> bool:
    """It begins with the words of an appeal, and goes on about it in another sentence."""
    text = leaf.text
    if leaf.links or leaf.bold or leaf.italic or len(text) < _SHORTEST or leaf.node.places & SET_APART:
        return False
    if verdicts.chances[leaf.index] < _LIKELY or not (is_asking(leaf) or ASKING & leaf.kinds.keys()):
        return False
    first = _SENTENCE.search(text)
    told = first is not None and _to_readers().search(lowered(text)[first.end() :]) is None
    return told and not is_agreement(text) and not holds_one(text, _PLACES)


def _asks_for_others(leaf: Leaf, verdicts: Verdicts) -> bool:
    """A plain sentence about something that readers may take part in, which is no letter, show or shop of the site's."""
    plain = leaf.links > 0 and not (leaf.bold or leaf.italic) and 2 * leaf.linked < len(leaf.text)
    if not plain or leaf.text[-1] not in SENTENCE_ENDS or leaf.node.places & SET_APART:
        return False
    if verdicts.chances[leaf.index] < _LIKELY or not ASKING & leaf.kinds.keys() or is_agreement(leaf.text):
        return False
    if not leads_off(leaf, verdicts.host) or _of_us().search(lowered(leaf.text)) is not None:
        return False
    links = [link or "" for link in links_under(leaf.node)]
    return not any(is_prompts(link) or leads_to_a_channel(link) for link in links)


def _is_amid(leaf: Leaf, verdicts: Verdicts) -> bool:
    """Paragraphs of its make stay near it in its box, one of them behind it."""
    node, at = leaf.node, leaf.index
    alike = [
        near.index
        for near in verdicts.leaves[max(0, at - _NEAR) : at + _NEAR + 1]
        if (near.solid or near.text[-1:] in SENTENCE_ENDS)
        and verdicts.kept[near.index]
        and near.node.parent is node.parent
        if signature(near.node) == signature(node)
    ]
    return len(alike) >= _FEWEST and alike[-1] > at


@cache
def _to_readers() -> re.Pattern[str]:
    """Who asks goes on to speak of themselves and of whom they ask."""
    return re.compile(rf"\b(?:{any_in('extraction_appeals.toml', 'to_readers')})\b")


@cache
def _of_us() -> re.Pattern[str]:
    """Who asks speaks of themselves, or of what sites offer their readers."""
    us, offered = (any_in("extraction_appeals.toml", name) for name in ("of_us", "offered"))
    return re.compile(rf"\b(?:{us})\b|\b(?:{offered})")
