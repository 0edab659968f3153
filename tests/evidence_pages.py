"""Pages for the evidence tests: a story with invented words, and one statement about rights put somewhere."""

from __future__ import annotations

from republish import _html
from republish.evidence import Conclusion, conclude, gather
from republish.model import Claim, Page, Profile

URL = "https://news.example.org/2024/tide-mills"
STORY = (
    "<p>The tide mill at Harrow Creek ground its last wheat in the spring of 1931, and its wheel has stood still since.</p>"
    "<p>Now a group of neighbours wants to set it turning again, one oak paddle at a time, before the winter storms.</p>"
)


def page_of(
    *,
    head: str = "",
    before: str = "",
    inside: str = "",
    after: str = "",
    sidebar: str = "",
    footer: str = "",
    body: str | None = None,
    url: str = URL,
    title: str = "The mill that waits for the tide",
    language: str = "en",
) -> Page:
    """A page of a small news site in plain, common markup."""
    main = (
        body
        if body is not None
        else (
            f'<header id="masthead"><a href="/">Example News</a></header>{before}'
            f'<main><article class="post"><h1>{title}</h1><div class="entry-content">{STORY}{inside}</div></article>{after}</main>'
            f'<aside class="sidebar">{sidebar}</aside><footer class="site-footer">{footer}</footer>'
        )
    )
    html = f'<!doctype html><html lang="{language}"><head><title>{title}</title>{head}</head><body>{main}</body></html>'
    return Page.from_html(html, url)


def claims_on(page: Page, profile: Profile | None = None) -> tuple[Claim, ...]:
    return gather(_html.parse(page.html, page.url), page, profile)


def concluded(page: Page, profile: Profile | None = None) -> Conclusion:
    return conclude(claims_on(page, profile))


def license_id(page: Page, profile: Profile | None = None) -> str | None:
    found = concluded(page, profile).license
    return found.id if found else None
