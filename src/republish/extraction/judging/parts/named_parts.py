"""What systems name as parts of an article beside its text: sentences between headline and text, and what the author adds below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from republish._uncompiled import Uncompiled
from republish.extraction.head.deck.named_deck import is_standfirst
from republish.extraction.surveying.survey import ASIDE, FIGURE, FORM, GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block
from republish.extraction.words.bylines.personal_names import key

_POSTSCRIPT = Uncompiled(r"(?:^|\s)(?:[\w-]+-)?(?:ps|post-?script(?:um)?)(?=\s|$)", re.I)
_BESIDE = ASIDE | FIGURE | FORM | GROUP
_BOXES, _NEAR, _BELOW = 2, 1, 8
"""Boxes around a run; levels from the main block; runs behind the last paragraph."""
_FEWEST_WORDS, _LONG = 8, 20
_ENDED = Uncompiled(r"[.!?…。！？][”\"’»)]?\s*$")


def keep_named_parts(verdicts: Verdicts, standfirst: str | None) -> None:
    """Keep sentences between headline and text in a box of such a name, but for the standfirst, and postscripts."""
    carried = key(standfirst or "")
    for leaf in (*_over(verdicts, second=bool(carried)), *_under(verdicts)):
        if key(leaf.text) not in carried:
            verdicts.keep(leaf.index)


def _over(verdicts: Verdicts, *, second: bool) -> Iterator[Leaf]:
    """Those between headline and text; a long one needs no name where the standfirst is another, the `second` thing there."""
    survey = verdicts.survey
    above = verdicts.leaves[: survey.first]
    headline = max(
        (leaf.index for leaf in survey.headings if leaf.node.tag == "h1" and leaf.index < len(above)), default=-1
    )
    said = (leaf for leaf in above[headline + 1 :] if leaf.words >= _FEWEST_WORDS)
    for leaf in said if headline >= 0 else ():
        named = next((box for box in _boxes(leaf) if is_standfirst(box.class_name)), None)
        if (named is not None or (second and _may_open(leaf, verdicts))) and _is_told(leaf, named):
            yield leaf


def _may_open(leaf: Leaf, verdicts: Verdicts) -> bool:
    """It is a long paragraph, leads nowhere and stands behind no picture."""
    before = verdicts.leaves[leaf.index - 1]
    return leaf.node.tag == "p" and leaf.words >= _LONG and leaf.solid and not leaf.linked and bool(before.text)


def _under(verdicts: Verdicts) -> Iterator[Leaf]:
    last = verdicts.survey.last
    for leaf in verdicts.leaves[last + 1 : last + 1 + _BELOW]:
        if _is_told(leaf) and any(_POSTSCRIPT.search(box.class_name) for box in _boxes(leaf)):
            yield leaf


def _boxes(leaf: Leaf) -> Iterator[Block]:
    """The run and the boxes around it that do not hold the text."""
    return takewhile(lambda box: not box.spine, islice(leaf.node.upwards(), _BOXES))


def _is_told(leaf: Leaf, named: Block | None = None) -> bool:
    """Sentences of no other kind, that hardly lead away, beside the main block, in no box that is named for something else."""
    node = leaf.node
    around = named.parent if named is not None else node
    apart = node.hidden or node.card or (around is not None and around.negatives)
    beside = node.distance > _NEAR or apart or node.places & _BESIDE
    if beside or leaf.words < _FEWEST_WORDS or 3 * leaf.linked > len(leaf.text):
        return False
    return _ENDED.search(leaf.text) is not None and not leaf.kinds
