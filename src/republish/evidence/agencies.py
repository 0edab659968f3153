"""Agencies: where one is credited with a page's text, in its head, a dateline, a byline or a source line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Any, TypeAlias

from republish._html import Document
from republish._prose import Prose
from republish._text import fold
from republish.evidence.blocks import Statement, statements
from republish.evidence.finding import Blocks
from republish.evidence.letters import is_alone, signs_byline, signs_text, without_introduced
from republish.evidence.phrases import agency_phrases, first_cue, phrases
from republish.evidence.surroundings import beside_picture
from republish.evidence.zones import zone_of

Element: TypeAlias = Any
Credit: TypeAlias = tuple[str, str, str | None]
"""Its place, its words and the path of its block."""

_MAX_BLOCKS = 100
_SHORT, _TEXT = 90, 600
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
_BY = re.compile(r"\s*(?:by|von|por|par|di|da|door|od|oleh|av)\s", re.I)
_PHOTO = re.compile(r"^\W{0,3}(?:photo|foto|/[a-z]|file photo|images?\b|graphics?\b|video\b|pool\b|archiv)")
_DESK = re.compile(r"/[a-z]{2,4}\s?\)")
"""A desk of the agency's own, in small letters, where a picture's credit names the photographer: "(dpa/lnw)"."""
_DATELINE_REACH, _TWO_NAMES = 110, 40


def agency_credits(document: Document, blocks: Blocks) -> Iterator[Credit]:
    """Every such credit, those in the head first."""
    for name in authors(document):
        written = fold(name)
        if _is_agency(written.lower()) or signs_byline(written) or is_alone(written, document):
            yield "byline", name, None
    for kind, credited in (("wire", _credited), ("letters", partial(_signed, document))):
        for block in blocks[kind][:_MAX_BLOCKS]:
            if zone_of(block) in ("body", "end"):
                for statement in statements(block):
                    if place := credited(statement):
                        yield place, statement.text[:_TEXT], block.getroottree().getpath(block)


def unnamed_credits(document: Document, blocks: Blocks) -> Iterator[Credit]:
    """Bylines and lines of credits that give agencies without their names a part in the text: "Ada Reed and agencies"."""
    for name in authors(document):
        if _gives_a_part(fold(name).lower()):
            yield "byline", name, None
    for block in blocks["agencies"][:_MAX_BLOCKS]:
        if zone_of(block) not in ("body", "end"):
            continue
        for statement in statements(block):
            if place := _partly(statement):
                yield place, statement.text[:_TEXT], block.getroottree().getpath(block)


def _partly(statement: Statement) -> str | None:
    """Where such a statement stands; a lone word may be a link or a heading."""
    text = statement.text.lower()
    if beside_picture(statement):
        return None
    if _gives_a_part(text) and " " in text and _is_byline(statement, text):
        return "byline"
    return "article-end" if phrases("wire", "unnamed_line").search(text) else None


def _gives_a_part(text: str) -> bool:
    return len(text) <= _SHORT and phrases("wire", "unnamed").search(text) is not None


def _is_agency(author: str) -> bool:
    return first_cue("wire", author) is not None and agency_phrases("byline").search(author) is not None


def _signed(document: Document, statement: Statement) -> str | None:
    """Where letters that are something else as well are a credit of the text."""
    text = statement.text
    if len(text) <= _SHORT and _is_byline(statement, text.lower()) and (signs_byline(text) or is_alone(text, document)):
        return "byline"
    return signs_text(statement)


def authors(document: Document) -> Iterator[str]:
    """Names of authors and sources in the head."""
    metadata = document.metadata
    for name in (
        "author",
        "dc.creator",
        "article:author",
        "parsely-author",
        "sailthru.author",
        "byl",
        "dcterms.creator",
        "source",
    ):
        yield from metadata.meta.get(name, ())
    for node in metadata.of_type(*ARTICLES):
        for author in _list(node.get("author")) + _list(node.get("sourceOrganization")) + _list(node.get("creator")):
            named = author.get("name") if isinstance(author, dict) else author
            yield from (name for name in _list(named) if isinstance(name, str))


def byline_blocks(prose: Prose) -> Iterator[str]:
    """Short texts that begin like a byline."""
    for line in prose.texts:
        if len(line) <= 200 and _BY.match(line):
            yield line


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _credited(statement: Statement) -> str | None:
    """Where the agency's name is a credit of the text: byline, dateline or source line; never a photo's credit."""
    text = without_introduced(statement.text).lower()
    if _credits_a_picture(text, statement):
        return None
    if len(text) <= _SHORT and agency_phrases("byline").search(text) and _is_byline(statement, text):
        return "byline"
    opening = without_introduced(f"{statement.before} {statement.text}").lower().strip()
    if (
        len(statement.before) <= _SHORT
        and len(opening) > 12
        and agency_phrases("dateline").search(opening[:_DATELINE_REACH])
    ):
        return "dateline"
    return "article-end" if agency_phrases("credit").search(text) else None


def _is_byline(statement: Statement, text: str) -> bool:
    """A line of its own that is called a byline, or begins like one."""
    element = statement.block
    names = " ".join(
        f"{e.get('class') or ''} {e.get('rel') or ''} {e.get('itemprop') or ''}"
        for e in (element, element.getparent())
        if e is not None
    )
    inner = " ".join(e.get("class") or "" for e in element.iterdescendants("span", "a", "em", "strong"))
    return (
        bool(_BYLINE.search(f"{names} {inner}".lower()))
        or bool(re.match(r"(?:by|von|por|par|di) ", text))
        or not re.search(r"\w \w", text)
    )


def _credits_a_picture(text: str, statement: Statement) -> bool:
    cue = first_cue("wire", text)
    if cue is None:
        return True
    before, behind = text[max(0, cue.start() - 60) : cue.start()], text[cue.end() :]
    whole = text if len(text) != len(statement.text) else statement.text
    of_the_agency = _DESK.match(whole[cue.end() :]) is not None or _names_another(behind)
    if (_PHOTO.match(behind) and not of_the_agency) or phrases("subject", "image").search(before):
        return True
    return len(text) <= 300 and beside_picture(statement)


def _names_another(behind: str) -> bool:
    """A second agency behind a stroke: "(dpa/AFP)"."""
    another = first_cue("wire", behind[:_TWO_NAMES]) if behind.startswith("/") else None
    return another is not None and another.start() == 1
