"""Attribution lines: sentences that say where an article stood first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any, NamedTuple, TypeAlias

from lxml import etree

from republish._alternatives import needed_in_small
from republish._data_files import data_table
from republish._html import BLOCKS, SILENT, Document, absolute, block_of, text_of
from republish._prose import Prose
from republish._text import fold, small
from republish._uncompiled import Uncompiled
from republish.licenses import find_licenses, parse_license
from republish.model import Origin
from republish.origin.identity import Identity, host_of, letters
from republish.origin.own_notices import own_notices

Element: TypeAlias = Any

_WITHOUT_BLANKS = Uncompiled("[^\x00-\u0dff\u0f00-\u0fff\u10a0-\u177f\u1800-\u2fff]")
"""Letters of scripts that put no blanks between words; Korean puts them behind what belongs to a name.

A wide class of signs compiles many times faster as all but the others.
"""
_LONGEST = 20_000
_MAX_BLOCKS = 200
_QUOTES = " .,\"'“”„«»:"
_IN_NAMES = "°+&@"
"""Signs that no common word has."""
_COLON = re.compile("[:：]")
_ELSEWHERE = Uncompiled(
    r"(?:^|[\s_-])(?:comments?|related|teasers?|recommend\w*|comment-\w+|promo|footnotes?|references)(?=$|[\s_-])", re.I
)
_ARTICLE = Uncompiled(r"^(?:the|el|la|los|las|le|les|il|lo|o|os|as) (?=[^\W\d_a-zà-ÿ])")
"""What a name has before it in a sentence."""
_ORIGINAL = Uncompiled(
    r"original|article|here|story|version|artículo|artigo|articolo|artikel|beitrag|原文|元の|hier|aquí|aqui|ici|qui\b|هنا|المقال|oryginał|asli",
    re.I,
)
_READ_ORIGINAL = Uncompiled(
    r"^\W*(?:read|lea|leia|lire|lisez|leggi|lees|lies|hier geht|baca|przeczytaj|اقرأ|阅读|閱讀|元の|view|see)\b[^.]{0,60}(?:original|oryginał|asli|الأصل|原文|記事)",
    re.I,
)


def _tables() -> Mapping[str, Mapping[str, Sequence[str]]]:
    return data_table("origin.toml")


@cache
def _languages() -> tuple[_Language, ...]:
    tables = (table for name, table in _tables().items() if not name.startswith("_"))
    return tuple(map(_language, chain(tables, own_notices())))


@cache
def _vocabulary() -> frozenset[str]:
    """The words of all stems."""
    return frozenset().union(*(language.words for language in _languages()))


class _Language(NamedTuple):
    """How one language says where an article stood first."""

    stems: tuple[_Stem, ...]
    words: frozenset[str]
    """Those of the stems; none where it writes without blanks."""
    lines: tuple[Uncompiled, ...]
    """What its lines look like; most pages ask for those of one language or none."""

    def present(self, known: set[str], text: Prose) -> list[Uncompiled]:
        """The stems that the page may hold; `known` are the words of any stem that it has."""
        return [stem.pattern for stem in self.stems if (stem.words <= known if stem.words else text.far_script)]


def _language(table: Mapping[str, Sequence[str]]) -> _Language:
    stems = tuple(map(_stem, table["stems"]))
    words = frozenset(word for stem in stems for word in stem.words)
    return _Language(stems, words, tuple(Uncompiled(line, re.I | re.M) for line in table["lines"]))


class _Stem(NamedTuple):
    """Words that an attribution line holds; scripts without blanks have no words, only letters."""

    words: frozenset[str]
    pattern: Uncompiled


def _stem(stem: str) -> _Stem:
    spaced = not _WITHOUT_BLANKS.search(stem)
    return _Stem(frozenset(stem.split()) if spaced else frozenset(), Uncompiled(re.escape(stem).replace("\\ ", r"\s+")))


@cache
def _own() -> re.Pattern[str]:
    return re.compile("|".join(_tables()["_name"]["own"]), re.I)


@cache
def _beyond() -> re.Pattern[str]:
    return re.compile("|".join(_tables()["_name"]["beyond"]))


@cache
def _ends() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, _tables()["_name"]["ends"])), re.I)


@cache
def _asking() -> re.Pattern[str]:
    """An opening quotation mark behind words that ask to print what follows, or a colon where they tell a reader to."""
    asked, told = ("|".join(_tables()["_asked"][kind]) for kind in ("words", "told"))
    between = '[^\\n“”\\"«»„‘]{0,80}'
    return re.compile(rf"\b(?:(?:{asked})\b{between}[“\"«„‘']|(?:{told})\b{between}[:：])\s?\Z", re.I)


@cache
def _kinds() -> re.Pattern[str]:
    """What an outlet is, one kind after the other, right before its name."""
    kinds = "|".join(_tables()["_name"]["kinds"])
    return re.compile(rf"(?:{kinds}){{1,2}}(?=[^\W\d_a-zà-ÿ]|[\"“«„])")


@dataclass(frozen=True, slots=True)
class _Line:
    """One attribution line: who, in which words, and the links in its block."""

    who: str
    text: str
    links: tuple[tuple[str, str], ...]
    """(address, words) in order."""


def attributed(document: Document, identity: Identity) -> Iterator[Origin]:
    """The originals that attribution lines name, those of strangers only."""
    for line in _lines(document):
        if not _is_own(line, identity):
            tool = next((found for address, _ in line.links if (found := parse_license(address))), None)
            tool = tool or next(iter(find_licenses(line.text)), None)
            url = _original_of(line, identity)
            yield Origin(url=url, publisher=line.who, place="attribution-line", text=line.text[:600], license=tool)


def _lines(document: Document) -> Iterator[_Line]:
    text = document.prose
    known = text.among(_vocabulary())
    every = text.far_script
    for language in (one for one in _languages() if every or not one.words.isdisjoint(known)):
        stems = language.present(known, text)
        for block in list(_candidates(text, stems))[:_MAX_BLOCKS] if stems else ():
            line = None if _stands_elsewhere(block) else _read(block, language.lines, document)
            if line:
                yield line


def _candidates(text: Prose, stems: Sequence[Uncompiled]) -> dict[Element, None]:
    """Blocks that hold one of the stems, each once."""
    starts = [found.start() for stem in stems for found in stem.finditer(text.lowered)]
    return dict.fromkeys(map(block_of, text.locate(starts).values()))


def _stands_elsewhere(block: Element) -> bool:
    """In comments, teasers, references, scripts: not a word about this article."""
    element = block
    while element is not None and element.tag not in ("body", "html"):
        if element.tag in ("script", "style", "nav", "textarea", "template", "figcaption", "pre", "button"):
            return True
        if _ELSEWHERE.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
            return True
        element = element.getparent()
    return False


def _read(block: Element, patterns: Sequence[Uncompiled], document: Document) -> _Line | None:
    text = _own_text(block)
    said = small(text)
    for pattern in patterns:
        found = pattern.search(text) if any(map(said.__contains__, needed_in_small(pattern.pattern))) else None
        if found and _is_about_this(found, document) and not _is_wording(found):
            links = _links(block, document)
            if who := _named(found, text, links):
                return _Line(who, text[max(0, found.start() - 100) : found.end() + 400], links)
    return None


def _named(found: re.Match[str], text: str, links: Sequence[tuple[str, str]]) -> str:
    """Whom a line names; one that says "can be read here" means the host that its link leads to."""
    groups = found.groupdict()
    if groups.get("linked"):
        return next((host_of(address).removeprefix("www.") for address, _ in links if not parse_license(address)), "")
    return _linked_name((groups.get("who") or "").strip(_QUOTES) or _name_after(text[found.end() :]), links)


def _own_text(block: Element) -> str:
    """The block's words without those of nested blocks: a line for each stretch between them and between `<br>`s."""
    pieces: list[str] = []
    walker = etree.iterwalk(block, events=("start", "end"))
    for event, node in walker:
        if event == "start" and node is not block and (node.tag in BLOCKS or node.tag in SILENT or node.tag == "br"):
            walker.skip_subtree()
            pieces.append("\x00")
            continue
        words = node.text if event == "start" else node.tail if node is not block else None
        if words:
            pieces.append(words)
    lines = "".join(pieces)[:_LONGEST].split("\x00")
    return "\n".join(filter(None, map(fold, lines)))


