"""Feeds as lists of candidates."""

import gzip
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from republish import _html, errors
from republish.feeds import entries
from republish.feeds.dates import moment
from republish.limits import Limits
from republish.model import FeedAuthor, Page
from shared import shared

FIXTURES = Path(__file__).parent / "fixtures" / "feeds"
FEED = "https://news.example.test/feed"
LONG = "word " * 40


def read(name, url=FEED):
    return list(entries((FIXTURES / name).read_bytes(), url))


def rss(item="", channel="", attributes=""):
    link = "<link>https://news.example.test/1</link>"
    return f'<rss version="2.0" {attributes}><channel>{channel}<item>{link}{item}</item></channel></rss>'


def atom(entry="", feed=""):
    link = '<link href="https://news.example.test/1"/>'
    return f'<feed xmlns="http://www.w3.org/2005/Atom">{feed}<entry>{link}{entry}</entry></feed>'


def only(document, url=FEED):
    (page,) = entries(document, url)
    return page


# The formats


def test_an_entry_of_the_conversation():
    full, stub = read("conversation.atom.xml")
    entry = full.entry
    assert full.url == "https://theconversation.com/how-breakwaters-tame-the-sea-999001"
    assert entry.title == "How breakwaters tame the sea – & why some don’t"
    assert entry.authors == (
        FeedAuthor(
            name="Ada Quay, Professor of Coastal Engineering; Director of the Pier Institute, University of Port Example",
            url="https://theconversation.com/profiles/ada-quay-1",
        ),
        FeedAuthor(
            name="Bo Mole, Lecturer, Harbours and Tides, Example University of Technology",
            url="https://theconversation.com/profiles/bo-mole-2",
        ),
    )
    assert (entry.id, entry.language) == ("tag:theconversation.com,2011:article/999001", "en-US")
    assert entry.published == datetime(2026, 3, 2, 12, 30, 52, tzinfo=UTC)
    assert entry.modified == datetime(2026, 3, 3, 7, 0, tzinfo=UTC)
    assert entry.rights == "Licensed as Creative Commons – attribution, no derivatives."
    assert (entry.full_content, stub.entry.full_content, stub.content) == (True, False, b"")
    (claim,) = full.claims
    assert (claim.license.id, claim.scope, claim.place, claim.source) == ("CC-BY-ND", "article", "feed", FEED)


def test_full_content_is_a_page():
    page = read("conversation.atom.xml")[0]
    document = _html.parse(page.html, page.url)
    assert document.metadata.language == "en-US"
    assert document.metadata.title == "How breakwaters tame the sea – & why some don’t"
    assert document.metadata.link("canonical") == page.url
    article = document.root.find(".//article")
    assert _html.text_of(article).startswith("A pier. CC BY Breakwaters take the force")
    assert "lose the fewest stones in winter storms." in _html.text_of(article)
    assert article.xpath("count(.//img[contains(@src, '/999001/count.gif')])") == 1


def test_wordpress_items():
    first, second = read("wordpress.rss.xml")
    assert first.entry.title == "Council votes for a breakwater – at last"
    assert first.entry.authors == (FeedAuthor(name="Ada Quay and Bo Mole"),)
    assert first.entry.published == datetime(2026, 3, 2, 11, tzinfo=UTC)
    assert first.entry.summary == "The council & its engineers agreed […]"
    assert first.entry.keywords == ("Harbours", "Councils & courts")
    assert first.entry.language == "en-GB"
    assert "café owners said “at last”" in _html.text_of(_html.parse(first.html, first.url).root)
    assert 'href="/plans?year=2026&amp;part=1"' in first.html
    assert [(c.kind, c.scope, c.license and c.license.id) for c in first.claims] == [
        ("license", "site", "CC-BY-NC-ND-4.0"),
        ("reserved", "site", None),
    ]
    assert (second.entry.source_url, second.entry.source_title) == (
        "https://tides.example.test/feed.xml",
        "Tides Weekly",
    )
    assert second.entry.authors == (FeedAuthor(name="The tide desk"),)
    assert [(c.scope, c.license.id) for c in second.claims] == [
        ("article", "CC-BY-3.0"),
        ("part", "CC-BY-SA-4.0"),
    ]


