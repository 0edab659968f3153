"""The original's copyright notice: what CC BY 4.0 §3(a)(1)(A)(ii) and §4 of the older texts want kept where it is supplied."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from lxml import etree

from republish._html import BLOCKS, SILENT, Document, Element, block_of, text_of
from republish._prose import Prose
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.facts import Facts, plain
from republish.extraction.head.site.statements import (
    DISTRIBUTED,
    GRANTED,
    LICENSED,
    NO_STATEMENT,
    far_from_statement,
    may_be_stated,
)
from republish.model import Change

_BEGINS = re.compile(r"\s*(?:©|\(c\)\s|copyright\b\W{0,3}(?:©|\(c\)|by\b|(?:19|20)\d\d))", re.I)
_LABEL = (
    r"(?:droits? d['’]auteure?s?|derechos de autor|direitos autorais|diritti d['’]autore|urheberrecht|auteursrecht|hak cipta|"
    r"prawa autorskie|авторски(?:е|и) права|авторське право|telif hakkı|版权所有|版權所有|著作権)"
)
"""What other languages write before the sign."""
_OPENS = re.compile(rf"\s*{_LABEL}\s*:?(?=\s*(?:©|\(c\)\s))|(?={_BEGINS.pattern})", re.I)
_NAMELESS = re.compile(
    r"©|\(c\)|copyright|creative commons|\bcc(?:0|[ -](?:by)?)?(?:-(?:nc|sa|nd))*\b|\bby(?:-(?:nc|sa|nd))+\b|\bby$",
    re.I,
)
_NAMES = re.compile(r"[^\W\d_]")
_STATED = re.compile(r"\s*(?:©|\(c\)\s|copyright\b)", re.I)
_SENTENCE_END = re.compile(r"[.!?](?=\s+[^\W\d_a-z])|\s*[|·•](?=\s)")
_ABBREVIATED = Uncompiled(r"\b(?:[A-Z]|inc|ltd|co|corp|st|dr|jr|bros|nr|no|e|v)$", re.I)
_FOOT = re.compile(
    r"foot|copyright|colophon|contentinfo|imprint|impressum|site-?info|legal|seitenfu(?:ss|ß)|fu(?:ss|ß)zeile|rodap[eé]|stopka|"
    r"bas-?de-?page|pie-?de-?p[aá]gina|pied-?de-?page|sidfot|bunntekst|alatunniste",
    re.I,
)
_OF_RIGHTS, _LONGEST_NAME = "copyright", 60
"""What pages call a picture's credit too, and letters of one."""
_OTHER_WORK = frozenset({"figure", "figcaption", "aside", "article", "main", "blockquote", "body"})
_PICTURED = ("figure", "figcaption")
"""What is said there is said of a picture, whatever it is called."""
_ANOTHERS = re.compile(r"\b(?:theme|template|powered|wordpress|plugin)\b", re.I)
_SKIPPED = frozenset({"script", "style", "svg", "noscript", "template", "form", "iframe"})
_OF_PAGE = ("h1", "article", "main", "footer")
"""What no form holds but one around the whole page."""
_META = ("copyright", "dc.rights", "dcterms.rights", "dc:rights", "dcterms:rights")
_PARTED = re.compile(r"[a-zà-ÿ.\d][A-ZÀ-Þ©]")
_TERMS = re.compile(
    rf"\s+(?:(?:is|are|ist|sind|est|sont|está|están|è|sono|é|são|jest)\s+)?(?:{GRANTED}|steht|stehen)\s+"
    r"(?:under|unter|sous|bajo|sob|con|onder|na)\b.*",
    re.I,
)
"""What a sentence with a notice goes on to say of the licence."""
_JOINED = Uncompiled(
    r"(?:[,&:]|\b(?:and|by|of|the|und|von|der|die|das|et|par|de|la|le|y|e|por|di|en|van|och|og))$", re.I
)
"""A name goes on behind it."""
_DASHES = " -–—/>»"
_ASIDE = Uncompiled(r"\s[-–—]\s+(?:[^\s]+\s+){2,}[^\n]*$")
"""What a sentence that goes on into a link says behind the notice."""
_HOLDER = Uncompiled(r"(?:©|\(c\)|copyright).*?[^\W\d_].*[^\W\d_]\.?$", re.I | re.S)
_FOOT_OR_STATEMENT = ("footer", "license statement")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WHOSE = Uncompiled(r"(?:©|\(c\)|copyright)[\W\d]*(?:(?:by|the)\s+)*(?-i:[^\W\d_a-zà-ÿ])", re.I)
"""A name behind sign and year, not the rest of a sentence about them."""
_ADDRESS = re.compile(r"\s*<?https?://")
_LONGEST = 160
_BEGINNING = 60
"""Letters of a notice that tell whether it is one."""
_LOOKED_AT = 24
"""Signs of each kind, from the page's end."""
_BLOCKS_READ = 12
_MOST_PARTS = 24
"""Pieces of text, between the tags in it, of the beginning of a line that may be a notice."""


