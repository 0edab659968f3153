"""JSON Feed (<https://www.jsonfeed.org/version/1.1/>): its items as feedparser would give entries, which `parsed` reads.

The format has no word for rights: what it gives is text and where it lives.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from html import escape
from typing import Any

from republish._addresses import host_of
from republish.errors import FeedError, LimitExceeded
from republish.feeds.parsed import entry_page
from republish.feeds.reader import ILLEGAL
from republish.limits import Limits
from republish.model import Page

_BLANK = "\ufeff \t\r\n"
_VERSION = "jsonfeed.org/version/"


def is_json(text: str) -> bool:
    """Whether a feed's text is JSON: no XML begins with a bracket."""
    return text.lstrip(_BLANK).startswith(("{", "["))


def json_entries(text: str, url: str, fetched: datetime | None, limits: Limits) -> Iterator[Page]:
    """Each item that has an address as a page, in the feed's order. Raises FeedError or LimitExceeded."""
    data = _read(text, url)
    items = data.get("items")
    items = items if isinstance(items, list) else []
    if len(items) > limits.feed_entries:
        allowed = limits.feed_entries
        raise LimitExceeded(
            "The feed has too many entries.", limit="feed_entries", allowed=allowed, url=url, stage="feed"
        )
    address = url or _text(data.get("feed_url"))
    feed = {
        "title": _plain(data.get("title")),
        "link": _text(data.get("home_page_url")),
        "language": _text(data.get("language")),
        "authors": _authors(data),
    }
    entries = [_entry(item) for item in items if isinstance(item, Mapping) and _text(item.get("url"))]
    return _pages(entries, address, feed, fetched, limits)


def _read(text: str, url: str) -> Mapping[str, Any]:
    try:
        data = json.loads(text.strip(_BLANK))
    except (ValueError, RecursionError) as error:
        raise FeedError("This is neither XML nor whole JSON.", url=url) from error
    if not isinstance(data, dict) or _VERSION not in _text(data.get("version")):
        raise FeedError("This is JSON, but not a JSON Feed.", url=url)
    return data


def _pages(
    entries: list[dict[str, Any]], url: str, feed: Mapping[str, Any], fetched: datetime | None, limits: Limits
) -> Iterator[Page]:
    for entry in entries:
        try:
            page = entry_page(entry, url, feed, limits=limits)
        except FeedError:  # Its address is none of the web's.
            continue
        yield replace(page, fetched=fetched)


def _entry(item: Mapping[str, Any]) -> dict[str, Any]:
    """Under feedparser's names. A text of which the item says that it is about a page elsewhere is not taken from here."""
    address = _text(item.get("url"))
    elsewhere = _text(item.get("external_url"))
    html = "" if elsewhere and host_of(elsewhere) != host_of(address) else _text(item.get("content_html"))
    tags = item.get("tags")
    return {
        "link": address,
        "id": str(identity) if isinstance(identity := item.get("id"), str | int) else "",
        "title": _plain(item.get("title")),
        "title_detail": {"language": _text(item.get("language"))},
        "summary": _plain(item.get("summary")),
        "summary_detail": {},
        "published": _text(item.get("date_published")),
        "updated": _text(item.get("date_modified")),
        "authors": _authors(item),
        "tags": [{"term": _text(tag)} for tag in tags] if isinstance(tags, list) else [],
        "content": [{"value": html, "base": address}] if html else [],
    }


def _authors(data: Mapping[str, Any]) -> list[dict[str, str]]:
    """Version 1.1 has several, version 1 one."""
    said = data.get("authors")
    named = said if isinstance(said, list) and said else [data.get("author")]
    people = [person for person in named if isinstance(person, Mapping)]
    return [{"name": _text(person.get("name")), "href": _text(person.get("url"))} for person in people]


def _plain(value: object) -> str:
    """Plain text, as the format has titles and summaries; what reads them takes signs for markup."""
    return escape(_text(value), quote=False)


def _text(value: object) -> str:
    """A text without what no feed in XML could hold."""
    return ILLEGAL.sub("", value) if isinstance(value, str) else ""
