"""The original's copyright notice: what CC BY 4.0 §3(a)(1)(A)(ii) and §4 of the older texts want kept where it is supplied."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from republish._html import BLOCKS, Document, Element, inner_html, lines
from republish._prose import Prose
from republish.extraction.head_evidence import Facts, plain

_BEGINS = re.compile(r"\s*(?:©|\(c\)\s|copyright\b\W{0,3}(?:©|\(c\)|by\b|(?:19|20)\d\d))", re.I)
_SIGN = re.compile(r"©|\(c\)|copyright", re.I)
_SIGNS = tuple(map(re.compile, ("©", r"\(c\)", "copyright")))
"""The same one by one: plain words are searched for many times faster than a choice of them."""
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
_LOOKED_AT = 600
"""Elements, from the page's end."""
_BLOCKS_READ = 12


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
    signed = {element: block for element in _signed(document.prose) if _is_foot(block := _block(element))}
    seen: set[Element] = set()
    for element in _backwards(document.root) if signed else ():
        block = signed.pop(element, None)
        if block is not None and block not in seen:
            seen.add(block)
            for line in lines(inner_html(block)).split("\n"):
                if _BEGINS.match(line) and _NAMES.search(_SIGN.sub("", line)) and not _ANOTHERS.search(line):
                    yield _sentence(line)
        if not signed or len(seen) == _BLOCKS_READ:
            return


def _signed(prose: Prose) -> Iterable[Element]:
    """The elements whose own words have the sign or the word."""
    starts = (found.start() for sign in _SIGNS for found in sign.finditer(prose.lowered))
    return dict.fromkeys(prose.locate(starts).values())


def _backwards(root: Element) -> Iterator[Element]:
    """The page's last elements, from its end."""
    waiting, left = [root], _LOOKED_AT
    while waiting and left:
        element = waiting.pop()
        if isinstance(element.tag, str) and element.tag not in _SKIPPED:
            left -= 1
            yield element
            waiting.extend(element)


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