def read_copyright(facts: Facts) -> tuple[str | None, str]:
    """The notice in the page's own words up to its sentence's end, and where it stands; read once."""
    if facts.copyright_notice is None:
        facts.copyright_notice = _read(facts)
    return facts.copyright_notice


def _read(facts: Facts) -> tuple[str | None, str]:
    if notice := _sentence(facts.text("copyrightNotice")):
        return notice, f"json-ld {facts.kind}.copyrightNotice"
    if notice := _holder(facts):
        return notice, f"json-ld {facts.kind}.copyrightHolder"
    for name in _META:
        stated = plain(facts.metadata.first(name))
        if _STATED.match(stated) and (notice := _sentence(stated)):
            return notice, f"meta {name}"
    found = sorted(_lines_of_page(facts.document), key=lambda line: line[0])
    return next(((line, _FOOT_OR_STATEMENT[far < NO_STATEMENT]) for far, line in found if line), (None, ""))


def notice_in(rights: str | None) -> str | None:
    """The copyright notice that a feed's own words on its rights begin with; None where they begin otherwise."""
    stated = plain(rights)
    return (_sentence(stated) or None) if _STATED.match(stated) else None


def notice_at_end(changes: Iterable[Change]) -> str | None:
    """The notice, with a year and a name, that the legal notes begin with which were taken out of the article, the last of them first."""
    notes = [change.words for change in changes if change.kind == "legal" and _OPENS.match(change.words)]
    notices = (_sentence(_ADDRESS.split(note, maxsplit=1)[0]) for note in reversed(notes))
    return next((notice for notice in notices if _YEAR.search(notice) and _WHOSE.search(notice)), None)


def _sentence(text: str) -> str:
    """The words up to the first sentence's end; empty when they are too many to be a notice."""
    text = _TERMS.sub("", text[: 2 * _LONGEST])
    for stop in _SENTENCE_END.finditer(text):
        if not (stop[0] == "." and _ABBREVIATED.search(text[: stop.start()])):
            text = text[: stop.end()].rstrip(" |·•")
            break
    text = text.rstrip(_DASHES)
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


def _lines_of_page(document: Document) -> Iterator[tuple[int, str]]:
    """Sentences of the page that begin like a notice, those of its last blocks first, and how far a licence's statement stands off.

    That is the page's foot, or the statement of the article's licence, as journals write it: "© 2014 Reed. This is an
    open-access article distributed under …"; what that says is of the article itself.
    """
    seen: set[Element] = set()
    stated = may_be_stated(document)
    for element in _signed(document):
        block = block_of(element)
        foot = _is_foot(block)
        far = far_from_statement(block, LICENSED if foot else DISTRIBUTED) if stated else NO_STATEMENT
        if (foot or far < NO_STATEMENT) and block not in seen:
            seen.add(block)
            for line in _lines(block):
                if _OPENS.match(line) and _names(_OPENS.sub("", line, count=1)):
                    sentence = _sentence(line)
                    notice = sentence if _names(sentence) or len(line) > _LONGEST else line
                    if not _ANOTHERS.search(notice):
                        yield far, notice
        if len(seen) == _BLOCKS_READ:
            return


