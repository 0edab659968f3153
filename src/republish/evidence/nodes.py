"""What a page's JSON-LD says of licences, and which of its nodes are of this page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from typing import Any
from urllib.parse import urljoin, urlsplit

from republish._addresses import domain_of, host_of
from republish._html import Document
from republish._text import fold, words
from republish.licenses import License, parse_license
from republish.model import Claim
from republish.model.rights import Scope

_TEXT = 600
_SHORT_WORD, _FEW_WORDS = 3, 2
ARTICLES = frozenset(
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
SITES = frozenset(["WebSite", "Blog", "Periodical", "Organization", "NewsMediaOrganization", "PublicationIssue"])
IMAGES = frozenset(["ImageObject", "Photograph", "ImageGallery", "Drawing", "Painting"])
_OWN_KEYS = frozenset(["@graph", "mainEntity", "mainEntityOfPage", "isPartOf", "publisher", "sourceOrganization"])
"""Properties whose nodes may be this page, or the site that it is part of; what hangs under any other is another thing."""


def claim_of(scope: Scope, place: str, text: str, source: str, read: tuple[License | None, str | None]) -> Claim:
    """A claim with the licence and the address that were read from its words."""
    return Claim(scope=scope, place=place, text=fold(text)[:_TEXT], license=read[0], url=read[1], source=source)


def read_license(value: str) -> tuple[License | None, str | None]:
    """A value that is an address or a phrase."""
    value = value.strip()
    tool = parse_license(value) if len(value) < 2_000 else None
    link = re.search(r"(?:https?:)?//[^\s\"'<>]+", value)
    return tool, link[0] if link else None


_STATING: Mapping[str, Scope | None] = {
    "license": None,
    "usageInfo": None,
    "copyrightNotice": None,
    "sdLicense": "metadata",
}
"""Properties that may name a licence, with what it is for where that is not told by the node."""


def json_ld_claims(document: Document, source: str) -> Iterator[Claim]:
    """Claims of the nodes that state a licence, each of what its type, its address and its place among the others say."""
    for node, of_node in stating_nodes(document, _STATING.keys()):
        for key, scope in _STATING.items():
            for value in strings_of(node.get(key)):
                tool, url = read_license(value)
                if tool or (key == "license" and url):
                    yield claim_of(scope or of_node, "json-ld", value, source, (tool, url))


def stating_nodes(document: Document, keys: Set[str]) -> Iterator[tuple[dict[str, Any], Scope]]:
    """The nodes that have one of these properties, each with what it is of."""
    nodes = document.metadata.json_ld
    stating = [node for node in nodes if not keys.isdisjoint(node)]
    foreign = _foreign(nodes) if stating else set()
    own = _own_texts(document) if stating else frozenset()
    return ((node, _node_scope(node, foreign, own, document)) for node in stating)


def _node_scope(node: Mapping[str, Any], foreign: set[int], own: frozenset[int], document: Document) -> Scope:
    types = _types(node)
    if types & IMAGES:
        return "image"
    named = _names_this_page(node, document) if types & ARTICLES else None
    if named is False or (id(node) in foreign and not named):
        return "other-work"
    if types & ARTICLES and (named or id(node) in own):
        return "article"
    if types & ARTICLES:
        return "other-work" if _is_one_of_several(node, own) else _lone(node, document)
    if types & SITES:
        return "site" if _is_this_site(node, document) else "other-work"
    return "part"


def _types(node: Mapping[str, Any]) -> set[str]:
    value = node.get("@type")
    return {str(name).rsplit("/", 1)[-1].rsplit(":", 1)[-1] for name in (value if isinstance(value, list) else [value])}


def _foreign(nodes: tuple[dict[str, Any], ...]) -> set[int]:
    """Nodes that hang, at any depth, under a property which names another thing."""
    found: set[int] = set()
    for node in nodes:
        waiting = [value for key, value in node.items() if key not in _OWN_KEYS and isinstance(value, dict | list)]
        while waiting:
            current = waiting.pop()
            if isinstance(current, dict) and id(current) not in found:
                found.add(id(current))
                waiting.extend(current.values())
            elif isinstance(current, list):
                waiting.extend(current)
    return found


def _names_this_page(node: Mapping[str, Any], document: Document) -> bool | None:
    """Whether the address that a node names is this page's; None where it names none."""
    named = [url for key in ("url", "@id", "mainEntityOfPage") for url in strings_of(node.get(key)) if "/" in url]
    here = {address_of(url) for url in _own_addresses(document) if url}
    return any(address_of(url, document.base_url) in here for url in named) if named else None


def _own_addresses(document: Document) -> tuple[str, ...]:
    metadata = document.metadata
    return (document.url, document.base_url, metadata.link("canonical") or "", metadata.first("og:url") or "")


def _own_texts(document: Document) -> frozenset[int]:
    """The nodes of articles that are the page's by their address, or half of the words of whose headline stand in the page's."""
    shown = _shown_titles(document)
    articles = ((node, _headline_words(node)) for node in document.metadata.of_type(*ARTICLES))
    return frozenset(
        id(node)
        for node, said in articles
        if _names_this_page(node, document) or (said and any(2 * len(said & title) >= len(said) for title in shown))
    )


def _shown_titles(document: Document) -> list[frozenset[str]]:
    """The words of each title that the page shows or declares."""
    metadata = document.metadata
    titles = (metadata.title, metadata.first("og:title"), *("".join(h1.itertext()) for h1 in metadata.headings))
    return [frozenset(words((title or "").casefold())) for title in titles]


def _headline_words(node: Mapping[str, Any]) -> frozenset[str]:
    named = (name for key in ("headline", "name") for name in strings_of(node.get(key)))
    return frozenset(words(next(named, "").casefold()))


def _is_one_of_several(node: Mapping[str, Any], own: frozenset[int]) -> bool:
    """Its headline is not the page's, and another node is the page's text."""
    return bool(own) and id(node) not in own and bool(_headline_words(node))


def _lone(node: Mapping[str, Any], document: Document) -> Scope:
    """The only article in a page's data is the page's, unless half of the words that its headline tells stand nowhere in the page: a
    template may have left another's.
    """
    said = _telling(_headline_words(node))
    shown = frozenset(word for title in _shown_titles(document) for word in title)
    found = [word for word in said if word in shown or word in document.prose.lowered]
    return "unclear" if len(said) >= _FEW_WORDS and 2 * len(found) < len(said) else "article"


def _telling(said: Iterable[str]) -> frozenset[str]:
    return frozenset(word for word in said if len(word) > _SHORT_WORD)


def _is_this_site(node: Mapping[str, Any], document: Document) -> bool:
    """It names no address, or one of this page's domain."""
    named = [url for url in strings_of(node.get("url")) if "//" in url]
    own = {domain_of(host_of(url)) for url in _own_addresses(document)}
    return not named or any(domain_of(host_of(url)) in own for url in named)


def address_of(url: str, base: str = "") -> str:
    """Host and path, as far as they identify a page."""
    try:
        parts = urlsplit(urljoin(base, url))
    except ValueError:
        return url
    return (parts.netloc.lower().removeprefix("www.") + parts.path.rstrip("/")).lower()


def strings_of(value: Any) -> Iterator[str]:
    """The words or addresses of a property: itself, or the url or name of the nodes it holds."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict):
            named = next((item[key] for key in ("url", "@id", "name") if isinstance(item.get(key), str)), None)
            if named:
                yield named
