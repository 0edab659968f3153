"""Agencies: where one is credited with a page's text, in its head, a dateline, a byline or a source line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain, islice
from typing import Any, TypeAlias

from republish._html import Document
from republish._metadata import as_list, texts_in
from republish._people import without_namesakes
from republish._prose import Prose
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.evidence.blocks import Statement, statements
from republish.evidence.finding import Blocks
from republish.evidence.letters import (
    are_from_abroad,
    is_alone,
    letters_on,
    signs_byline,
    signs_text,
    without_introduced,
)
from republish.evidence.phrases import agency_phrase, first_cue, phrases
from republish.evidence.reservations import line_of_its_own
from republish.evidence.shared_bylines import bracketed, is_of_names, named_in
from republish.evidence.surroundings import beside_picture
from republish.evidence.zones import inside_article, zone_of

Element: TypeAlias = Any
Credit: TypeAlias = tuple[str, str, str | None]
"""Its place, its words and the path of its block."""

_MAX_BLOCKS = 100
_SHORT, _LINE, _TEXT = 90, 120, 600
_INLINE = ("span", "a", "em", "strong")
_META = (
    "author",
    "dc.creator",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "byl",
    "dcterms.creator",
    "source",
    "news_source",
    "dc.source",
    "dcterms.source",
    "dc.rightsholder",
    "dcterms.rightsholder",
)
_MAKERS = ("author", "sourceOrganization", "creator", "contributor", "provider", "copyrightHolder", "creditText")
_MAX_INLINE = 50
_BOXES = frozenset(["li", "figure", "figcaption", "nav"])
ARTICLES = (
    "Article",
    "NewsArticle",
    "BlogPosting",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "WebPage",
)
"""Types of JSON-LD nodes whose authors and rights are the article's."""
_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:by-?line\w*|authors?\w*|autor\w*|source|agency|agentur|quelle|fuente|fonte|dateline)(?=$|[\s_-])"
)
_WRITER = re.compile(r"(?:^|[\s_-])(?:by-?line\w*|(?:co)?authors?)(?=$|[\s_-])")
_BY = Uncompiled(r"\s*(?:by|von|por|par|di|da|door|od|oleh|av)\s", re.I)
_PHOTO = Uncompiled(r"^\W{0,3}(?:photo|foto|/[a-z]|file photo|images?\b|graphics?\b|video\b|pool\b|archiv)")
_DESK = re.compile(r"/[a-z]{2,4}\s?\)")
"""A desk of the agency's own, in small letters, where a picture's credit names the photographer: "(dpa/lnw)"."""
_LED_IN = re.compile(r"(?:by|von|por|par|di) |(?:quellen?|sources?|fuentes?|fonte|bron|källa|kilde|źródło)\s?:")
_DATELINE_REACH, _TWO_NAMES = 110, 40


def agency_credits(document: Document, blocks: Blocks) -> Iterator[Credit]:
    """Every such credit, those in the head first."""
    letters = letters_on(document)
    for name in authors(document):
        if _credits_an_agency(fold(name), document, letters):
            yield "byline", name, None
    for kind, credited in (("wire", _credited), ("letters", partial(_signed, document))):
        for statement, below in _statements(blocks[kind]):
            if place := (None if below else credited(statement)) or _shared(statement, letters, named=True):
                yield place, statement.text[:_TEXT], statement.block.getroottree().getpath(statement.block)


def _credits_an_agency(name: str, document: Document, letters: frozenset[str]) -> bool:
    if _is_agency(name.lower()) or signs_byline(name) or is_alone(name, document):
        return True
    return named_in(name, letters) is True


def _statements(blocks: Sequence[Element]) -> Iterator[tuple[Statement, bool]]:
    """The sentences of blocks that belong to the article, and whether they stand in its footer, which may be its site's."""
    for block in blocks[:_MAX_BLOCKS]:
        zone = zone_of(block)
        if zone in ("body", "end") or (zone == "footer" and inside_article(block) and not _in_a_box(block)):
            yield from ((statement, zone == "footer") for statement in statements(block))


def _in_a_box(block: Element) -> bool:
    """It stands in a list or beside a picture: of other articles."""
    return any(element.tag in _BOXES for element in block.iterancestors())


def unnamed_credits(document: Document, blocks: Blocks) -> Iterator[Credit]:
    """Bylines and lines of credits that give agencies without their names a part in the text: "Ada Reed and agencies"."""
    letters = letters_on(document)
    for name in authors(document):
        written = fold(name)
        if named_in(written, letters) is False or _gives_a_part(written.lower()):
            yield "byline", name, None
    for statement, _ in _statements(blocks["agencies"]):
        if place := _partly(statement, letters):
            yield place, statement.text[:_TEXT], statement.block.getroottree().getpath(statement.block)


def _partly(statement: Statement, letters: frozenset[str]) -> str | None:
    """Where such a statement stands; a lone word may be a link or a heading, where nothing calls it a byline."""
    text = statement.text.lower()
    called = _is_called(statement)
    if beside_picture(statement) and not called:
        return None
    if _gives_a_part(text) and (called or " " in text) and _is_byline(statement, text):
        return "byline"
    if phrases("wire", "unnamed_line").search(text):
        return "article-end"
    return _shared(statement, letters, named=False) if " " in text else None


