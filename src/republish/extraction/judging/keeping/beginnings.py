"""Paragraphs right over the box that holds the text, as where a paywall begins behind the first ones, and words with which a part begins."""

from __future__ import annotations

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.origin_lines import says_where
from republish.extraction.surveying.prompts import is_prompt
from republish.extraction.surveying.rules import is_none_of_it
from republish.extraction.surveying.survey import ASIDE, FIGURE, FORM, GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf

_BESIDE = ASIDE | FIGURE | FORM | GROUP
_FEWEST_WORDS, _LIKELY, _MOST = 8, 0.2, 4
_IN_TWO_MINDS = 0.4
_DASHES = ("-", "–", "—")
_ENDED = Uncompiled(r"[.!?…。！？][”\"’»)]?\s*$")


def keep_beginnings(verdicts: Verdicts) -> None:
    """Keep sentences that the model only doubts, beside the box that holds the first paragraph, with nothing but their like between."""
    first = verdicts.survey.first
    text = verdicts.leaves[first] if verdicts.leaves else None
    for leaf in reversed(verdicts.leaves[max(0, first - _MOST) : first]):
        home = leaf.node.parent
        over = home is not None and home.spine and text is not None and home in text.node.above()
        if not over or not _is_told(leaf, verdicts):
            return
        verdicts.keep(leaf.index)


def keep_short_openings(verdicts: Verdicts) -> None:
    """Keep a word or two right before a kept paragraph of their box that is set alike: "Giddy up!"; and the town before the first one."""
    _keep_town(verdicts)
    kept, last = verdicts.kept, len(verdicts.leaves) - 1
    for leaf in verdicts.survey.own:
        i = leaf.index
        if leaf.words < _FEWEST_WORDS and i < last and not kept[i] and kept[i + 1] and leaf.node.tag == "p":
            following = verdicts.leaves[i + 1]
            if following.solid and _opens(leaf, following, verdicts):
                verdicts.keep(i)


def _keep_town(verdicts: Verdicts) -> None:
    """Keep where a report is from, set loosely with a dash right before its first paragraph: "**Old Harbour** –"."""
    first = verdicts.survey.first
    for leaf in verdicts.leaves[max(0, first - 1) : first]:
        node, text = leaf.node, verdicts.leaves[first]
        beside = node.parent is text.node.parent and text.node.tag == "p" and verdicts.kept[first]
        named = says_where(leaf) and leaf.text.endswith(_DASHES) and leaf.text[0].isupper()
        if beside and named and not (leaf.links or leaf.kinds or node.hidden or node.apart):
            verdicts.keep(leaf.index)


def _opens(leaf: Leaf, following: Leaf, verdicts: Verdicts) -> bool:
    """It ends as a sentence does, leads nowhere and asks for nothing, and the model is in two minds about it."""
    node = leaf.node
    if node.distance or node.apart or node.hidden or leaf.links or leaf.kinds or leaf.pictures:
        return False
    alike = (node.parent, node.names) == (following.node.parent, following.node.names) and following.node.tag == "p"
    chance = verdicts.chances[leaf.index]
    said = any(map(str.isalpha, leaf.text)) and _ENDED.search(leaf.text) is not None
    if not (alike and said) or chance < _IN_TWO_MINDS:
        return False
    return not (is_none_of_it(leaf) or is_prompt(leaf, chance, verdicts.host))


def _is_told(leaf: Leaf, verdicts: Verdicts) -> bool:
    """A plain sentence of no other kind, that leads nowhere, in no box that is named for something else."""
    node = leaf.node
    if node.tag != "p" or node.hidden or node.apart or node.places & _BESIDE or leaf.links or leaf.kinds:
        return False
    said = leaf.words >= _FEWEST_WORDS and _ENDED.search(leaf.text) is not None
    return said and verdicts.chances[leaf.index] >= _LIKELY
