"""Texts of other newsrooms: bylines that name none but another one, and copyright lines below the text by other owners."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from itertools import islice
from typing import Any

from lxml import etree

from republish._addresses import host_of
from republish._data_files import data_table
from republish._html import Document, Element
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.evidence.agencies import ARTICLES, authors
from republish.evidence.blocks import Statement, statements
from republish.evidence.finding import find_blocks
from republish.evidence.phrases import first_cue, phrases, tables
from republish.evidence.reservations import is_at_the_edge, line_of_its_own
from republish.evidence.surroundings import beside_picture, short_text
from republish.evidence.zones import inside_article, zone_of
from republish.model import Claim

_MAX_BLOCKS, _MAX_BYLINES = 50, 20
_LONGEST, _TEXT = 160, 600
_LONG = 4
_APART, _PAIR = Uncompiled(r",|\(|/|\band\b"), 3
"""What stands between the names in a byline of two writers and two houses, and how many parts a byline of one has at most."""
_BEGINS, _NOTE = 4, 400
"""Words before such a sentence's own, and the letters of a note with one."""
_WORD = re.compile(r"\w+")
_ENDS = Uncompiled(r"[|·•–—:]|\s-\s")
_SAYING_BY = ("By ", "Von ", "Por ")
_MARKED = etree.XPath(
    "descendant::*[@itemprop = 'sourceOrganization' or @property = 'sourceOrganization' or @property = 'schema:sourceOrganization']"
)
_CALLED_OR_PARAGRAPHS = etree.XPath(
    "descendant-or-self::*/@class[contains(., 'yline') or contains(., 'uthor')]/.. | "
    "descendant-or-self::*/@rel[. = 'author']/.. | descendant::p"
)
_OWNER = Uncompiled(
    r"(?:^\W*|\s)(?:©|\([cC]\)|[Cc]opyright\s?:?)"
    r"(?:\s?(?:©|\([cC]\)|[Cc]opyright|[Bb]y|(?:19|20)\d\d(?:[-–]\d{2,4})?)[\s,]?)*\s?(?P<name>[A-ZÀ-ÖØ-Þ][^.,;|]{2,80})"
)
_DEFINITE = Uncompiled(r"^(?:(?:el|la|le|les|il|lo|los|las|o|a|die|der|das|de|het|η|το|τα) |l[’'])", re.I)
_CAPITAL = r"[A-ZÀ-ÖØ-Þ0-9][\w.&’'-]*"
_NAME = rf"(?:[Tt]he )?(?:{_CAPITAL}(?: (?:of|the|and|&|de))? ){{0,5}}?"
_AFTER = r"(?:[,/|(–—-]\s?|\b(?:[Ff]or|[Ff]rom|[Oo]f|[Ww]ith|[Tt]o|[Ff]ür|[Pp]our|[Pp]ara)\s)"
_FIRST = r"(?:^(?:(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]a)\s)?|\band\s)"


def newsroom_claims(document: Document, source: str, *, licensed: bool) -> Iterator[Claim]:
    """Doubts about a text that another newsroom signs, or owns; an owner is none where the article names its own licence."""
    own = own_names(document)
    for byline in dict.fromkeys(_bylines(document)):
        if _names_another(_newsrooms(byline), byline, own):
            yield Claim(kind="partner", scope="unclear", place="byline", text=byline[:_TEXT], source=source)
            return
    if named := next((name for name in _sources(document, licensed=licensed) if not is_own(name, own)), None):
        yield Claim(kind="partner", scope="unclear", place="byline", text=named[:_TEXT], source=source)
        return
    yield from () if licensed else _owners(document, source, own)


def _names_another(found: list[str], byline: str, own: tuple[str, ...]) -> bool:
    """A byline names another newsroom, alone or beside the page's own in the same words: "Ada Reed, Quay News, and Jo Penn, Harrow Herald"."""
    others = [name for name in found if not is_own(name, own)]
    if not _names_own(byline, own):
        return bool(others) and len(others) == len(found)
    return any(not _names_own(name, own) for name in others) and len(_APART.split(byline)) > _PAIR


