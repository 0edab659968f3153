"""Blocks of text cut into statements: which words belong together, and which links stand among them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice, pairwise
from operator import itemgetter
from typing import Any, TypeAlias

from lxml import etree

from republish._html import BLOCKS, SILENT
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.evidence.phrases import phrases

Element: TypeAlias = Any

DEED = Uncompiled(r"creativecommons\.org/+(?:licen[cs]es|publicdomain)|licensebuttons", re.I)
"""An address of a licence itself."""

_BREAK = "\x00 "
"""Stands where a nested block is. No page holds U+0000, and no white-space class matches it."""

_LINE = "\x01"
"""Stands where a line is broken; like U+0000 it is no white space."""

_MAX_CHARACTERS = 300_000
_BEFORE = 300
_LEAD = 1_000
_LONGEST = 4_000
_MAX_ANCHORS = 50
_LABEL = 60
_CASELESS = r"[^\x00-\u058f\u10c6-\u10cf\u2000-\u2e7f\ud800-\U0010ffff]"
"""Scripts that have no capital letters, from Hebrew on: the class compiles many times faster as all but the others."""
_CAPITALS = "A-Z" + "".join(filter(str.isupper, map(chr, (*range(0xC0, 0x590), *range(0x1E00, 0x2000)))))
"""Latin with all its signs, Greek, Cyrillic and Armenian."""
_SENTENCE_END = re.compile(
    rf"(?<=[.!?؟])[\s\x01]+(?=[\"'“„«(\[]?(?:[{_CAPITALS}©\d]|{_CASELESS}))(?<!\b(?:[A-Z]|{_CASELESS})\.\s)|(?<=[。！？।۔።။])|(?:(?<!\s)\s++)?\x00\s*"
)
_NUMBER_END = Uncompiled(rf"{_SENTENCE_END.pattern}|(?<=\d)\s*\x01[\s\x01]*(?=[A-ZÀ-Þ][\w’']+,?\s[a-zà-ÿ]+\s[a-zà-ÿ])")
"""Also where a line ends with a number, such as a licence's version, and a sentence begins the next one."""
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|z\.B|bzw|vgl|ca|Inc|Ltd|Co|Corp|St|Dr|Mr|Ms|No|Nr|vs|Abb|Fig|cc)|\b[A-Z])\.$"
    r"|\b(?:Nevezd meg|add el|add tovább|változtasd)!$"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Anchor:
    """One element in a statement that points somewhere."""

    url: str
    element: Element
    licensing: bool
    """`rel=license` or its RDFa and microdata equals."""
    badge: bool
    """It shows no words of its own."""
    before: str = ""
    """The words of its sentence that stand before it."""


_BETWEEN_SENTENCES = Uncompiled(r"(?<=[.!?。？]) ")


@dataclass(frozen=True, kw_only=True, slots=True)
class Statement:
    """One sentence of a block, with its links and the words of the block that stand before it."""

    block: Element
    text: str
    before: str
    anchors: tuple[Anchor, ...]
    alone: bool
    """The block says nothing else, or this is a line of its own in a list of facts."""
    after: tuple[str, ...] = ()
    """The block's next sentences, as far as they are read."""
    unseen: bool = False
    """No reader gets to see it."""


def sentences_before(statement: Statement) -> list[str]:
    """The sentences that stand before it in its block, the nearest one last."""
    return _BETWEEN_SENTENCES.split(statement.before)


def in_template(block: Element) -> bool:
    """A script may show it some day; the page does not. A template with a shadow root is shown at once."""
    return any(box.get("shadowrootmode") is None for box in block.iterancestors("template"))


def statements(block: Element, wanted: Callable[[str], Any] | None = None) -> Iterator[Statement]:
    """The block's own sentences, and its lines that give a licence as a fact; nested blocks speak for themselves.

    Only those whose words, in lower case, are `wanted`, where that is given, and without their links: what stands around
    the others is not read.
    """
    text, nodes = _render(block)
    facts = _facts(text)
    cuts = {0, *_sentence_starts(text), *facts, *(end for end, _ in facts.values())}
    starts = list(_in_pieces(sorted(cuts), len(text)))
    bounds = [*starts, len(text) + 1]
    read = [(index, start, end, _words(text[start:end])) for index, (start, end) in enumerate(pairwise(bounds))]
    saying = sum(bool(words) for *_, words in read)
    if wanted is not None:
        read = [part for part in read if wanted(part[-1].lower())]
    for index, start, end, words in read:
        inside = tuple(_anchors_between(start, end, text, nodes)) if wanted is None else ()
        if words or inside:
            yield Statement(
                block=block,
                text=words,
                before=_words(text[facts[start][1] if start in facts else max(0, start - _BEFORE) : start]),
                anchors=inside,
                alone=len(starts) == 1 or (saying == 1 and bool(words)) or start in facts,
                after=tuple(
                    _words(text[at : min(to, at + _BEFORE)]) for at, to in pairwise(bounds[index + 1 : index + 4])
                ),
            )


