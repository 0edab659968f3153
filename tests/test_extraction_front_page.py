"""The front page of a site is a question, whatever licence it states; what only looks like one in part is none."""

from __future__ import annotations

import pytest

import republish
from harbour import paragraph
from republish import Page, Review, Use

HOME = "https://harbourpost.example/"
WEBSITE = '<meta property="og:type" content="website">'


def page(head: str, url: str = HOME) -> Page:
    text = "".join(map(paragraph, range(6)))
    licensed = '<p>This article is licensed under <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>'
    head = f"<head><title>Harbour Post</title>{head}</head>"
    return Page.from_html(f"<html>{head}<body><main>{text}{licensed}</main></body></html>", url)


def reviewed(source: Page) -> Review:
    return republish.review(source, use=Use(commercial=True))


@pytest.mark.parametrize(
    "head",
    [
        WEBSITE,
        '<meta property="og:type" content="Website"><link rel="canonical" href="/">',
        f'{WEBSITE}<meta property="og:url" content="https://harbourpost.example">',
        f'{WEBSITE}<script type="application/ld+json">{{"@type": "WebPage", "datePublished": "2024-05-06"}}</script>',
    ],
    ids=["address", "canonical", "og:url", "dated"],
)
def test_a_front_page_is_a_question(head: str) -> None:
    review = reviewed(page(head))
    assert review.verdict == "ask"
    assert [finding.source for finding in review.findings if finding.code == "front-page"] == [HOME]


def test_the_license_of_a_front_page_is_read_all_the_same() -> None:
    license = reviewed(page(WEBSITE)).license
    assert license is not None
    assert license.id == "CC-BY-4.0"


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ("", HOME),
        ('<meta property="og:type" content="article">', HOME),
        (f'{WEBSITE}<link rel="canonical" href="/">', "https://harbourpost.example/2024/the-wall"),
        (WEBSITE, "https://harbourpost.example/?p=12"),
        (f'{WEBSITE}<link rel="canonical" href="/the-wall">', HOME),
        (f'{WEBSITE}<script type="application/ld+json">{{"@type": "Article", "headline": "The wall"}}</script>', HOME),
    ],
    ids=["says nothing", "an article", "another address", "a query", "another canonical", "described"],
)
def test_a_page_that_does_not_say_so_is_none(head: str, url: str) -> None:
    assert "front-page" not in {finding.code for finding in reviewed(page(head, url)).findings}
