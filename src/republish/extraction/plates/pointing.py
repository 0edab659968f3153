"""Captions that say where one is to look: with a sign that points at the picture above them, as the press of East Asia sets it, or in words.

"▲ 합창단이 부두에서 노래하고 있다", "In the photo, the choir on the quay".
"""

from __future__ import annotations

from functools import cache

from republish._shown.pointed_captions import UPWARD
from republish._uncompiled import Uncompiled
from republish.extraction.plates.plate import Plate
from republish.extraction.surveying.survey import GROUP, QUOTE, Survey
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS
from republish.extraction.words.lowered import lowered
from republish.extraction.words.tongues import phrases_in

_TABLES = "extraction_captions.toml"
_LONGEST, _FEWEST_LETTERS = 300, 4
_SENTENCE_WITHIN = Uncompiled(r"[.!?…]\s+(?=[^\W\d_a-z])|[。！？।](?=\S)")
"""Where another sentence begins: a paragraph of several goes on from the picture."""
_MOST_WITHIN = 1
_UNPARTED = "\u0e00"
"""From here on scripts part no words, or put endings behind any."""


def points_up(leaf: Leaf, plate: Plate, survey: Survey) -> bool:
    """It stands right behind a picture without words, and begins with such a sign or such words.

    Several signs are points of a list, or of a curriculum vitae.
    """
    text = leaf.text
    if not text or len(text) > _LONGEST or plate.words or plate.captions:
        return False
    if leaf.index != plate.leaves[-1] + 1 or leaf.node.tag in HEADINGS or leaf.node.places & (GROUP | QUOTE):
        return False
    return _begins_with_sign(leaf, survey) if text[0] in UPWARD else says_where_to_look(text)


def _begins_with_sign(leaf: Leaf, survey: Survey) -> bool:
    text = leaf.text
    if text.count(text[0]) > 1 or sum(map(str.isalpha, text)) < _FEWEST_LETTERS:
        return False
    behind = survey.leaves[leaf.index + 1 : leaf.index + 2]
    return not any(other.text[:1] == text[0] for other in behind)


def says_where_to_look(text: str) -> bool:
    """A sentence or two that begin with "In the photo", "Pictured:" in any language; no first letters of a longer word."""
    said = lowered(text).lstrip("(（[［")
    begins = any(_begins_as(said, words) for words in _beginnings().get(said[:2], ()))
    return begins and len(_SENTENCE_WITHIN.findall(text)) <= _MOST_WITHIN


def _begins_as(said: str, words: str) -> bool:
    if not said.startswith(words):
        return False
    goes_on = said[len(words) :][:1]
    return words[-1] >= _UNPARTED or not (words[-1].isalpha() and (goes_on.isalpha() or goes_on == "-"))


@cache
def _beginnings() -> dict[str, tuple[str, ...]]:
    """Such words by their first two letters."""
    found: dict[str, tuple[str, ...]] = {}
    for words in phrases_in(_TABLES, "in_picture"):
        found[words[:2]] = (*found.get(words[:2], ()), words)
    return found