def test_rdf_site_summary():
    first, second = read("modules.rdf")
    assert (first.entry.title, second.entry.title) == ("La jetée & la mer", "Marées")
    assert (first.url, second.url) == ("http://pier.example.test/1", "http://pier.example.test/2")
    assert first.entry.authors == (FeedAuthor(name="Zoé Jetée"),)
    assert first.entry.published == datetime(2004, 5, 6, 5, 8, 9, tzinfo=UTC)
    assert second.entry.modified == datetime(2004, 6, 1, tzinfo=UTC)
    assert (first.entry.language, first.entry.keywords) == ("fr", ("ports",))
    assert first.entry.rights == "Copyright 2004 Pier Review"
    assert [(c.scope, c.license.id) for c in first.claims] == [("site", "CC-BY-SA-2.0-FR")]
    assert [(c.scope, c.license.id) for c in second.claims] == [
        ("article", "CC-BY-NC-2.0"),
        ("article", "CC-BY-NC-2.0-FR"),
    ]


def test_rss_of_netscape():
    (page,) = read("netscape.rss.xml")
    assert page.entry.title == "Stones – a history"
    assert page.entry.summary == "How AT&T laid stones"
    assert [(c.scope, c.license.id) for c in page.claims] == [("site", "CC-BY-SA-1.0")]


def test_atom_with_xhtml():
    first, second = read("xhtml.atom.xml", "")
    assert (first.url, second.url) == ("https://blog.example.test/de/wellen", "https://blog.example.test/de/kopie")
    assert (first.entry.title, first.entry.summary) == ("Steine & Wellen", "Von Steinen.")
    assert first.entry.authors == (FeedAuthor(name="Ute Mole", url="https://blog.example.test/ute"),)
    assert first.entry.feed_url == "https://blog.example.test/atom.xml"
    assert (first.entry.language, second.entry.language) == ("de", "en")
    assert first.entry.keywords == ("Häfen",)
    document = _html.parse(first.html, first.url)
    assert document.base_url == "https://blog.example.test/de/wellen/"
    article = document.root.find(".//article")
    assert [child.tag for child in article.iter("h2", "p", "br", "img")] == ["h2", "p", "br", "p", "img"]
    assert [(c.scope, c.license.id) for c in first.claims] == [("site", "CC-BY-SA-4.0")]
    assert [(c.scope, c.license.id) for c in second.claims] == [("article", "CC-BY-4.0")]
    assert (second.entry.source_url, second.entry.source_title) == ("https://other.example.test/", "Other blog")
    assert not second.entry.full_content


# Rights

CC = 'xmlns:creativeCommons="http://backend.userland.com/creativeCommonsRssModule" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:cc="http://creativecommons.org/ns#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:a="http://www.w3.org/2005/Atom"'
BY = "https://creativecommons.org/licenses/by/4.0/"


@pytest.mark.parametrize(
    "said",
    [
        f"<creativeCommons:license>{BY}</creativeCommons:license>",
        f'<cc:license rdf:resource="{BY}"/>',
        f"<cc:license>{BY}</cc:license>",
        f'<a:link rel="license" href="{BY}"/>',
        f'<a:link rel="license" type="text/html" href="{BY}"/>',
        f"<dc:rights>{BY}</dc:rights>",
        f'<dc:rights rdf:resource="{BY}"/>',
        f"<dcterms:license>{BY}</dcterms:license>",
        f'<dcterms:license rdf:resource="{BY}"/>',
        f'<media:license href="{BY}">CC BY 4.0</media:license>',
        "<copyright>Licensed under CC BY 4.0</copyright>",
        "<a:rights>Creative Commons Attribution 4.0 International</a:rights>",
    ],
)
def test_every_way_to_name_a_licence(said):
    channel = "<copyright>All rights reserved</copyright>"
    assert [(c.scope, c.license.id) for c in only(rss(said, channel, CC)).claims] == [("article", "CC-BY-4.0")]
    assert [(c.scope, c.license.id) for c in only(rss("", said, CC)).claims] == [("site", "CC-BY-4.0")]


