"""The line that ends a text, or stands in its foot, and says who made its picture, the one at its head or all of them: "Photo: A. Person", "Featured image credit: …", "Photos: …"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from republish.extraction.plates.lead_lines import credits_picture, is_told, maker_of_lead
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.credit_lines import is_credit
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS
from republish.extraction.tree.walks import pieces
from republish.extraction.words.credit_data import credit_phrases
from republish.extraction.words.credits.license_words import LICENSE_WORDS
from republish.model import Image

_BEHIND = 4
"""Runs behind the text, such as one about its author."""
_LONGEST, _LONGEST_OF_ALL = 100, 200
_LAST = 3
"""Lines of a text, of which one about its author may be the last."""


def closing_credit(verdicts: Verdicts) -> str:
    """The first such line close behind the text, empty for none; another story, which has a heading, a picture or a link to it, may have its own."""
    if verdicts.guide.trust != "none":
        return ""
    last = next((i for i in range(len(verdicts.kept) - 1, -1, -1) if verdicts.kept[i]), len(verdicts.kept))
    for leaf in verdicts.leaves[last + 1 : last + 1 + _BEHIND]:
        if leaf.node.tag in HEADINGS or (leaf.pictures and leaf.text) or leaf.links:
            return ""
        if (credit := _credit_in(leaf)) is not None:
            return credit
    return ""


def _credit_in(leaf: Leaf) -> str | None:
    """The line, or an element of it that is nothing else."""
    if not 0 < len(leaf.text) <= _LONGEST_OF_ALL or not (":" in leaf.text or "：" in leaf.text):
        return None
    if len(leaf.text) > _LONGEST:
        return leaf.text if _credits_all(leaf.text) else None
    lines = (" ".join(piece.split()) for piece in (leaf.text, *pieces(leaf.node)))
    return next((line for line in lines if credits_picture(line) or maker_of_lead(line) or _credits_all(line)), None)


def with_collective_credit(images: tuple[Image, ...], text: str, behind: str) -> tuple[Image, ...]:
    """The images with the line that credits all of them, near the end of the `text` or `behind` it, where nothing else tells a maker.

    A licence in it is no picture's: it may be that of one of them.
    """
    if not images or all(map(is_told, images)):
        return images
    line = next(filter(_credits_all, chain((behind,), _last_lines(text))), None)
    if line is None:
        return images
    return tuple(image if is_told(image) else replace(image, credit=line, credit_line=line) for image in images)


def _last_lines(text: str) -> Iterator[str]:
    """From the end; to part the text would take a copy of all that stands before them."""
    end = len(text)
    for _ in range(_LAST):
        start = text.rfind("\n", 0, end) + 1
        yield text[start:end]
        if not start:
            return
        end = start - 1


def _credits_all(line: str) -> bool:
    label = credit_phrases().collective_label.match(line) if len(line) <= _LONGEST_OF_ALL else None
    if label is None or LICENSE_WORDS.search(line):
        return False
    makers = line[label.end() :]
    words = makers.split()
    return 2 * sum(word[:1].islower() for word in words) <= len(words) and is_credit(f"Photos: {makers}")
