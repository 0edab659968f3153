"""Statements for programs: JSON-LD (by `nodes`), meta and link elements, HTTP links, RDF in comments, data in scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, TypeAlias

from republish._html import Document
from republish._uncompiled import Uncompiled
from republish.evidence.items import item_of, says_of_another
from republish.evidence.kickers import headline_of
from republish.evidence.nodes import ARTICLES, IMAGES, SITES, address_of, claim_of, json_ld_claims, read_license
from republish.evidence.worded import worded
from republish.evidence.zones import zone_of
from republish.licenses import find_licenses, is_deed_format, parse_license
from republish.model import Claim
from republish.model.rights import Scope

Element: TypeAlias = Any

_META_SCOPES: Mapping[str, Scope] = {
    "dc.rights": "article",
    "dc.rights.license": "article",
    "dc.license": "article",
    "dcterms.license": "article",
    "dcterms:license": "article",
    "dct:license": "article",
    "dcterms.rights": "article",
    "dcterms:rights": "article",
    "dcterms.rights.license": "article",
    "dcterms.accessrights": "article",
    "cc:license": "article",
    "citation_license": "article",
    "rights": "site",
    "copyright": "site",
    "prism.copyright": "article",
    "rights-standard": "site",
}
_RDF_LICENSE = Uncompiled(r"<(?:cc:)?license\s[^>]{0,40}?resource\s*=\s*[\"']([^\"']{1,300})", re.I)
_RDF_ABOUT = Uncompiled(r"<(?:cc:)?Work\s[^>]{0,40}?about\s*=\s*[\"']([^\"']{0,300})", re.I)
_SCRIPT_ADDRESS = Uncompiled(r"creativecommons\.org(?:/|\\/|\\u002F)[\w/.+\\-]{3,80}", re.I)
_NAMED = ("license", "licence")
_LICENSING = frozenset({"license", "copyright", "cc:license", "dcterms.license", "dc.rights", "schema.dc.rights"})
_OF_OTHERS = ("comments", "related", "quote")
_MAX_ADDRESSES = 200
_MAX_COMMENTS = 50


def machine_claims(document: Document, source: str) -> Iterator[Claim]:
    """Claims of the head: JSON-LD, meta and link elements, and the links that the server sent."""
    metadata = document.metadata
    title = f"{metadata.title or ''} {metadata.first('og:title') or ''}".lower()
    for claim in (
        *json_ld_claims(document, source),
        *_meta_claims(document, source),
        *_named_license(document, source),
    ):
        yield from worded(claim, title, document.url)
    yield from _link_claims(document, source)


# --- meta and link elements ---


def _meta_claims(document: Document, source: str) -> Iterator[Claim]:
    meta = document.metadata.meta
    for name in filter(meta.__contains__, _META_SCOPES):
        for content in meta[name]:
            tool, url = read_license(content)
            if tool:
                yield claim_of(_META_SCOPES[name], "meta", content, source, (tool, url))


def _named_license(document: Document, source: str) -> Iterator[Claim]:
    """`<meta name="license">`; with `itemprop` it belongs to the item it stands in, as `<link itemprop="license">` does."""
    for element in document.root.iter("meta", "link"):
        if element.get("rel") or (element.get("name") or element.get("itemprop") or "").lower() not in _NAMED:
            continue
        stated = element.get("href") if element.tag == "link" else element.get("content")
        tool, url = read_license(stated or "")
        if tool:
            of_item = item_of(element, document.url, headline_of(document)) or _item_scope(element)
            scope = "article" if element.get("name") else of_item
            yield claim_of(scope, "meta", stated or "", source, (tool, url))


def _item_scope(element: Element) -> Scope:
    item = next((e for e in element.iterancestors() if e.get("itemscope") is not None), None)
    kind = (item.get("itemtype") or "").rsplit("/", 1)[-1] if item is not None else "WebPage"
    return "article" if kind in ARTICLES else "image" if kind in IMAGES else "site" if kind in SITES else "part"


def _link_claims(document: Document, source: str) -> Iterator[Claim]:
    """What a `<link>` or the server calls the page's licence; one that stands in what readers write, or in a teaser, is not the page's."""
    stated = any(not _LICENSING.isdisjoint(link.rel) for link in document.metadata.links)
    for link in document.root.iter("link") if stated else ():
        licensing = not _LICENSING.isdisjoint((link.get("rel") or "").lower().split())
        href = (link.get("href") or "").strip()
        tool = parse_license(href) if licensing and is_deed_format(link.get("type")) else None
        if tool and zone_of(link) not in _OF_OTHERS and not says_of_another(link, document.url):
            yield claim_of("article", "link", href, source, (tool, href))
    for rel, href, attributes in document.served_links:
        tool = parse_license(href) if "license" in rel and is_deed_format(attributes.get("type")) else None
        if tool:
            yield claim_of("article", "http", href, source, (tool, href))


# --- comments and scripts ---


def _comments(document: Document) -> Iterator[str]:
    """Comments that name Creative Commons."""
    return (text for text in document.comments if "creativecommons" in text)


def comment_claims(document: Document, source: str) -> Iterator[Claim]:
    """RDF about this page in a comment, as CC's chooser gave it until 2008; other comments speak of templates."""
    if not (document.comments and document.mentions(b"commons") and document.mentions(b"<rdf:rdf")):
        return
    for text in islice(_comments(document), _MAX_COMMENTS):
        about = _RDF_ABOUT.search(text)
        for found in _RDF_LICENSE.finditer(text) if "rdf:" in text.lower() else ():
            tool = parse_license(found[1])
            if tool:
                here = not about or not about[1] or _same_host(about[1], document.url)
                yield claim_of("article" if here else "other-work", "rdf", found[0], source, (tool, found[1]))


def _same_host(url: str, page: str) -> bool:
    return address_of(url, page).split("/")[0] == address_of(page).split("/")[0]


def script_claims(document: Document, source: str) -> Iterator[Claim]:
    """Licence addresses in a page's data: they say which version, never that there is a licence."""
    for script in document.root.iter("script") if document.mentions(b"commons") else ():
        text = script.text or ""
        if "creativecommons.org" not in text or "ld+json" in (script.get("type") or ""):
            continue
        for found in dict.fromkeys(match[0] for match in islice(_SCRIPT_ADDRESS.finditer(text), _MAX_ADDRESSES)):
            address = "https://" + found.replace("\\u002F", "/").replace("\\/", "/")
            for tool in find_licenses(address):
                yield claim_of("unclear", "script", address, source, (tool, address))
