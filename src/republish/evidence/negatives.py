"""What speaks against a licence: rights reserved, agencies, partners, permissions, paywalls, embargoes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, TypeAlias

from republish._html import Document
from republish._metadata import texts_in
from republish.evidence.agencies import ARTICLES, agency_credits, unnamed_credits
from republish.evidence.blocks import Statement, statements
from republish.evidence.conditions import leave_scope
from republish.evidence.denials import denial_in
from republish.evidence.finding import Blocks
from republish.evidence.phrases import first_cue, phrases
from republish.evidence.reservations import ban_scope, copyrighted_scope, line_of_its_own, reserved_scope
from republish.evidence.subjects import subject_of
from republish.evidence.surroundings import beside_picture
from republish.evidence.zones import Zone, inside_article, zone_of
from republish.model import Claim
from republish.model.rights import ClaimKind, Scope

Element: TypeAlias = Any

_WORDS = re.compile(r"\w+")
_LEAD = 1
"""So many words may stand before an embargo: "Strictly embargoed until"."""
_TEXT, _NOTE = 600, 400
_MAX_BLOCKS = 100
_RIGHTS = ("dc.rights", "dcterms.rights", "prism.copyright")
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
_KINDS: tuple[ClaimKind, ...] = ("reserved", "permission", "partner", "embargo", "paywall")
_MORE_OF_RESERVED = ("ban", "copyrighted")
"""Tables of other words that reserve rights."""


def negative_claims(document: Document, blocks: Blocks, source: str) -> Iterator[Claim]:
    """Claims against a licence, each with what it speaks of."""
    yield from _declared(document, source)
    for kind in _KINDS:
        for statement, zone in _stated(kind, blocks[kind]):
            yield _claim(kind, _scope(kind, statement, zone), _PLACES.get(zone, "body"), statement, source)
    yield from _otherwise_reserved(blocks, source)
    for statement, zone in _stated("leave", blocks["leave"]):
        yield _claim("condition", _scope("leave", statement, zone), _PLACES.get(zone, "body"), statement, source)
    for statement, zone in _stated("denied", blocks["denied"]):
        if zone in ("body", "end") and not first_cue("license", statement.text.lower()):
            yield from _denied(statement, zone, source)
    for place, text, path in agency_credits(document, blocks):
        yield Claim(kind="wire", scope="article", place=place, text=text, source=source, path=path)
    for place, text, path in unnamed_credits(document, blocks):
        yield Claim(kind="wire", scope="unclear", place=place, text=text, source=source, path=path)


def _otherwise_reserved(blocks: Blocks, source: str) -> Iterator[Claim]:
    for words in _MORE_OF_RESERVED:
        for statement, zone in _stated(words, blocks[words]):
            if not first_cue("reserved", statement.text.lower()):
                yield _claim("reserved", _scope(words, statement, zone), _PLACES.get(zone, "body"), statement, source)


def _stated(kind: str, blocks: Sequence[Element]) -> Iterator[tuple[Statement, Zone]]:
    for block in blocks[:_MAX_BLOCKS]:
        zone = zone_of(block)
        yield from ((statement, zone) for statement in statements(block, partial(first_cue, kind)))


def _denied(statement: Statement, zone: Zone, source: str) -> Iterator[Claim]:
    """The article is said to be without "our licence", whichever that is: there are other licences, so it is a doubt."""
    denial = denial_in(statement, zone)
    if denial and denial.scope == "article":
        yield _claim("reserved", "unclear", _PLACES.get(zone, "body"), statement, source)


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
    named = "image" if beside_picture(statement) else subject_of(text.replace("courtesy of", ""))
    if named in ("image", "part", "software"):
        return named
    if _is_told(statement, named):
        return "explanation"
    if (
        cue is None
        or zone in ("footer", "sidebar", "popup", "republish")
        or phrases("permission", "rule").search(text[: cue.start()])
    ):
        return "unclear"
    return "article" if named == "article" or phrases("permission", "taken").search(text) else "unclear"


def _partner(statement: Statement, zone: Zone) -> Scope:
    """The article's where it is named; in the midst of running text a sentence on another thing is the story's own."""
    named = subject_of(statement.text.lower())
    if named == "article" and zone in ("body", "end"):
        return "article"
    if zone in ("footer", "sidebar") and named != "article" and not inside_article(statement.block):
        return "site"
    return "explanation" if _is_told(statement, named) else "unclear"


def _is_told(statement: Statement, named: Scope | None) -> bool:
    """A sentence on something else than the article, in the midst of running text."""
    runs_on = statement.block.tag == "p" and bool(statement.before)
    return runs_on and named != "article" and not line_of_its_own(statement.block, _NOTE)


def _embargo(statement: Statement, zone: Zone) -> Scope:
    """The article's where the line begins with the embargo, stands at the text's edge or names the article; else a story tells of one."""
    if zone in ("footer", "sidebar"):
        return "site"
    text = statement.text.lower()
    cue = first_cue("embargo", text)
    begins = cue is not None and len(_WORDS.findall(text[: cue.start()])) <= _LEAD
    if begins or subject_of(text) == "article" or line_of_its_own(statement.block):
        return "article"
    return "explanation"


def _about_the_article(statement: Statement, zone: Zone) -> Scope:
    return "site" if zone in ("footer", "sidebar") else "article"


_RULES: Mapping[str, Callable[[Statement, Zone], Scope]] = {
    "reserved": reserved_scope,
    "ban": ban_scope,
    "copyrighted": copyrighted_scope,
    "leave": leave_scope,
    "permission": _permission,
    "partner": _partner,
    "embargo": _embargo,
    "paywall": _about_the_article,
}


def _reserved(place: str, text: str, source: str) -> Iterator[Claim]:
    """All rights reserved in the article's data: templates write such things as well, so it is a doubt."""
    if first_cue("reserved", text.lower()) and not phrases("reserved", "free").search(text.lower()):
        yield Claim(kind="reserved", scope="unclear", place=place, text=text[:_TEXT], source=source)


def _declared(document: Document, source: str) -> Iterator[Claim]:
    """`isAccessibleForFree`, content tiers, and rights that the article's data reserve."""
    for node in document.metadata.of_type(*ARTICLES):
        if str(node.get("isAccessibleForFree", "")).lower() in (
            "false",
            "http://schema.org/false",
            "https://schema.org/false",
        ):
            yield Claim(
                kind="paywall", scope="article", place="json-ld", text="isAccessibleForFree: false", source=source
            )
        for notice in (*texts_in(node.get("copyrightNotice")), *texts_in(node.get("license"))):
            yield from _reserved("json-ld", notice, source)
    meta = document.metadata.meta
    for name in filter(meta.__contains__, _RIGHTS):
        for content in meta[name]:
            yield from _reserved("meta", content, source)
    for content in meta.get("article:content_tier", ()):
        if content.strip().lower() == "locked":
            yield Claim(
                kind="paywall", scope="article", place="meta", text=f"article:content_tier: {content}", source=source
            )
