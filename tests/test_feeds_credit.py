"""Whom an article of a feed is credited to, and by which address."""

from dataclasses import replace

import feedparser
import pytest

import republish
from heads import of
from republish import Page, feeds
from republish._addresses import host_of, untagged
from republish.errors import EmptyPage
from republish.model import FeedEntry, Profile

FEED = "https://deltadispatch.example/feed/"
STORY = "https://deltadispatch.example/2026/04/12/river/"
LICENSE = (
    '<c:license xmlns:c="http://backend.userland.com/creativeCommonsRssModule">'
    "https://creativecommons.org/licenses/by/4.0/</c:license>"
)
TEXT = "<p>There is a sign on Highway 18 that says Bayou Lamourie, and another that says Old River.</p>" * 4


def rss(
    channel: str = "<title>Delta Dispatch</title><link>https://deltadispatch.example/</link>",
    link: str = STORY,
    item: str = "",
    text: str = TEXT,
) -> str:
    content = f'<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[{text}]]></content:encoded>'
    body = f"<title>The river</title><link>{link}</link>{item}{content if text else ''}"
    return f'<rss version="2.0"><channel>{channel}{LICENSE}<item>{body}</item></channel></rss>'


def entry(document: str, url: str = FEED) -> Page:
    (page,) = republish.entries(document, url)
    return page


def test_a_feeds_title_is_whom_its_article_is_credited_to() -> None:
    package = republish.prepare(entry(rss(link=f"{STORY}?utm_source=rss&amp;utm_medium=rss")))
    assert (package.article.publisher, package.article.sources["publisher"]) == ("Delta Dispatch", "feed channel")
    assert "Delta Dispatch" in package.notices.attribution.text
    assert f'href="{STORY}"' in package.html
    assert "utm_" not in package.html + package.head


def test_feedparsers_reading_of_the_feed_is_credited_alike() -> None:
    read = feedparser.parse(rss(link=f"{STORY}?utm_source=rss"))
    page = feeds.entry_page(read.entries[0], FEED, read.feed)
    assert (page.url, page.entry.feed_title if page.entry else "") == (STORY, "Delta Dispatch")


@pytest.mark.parametrize(
    ("channel", "item", "url"),
    [
        ("<title>Planet Delta</title><link>https://planet.example/</link>", "", "https://planet.example/rss"),
        ("<title>Delta Dispatch</title>", '<source url="https://other.example/feed">Other</source>', FEED),
        (
            "<title>Delta Dispatch</title>",
            "<dc:source xmlns:dc='http://purl.org/dc/elements/1.1/'>Other</dc:source>",
            FEED,
        ),
        ("", "", FEED),
    ],
    ids=["an aggregator's feed", "an entry from elsewhere", "a source in words", "a feed without a title"],
)
def test_a_feed_that_is_not_the_articles_own_names_no_publisher(channel: str, item: str, url: str) -> None:
    page = entry(rss(channel, item=item), url)
    assert page.entry is not None
    assert page.entry.feed_title is None


@pytest.mark.parametrize(
    ("channel", "url"),
    [
        (
            "<title>Delta Dispatch</title><link>https://www.deltadispatch.example/</link>",
            "https://burner.example/delta",
        ),
        ("<title>Delta Dispatch</title>", FEED),
        ("<title>Delta &amp;amp; Dispatch</title>", FEED),
    ],
    ids=["a feed that another host serves", "a feed at the site's own address", "a title with a sign"],
)
def test_the_sites_own_feed_names_it(channel: str, url: str) -> None:
    page = entry(rss(channel), url)
    assert page.entry is not None
    assert page.entry.feed_title in ("Delta Dispatch", "Delta & Dispatch")


def headed(title: str, html: str = TEXT, profile: Profile | None = None) -> str | None:
    said = FeedEntry(feed_url=FEED, feed_title=title, full_content=True)
    return of(html, STORY, profile, said).publisher