def _bylines(document: Document) -> Iterator[str]:
    yield from (fold(name) for name in authors(document))
    lines = (short_text(element, _LONGEST) for element in islice(_called(document.root), _MAX_BYLINES))
    yield from filter(None, lines)


def _called(root: Element) -> Iterator[Element]:
    """Elements that are called a byline or an author, and paragraphs that begin like one."""
    for element in _CALLED_OR_PARAGRAPHS(root):
        if element.tag != "p" or _is_called(element) or _says_by(element):
            yield element


def _is_called(paragraph: Element) -> bool:
    names = paragraph.get("class") or ""
    return "yline" in names or "uthor" in names


def _says_by(paragraph: Element) -> bool:
    words = paragraph.text or next((child.tail for child in paragraph if child.tail), "")
    return bool(words.startswith(_SAYING_BY))


def _sources(document: Document, *, licensed: bool) -> Iterator[str]:
    """Whom the page's own marks call the organization that a text comes from, or that owns one without a licence of its own."""
    for element in _MARKED(document.root) if document.mentions(b"sourceorganization") else ():
        if inside_article(element) and (name := fold("".join(element.itertext()))):
            yield name
    for node in document.metadata.of_type(*ARTICLES):
        holder = None if licensed else node.get("copyrightHolder")
        for source in (
            node.get("sourceOrganization"),
            _organization(holder),
            _organization(node.get("author"), "News"),
        ):
            if isinstance(source, dict) and isinstance(source.get("name"), str):
                yield fold(source["name"])


def _organization(node: Any, kind: str = "") -> Any:
    """A node that says that it is an organization, of that kind; None for others."""
    kinds = str(node.get("@type")) if isinstance(node, dict) else ""
    return node if "Organization" in kinds and kind in kinds else None


def _newsrooms(byline: str) -> list[str]:
    """Names of newsrooms in a byline; agencies are `agencies.py`'s."""
    if len(byline) > _LONGEST:
        return []
    found = [(match["name"] or match["other"]).strip() for match in _pattern().finditer(byline)]
    return [name for name in found if not _roles().search(name) and not first_cue("wire", name.lower())]


@cache
def _pattern() -> re.Pattern[str]:
    table = tables()["newsroom"]
    strong, behind, weak, letters = ("|".join(table[key]) for key in ("strong", "behind", "weak", "letters"))
    named = "|".join(re.escape(name) for name in data_table("newsrooms.toml")["names"])
    anywhere = rf"{_NAME}(?:{strong})|[Tt]he (?:{_NAME})?(?:{weak})|{letters}|(?:[Tt]he )?(?:{named})"
    end = r"(?=$|\s?[,/|)–—.-]|\s(?:and|und|et|y)\s)"
    return re.compile(rf"(?:{_FIRST}|{_AFTER})(?P<name>{anywhere}){end}|{_AFTER}(?P<other>{_NAME}(?:{behind})){end}")


@cache
def _roles() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(tables()['newsroom']['none'])})\b")


def _owners(document: Document, source: str, own: tuple[str, ...]) -> Iterator[Claim]:
    found = find_blocks(document.prose, tuple(_OWNED))
    for table, says_so in _OWNED.items():
        for block in found[table][:_MAX_BLOCKS]:
            if zone_of(block) not in ("body", "end", "sidebar") or not inside_article(block):
                continue
            for statement in statements(block, partial(first_cue, table)):
                if says_so(statement, own) and not beside_picture(statement):
                    path, text = block.getroottree().getpath(block), statement.text[:_TEXT]
                    yield Claim(kind="partner", scope="unclear", place="body", text=text, source=source, path=path)


def _is_held(statement: Statement, own: tuple[str, ...]) -> bool:
    """A note at the text's edge says that the rights in it are somebody's, who is not the page's own, and names no licence."""
    text = statement.text.lower()
    cue = first_cue("held", text)
    beside = f"{statement.before} {text} {' '.join(statement.after)}".lower()
    if cue is None or len(_WORD.findall(text[: cue.start()])) > _BEGINS or first_cue("license", beside):
        return False
    holder = text[cue.end() :]
    return not (phrases("held", "own").search(holder) or _names_own(holder, own)) and is_at_the_edge(
        statement.block, _NOTE
    )


