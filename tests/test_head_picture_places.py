"""The lead picture on pages whose data name none: where readers see it at the head of the article, and what it may not be."""

from __future__ import annotations

import pytest

from republish import Image, Page, _html
from republish.extraction.head.reading import read_head

URL = "https://www.harbourpost.example/2026/the-wall"
LONG = "The wall had stood for two hundred years when the pilots of Mora found that nobody had ever measured how deep it went. "
TEXT = f"<div class=body>{f'<p>{LONG * 2}</p>' * 3}</div>"
PICTURE = '<figure><img src="/i/wall.jpg" width="900" height="500"></figure>'
WALL = "https://www.harbourpost.example/i/wall.jpg"


def lead(article: str, before: str = "", head: str = "") -> str | None:
    html = f"<html lang=en><head><title>The wall</title>{head}</head><body>{before}<main><article>{article}</article></main></body></html>"
    found = read_head(_html.parse(html, URL), Page.from_html(html, URL)).lead_image
    return found.url if found else None


@pytest.mark.parametrize(
    "standfirst",
    [f'<p class="standfirst">{LONG * 2}</p>', f"<p>{LONG * 2}</p>"],
    ids=["named", "alone beside the headline"],
)
def test_a_long_standfirst_is_none_of_the_text(standfirst: str) -> None:
    assert lead(f"<header><h1>The wall of Mora</h1>{standfirst}</header>{PICTURE}{TEXT}") == WALL


def test_a_picture_between_paragraphs_is_no_lead() -> None:
    assert lead(f"<h1>The wall of Mora</h1><p>{LONG * 2}</p>{PICTURE}<p>{LONG * 2}</p>{TEXT}") is None


@pytest.mark.parametrize(
    "above",
    [
        PICTURE,
        '<div class="entry-img"><img src="/i/wall.jpg" width="900"></div>',
        '<div class="post-image"><a href="/i/wall.jpg"><img src="/i/wall.jpg"></a></div>',
        f'<div class="post-image"><a href="{URL}"><img src="/i/wall.jpg"></a></div>',
        '<section class="teaser-image"><picture><img src="/i/wall.jpg"></picture></section>',
    ],
    ids=["figure", "place", "link to the file", "link to the page", "picture"],
)
def test_a_picture_right_above_the_headline_is_the_lead(above: str) -> None:
    assert lead(f"{above}<header><h1>The wall of Mora</h1></header>{TEXT}") == WALL


@pytest.mark.parametrize(
    "above",
    [
        '<div class="promo-box"><a href="/other"><figure><img src="/i/wall.jpg"></figure></a></div>',
        '<div><img src="/i/wall.jpg"></div>',
        f'<div><figure><img src="/i/wall.jpg"></figure><p>{LONG}</p></div>',
        '<div><figure><img src="/i/wall.jpg"></figure><h3>The ferry is late</h3></div>',
        '<figure><a href="/"><img src="/i/wall.jpg"></a></figure>',
        '<figure class="author-image"><img src="/i/wall.jpg"></figure>',
    ],
    ids=["another story's", "nothing names it", "with text", "with a heading", "link to the front page", "portrait"],
)
def test_other_pictures_above_the_headline_are_no_lead(above: str) -> None:
    assert lead(f"{above}<header><h1>The wall of Mora</h1></header>{TEXT}") is None


def test_a_picture_outside_of_the_article_is_no_lead() -> None:
    assert lead(f"<h1>The wall of Mora</h1>{TEXT}", before=f'<div class="hero-image">{PICTURE}</div>') is None


@pytest.mark.parametrize("names", ["article author-ada entry", "detail share-open"])
def test_what_a_box_with_the_headline_is_called_says_nothing_of_its_picture(names: str) -> None:
    assert lead(f'<div class="{names}"><h1>The wall of Mora</h1>{PICTURE}{TEXT}</div>') == WALL


@pytest.mark.parametrize("names", ["shareable-item", "header-shared"])
def test_a_picture_that_may_be_shared_is_no_button(names: str) -> None:
    assert lead(f'<h1>The wall of Mora</h1><div class="{names}">{PICTURE}</div>{TEXT}') == WALL


def test_a_picture_that_opens_in_a_window_of_its_own_is_no_card() -> None:
    picture = '<figure><a href="/i/wall.jpg"><img class="thumb modal-image" src="/i/wall.jpg"></a></figure>'
    assert lead(f"<h1>The wall of Mora</h1>{picture}{TEXT}") == WALL


