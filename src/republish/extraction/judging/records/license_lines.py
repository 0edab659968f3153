"""Lines at an edge of the text in which its publisher grants the licence, in whatever language: told by what the evidence heard there.

How reusers are asked to credit the text, and which pictures the licence is not of, is part of such a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.references import is_notes
from republish.extraction.surveying.survey import FIGURE, LIST
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Removal
from republish.extraction.words.credits.picture_terms import without_picture_terms
from republish.extraction.words.lines.text_notes import tells_whence, tells_where_it_stood_first

_WORD = re.compile(r"\w+")
_OF_MORE = Uncompiled(r"[:：©]")
"""What tells whose a picture is, or whatever else has a label."""
_LEVELS, _FEW_WORDS, _FEW_LETTERS = 2, 12, 90
_LINE = Removal("legal", "the line that grants the licence")


def drop_license_lines(verdicts: Verdicts) -> None:
    """Drop such lines before the first paragraph and behind the last; lists, notes and pictures may stand between."""
    if not verdicts.guide.granted:
        return
    kept = list(verdicts.staying())
    for leaf in list(chain(_at_edge(verdicts, reversed(kept)), _at_edge(verdicts, kept))):
        verdicts.drop(leaf.index, _LINE)


def _at_edge(verdicts: Verdicts, kept: Iterable[Leaf]) -> Iterator[Leaf]:
    """Those that come before any other paragraph of a text read from one of its ends."""
    for leaf in kept:
        if _grants(verdicts, leaf):
            yield leaf
        elif (
            leaf.text
            and leaf.node.tag not in HEADINGS
            and not leaf.node.places & (LIST | FIGURE)
            and not _is_note(leaf)
        ):
            return


def _is_note(leaf: Leaf) -> bool:
    return any(map(is_notes, islice(leaf.node.upwards(), _LEVELS)))


def _grants(verdicts: Verdicts, leaf: Leaf) -> bool:
    """It says hardly more than the sentences that grant the licence or ask for credit, and not that the text stood first elsewhere."""
    granted = verdicts.guide.granted
    boxes = (box.element for box in islice(leaf.node.upwards(), _LEVELS))
    granting = next((box for box in boxes if box in granted), None)
    sentences = granted.get(granting, ())
    if not any(sentence in leaf.text for sentence in sentences) or leaf.node.places & FIGURE:
        return False
    rest = leaf.text
    for sentence in sentences:
        rest = rest.replace(sentence, " ")
    rest = without_picture_terms(rest)
    few = len(_WORD.findall(rest)) <= _FEW_WORDS and len(rest) <= _FEW_LETTERS
    told = granting not in verdicts.guide.at_home and (tells_where_it_stood_first(leaf.text) or tells_whence(leaf.text))
    return few and not _OF_MORE.search(rest) and not told