@pytest.mark.parametrize(
    "said",
    [
        "<creativeCommons:license>http://creativecommons.org/licenses/BSD/</creativeCommons:license>",
        '<a:link rel="license" href="https://news.example.test/terms"/>',
        "<copyright>Copyright 2026 Harbour News</copyright>",
        "<creativeCommons:license/>",
        f'<a:link rel="related" href="{BY}"/>',
        f'<a:link rel="license" type="application/rsl+xml" href="{BY}"/>',
        f"<other><creativeCommons:license>{BY}</creativeCommons:license></other>",
    ],
)
def test_what_names_no_licence_is_no_claim(said):
    assert only(rss(said, "", CC)).claims == ()


@pytest.mark.parametrize("words", ["© X. All Rights Reserved.", "Tous droits réservés", "Alle Rechte vorbehalten"])
def test_a_reservation_is_a_claim(words):
    (claim,) = only(rss(f"<copyright>{words}</copyright>")).claims
    assert (claim.kind, claim.scope, claim.license, claim.text) == ("reserved", "article", None, words)


def test_a_licence_of_an_image_inside_is_no_claim():
    page = only(atom(f'<content type="html">&lt;p&gt;{LONG}&lt;a rel="license" href="{BY}"&gt;CC&lt;/a&gt;</content>'))
    assert page.entry.full_content
    assert page.claims == ()


# Content


def test_a_hostile_title_stays_text():
    page = only(
        atom(f'<title>&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;</title><content type="html">{LONG}</content>')
    )
    document = _html.parse(page.html, page.url)
    assert document.metadata.title == "</title><script>x</script>"
    assert not document.root.xpath("//script")


def test_content_cannot_leave_its_article():
    html = f"</article></div></body><p>{LONG}</p></article><p>after {LONG}</p>"
    page = only(
        rss(f"<c:encoded><![CDATA[{html}]]></c:encoded>", "", 'xmlns:c="http://purl.org/rss/1.0/modules/content/"')
    )
    article = _html.parse(page.html, page.url).root.find(".//article")
    assert "after word" in _html.text_of(article)


@pytest.mark.parametrize(
    "content",
    [
        '<content type="html"></content>',
        '<content type="html">Only a few words of text</content>',
        f'<content type="html">{LONG}…</content>',
        f'<content type="html">{LONG} [&amp;hellip;]</content>',
        f'<content type="html">{LONG} &lt;a href="x"&gt;Continue reading →&lt;/a&gt;</content>',
        f'<content type="html" src="https://news.example.test/1.html">{LONG}</content>',
        f'<summary>{LONG} and more</summary><content type="html">{LONG}</content>',
        f'<content type="html">{"&lt;b&gt;" * 300}{LONG}</content>',
        f"<summary>{LONG}</summary>",
    ],
)
def test_what_is_not_the_whole_text_is_not_taken_for_it(content):
    page = only(atom(content))
    assert (page.entry.full_content, page.content) == (False, b"")


def test_plain_text_becomes_paragraphs():
    page = only(atom(f'<content type="text">{LONG} &amp;lt;b&gt;\n\n{LONG}</content>'))
    article = _html.parse(page.html, page.url).root.find(".//article")
    assert [child.tag for child in article] == ["p", "p"]
    assert "&lt;b>" in _html.text_of(article)


def test_a_broken_feed_lists_entries_but_no_full_text():
    whole = atom(f'<title>One</title><content type="html">{LONG}</content>')
    broken = whole.replace("</entry></feed>", "<entry><link href='https://news.example.test/2'/><title>Two")
    assert only(whole).entry.full_content
    assert [(page.entry.title, page.entry.full_content) for page in entries(broken)] == [("One", False), ("Two", False)]


# Addresses


