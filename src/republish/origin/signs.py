"""Signs that need no words: counters, canonical addresses, metadata, the feed's `<source>`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeAlias
from urllib.parse import parse_qs, urlsplit

from republish._addresses import place_of, unwrapped
from republish._html import Document, absolute
from republish._uncompiled import Uncompiled
from republish.model import Origin, Page, Profile
from republish.origin.identity import Identity, host_of

Element: TypeAlias = Any

_COUNTING = ("img", "iframe", "script", "amp-img", "amp-pixel")
_CONVERSATION = Uncompiled(r"//counter\.theconversation\.(?:com|edu\.au)/content/(\d{1,12})/count", re.I)
_TRACKER = re.compile(r"^https?://[^/?#]+/(?:[^?#]*/)?\?(?:[^#]*&)?(?:republication-pixel=true|post=\d)", re.I)
_GROUNDUP = re.compile(r"//(?:republish|counter)\.groundup\.org\.za/(?:counter/hit/[\d-]+|pixels)/([\w%.-]+)", re.I)
_PROPUBLICA = re.compile(r"//pixel\.propublica\.org/pixel", re.I)
_STEMS = (
    b"counter.theconversation.",
    b"republication-pixel",
    b"creative-commons-sharing",
    b"groundup.org.za/",
    b"pixel.propublica.org",
)
_META = ("syndication-source", "original-source", "dc.source", "dcterms.source", "article:original_source")
_STUDIES = Uncompiled(r"(?:^|\.)(?:doi\.org|handle\.net|arxiv\.org|ncbi\.nlm\.nih\.gov|ssrn\.com|zenodo\.org)$")
_ARTICLES = (
    "Article",
    "NewsArticle",
    "BlogPosting",
    "ReportageNewsArticle",
    "ScholarlyArticle",
    "WebPage",
    "CreativeWork",
    "Report",
)


def feed_source(page: Page, identity: Identity) -> Iterator[Origin]:
    """The entry says that it comes from another feed."""
    entry = page.entry
    if entry and entry.source_url and not identity.owns(host_of(entry.source_url)):
        yield Origin(
            url=None,
            publisher=entry.source_title or host_of(entry.source_url),
            place="feed-source",
            text=entry.source_url,
        )


def counted(document: Document, identity: Identity, profile: Profile | None) -> Iterator[Origin]:
    """A publisher's page-view counter in the body. Counters in scripts' data count other articles."""
    hosts = profile.counter.hosts if profile and profile.counter else ()
    for element in _counting(document.root):
        source = element.get("data-counter") or element.get("src") or element.get("data-src") or ""
        found = _counter_origin(absolute(source, document.base_url) or "", document)
        if found and not any(map(document.mentions, (*_STEMS, *(host.lower().encode() for host in hosts)))):
            return
        if found and not identity.owns(host_of(found.url or f"https://{found.publisher}/")):
            yield found


def _counting(root: Element) -> list[Element]:
    """What the body loads from an address that speaks of counting."""
    body = root.find("body")
    loading = body.iter(*_COUNTING) if body is not None else ()
    return [element for element in loading if _counts(element)]


def _counts(element: Element) -> bool:
    source = element.get("src")
    if source and ("count" in source or "pixel" in source):
        return True
    return "count" in (element.get("data-src") or "") or "count" in (element.get("data-counter") or "")


def _counter_origin(source: str, document: Document) -> Origin | None:
    source = unwrapped(source)
    conversation = _CONVERSATION.search(source)
    if conversation:
        url = _linked(document, "theconversation.com", rf"-{conversation[1]}(?:[/?#]|$)")
        return Origin(
            url=url or "https://theconversation.com/" + conversation[1],
            publisher="The Conversation",
            place="counter",
            text=source,
        )
    if _TRACKER.match(source) and ("republication-pixel" in source or "pixel.php" in source):
        return _tracker_origin(source)
    if _PROPUBLICA.search(source):
        return Origin(
            url=_linked(document, "propublica.org", r"/article/"), publisher="ProPublica", place="counter", text=source
        )
    if _GROUNDUP.search(source):
        return Origin(
            url=_linked(document, "groundup.org.za", r"/article/"), publisher="GroundUp", place="counter", text=source
        )
    return None


def _tracker_origin(source: str) -> Origin | None:
    """The Republication Tracker Tool names site and post: WordPress finds a post by ?p=."""
    try:
        parts = urlsplit(source)
    except ValueError:
        return None
    post = parse_qs(parts.query).get("post", [""])[0]
    home = f"{parts.scheme}://{parts.netloc}/"
    url = f"{home}?p={post}" if post.isdigit() else None
    return Origin(url=url, publisher=parts.netloc.removeprefix("www."), place="counter", text=source)


def _linked(document: Document, host: str, path: str) -> str | None:
    """The link in the page that leads to the counted article."""
    pattern = re.compile(rf"^https?://(?:www\.)?{re.escape(host)}/[^?#]*{path}")
    return next((href for link in document.root.iter("a") if (href := link.get("href")) and pattern.match(href)), None)


def canonical(document: Document, identity: Identity) -> Iterator[Origin]:
    """The page calls another publisher's address its canonical one; where the page stands itself is to be known for that."""
    if not place_of(document.url):
        return
    href = document.metadata.link("canonical")
    url = absolute(href, document.base_url) if href else None
    if url and url.startswith("http") and urlsplit(url).path.strip("/") and not identity.owns(host_of(url)):
        yield Origin(
            url=unwrapped(url), publisher=host_of(url).removeprefix("www."), place="canonical", text=href or ""
        )


def declared(document: Document, identity: Identity) -> Iterator[Origin]:
    """`isBasedOn`, `translationOfWork`, and the metas that name a syndicated article's source. News are based on studies as well."""
    for node in document.metadata.of_type(*_ARTICLES):
        named = node.get("isBasedOn") or node.get("isBasedOnUrl") or node.get("translationOfWork")
        for url in _addresses(named):
            if not (identity.owns(host_of(url)) or _STUDIES.search(host_of(url))):
                yield Origin(url=url, publisher=host_of(url).removeprefix("www."), place="is-based-on", text=url)
    meta = document.metadata.meta
    for name in filter(meta.__contains__, _META):
        for content in meta[name]:
            url = absolute(content, document.base_url) or ""
            if content.strip().startswith("http") and urlsplit(url).path.strip("/") and not identity.owns(host_of(url)):
                yield Origin(
                    url=url, publisher=host_of(url).removeprefix("www."), place="syndication-source", text=content
                )


def _addresses(value: Any) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        found = (
            item if isinstance(item, str) else (item.get("url") or item.get("@id")) if isinstance(item, dict) else None
        )
        if isinstance(found, str) and found.startswith("http"):
            yield found
