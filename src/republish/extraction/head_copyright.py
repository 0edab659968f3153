"""The original's copyright notice: what CC BY 4.0 §3(a)(1)(A)(ii) and §4 of the older texts want kept where it is supplied."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from republish._html import BLOCKS, SILENT, Document, Element
from republish._text import fold
from republish.extraction.head_evidence import Facts, plain

_BEGINS = re.compile(r"\s*(?:©|\(c\)\s|copyright\b\W{0,3}(?:©|\(c\)|by\b|(?:19|20)\d\d))", re.I)
_SIGN = re.compile(r"©|\(c\)|copyright", re.I)
_SIGNS = ("©", "opyright", "OPYRIGHT", "(c)", "(C)")
"""The same for a quick look: plain strings are found many times faster than a pattern."""
_SPACES = re.compile(r"\s+")
_NAMES = re.compile(r"[^\W\d_]")
_STATED = re.compile(r"\s*(?:©|\(c\)\s|copyright\b)", re.I)
_SENTENCE_END = re.compile(r"[.!?](?=\s+[^\W\d_a-z])|\s*[|·•](?=\s)")
_ABBREVIATED = re.compile(r"\b(?:[A-Z]|inc|ltd|co|corp|st|dr|jr|bros|nr|no|e|v)$", re.I)
_FOOT = re.compile(r"foot|copyright|colophon|contentinfo|imprint|impressum|site-?info|legal", re.I)
_OTHER_WORK = frozenset({"figure", "figcaption", "aside", "article", "main", "blockquote", "body"})
_ANOTHERS = re.compile(r"\b(?:theme|template|powered|wordpress|plugin)\b", re.I)
_SKIPPED = frozenset({"script", "style", "svg", "noscript", "template", "form", "iframe"})
_META = ("copyright", "dc.rights", "dcterms.rights", "dc:rights", "dcterms:rights")
_LONGEST = 160
_PAGE = frozenset({"html", "body"})
_LOOKED_AT = 600
"""Elements, from the page's end."""
_BLOCKS_READ = 12
_TEXT_READ = 4_000_000
"""Characters, each as often as it is read: signs deep in nested blocks must not be searched for level by level for ever."""


def read_copyright(facts: Facts) -> tuple[str | None, str]:
    """The notice in the page's own words up to its sentence's end, and where it stands."""
    if notice := _sentence(facts.text("copyrightNotice")):
        return notice, f"json-ld {facts.kind}.copyrightNotice"
    if notice := _holder(facts):
        return notice, f"json-ld {facts.kind}.copyrightHolder"
    for name in _META:
        stated = plain(facts.document.metadata.first(name))
        if _STATED.match(stated) and (notice := _sentence(stated)):
            return notice, f"meta {name}"
    notice = next((line for line in _foot_lines(facts.document) if line), "")
    return (notice, "footer") if notice else (None, "")


def notice_in(rights: str | None) -> str | None:
    """The copyright notice that a feed's own words on its rights begin with; None where they begin otherwise."""
    stated = plain(rights)
    return (_sentence(stated) or None) if _STATED.match(stated) else None


def _sentence(text: str) -> str:
    """The words up to the first sentence's end; empty when they are too many to be a notice."""
    text = text[: 2 * _LONGEST]
    for stop in _SENTENCE_END.finditer(text):
        if not (stop[0] == "." and _ABBREVIATED.search(text[: stop.start()])):
            text = text[: stop.end()].rstrip(" |·•")
            break
    return text if len(text) <= _LONGEST else ""


def _holder(facts: Facts) -> str:
    """schema.org states holder and year apart; without both there is no notice."""
    holders = [
        plain(value.get("name")) if isinstance(value, dict) else plain(value)
        for value in facts.values("copyrightHolder")
    ]
    years = [plain(str(value)) for value in facts.values("copyrightYear")]
    names = ", ".join(holder for holder in holders if holder)
    return _sentence(f"© {years[0]} {names}") if names and years and re.fullmatch(r"\d{4}", years[0]) else ""


def _foot_lines(document: Document) -> Iterator[str]:
    """Sentences of the page's foot that begin like a notice, those of its last blocks first."""
    seen: set[Element] = set()
    for element in _signed(document.root):
        block = _block(element)
        if block not in seen and _is_foot(block):
            seen.add(block)
            for line in _lines(block):
                if _BEGINS.match(line) and _NAMES.search(_SIGN.sub("", line)) and not _ANOTHERS.search(line):
                    yield _sentence(line)
        if len(seen) == _BLOCKS_READ:
            return


def _signed(root: Element) -> Iterator[Element]:
    """The elements whose own words have the sign or the word, from the page's end.

    What a subtree says is asked of the parser's own serialiser, which is many times faster than a walk; only where the
    sign is in it, its elements are looked at one by one.
    """
    waiting, left, budget = [root], _LOOKED_AT, _TEXT_READ
    while waiting and left:
        element = waiting.pop()
        tag = element.tag
        if tag.__class__ is not str or tag in _SKIPPED:
            continue
        left -= 1
        words = element.text or ""
        children = list(element)
        if len(children) > 1 and budget > 0 and tag not in _PAGE:
            text = etree.tostring(element, method="text", encoding="unicode", with_tail=False)
            budget -= len(text)
            if not _has_sign(text):
                left -= len(children)
                continue
        for child in children:
            if tail := child.tail:
                words += tail
        if words and _has_sign(words):
            yield element
        waiting += children


def _lines(block: Element) -> list[str]:
    """The words of a block, a new line for every block and break in it."""
    parts: list[str] = []
    walker = etree.iterwalk(block, events=("start", "end", "comment"))
    for event, node in walker:
        if event == "start" and node.tag in SILENT:
            walker.skip_subtree()
            continue
        if node.tag == "br" or node.tag in BLOCKS:
            parts.append("\n")
        words = node.text if event == "start" else node.tail if node is not block else None
        if words:
            parts.append(_SPACES.sub(" ", words))
    return [line for line in map(fold, "".join(parts).split("\n")) if line]


def _has_sign(text: str) -> bool:
    return not text.isspace() and any(map(text.__contains__, _SIGNS))


def _block(element: Element) -> Element:
    while element.tag not in BLOCKS and element.getparent() is not None:
        element = element.getparent()
    return element


def _is_foot(block: Element) -> bool:
    """Whether the block stands in what the page names its foot, and not in a picture's or a story's."""
    for element in (block, *islice(block.iterancestors(), 12)):
        if element.tag == "footer" or _FOOT.search(" ".join(filter(None, map(element.get, ("class", "id", "role"))))):
            return element.tag not in _OTHER_WORK
        if element.tag in _OTHER_WORK:
            return False
    return False
