"""What readers wrote, where no box is named so: a line that counts comments, and lines behind it that say when each was written."""

from __future__ import annotations

import re
from itertools import islice, takewhile

from republish.extraction.judging.comments import COMMENTS_GONE, is_over_comments
from republish.extraction.surveying.rules import is_clock, is_measure
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block

_COUNTED = re.compile(
    r"\W*(?:\d{1,6}|one)\s(?:comments?|thoughts?|responses?|replies|kommentare?|antworten|gedanken|commentaires?|réponses?|réflexions?|"
    r"comentarios?|respuestas?|pensamientos?|comentários?|respostas?|commenti|risposte|pensieri|reacties|gedachten|kommentarer|svar|tankar|"
    r"komentarz\w*|odpowiedzi)\s(?:on|to|zu|auf|sur|à|en|a|em|su|op|till|på|do|na)\s?[:：]?\s?[\"“„«»‘'”].{2,200}",
    re.I,
)
"""As systems write it over a thread: "12 thoughts on “The light of pier four”"."""
_DAY = re.compile(
    r"\b(?:19|20)\d\d\b.{0,24}?\d{1,2}\s?[:.h]\s?\d\d|^\W*(?:vor |il y a |hace |há )?\d{1,2} \w{3,10}(?: ago)?\W*$"
)
"""A day with its hour, or how long ago."""
_DIGIT = re.compile(r"\d")
_LONGEST_LINE, _LONGEST_STAMP = 240, 60
_FEWEST_ABOVE, _FEWEST_STAMPS, _FEWEST_COUNTED = 3, 2, 1
"""Paragraphs above the thread; lines that say when, and how many do where the line over them counts no more."""


def drop_threads(verdicts: Verdicts) -> None:
    """Drop such a line, its box where it has one, and all that stands behind it."""
    paragraphs = 0
    for leaf in verdicts.leaves:
        if paragraphs >= _FEWEST_ABOVE and _counts(leaf) and _is_dated(verdicts, leaf):
            _drop_from(verdicts, leaf)
            return
        paragraphs += leaf.solid and verdicts.kept[leaf.index]


def _counts(leaf: Leaf) -> bool:
    """It says how many comments there are: "3 comments", "Kommentare (12)"."""
    text = leaf.text
    if not text or len(text) > _LONGEST_LINE or not (_DIGIT.search(text) or text[:3].lower() == "one"):
        return False
    return is_over_comments(text) or _COUNTED.fullmatch(text) is not None


def _is_dated(verdicts: Verdicts, line: Leaf) -> bool:
    """As many lines behind it say when something was written as may be asked for."""
    number = int(next(iter(re.findall(r"\d+", line.text[:12])), "1"))
    fewest = _FEWEST_COUNTED if number == 1 else _FEWEST_STAMPS
    box = _thread_of(line)
    if box is not None and sum(1 for _ in islice(box.element.iter("time"), fewest)) == fewest:
        return True
    stamps = (leaf for leaf in verdicts.leaves[line.index + 1 :] if _is_stamp(leaf))
    return sum(1 for _ in islice(stamps, fewest)) == fewest


def _is_stamp(leaf: Leaf) -> bool:
    if not leaf.text or len(leaf.text) > _LONGEST_STAMP:
        return False
    return is_clock(leaf) or is_measure(leaf) or _DAY.search(leaf.text) is not None


def _drop_from(verdicts: Verdicts, line: Leaf) -> None:
    box = _thread_of(line)
    behind = verdicts.leaves[line.index :]
    for leaf in takewhile(lambda one: box in one.node.above(), behind) if box is not None else behind:
        verdicts.drop(leaf.index, COMMENTS_GONE)


def _thread_of(line: Leaf) -> Block | None:
    """The outermost box around the line that holds none of the article's own; None where the thread lies among it."""
    boxes = takewhile(lambda box: not box.spine, line.node.above())
    return next((box for box in reversed(list(boxes)) if box.leaves > 1), None)