@pytest.mark.parametrize(
    ("item", "url"),
    [
        ("<link>/a</link>", "https://news.example.test/a"),
        ("<link>\n https://news.example.test/a?b=1&amp;c=2 \n</link>", "https://news.example.test/a?b=1&c=2"),
        ("<link><![CDATA[https://news.example.test/a?b=1&c=2]]></link>", "https://news.example.test/a?b=1&c=2"),
        ("<link>javascript:x</link><guid>https://news.example.test/g</guid>", "https://news.example.test/g"),
        ("<guid isPermaLink='true'>https://news.example.test/g</guid>", "https://news.example.test/g"),
        (
            "<f:origLink xmlns:f='http://rssnamespace.org/feedburner/ext/1.0'>https://news.example.test/o</f:origLink>"
            "<link>https://proxy.example.test/1</link>",
            "https://news.example.test/o",
        ),
    ],
)
def test_the_address_of_an_item(item, url):
    assert only(f"<rss><channel><item>{item}</item></channel></rss>").url == url


def test_bases_that_are_no_addresses_are_passed_over():
    entry = '<entry xml:base="http://["><link href="a"/><link rel="license" href="http://[x"/></entry>'
    feed = f'<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/b/">{entry}</feed>'
    assert only(feed).url == "https://news.example.test/b/a"


@pytest.mark.parametrize("item", ["", "<guid isPermaLink='false'>17</guid>", "<link>mailto:x@example.test</link>"])
def test_an_item_without_an_address_is_left_out(item):
    assert list(entries(f"<rss><channel><item>{item}</item></channel></rss>")) == []


def test_a_fetched_feed_brings_its_address_and_time():
    now = datetime(2026, 11, 24, tzinfo=UTC)
    feed = Page(url="x", url_served=FEED, fetched=now, content=atom("<title>One</title>").encode())
    page = only(feed, "")
    assert (page.entry.feed_url, page.fetched) == (FEED, now)


# Encodings


@pytest.mark.parametrize(
    ("content", "headers"),
    [
        (b'<?xml version="1.0" encoding="utf-8"?>' + rss("<title>Café</title>").encode(), ()),
        (b'<?xml version="1.0" encoding="iso-8859-1"?>' + rss("<title>Café</title>").encode("latin-1"), ()),
        (b'<?xml version="1.0" encoding="iso-8859-1"?>' + rss("<title>Café</title>").encode(), ()),
        (rss("<title>Café</title>").encode("cp1252"), ()),
        (rss("<title>Café</title>").encode("utf-16"), ()),
        (rss("<title>Café</title>").encode("latin-1"), (("content-type", "text/xml; charset=iso-8859-1"),)),
        (b"\xef\xbb\xbf" + rss("<title>Café</title>").encode(), ()),
        (rss("<title>Caf&eacute;</title>").encode(), ()),
        (rss("<title>Caf&#233;</title>").encode(), ()),
        (rss("<title>Caf\x01é\x1f</title>").encode(), ()),
    ],
)
def test_a_title_is_read_in_any_encoding(content, headers):
    assert only(Page(url=FEED, headers=headers, content=content)).entry.title == "Café"


# What is refused

BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>' + rss("<title>&b;</title>")
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + rss("<title>&a;</title>")


@pytest.mark.parametrize(
    "feed",
    [
        "",
        "  \n",
        b"",
        b"\xff\xfe",
        "no markup",
        "{}",
        "<",
        "<!doctype html><html><head><title>x</title></head><body><p>x</body></html>",
        "<opml/>",
        "<?xml version='1.0'?>",
        "<!DOCTYPE rss",
        "<!DOCTYPE rss [" + "x" * 30_000,
        BOMB,
        OUTSIDE,
        "<rss>" + "<a>" * 400,
        b"\x89PNG\r\n\x1a\n\x00",
    ],
)
def test_what_is_no_feed_is_a_feed_error(feed):
    with pytest.raises(errors.FeedError):
        entries(feed, FEED)


def test_a_page_that_points_to_its_feed_says_so():
    page = '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"/></head></html>'
    with pytest.raises(errors.FeedError, match=r"/feed\.xml"):
        entries(page, FEED)


@pytest.mark.parametrize(
    ("limits", "name"), [(Limits(page_bytes=100), "page_bytes"), (Limits(feed_entries=2), "feed_entries")]
)
def test_a_limit_that_is_reached_is_named(limits, name):
    feed = f"<rss><channel>{'<item><link>https://news.example.test/1</link></item>' * 3}</channel></rss>"
    with pytest.raises(errors.LimitExceeded) as caught:
        entries(feed, FEED, limits=limits)
    assert (caught.value.limit, caught.value.stage) == (name, "feed")


