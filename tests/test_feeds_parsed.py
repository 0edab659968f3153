"""Entries that feedparser read give the same pages."""

import warnings
from pathlib import Path

import pytest

import republish
from republish import errors
from republish.feeds import entries, entry_page
from shared import shared

FIXTURES = Path(__file__).parent / "fixtures" / "feeds"
FEED = "https://news.example.test/feed"


@pytest.fixture(scope="module")
def feedparser():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return pytest.importorskip("feedparser")


@pytest.mark.parametrize("name", ["conversation.atom.xml", "wordpress.rss.xml", "xhtml.atom.xml"])
def test_the_same_entries_either_way(feedparser, name):
    data = (FIXTURES / name).read_bytes()
    parsed = feedparser.parse(data, response_headers={"content-location": FEED}, sanitize_html=False)
    ours = list(entries(data, FEED))
    theirs = [entry_page(entry, FEED, parsed.feed) for entry in parsed.entries[: len(ours)]]
    assert ours
    for one, other in zip(ours, theirs, strict=True):
        assert other.url == one.url
        assert other.entry.title == one.entry.title
        assert (other.entry.published or one.entry.published) == one.entry.published
        assert other.entry.full_content == one.entry.full_content
        assert {c.license for c in other.claims} <= {c.license for c in one.claims}


def test_an_entry_of_the_conversation(feedparser):
    parsed = feedparser.parse((FIXTURES / "conversation.atom.xml").read_bytes())
    page = entry_page(parsed.entries[0], FEED, parsed.feed)
    assert [author.name.split(",")[0] for author in page.entry.authors] == ["Ada Quay", "Bo Mole"]
    assert page.entry.rights == "Licensed as Creative Commons – attribution, no derivatives."
    assert [(c.scope, c.place, c.license.id) for c in page.claims] == [("article", "feed", "CC-BY-ND")]
    assert "count.gif" in page.html


def test_plain_mappings_will_do():
    entry = {
        "link": "/1",
        "title": "A &amp; B",
        "author": "Ada Quay",
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "published": "Mon, 02 Mar 2026 12:00:00 GMT",
        "source": {"href": "https://other.example.test/", "title": "Other"},
        "tags": [{"term": "harbours"}, {"term": None}],
        "summary": "<p>Short</p>",
    }
    page = entry_page(entry, FEED)
    assert (page.url, page.entry.title, page.entry.summary) == ("https://news.example.test/1", "A & B", "Short")
    assert page.entry.authors[0].name == "Ada Quay"
    assert page.entry.source_url == "https://other.example.test/"
    assert page.entry.keywords == ("harbours",)
    assert [c.license.id for c in page.claims] == ["CC-BY-4.0"]


def test_the_feeds_rights_count_where_the_entry_has_none():
    feed = {"rights": "All rights reserved", "language": "en", "author": "Desk"}
    page = entry_page({"link": "https://news.example.test/1"}, FEED, feed)
    assert [(c.kind, c.scope) for c in page.claims] == [("reserved", "site")]
    assert (page.entry.language, page.entry.rights) == ("en", "All rights reserved")
    assert page.entry.authors[0].name == "Desk"


@pytest.mark.parametrize("link", [None, "", "mailto:x@example.test", "javascript:x"])
def test_an_entry_without_an_address_is_refused(link):
    with pytest.raises(errors.FeedError):
        entry_page({"link": link}, FEED)


@pytest.mark.parametrize(
    "name", ["feeds/feedjira-avian-blog.xml.gz", "theconversation/us-environment-263253.atom.xml.gz"]
)
def test_real_feeds(feedparser, name):
    import gzip

    data = gzip.decompress(shared("corpus", "licences", *name.split("/")).read_bytes())
    parsed = feedparser.parse(data)
    ours = {page.url: page for page in entries(data, FEED)}
    assert parsed.entries
    for entry in parsed.entries:
        page = entry_page(entry, FEED, parsed.feed)
        assert page.entry.full_content == ours[page.url].entry.full_content


TEXT = "<p>" + "The keeper counts the tides at the wall before the first ferry goes. " * 5 + "</p>"
ALONE = """<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:cc="http://backend.userland.com/creativeCommonsRssModule"><channel><title>Harbour</title>
<link>https://harbour.example.test/</link><cc:license>https://creativecommons.org/licenses/by/4.0/</cc:license>
<item><title>Tides</title><link>https://harbour.example.test/tides</link>%s
<content:encoded><![CDATA[%s]]></content:encoded></item></channel></rss>"""


@pytest.mark.parametrize("address", ["https://harbour.example.test/feed", "https://feeds.proxy.example.test/harbour"])
def test_a_feed_is_no_source_of_what_it_lists(feedparser, address):
    for page in (
        entry_page(feedparser.parse(ALONE % ("", TEXT)).entries[0], address),
        next(entries(ALONE % ("", TEXT), address)),
    ):
        assert page.entry.source_url is None
        assert page.entry.full_content
    parsed = feedparser.parse(ALONE % ("", TEXT))
    assert republish.review(entry_page(parsed.entries[0], address, parsed.feed)).verdict == "allowed"


def test_a_text_that_is_no_longer_than_its_summary_is_a_teaser_either_way(feedparser):
    both = ALONE % (f"<description><![CDATA[{TEXT}]]></description>", TEXT)
    assert not next(entries(both, FEED)).entry.full_content
    assert not entry_page(feedparser.parse(both).entries[0], FEED).entry.full_content