def _is_about_this(found: re.Match[str], document: Document) -> bool:
    """A line that names a title must name this page's."""
    title = found.groupdict().get("title")
    if not title:
        return True
    shown = " ".join(filter(None, (document.metadata.title, document.metadata.first("og:title"))))
    return letters(title) in letters(shown)


def _is_wording(found: re.Match[str]) -> bool:
    """What others are asked to print with the article: "include a line that reads: “This story was published by …”"."""
    begun = found.start() + len(found[0]) - len(found[0].lstrip(_QUOTES))
    led_in = (found.start() + colon.end() for colon in _COLON.finditer(found[0]))
    ahead = (found.string[max(0, here - 200) : here].rpartition("\n")[2] for here in (begun, *led_in))
    return any(map(_asking().search, ahead))


def _name_after(rest: str) -> str:
    rest = _beyond().sub("", rest, count=1)
    kind = _kinds().match(rest)
    rest = rest[kind.end() :] if kind else rest
    cut = _ends().search(rest[:120] + " ")
    name = rest[: cut.start()] if cut else rest[:80]
    return name.strip(_QUOTES)


def _linked_name(who: str, links: Sequence[tuple[str, str]]) -> str:
    """The link whose words the name begins with says how long the name is."""
    for _, words in links:
        if words and len(words) < 80 and (who.startswith(words) or words.startswith(who)) and who:
            return words
    who = _ARTICLE.sub("", who)
    return who if any(map(_marks_name, who.partition(" ")[0])) or re.match(r"\w+\.\w", who) else ""


