"""Feed → candidate pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from typing import Any
from urllib.parse import urljoin

from republish import _html
from republish.errors import LimitExceeded
from republish.feeds.content import Content, document, element_html
from republish.feeds.dates import moment
from republish.feeds.names import XML_LANG, Fields, attribute, name_of, text_of
from republish.feeds.reader import Source, read
from republish.feeds.rights import claims, rights_text
from republish.limits import DEFAULT_LIMITS, Limits
from republish.model import FeedAuthor, FeedEntry, Page

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


def entries(feed: bytes | str | Page, url: str = "", *, limits: Limits = DEFAULT_LIMITS) -> Iterator[Page]:
    """Each entry of an RSS (0.9x, 1.0, 2.0) or Atom feed as a page to prepare, in the feed's order.

    `feed` is the document, as bytes, text or a fetched `Page`; `url` its address. Each page has an `entry`, and `claims`
    with the licence that the entry, or else the feed, states. A page with the entry's full text
    (`entry.full_content`) can be prepared as it is; the others are addresses to fetch, with empty content. Entries
    without an address are left out: nobody could credit them.

    Raises FeedError for what is no feed, and LimitExceeded.
    """
    source = read(feed, url, limits)
    items = _items(source, limits)
    fetched = feed.fetched if isinstance(feed, Page) else None
    return (replace(page, fetched=fetched) for page in map(_maker(source, limits), items) if page is not None)


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


def _maker(source: Source, limits: Limits) -> Any:
    channel = next((e for e in source.element if name_of(e) == "channel"), source.element)
    feed = Fields(channel)
    feed_url = source.url or _link(feed, "self", "") or ""

    def make(element: Any) -> Page | None:
        return _page(Fields(element), feed, feed_url, source.whole, limits)

    return make


def _page(item: Fields, feed: Fields, feed_url: str, whole: bool, limits: Limits) -> Page | None:
    url = _address(item, feed_url)
    if url is None:
        return None
    entry = _entry(item, feed, feed_url)
    html = _html_of(item, entry, url, feed_url, limits) if whole else None
    rights = claims(item, feed, feed_url)
    if html is None:
        return Page(url=url, url_served=url, entry=entry, claims=rights)
    page = Page.from_html(html, url)
    return replace(page, entry=replace(entry, full_content=True), claims=rights)


def _entry(item: Fields, feed: Fields, feed_url: str) -> FeedEntry:
    source_url, source_title = _source(item, feed_url)
    return FeedEntry(
        feed_url=feed_url,
        id=item.text(*_ID) or attribute(item.element, "about"),
        title=_plain(item, *_TITLE),
        summary=_plain(item, *_SUMMARY),
        authors=tuple(_authors(item, feed_url)) or tuple(_authors(feed, feed_url)),
        published=_date(item, *_PUBLISHED),
        modified=_date(item, *_MODIFIED),
        language=_language(item, feed),
        keywords=tuple(dict.fromkeys(_keywords(item))),
        rights=rights_text(item, feed),
        source_url=source_url,
        source_title=source_title,
    )


def _html_of(item: Fields, entry: FeedEntry, url: str, feed_url: str, limits: Limits) -> str | None:
    for element in item.all(*_FULL):
        if element.get("src"):
            continue
        base = _base(element, feed_url) if name_of(element).startswith("atom:") else _own_base(element) or url
        content = Content(html=element_html(element), base=base)
        html = document(
            content, title=entry.title, url=url, language=entry.language, summary=entry.summary, limits=limits
        )
        if html is not None:
            return html
    return None


def _address(item: Fields, feed_url: str) -> str | None:
    """Where the article lives: the link a proxy hides, the alternate link, the permalink."""
    candidates = [
        item.text("feedburner:origlink"),
        _link(item, "alternate", feed_url),
        *(text_of(element) for element in item.all("link") if text_of(element)),
        *(text_of(guid) for guid in item.all("guid") if (guid.get("isPermaLink") or "true").lower() == "true"),
        attribute(item.element, "about"),
        item.text("atom:id"),
    ]
    base = _base(item.element, feed_url)
    found = (_absolute(candidate, base) for candidate in candidates if candidate)
    return next((url for url in found if url), None)


def _link(fields: Fields, rel: str, feed_url: str) -> str | None:
    for element in fields.all("atom:link", "link"):
        href = element.get("href")
        kind = element.get("type") or "text/html"
        if href and (element.get("rel") or "alternate").lower() == rel and (rel != "alternate" or "html" in kind):
            return _absolute(href, _base(element, feed_url)) or None
    return None


def _absolute(link: str, base: str) -> str | None:
    try:
        url = urljoin(base, link.strip())
    except ValueError:
        return None
    return url if url.lower().startswith(("http://", "https://")) and not set(url) & set(' \t\r\n<>"') else None


def _base(element: Any, feed_url: str) -> str:
    """The base of relative links: xml:base on the way up, else the feed's address."""
    try:
        return urljoin(feed_url, _own_base(element) or "")
    except ValueError:
        return feed_url


