"""A page that lists texts is a question, whatever licence it states; an article that leads to others is none."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, paragraph, sentence
from republish import Page

FOOT = '<footer><p>All content is licensed under <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p></footer>'
ITEM = '<article><h2><a href="/2026/{0}">The story of pier {0}</a></h2><div class="entry-summary"><p>{1} <a href="/2026/{0}">Read more</a></p></div></article>'
TEASER = '<div class="teaser"><h3><a href="/2026/{0}">The story of pier {0}</a></h3><p>{1}</p></div>'
ITEMS, TEASERS = ("".join(form.format(number, sentence(number)) for number in range(5)) for form in (ITEM, TEASER))
ARTICLE = "".join(map(paragraph, range(5)))
DATA = '<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "{}"{}}}</script>'


def asked(inner: str, *, head: str = "", body: str = "") -> bool:
    """Whether the review asks about the page for being a list."""
    html = f'<html lang=en><head><title>Harbour | Post</title>{head}</head><body class="{body}"><main><h1>Harbour</h1>{inner}</main>{FOOT}</body></html>'
    found = republish.review(Page.from_html(html, URL))
    told = [finding for finding in found.findings if finding.code == "listing"]
    assert len(told) <= 1
    assert (found.verdict == "ask") is bool(told)
    return bool(told)


@pytest.mark.parametrize("inner", [ITEMS, TEASERS], ids=["articles", "boxes"])
def test_pieces_under_headlines_that_lead_to_them_are_a_list(inner: str) -> None:
    assert asked(inner)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", "archive category category-harbour"),
        ("", "archive author author-quill"),
        ("", "search search-results"),
        (DATA.format("CollectionPage", ""), ""),
        (DATA.format("ProfilePage", ""), ""),
        ('<meta property="og:type" content="profile">', ""),
    ],
    ids=["category", "author", "search", "collection", "profile", "Open Graph"],
)
def test_what_the_page_calls_itself_is_believed(head: str, body: str) -> None:
    assert asked(ARTICLE, head=head, body=body)


@pytest.mark.parametrize(
    ("inner", "head", "body"),
    [
        (ARTICLE, "", "single single-post archive category"),
        (ARTICLE, "", "archive"),
        (ARTICLE, DATA.format("CollectionPage", "") + DATA.format("NewsArticle", ', "headline": "Harbour"'), ""),
        (
            ARTICLE,
            DATA.format("CollectionPage", "") + '<meta property="article:published_time" content="2026-03-04">',
            "",
        ),
        (f"<article>{ARTICLE}</article>{TEASERS}", "", ""),
        (TEASERS, '<meta name="author" content="Una Berg">', ""),
        (TEASERS.replace("/2026/", "https://books.example/"), "", ""),
        (TEASERS.replace('href="/2026/', 'href="#'), "", ""),
    ],
    ids=[
        "single",
        "a name alone",
        "an article",
        "dated",
        "an article before it",
        "signed",
        "other sites",
        "its own parts",
    ],
)
def test_an_article_is_no_list(inner: str, head: str, body: str) -> None:
    assert not asked(inner, head=head, body=body)
