"""An invented article on the lamps of a pier, whose page says something of its rights to programs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import republish
from republish import Page, Review

URL = "https://news.example.org/2026/05/lamps"
ARCHIVED = f"https://web.archive.org/web/20260510120000/{URL}"
BY = "https://creativecommons.org/licenses/by/4.0/"
BY_NC = "https://creativecommons.org/licenses/by-nc/4.0/"
TITLE = "The lamps go out one by one"
GRANT = (
    f'<p class="license">This article is published under a <a rel="license" href="{BY}">Creative Commons Attribution 4.0 '
    "International licence</a>.</p>"
)
SITE_GRANT = f'<p>All texts: <a rel="license" href="{BY}">CC BY 4.0</a></p>'
PARAGRAPHS = (
    "The harbour of Vessby once had fourteen lamps along its eastern pier, and a keeper who walked to each of them at dusk "
    "with a ladder and a can of oil.",
    "This spring the town council decided to let them go out one by one, because the fishing boats that needed them have "
    "moved to the new basin in the north.",
    "“I lit the first of them when I was nine years old,” says Maren Holt, whose grandfather kept the lights until the war, "
    "“and I never thought I would see the last.”",
    "The council will hear her neighbours in the autumn. Until then the lamps nearest to the water stay dark, and the ferry "
    "finds its way by the lights of the hotel.",
)
Headers = Iterable[tuple[str, str]]


def page(
    *, head: str = "", inside: str = GRANT, footer: str = "", headers: Headers = (), url: str = URL, item: bool = False
) -> Page:
    """The page; it states its licence below the text unless `inside` is something else."""
    typed = ' itemscope itemtype="https://schema.org/NewsArticle"' if item else ""
    text = "".join(f"<p>{words}</p>" for words in PARAGRAPHS)
    html = (
        f'<!doctype html><html lang="en"><head><title>{TITLE}</title>{head}</head><body><header><a href="/">Example News</a>'
        f'</header><main><article{typed}><h1>{TITLE}</h1><div class="entry-content">{text}{inside}</div></article></main>'
        f'<footer class="site-footer">{footer}</footer></body></html>'
    )
    return replace(Page.from_html(html, url), headers=tuple(headers))


def meta(name: str, content: str) -> str:
    """A `<meta>`."""
    return f'<meta name="{name}" content="{content}">'


def data(**said: Any) -> str:
    """The article's JSON-LD, which says something more."""
    node = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, "url": URL, **said}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def reviewed(**of_page: Any) -> Review:
    """The review of such a page."""
    return republish.review(page(**of_page))


def told(review: Review, code: str) -> str | None:
    """What the findings of a code say; None where there is none."""
    found = [finding.text for finding in review.findings if finding.code == code]
    return " ".join(found) if found else None
