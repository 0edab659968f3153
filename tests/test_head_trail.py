"""The section on pages whose data state none: the last step of the trail above the article that holds it."""

from __future__ import annotations

import json

import pytest

from republish import Page, _html
from republish.extraction.head.reading import Head, read_head

URL = "https://www.harbourpost.example/coast/ferries/the-wall"


def head(above: str, *, meta: str = "", title: str = "The wall", url: str = URL, lang: str = "en") -> Head:
    html = f"<html lang={lang}><head><title>{title}</title>{meta}</head><body>{above}<h1>The wall</h1><p>It stands.</p></body></html>"
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


def listed(*steps: tuple[str, str]) -> str:
    items = [
        {"@type": "ListItem", "position": at, "name": name, "item": place} for at, (name, place) in enumerate(steps)
    ]
    return f'<script type="application/ld+json">{json.dumps({"@type": "BreadcrumbList", "itemListElement": items})}</script>'


@pytest.mark.parametrize(
    ("steps", "section"),
    [
        ([("Home", "/"), ("Ships", "/sections/ships-7"), ("The wall", URL)], "Ships"),
        ([("Home", "/"), ("Ships", "/sections/ships-7"), ("The wall", "")], "Ships"),
        ([("Home", "/"), ("Coast", "/coast"), ("Ferries", "/coast/ferries")], "Ferries"),
        ([("Home", "/"), ("Ships", "/sections/ships-7")], None),
        ([("Home", "/"), ("Ships", "https://other.example/ships"), ("The wall", URL)], None),
        ([("Home", "/"), ("Blog", "/blog"), ("2026", "/2026"), ("The wall", URL)], None),
        ([("Home", "/"), ("The wall", URL)], None),
        ([("Home", "/"), ("Category: Uncategorized", "/category/none"), ("The wall", URL)], None),
    ],
)
def test_a_trail_in_the_data_that_ends_with_the_article_names_its_section(
    steps: list[tuple[str, str]], section: str | None
) -> None:
    assert head("", meta=listed(*steps)).section == section


def test_a_trail_that_is_seen_goes_before_the_stated_one() -> None:
    stated = listed(("Home", "/"), ("C&F Detail", "/detail"), ("The wall", URL))
    assert head(f'<nav class="breadcrumb">{STEPS}</nav>', meta=stated).section == "Ferries"


def test_the_steps_of_a_stated_trail_may_be_named_inside_their_places() -> None:
    place = {"@id": "https://www.harbourpost.example/coast/", "name": "Coast"}
    trail = {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "item": place}]}
    assert head("", meta=f'<script type="application/ld+json">{json.dumps(trail)}</script>').section == "Coast"


COAST = '<a href="/coast/"><span>Coast</span></a>'


@pytest.mark.parametrize(
    "above",
    [
        f'<nav class="seo-breadcrumb"><p><a href="/">Home</a> - {COAST} - <span>The wall</span></p></nav>',
        f'<div><span typeof="v:Breadcrumb"><a href="/">Home</a></span> » <span typeof="v:Breadcrumb">{COAST}</span></div>',
        f'<ol vocab="https://schema.org/" typeof="BreadcrumbList"><li><a href="/">Home</a><li>{COAST}</ol>',
        COAST,
        f"<p>{COAST}</p>",
        '<a href="/stories/themas/coast">Coast</a>',
        f'<div class="x7"><a href="/">Home</a> &gt; {COAST} &gt; The wall</div>',
        '<span itemprop="articleSection">Coast</span>',
        '<span itemprop="articleSection">Posted in <a href="/what/9">Coast</a></span>',
        '<meta itemprop="articleSection" content="Coast">',
        '<p><a rel="category tag" href="/what/9">Coast</a></p>',
    ],
)
def test_a_section_is_named_in_many_ways_above_the_headline(above: str) -> None:
    assert head(f"<main><article>{above}").section == "Coast"


@pytest.mark.parametrize(
    ("lang", "named"),
    [
        ("fr", 'aria-label="Fil d’Ariane"'),
        ("de", 'aria-label="Brotkrümelnavigation"'),
        ("de", 'class="rootline"'),
        ("nl", 'class="kruimelpad"'),
    ],
)
def test_trails_are_named_in_other_languages_too(lang: str, named: str) -> None:
    trail = f'<nav {named}><ol><li><a href="/">Start</a><li>{COAST}</ol></nav>'
    assert head(trail, lang=lang).section == "Coast"


