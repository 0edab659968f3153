"""Paragraphs that begin with the words of an appeal and tell of it: "Donate now, said the button, and for a year nobody did. …"."""

from __future__ import annotations

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.prompts import is_agreement, is_asking
from republish.extraction.surveying.survey import SET_APART
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import signature
from republish.extraction.words.lines.phrases import ASKING
from republish.extraction.words.lowered import holds_one, lowered

_SHORTEST, _LIKELY, _NEAR, _FEWEST = 120, 0.3, 6, 2
"""Letters; the chance; runs to each side, and how many of these are the text's and of its make."""
_SENTENCE = Uncompiled(r"[.!?…][\"'”»’]?\s+(?=\S)|[。！？](?=\S)")
_TO_READERS = Uncompiled(
    r"\b(?:we|us|our|you|your|wir|uns|unser\w*|euch|euer|dich|dir|ihnen|nous|notre|nos|vous|votre|vos|nosotros|nuestr[ao]s?|usted(?:es)?|tus?|"
    r"nós|noss[ao]s?|você|seus?|suas?|noi|nostr[aeio]|voi|tuo|tua|wij|ons|onze|jij|jouw|uw|oss|vår\w*|våra|dig|deg|din|dina|nam|nas|nasz\w*|twój|мы|нас|наш\w*|вы|вас|ваш\w*)\b"
)
"""Who asks goes on to speak of themselves and of whom they ask."""
_PLACES = ("@", "://", "www.", "t.me/")
"""Where readers would write or go."""


def keep_told_appeals(verdicts: Verdicts) -> None:
    """Keep such paragraphs that are set like those around them, lead nowhere, and of which the rest speaks neither of us nor to you."""
    for leaf in verdicts.survey.own:
        if leaf.solid and not verdicts.kept[leaf.index] and _may_tell(leaf, verdicts) and _is_amid(leaf, verdicts):
            verdicts.keep(leaf.index)


def _may_tell(leaf: Leaf, verdicts: Verdicts) -> bool:
    """It begins with the words of an appeal, and goes on about it in another sentence."""
    text = leaf.text
    if leaf.links or leaf.bold or leaf.italic or len(text) < _SHORTEST or leaf.node.places & SET_APART:
        return False
    if verdicts.chances[leaf.index] < _LIKELY or not (is_asking(leaf) or ASKING & leaf.kinds.keys()):
        return False
    first = _SENTENCE.search(text)
    told = first is not None and _TO_READERS.search(lowered(text)[first.end() :]) is None
    return told and not is_agreement(text) and not holds_one(text, _PLACES)


def _is_amid(leaf: Leaf, verdicts: Verdicts) -> bool:
    """Paragraphs of its make stay near it in its box, one of them behind it."""
    node, at = leaf.node, leaf.index
    alike = [
        near.index
        for near in verdicts.leaves[max(0, at - _NEAR) : at + _NEAR + 1]
        if near.solid and verdicts.kept[near.index] and near.node.parent is node.parent
        if signature(near.node) == signature(node)
    ]
    return len(alike) >= _FEWEST and alike[-1] > at
