"""What readers wrote, where no box is named so: a line that counts comments, and lines behind it that say when each was written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, takewhile

from republish._uncompiled import Uncompiled
from republish.extraction.judging.people.comments import COMMENTS_GONE, is_over_comments
from republish.extraction.surveying.measures import is_measure
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block

_COUNTED = re.compile(
    r"\W*(?:\d{1,6}|one)\s(?:comments?|thoughts?|responses?|replies|kommentare?|antworten|gedanken|commentaires?|réponses?|réflexions?|"
    r"comentarios?|respuestas?|pensamientos?|comentários?|respostas?|commenti|risposte|pensieri|reacties|gedachten|kommentarer|svar|tankar|"
    r"komentarz\w*|odpowiedzi)\s(?:on|to|zu|auf|sur|à|en|a|em|su|op|till|på|do|na)\s?[:：]?\s?[\"“„«»‘'”].{2,200}|"
    r"\W*(?:(?:this|d(?:ies)?er|cet|este|est[ae]|quest[oa]|dit|den här|denne|ten)\s?(?:article|post|story|entry|artikel\w*|beitrag|text|billet|artículo|entrada|artigo|articolo|bericht|artykuł)"
    r" (?:has|hat|a|tiene|tem|ha|heeft|har|ma)|there (?:is|are)|es gibt|il y a|hay|há|ci sono|er zijn|det finns|der er|det er) \d{1,6}"
    r" (?:comments?|replies|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer|komentarz\w*)\W*",
    re.I,
)
"""As systems write it over a thread: "12 thoughts on “The light of pier four”", "This article has 12 comments."."""
_DAY = Uncompiled(
    r"\b(?:19|20)\d\d\b.{0,24}?\d{1,2}\s?[:.h]\s?\d\d|^\W*(?:vor |il y a |hace |há )?\d{1,2} \w{3,10}(?: ago)?\W*$"
)
"""A day with its hour, or how long ago."""
_ONE = ("one", "One", "ONE")
_DIGIT, _NUMBER = re.compile(r"\d"), re.compile(r"\d{1,6}")
_LONGEST_LINE, _LONGEST_HEADING, _LONGEST_STAMP = 240, 40, 80
_FEWEST_ABOVE, _FEWEST_STAMPS, _FEWEST_COUNTED = 3, 2, 1
"""Paragraphs above the thread; lines that say when, and how many do where the line over them counts no more."""


def drop_threads(verdicts: Verdicts) -> None:
    """Drop such a line, its box where it has one, and all that stands behind it."""
    paragraphs = (leaf.index for leaf in verdicts.staying() if leaf.solid)
    above = next(islice(paragraphs, _FEWEST_ABOVE - 1, None), None)
    behind = verdicts.leaves[above + 1 :] if above is not None else ()
    counting = [
        leaf
        for leaf in behind
        if len(text := leaf.text) <= _LONGEST_LINE and (_DIGIT.search(text) or text.startswith(_ONE)) and _counts(text)
    ]
    if not counting:
        return
    from_the_end = (
        leaf.index for leaf in takewhile(lambda leaf: leaf is not counting[0], reversed(behind)) if _is_stamp(leaf)
    )
    stamps = list(islice(from_the_end, max(_FEWEST_COUNTED, _FEWEST_STAMPS)))
    times: dict[Block, int] = {}
    line = next((leaf for leaf in counting if _is_dated(leaf, stamps, times)), None)
    if line is not None:
        _drop_from(verdicts, line)


def _counts(text: str) -> bool:
    """It says how many comments there are: "3 comments", "Kommentare (12)"."""
    return _COUNTED.fullmatch(text) is not None or (len(text) <= _LONGEST_HEADING and is_over_comments(text))


def _is_dated(line: Leaf, stamps: Sequence[int], times: dict[Block, int]) -> bool:
    """As many lines behind it say when something was written as may be asked for, or elements in its box.

    `stamps` are the places of the last such lines, `times` how many elements each box holds, as far as is known.
    """
    said = _NUMBER.search(line.text) if line.text[:3].lower() != "one" else None
    number = int(said[0]) if said is not None else 1
    fewest = _FEWEST_COUNTED if number == 1 else _FEWEST_STAMPS
    box = _thread_of(line)
    if box is not None:
        if box not in times:
            times[box] = sum(1 for _ in islice(box.element.iter("time"), max(_FEWEST_COUNTED, _FEWEST_STAMPS)))
        if times[box] >= fewest:
            return True
    return len(stamps) >= fewest and stamps[fewest - 1] > line.index


def _is_stamp(leaf: Leaf) -> bool:
    if not leaf.text or len(leaf.text) > _LONGEST_STAMP:
        return False
    return _DAY.search(leaf.text) is not None or is_measure(leaf)


def _drop_from(verdicts: Verdicts, line: Leaf) -> None:
    box = _thread_of(line)
    for leaf in verdicts.leaves[line.index : box.span().stop if box is not None else None]:
        verdicts.drop(leaf.index, COMMENTS_GONE)


def _thread_of(line: Leaf) -> Block | None:
    """The outermost box around the line that holds none of the article's own; None where the thread lies among it."""
    boxes = takewhile(lambda box: not box.spine, line.node.above())
    return next((box for box in reversed(list(boxes)) if box.leaves > 1), None)