@pytest.mark.parametrize(
    "address",
    [
        "/wp-content/themes/coast/pier/cs.png",
        "/wp-content/plugins/ferry/pier.png",
        "/assets/flags/cs.png",
        "/assets/calendar-black.png",
        "/assets/ico_pier.png",
        "/assets/footer-dots.png",
        "/assets/App_AppStore_1024.png",
        "/fetch/w_120%2Ch_120%2Cc_fit/pier.png",
    ],
)
def test_ornaments_are_no_lead(address: str) -> None:
    assert lead(f'<h1>The wall of Mora</h1><div><img src="{address}"></div>{PICTURE}{TEXT}') == WALL


@pytest.mark.parametrize(
    "portrait",
    ['<img src="/i/ada-marlow-100.jpg">', '<img src="/i/77.jpg" alt="Ada Marlow">'],
    ids=["its file", "its words"],
)
def test_a_picture_named_after_the_author_is_a_portrait(portrait: str) -> None:
    byline = f'<div><p class="byline">By Ada Marlow</p><div>{portrait}</div></div>'
    assert lead(f"<h1>The wall of Mora</h1>{byline}{PICTURE}{TEXT}") == WALL


def test_a_picture_of_an_author_of_whom_the_headline_tells_is_the_lead() -> None:
    byline = '<p class="byline">By Ada Marlow</p>'
    picture = '<figure><img src="/i/ada-marlow.jpg"></figure>'
    assert lead(f"<h1>Ada Marlow and the wall of Mora</h1>{byline}{picture}{TEXT}") is not None


IN_BOX = '<div class="head"><img src="/i/wall.jpg" width="1000" height="541" itemprop="{}"><div><h1>The wall of Mora</h1></div><div><span>{}</span></div></div>'


def head_of(article: str, stated: str = "/i/card.jpg") -> Image | None:
    html = f'<html lang=en><head><title>The wall</title><meta property="og:image" content="{stated}"></head><body><article>{article}</article></body></html>'
    return read_head(_html.parse(html, URL), Page.from_html(html, URL)).lead_image


@pytest.mark.parametrize(
    ("said", "credit"),
    [
        ("© Ada Moor / Harbour Press", "© Ada Moor / Harbour Press"),
        ("© 2026 The Harbour Post", None),
        ("© ", None),
        ("", None),
    ],
)
def test_a_picture_of_the_article_in_the_box_of_its_headline_leads_before_one_that_is_not_shown(
    said: str, credit: str | None
) -> None:
    found = head_of(IN_BOX.format("associatedMedia", said) + TEXT)
    assert found is not None
    assert (found.url, found.credit) == (WALL, credit)


def test_a_picture_of_which_nothing_says_so_does_not() -> None:
    found = head_of(IN_BOX.format("logo", "") + TEXT)
    assert found is not None
    assert found.url.endswith("/i/card.jpg")


def test_the_picture_that_the_data_name_leads_where_the_page_shows_it() -> None:
    shown = '<figure><img src="/i/card-of-mora.jpg" width="900"></figure>'
    found = head_of(IN_BOX.format("image", "") + shown + TEXT, "/i/card-of-mora.jpg")
    assert found is not None
    assert found.url.endswith("/i/card-of-mora.jpg")


@pytest.mark.parametrize(
    ("masthead", "expected"),
    [
        ('<div><a href="/"><img src="/cut/900x400/i/harbourpost_836988.png"></a></div>', WALL),
        ('<header class="site-header"><img src="/i/harbourpost_836988.png"></header>', WALL),
        ('<div><a href="/"><img src="/i/harbourpost_836988-logo.svg"></a></div>', WALL),
        ('<div><img src="/i/harbourpost_836988-logo.svg"></div>', WALL),
        ('<div><a href="/2026/the-wall"><img src="/i/harbourpost_836988.png" width="900"></a></div>', None),
    ],
    ids=["in a link home", "in the site's head", "a logo of that name", "and it leads nowhere", "no link home"],
)
def test_the_site_s_logo_is_no_lead_though_the_data_name_it(masthead: str, expected: str | None) -> None:
    stated = "https://www.harbourpost.example/i/harbourpost_836988.png"
    head = f'<meta property="og:image" content="{stated}">'
    assert lead(f"<h1>The wall of Mora</h1>{PICTURE}{TEXT}", masthead, head) == (expected or stated)


@pytest.mark.parametrize(("logo", "stays"), [("836988.png", False), ("836988-logo.svg", True), ("836989.png", True)])
def test_what_the_data_name_stays_unless_it_is_the_logo(logo: str, stays: bool) -> None:
    stated = "https://www.harbourpost.example/i/harbourpost_836988.png"
    masthead = f'<a href="/"><img src="/i/harbourpost_{logo}"></a>'
    shown = lead(f"<h1>The wall of Mora</h1>{TEXT}", masthead, f'<meta property="og:image" content="{stated}">')
    assert shown == (stated if stays else None)
