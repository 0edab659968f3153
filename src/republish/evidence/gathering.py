"""Statements in the visible page: where licence words and licence links stand, and what they speak of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, TypeAlias

from lxml import etree

from republish.evidence.blocks import Anchor, Statement, block_of, statements
from republish.evidence.phrases import find_cues, first_cue
from republish.evidence.prose import Prose
from republish.evidence.scopes import Reading, scope_of
from republish.evidence.zones import Zone, zone_of
from republish.licenses import License, find_licenses, parse_license
from republish.model import Claim
from republish.model.rights import Scope

Element: TypeAlias = Any

_MAX_BLOCKS = 400
_TEXT = 600
_CC_BYTES = (b"creativecommons", b"licensebuttons")
_CC = re.compile(r"creativecommons|licensebuttons", re.I)
_ANYWHERE = etree.XPath(
    "//*[@rel or @property or @itemprop or @data-url or @resource][contains(@rel, 'license')"
    " or contains(@property, 'license') or contains(@itemprop, 'license')"
    " or contains(@data-url, 'creativecommons') or contains(@resource, 'creativecommons')]"
)
_VALUE = re.compile(rb"license[\"'\s>]")
_ATTRIBUTE = re.compile(rb"<(\w{1,20})\s[^<>]*?(?:rel|property|itemprop)\s?=\s?[\"']?[^\"'<>=]*$")
_MAX_VALUES = 500
_PLACES: dict[Zone, str] = {
    "footer": "footer",
    "sidebar": "sidebar",
    "caption": "caption",
    "end": "article-end",
    "popup": "popup",
    "republish": "popup",
    "comments": "comments",
    "related": "teaser",
    "quote": "quote",
}


def license_claims(root: Element, prose: Prose, lowered: bytes, source: str) -> Iterator[Claim]:
    """Claims of licences in visible text and links; `lowered` is the page as served, in lower case."""
    blocks = dict.fromkeys(block_of(prose.element_at(cue.start())) for cue in find_cues("license", prose))
    blocks |= dict.fromkeys(block_of(element) for element in _linked(root, lowered))
    foreign: set[tuple[Element, str]] = set()
    for block in list(blocks)[:_MAX_BLOCKS]:
        zone = zone_of(block)
        for statement in statements(block):
            yield from _claims_of(statement, zone, source, foreign)


def _linked(root: Element, lowered: bytes) -> Iterator[Element]:
    """Elements that lead to a licence or say that they do; the bytes tell what is worth looking for."""
    leads = any(stem in lowered for stem in _CC_BYTES)
    says = set(_licensing_tags(lowered))
    if leads or says & {b"a", b"area"}:
        for element in root.iter("a", "img", "area"):
            url = element.get("href") or element.get("src") or ""
            if "ommons.org" in url or "licensebuttons" in url or "license" in (element.get("rel") or ""):
                yield element
    if says - {b"a", b"area", b"link", b"meta"} or (leads and (b"data-url" in lowered or b"resource=" in lowered)):
        yield from _ANYWHERE(root)


def _licensing_tags(lowered: bytes) -> Iterator[bytes]:
    """Names of the tags that carry `rel=license` or its RDFa and microdata equals."""
    for value in islice(_VALUE.finditer(lowered), _MAX_VALUES):
        tag = _ATTRIBUTE.search(lowered[max(0, value.start() - 200) : value.start()])
        if tag:
            yield tag[1]


def _claims_of(statement: Statement, zone: Zone, source: str, foreign: set[tuple[Element, str]]) -> Iterator[Claim]:
    anchors = [a for a in statement.anchors if a.licensing or _CC.search(a.url)]
    if not anchors and first_cue("license", statement.text.lower()) is None:
        return
    licensing = any(anchor.licensing for anchor in anchors)
    reading = scope_of(statement, zone, licensing=licensing)
    place = _PLACES.get(zone) or ("rel-license" if licensing else "body")
    for tool, url, badge in _readings(statement, anchors):
        yield Claim(
            scope=_pointed_at(reading, statement.block.getparent(), tool, foreign),
            place="alt" if badge else place,
            text=(statement.text or _shown(anchors) or url or "")[:_TEXT],
            license=tool,
            url=url,
            source=source,
            path=statement.block.getroottree().getpath(statement.block),
        )


def _pointed_at(reading: Reading, box: Element, tool: License | None, foreign: set[tuple[Element, str]]) -> Scope:
    """Doubt a pointing word: "this work is under BY-SA" right after "the excerpts are from Wikipedia, under BY-SA" may speak of the excerpts."""
    key = (box, tool.unit if tool else "")
    if reading.scope in ("other-work", "part"):
        foreign.add(key)
    return "unclear" if reading.pointing and key in foreign else reading.scope


def _shown(anchors: Iterable[Anchor]) -> str:
    """What a link without words shows: its title or its picture's alt text."""
    for anchor in anchors:
        for element in anchor.element.iter():
            words = element.get("alt") or element.get("title")
            if words:
                return str(words)
    return ""


def _readings(statement: Statement, anchors: list[Anchor]) -> Iterator[tuple[License | None, str | None, bool]]:
    """(licence, link, is a badge): what the links name, then what the words name and no link does."""
    linked = {a.url: parse_license(a.url) for a in anchors if a.element.tag != "img" and _CC.search(a.url)}
    badges = {a.url: parse_license(a.url) for a in anchors if a.element.tag == "img"}
    named = find_licenses(statement.text) or find_licenses(_shown(anchors))
    units = set()
    for url, tool in linked.items():
        if tool:
            units.add(tool.unit)
            yield _completed(tool, named), url, False
    for tool in named:
        same_unit = [other for other in linked.values() if other and other.unit == tool.unit]
        if not same_unit or _contradicts(tool, same_unit):
            units.add(tool.unit)
            yield tool, None, False
    known = [other for other in linked.values() if other]
    for url, tool in badges.items():
        if tool and tool not in known:
            units.add(tool.unit)
            yield tool, url, bool(known or named)
    if not units:
        yield from _unnamed(statement, anchors)


def _contradicts(tool: License, same_unit: list[License]) -> bool:
    return tool.version is not None and all(tool.version != other.version for other in same_unit if other.version)


def _completed(tool: License, named: tuple[License, ...]) -> License:
    """A link without a version takes the one that the words beside it state for the same elements."""
    if tool.version:
        return tool
    return next((name for name in named if name.unit == tool.unit and name.version), tool)


def _unnamed(statement: Statement, anchors: list[Anchor]) -> Iterator[tuple[None, str | None, bool]]:
    """Words such as "under a Creative Commons licence" without saying which, or `rel=license` to something else."""
    url = next((anchor.url for anchor in anchors), None)
    if url or re.search(r"licen|lizen|\bcc\b|licenç|ライセンス", statement.text.lower()):
        yield None, url, False
