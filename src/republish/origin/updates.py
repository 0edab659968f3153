"""Today's original held against the one of then: what it says otherwise, and what else is to be seen on it. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from republish._addresses import file_of, place_of
from republish._picture_addresses import addresses_in
from republish.model import Article, Change, Finding, ImageDecision, Page
from republish.origin.differences import changed, differences, shared

_LEAST_SHARED = 0.2
"""Of the packaged text's runs of words: with fewer of them, what answers is a notice or another article."""
_HALF, _NEARLY_ALL = 0.5, 0.8
"""Less than half of the packaged text, and nearly nothing but that: what stands before a paywall."""
_STATED = "json-ld or meta description"
"""Where an article's `sources` say that its standfirst was read where readers of the page do not see it."""


def compare(then: Article, now: Article) -> tuple[Change, ...]:
    """What the article says otherwise today: title, standfirst, byline, and its text line by line and word by word.

    Punctuation and white space alone are no change, and neither is a standfirst that is read as the first line of the text, or
    one that stood in the head alone and stands nowhere today, or the other way round: another theme writes it or does not.
    The places are "title", "standfirst", "byline" and "line 12", of the text of then.
    """
    head = (
        *changed("title", then.title, now.title),
        *changed("standfirst", *_standfirsts(then, now)),
    )
    return (
        *(change for change in head if not _is_said(change, then.text, now.text)),
        *changed("byline", *_bylines(then, now)),
        *(change for change in differences(then.text, now.text) if not _is_said(change, _head(then), _head(now))),
    )


def _standfirsts(then: Article, now: Article) -> tuple[str, str]:
    """Those of both; none where one version has none, and the other's is not shown to readers."""
    both = (then, now)
    if any(article.standfirst and article.sources.get("standfirst") != _STATED for article in both):
        return then.standfirst or "", now.standfirst or ""
    return (then.standfirst, now.standfirst) if then.standfirst and now.standfirst else ("", "")


def _is_said(change: Change, then: str, now: str) -> bool:
    """Whether what came stood in a line of then all along, or what went stands in one of today."""
    beside = {"added": then, "removed": now}.get(change.action, "")
    return any(not changed("", change.words, line) for line in beside.split("\n") if line)


def _head(article: Article) -> str:
    return f"{article.title}\n{article.standfirst or ''}"


def share(then: Article, now: Article) -> float:
    """How much of the text of `then` today's article says, from 0 to 1, be it in its headline or its text."""
    return shared(then.text, f"{_head(now)}\n{now.text}")


def unlike(then: Article, now: Article, served: str) -> Iterator[Finding]:
    """Why an article may be no later version of another one."""
    shared = share(then, now)
    has = f"Today's page has {shared:.0%} of the packaged text"
    if shared < _LEAST_SHARED:
        text = f"{has}: it may hold another article, or a notice in its place. Look at it."
        yield Finding(code="other-text", level="question", text=text, source=served)
    elif shared < _HALF and share(now, then) > _NEARLY_ALL:
        text = f"{has}, and hardly anything else: the rest may stand behind a paywall, or was cut. Look at it."
        yield Finding(code="only-a-part", level="question", text=text, source=served)


def _bylines(then: Article, now: Article) -> tuple[str, str]:
    """The authors' names; where neither version names any, the bylines as printed."""
    if then.authors or now.authors:
        return ", ".join(author.name for author in then.authors), ", ".join(author.name for author in now.authors)
    return then.byline or "", now.byline or ""


def moved(now: Article, known: Iterable[str]) -> Iterator[Finding]:
    """Say that the article calls another address its own than those it is known by."""
    if place_of(now.url) not in map(place_of, known):
        text = f"The article is at another address today, <{now.url}>: link there from your copy."
        yield Finding(code="moved", level="info", text=text, source=now.url)


def leads_home(served: str, asked: str) -> bool:
    """Whether who asked for an article was sent to a site's first page."""
    there, wanted = place_of(served), place_of(asked)
    return bool(there) and "/" not in there and "?" not in there and there != wanted


def modified(then: Article, now: Article, read: datetime | None) -> Iterator[Finding]:
    """Say that the page states a later day of change than it did, or than the day it was `read` where it stated none."""
    since = then.modified or read or then.published
    if now.modified and since and now.modified > since:
        text = f"The page says that it was changed on {now.modified.date().isoformat()}."
        yield Finding(code="modified", level="info", text=text, source=now.url)


def images_gone(kept: Iterable[ImageDecision], then: Article, now: Article) -> Iterator[Finding]:
    """Say which images of the copy the article showed then and does not show any more."""
    gone = _shown(then) - _shown(now)
    for image in kept:
        if image.action == "keep" and _files(image.url) <= gone:
            named = image.caption or image.alt or image.credit or "An image"
            text = (
                f"{named.rstrip('.')}: the article does not show this image any more (<{image.url}>), and it may have lost "
                "its permission."
            )
            yield Finding(code="image-gone", level="info", text=text, source=now.url)


def _shown(article: Article) -> set[str]:
    images = (image for image in (article.lead_image, *article.images) if image is not None)
    return {file for image in images for file in _files(image.url)}


def _files(url: str) -> set[str]:
    """An image's address without what only sizes it, and the one that it holds where another server sizes it."""
    return {file_of(address) or address for address in addresses_in(url)}


def kept_from_feed(page: Page) -> Iterator[Finding]:
    """Say that what was kept is the text of a feed, not the page that is looked at today."""
    if page.entry and page.entry.full_content:
        text = (
            "The package was made of a feed's text: what the page says beside it may look new, and its licence other."
        )
        yield Finding(code="kept-from-feed", level="info", text=text, source=page.entry.feed_url)
