"""Claims made elsewhere about the page: in its feed, and in its publisher's profile."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from itertools import chain
from typing import Any, TypeAlias

from republish._html import Document
from republish.evidence.worded import worded
from republish.licenses import find_licenses
from republish.model import Claim, Grant, Page, Profile

Element: TypeAlias = Any

_DATES = (
    "article:published_time",
    "datepublished",
    "citation_publication_date",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.created",
    "date",
    "pubdate",
    "parsely-pub-date",
    "sailthru.date",
)
_ARTICLE_TYPES = (
    "Article",
    "NewsArticle",
    "BlogPosting",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "ScholarlyArticle",
    "WebPage",
)
_DEFAULTS = ((1996, 1, 1), (2000, 2, 2))


def outside_claims(document: Document, page: Page, profile: Profile | None) -> Iterator[Claim]:
    """What feed and profile say."""
    title = (page.entry and page.entry.title) or ""
    for claim in (*page.claims, *_feed_claims(page)):
        yield from worded(claim, title.lower(), page.url) if claim.license else (claim,)
    if profile:
        yield from _profile_claims(profile, published(document, page))


def _feed_claims(page: Page) -> Iterator[Claim]:
    """The entry's own words on rights."""
    if not page.entry or not page.entry.rights:
        return
    rights = page.entry.rights
    known = {claim.license for claim in page.claims}
    for tool in find_licenses(rights):
        if tool not in known:
            yield Claim(scope="article", place="feed", text=rights, license=tool, source=page.entry.feed_url)


def _profile_claims(profile: Profile, on: date | None) -> Iterator[Claim]:
    """The grant in force on the day of publication; where the licence differs by article, only a hint."""
    grant = profile.grant(on)
    if grant:
        yield _granted(grant)


def _granted(grant: Grant) -> Claim:
    return Claim(
        scope="unclear" if grant.per_article else "site",
        place="profile",
        text=grant.text,
        license=grant.license,
        url=grant.license.url,
        source=grant.source,
        read=grant.read,
        grade=grant.grade,
    )


def published(document: Document, page: Page) -> date | None:
    """The day the article was published, as its feed or its head says; None where neither does.

    A feed's moments are in UTC: a day of the head next to the feed's is the same one where the article appeared.
    """
    nodes = document.metadata.of_type(*_ARTICLE_TYPES)
    stated = [value for node in nodes if isinstance(value := node.get("datePublished"), str)]
    stated += [content for name in _DATES for content in document.metadata.meta.get(name, ())]
    stated += [element.get("datetime") or "" for element in document.root.iter("time") if _marks_publication(element)]
    days = (day for text in chain(stated, _titles(document)) if (day := _day(text)))
    if page.entry is None or page.entry.published is None:
        return next(days, None)
    feed = page.entry.published.date()
    return next((day for day in days if abs((day - feed).days) <= 1), feed)


def _marks_publication(time: Element) -> bool:
    return "datePublished" in (time.get("itemprop") or "").split() or time.get("pubdate") is not None


def _titles(document: Document) -> Iterator[str]:
    """Dates as microformats write them: in the title of an element with the class `published`, or of its `value-title`."""
    for element in document.root.iter("abbr", "span") if document.mentions(b"published") else ():
        named = element.getparent() if "value-title" in (element.get("class") or "") else element
        if "published" in (named.get("class") or "").split():
            yield element.get("title") or ""


def _day(text: str) -> date | None:
    """A whole date, or None: a month or a year alone decides no window."""
    text = text.strip()[:64]
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        return _loose_day(text)


def _loose_day(text: str) -> date | None:
    from dateutil import parser

    try:
        days = {
            parser.parse(text, default=datetime(year, month, day), ignoretz=True).date()
            for year, month, day in _DEFAULTS
        }
    except (ValueError, OverflowError):
        return None
    return days.pop() if len(days) == 1 else None
