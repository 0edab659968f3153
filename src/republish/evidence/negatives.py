"""What speaks against a licence: rights reserved, agencies, partners, permissions, paywalls, embargoes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from republish._html import Document
from republish._prose import Prose
from republish._text import fold
from republish.evidence.blocks import Statement, statements
from republish.evidence.conditions import leave_scope
from republish.evidence.finding import Blocks
from republish.evidence.phrases import agency_phrases, first_cue, phrases
from republish.evidence.reservations import ban_scope, reserved_scope
from republish.evidence.scopes import subject_of
from republish.evidence.surroundings import beside_picture
from republish.evidence.zones import Zone, zone_of
from republish.model import Claim
from republish.model.rights import ClaimKind, Scope

Element: TypeAlias = Any

_TEXT = 600
_MAX_BLOCKS = 100
_SHORT = 90
_ABOUT_OTHERS: Mapping[Zone, Scope] = {
    "caption": "image",
    "comments": "comments",
    "related": "other-work",
    "quote": "other-work",
}
_PLACES: Mapping[Zone, str] = {
    "footer": "footer",
    "sidebar": "sidebar",
    "end": "article-end",
    "popup": "popup",
    "republish": "popup",
    "caption": "caption",
}
_ARTICLES = (
    "Article",
    "NewsArticle",
    "BlogPosting",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "WebPage",
)
_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:by-?line\w*|authors?\w*|autor\w*|source|agency|agentur|quelle|fuente|fonte|dateline)(?=$|[\s_-])"
)
_BY = re.compile(r"\s*(?:by|von|por|par|di|da|door|od|oleh|av)\s", re.I)
_PHOTO = re.compile(r"^\W{0,3}(?:photo|foto|/[a-z]|file photo|images?\b|graphics?\b|video\b|pool\b|archiv)")
_DESK = re.compile(r"/[a-z]{2,4}\s?\)")
"""A desk of the agency's own, in small letters, where a picture's credit names the photographer: "(dpa/lnw)"."""
_DATELINE_REACH, _TWO_NAMES = 110, 40
_KINDS: tuple[ClaimKind, ...] = ("reserved", "permission", "partner", "embargo", "paywall")


def negative_claims(document: Document, blocks: Blocks, source: str) -> Iterator[Claim]:
    """Claims against a licence, each with what it speaks of."""
    yield from _declared(document, source)
    for kind in _KINDS:
        for statement, zone in _stated(kind, blocks[kind]):
            yield _claim(kind, _scope(kind, statement, zone), _PLACES.get(zone, "body"), statement, source)
    for statement, zone in _stated("ban", blocks["ban"]):
        if not first_cue("reserved", statement.text.lower()):
            yield _claim("reserved", _scope("ban", statement, zone), _PLACES.get(zone, "body"), statement, source)
    for statement, zone in _stated("leave", blocks["leave"]):
        yield _claim("condition", _scope("leave", statement, zone), _PLACES.get(zone, "body"), statement, source)
    yield from _agencies(document, blocks["wire"], source)


def _stated(kind: str, blocks: Sequence[Element]) -> Iterator[tuple[Statement, Zone]]:
    for block in blocks[:_MAX_BLOCKS]:
        zone = zone_of(block)
        for statement in statements(block):
            if first_cue(kind, statement.text.lower()):
                yield statement, zone


def _claim(kind: ClaimKind, scope: Scope, place: str, statement: Statement, source: str) -> Claim:
    path = statement.block.getroottree().getpath(statement.block)
    return Claim(kind=kind, scope=scope, place=place, text=statement.text[:_TEXT], source=source, path=path)


def _scope(kind: str, statement: Statement, zone: Zone) -> Scope:
    if zone in _ABOUT_OTHERS:
        return _ABOUT_OTHERS[zone]
    return _RULES[kind](statement, zone)


def _permission(statement: Statement, zone: Zone) -> Scope:
    """What stands here by permission; "may be republished with permission" is a rule for others."""
    text = statement.text.lower()
    cue = first_cue("permission", text)
    named = subject_of(text)
    if named in ("image", "part", "software"):
        return named
    if (
        cue is None
        or zone in ("footer", "sidebar", "popup", "republish")
        or phrases("permission", "rule").search(text[: cue.start()])
    ):
        return "unclear"
    return "article" if named == "article" or phrases("permission", "taken").search(text) else "unclear"


def _partner(statement: Statement, zone: Zone) -> Scope:
    named = subject_of(statement.text.lower())
    return "article" if named == "article" and zone in ("body", "end") else "unclear"


def _about_the_article(statement: Statement, zone: Zone) -> Scope:
    return "site" if zone in ("footer", "sidebar") else "article"


_RULES: Mapping[str, Callable[[Statement, Zone], Scope]] = {
    "reserved": reserved_scope,
    "ban": ban_scope,
    "leave": leave_scope,
    "permission": _permission,
    "partner": _partner,
    "embargo": _about_the_article,
    "paywall": _about_the_article,
}


def _declared(document: Document, source: str) -> Iterator[Claim]:
    """`isAccessibleForFree` and content tiers."""
    for node in document.metadata.of_type(*_ARTICLES):
        if str(node.get("isAccessibleForFree", "")).lower() in (
            "false",
            "http://schema.org/false",
            "https://schema.org/false",
        ):
            yield Claim(
                kind="paywall", scope="article", place="json-ld", text="isAccessibleForFree: false", source=source
            )
    for content in document.metadata.meta.get("article:content_tier", ()):
        if content.strip().lower() == "locked":
            yield Claim(
                kind="paywall", scope="article", place="meta", text=f"article:content_tier: {content}", source=source
            )


# --- agencies ---


def _agencies(document: Document, blocks: Sequence[Element], source: str) -> Iterator[Claim]:
    for name in authors(document):
        written = fold(name).lower()
        if first_cue("wire", written) and agency_phrases("byline").search(written):
            yield Claim(kind="wire", scope="article", place="byline", text=name, source=source)
    for block in blocks[:_MAX_BLOCKS]:
        zone = zone_of(block)
        if zone not in ("body", "end"):
            continue
        for statement in statements(block):
            place = _credited(statement, zone)
            if place:
                yield _claim("wire", "article", place, statement, source)


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
    for node in metadata.of_type(*_ARTICLES):
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


def _credited(statement: Statement, zone: Zone) -> str | None:
    """Where the agency's name is a credit of the text: byline, dateline or source line; never a photo's credit."""
    text = statement.text.lower()
    if _credits_a_picture(text, statement):
        return None
    if len(text) <= _SHORT and agency_phrases("byline").search(text) and _is_byline(statement, text):
        return "byline"
    opening = f"{statement.before} {statement.text}".lower().strip()
    if (
        len(statement.before) <= _SHORT
        and len(opening) > 12
        and agency_phrases("dateline").search(opening[:_DATELINE_REACH])
    ):
        return "dateline"
    if agency_phrases("credit").search(text):
        return "article-end"
    return None


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
