"""The traps of the domain notes that concern the page and its text, by their number there; see test_traps_rights.py.

Pages and words are invented; the markup is what publishers' systems write.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from html import escape, unescape

import pytest

import republish
from conversation import Writer, article_page
from evidence_pages import STORY, URL, page_of
from loopback import ARTICLE, Server, answer, fetcher
from republish import Article, Package, Page, Use, errors

CC = "https://creativecommons.org/licenses/"
BY = f'<p>All content on this site is licensed under <a rel="license" href="{CC}by/4.0/">CC BY 4.0</a>.</p>'
BY_ND = BY.replace("by/4.0", "by-nd/4.0").replace("CC BY 4.0", "CC BY-ND 4.0")
OYSTERS = "https://theconversation.com/why-harbour-cities-grow-oysters-900418"
NOT_COMMERCIAL = Use(commercial=False)
LONG = (
    "The harbour office keeps a ledger of every tide since the mill was built, and its keeper reads it to visitors on "
    "the first Sunday of the month, rain or shine, with a mug of tea and a dog called Ledger at her feet."
)


def packed(inside: str = "", *, footer: str = BY, use: Use = NOT_COMMERCIAL, **parts: str) -> Package:
    return republish.prepare(page_of(inside=inside, footer=footer, **parts), use=use)


def signed(byline: str, head: str = "") -> Article:
    """The article of a page whose byline stands under its headline."""
    story = (
        f'<article><h1>The mill</h1><p class="byline">{byline}</p><div class="entry-content">{STORY}</div></article>'
    )
    return republish.extract(page_of(head=head, body=f"<main>{story}</main><footer>{BY}</footer>"))


def conversation(*blocks: str) -> Package:
    page = article_page(
        url=OYSTERS,
        title="Why harbour cities grow oysters again",
        standfirst="A reef is cheaper than a wall.",
        blocks=[("p", LONG), ("p", LONG.replace("mill", "reef")), *(("p", block) for block in blocks)],
        writers=[Writer(name="Edda Marsh", role="Lecturer in Ecology", institution="Harrow University")],
    )
    page = page.replace(
        '<div id="footers">', f'<div id="footers"><a rel="license" href="{CC}by-nd/4.0/">CC BY-ND 4.0</a>'
    )
    return republish.prepare(Page.from_html(page, OYSTERS), use=NOT_COMMERCIAL)


# --- 2: the publisher's own box ---


def test_trap_2_a_republication_box_does_not_license_the_agencys_picture_in_it() -> None:
    figure = '<figure><img src="/wp/m.jpg" alt=""><figcaption>The mill. Jo Penn/Getty Images</figcaption></figure>'
    box = escape(f"{STORY}{figure}<p>{LONG}</p>")
    package = packed(
        f"<p>{LONG}</p>",
        after=f'<textarea id="republication-tracker-tool-shareable-content">{box}</textarea>',
    )
    assert "handout-used" in {finding.code for finding in package.review.findings}
    assert [(image.action, "Getty" in image.reason) for image in package.images] == [("drop", True)]
    assert "<img" not in package.html


def test_trap_2_a_hot_linked_picture_is_no_counter_and_a_counter_is_no_picture() -> None:
    pixel = '<img src="https://stats.example.net/hit.gif?post=17" width="1" height="1" alt="">'
    picture = '<figure><img src="https://img.example.net/count/m.jpg?post=17" width="900" height="600" alt="Mill">'
    caption = f'<figcaption>The mill. Jo Penn, <a href="{CC}by/4.0/">CC BY 4.0</a></figcaption></figure>'
    package = packed(f"{picture}{caption}<p>{LONG}</p>{pixel}")
    assert re.findall(r'<img[^>]* src="([^"]+)"', package.html) == ["https://img.example.net/count/m.jpg?post=17"]


# --- 9 to 11: the whole text, to the sign ---


def test_trap_9_a_long_body_comes_whole() -> None:
    numbered = [f"Entry {number}: {LONG}" for number in range(300)]
    package = packed("".join(f"<p>{words}</p>" for words in numbered), footer=BY_ND)
    assert [line for line in numbered if line not in package.text] == []


def test_trap_9_a_feeds_teaser_is_not_taken_for_the_article() -> None:
    feed = (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>Example News</title><link>{URL}</link><item>'
        f"<title>The mill</title><link>{URL}</link><description>The tide mill at Harrow Creek …</description></item>"
        "</channel></rss>"
    )
    (page,) = republish.entries(feed.encode(), "https://news.example.org/feed")
    assert page.entry is not None
    assert not page.entry.full_content
    with pytest.raises(republish.RepublishError):
        republish.prepare(page, use=NOT_COMMERCIAL)


MARKUP = [
    ("pull-quote", "<blockquote><p>We oil it, and we wait for the sea.</p></blockquote>"),
    ("list", "<ul><li>Forty oak paddles</li><li>Two iron collars</li></ul>"),
    (
        "spaces and hyphens",
        "<p>A gate of 4\u00a0metres keeps the tide\u00a0–\u00a0or most of it – out of the garden.</p>",
    ),
    ("smart quotes", "<p>“It’s not a museum,” she said – ‘never’ … and left the door open for the cat.</p>"),
    ("direction marks", "<p>The plaque reads \u200fطاحونة المد\u200f and was set there by the sailors of 1902.</p>"),
    (
        "inline",
        "<p>H<sub>2</sub>O rises 4<sup>th</sup> and the <em>lee</em><strong>ward</strong> gate holds it back.</p>",
    ),
]


@pytest.mark.parametrize("markup", [markup for _, markup in MARKUP], ids=[name for name, _ in MARKUP])
def test_trap_10_every_sign_of_the_text_is_the_originals(markup: str) -> None:
    package = packed(f"<p>{LONG}</p>{markup}<p>{LONG.replace('Ledger', 'Lock')}</p>", footer=BY_ND)
    kept, given = (unescape(re.sub(r"<[^>]+>|\n", "", html)) for html in (package.body, markup))
    assert given in kept


def test_trap_10_a_drop_cap_stays_on_its_word() -> None:
    package = packed(
        f'<p><span class="dropcap">O</span>nce a year the gate is lifted for the eels. {LONG}</p>', footer=BY_ND
    )
    assert "Once a year the gate is lifted" in package.text


def test_trap_10_soft_hyphens_hide_no_word() -> None:
    assert (
        "The harbourmaster's daughter" in packed(f"<p>The har\u00adbour\u00admaster's daughter agreed. {LONG}</p>").text
    )


def test_trap_11_a_newsletter_box_goes_and_the_log_says_so() -> None:
    box = '<div class="newsletter-signup"><p>Sign up for our weekly newsletter and never miss a tide.</p></div>'
    package = packed(f"<p>{LONG}</p>{box}<p>{LONG.replace('dog', 'cat')}</p>", footer=BY_ND)
    assert "never miss a tide" not in package.html
    logged = [change for change in package.changes if "never miss a tide" in change.words]
    assert [(change.action, change.ground) for change in logged] == [("removed", "clean-up")]
    assert logged[0].reason


@pytest.mark.parametrize(
    "note",
    [
        "Correction, 4 May 2024: An earlier version of this story gave the wrong year for the flood.",
        "This reporting was supported by a grant from the Harrow Fund for Rural Reporting.",
    ],
)
def test_trap_11_a_correction_or_funding_note_is_no_clutter(note: str) -> None:
    package = packed(f"<p>{LONG}</p><p><em>{note}</em></p>", footer=BY_ND)
    assert note in package.text


def test_trap_11_a_disclosure_statement_travels() -> None:
    assert "Edda Marsh does not work for any company." in conversation().notices.disclosure.text


# --- 12: the counter ---


def test_trap_12_the_counter_survives_the_sanitiser_to_the_byte() -> None:
    package = conversation(LONG.replace("tea", "broth"))
    assert "counter.theconversation.com/content/900418/count" in package.notices.counter.html
    assert package.notices.counter.html in package.html
    assert 'referrerpolicy="no-referrer-when-downgrade"' in package.notices.counter.html
    assert "counter" not in package.body


def test_trap_12_what_the_law_on_readers_privacy_may_ask_is_said_beside_the_counter() -> None:
    review = conversation().review
    assert [request.level for request in review.requests if request.kind == "counter"] == ["must"]
    (finding,) = [finding for finding in review.findings if finding.code == "counter-consent"]
    assert (finding.level, "counter.theconversation.com" in finding.text) == ("info", True)
    assert "counter-consent" not in {finding.code for finding in packed().review.findings}


# --- 15, 16: addresses and embeds ---


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("other/", "https://news.example.org/2024/other/"),
        ("/wheel", "https://news.example.org/wheel"),
        ("//cdn.example.net/w.pdf", "https://cdn.example.net/w.pdf"),
        ("?page=2", "https://news.example.org/2024/tide-mills?page=2"),
    ],
)
def test_trap_15_links_are_made_absolute(written: str, expected: str) -> None:
    package = packed(f'<p>{LONG} <a href="{written}">The wheel</a>.</p>')
    assert f'<a href="{expected}">The wheel</a>' in package.body


def test_trap_15_the_pages_base_counts() -> None:
    package = packed(f'<p>{LONG} <a href="wheel">The wheel</a>.</p>', head='<base href="https://cdn.example.org/a/">')
    assert '<a href="https://cdn.example.org/a/wheel">The wheel</a>' in package.body


PICTURES = [
    ("lazy", '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/big.jpg" alt="Mill">'),
    ("noscript twin", '<img data-src="/big.jpg" alt="Mill"><noscript><img src="/big.jpg" alt="Mill"></noscript>'),
    (
        "picture",
        '<picture><source srcset="/big.jpg 900w" media="(min-width: 1px)"><img src="/big.jpg" alt="Mill"></picture>',
    ),
    ("srcset", '<img srcset="/small.jpg 300w, /big.jpg 1200w" src="/big.jpg" alt="Mill">'),
    ("amp", '<amp-img src="/big.jpg" width="900" height="600" alt="Mill"></amp-img>'),
]


@pytest.mark.parametrize("markup", [markup for _, markup in PICTURES], ids=[name for name, _ in PICTURES])
def test_trap_15_a_picture_is_found_once_whatever_its_markup(markup: str) -> None:
    caption = f'<figcaption>Jo Penn, <a href="{CC}by/4.0/">CC BY 4.0</a></figcaption>'
    package = packed(f"<p>{LONG}</p><figure>{markup}{caption}</figure><p>{LONG}</p>")
    assert re.findall(r'<img[^>]* src="([^"]+)"', package.html) == ["https://news.example.org/big.jpg"]


def test_trap_16_an_embed_becomes_a_link_and_runs_nothing() -> None:
    embeds = (
        '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>'
        '<script async src="https://platform.twitter.com/widgets.js"></script>'
    )
    package = packed(f"<p>{LONG}</p>{embeds}<p>{LONG}</p>")
    assert 'href="https://www.youtube.com/watch?v=abcdefghijk"' in package.body
    assert "<iframe" not in package.html
    assert "<script" not in package.html
    assert [change.action for change in package.changes if change.kind == "embed"] != []


def test_trap_16_a_quoted_post_keeps_its_words() -> None:
    post = (
        '<blockquote class="twitter-tweet"><p>The wheel turned again today.</p>&mdash; Mill (@harrowmill) '
        '<a href="https://twitter.com/harrowmill/status/1">May 4, 2024</a></blockquote>'
    )
    assert "The wheel turned again today." in packed(f"<p>{LONG}</p>{post}<p>{LONG}</p>").text


def test_trap_16_a_publisher_that_wants_its_embeds_is_heard() -> None:
    page = page_of(url="https://matternews.org/2024/mill", footer=BY)
    (request,) = [request for request in republish.review(page).requests if request.kind == "embeds"]
    assert (request.value, request.done) == ("keep", False)


# --- 17 to 19: people, title, dates ---


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        ("By Ada Reed and Jo Penn", ["Ada Reed", "Jo Penn"]),
        ("By Ada Reed, Jo Penn and Ilse Brandt", ["Ada Reed", "Jo Penn", "Ilse Brandt"]),
        ("Von Ada Reed und Ilse Brandt", ["Ada Reed", "Ilse Brandt"]),
    ],
)
def test_trap_17_joined_names_are_single_people(byline: str, people: list[str]) -> None:
    article = signed(byline)
    assert [author.name for author in article.authors] == people


def test_trap_17_the_publisher_in_json_ld_is_not_the_author() -> None:
    data = '{"@type": "NewsArticle", "author": {"@type": "Organization", "name": "Example News"}}'
    head = f'<meta property="og:site_name" content="Example News"><script type="application/ld+json">{data}</script>'
    article = signed("By Ada Reed", head)
    assert [author.name for author in article.authors] == ["Ada Reed"]


def test_trap_17_a_translator_is_no_author() -> None:
    article = signed("By Ada Reed. Translated by Ilse Brandt")
    assert {author.name: author.kind for author in article.authors} == {
        "Ada Reed": "author",
        "Ilse Brandt": "translator",
    }


def test_trap_17_a_credit_can_be_asked_to_go() -> None:
    duties = {duty.kind: duty.source for duty in packed().review.obligations}
    assert duties["remove-credit-on-request"] == "CC BY 4.0 §3(a)(3)"


def test_trap_18_the_headline_is_the_pages_not_the_shared_one() -> None:
    article = signed(
        "By Ada Reed", '<meta property="og:title" content="You will not believe this mill | Example News">'
    )
    assert article.title == "The mill"


@pytest.mark.parametrize(("version", "wanted"), [("4.0", False), ("3.0", True), ("2.0", True)])
def test_trap_18_the_title_is_a_condition_up_to_3_0(version: str, wanted: bool) -> None:
    package = packed(footer=BY.replace("4.0", version))
    assert ("title" in {duty.kind for duty in package.review.obligations}) is wanted
    assert package.article.title in package.notices.attribution.text


@pytest.mark.parametrize(
    ("url", "verdict"),
    [
        ("https://calmatters.org/2024/05/mill/", "forbidden"),
        ("https://undark.org/2024/05/mill/", "allowed"),
        ("https://news.mongabay.com/2024/05/mill/", "allowed"),
        ("https://news.example.org/2024/05/mill/", "ask"),
    ],
)
def test_trap_18_another_headline_is_the_publishers_to_allow(url: str, verdict: str) -> None:
    page = page_of(url=url, footer=BY_ND, head='<meta property="article:published_time" content="2026-11-01">')
    found = republish.review(page, use=replace(NOT_COMMERCIAL, edits=("headline",)), today=date(2026, 11, 20))
    assert found.verdict == verdict


def test_trap_19_the_originals_date_is_shown_as_its_page_states_it() -> None:
    head = (
        '<meta property="article:published_time" content="2024-05-04T23:30:00-05:00">'
        '<meta property="article:modified_time" content="2024-05-07T09:00:00+02:00">'
    )
    package = packed(head=head)
    assert package.article.published is not None
    assert package.article.modified is not None
    assert package.article.published.isoformat() == "2024-05-04T23:30:00-05:00"
    assert package.article.modified.isoformat() == "2024-05-07T09:00:00+02:00"
    assert "May 4, 2024" in package.notices.attribution.text


def test_trap_19_yesterday_stays_unless_the_publisher_lets_it_go() -> None:
    words = "The wheel turned yesterday for the first time since the spring of the great flood."
    assert words in packed(f"<p>{words}</p>", footer=BY_ND).text


# --- 28: manners ---


@pytest.mark.parametrize(
    ("pages", "error"),
    [
        ({"/robots.txt": answer(b"User-agent: *\nDisallow: /\n", kind="text/plain")}, errors.RobotsRefused),
        ({"/robots.txt": answer(b"", kind="text/plain"), "/a": answer(b"no", "403 Forbidden")}, errors.FetchError),
    ],
)
def test_trap_28_a_closed_door_is_not_tried_twice(pages: dict[str, bytes], error: type[Exception]) -> None:
    with Server() as server:
        server.pages |= {"/a": answer(ARTICLE)} | pages
        with pytest.raises(error) as caught:
            republish.prepare(server.url("/a"), fetch=fetcher(server, robots=True))
        assert len([request for request in server.requests if request.path == "/a"]) <= 1
        agents = {request.headers.get("user-agent", "") for request in server.requests}
    assert not any("Mozilla" in agent for agent in agents)
    assert caught.value.advice
