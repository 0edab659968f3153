"""Paragraphs that are a link from end to end, yet tell what the text tells: it leads to where they have it from."""

from __future__ import annotations

from republish.extraction.surveying.leading import leads_off
from republish.extraction.surveying.rules import is_none_of_it
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import make_of

_LIKELY, _FEWEST_WORDS, _WHOLE = 0.15, 10, 0.9
_OF_DAYS = frozenset({"stamp"})
"""What a sentence may say: "published"."""
_ENDS = (".", ".”", "。")


def keep_linked_paragraphs(verdicts: Verdicts) -> None:
    """Keep a sentence that is one link to another site, right between two kept paragraphs of its make."""
    leaves = verdicts.leaves
    for leaf in verdicts.survey.own:
        if leaf.linked and not verdicts.kept[leaf.index] and 0 < leaf.index < len(leaves) - 1 and _may_tell(leaf):
            beside = (leaves[leaf.index - 1], leaves[leaf.index + 1])
            amid = all(verdicts.kept[one.index] and one.solid and _is_alike(one, leaf) for one in beside)
            likely = verdicts.chances[leaf.index] >= _LIKELY
            if amid and likely and leads_off(leaf, verdicts.host) and not is_none_of_it(leaf):
                verdicts.keep(leaf.index)


def _may_tell(leaf: Leaf) -> bool:
    long = leaf.words >= _FEWEST_WORDS and leaf.text.endswith(_ENDS)
    told = not (leaf.kinds.keys() - _OF_DAYS or leaf.bold or leaf.pictures)
    alone = leaf.links == 1 and leaf.linked >= _WHOLE * len(leaf.text)
    return alone and leaf.node.tag == "p" and long and told


def _is_alike(one: Leaf, leaf: Leaf) -> bool:
    return make_of(one.node) == make_of(leaf.node)