def _names(line: str) -> bool:
    """There are words beside the sign that name more than a licence."""
    return _NAMES.search(_NAMELESS.sub("", line)) is not None


def _signed(document: Document) -> Iterator[Element]:
    """The elements whose own words may begin a notice: those of the page's end first, each before what it holds."""
    places = document.prose.locate(_beginnings(document.prose))
    holders = dict.fromkeys(places[offset] for offset in sorted(places, reverse=True))
    waiting = set(holders)
    for holder in holders:
        if _is_skipped(holder):
            continue
        around = [above for above in holder.iterancestors() if above in waiting] if len(waiting) > 1 else []
        for element in (*reversed(around), holder):
            if element in waiting:
                waiting.discard(element)
                yield element


def _is_skipped(element: Element) -> bool:
    """It is, or lies in, what shows no words, or a form that is not the whole page's."""
    around = (element, *element.iterancestors(*_SKIPPED))
    return any(
        up.tag in _SKIPPED and not (up.tag == "form" and next(up.iter(*_OF_PAGE), None) is not None) for up in around
    )


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
    lines: list[str] = []
    parts: list[str] = []
    named = False
    walker = etree.iterwalk(block, events=("start", "end"))
    for event, node in walker:
        if event == "start" and node.tag in SILENT:
            walker.skip_subtree()
            continue
        if node.tag == "br" or node.tag in BLOCKS:
            _end_line(lines, parts)
            named = False
        words = node.text if event == "start" else node.tail if node is not block else None
        if words:
            if named and event == "start" and node.tag == "a" and _ends_notice(parts):
                _end_line(lines, [_ASIDE.sub("", "".join(parts))])
                parts.clear()
                named = False
            elif parts and _PARTED.match(f"{parts[-1][-1:]}{words[:1]}"):
                if named:
                    _end_line(lines, parts)
                else:
                    parts.append(" ")  # Behind a year, a name may follow.
                named = False
            parts.append(words.replace("\n", " "))
            named = named or _names(words)
    _end_line(lines, parts)
    return lines


def _end_line(lines: list[str], parts: list[str]) -> None:
    if line := fold("".join(parts)):
        lines.append(line)
    parts.clear()


def _ends_notice(before: list[str]) -> bool:
    """A link behind these words is no part of the notice that they begin: it stands behind a dash, or behind a whole name."""
    if len(before) > _MOST_PARTS:
        return False
    line = "".join(before).strip()
    if line.endswith(("-", "–", "—", "/", ">", "»")):
        return True
    return _HOLDER.search(line) is not None and _JOINED.search(line) is None


def _is_of_picture(element: Element) -> bool:
    """It says no more than a name, without a year, and what is before it in its box, or before that, shows a picture: "© Ada Marlow"."""
    said = text_of(element)
    if len(said) > _LONGEST_NAME or _YEAR.search(said):
        return False
    before = (box.getprevious() for box in (element, *islice(element.iterancestors(), 1)))
    return any(one is not None and next(one.iter("img"), None) is not None for one in before)


def _is_foot(block: Element) -> bool:
    """Whether the block stands in what the page names its foot, and not in a picture's or a story's."""
    for element in (block, *islice(block.iterancestors(), 12)):
        names = " ".join(filter(None, map(element.get, ("class", "id", "role"))))
        named = _FOOT.search(names)
        if named is not None and named[0].lower() == _OF_RIGHTS and _is_of_picture(element):
            continue
        if element.tag == "footer" or named is not None:
            return element.tag not in _OTHER_WORK and next(block.iterancestors(*_PICTURED), None) is None
        if element.tag in _OTHER_WORK:
            return False
    return False
