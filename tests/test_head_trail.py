"""The section on pages whose data state none: the last step of the trail above the article that holds it."""

from __future__ import annotations

import pytest

from republish import Page, _html
from republish.extraction.head.reading import Head, read_head

URL = "https://www.harbourpost.example/coast/ferries/the-wall"


def head(above: str, *, meta: str = "", title: str = "The wall", url: str = URL) -> Head:
    html = f"<html lang=en><head><title>{title}</title>{meta}</head><body>{above}<h1>The wall</h1><p>It stands.</p></body></html>"
    return read_head(_html.parse(html, url), Page.from_html(html, url))


STEPS = (
    '<a href="/">Home</a> › <a href="/coast/">Coast</a> › <a href="/coast/ferries">Ferries</a> › <span>The wall</span>'
)


@pytest.mark.parametrize(
    "trail",
    [
        f'<nav class="breadcrumb">{STEPS}</nav>',
        f'<nav aria-label="Breadcrumb">{STEPS}</nav>',
        f'<div id="crumbs">{STEPS}</div>',
        f'<ol itemscope itemtype="https://schema.org/BreadcrumbList">{STEPS}</ol>',
    ],
)
def test_the_last_step_above_the_article_is_its_section(trail: str) -> None:
    found = head(trail)
    assert (found.section, found.sources["section"]) == ("Ferries", "breadcrumb")


@pytest.mark.parametrize(
    ("step", "section"),
    [
        ('<a href="/category/ships">Ships</a>', "Ships"),
        ('<a href="https://www.harbourpost.example/coast">Coast</a>', "Coast"),
        ('<a href="/sport">Sport</a>', None),
        ('<a href="https://other.example/category/ships">Ships</a>', None),
        ('<a href="/coast">Blog</a>', None),
        ('<a href="/coast">Our Blog</a>', None),
        ('<a href="/coast">HarbourPost Stories</a>', None),
        ('<a href="/coast">All of the stories from the coast</a>', None),
        ('<a href="/category/none">Uncategorized</a>', None),
        (f'<a href="{URL}">The wall</a>', None),
        ('<a href="/">Front page</a>', None),
    ],
)
def test_a_step_that_does_not_hold_the_article_is_no_section(step: str, section: str | None) -> None:
    assert head(f'<nav class="breadcrumbs">{step}</nav>').section == section


def test_a_menu_is_no_trail() -> None:
    assert head(f'<nav class="main-nav">{STEPS}</nav>').section is None


def test_what_the_data_state_goes_before_the_trail() -> None:
    meta = '<meta property="article:section" content="Harbours">'
    assert head(f'<nav class="breadcrumb">{STEPS}</nav>', meta=meta).section == "Harbours"


def test_a_step_called_like_the_site_leaves_the_publisher() -> None:
    meta = '<meta property="og:site_name" content="Ferries">'
    assert head(f'<nav class="breadcrumb">{STEPS}</nav>', meta=meta).publisher == "Ferries"


@pytest.mark.parametrize(
    ("title", "publisher"),
    [
        ("The wall - harbourpost.example › Coast", None),
        ("The wall › HarbourPost", "HarbourPost"),
        ("The wall | HarbourPost -", "HarbourPost"),
    ],
)
def test_a_name_in_the_title_comes_without_what_is_set_off_behind_it(title: str, publisher: str | None) -> None:
    assert head("", title=title).publisher == publisher