@pytest.mark.parametrize(
    ("title", "publisher"),
    [
        ("Delta Dispatch", "Delta Dispatch"),
        ("The Parish Letter", "The Parish Letter"),
        ("Delta Dispatch » Feed", "Delta Dispatch"),
        ("Delta Dispatch RSS Feed", "Delta Dispatch"),
        ("Politics – Delta Dispatch", "Delta Dispatch"),
        ("Politics – The Parish Letter", "Politics – The Parish Letter"),
        ("RSS", None),
        ("Latest News", None),
        ("deltadispatch.example", None),
        ("https://deltadispatch.example/feed/", None),
        ("Everything that happened in the parish of the lower delta this week", None),
    ],
)
def test_what_a_feeds_title_calls_the_site(title: str, publisher: str | None) -> None:
    assert headed(title) == publisher


def test_what_page_and_profile_call_the_publisher_goes_before() -> None:
    page = f'<head><meta property="og:site_name" content="The Delta Paper"></head><body>{TEXT}</body>'
    profile = Profile(
        id="d", name="Delta Newsroom", home="https://deltadispatch.example/", hosts=("deltadispatch.example",)
    )
    assert headed("Delta Dispatch", page) == "The Delta Paper"
    assert headed("Delta Dispatch", TEXT, profile) == "Delta Newsroom"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/s?utm_source=rss&utm_medium=feed", "https://a.example/s"),
        ("https://a.example/s?id=4&utm_source=rss&b=1", "https://a.example/s?id=4&b=1"),
        ("https://a.example/s?UTM_Source=rss#part", "https://a.example/s#part"),
        ("https://a.example/s?fbclid=x&gclid=y&mc_cid=z&mc_eid=1", "https://a.example/s"),
        ("https://a.example/s?source=rss-7e1a&ref=feed", "https://a.example/s"),
        ("https://a.example/s?id=%C3%A9&x=a+b&utm_id=1", "https://a.example/s?id=%C3%A9&x=a+b"),
    ],
)
def test_what_counts_visits_goes_from_an_address(url: str, expected: str) -> None:
    assert untagged(url) == expected


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example/s?ref=1234",
        "https://a.example/s?source=desk&referrer=7",
        "https://a.example/s?p=12&&x",
        "https://a.example/s?",
        "https://a.example/s?output=print",
        "https://a.example/s?outm_x=1&my_utm_source=2",
        "https://a.example/s#utm_source=rss",
        "https://a.example/utm_source=rss",
        "https://web.archive.org/web/2020/https://a.example/s?utm_source=rss",
    ],
)
def test_what_may_tell_pages_apart_stays_in_an_address(url: str) -> None:
    assert untagged(url) == url


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.A.example:8080/x", "a.example:8080"),
        ("https://www.A.example:443/x", "a.example"),
        ("https://a.example?x=1", "a.example"),
        ("https://news.a.example", "news.a.example"),
        ("mailto:a@a.example", ""),
        ("", ""),
    ],
)
def test_the_host_of_an_address(url: str, host: str) -> None:
    assert host_of(url) == host


@pytest.mark.parametrize("ask", [republish.prepare, republish.review, republish.extract])
def test_an_entry_without_its_text_says_what_to_fetch(ask: object) -> None:
    page = entry(rss(text=""))
    with pytest.raises(EmptyPage, match="The feed gives no text") as caught:
        ask(page)  # type: ignore[operator]
    assert caught.value.url == STORY
    assert "Fetch the entry's address" in caught.value.advice


def test_an_entry_whose_address_was_fetched_is_a_page() -> None:
    page = entry(rss(text=""))
    fetched = Page.from_html(f"<html><body><article><h1>The river</h1>{TEXT}</article></body></html>", page.url)
    package = republish.prepare(replace(fetched, entry=page.entry, claims=page.claims))
    assert package.article.publisher == "Delta Dispatch"
    assert package.review.license is not None


def test_an_empty_page_of_no_feed_is_still_said_to_be_empty() -> None:
    with pytest.raises(EmptyPage, match="The page is empty") as caught:
        republish.prepare(Page.from_html("", STORY))
    assert "scripts" in caught.value.advice