def _own_base(element: Any) -> str | None:
    """The nearest xml:base, resolved against those around it."""
    bases = [
        found
        for found in (node.get("{http://www.w3.org/XML/1998/namespace}base") for node in _upwards(element))
        if found
    ]
    base = ""
    for found in reversed(bases):
        try:
            base = urljoin(base, found.strip())
        except ValueError:
            return None
    return base or None


def _upwards(element: Any) -> Iterator[Any]:
    while element is not None:
        yield element
        element = element.getparent()


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


def _authors(fields: Fields, feed_url: str) -> Iterator[FeedAuthor]:
    """Authors of the first vocabulary that names any, as written."""
    for vocabulary in _AUTHORS:
        found = [author for author in (_author(e, feed_url) for e in fields.all(vocabulary)) if author]
        if found:
            yield from dict.fromkeys(found)
            return


def _author(element: Any, feed_url: str) -> FeedAuthor | None:
    inside = Fields(element)
    name = inside.text("atom:name", "name", "foaf:name") or (
        "" if len(element) else _without_mail(unescape(text_of(element)))
    )
    homepage = inside.first("foaf:homepage", "atom:uri", "atom:url", "uri", "url")
    url = None if homepage is None else attribute(homepage, "resource") or text_of(homepage)
    return FeedAuthor(name=name, url=_absolute(url, _base(element, feed_url)) if url else None) if name else None


def _without_mail(text: str) -> str:
    """RSS writes "mail@example.org (Name)"; an address alone names nobody."""
    mail, bracket, name = text.partition("(")
    if "@" in mail and bracket:
        return name.rpartition(")")[0].strip() or name.strip()
    return "" if "@" in text and " " not in text else text


def _date(fields: Fields, *names: str) -> Any:
    return next((found for found in (moment(text_of(element)) for element in fields.all(*names)) if found), None)


def _language(item: Fields, feed: Fields) -> str | None:
    own = next((node.get(XML_LANG) for node in _upwards(item.element) if node.get(XML_LANG)), None)
    return item.text("dc:language", "language") or own or feed.text("language", "dc:language")


def _keywords(item: Fields) -> Iterator[str]:
    for element in item.all("atom:category"):
        label = (element.get("label") or element.get("term") or "").strip()
        if label:
            yield label
    yield from filter(None, (unescape(text_of(element)) for element in item.all(*_KEYWORDS)))
    for element in item.all("media:keywords"):
        yield from filter(None, (part.strip() for part in text_of(element).split(",")))


def _source(item: Fields, feed_url: str) -> tuple[str | None, str | None]:
    """`<source>` of RSS and Atom, `dc:source`: the entry was taken from there."""
    element = item.first("source")
    if element is not None and element.get("url"):
        return _absolute(element.get("url"), feed_url), text_of(element) or None
    atom = item.first("atom:source")
    if atom is not None:
        inside = Fields(atom)
        return _link(inside, "alternate", feed_url) or _link(inside, "self", feed_url), inside.text("atom:title")
    named = item.text("dc:source", "dcterms:source")
    return (_absolute(named, ""), None) if named and "://" in named else (None, named)
