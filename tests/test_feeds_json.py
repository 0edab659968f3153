"""JSON Feed: items as pages, and what is no feed told for what it is."""

import json
from typing import Any

import pytest

import republish
from loopback import Server, answer, fetcher
from republish import Limits, Page
from republish.errors import ContentTypeRefused, FeedError, LimitExceeded

FEED = "https://harbour.example/feed.json"
TEXT = "<p>" + "The keeper counts the tides at the wall before the first ferry goes. " * 5 + "</p>"
ITEM = {
    "id": "7",
    "url": "https://harbour.example/tides?utm_source=feed",
    "title": "Tides & walls < ferries",
    "content_html": TEXT + '<p><a href="/map">The map</a> is in the office.</p>',
    "summary": "The keeper counts.",
    "date_published": "2026-05-03T09:30:00+02:00",
    "date_modified": "2026-05-04T09:30:00Z",
    "authors": [{"name": "Ilse Brandt", "url": "https://harbour.example/ilse"}, {"name": "Oda Reyes"}],
    "tags": ["tides", 5, "walls"],
    "language": "en-GB",
}


def feed(*items: Any, **more: Any) -> str:
    around = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Harbour",
        "home_page_url": "https://harbour.example/",
    }
    return json.dumps(around | {"items": list(items)} | more)


def test_an_item_with_its_text_is_a_page_to_prepare() -> None:
    (page,) = republish.entries(feed(ITEM), FEED)
    assert (page.url, page.claims) == ("https://harbour.example/tides", ())
    entry = page.entry
    assert entry is not None
    assert (entry.full_content, entry.title, entry.id) == (True, "Tides & walls < ferries", "7")
    assert [author.name for author in entry.authors] == ["Ilse Brandt", "Oda Reyes"]
    assert (entry.keywords, entry.language, entry.feed_title) == (("tides", "walls"), "en-GB", "Harbour")
    assert entry.published
    assert entry.published.isoformat() == "2026-05-03T07:30:00+00:00"
    article = republish.extract(page)
    assert "https://harbour.example/map" in article.body
    assert article.text.startswith("The keeper counts the tides")


def test_nothing_is_granted_by_a_format_that_has_no_word_for_it() -> None:
    (page,) = republish.entries(feed(ITEM, license="CC BY 4.0"), FEED)
    with pytest.raises(republish.NoLicense):
        republish.prepare(page)


@pytest.mark.parametrize(
    "item",
    [
        {**ITEM, "content_html": "<p>The keeper counts.</p>"},
        {"id": "7", "url": ITEM["url"], "content_text": "The keeper counts. " * 40},
        {**ITEM, "external_url": "https://elsewhere.example/tides"},
    ],
    ids=["a teaser", "text without paragraphs", "about a page elsewhere"],
)
def test_other_items_are_addresses_to_fetch(item: dict[str, Any]) -> None:
    (page,) = republish.entries(feed(item), FEED)
    assert (page.url, page.content) == ("https://harbour.example/tides", b"")
    with pytest.raises(republish.PageError):
        republish.prepare(page)


def test_items_without_an_address_are_left_out() -> None:
    odd = [{"id": "1"}, {"id": "2", "url": 5}, "tides", None, {"id": "3", "url": "mailto:desk@harbour.example"}]
    assert [page.url for page in republish.entries(feed(*odd, ITEM), FEED)] == ["https://harbour.example/tides"]


def test_one_author_is_named_as_version_1_names_it() -> None:
    item = {**ITEM, "authors": None, "author": {"name": "Ilse Brandt"}}
    (page,) = republish.entries(feed(item, version="https://jsonfeed.org/version/1"), FEED)
    assert page.entry
    assert [author.name for author in page.entry.authors] == ["Ilse Brandt"]
    (page,) = republish.entries(feed({**ITEM, "authors": []}, authors=[{"name": "The desk"}]), FEED)
    assert page.entry
    assert [author.name for author in page.entry.authors] == ["The desk"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"items": []}', "not a JSON Feed"),
        ("[1, 2]", "not a JSON Feed"),
        (feed(ITEM)[:-9], "neither XML nor whole JSON"),
        ("[" * 100_000, "neither XML nor whole JSON"),
        ('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/b</loc></url></urlset>', "sitemap"),
        ("<sitemapindex><sitemap/></sitemapindex>", "sitemap"),
        ("<opml/>", "XML, but not a feed"),
    ],
)  # fmt: skip
def test_what_is_no_feed_is_told_for_what_it_is(text: str, said: str) -> None:
    with pytest.raises(FeedError, match=said):
        republish.entries(text, FEED)


def test_a_feed_is_bounded() -> None:
    with pytest.raises(LimitExceeded, match="too many entries"):
        republish.entries(feed(ITEM, ITEM), FEED, limits=Limits(feed_entries=1))
    with pytest.raises(LimitExceeded, match="too large"):
        republish.entries(feed(ITEM), FEED, limits=Limits(page_bytes=100))


@pytest.mark.parametrize("kind", ["application/feed+json", "application/json; charset=utf-8"])
def test_it_is_fetched_as_a_feed_and_as_no_page(kind: str, server: Server) -> None:
    server.pages["/feed"] = answer(b"\xef\xbb\xbf" + feed(ITEM).encode(), kind=kind)
    page = fetcher(server)(server.url("/feed"), accept="feed")
    assert [entry.url for entry in republish.entries(page)] == ["https://harbour.example/tides"]
    with pytest.raises(ContentTypeRefused):
        fetcher(server)(server.url("/feed"))


@pytest.mark.parametrize(
    ("accept", "advice"), [("feed", "RSS, Atom or JSON"), ("image", "image"), ("html", "HTML page")]
)
def test_what_another_thing_means_is_told_by_what_was_wanted(accept: Any, advice: str, server: Server) -> None:
    server.pages["/a"] = answer(b"%PDF-1.4", kind="application/pdf")
    server.pages["/b"] = answer(b"%PDF-1.4", kind={"image": "image/png", "html": "text/html"}.get(accept, "text/xml"))
    for path in ("/a", "/b"):
        with pytest.raises(ContentTypeRefused) as caught:
            fetcher(server)(server.url(path), accept=accept)
        assert advice in caught.value.advice


def test_a_page_fetched_from_elsewhere_is_credited_to_the_article() -> None:
    page = Page.from_html(feed(ITEM), FEED)
    (entry,) = republish.entries(page)
    assert entry.entry
    assert entry.entry.feed_url == FEED


def test_half_characters_and_control_signs_are_left_out() -> None:
    odd = {**ITEM, "title": "Tides\ud800 \x1b[2J", "id": {"a": 1}, "content_html": TEXT.replace("wall", "wa\x00ll")}
    (page,) = republish.entries(feed(odd), FEED)
    assert page.entry
    assert (page.entry.title, page.entry.id) == ("Tides [2J", None)
    assert "at the wall" in page.html
