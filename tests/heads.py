"""Heads of small pages that a test writes: what is read from them, and what such pages are made of."""

from republish import _html
from republish.extraction.head.reading import Head, read_head
from republish.model import FeedEntry, Page, Profile

PARAGRAPH = (
    "<p>The harbour was there before the town, and the people who came to it were not the ones who are here now.</p>"
)


def of(
    html: str,
    url: str = "https://harbour.example/tides",
    profile: Profile | None = None,
    entry: FeedEntry | None = None,
) -> Head:
    """The head of this HTML at this address."""
    page = Page(url=url, url_served=url, content=html.encode(), entry=entry)
    return read_head(_html.parse(page.html, url), page, profile)


def names(head: Head) -> list[str]:
    """The names of all its authors, of whatever kind."""
    return [person.name for person in head.authors]


def page(head: str = "", body: str = "") -> str:
    """A page with this in its head, and this between its headline and its three paragraphs."""
    return f"<html lang=en><head>{head}</head><body><h1>The old harbour</h1>{body}{PARAGRAPH * 3}</body></html>"


def ld(value: str) -> str:
    """JSON-LD as a page holds it."""
    return f'<script type="application/ld+json">{value}</script>'
