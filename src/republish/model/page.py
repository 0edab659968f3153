"""A page as it was served: the evidence of what was offered, and when."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from types import NoneType
from typing import TYPE_CHECKING, Any, Self

from republish._encoding import encoded, encoding_of
from republish._expected import expect, given
from republish.errors import UsageError
from republish.model._noun import Noun
from republish.model.rights import Claim


@dataclass(frozen=True, kw_only=True, slots=True)
class FeedEntry(Noun):
    """What a feed says of one article: used as evidence beside the page, or instead of it."""

    feed_url: str
    id: str | None = None
    title: str | None = None
    summary: str | None = None
    authors: tuple[FeedAuthor, ...] = ()
    published: datetime | None = None
    """Aware, UTC."""
    modified: datetime | None = None
    language: str | None = None
    keywords: tuple[str, ...] = ()
    feed_title: str | None = None
    """What the feed calls itself, where it is a feed of the article's own site and the entry was not taken from elsewhere."""
    rights: str | None = None
    """The entry's own words on rights, else the feed's."""
    source_url: str | None = None
    """`<source>`: the entry is a republication of something from there."""
    source_title: str | None = None
    full_content: bool = False
    """The page's HTML is the entry's own full text, not the article's web page."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FeedAuthor(Noun):
    """An author as a feed writes it; `name` may hold role and institution after commas."""

    name: str
    url: str | None = None


_NOW = "`datetime.now(UTC)`, for example."
_WANTED: dict[str, tuple[tuple[type, ...], str, str]] = {
    "url": ((str,), "the address where the page lives", ""),
    "url_served": ((str,), "the address that answered", ""),
    "content": ((bytes,), "the bytes of the page", "`Page.from_html(html, url)` takes a text."),
    "fetched": ((datetime, NoneType), "a time", _NOW),
    "status": ((int, NoneType), "a number", "200, for example."),
    "entry": ((FeedEntry, NoneType), "a FeedEntry", "`republish.entries(feed, url)` gives pages that have one."),
}
_HELD: dict[str, tuple[type, str, str]] = {
    "headers": (tuple, "pairs of name and value", "`tuple(response.headers.items())`, for example."),
    "redirects": (str, "addresses", ""),
    "claims": (Claim, "Claims", "`republish.entries(feed, url)` gives pages that have some."),
}
"""What the fields with several values hold."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Page(Noun):
    """One page, with what is needed to prove later what it said.

    `content` is the bytes as served (after decompression); it stays out of comparisons and JSON, where `sha256` speaks
    for it. Times are aware and in UTC.
    """

    url: str
    """The URL that was asked for."""
    url_served: str = ""
    """The URL that answered, after redirects."""
    encoding: str = "utf-8"
    fetched: datetime | None = None
    status: int | None = None
    """The server's answer, where it is known. A page with 400 or more is refused as a fetch refuses it: NotFound, …"""
    headers: tuple[tuple[str, str], ...] = ()
    redirects: tuple[str, ...] = ()
    sha256: str = ""
    entry: FeedEntry | None = None
    claims: tuple[Claim, ...] = ()
    """Claims made elsewhere about this page, such as in a feed."""
    content: bytes = field(default=b"", compare=False, repr=False, metadata={"json": False})

    def __post_init__(self) -> None:
        """The content's checksum is made when it is first asked for; one that is given counts where the content is not at hand.

        UsageError for a field of another kind, an encoding that is none, and a time without its zone: what is written of such a
        page could not be read again.
        """
        for name, wanted in _WANTED.items():
            expect(name, getattr(self, name), *wanted)
        for name, (kind, held, advice) in _HELD.items():
            object.__setattr__(self, name, _several(name, getattr(self, name), kind, held, advice))
        if self.fetched and self.fetched.tzinfo is None:
            raise UsageError(f"`fetched` is a time without its zone: {self.fetched}.", advice=_NOW)
        try:
            b" ".decode(self.encoding, "replace")
        except (LookupError, TypeError, ValueError) as error:
            raise UsageError(f"A page's encoding is one that Python knows; {self.encoding!r} is none.") from error
        if self.content:
            object.__delattr__(self, "sha256")

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> str:
            """The checksum, which whoever only takes the article never asks for: making it takes a tenth of parsing."""
            if name != "sha256":
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            checksum = hashlib.sha256(self.content).hexdigest()
            object.__setattr__(self, name, checksum)
            return checksum

    @classmethod
    def from_html(cls, html: bytes | str, url: str, *, content_type: str | None = None) -> Self:
        """A page that was saved or made elsewhere.

        `html` in bytes is decoded by byte order mark, `content_type` or `<meta>` (unless they are UTF-8 beyond doubt),
        content and language, in that order; `url` is where the article lives, the page's own `rel=canonical` where it is empty. Nothing is fetched. A page that is not one fails when it
        is parsed; UsageError is raised for what is neither bytes nor str, and for an address that is no str.
        """
        if not isinstance(html, bytes | str):
            raise UsageError(f"HTML is bytes or str, not {type(html).__name__}.")
        content = html if isinstance(html, bytes) else encoded(html)
        encoding = encoding_of(content, content_type) if isinstance(html, bytes) else "utf-8"
        return cls(url=url, url_served=url, encoding=encoding, content=content)

    @property
    def html(self) -> str:
        """The page decoded; undecodable bytes become U+FFFD."""
        return self.content.decode(self.encoding, "replace")


def _several(name: str, values: Any, kind: type, held: str, advice: str) -> tuple[Any, ...]:
    """The same as a tuple: a list says the same, and could not be looked up."""
    expect(name, values, (tuple, list), f"several {held}", advice)
    items = tuple(tuple(value) if kind is tuple and isinstance(value, list) else value for value in values)
    for item in items:
        if not _is_of(item, kind):
            raise UsageError(f"`{name}` is to hold {held}, not {given(item)}.", advice=advice)
    return items


def _is_of(item: Any, kind: type) -> bool:
    if isinstance(item, tuple) and kind is tuple:
        return len(item) == 2 and all(isinstance(part, str) for part in item)
    return isinstance(item, kind) and kind is not tuple
