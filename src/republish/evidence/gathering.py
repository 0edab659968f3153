"""Statements in the visible page: where licence words and licence links stand, and what they speak of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, TypeAlias, TypeVar

from republish._html import Document, block_of
from republish._lookalikes import is_disguised
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.evidence.adverts import beside_offers
from republish.evidence.blocks import DEED, Anchor, Statement, in_template, statements
from republish.evidence.conditions import conditions_of
from republish.evidence.denials import denial_in
from republish.evidence.exceptions import exceptions_of
from republish.evidence.items import item_of
from republish.evidence.kickers import headline_of
from republish.evidence.limits import Published, narrowed, undated
from republish.evidence.opinions import Opinions
from republish.evidence.own_names import names_on
from republish.evidence.phrases import first_cue
from republish.evidence.restrictions import restrictions_of
from republish.evidence.scopes import Reading, scope_of
from republish.evidence.sifting import without_lists, without_titles
from republish.evidence.unseen import Eyes
from republish.evidence.zones import PLACES, Zone, zone_of
from republish.licenses import License, find_licenses, parse_license
from republish.model import Claim
from republish.model.rights import Scope

Element: TypeAlias = Any
T = TypeVar("T")

_MAX_ITEMS, _TEXT = 400, 600
_CC = Uncompiled(
    r"creativecommons(?!\.(?!org|net|png|gif|svg|jpe?g|webp|html?|php)[a-z]{2,}(?:[/?#]|$))|licensebuttons", re.I
)
"""Creative Commons' own addresses, and files named after it; not the hosts of its chapters."""
_LICENSE_WORD = re.compile(r"licen|lizen|\bcc\b|licenç|ライセンス")
_OPEN_TAG = re.compile(rb"<(\w{1,20})\s[^<>]*$")
_RELATION = re.compile(rb"<(\w{1,20})\s[^<>]*?(?:rel|property|itemprop)\s?=\s?[\"']?[^\"'<>=]*$")
_ENDS_A_WORD = re.compile(rb"[\"'\s>]")
_CREATIVE = re.compile(rb"creative ?$")
_HEAD_TAGS = frozenset(["link", "meta", "script", "style", "html", "body", "head"])
_TAG_REACH = 400
_MAX_MENTIONS = 1_000
_OF_OTHERS: tuple[Scope, ...] = ("other-work", "part")
_NOT_THE_TEXT: tuple[Scope, ...] = (*_OF_OTHERS, "image", "software", "contributions", "comments")
_DEEDS = "creativecommons.org"
"""Where the deeds of licences are."""
_BORROWED = re.compile(r"[?&]ref=(?:openverse|ccsearch)", re.I)


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """What the reading of a statement needs to know of its page."""

    url: str
    source: str
    title: str
    names: str
    """In lower case: what `<title>` and `og:title` say, and what the site and its people are called."""
    published: Published
    opinions: Opinions
    headline: Element | None


def license_claims(
    document: Document, found_blocks: Sequence[Element], source: str, published: Published
) -> Iterator[Claim]:
    """Claims of licences in blocks that speak of them and in links."""
    blocks = dict.fromkeys(found_blocks)
    blocks |= dict.fromkeys(block_of(element) for element in _linked(document) if not in_template(element))
    title = f"{document.metadata.title or ''} {document.metadata.first('og:title') or ''}".lower()
    place = Place(
        url=document.url,
        source=source,
        title=title,
        names=names_on(document) if blocks else "",
        published=published,
        opinions=Opinions(document),
        headline=headline_of(document) if blocks else None,
    )
    found: list[tuple[Zone, Reading, Claim]] = []
    foreign: set[tuple[Element, str, bool]] = set()
    eyes = Eyes(document)
    for block in _bounded(list(blocks)):
        for statement, anchors in _bounded(list(_speaking(block, eyes))):
            found += _claims_of(statement, anchors, place, foreign)
    yield from without_titles(list(without_lists(found)))


def _speaking(block: Element, eyes: Eyes) -> Iterator[tuple[Statement, list[Anchor]]]:
    """Sentences of a block that name a licence or lead to one, with the links that do."""
    unseen = eyes.miss(block)
    for statement in statements(block):
        anchors = [a for a in statement.anchors if a.licensing or _CC.search(a.url) or _names_license(a)]
        if anchors or first_cue("license", statement.text.lower()):
            yield replace(statement, unseen=unseen), anchors


def _bounded(items: list[T]) -> list[T]:
    """At most `_MAX_ITEMS`, those at the top and at the bottom of the page: footers come last."""
    half = _MAX_ITEMS // 2
    return items if len(items) <= _MAX_ITEMS else items[:half] + items[-half:]


def _linked(document: Document) -> Iterator[Element]:
    """Elements with an attribute that leads to a licence, says so, or names one; the source tells which tags to look at."""
    tags = {name.decode("ascii") for name in _tags(document)} - _HEAD_TAGS
    for element in document.root.iter(*tags) if tags else ():
        values = "\n".join(element.values())
        if "ommons" in values or "license" in values:
            yield element


def _tags(document: Document) -> Iterator[bytes]:
    """Names of the tags in whose attributes something of licences stands."""
    for tag, start in islice(_mentions(document), _MAX_MENTIONS):
        begun = document.markup.rfind(b"<", max(0, start - _TAG_REACH), start)
        opened = tag.match(document.markup, begun, start) if begun >= 0 else None
        if opened:
            yield opened[1]