@pytest.mark.parametrize(
    "above",
    [
        f'<div>{COAST} <a href="/sport">Sport</a></div>',
        '<a href="/sport">Sport</a>',
        f"<header>{COAST}</header>",
        '<a href="/coast/">Back to Coast</a>',
        '<a href="https://other.example/themas/coast">Coast</a>',
        '<a href="/coast/">All Blogs</a>',
        '<span itemprop="articleSection">Category: Coast</span>',
        '<p><a rel="category tag" href="/coast">Coast</a>, <a rel="category tag" href="/sea">Sea</a></p>',
        '<nav><a rel="category tag" href="/what/9">Coast</a></nav>',
        '<article><a rel="category" href="/what/9">Sea</a><h3><a href="/sea/gulls">What the gulls of Mora eat</a></h3></article>',
        f'<nav class="x7"><a href="/">Home</a>{COAST}</nav>',
    ],
)
def test_what_else_leads_on_above_a_headline_is_no_section(above: str) -> None:
    assert head(above).section is None


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


@pytest.mark.parametrize(
    "trail",
    [
        '<nav class="breadcrumb" aria-labelledby="system-breadcrumb"><h2 id="system-breadcrumb" class="visually-hidden">Breadcrumb</h2><ol><li><a href="/">Home</a><li><a href="/topics/sport">Sport</a></ol></nav>',
        '<nav class="arbo"><a href="/">Home</a> &gt; <a href="/sport">Sport</a> &gt; <span class="active">The wall</span></nav>',
        '<div class="breadcrumbs"><a href="/">Front page</a> / <a href="/sport">Sport</a></div>',
    ],
)
def test_a_trail_from_the_front_page_needs_no_addresses_that_hold_the_article(trail: str) -> None:
    assert head(trail, lang="fr").section == "Sport"


@pytest.mark.parametrize(
    "trail",
    [
        '<nav class="breadcrumb"><h2>The wall of the ferry</h2><a href="/">Home</a> <a href="/sport">Sport</a></nav>',
        '<nav class="breadcrumb"><a href="/">Home</a> <a href="https://other.example/sport">Sport</a></nav>',
        f'<nav class="breadcrumb"><a href="/">Home</a> <a href="{URL}">The wall</a></nav>',
        '<nav class="menu"><a href="/">Home</a> <a href="/sport">Sport</a></nav>',
    ],
)
def test_headlines_other_sites_and_the_article_itself_are_no_steps(trail: str) -> None:
    assert head(trail).section is None


def test_steps_are_read_against_the_base_of_the_page_and_held_against_its_address() -> None:
    base = '<base href="https://www.harbourpost.example/">'
    trail = '<div class="mod_breadcrumb"><ul><li><a href="coast">Coast</a><li class="active">The wall</ul></div>'
    assert head(trail, meta=base).section == "Coast"
    assert head('<div class="mod_breadcrumb"><a href="sport">Sport</a></div>', meta=base).section is None


FILED = '<p class="blog-post-meta">Posted by Ada Marlow in <a href="/news/category/ships">Ships</a></p>'
NEWS = '<div class="breadcrumbs"><a href="/">Home</a> » <a href="/coast">News</a></div>'


@pytest.mark.parametrize(
    ("above", "section"),
    [
        ('<div class="wp-block-post-terms taxonomy-category"><a href="/ships" rel="tag">Ships</a></div>', "Ships"),
        ('<div class="wp-block-post-terms taxonomy-post_tag"><a href="/ships" rel="tag">Ships</a></div>', None),
        (FILED, "Ships"),
        (f"{NEWS}{FILED}", "Ships"),
        (NEWS, "News"),
        (NEWS.replace("</div>", ' » <a href="/news/ships">Ships</a></div>'), "Ships"),
        (NEWS.replace("News", "Sport") + FILED, "Sport"),
        (f"{NEWS}{FILED.replace('/category/', '/tag/')}", "News"),
    ],
)
def test_the_box_for_categories_and_the_line_about_a_post_say_where_it_is_filed(
    above: str, section: str | None
) -> None:
    assert head(f"<main><article>{above}").section == section


@pytest.mark.parametrize(("name", "section"), [("post-info", "Digs"), ("entry-meta", "Digs"), ("links", None)])
def test_the_line_about_a_post_files_it(name: str, section: str | None) -> None:
    """Dotclear's is called "post-info"."""
    line = f'<p class="{name}">By Ada Marlow on 4 March 2024 - <a href="/category/digs">Digs</a> - <a href="#">Link</a></p>'
    body = f"<div class=post><h2>The wall</h2>{line}<p>The pilots had not been told.</p></div>"
    html = f"<html lang=en><head><title>The wall</title></head><body>{body}</body></html>"
    assert read_head(_html.parse(html, URL), Page.from_html(html, URL)).section == section
