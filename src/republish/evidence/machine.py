"""Statements for programs: JSON-LD, meta and link elements of the head, RDF in comments, data in scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, TypeAlias
from urllib.parse import urljoin, urlsplit

from republish._html import Document
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.evidence.worded import worded
from republish.licenses import License, find_licenses, parse_license
from republish.model import Claim
from republish.model.rights import Scope

Element: TypeAlias = Any

_TEXT = 600
_ARTICLES = frozenset(
    [
        "Article",
        "NewsArticle",
        "BlogPosting",
        "OpinionNewsArticle",
        "AnalysisNewsArticle",
        "ReportageNewsArticle",
        "BackgroundNewsArticle",
        "ReviewNewsArticle",
        "ScholarlyArticle",
        "MedicalScholarlyArticle",
        "TechArticle",
        "APIReference",
        "Report",
        "LiveBlogPosting",
        "SocialMediaPosting",
        "WebPage",
        "ItemPage",
        "AboutPage",
        "FAQPage",
        "MedicalWebPage",
        "CreativeWork",
        "Chapter",
        "Recipe",
        "HowTo",
        "LearningResource",
        "Review",
    ]
)
_SITES = frozenset(["WebSite", "Blog", "Periodical", "Organization", "NewsMediaOrganization", "PublicationIssue"])
_IMAGES = frozenset(["ImageObject", "Photograph", "ImageGallery", "Drawing", "Painting"])
_FOREIGN_KEYS = (
    "citation",
    "hasPart",
    "mentions",
    "isBasedOn",
    "itemListElement",
    "about",
    "video",
    "audio",
    "associatedMedia",
    "comment",
    "relatedLink",
    "translationOfWork",
    "workTranslation",
    "workExample",
    "exampleOfWork",
    "itemReviewed",
    "sharedContent",
    "subjectOf",
)
_META_SCOPES: Mapping[str, Scope] = {
    "dc.rights": "article",
    "dc.rights.license": "article",
    "dc.license": "article",
    "dcterms.license": "article",
    "dcterms.rights": "article",
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
_MAX_ADDRESSES = 200
_MAX_COMMENTS = 50


def machine_claims(document: Document, source: str) -> Iterator[Claim]:
    """Claims of the head: JSON-LD, meta and link elements."""
    metadata = document.metadata
    title = f"{metadata.title or ''} {metadata.first('og:title') or ''}".lower()
    for claim in (
        *_json_ld_claims(document, source),
        *_meta_claims(document, source),
        *_named_license(document, source),
    ):
        yield from worded(claim, title, document.url)
    yield from _link_claims(document, source)


def _claim(scope: Scope, place: str, text: str, source: str, read: tuple[License | None, str | None]) -> Claim:
    return Claim(scope=scope, place=place, text=fold(text)[:_TEXT], license=read[0], url=read[1], source=source)


def _read(value: str) -> tuple[License | None, str | None]:
    """A value that is an address or a phrase."""
    value = value.strip()
    tool = parse_license(value) if len(value) < 2_000 else None
    link = re.search(r"(?:https?:)?//[^\s\"'<>]+", value)
    return tool, link[0] if link else None


# --- JSON-LD ---


_STATING: Mapping[str, Scope | None] = {
    "license": None,
    "usageInfo": None,
    "copyrightNotice": None,
    "sdLicense": "metadata",
}
"""Properties that may name a licence, with what it is for where that is not told by the node."""


def _json_ld_claims(document: Document, source: str) -> Iterator[Claim]:
    nodes = document.metadata.json_ld
    stating = [node for node in nodes if not _STATING.keys().isdisjoint(node)]
    foreign = _foreign(nodes) if stating else set()
    for node in stating:
        for key, scope in _STATING.items():
            for value in _strings(node.get(key)):
                tool, url = _read(value)
                if tool or (key == "license" and url):
                    yield _claim(scope or _node_scope(node, foreign, document), "json-ld", value, source, (tool, url))


def _node_scope(node: Mapping[str, Any], foreign: set[int], document: Document) -> Scope:
    types = _types(node)
    if types & _IMAGES:
        return "image"
    if id(node) in foreign:
        return "other-work"
    if types & _ARTICLES:
        return "article" if _is_this_page(node, document) else "other-work"
    return "site" if types & _SITES else "part"


def _types(node: Mapping[str, Any]) -> set[str]:
    value = node.get("@type")
    return {str(name).rsplit("/", 1)[-1].rsplit(":", 1)[-1] for name in (value if isinstance(value, list) else [value])}


def _foreign(nodes: tuple[dict[str, Any], ...]) -> set[int]:
    """Nodes that hang under a property which names another work."""
    found: set[int] = set()
    for node in nodes:
        waiting = [node.get(key) for key in _FOREIGN_KEYS]
        while waiting:
            current = waiting.pop()
            if isinstance(current, dict) and id(current) not in found:
                found.add(id(current))
                waiting.extend(current.values())
            elif isinstance(current, list):
                waiting.extend(current)
    return found


def _is_this_page(node: Mapping[str, Any], document: Document) -> bool:
    """A node that names an address names this page's; one that names none describes the page it stands in."""
    named = [url for key in ("url", "@id", "mainEntityOfPage") for url in _strings(node.get(key)) if "/" in url]
    here = {
        _address(url)
        for url in (
            document.url,
            document.base_url,
            document.metadata.link("canonical") or "",
            document.metadata.first("og:url") or "",
        )
        if url
    }
    return not named or any(_address(url, document.base_url) in here for url in named)


