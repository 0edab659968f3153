"""A licence in an advertiser's box is none of the text's; in a box of what the site offers besides it is so only where it says so."""

from __future__ import annotations

import pytest

import republish
from evidence_pages import license_id, page_of
from republish import Page

CC = '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
BARE = f"<p>Oak and Tide, a book of photographs.</p><p>Licensed under {CC}.</p>"
OF_THIS = f"<p>This article is published under {CC}.</p>"
OF_THE_SITE = f"<p>Except where otherwise noted, content on this site is licensed under {CC}.</p>"
ADVERTS = [
    '<div class="ad">',
    '<div class="advertisement">',
    '<div id="ad-slot-3">',
    '<aside class="sponsored-content">',
    '<div class="ad-container">',
    '<div class="Partner-Content">',
    '<div class="anzeige">',
    '<aside class="werbung">',
    '<div class="encart-pub">',
    '<div class="publicidad">',
    '<div class="pubblicita">',
    '<div class="advertentie">',
    '<div class="reklama">',
    '<div aria-label="Advertisement">',
    '<div role="complementary" aria-label="Anzeige">',
    "<div><p>Advertisement</p>",
    "<aside><span>Publicité</span>",
]
OFFERS = [
    '<div class="newsletter-signup">',
    '<div class="infolettre">',
    '<div class="podcast-player">',
    '<aside class="book-teaser">',
    '<div class="buchtipp">',
    '<div class="event-promo">',
    '<div class="product-card">',
    '<section class="sponsor-box">',
    '<div class="donate">',
]


def boxed(tag: str, words: str) -> str:
    return f"{tag}{words}</{tag[1:].split()[0].split('>')[0]}>"


@pytest.mark.parametrize("tag", ADVERTS)
@pytest.mark.parametrize("words", [BARE, OF_THIS, OF_THE_SITE], ids=["bare", "this", "site"])
def test_an_advertisers_licence_is_not_the_texts(tag: str, words: str) -> None:
    box = boxed(tag, words)
    assert license_id(page_of(inside=box)) is None
    assert license_id(page_of(inside=f"<p>The mill turned again.</p>{box}<p>So it did.</p>")) is None


@pytest.mark.parametrize("tag", OFFERS)
def test_what_the_site_offers_has_a_licence_of_its_own(tag: str) -> None:
    assert license_id(page_of(inside=boxed(tag, BARE))) is None


def test_what_such_a_box_says_of_the_site_holds_and_of_this_article_is_a_question() -> None:
    tag = '<div class="newsletter-box">'
    assert license_id(page_of(inside=boxed(tag, OF_THE_SITE))) == "CC-BY-4.0"
    page = page_of(inside=boxed(tag, OF_THIS))
    assert license_id(page) is None
    assert "scope-unclear" in [finding.code for finding in republish.review(page).findings]


@pytest.mark.parametrize(("tag", "words"), [(ADVERTS[0], BARE), (OFFERS[0], BARE)])
def test_a_licence_of_something_else_is_no_doubt_on_the_texts(tag: str, words: str) -> None:
    findings = republish.review(page_of(inside=boxed(tag, words))).findings
    assert "scope-unclear" not in [finding.code for finding in findings]


def test_a_box_of_long_paragraphs_is_the_text_whatever_it_is_called() -> None:
    long = "The tide mill at Harrow Creek ground its last wheat in the spring of 1931, and its wheel has stood still ever since then."
    paragraphs = f"<p>{long}</p>" * 3
    body = f'<main><h1>The mill</h1><div class="ad-wrapper">{paragraphs}{OF_THIS}</div></main>'
    assert license_id(page_of(body=body)) == "CC-BY-4.0"
    alone = f'<main><h1>The mill</h1><p>{long}</p><div class="ad-wrapper">{OF_THIS}</div></main>'
    assert license_id(page_of(body=alone)) is None


def test_a_page_is_no_advertisers_box() -> None:
    page = page_of(inside=OF_THIS)
    assert (
        license_id(Page.from_html(page.html.replace("<body>", '<body class="ads sponsored">'), page.url)) == "CC-BY-4.0"
    )


def test_a_licence_of_the_text_beside_an_advertisers_holds() -> None:
    assert license_id(page_of(inside=boxed(ADVERTS[0], BARE) + OF_THIS)) == "CC-BY-4.0"


@pytest.mark.parametrize(
    "tag",
    [
        '<div class="shadow-box gradient">',
        '<div class="ad-free">',
        '<div class="has-ads">',
        '<div class="no-ads">',
        '<div class="readable thread">',
        '<div class="admin-note">',
        '<div class="pub-info">',
        '<div class="publication">',
        '<div class="address additional">',
        '<aside class="license">',
        '<aside class="republish-promo">',
        '<div class="license newsletter-spacing">',
    ],
)
def test_names_that_only_begin_alike_are_no_advertisers(tag: str) -> None:
    assert license_id(page_of(inside=boxed(tag, OF_THIS))) == "CC-BY-4.0"


@pytest.mark.parametrize("name", ["sponsored", "newsletter", "ad-wrapper", "podcasts"])
def test_a_box_around_the_whole_text_is_named_for_its_kind(name: str) -> None:
    long = "<p>The tide mill at Harrow Creek ground its last wheat in the spring of 1931, and its wheel has stood still ever since then.</p>"
    inner = f"<h1>The mill that waits for the tide</h1>{3 * long}{OF_THIS}"
    for body in (
        f'<article class="post {name}">{inner}</article>',
        f'<div class="{name}"><article>{inner}</article></div>',
    ):
        assert license_id(page_of(body=body)) == "CC-BY-4.0"


@pytest.mark.parametrize("box", ['<div class="widget">', '<aside class="sidebar">', '<div class="textwidget">'])
def test_the_sites_own_boxes_beside_the_text_license_it(box: str) -> None:
    assert license_id(page_of(sidebar=boxed(box, OF_THE_SITE))) == "CC-BY-4.0"
    assert license_id(page_of(footer=boxed(box, OF_THE_SITE))) == "CC-BY-4.0"