def _shared(statement: Statement, letters: frozenset[str], *, named: bool) -> str | None:
    """Where an agency, named or not, shares the byline: a line of its own, an element called a byline, or brackets at the end."""
    if beside_picture(statement) and not _is_called(statement):
        return None
    if any(named_in(line, letters) is named for line in _bylines(statement)):
        return "byline"
    return "article-end" if bracketed(statement.text, letters) is named else None


def _bylines(statement: Statement) -> Iterator[str]:
    """What may be a byline in a statement: itself, and what is called one inside it."""
    if len(statement.text) <= _LINE and (
        _is_byline(statement, statement.text.lower()) or (statement.alone and line_of_its_own(statement.block))
    ):
        yield statement.text
    parts = _is_called(statement) and len(statement.text) <= _LINE and is_of_names(statement.text)
    for element in islice(statement.block.iterdescendants(*_INLINE), _MAX_INLINE):
        if parts or _BYLINE.search(_names(element)):
            words = fold("".join(element.itertext()))
            if words in statement.text:
                yield words


def _gives_a_part(text: str) -> bool:
    return len(text) <= _SHORT and phrases("wire", "unnamed").search(text) is not None


def _is_agency(author: str) -> bool:
    return first_cue("wire", author) is not None and agency_phrase("byline", author) is not None


def _signed(document: Document, statement: Statement) -> str | None:
    """Where letters that are something else as well are a credit of the text."""
    text = statement.text
    if are_from_abroad(text, document):
        return None
    if len(text) <= _SHORT and _is_byline(statement, text.lower()) and (signs_byline(text) or is_alone(text, document)):
        return "byline"
    return signs_text(statement)


def authors(document: Document) -> Iterator[str]:
    """Names of authors, sources and owners in the head."""
    meta = document.metadata.meta
    for name in filter(meta.__contains__, _META):
        yield from meta[name]
    for node in document.metadata.of_type(*ARTICLES):
        for author in chain.from_iterable(as_list(node.get(key)) for key in _MAKERS):
            named = author.get("name") if isinstance(author, dict) else author
            yield from texts_in(named)


def byline_blocks(prose: Prose) -> Iterator[str]:
    """Short texts that begin like a byline."""
    for line in prose.texts:
        if len(line) <= 200 and not line.isspace() and _BY.match(line):
            yield line


def _credited(statement: Statement) -> str | None:
    """Where the agency's name is a credit of the text: byline, dateline or source line; never a photo's credit."""
    text = without_introduced(without_namesakes(statement.text)).lower()
    if _credits_a_picture(text, statement):
        return None
    if len(text) <= _SHORT and agency_phrase("byline", text) and _is_byline(statement, text):
        return "byline"
    opening = without_introduced(without_namesakes(f"{statement.before} {statement.text}")).lower().strip()
    if len(statement.before) <= _SHORT and len(opening) > 12 and agency_phrase("dateline", opening[:_DATELINE_REACH]):
        return "dateline"
    return "article-end" if agency_phrase("credit", text) else None


def _is_byline(statement: Statement, text: str) -> bool:
    """A line of its own that is called a byline, or begins like one."""
    element = statement.block
    names = " ".join(_names(e) for e in (element, element.getparent()) if e is not None)
    inner = " ".join(e.get("class") or "" for e in element.iterdescendants(*_INLINE))
    return (
        bool(_BYLINE.search(f"{names} {inner.lower()}")) or bool(_LED_IN.match(text)) or not re.search(r"\w \w", text)
    )


def _is_called(statement: Statement) -> bool:
    """The block, what holds it or something in it is called a byline or an author: a picture there is a portrait."""
    block = statement.block
    around = [block, *islice(block.iterancestors(), 2), *islice(block.iterdescendants(*_INLINE), _MAX_INLINE)]
    return any(_WRITER.search(_names(element)) for element in around)


def _names(element: Element) -> str:
    return f"{element.get('class') or ''} {element.get('rel') or ''} {element.get('itemprop') or ''}".lower()


def _credits_a_picture(text: str, statement: Statement) -> bool:
    cue = first_cue("wire", text)
    if cue is None:
        return True
    before, behind = text[max(0, cue.start() - 60) : cue.start()], text[cue.end() :]
    whole = text if len(text) != len(statement.text) else statement.text
    of_the_agency = _DESK.match(whole[cue.end() :]) is not None or _names_another(behind)
    if (_PHOTO.match(behind) and not of_the_agency) or phrases("subject", "image").search(before):
        return True
    return len(text) <= 300 and beside_picture(statement) and not _BY.match(text)


def _names_another(behind: str) -> bool:
    """A second agency behind a stroke: "(dpa/AFP)"."""
    another = first_cue("wire", behind[:_TWO_NAMES]) if behind.startswith("/") else None
    return another is not None and another.start() == 1