def _is_anothers(statement: Statement, own: tuple[str, ...]) -> bool:
    """The line names an owner or a source that is a company and not the page's own, and no licence."""
    beside = f"{statement.before} {statement.text} {' '.join(statement.after)}".lower()
    if len(beside) > 2 * _LONGEST or not short_text(statement.block, _LONGEST):
        return False  # The first tells it of all but a few lines of a long paragraph, which is not read for each.
    if first_cue("license", beside):
        return False
    if found := _OWNER.search(statement.text):
        return _is_company(found["name"]) and not is_own(found["name"], own)
    return line_of_its_own(statement.block) and _is_from_another(statement.text, own)


def _is_from_another(line: str, own: tuple[str, ...]) -> bool:
    """The line says that the text is from a newsroom: "Source: The Harbour Times", "Fuente: El País", "Theo VnExpress"."""
    found = _source_line().match(line)
    if found is None:
        return False
    name = (found["name"] or found["alone"]).strip()
    newsroom = _papers().fullmatch(name) or (found["name"] and "." not in name and _is_company(name))
    return bool(newsroom) and not is_own(_DEFINITE.sub("", name), own)


@cache
def _source_line() -> re.Pattern[str]:
    table = tables()["newsroom"]
    name = r"[^,;|:：。]{2,60}?"
    labelled = rf"(?:{table['sources']})\s?[:：]\s?(?P<name>{name})"
    return re.compile(rf"^\W*(?i:{labelled}|(?:{table['sources_without_colon']}) (?P<alone>{name}))\W*$")


@cache
def _papers() -> re.Pattern[str]:
    """Names of newspapers in other languages than English, and what begins and ends with a word that is one."""
    table = tables()["newsroom"]
    opening, closing = "|".join(table["opening"]), "|".join(table["closing"])
    named = "|".join(data_table("newsrooms.toml")["papers"])
    return re.compile(rf"{named}|(?:(?:El|Il|O) )?(?:{opening}) .+|.*(?:{closing})")


def _is_company(name: str) -> bool:
    return _company().search(name) is not None


@cache
def _company() -> re.Pattern[str]:
    table = tables()["newsroom"]
    ends = "|".join((*table["strong"], *table["weak"], *table["companies"], *table["letters"]))
    return re.compile(rf"\b(?:{ends})\W*$")


_OWNED: Mapping[str, Callable[[Statement, tuple[str, ...]], bool]] = {"owner": _is_anothers, "held": _is_held}
"""Tables of words that name an owner, and what else makes a line with one of them a claim."""


def own_names(document: Document) -> tuple[str, ...]:
    """The letters of what the page calls its site and its publisher."""
    metadata = document.metadata
    names = [host_of(document.url), *metadata.meta.get("og:site_name", ())]
    names += [*metadata.meta.get("application-name", ()), _ENDS.split(metadata.title or "")[-1]]
    names += [node["name"] for node in metadata.of_type("WebSite") if isinstance(node.get("name"), str)]
    names += _publishers(document)
    return tuple("".join(_WORD.findall(name.lower())) for name in names)


def _publishers(document: Document) -> Iterator[str]:
    named = {node["@id"]: node for node in document.metadata.json_ld if isinstance(node.get("@id"), str)}
    for node in document.metadata.of_type(*ARTICLES):
        publisher = node.get("publisher")
        if isinstance(publisher, dict):
            name = publisher.get("name") or named.get(str(publisher.get("@id")), {}).get("name")
            yield from (name,) if isinstance(name, str) else ()


def is_own(name: str, own: tuple[str, ...]) -> bool:
    """The name's telling words stand among the letters of one of the page's own; what a company is tells nothing."""
    words = [word for word in _WORD.findall(name.lower()) if word not in ("the", "of", "and")]
    telling = [word for word in words if not _company_words().fullmatch(word)] or words
    return any(all(word in letters for word in telling) for letters in own)


@cache
def _company_words() -> re.Pattern[str]:
    return re.compile("|".join(tables()["newsroom"]["companies"]), re.I)


def _names_own(byline: str, own: tuple[str, ...]) -> bool:
    letters = "".join(_WORD.findall(byline.lower()))
    return any(len(name) >= _LONG and name in letters for name in own)
