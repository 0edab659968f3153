"""Entries that feedparser has read already."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from republish import _html
from republish._addresses import host_of, untagged
from republish._expected import expect
from republish.errors import FeedError
from republish.feeds.content import Content, document
from republish.feeds.dates import moment
from republish.feeds.rights import named, stated
from republish.limits import DEFAULT_LIMITS, Limits
from republish.model import Claim, FeedAuthor, FeedEntry, Page
from republish.model.rights import Scope


def entry_page(
    entry: Mapping[str, Any], feed_url: str, feed: Mapping[str, Any] | None = None, *, limits: Limits = DEFAULT_LIMITS
) -> Page:
    """One entry of feedparser (`parsed.entries[i]`) as a page to prepare; `feed` is its `parsed.feed`.

    The same as a page of `entries`. Raises FeedError when the entry has no address, UsageError for an argument of the wrong
    kind.
    """
    expect("entry", entry, (Mapping,), "an entry as feedparser gives it")
    expect("feed_url", feed_url, (str,), "the feed's address")
    feed = feed or {}
    link = _text(entry.get("link"))
    url = _html.absolute(link, feed_url) if link else None
    if url is None or not url.startswith("http"):
        raise FeedError("The entry has no address.", url=feed_url, advice="Skip it: nobody could credit it.")
    url = untagged(url)
    said = _entry(entry, url, feed, feed_url)
    rights = tuple(_claims(entry, "article", feed_url)) or tuple(_claims(feed, "site", feed_url))
    for part in entry.get("content") or ():
        content = Content(html=_text(part.get("value")) or "", base=_text(part.get("base")) or feed_url)
        html = document(content, title=said.title, url=url, language=said.language, summary=said.summary, limits=limits)
        if html is not None:
            page = Page.from_html(html, url)
            return replace(page, entry=replace(said, full_content=True), claims=rights)
    return Page(url=url, url_served=url, entry=said, claims=rights)


def _entry(entry: Mapping[str, Any], url: str, feed: Mapping[str, Any], feed_url: str) -> FeedEntry:
    source = entry.get("source") or {}
    own = host_of(url) in {host_of(feed_url), host_of(_text(feed.get("link")) or "")} and not source
    details = entry.get("title_detail") or {}
    return FeedEntry(
        feed_url=feed_url,
        id=_text(entry.get("id")),
        title=_words(entry.get("title")),
        summary=_summary(entry),
        authors=tuple(_authors(entry)) or tuple(_authors(feed)),
        published=moment(_text(entry.get("published"))),
        modified=moment(_text(entry.get("updated")) if "updated" in entry else None),
        language=_text(details.get("language")) or _text(feed.get("language")),
        keywords=tuple(dict.fromkeys(filter(None, (_text(tag.get("term")) for tag in entry.get("tags") or ())))),
        feed_title=_words(feed.get("title")) if own else None,
        rights=_words(entry.get("rights")) or _words(feed.get("rights")),
        source_url=_html.absolute(address, feed_url) if (address := _text(source.get("href"))) else None,
        source_title=_words(source.get("title")),
    )


def _summary(entry: Mapping[str, Any]) -> str | None:
    """What the feed gives as one: where there is none, feedparser copies the text there, and no detail of it."""
    said = entry.get("summary")
    copied = "summary_detail" not in entry and any(said == part.get("value") for part in entry.get("content") or ())
    return None if copied else _words(said)


def _authors(data: Mapping[str, Any]) -> Iterator[FeedAuthor]:
    found = [
        FeedAuthor(name=name, url=_html.absolute(_text(author.get("href")), ""))
        for author in data.get("authors") or ()
        if (name := _text(author.get("name")))
    ]
    name = _text(data.get("author"))
    yield from dict.fromkeys(found or ([FeedAuthor(name=name)] if name else []))


def _claims(data: Mapping[str, Any], scope: Scope, source: str) -> Iterator[Claim]:
    links = [link for link in data.get("links") or () if link.get("rel") == "license"]
    addresses = [_text(data.get("license")), *(_text(link.get("href")) for link in links)]
    for address in dict.fromkeys(filter(None, addresses)):
        yield from named(address, address, scope, source)
    words = _words(data.get("rights"))
    if words:
        yield from stated(words, scope, source)


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _words(value: object) -> str | None:
    """Feedparser leaves markup in titles and summaries."""
    text = _text(value)
    if text and ("<" in text or "&" in text):
        return _html.text_of(_html.fragment(text)) or None
    return " ".join(text.split()) if text else None
