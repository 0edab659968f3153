"""Lists in which a page says what it is itself: title, author, days, address, licence, one a line, as blogs set them under a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.reading import Head
from republish.extraction.surveying.survey import LIST
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block, Removal
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.bylines.stamps import says_only_when

_LINE = re.compile(r"([^:：]{2,30}?)\s?[:：]\s*(\S.*)")
_ADDRESS = re.compile(r"https?://\S+")
_LICENSE = Uncompiled(
    r"creative\s?commons|\bCC[ -](?:BY|0)\b|\blicen[cs]ed? under\b|all rights reserved|许可|授权", re.I
)
_LISTS = frozenset({"ul", "ol", "dl"})
_FEWEST, _LONGEST = 3, 300
_IMPRINT = Removal("legal", "what the page says of itself: title, author, address, licence")


def drop_imprints(verdicts: Verdicts, head: Head) -> None:
    """Drop each list behind the first paragraph of which most lines state the article's own title, author, day, address or licence."""
    known = {**{key(author.name): "author" for author in head.authors}, key(head.title or ""): "title"}
    looked_at: set[Block] = set()
    labelled = [leaf for leaf in verdicts.runs.listed if ":" in leaf.text or "：" in leaf.text]
    for leaf in labelled:
        if leaf.index <= verdicts.survey.first or not leaf.node.places & LIST or len(leaf.text) > _LONGEST:
            continue
        box = next(_lists(leaf), None)
        if box is None or box in looked_at or not (said := _said_in(leaf)) or key(said) not in known:
            continue
        looked_at.add(box)
        lines = [verdicts.leaves[i] for i in box.span()]
        kinds = [kind for line in lines if (kind := _kind(_said_in(line), known))]
        if len(set(kinds)) >= _FEWEST and 2 * len(kinds) > len(lines):
            for line in lines:
                verdicts.drop(line.index, _IMPRINT)


def _lists(leaf: Leaf) -> Iterator[Block]:
    return (box for box in leaf.node.above() if box.tag in _LISTS)


def _said_in(line: Leaf) -> str:
    """What a line says behind its label; empty for one without."""
    said = _LINE.fullmatch(line.text)
    return fold(said[2]) if said else ""


def _kind(value: str, known: Mapping[str, str]) -> str:
    """What it is of the article itself; empty for anything else."""
    if not value:
        return ""
    if key(value) in known:
        return known[key(value)]
    if _ADDRESS.fullmatch(value):
        return "address"
    if _LICENSE.search(value):
        return "license"
    return "day" if says_only_when(value) else ""
