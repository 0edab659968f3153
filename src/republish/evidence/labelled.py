"""Articles that are said to be paid for, taken from a book, or made with or by others: by a label beside the headline, their section, a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, partial
from typing import Any, TypeAlias

from republish._alternatives import Alternatives
from republish._html import Document
from republish._metadata import texts_in
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.evidence.agencies import ARTICLES
from republish.evidence.blocks import Statement, statements
from republish.evidence.finding import Blocks
from republish.evidence.kickers import classes_around, headline_of, is_kicker, is_labelled
from republish.evidence.phrases import first_cue, phrases, tables
from republish.evidence.reservations import is_at_the_edge
from republish.evidence.scopes import quoted
from republish.evidence.surroundings import beside_picture
from republish.evidence.zones import inside_article, zone_of
from republish.model import Claim
from republish.model.rights import ClaimKind

Element: TypeAlias = Any

KINDS: Mapping[str, ClaimKind] = {"paid": "paid", "extract": "extract", "joint": "partner", "wall": "paywall"}
"""Tables of words, and the claims that they make."""
_MAX_BLOCKS, _TEXT = 100, 600
_LINE, _NOTE = 120, 400
_SEGMENT = Uncompiled(r"[|•·]|\s[–—-]\s|\s(?=\d)")
PREFIX = re.compile(r"^\W*(?P<label>[^:\[\]|]{2,40})\s?[:\]|]")
_SECTIONS = ("article:section", "og:article:section", "section", "parsely-section", "genre", "dc.type")
_PAID_TYPES = ("AdvertiserContentArticle",)
_PAID_CLASS = re.compile(
    r"(?:category|section|type|format|is|single|article|post)[-_]+(?:sponsored(?:[-_](?:content|posts?|articles?|story))?|advertorials?|"
    r"paid[-_](?:post|content)|branded[-_]content|brand[-_]?voice|partner[-_]content|native[-_](?:ad|advertising)|publireportagen?|"
    r"publirr?eportajes?|anzeigen?|contenu[-_]sponsorise|contenido[-_]patrocinado|conteudo[-_]patrocinado|contenut[io][-_]sponsorizzat[io])"
)


def labelled_claims(document: Document, blocks: Blocks, source: str) -> Iterator[Claim]:
    """Claims of all kinds, those in the head first."""
    headline = headline_of(document)
    named = tuple((name, fold(name).lower()) for name in named_sections(document))
    prefix = PREFIX.match(fold("".join(headline.itertext())).lower()) if headline is not None else None
    for table, kind in KINDS.items():
        for place, text in _declared(table, named, document, headline, prefix):
            yield Claim(kind=kind, scope="article", place=place, text=text[:_TEXT], source=source)
        for block in blocks[table][:_MAX_BLOCKS]:
            zone = zone_of(block)
            if zone not in ("body", "end") and not (zone == "sidebar" and inside_article(block)):
                continue
            beside = None if zone == "sidebar" else headline
            for statement in statements(block, partial(first_cue, table)):
                if _is_of_the_article(table, statement, beside):
                    path = block.getroottree().getpath(block)
                    text = statement.text[:_TEXT]
                    yield Claim(kind=kind, scope="article", place="body", text=text, source=source, path=path)


def named_sections(document: Document) -> Iterator[str]:
    """What the head calls the article's section and its genre, each name once."""
    metadata = document.metadata
    found = [content for name in _SECTIONS for content in metadata.meta.get(name, ())]
    for node in metadata.of_type(*ARTICLES, *_PAID_TYPES):
        found += [value for key in ("articleSection", "genre") for value in texts_in(node.get(key))]
    yield from dict.fromkeys(found)


def _declared(
    table: str,
    named: Sequence[tuple[str, str]],
    document: Document,
    headline: Element | None,
    prefix: re.Match[str] | None,
) -> Iterator[tuple[str, str]]:
    """What the head, the page's own types and classes, and the headline say; each with its place.

    `named` are the names of the head, each with itself in lower case; `prefix` is what the headline begins with.
    """
    yield from (("meta", name) for name, lowered in named if _is_called(table, lowered))
    if table == "paid":
        for node in document.metadata.of_type(*ARTICLES, *_PAID_TYPES):
            yield from (("json-ld", name) for name in texts_in(node.get("@type")) if name in _PAID_TYPES)
    if table == "paid" and headline is not None:
        yield from (
            ("body", token) for token in dict.fromkeys(classes_around(headline)) if _PAID_CLASS.fullmatch(token)
        )
    if prefix and _is_called(table, prefix["label"].strip()):
        yield "body", prefix[0]


def _is_called(table: str, name: str) -> bool:
    """A label or a section of the table."""
    return any(_label(table, part).fullmatch(name) for part in ("label", "section"))


def _is_of_the_article(table: str, statement: Statement, headline: Element | None) -> bool:
    if (
        headline is not None
        and statement.block is not headline
        and len(statement.text) <= _LINE
        and _is_label(table, statement, headline)
    ):
        return True
    text = statement.text.lower()
    found = phrases(table, "sentence").search(text)
    if found and not quoted(text[: found.start()]):
        return table == "paid" or _is_taken(statement)
    if _is_line(table, statement):
        return True
    return table == "extract" and _opens_as_extract(statement)


def _is_line(table: str, statement: Statement) -> bool:
    """A line of its own at the edge of the article's text, in the words of the table, beside no licence and no picture."""
    block = statement.block
    if len(statement.text) > _LINE or not (inside_article(block) and is_at_the_edge(block)):
        return False
    if not _line(table).fullmatch(statement.text.lower()):
        return False
    around = " ".join((statement.before, *statement.after)).lower()
    return first_cue("license", around) is None and not beside_picture(statement)


def _is_label(table: str, statement: Statement, headline: Element) -> bool:
    segments = [
        segment.strip(" \t[]()*+›»>") for segment in (statement.text.lower(), *_SEGMENT.split(statement.text.lower()))
    ]
    if any(_label(table, "label").fullmatch(segment) for segment in segments):
        return is_kicker(statement.block, headline)
    if any(_label(table, "slot").fullmatch(segment) for segment in segments):
        return is_kicker(statement.block, headline) and is_labelled(statement.block, headline)
    return False


@cache
def _line(table: str) -> Alternatives:
    """A line that says so and nothing else."""
    return Alternatives(tables()[table]["line"], r"\W*", r"\W*")


@cache
def _label(table: str, name: str) -> Alternatives:
    """A label and what may follow it."""
    return Alternatives(tables()[table][name], behind=phrases(table, "tail").pattern)


def _opens_as_extract(statement: Statement) -> bool:
    """A line at the text's edge that begins like the source of an extract, and names a book or its owner."""
    text = " ".join((statement.text, *statement.after)).lower()
    if not phrases("extract", "opening").search(text) or not phrases("extract", "book").search(text):
        return False
    return is_at_the_edge(statement.block, _NOTE) and _is_taken(statement)


def _is_taken(statement: Statement) -> bool:
    """From somebody's work, and no licence is named beside it."""
    text = " ".join((statement.before, statement.text, *statement.after)).lower()
    return first_cue("license", text) is None and not phrases("extract", "own").search(text)