def _mentions(document: Document) -> Iterator[tuple[re.Pattern[bytes], int]]:
    """Where a licence is mentioned, each with what the tag around it looks like up to there; two plain scans."""
    markup = document.markup
    for start in _places(b"license", markup):
        if _ENDS_A_WORD.match(markup, start + 7):
            yield _RELATION, start
        elif markup.startswith(b"buttons", start + 7):
            yield _OPEN_TAG, start
    for start in _places(b"commons", markup) if document.mentions(b"commons") else ():
        creative = _CREATIVE.search(markup, max(0, start - 9), start)
        if creative:
            yield _OPEN_TAG, creative.start()


def _places(word: bytes, content: bytes) -> Iterator[int]:
    at = content.find(word)
    while at >= 0:
        yield at
        at = content.find(word, at + len(word))


def _claims_of(
    statement: Statement, anchors: list[Anchor], place: Place, foreign: set[tuple[Element, str, bool]]
) -> Iterator[tuple[Zone, Reading, Claim]]:
    licensing = any(anchor.licensing for anchor in anchors)
    zone = zone_of(statement.block if statement.text else anchors[0].element)
    denial = denial_in(statement, zone)
    named = scope_of(statement, anchors, zone, place.title, place.url, names=place.names)
    named = beside_offers(named, statement.block if statement.text else anchors[0].element)
    reading = narrowed(named, statement, denial, place.published)
    if any(is_disguised(anchor.url, _DEEDS) for anchor in statement.anchors):  # Who leads there may say anything.
        reading = replace(reading, scope="unclear")
    shown = statement.text or _shown(anchors)
    stated = Claim(
        scope=reading.scope,
        place=PLACES.get(zone) or ("rel-license" if licensing else "body"),
        text=_quoted(statement, anchors)[:_TEXT],
        source=place.source,
        path=statement.block.getroottree().getpath(statement.block),
    )
    if denial:
        yield zone, reading, replace(stated, kind=denial.kind, scope=denial.scope)
    item = item_of(statement.block, place.url, place.headline)
    for tool, url, badge in _readings(statement, anchors, zone):
        scope = item or _pointed_at(reading, statement.block.getparent(), tool, foreign)
        claim = replace(
            stated,
            scope="other-work" if url and _BORROWED.search(url) else scope,
            place="alt" if badge else stated.place,
            text=stated.text or (url or "")[:_TEXT],
            license=tool,
            url=url,
        )
        yield zone, reading, claim
        if tool and scope in ("article", "site"):
            yield from ((zone, reading, against) for against in _against(statement, shown, claim, place))
            if undated(statement, place.published):
                yield zone, reading, replace(claim, kind="exception", license=None, url=None)


def _against(statement: Statement, shown: str, claim: Claim, place: Place) -> Iterator[Claim]:
    """What is said beside a grant, and takes something out of it or is none of its conditions."""
    excepted = tuple(exceptions_of(statement, shown, claim))
    yield from excepted or place.opinions.kept(statement, claim)
    conditions = tuple(conditions_of(statement, shown, claim))
    yield from conditions or restrictions_of(statement, claim)


def _names_license(anchor: Anchor) -> bool:
    """A picture or a link without words whose alt text or title is the statement."""
    return anchor.badge and bool(find_licenses(_shown([anchor])))


def _pointed_at(reading: Reading, box: Element, tool: License | None, foreign: set[tuple[Element, str, bool]]) -> Scope:
    """Doubt a pointing word: "this work is under BY-SA" right after "the excerpts are from Wikipedia, under BY-SA" may speak of the excerpts.

    So may nothing but a licence right after what is said of pictures or data.
    """
    key = (box, tool.unit if tool else "")
    if reading.scope in _NOT_THE_TEXT:
        foreign.add((*key, reading.scope in _OF_OTHERS))
    other = (*key, True) in foreign
    doubt = (reading.pointing and other) or (reading.bare and (other or (*key, False) in foreign))
    return "unclear" if doubt else reading.scope


def _shown(anchors: Iterable[Anchor]) -> str:
    """What a link without words shows: its title or its picture's alt text."""
    for anchor in anchors:
        for element in anchor.element.iter():
            words = element.get("alt") or element.get("title")
            if words:
                return str(words)
    return ""


def _quoted(statement: Statement, anchors: list[Anchor]) -> str:
    """The words that state a licence: the sentence, or what a badge shows that stands among other words."""
    text = statement.text.lower()
    if not all(anchor.badge for anchor in anchors) or first_cue("license", text) or _LICENSE_WORD.search(text):
        return statement.text
    return _shown(anchors)


def _readings(
    statement: Statement, anchors: list[Anchor], zone: Zone
) -> Iterator[tuple[License | None, str | None, bool]]:
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
        yield from _unnamed(statement, anchors, zone)


def _contradicts(tool: License, same_unit: list[License]) -> bool:
    return tool.version is not None and all(tool.version != other.version for other in same_unit if other.version)


def _completed(tool: License, named: tuple[License, ...]) -> License:
    """A link without a version takes the one that the words beside it state for the same elements."""
    if tool.version:
        return tool
    return next((name for name in named if name.unit == tool.unit and name.version), tool)


def _unnamed(statement: Statement, anchors: list[Anchor], zone: Zone) -> Iterator[tuple[None, str | None, bool]]:
    """Words such as "under a Creative Commons licence" without saying which, or `rel=license` to something else."""
    if zone == "sidebar" and anchors and all(_is_menu_item(statement, anchor) for anchor in anchors):
        return
    url = next((anchor.url for anchor in anchors), None)
    if url or _LICENSE_WORD.search(statement.text.lower()):
        yield None, url, False


def _is_menu_item(statement: Statement, anchor: Anchor) -> bool:
    """A link and nothing but a link, to a page about licences and not to a licence."""
    if anchor.licensing or DEED.search(anchor.url):
        return False
    return anchor.badge or fold("".join(anchor.element.itertext())) == statement.text
