"""A text as a publisher hands it to reusers, without a page around it: who wrote it for whom, and what is said of that apart."""

from __future__ import annotations

import pytest

import republish
from harbour_wall import PARAGRAPHS
from republish import Article, Page

URL = "https://hp24.example/2024/wall/"
BY = "https://creativecommons.org/licenses/by-nd/4.0/"
TEXT = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)


def handed(
    byline: str, name: str = "Harbour &amp; Coast", home: str = "https://hp24.example", url: str = URL
) -> Article:
    """As WordPress' Republication Tracker Tool writes it."""
    html = f"""<h1>The wall leans</h1>
<p class="byline">by {byline}, {name} <br />March 1, 2024</p>
{TEXT}
<p>This <a target="_blank" href="{url}">article</a> first appeared on <a target="_blank" href="{home}">{name}</a> and is republished here under a
<a target="_blank" href="{BY}">Creative Commons Attribution-NoDerivatives 4.0 International License</a>.</p>"""
    return republish.extract(Page.from_html(html, URL))


@pytest.mark.parametrize("byline", ["Ada Quill", "Ada Quill, Bo Noor"])
@pytest.mark.parametrize("name", ["Harbour &amp; Coast", "Voz del Puerto", "Портовая правда"])
def test_the_site_is_no_author_and_its_byline_no_line_of_the_text(byline: str, name: str) -> None:
    article = handed(byline, name)
    assert ", ".join(author.name for author in article.authors) == byline
    assert article.publisher == name.replace("&amp;", "&")
    assert article.text.split("\n") == list(PARAGRAPHS)


@pytest.mark.parametrize(
    ("home", "url"),
    [
        ("https://elsewhere.example", URL),
        ("https://hp24.example", "https://hp24.example/2024/another/"),
        ("https://hp24.example/about", URL),
    ],
)
def test_a_line_of_another_text_or_site_names_no_publisher(home: str, url: str) -> None:
    assert handed("Ada Quill", home=home, url=url).publisher is None


def test_a_line_above_the_text_that_says_more_than_names_stays() -> None:
    line = "By Ada Quill's count, Harbour &amp; Coast has lost nine masts since the winter of 1962 began."
    html = f"""<h1>The wall leans</h1><p class="byline">by Ada Quill, Harbour &amp; Coast</p><p>{line}</p>{TEXT}
<p>This <a href="{URL}">article</a> first appeared on <a href="https://hp24.example">Harbour &amp; Coast</a>.</p>"""
    assert "lost nine masts" in republish.extract(Page.from_html(html, URL)).text


def test_the_credits_of_firefox_reader_view_are_a_byline() -> None:
    html = f"""<html lang="en" dir="ltr"><head><title>The wall leans</title></head><body class="light loaded"><div class="container">
<div class="header reader-header" dir="ltr"><a class="domain reader-domain" href="{URL}">hp24.example</a><h1 class="reader-title">The wall leans</h1>
<div class="credits reader-credits">Ada Quill and Bo Noor</div><div class="meta-data"><div class="reader-estimated-time">3 minutes</div></div></div><hr>
<div class="content"><div class="moz-reader-content" dir="ltr"><div id="readability-page-1" class="page"><div>{TEXT}</div></div></div></div></div></body></html>"""
    article = republish.extract(Page.from_html(html, URL))
    assert [author.name for author in article.authors] == ["Ada Quill", "Bo Noor"]
    assert article.text.split("\n") == list(PARAGRAPHS)
