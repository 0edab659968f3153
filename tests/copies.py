"""Published pages for audits: a site's own page around a package, and packages with single duties."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import republish
from republish import Obligation, Package, Page, Use
from republish.testing import page_from_file

OYSTERS = "https://theconversation.com/why-harbour-cities-are-bringing-back-their-oyster-reefs-900417"
COPY = "https://herald.example/2026/09/oyster-reefs"


@lru_cache(maxsize=1)
def oysters() -> Package:
    """The Conversation's article of examples/, CC BY-ND 4.0, with a counter."""
    return republish.prepare(page_from_file("examples/pages/oyster-reefs.html", OYSTERS))


def site(inner: str, *, title: str = "", head: str = "") -> str:
    """A newspaper's page: navigation, headline, text, what other stories there are."""
    headline = title or oysters().article.title
    return (
        f"<!doctype html><html lang='en'><head><title>{headline} | Herald</title>{head}</head><body>"
        "<header><nav><a href='/'>Home</a> <a href='/sport'>Sport</a></nav></header>"
        f"<main><article><h1>{headline}</h1><div class='entry-content'>{inner}</div></article></main>"
        "<aside><h2>Most read</h2><ul><li><a href='/a'>The mill that burned down twice in a year</a></li></ul></aside>"
        "<footer><p>Herald, Market Street 4</p></footer></body></html>"
    )


def published(html: str, url: str = COPY) -> Page:
    return Page.from_html(html, url)


def wishing(kind: str, value: str, package: Package | None = None, use: Use | None = None) -> Package:
    """A package of which the publisher asks one thing and the licence nothing."""
    package = package or oysters()
    wish = Obligation(
        kind=kind,
        text="A rule.",
        layer="publisher",
        source="https://theconversation.com/republishing-guidelines",
        value=value,
    )
    review = replace(package.review, obligations=(), requests=(wish,), use=use or package.review.use)
    return replace(package, review=review)


def bound(*kinds: str, package: Package | None = None, use: Use | None = None) -> Package:
    """A package with some conditions of its licence alone."""
    package = package or oysters()
    duties = tuple(
        Obligation(kind=kind, text="A condition.", layer="license", source="CC BY-ND 4.0 §3(a)(1)") for kind in kinds
    )
    return replace(
        package, review=replace(package.review, obligations=duties, requests=(), use=use or package.review.use)
    )