PIECES = """<rss>|<channel>|<item>|</item>|<feed xmlns='http://www.w3.org/2005/Atom'>|<entry>|</entry>|<link>|</link>|
<link href='http://[x/'/>|http://a.test/|<title>|</title>|&lt;b|&#0;|&#x110000;|&x;|<![CDATA[|]]>|<:|<a:b c='|<author>|
<content type='xhtml' xml:base='http://['>|</content>|<!DOCTYPE x|<source url='http://[/'>|<pubDate>|2026-13-45|<dc:date>|
<copyright>|\x00|word""".replace("\n", "").split("|")


@settings(max_examples=150, deadline=None)
@given(
    feed=st.one_of(
        st.binary(max_size=300),
        st.text(max_size=300),
        st.lists(
            st.sampled_from(PIECES),
            max_size=25,
        ).map("".join),
    )
)
def test_anything_is_entries_or_a_typed_error(feed):
    try:
        pages = list(entries(feed, FEED))
    except errors.RepublishError:
        return
    assert all(page.url.lower().startswith(("http://", "https://")) for page in pages)


# Dates


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2026-03-02T12:30:52Z", datetime(2026, 3, 2, 12, 30, 52, tzinfo=UTC)),
        ("2026-03-02T12:30:52.25+05:30", datetime(2026, 3, 2, 7, 0, 52, 250_000, tzinfo=UTC)),
        ("2026-03-02", datetime(2026, 3, 2, tzinfo=UTC)),
        ("Mon, 02 Mar 2026 12:00:00 EST", datetime(2026, 3, 2, 17, tzinfo=UTC)),
        ("2 Mar 26 12:00 GMT", datetime(2026, 3, 2, 12, tzinfo=UTC)),
        ("March 2, 2026 12:00", datetime(2026, 3, 2, 12, tzinfo=UTC)),
        ("March 2026", None),
        ("12:00", None),
        ("soon", None),
        ("", None),
        (None, None),
        ("2026-13-45", None),
        ("0001-01-01T00:00:00+14:00", None),
    ],
)
def test_dates_as_feeds_write_them(text, found):
    assert moment(text) == found


# The shared feeds


@pytest.mark.parametrize(
    ("parts", "count", "full", "licensed"),
    [
        (("feeds", "archive-org-audio.rss.xml.gz"), 50, 0, None),
        (("feeds", "archive-org-education.rss.xml.gz"), 50, 0, None),
        (("feeds", "archive-org-software.rss.xml.gz"), 50, 0, None),
        (("feeds", "feedjira-SamRuby.xml.gz"), 20, None, 0),
        (("feeds", "feedjira-avian-blog.xml.gz"), 10, 10, 10),
        (("feeds", "rome-scripting-news.xml.gz"), 2, 0, 2),
        (("theconversation", "au-articles-2020-10-06.atom.xml.gz"), 3, 0, 3),
        (("theconversation", "us-environment-263253.atom.xml.gz"), 1, 1, 1),
    ],
)
def test_real_feeds(parts, count, full, licensed):
    data = gzip.decompress(shared("corpus", "licences", *parts).read_bytes())
    pages = list(entries(data, FEED))
    stated = data.count(b"<creativeCommons:license>") if licensed is None else licensed
    assert len(pages) == count
    assert sum(any(c.kind == "license" for c in page.claims) for page in pages) == stated
    if full is not None:
        assert sum(page.entry.full_content for page in pages) == full


@pytest.mark.parametrize(
    ("stated", "sent"),
    [
        ("https://news.example.test/a b", "https://news.example.test/a%20b"),
        ("/a “b”", "https://news.example.test/a%20“b”"),
        ("https://me:secret@news.example.test/a", "https://news.example.test/a"),
    ],
)
def test_an_address_is_taken_as_browsers_send_it(stated: str, sent: str) -> None:
    assert only(f'<rss version="2.0"><channel><item><link>{stated}</link></item></channel></rss>').url == sent