def _anchors_between(start: int, end: int, text: str, nodes: list[tuple[int, Element]]) -> Iterator[Anchor]:
    """What points somewhere in a stretch of a block's words, each with the words that lead up to it."""
    inside = nodes[bisect_left(nodes, start, key=_offset) : bisect_left(nodes, end, key=_offset)]
    for at, anchor in islice(((at, anchor) for at, node in inside for anchor in anchors_of(node)), _MAX_ANCHORS):
        yield replace(anchor, before=_words(text[start : min(at, start + _LEAD)]))


_offset = itemgetter(0)
"""Where a node begins among the words of its block."""


def _facts(text: str) -> dict[int, tuple[int, int]]:
    """Where lines begin that are labelled as a licence ("License: CC BY"), each with its end and the line before it."""
    facts = {}
    before = start = 0
    while _LINE in text and start < len(text):
        end = text.find(_LINE, start)
        end = end if end >= 0 else len(text)
        if ":" in text[start : start + _LABEL] and phrases("hedge", "label").match(_words(text[start:end]).lower()):
            facts[start] = (end, before)
        before, start = start, end + 1
    return facts


def _in_pieces(starts: list[int], length: int) -> Iterator[int]:
    """Sentences longer than any statement are cut, so that none is read whole many times over."""
    for start, end in zip(starts, [*starts[1:], length], strict=True):
        yield from range(start, max(end, start + 1), _LONGEST)


def _words(text: str) -> str:
    return fold(text.replace("\x00", " ").replace(_LINE, " "))


def _sentence_starts(text: str) -> Iterator[int]:
    for cut in (_NUMBER_END if _LINE in text else _SENTENCE_END).finditer(text):
        if "\x00" in cut[0] or not _ABBREVIATION.search(text[max(0, cut.start() - 12) : cut.start()]):
            yield cut.end()


def _render(block: Element) -> tuple[str, list[tuple[int, Element]]]:
    """The block's own words, and each element, which may be a link, with the offset where it begins."""
    pieces: list[str] = []
    nodes: list[tuple[int, Element]] = [(0, block)]
    length = 0
    walker = etree.iterwalk(block, events=("start", "end"))
    for event, node in walker:
        words = node.text if event == "start" else (node.tail if node is not block else None)
        if event == "start" and node is not block:
            if node.tag in BLOCKS:
                walker.skip_subtree()
                words = f" {_BREAK}"
            else:
                nodes.append((length, node))
                words = f" {_LINE} " if node.tag == "br" else words
                if node.tag in SILENT:
                    walker.skip_subtree()
                    words = None
        if words:
            pieces.append(words)
            length += len(words)
            if length > _MAX_CHARACTERS:
                break
    return "".join(pieces), nodes


_TARGETS = ("href", "resource", "data-url", "data-license", "data-license-url", "data-href")
_LICENSE_TOKENS = frozenset(
    ["license", "cc:license", "dc:license", "dct:license", "dcterms:license", "copyright", "dc:rights"]
)


def anchors_of(node: Element) -> Iterator[Anchor]:
    """What an element points to, and whether it calls that a licence."""
    url = next((node.get(name) for name in _TARGETS if node.get(name)), None) or ""
    licensing = bool(_LICENSE_TOKENS & license_tokens(node))
    if not url and node.tag == "img":
        url = node.get("src") or ""
    if url or licensing:
        badge = node.tag == "img" or not fold("".join(node.itertext()))
        yield Anchor(url=url.strip(), element=node, licensing=licensing, badge=badge)


def license_tokens(node: Element) -> set[str]:
    """Tokens of rel, property and itemprop, lower case: rel is a list, never to be compared as a whole."""
    joined = " ".join(node.get(name) or "" for name in ("rel", "property", "itemprop"))
    return set(joined.lower().split())