def _address(url: str, base: str = "") -> str:
    """Host and path, as far as they identify a page."""
    try:
        parts = urlsplit(urljoin(base, url))
    except ValueError:
        return url
    return (parts.netloc.lower().removeprefix("www.") + parts.path.rstrip("/")).lower()


def _strings(value: Any) -> Iterator[str]:
    """The words or addresses of a property: itself, or the url or name of the nodes it holds."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict):
            named = next((item[key] for key in ("url", "@id", "name") if isinstance(item.get(key), str)), None)
            if named:
                yield named


# --- meta and link elements ---


def _meta_claims(document: Document, source: str) -> Iterator[Claim]:
    meta = document.metadata.meta
    for name in filter(meta.__contains__, _META_SCOPES):
        for content in meta[name]:
            tool, url = _read(content)
            if tool:
                yield _claim(_META_SCOPES[name], "meta", content, source, (tool, url))


def _named_license(document: Document, source: str) -> Iterator[Claim]:
    """`<meta name="license">`; with `itemprop` it belongs to the item it stands in."""
    if document.metadata.meta.keys().isdisjoint(("license", "licence")):
        return
    for element in document.root.iter("meta"):
        key, content = (element.get("name") or element.get("itemprop") or "").lower(), element.get("content") or ""
        tool, url = _read(content) if key in ("license", "licence") else (None, None)
        if tool:
            yield _claim(
                "article" if element.get("name") else _item_scope(element), "meta", content, source, (tool, url)
            )


def _item_scope(element: Element) -> Scope:
    item = next((e for e in element.iterancestors() if e.get("itemscope") is not None), None)
    kind = (item.get("itemtype") or "").rsplit("/", 1)[-1] if item is not None else "WebPage"
    return "article" if kind in _ARTICLES else "image" if kind in _IMAGES else "site" if kind in _SITES else "part"


def _link_claims(document: Document, source: str) -> Iterator[Claim]:
    for link in document.metadata.links:
        for rel in ("license", "copyright", "cc:license", "dcterms.license", "dc.rights", "schema.dc.rights"):
            if rel in link.rel:
                tool = parse_license(link.href)
                if tool:
                    yield _claim("article", "link", link.href, source, (tool, link.href))


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
                yield _claim("article" if here else "other-work", "rdf", found[0], source, (tool, found[1]))


def _same_host(url: str, page: str) -> bool:
    return _address(url, page).split("/")[0] == _address(page).split("/")[0]


def script_claims(document: Document, source: str) -> Iterator[Claim]:
    """Licence addresses in a page's data: they say which version, never that there is a licence."""
    for script in document.root.iter("script") if document.mentions(b"commons") else ():
        text = script.text or ""
        if "creativecommons.org" not in text or "ld+json" in (script.get("type") or ""):
            continue
        for found in dict.fromkeys(match[0] for match in islice(_SCRIPT_ADDRESS.finditer(text), _MAX_ADDRESSES)):
            address = "https://" + found.replace("\\u002F", "/").replace("\\/", "/")
            for tool in find_licenses(address):
                yield _claim("unclear", "script", address, source, (tool, address))
