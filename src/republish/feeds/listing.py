"""Feed → candidate pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from html import unescape
from typing import Any

from republish import _html
from republish._addresses import host_of, untagged
from republish._expected import expect
from republish.errors import LimitExceeded
from republish.feeds.bases import Bases, web_address
from republish.feeds.content import Content, document, element_html
from republish.feeds.dates import moment
from republish.feeds.json_feed import is_json, json_entries
from republish.feeds.names import XML_LANG, Fields, attribute, name_of, text_of
from republish.feeds.reader import Source, check_size, decoded, read
from republish.feeds.rights import claims, rights_text
from republish.limits import DEFAULT_LIMITS, Limits
from republish.model import Claim, FeedAuthor, FeedEntry, Page

_TITLE = ("atom:title", "title", "dc:title", "media:title")
_ID = ("atom:id", "guid", "dc:identifier")
_PUBLISHED = (
    "atom:published",
    "atom:issued",
    "pubdate",
    "dc:date",
    "dcterms:issued",
    "dcterms:created",
    "atom:created",
)
_MODIFIED = ("atom:updated", "atom:modified", "dcterms:modified")
_FULL = ("content:encoded", "atom:content", "xhtml:body", "xhtml:div")
_SUMMARY = ("atom:summary", "description", "dc:description", "media:description")
_AUTHORS = ("atom:author", "dc:creator", "author")
_KEYWORDS = ("category", "dc:subject")
_FETCHED = '`republish.fetch(url, accept="feed")` gets one.'


@dataclass(frozen=True, kw_only=True, slots=True)
class _Feed:
    """What is true of every entry: read once."""

    fields: Fields
    bases: Bases
    whole: bool
    limits: Limits
    claims: tuple[Claim, ...]
    rights: str | None
    authors: tuple[FeedAuthor, ...]
    language: str | None
    fetched: datetime | None
    title: str | None
    hosts: frozenset[str]
    """Where it is published, and the site it says it is of."""


def entries(feed: bytes | str | Page, url: str = "", *, limits: Limits = DEFAULT_LIMITS) -> Iterator[Page]:
    """Each entry of an RSS (0.9x, 1.0, 2.0), Atom or JSON feed as a page to prepare, in the feed's order.

    `feed` is the document, as bytes, text or a fetched `Page`; `url` its address. Each page has an `entry`, and `claims`
    with the licence that the entry, or else the feed, states. A page with the entry's full text
    (`entry.full_content`) can be prepared as it is; the others are addresses to fetch, with empty content. Entries
    without an address are left out: nobody could credit them.

    Raises FeedError for what is no feed, LimitExceeded, and UsageError for an argument of the wrong kind.
    """
    expect("feed", feed, (bytes, str, Page), "a feed in bytes or text, or a Page of one", _FETCHED)
    expect("url", url, (str,), "the feed's address", "Leave it out where it is not known.")
    expect("limits", limits, (Limits,), "a Limits", "`Limits(feed_entries=10_000)`, for example.")
    fetched = feed.fetched if isinstance(feed, Page) else None
    url = url or (feed.url_served or feed.url if isinstance(feed, Page) else "")
    text = decoded(feed)
    if is_json(text):
        check_size(text, url, limits)
        return json_entries(text, url, fetched, limits)
    source = read(text, url, limits)
    items = _items(source, limits)
    around = _around(source, fetched, limits)
    return (page for page in (_page(Fields(item), around) for item in items) if page is not None)


def _items(source: Source, limits: Limits) -> list[Any]:
    found = [element for element in source.element.iter("{*}item", "{*}entry", "item", "entry") if _is_item(element)]
    if len(found) > limits.feed_entries:
        allowed = limits.feed_entries
        raise LimitExceeded(
            "The feed has too many entries.", limit="feed_entries", allowed=allowed, url=source.url, stage="feed"
        )
    return found


def _is_item(element: Any) -> bool:
    """An RSS item or an Atom entry, not something of another vocabulary that is called so."""
    return name_of(element) in ("item", "atom:entry", "entry")


def _around(source: Source, fetched: datetime | None, limits: Limits) -> _Feed:
    channel = next((e for e in source.element if name_of(e) == "channel"), source.element)
    fields = Fields(channel)
    url = source.url or _link(fields, "self", Bases("")) or ""
    bases = Bases(url)
    return _Feed(
        fields=fields,
        bases=bases,
        whole=source.whole,
        limits=limits,
        claims=claims(fields, "site", url),
        rights=rights_text(fields),
        authors=tuple(_authors(fields, bases)),
        language=fields.text("language", "dc:language"),
        fetched=fetched,
        title=_plain(fields, *_TITLE),
        hosts=frozenset(map(host_of, (url, _home(fields, bases) or ""))) - {""},
    )


def _home(channel: Fields, bases: Bases) -> str | None:
    """The site that a feed says it is of."""
    said = channel.text("link")
    return _link(channel, "alternate", bases) or (bases.absolute(said, channel.element) if said else None)


def _page(item: Fields, feed: _Feed) -> Page | None:
    url = _address(item, feed.bases)
    if url is None:
        return None
    entry = _entry(item, url, feed)
    html = _html_of(item, entry, url, feed) if feed.whole else None
    rights = claims(item, "article", feed.bases.feed_url) or feed.claims
    if html is None:
        return Page(url=url, url_served=url, entry=entry, claims=rights, fetched=feed.fetched)
    page = Page.from_html(html, url)
    return replace(page, entry=replace(entry, full_content=True), claims=rights, fetched=feed.fetched)


def _entry(item: Fields, url: str, feed: _Feed) -> FeedEntry:
    source_url, source_title = _source(item, feed.bases)
    own = host_of(url) in feed.hosts and not (source_url or source_title)
    return FeedEntry(
        feed_url=feed.bases.feed_url,
        id=item.text(*_ID) or attribute(item.element, "about"),
        title=_plain(item, *_TITLE),
        summary=_plain(item, *_SUMMARY),
        authors=tuple(_authors(item, feed.bases)) or feed.authors,
        published=_date(item, *_PUBLISHED),
        modified=_date(item, *_MODIFIED),
        language=_language(item, feed),
        keywords=tuple(dict.fromkeys(_keywords(item))),
        feed_title=feed.title if own else None,
        rights=rights_text(item) or feed.rights,
        source_url=source_url,
        source_title=source_title,
    )


def _html_of(item: Fields, entry: FeedEntry, url: str, feed: _Feed) -> str | None:
    """The entry's whole text as a document. RSS has no base of its own: links are taken as on the article's page."""
    for element in item.all(*_FULL):
        if element.get("src"):
            continue
        is_atom = name_of(element).startswith("atom:")
        base = feed.bases.of(element) if is_atom else feed.bases.stated(element) or url
        html = document(
            Content(html=element_html(element), base=base),
            title=entry.title,
            url=url,
            language=entry.language,
            summary=entry.summary,
            limits=feed.limits,
        )
        if html is not None:
            return html
    return None


def _address(item: Fields, bases: Bases) -> str | None:
    """Where the article lives: the link a proxy hides, the alternate link, the permalink; without what counts visits."""
    candidates = [
        item.text("feedburner:origlink"),
        _link(item, "alternate", bases),
        *(text_of(element) for element in item.all("link") if text_of(element)),
        *(text_of(guid) for guid in item.all("guid") if (guid.get("isPermaLink") or "true").lower() == "true"),
        attribute(item.element, "about"),
        item.text("atom:id"),
    ]
    found = (bases.absolute(candidate, item.element) for candidate in candidates if candidate)
    return next((untagged(url) for url in found if url), None)


def _link(fields: Fields, rel: str, bases: Bases) -> str | None:
    for element in fields.all("atom:link", "link"):
        href = element.get("href")
        kind = element.get("type") or "text/html"
        if href and (element.get("rel") or "alternate").lower() == rel and (rel != "alternate" or "html" in kind):
            return bases.absolute(href, element)
    return None


def _plain(fields: Fields, *names: str) -> str | None:
    """The words of a title or summary, whatever markup it was wrapped in."""
    for element in fields.all(*names):
        text = text_of(element)
        if text and not _is_plain(element) and ("<" in text or "&" in text):
            text = _html.text_of(_html.fragment(text))
        if text:
            return text
    return None


def _is_plain(element: Any) -> bool:
    return name_of(element).startswith("atom:") and (element.get("type") or "text") in ("text", "text/plain", "xhtml")


def _authors(fields: Fields, bases: Bases) -> Iterator[FeedAuthor]:
    """Authors of the first vocabulary that names any, as written."""
    for vocabulary in _AUTHORS:
        found = [author for author in (_author(e, bases) for e in fields.all(vocabulary)) if author]
        if found:
            yield from dict.fromkeys(found)
            return


def _author(element: Any, bases: Bases) -> FeedAuthor | None:
    inside = Fields(element)
    name = inside.text("atom:name", "name", "foaf:name") or (
        "" if len(element) else _without_mail(unescape(text_of(element)))
    )
    homepage = inside.first("foaf:homepage", "atom:uri", "atom:url", "uri", "url")
    url = None if homepage is None else attribute(homepage, "resource") or text_of(homepage)
    return FeedAuthor(name=name, url=bases.absolute(url, element) if url else None) if name else None


def _without_mail(text: str) -> str:
    """RSS writes "mail@example.org (Name)"; an address alone names nobody."""
    mail, bracket, name = text.partition("(")
    if "@" in mail and bracket:
        return name.rpartition(")")[0].strip() or name.strip()
    return "" if "@" in text and " " not in text else text


def _date(fields: Fields, *names: str) -> datetime | None:
    return next((found for found in (moment(text_of(element)) for element in fields.all(*names)) if found), None)


def _language(item: Fields, feed: _Feed) -> str | None:
    around = (node.get(XML_LANG) for node in (item.element, *item.element.iterancestors()))
    return item.text("dc:language", "language") or next(filter(None, around), None) or feed.language


def _keywords(item: Fields) -> Iterator[str]:
    for element in item.all("atom:category"):
        label = (element.get("label") or element.get("term") or "").strip()
        if label:
            yield label
    yield from filter(None, (unescape(text_of(element)) for element in item.all(*_KEYWORDS)))
    for element in item.all("media:keywords"):
        yield from filter(None, (part.strip() for part in text_of(element).split(",")))


def _source(item: Fields, bases: Bases) -> tuple[str | None, str | None]:
    """`<source>` of RSS and Atom, `dc:source`: the entry was taken from there."""
    element = item.first("source")
    if element is not None and element.get("url"):
        return bases.absolute(element.get("url"), element), text_of(element) or None
    atom = item.first("atom:source")
    if atom is not None:
        inside = Fields(atom)
        return _link(inside, "alternate", bases) or _link(inside, "self", bases), inside.text("atom:title")
    named = item.text("dc:source", "dcterms:source")
    return (web_address(named, ""), None) if named and "://" in named else (None, named)