def _marks_name(sign: str) -> bool:
    """A capital letter, be it amid the word as in "openDemocracy", a digit, a sign as in "klimareporter°", or a letter of a script that has no capitals."""
    return sign.isupper() or sign.isdigit() or sign in _IN_NAMES or (sign.isalpha() and sign.lower() == sign.upper())


def _links(block: Element, document: Document) -> tuple[tuple[str, str], ...]:
    links = [*block.iter("a")]
    following = block.getnext()
    if following is not None and _READ_ORIGINAL.match(text_of(following)[:200]):
        links += [*following.iter("a")]
    found = ((absolute(link.get("href"), document.base_url), fold("".join(link.itertext()))) for link in links[:40])
    return tuple((address, words) for address, words in found if address)


def _is_own(line: _Line, identity: Identity) -> bool:
    """The publisher's own issue, blog or site: no republication."""
    if _own().search(line.who):
        return True
    if identity.is_called(line.who):
        return True
    named = [address for address, words in line.links if words and (words == line.who or line.who in words)]
    return bool(named) and identity.owns(host_of(named[0]))


def _original_of(line: _Line, identity: Identity) -> str | None:
    """The link to the article itself: a stranger's address with a path; "original article" before any other."""
    strange = [
        (address, words)
        for address, words in line.links
        if address.startswith("http")
        and not identity.owns(host_of(address))
        and not parse_license(address)
        and "creativecommons.org" not in address
    ]
    deep = [(address, words) for address, words in strange if re.search(r"^https?://[^/]+/[^/]*\w[^/]*", address)]
    told = [
        address
        for address, words in deep
        if words != line.who
        and _ORIGINAL.search(words)
        and not re.search(r"/(?:profiles|institutions|author)/", address)
    ]
    plain = [
        address
        for address, _ in deep
        if not re.search(r"/(?:profiles|institutions|authors?|creative-?commons|republish\w*)(?:/|$)", address)
    ]
    return next(iter(told or plain), None)
