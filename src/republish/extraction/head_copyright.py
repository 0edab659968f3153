"""The original's copyright notice: what CC BY 4.0 §3(a)(1)(A)(ii) and §4 of the older texts want kept where it is supplied."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from republish._html import BLOCKS, SILENT, Document, Element, text_of
from republish._prose import Prose
from republish._text import fold
from republish.extraction.head_evidence import Facts, plain

_BEGINS = re.compile(r"\s*(?:©|\(c\)\s|copyright\b\W{0,3}(?:©|\(c\)|by\b|(?:19|20)\d\d))", re.I)
_SIGN = re.compile(r"©|\(c\)|copyright", re.I)
_NAMES = re.compile(r"[^\W\d_]")
_STATED = re.compile(r"\s*(?:©|\(c\)\s|copyright\b)", re.I)
_SENTENCE_END = re.compile(r"[.!?](?=\s+[^\W\d_a-z])|\s*[|·•](?=\s)")
_ABBREVIATED = re.compile(r"\b(?:[A-Z]|inc|ltd|co|corp|st|dr|jr|bros|nr|no|e|v)$", re.I)
_FOOT = re.compile(r"foot|copyright|colophon|contentinfo|imprint|impressum|site-?info|legal", re.I)
_OTHER_WORK = frozenset({"figure", "figcaption", "aside", "article", "main", "blockquote", "body"})
_ANOTHERS = re.compile(r"\b(?:theme|template|powered|wordpress|plugin)\b", re.I)
_SKIPPED = frozenset({"script", "style", "svg", "noscript", "template", "form", "iframe"})
_META = ("copyright", "dc.rights", "dcterms.rights", "dc:rights", "dcterms:rights")
_PARTED = re.compile(r"[a-zà-ÿ.\d][A-ZÀ-Þ©]")
_DISTRIBUTED = re.compile(
    r"\b(?:article|work|paper)\b.{0,80}?\b(?:distributed|licensed|published)\b.{0,80}?\bcreative commons\b", re.I
)
_OF_ARTICLE = "license statement"
_MOST_INSIDE, _LONGEST_STATEMENT = 40, 1500
_LONGEST = 160
_BEGINNING = 60
"""Letters of a notice that tell whether it is one."""
_LOOKED_AT = 24
"""Signs of each kind, from the page's end."""
_BLOCKS_READ = 12


def read_copyright(facts: Facts) -> tuple[str | None, str]:
    """The notice in the page's own words up to its sentence's end, and where it stands."""
    if notice := _sentence(facts.text("copyrightNotice")):
        return notice, f"json-ld {facts.kind}.copyrightNotice"
    if notice := _holder(facts):
        return notice, f"json-ld {facts.kind}.copyrightHolder"
    for name in _META:
        stated = plain(facts.metadata.first(name))
        if _STATED.match(stated) and (notice := _sentence(stated)):
            return notice, f"meta {name}"
    found = [(line, evidence) for line, evidence in _lines_of_page(facts.document) if line]
    found.sort(key=lambda line: line[1] != _OF_ARTICLE)
    return found[0] if found else (None, "")


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


def _lines_of_page(document: Document) -> Iterator[tuple[str, str]]:
    """Sentences of the page that begin like a notice, those of its last blocks first, and where they stand.

    That is the page's foot, or the statement of the article's licence, as journals write it: "© 2014 Reed. This is an
    open-access article distributed under …"; what that says is of the article itself.
    """
    seen: set[Element] = set()
    for element in _signed(document):
        block = _block(element)
        evidence = _OF_ARTICLE if _licenses(block) else "footer" if _is_foot(block) else ""
        if evidence and block not in seen:
            seen.add(block)
            for line in _lines(block):
                if _BEGINS.match(line) and _names(line) and not _ANOTHERS.search(line):
                    sentence = _sentence(line)
                    yield (sentence if _names(sentence) or len(line) > _LONGEST else line), evidence
        if len(seen) == _BLOCKS_READ:
            return


def _licenses(block: Element) -> bool:
    """The block, or the small one around it, says under which terms the article is distributed."""
    for element in (block, block.getparent()):
        if element is None or len(list(islice(element.iter(), _MOST_INSIDE + 1))) > _MOST_INSIDE:
            return False
        text = text_of(element)
        if len(text) <= _LONGEST_STATEMENT and _DISTRIBUTED.search(text):
            return True
    return False


def _names(line: str) -> bool:
    """There are words beside the sign."""
    return _NAMES.search(_SIGN.sub("", line)) is not None


def _signed(document: Document) -> Iterator[Element]:
    """The elements whose own words may begin a notice: those of the page's end first, each before what it holds."""
    places = document.prose.locate(_beginnings(document.prose))
    holders = dict.fromkeys(places[offset] for offset in sorted(places, reverse=True))
    waiting = set(holders)
    for holder in holders:
        if holder.tag in _SKIPPED or next(holder.iterancestors(*_SKIPPED), None) is not None:
            continue
        around = [above for above in holder.iterancestors() if above in waiting] if len(waiting) > 1 else []
        for element in (*reversed(around), holder):
            if element in waiting:
                waiting.discard(element)
                yield element


def _beginnings(prose: Prose) -> list[int]:
    """Where on the page a notice may begin: the last signs with what must follow them."""
    lowered = prose.lowered
    offsets = [*_last(lowered, "©"), *_last(lowered, "copyright")]
    if prose.among(("c",)):  # Where "(c)" begins a notice it is a word by itself, which is soon asked.
        offsets += _last(lowered, "(c)")
    return [offset for offset in offsets if _BEGINS.match(fold(lowered[offset : offset + _BEGINNING]) + " ")]


def _last(lowered: str, sign: str) -> Iterator[int]:
    """Where the sign stands, from the end."""
    end = len(lowered)
    for _ in range(_LOOKED_AT):
        end = lowered.rfind(sign, 0, end)
        if end < 0:
            return
        yield end


def _lines(block: Element) -> list[str]:
    """The words of a block, a new line for every block and break in it, and where only style keeps two elements apart."""
    parts: list[str] = []
    named = False
    walker = etree.iterwalk(block, events=("start", "end", "comment"))
    for event, node in walker:
        if event == "start" and node.tag in SILENT:
            walker.skip_subtree()
            continue
        if node.tag == "br" or node.tag in BLOCKS:
            parts.append("\n")
            named = False
        words = node.text if event == "start" else node.tail if node is not block else None
        if words:
            if parts and _PARTED.match(f"{parts[-1][-1:]}{words[:1]}"):
                parts.append("\n" if named else " ")  # Behind a year, a name may follow.
                named = False
            parts.append(words.replace("\n", " "))
            named = named or _names(words)
    return [line for line in map(fold, "".join(parts).split("\n")) if line]


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
