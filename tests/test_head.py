"""The head of a page: each field from the best evidence, its source kept."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from republish import _html
from republish.extraction.head.reading import Head, read_head
from republish.model import FeedAuthor, FeedEntry, Page, Profile, Structure
from republish.profiles import find

FIXTURES = Path(__file__).parent / "fixtures" / "head"
URLS = {
    "conversation": "https://theconversation.com/why-oysters-build-their-own-harbour-walls-998877?utm_source=x",
    "netzpolitik": "https://netzpolitik.org/2024/breakpoint-die-gezeiten-der-datei/",
    "newspack": "https://harbourpost.example/2024/05/the-ferry-that-came-back/?utm_medium=mail",
    "mongabay": "https://news.mongabay.com/2026/04/mangroves-mend-a-broken-coast/",
    "breadcrumb": "https://www.hafenblatt.example/kran.html",
    "bare": "http://notes.example/walk.html",
}


def of(
    html: str,
    url: str = "https://harbour.example/tides",
    profile: Profile | None = None,
    entry: FeedEntry | None = None,
) -> Head:
    page = Page(url=url, url_served=url, content=html.encode(), entry=entry)
    return read_head(_html.parse(page.html, url), page, profile)


def fixture(name: str) -> Head:
    return of((FIXTURES / f"{name}.html").read_text("utf-8"), URLS[name], find(URLS[name]))


def names(head: Head) -> list[str]:
    return [person.name for person in head.authors]


class TestTheConversation:
    head = fixture("conversation")

    def test_authors_have_role_institution_and_profile(self) -> None:
        ada, ben = self.head.authors
        assert (ada.name, ada.role, ada.institution) == (
            "Ada Marlow",
            "Reader in Coastal Ecology",
            "Harbour University",
        )
        assert (ben.name, ben.role, ben.institution) == (
            "Ben O'Noor",
            "Professor of Law, Ethics and Tides",
            "University of Harbour",
        )
        assert ada.url == "https://theconversation.com/profiles/ada-marlow-11"

    def test_the_rest_of_the_head(self) -> None:
        assert self.head.title == "Why oysters build their own harbour walls"
        assert self.head.published == datetime(2023, 11, 2, 16, 55, 44, tzinfo=UTC)
        assert self.head.modified == datetime(2023, 11, 3, 9, 20, tzinfo=UTC)
        assert self.head.identifier == "998877"
        assert self.head.url == "https://theconversation.com/why-oysters-build-their-own-harbour-walls-998877"
        assert self.head.publisher == "The Conversation"
        assert self.head.keywords == ("Oysters", "Reefs", "Harbours")
        assert self.head.language is not None
        assert self.head.language.startswith("en")

    def test_disclosure_one_statement_a_line(self) -> None:
        assert self.head.disclosure is not None
        assert self.head.disclosure.splitlines() == [
            "Ada Marlow receives funding from the Tide Council.",
            "Ben O'Noor does not work for any company that would benefit from this article.",
        ]

    def test_lead_image_with_its_credit(self) -> None:
        image = self.head.lead_image
        assert image is not None
        assert (image.caption, image.credit, image.lead) == ("A reef at low tide.", "Chi Ode", True)

    def test_sources_name_the_profile(self) -> None:
        assert self.head.sources["authors"] == "profile structure.authors"
        assert self.head.sources["identifier"] == "profile structure.identifier"


class TestNewspack:
    head = fixture("newspack")

    def test_references_are_resolved(self) -> None:
        ada, pieter = self.head.authors
        assert (ada.name, ada.role, ada.bio) == ("Ada Marlow", "Ferry reporter", "Ada Marlow writes about what floats.")
        assert ada.url == "https://harbourpost.example/author/ada/"
        assert pieter.name == "Pieter van der Meer"

    def test_entities_in_json_ld_are_characters(self) -> None:
        assert self.head.title == "The ferry that came back & stayed"

    def test_the_address_is_canonical_and_https(self) -> None:
        assert self.head.url == "https://harbourpost.example/2024/05/the-ferry-that-came-back/"
        assert self.head.sources["url"] == "link canonical"

    def test_a_logo_is_no_lead_image(self) -> None:
        image = self.head.lead_image
        assert image is not None
        assert image.url == "https://harbourpost.example/wp-content/uploads/ferry-1200x800.jpg"
        assert (image.caption, image.credit) == ("The ferry.", "Chi Ode/Harbour Post")

    def test_the_rest_of_the_head(self) -> None:
        assert self.head.standfirst == "It had been sold twice and nobody had told the captain."
        assert self.head.publisher == "Harbour Post"
        assert self.head.publisher_url == "https://harbourpost.example/"
        assert self.head.section == "Transport"
        assert self.head.keywords == ("Ferries", "Harbour")
        assert self.head.modified == datetime(2024, 5, 2, 8, 30, tzinfo=UTC)


def test_a_wrong_offset_in_the_visible_time_does_not_count() -> None:
    head = fixture("netzpolitik")
    assert head.published == datetime(2024, 4, 28, 6, 52, 55, tzinfo=UTC)
    assert head.sources["published"] == "meta article:published_time"
    assert names(head) == ["Ada Marlow"]
    assert head.title == "Breakpoint: Die Gezeiten der Datei"
    assert head.standfirst == "Wer eine Datei löscht, hat sie nicht vergessen."


def test_a_profile_beats_the_account_that_filed_the_story() -> None:
    head = fixture("mongabay")
    assert names(head) == ["Ada Marlow"]
    assert head.published == datetime(2026, 4, 3, 14, 5, tzinfo=UTC)


def test_a_breadcrumb_is_no_headline_and_a_site_no_author() -> None:
    head = fixture("breadcrumb")
    assert head.title == "Der letzte Kran im alten Hafen steht seit Montag still"
    assert [(person.name, person.kind) for person in head.authors] == [("Ada Marlow", "author"), ("dpa", "agency")]
    assert head.language == "de"


def test_a_bare_page_is_read_from_what_it_shows() -> None:
    head = fixture("bare")
    assert head.title == "A walk along the quay"
    assert names(head) == ["Ada Marlow"]
    assert head.published == datetime(2016, 12, 16, tzinfo=UTC)
    assert head.language == "en"
    assert head.url == "https://notes.example/walk.html"
    assert head.sources["language"] == "text"


ENTRY = FeedEntry(
    feed_url="https://theconversation.com/articles.atom",
    title="Why oysters build walls",
    summary="A reef is a wall.",
    authors=(
        FeedAuthor(
            name="Ada Marlow, Reader in Tides; Director of the Tide Institute, University of Harbour, Santa Clara",
            url="https://theconversation.com/profiles/ada-marlow-11",
        ),
        FeedAuthor(name="Ben Noor"),
    ),
    published=datetime(2025, 9, 26, 12, 30, tzinfo=UTC),
    modified=datetime(2025, 9, 27, tzinfo=UTC),
    language="en-US",
    keywords=("Oysters",),
    full_content=True,
)


def test_a_full_feed_entry_is_the_evidence() -> None:
    head = of("<html><body><div><p>Oysters settle on each other.</p></div></body></html>", entry=ENTRY)
    ada, ben = head.authors
    assert ada.role == "Reader in Tides; Director of the Tide Institute"
    assert ada.institution == "University of Harbour, Santa Clara"
    assert ada.url == "https://theconversation.com/profiles/ada-marlow-11"
    assert (ben.name, ben.role, ben.institution) == ("Ben Noor", None, None)
    assert (head.title, head.standfirst) == ("Why oysters build walls", "A reef is a wall.")
    assert (head.published, head.modified) == (ENTRY.published, ENTRY.modified)
    assert (head.language, head.keywords) == ("en-US", ("Oysters",))
    assert head.sources["authors"] == "feed author"


def test_an_entry_beside_the_page_does_not_replace_it() -> None:
    entry = FeedEntry(
        feed_url="https://harbour.example/feed", title="Another", authors=(FeedAuthor(name="Someone Else"),)
    )
    assert of("<title>Tides</title><h1>Tides</h1><p>By Ada Marlow</p>", entry=entry).title == "Tides"


@pytest.mark.parametrize(
    ("rights", "footer", "notice"),
    [
        ("© 2026 Harbour Post", "", "© 2026 Harbour Post"),
        ("Licensed as Creative Commons – attribution.", "", None),
        ("© 2026 Harbour Post", "<footer><p>© 2026 The Post of Harbour</p></footer>", "© 2026 The Post of Harbour"),
    ],
)
def test_a_feeds_notice_counts_where_the_page_supplies_none(rights: str, footer: str, notice: str | None) -> None:
    entry = FeedEntry(feed_url="https://harbour.example/feed", rights=rights)
    assert (
        of(f"<title>Tides</title><h1>Tides</h1><p>Water comes and goes.</p>{footer}", entry=entry).copyright_notice
        == notice
    )


def test_an_author_without_an_address_is_given_none() -> None:
    data = '{"@type": "NewsArticle", "headline": "Tides", "author": {"@type": "Person", "name": "Ada Marlow"}}'
    head = of(f'<script type="application/ld+json">{data}</script><h1>Tides</h1><p>Water comes and goes.</p>')
    assert [author.url for author in head.authors] == [None]


PARAGRAPH = (
    "<p>The harbour was there before the town, and the people who came to it were not the ones who are here now.</p>"
)


def page(head: str = "", body: str = "") -> str:
    return f"<html lang=en><head>{head}</head><body><h1>The old harbour</h1>{body}{PARAGRAPH * 3}</body></html>"


def ld(value: str) -> str:
    return f'<script type="application/ld+json">{value}</script>'


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (ld('{"@type":"NewsArticle","headline":"The old harbour","author":"Ada Marlow"}'), "", ["Ada Marlow"]),
        (ld('{"@type":["Article","NewsArticle"],"headline":"x","author":["Ada Marlow","Ben Noor"]}'), "", ["Ada Marlow", "Ben Noor"]),
        (ld('{"@type":"http://schema.org/BlogPosting","author":{"@type":"Person","name":["Ada Marlow","Ben Noor"]}}'), "", ["Ada Marlow", "Ben Noor"]),
        (ld('[{"@type":"NewsArticle","headline":"x","creator":{"name":"Ada Marlow"}}]'), "", ["Ada Marlow"]),
        (ld('{"@type":"NewsArticle","headline":"x","author":{"name":"Ada Marlow and Ben Noor"}}'), "", ["Ada Marlow", "Ben Noor"]),
        ('<meta name="author" content="Ada Marlow"><meta name="author" content="Ben Noor">', "", ["Ada Marlow", "Ben Noor"]),
        ('<meta property="article:author" content="https://www.facebook.com/ada"><meta name="author" content="Ada Marlow">', "", ["Ada Marlow"]),
        ('<meta name="citation_author" content="Ada Marlow"><meta name="citation_author" content="Ben Noor">', "", ["Ada Marlow", "Ben Noor"]),
        ("", '<a rel="author" href="/a">Ada Marlow</a>', ["Ada Marlow"]),
        ("", '<span itemprop="author"><span itemprop="name">Ada Marlow</span></span>', ["Ada Marlow"]),
        ("", '<p class="byline">By <a href="/author/ada">Ada Marlow</a> and Ben Noor</p>', ["Ada Marlow", "Ben Noor"]),
        ("", '<address><a rel="author" href="/a">Ada Marlow</a> and <a rel="author" href="/b">Ben Noor</a></address>', ["Ada Marlow", "Ben Noor"]),
        ("", '<div class="byline"><b>Ada Marlow</b><i>Harbour correspondent</i><span>34 min read</span></div>', ["Ada Marlow"]),
        ("", "<div><span>By Ada Marlow</span></div>", ["Ada Marlow"]),
        ("", "<ul><li><strong>Author</strong> Ada Marlow</li></ul>", ["Ada Marlow"]),
        ("", "<div>By <span>Ada Marlow</span></div>", ["Ada Marlow"]),
        ("", "<div>By using this site you agree to Terms</div>", []),
        ("", "<div>Von der Marlow, Ada</div>", ["der Marlow"]),
        ("", '<p>Written by <a href="/x">Ada Marlow</a> · Dec 20, 2025 at 3:00 am</p>', ["Ada Marlow"]),
        ("", "<p>By <!-- -->Ada Marlow</p>", ["Ada Marlow"]),
        ("", '<p>It comes late, as <a href="/x"><span>von Marlow &amp; Noor</span></a> said.</p>', []),
        ("", '<p><b>The dykes of Mora</b><br><span>von Ada Marlow</span></p>', ["Ada Marlow"]),
        ("", '<div class="author-container">Ada, 27, sailor. Reads, writes, rows. She keeps the light of Mora and has two '
             'dogs. In her dreams she sails far away and takes all of us with her.</div>', []),
        ("", '<div class="article__author">Ada Marlow</div>', ["Ada Marlow"]),
        ("", '<p class="authorities">Ada Marlow</p>', []),
        ("", '<div><a href="/about/editors/ada-marlow/">Ada Marlow</a></div>', ["Ada Marlow"]),
        ("", '<p class="byline">Ada Marlow <i>Ada Marlow writes of tides</i></p>', ["Ada Marlow"]),
        ('<meta name="author" content="Ada Marlow"><meta name="citation_author" content="Ada Marlow"><meta name="citation_author" content="Ben Noor">', "", ["Ada Marlow", "Ben Noor"]),
        ('<meta name="author" content="Ada Marlow"><meta name="citation_author" content="Ben Noor"><meta name="citation_author" content="Cy Lund">', "", ["Ada Marlow"]),
        ("", '<aside class="related"><span class="byline">Ada Marlow</span></aside>', []),
        ("", '<article><h3>Other</h3><span class="byline">Ada Marlow</span></article>', []),
        ('<meta name="author" content="Ada Marlow">', '<p class="byline">By Ada Marlow and Ben Noor</p>', ["Ada Marlow", "Ben Noor"]),
        ('<meta name="author" content="Ada Marlow">', '<p class="byline">By Ben Noor</p><p>Edited by Ada Marlow</p>', ["Ada Marlow"]),
        ('<meta name="author" content="harbour.example">', '<p class="byline">Ada Marlow</p>', ["Ada Marlow"]),
        (ld('{"@type":"NewsArticle","headline":"x","author":{"@type":"Organization","name":"Harbour"}}'), "", []),
        (ld('{"@type":"NewsArticle","headline":"x","author":{"@type":"Person","name":"AdaM"}}'), '<p>by <a href="/authors/b">Ben Noor</a></p>', ["Ben Noor"]),
        (ld('{"@type":"NewsArticle","headline":"x","author":{"@type":"Person","name":"AdaM"}}'), '<p class="byline">By Benno</p>', ["AdaM"]),
        ('<meta name="author" content="marlow">', '<a rel="author" href="/a">Ada Marlow</a>', ["Ada Marlow"]),
        ('<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Marlow">', "", ["Ada Marlow"]),
        ('<meta name="twitter:label1" content="Est. reading time"><meta name="twitter:data1" content="4 minutes">'
         '<meta name="twitter:label2" content="Escrito por"><meta name="twitter:data2" content="Ada Marlow">', "", ["Ada Marlow"]),
        ('<meta name="twitter:label1" content="Likes"><meta name="twitter:data1" content="Ada Marlow">', "", []),
        ('<meta name="twitter:misc:Written by" content="Ada Marlow"><meta name="twitter:misc:Likes" content="Ben Noor">', "", ["Ada Marlow"]),
        ('<meta name="author" content="Ada Marlow"><meta name="twitter:site" content="@adamarlow">', "", ["Ada Marlow"]),
        ("", '<div class="author"><svg><text>AM</text></svg><a href="/a">Ada Marlow</a></div>', ["Ada Marlow"]),
        ("", '<div class="author"><span class="given-name">Ada Maria</span> <span class="text surname">Marlow</span> <sup>a</sup>, '
         '<span class="given-name">Ben</span> <span class="text surname">Noor</span> <sup>b</sup></div>', ["Ada Maria Marlow", "Ben Noor"]),
        ("", '<div class="username"><a href="/u/Tidewatcher">Tidewatcher</a></div>', ["Tidewatcher"]),
        ("", '<div class="statement-author">Ada Marlow</div>', []),
        ("", '<div class="statement-author"><div><h4 class="author">Ada Marlow</h4></div></div>', []),
        ("", '<blockquote><p class="author">Ada Marlow</p></blockquote>', []),
        ("", '<section class="byline"><time>March 20, 2023</time> | <span class="byline__category"><a href="/tides">Tides &amp; Harbours</a></span></section>', []),
        ("", '<span itemprop="author">Autor/in: Ada Marlow</span>', ["Ada Marlow"]),
        ("", '<a class="meta-author" href="/a">durch Ada Marlow</a>', ["Ada Marlow"]),
        (ld('{"@type":"ClaimReview","author":{"@type":"Person","name":"Ada Marlow"},"itemReviewed":{"@type":"CreativeWork","author":"Ben Noor"}}'), "", []),
    ],
)  # fmt: skip
def test_authors_wherever_they_stand(head: str, body: str, expected: list[str]) -> None:
    assert names(of(page(head, body))) == expected


def test_a_group_without_a_name_stays_in_the_byline() -> None:
    head = of(page('<meta name="author" content="The News Desk">'))
    assert (head.authors, head.byline) == ((), "The News Desk")


@pytest.mark.parametrize("words", ["Written By", "Jun 2 Written By", "Von", "Author:"])
def test_a_label_that_names_nobody_is_no_byline(words: str) -> None:
    assert of(page("", f'<div class="author-name">{words}</div>')).byline is None


def test_a_picture_s_maker_among_the_authors_stays_out_of_the_byline() -> None:
    stated = '<meta name="author" content="Ada Marlow"><meta name="author" content="(Image: Getty Images)">'
    head = of(page(stated))
    assert (names(head), head.byline) == (["Ada Marlow"], "Ada Marlow")


def test_a_group_with_a_name_is_credited_where_nobody_else_is() -> None:
    stated = '<meta name="author" content="Harbour News Desk">'
    assert names(of(page(stated))) == ["Harbour News Desk"]
    assert names(of(page(stated, '<p class="byline">By Ada Marlow</p>'))) == ["Ada Marlow"]


FAR_DOWN = f"<p>{'The tide comes in and goes out again. ' * 6}</p>" * 4
FACTS = "<section><ul><li><strong>{label}</strong> Ada Marlow</li></ul></section>"


@pytest.mark.parametrize(
    ("label", "around", "expected"),
    [
        ("Autorin/Autor", "{}", ["Ada Marlow"]),
        ("Author:", "{}", ["Ada Marlow"]),
        ("Photographer", "{}", []),
        ("Author", '<div class="related">{}</div>', []),
    ],
)
def test_a_fact_box_far_below_may_name_the_author(label: str, around: str, expected: list[str]) -> None:
    box = around.format(FACTS.format(label=label))
    assert names(of(page(body=FAR_DOWN + box))) == expected


def test_a_fact_box_does_not_overrule_the_byline() -> None:
    box = FACTS.format(label="Author")
    assert of(page('<meta name="author" content="The News Desk">', FAR_DOWN + box)).authors == ()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("<li>Translated by Ben Noor</li>", ["Ben Noor"]),
        ('<li>Übersetzung: <a href="/b">Ben Noor</a></li>', ["Ben Noor"]),
        ("<p>Traduit par Ben Noor et Cy Lund</p>", ["Ben Noor", "Cy Lund"]),
        ("<p>Übersetzung und Adaptierung: <span>Tide Deutschland</span></p>", ["Tide Deutschland"]),
        ('<li><span>Translated by</span> <a href="/b">Ben Noor</a></li>', ["Ben Noor"]),
        ("<p>Translation is a craft</p>", []),
        ("<li><span>Translated by</span> <b>the computer of the harbour office, on Monday</b></li>", []),
    ],
)
def test_translators_on_a_line_of_their_own_are_told_apart(line: str, expected: list[str]) -> None:
    found = of(page(body=f'<ul><li class="byline">By Ada Marlow</li>{line}</ul>')).authors
    assert [person.name for person in found if person.kind == "translator"] == expected
    assert [person.name for person in found if person.kind == "author"] == ["Ada Marlow"]


def test_an_organisation_is_one_whatever_its_name_joins() -> None:
    value = '{"@type":"Article","headline":"x","author":{"@type":"Organization","name":"Marlow & Noor","url":"https://marlow.example/"}}'
    assert [(who.name, who.kind, who.url) for who in of(page(ld(value))).authors] == [
        ("Marlow & Noor", "agency", "https://marlow.example/")
    ]


def test_an_organisation_that_is_not_the_site_is_an_agency() -> None:
    found = of(
        page(ld('{"@type":"NewsArticle","headline":"x","author":{"@type":"Organization","name":"Tide Institute"}}'))
    )
    assert [(person.name, person.kind) for person in found.authors] == [("Tide Institute", "agency")]


def test_a_translator_in_json_ld_is_one() -> None:
    value = '{"@type":"Article","headline":"x","author":"Ada Marlow","translator":{"@type":"Person","name":"Ben Noor"}}'
    assert [person.kind for person in of(page(ld(value))).authors] == ["author", "translator"]


@pytest.mark.parametrize(
    ("head", "body", "expected", "source"),
    [
        ('<meta property="og:title" content="The old harbour | Harbour"><meta property="og:site_name" content="Harbour">', "", "The old harbour", "h1"),
        ("<title>The old harbour - harbour.example</title>", "", "The old harbour", "h1"),
    ],
)  # fmt: skip
def test_titles_come_without_the_site(head: str, body: str, expected: str, source: str) -> None:
    found = of(page(head, body))
    assert (found.title, found.sources["title"]) == (expected, source)


@pytest.mark.parametrize(
    ("html", "title"),
    [
        ("<title>Tides | Harbour</title><h1>Harbour</h1><h1>Why tides turn at noon</h1><meta property=og:site_name content=Harbour>",
         "Why tides turn at noon"),
        ('<meta property="og:title" content="Why tides turn at noon"><p>No heading</p>', "Why tides turn at noon"),
        ('<meta property="og:title" content="Why tides turn at noon"><h1>Newsletter</h1><h2>Why tides turn at noon</h2>', "Why tides turn at noon"),
        ('<h1><span class="kicker">Science</span> <span>Why tides turn at noon</span></h1>', "Why tides turn at noon"),
        ('<h1><span class="kicker">Science:</span> <span>Why tides turn at noon</span></h1>', "Science: Why tides turn at noon"),
        ('<meta property="og:title" content="The sea: Why tides turn at noon"><h1><span>The sea</span> <span>Why tides turn at noon</span></h1>',
         "The sea: Why tides turn at noon"),
        ('<meta property="og:title" content="The sea: Why tides turn at noon"><h1>The sea why tides turn at noon</h1>',
         "The sea why tides turn at noon"),
        ('<h1><span>The sea</span> <span class="visually-hidden">:</span> <span>Why tides turn at noon</span></h1>',
         "The sea: Why tides turn at noon"),
        ("<h1>Why tides turn at noon<small>What the pilots say</small></h1>", "Why tides turn at noon"),
        ('<h1>Why tides turn at noon <span class="sub-title">What the pilots say</span></h1>', "Why tides turn at noon"),
        ("<h1>Why tides <small>turn</small> at noon</h1>", "Why tides turn at noon"),
        ("<h1>Why tides turn: <small>at noon</small></h1>", "Why tides turn: at noon"),
        ("<h1><small>Why tides turn at noon</small></h1>", "Why tides turn at noon"),
        ('<h1><a href="/tides"><span class="kicker">Science</span> Why tides turn at noon</a></h1>', "Why tides turn at noon"),
        ('<h1><span><a href="/tides"><i class="kicker">Science</i><b>Why tides turn at noon</b></a></span></h1>', "Why tides turn at noon"),
        ('<h1>Part one <span><i class="kicker">Science</i> Why tides turn at noon</span></h1>', "Part one Science Why tides turn at noon"),
        ("<h1><span>Why tides turn at noon <small>What the pilots say</small></span></h1>", "Why tides turn at noon"),
        ("<h1><span>Why tides <small>turn</small> at noon</span></h1>", "Why tides turn at noon"),
        ("<h1><span><small>Why tides turn at noon</small></span></h1>", "Why tides turn at noon"),
        ("<title>Why tides turn at noon</title><h1>Why tides turn at noon <i>Premium</i></h1>", "Why tides turn at noon"),
        ("<title>Why tides turn</title><h1>Why tides turn <i>at noon and at four</i></h1>", "Why tides turn at noon and at four"),
        ("<h1><span>Riddim Force</span><span>Why tides turn</span></h1>", "Riddim Force Why tides turn"),
        ("<h1><span>Why</span><span>ever not</span></h1>", "Whyever not"),
        ("<h1>» Why tides turn at noon</h1>", "Why tides turn at noon"),
        ("<h1>»Why tides turn«</h1>", "»Why tides turn«"),
        ("<title>Why tides turn at noon</title>", "Why tides turn at noon"),
        ("<title>The Harbour » Blog Archive » Why tides turn at noon</title>", "Why tides turn at noon"),
        ("<title>Hafenblatt » Archiv » Why tides turn at noon</title>", "Why tides turn at noon"),
        ("<title>harbour.example Why tides turn at noon</title>", "Why tides turn at noon"),
        ('<title>My Log: Why tides turn at noon</title><meta property="og:title" content="Why tides turn at noon">'
         '<h1><a href="/">My Log</a></h1>', "Why tides turn at noon"),
        ('<title>When tides turn</title><h1><a href="/other">When other tides turn at noon</a></h1><h1>Why tides turn at noon</h1>', "Why tides turn at noon"),
        ('<h1><a href="https://harbour.example/tides">Why tides turn at noon</a></h1>', "Why tides turn at noon"),
        ('<title>Why tides turn at noon</title><h1><a href="/elsewhere">Why tides turn at noon</a></h1>', "Why tides turn at noon"),
        ("<title>Tides | The Office for Tides, Currents and Charts of the Harbour of Mora</title><h1>Tides</h1>", "Tides"),
        ("<title>The Harbour Log | Why tides turn at noon</title><h1><a href='/'>The Harbour Log</a></h1><h3>Why tides turn at noon</h3>",
         "Why tides turn at noon"),
        ("<title>Why tides turn at noon and never later - What the pilots say - Mora</title><h2>What the pilots say</h2>",
         "Why tides turn at noon and never later - What the pilots say - Mora"),
        ("<title>法国全国大罢工再次严重影响交通-新华网</title>", "法国全国大罢工再次严重影响交通"),
        ("<title>海港的墙_国内新闻_海港在线</title>", "海港的墙"),
        ("<title>Harbour: Why tides turn at noon</title><meta property=og:site_name content=Harbour>", "Why tides turn at noon"),
        ("<title>Why tides turn at noon | Tides | Harbour</title><meta property=og:site_name content=Harbour>"
         '<meta property="article:section" content="Tides">', "Why tides turn at noon"),
        ("<title>Harbour</title><meta property=og:site_name content=Harbour><h1>Harbour</h1><article><h2>Why tides turn at noon</h2></article>",
         "Why tides turn at noon"),
        ("<h2>Why tides turn at noon</h2>", ""),
        ("<title>Why tides turn at noon</title><h1>WHY TIDES TURN AT NOON</h1>", "Why tides turn at noon"),
        ("<h1>WHY TIDES TURN AT NOON</h1>", "WHY TIDES TURN AT NOON"),
        ('<title>Why tides turn at noon | Ada Marlow</title><meta name="author" content="Ada Marlow">', "Why tides turn at noon"),
        ("<p>nothing</p>", ""),
    ],
)  # fmt: skip
def test_the_headline_is_found(html: str, title: str) -> None:
    assert of(html).title == title


def test_catalogues_write_the_last_name_first() -> None:
    metas = "".join(
        f'<meta name="citation_author" content="{name}">' for name in ("Marlow, Ada", "van der Meer, Pieter")
    )
    assert names(of(page(metas))) == ["Ada Marlow", "Pieter van der Meer"]


@pytest.mark.parametrize(
    ("publisher", "expected"),
    [
        ('{"@type":["Person","Organization"],"name":"Ada Marlow"}', ["Ada Marlow"]),
        ('{"@type":"Person","name":"Ada Marlow"}', ["Ada Marlow"]),
        ('{"@type":"Organization","name":"Ada Marlow"}', ["Ada Marlow"]),
    ],
)
def test_whose_own_site_it_is_may_be_its_author(publisher: str, expected: list[str]) -> None:
    article = f'{{"@type":"Article","headline":"x","author":{{"@type":"Person","name":"Ada Marlow"}},"publisher":{publisher}}}'
    found = of(page(ld(article)))
    assert (names(found), found.byline) == (expected, "Ada Marlow")


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (ld('{"@type":"NewsArticle","headline":"x","datePublished":"2024-05-01T10:00:00+02:00"}'), "", (2024, 5, 1, 8)),
        ('<meta itemprop="datePublished" content="2024-05-01T08:00:00Z">', "", (2024, 5, 1, 8)),
        ('<meta name="parsely-pub-date" content="2024-05-01T08:00:00Z">', "", (2024, 5, 1, 8)),
        ('<meta name="dc.date" content="2024-05-01">', "", (2024, 5, 1, 0)),
        ('<meta name="dc.date" content="2024-05-01">', '<time datetime="2024-05-01T08:00:00Z">x</time>', (2024, 5, 1, 8)),
        ("", '<time datetime="2024-05-01T08:00:00Z">May</time>', (2024, 5, 1, 8)),
        ("", '<p class="post-date">1 May 2024, 08:00</p>', (2024, 5, 1, 8)),
        ("", "<div>Posted on May 1, 2024</div>", (2024, 5, 1, 0)),
        ("", "<p> <!-- -->May 1, 2024</p>", (2024, 5, 1, 0)),
        ("", "<div>Mi 01.05.24 | 08:00 Uhr</div>", (2024, 5, 1, 8)),
        (ld('{"@type":"NewsArticle","headline":"x","datePublished":"2024-05-01 10:00:03.0"}') + '<meta name="date" content="2024-05-01T10:00:03+02:00">', "", (2024, 5, 1, 8, 0, 3)),
        (ld('{"@type":"NewsArticle","headline":"x","datePublished":"2024-05-01T10:00"}') + '<meta name="date" content="2024-05-01T11:30+02:00">', "", (2024, 5, 1, 10)),
        ("", "<div>Updated May 3, 2024</div><div>May 1, 2024</div>", (2024, 5, 1, 0)),
        ("", '<time class="updated" datetime="2024-05-03">x</time><time datetime="2024-05-01">x</time>', (2024, 5, 1, 0)),
        ("", '<blockquote class="twitter-tweet">Tides <time datetime="2011-05-01">x</time></blockquote><time datetime="2024-05-01">x</time>', (2024, 5, 1, 0)),
        ("", '<div class="widget_recent"><time datetime="2011-05-01">x</time></div><div class="layout with-sidebar"><time datetime="2024-05-01">x</time></div>', (2024, 5, 1, 0)),
        ("", f'{"<p>Water rose.</p>" * 300}<p>Filed on <time itemprop="datePublished" datetime="2024-05-01">x</time></p>', (2024, 5, 1, 0)),
    ],
)  # fmt: skip
def test_dates_wherever_they_stand(head: str, body: str, expected: tuple[int, ...]) -> None:
    assert of(page(head, body)).published == datetime(*expected, tzinfo=UTC)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    "body",
    [
        '<aside class="related"><time datetime="2011-05-01">2011</time></aside>',
        '<div class="most-read"><span class="date">1 May 2011</span></div>',
        "<footer>© 2011 Harbour</footer>",
        "<div>Version 1.5.11 of the tide tables</div>",
        '<blockquote class="instagram-media"><time datetime="2011-05-01">x</time></blockquote>',
        '<div class="widget_text"><p class="widget-date">1 May 2011</p></div>',
        f'{"<p>Water rose.</p>" * 300}<abbr class="published" title="x">1 May 2011</abbr><abbr class="published">2 May 2011</abbr>',
    ],
)
def test_dates_of_other_stories_do_not_count(body: str) -> None:
    assert of(page("", body)).published is None


def test_the_address_gives_the_day_when_nothing_else_does() -> None:
    head = of(page(), "https://harbour.example/2024/05/01/tides/")
    assert (head.published, head.sources["published"]) == (datetime(2024, 5, 1, tzinfo=UTC), "url")


@pytest.mark.parametrize(
    "path", ["2024/may/01/tides", "2024/May/1/tides", "notes/2024-05-01+Tides:+a+note", "2024-05-01.html"]
)
def test_the_address_names_the_day_in_many_ways(path: str) -> None:
    assert of(page(), f"https://harbour.example/{path}").published == datetime(2024, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize(("host", "month"), [("harbour.example", 3), ("harbour.co.uk", 4)])
def test_english_pages_write_the_day_first_outside_america(host: str, month: int) -> None:
    published = of(page("", "<p class=date>03/04/2024</p>"), f"https://{host}/tides").published
    assert published is not None
    assert published.month == month


def test_the_address_decides_which_number_is_the_month() -> None:
    published = of(page("", "<p class=date>03/04/2024</p>"), "https://harbour.example/2024/april/03/tides/").published
    assert published == datetime(2024, 4, 3, tzinfo=UTC)


def test_a_story_that_drupal_calls_promoted_is_no_card_of_another() -> None:
    story = '<article class="node--type-article node--promoted"><span class="date">1 May 2024</span></article>'
    assert of(page("", story)).published == datetime(2024, 5, 1, tzinfo=UTC)


def test_an_authors_address_is_that_of_the_first_link_with_the_name() -> None:
    links = '<a href="/by/ada">Ada Marlow</a> <a href="https://social.example/ada">@AdaMarlow</a>'
    (ada,) = of(page("", f"<p class=byline>{links}</p>")).authors
    assert ada.url == "https://harbour.example/by/ada"


def test_the_address_outweighs_a_stray_day_of_the_text() -> None:
    head = of(page("", "<div>15 September 2023</div>"), "https://harbour.example/2023/dec/21/tides")
    assert head.published == datetime(2023, 12, 21, tzinfo=UTC)


def test_a_change_before_publication_is_none() -> None:
    value = '{"@type":"Article","headline":"x","datePublished":"2024-05-01T10:00:00Z","dateModified":"2024-04-01T10:00:00Z"}'
    assert of(page(ld(value))).modified is None


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ('<link rel="canonical" href="http://harbour.example/tides">', "https://harbour.example/tides"),
        ('<link rel="canonical" href="/tides">', "https://harbour.example/tides"),
        ('<link rel="canonical" href="https://www.harbour.example/tides/">', "https://www.harbour.example/tides/"),
        ('<link rel="canonical" href="https://elsewhere.example/tides">', "https://harbour.example/tides"),
        ('<link rel="canonical" href="https://harbour.example/">', "https://harbour.example/tides"),
        ('<meta property="og:url" content="https://harbour.example/tides-2">', "https://harbour.example/tides-2"),
        ("", "https://harbour.example/tides"),
    ],
)
def test_the_article_keeps_its_own_address(head: str, url: str) -> None:
    assert of(page(head), "https://harbour.example/tides?utm_source=mail").url == url


def test_selectors_of_a_profile_come_first() -> None:
    structure = Structure(
        title=(".t",), standfirst=(".s",), authors=(".a",), author_name=(".n",), author_role=(".r",), author_bio=(".b",),
        published=(".d",), disclosure=(".x",), lead_image=(".i",), identifier=(r"-(\d+)$",),
    )  # fmt: skip
    profile = Profile(
        id="h", name="Harbour", home="https://harbour.example/", hosts=("harbour.example",), structure=structure
    )
    body = """<p class=t>Tides, again</p><p class=s>They turn.</p><p class=d>1 May 2024</p><p class=x>No interests.</p>
    <div class=a><a href="/ada"><b class=n>Ada Marlow</b></a><i class=r>Editor, Tides</i><p class=b>Ada edits tides.</p></div>
    <img class=i src="/quay.jpg">"""
    head = of(page(body=body), "https://harbour.example/tides-77", profile)
    (ada,) = head.authors
    assert (head.title, head.standfirst, head.disclosure) == ("Tides, again", "They turn.", "No interests.")
    assert (ada.name, ada.role, ada.institution, ada.bio) == ("Ada Marlow", "Editor, Tides", None, "Ada edits tides.")
    assert ada.url == "https://harbour.example/ada"
    assert head.published == datetime(2024, 5, 1, tzinfo=UTC)
    assert (head.identifier, head.publisher, head.publisher_url) == ("77", "Harbour", "https://harbour.example/")
    assert head.lead_image is not None


def harbour(**structure: tuple[str, ...]) -> Profile:
    return Profile(
        id="h",
        name="Harbour",
        home="https://harbour.example/",
        hosts=("harbour.example",),
        structure=Structure(**structure),
    )  # type: ignore[arg-type]


def test_a_profile_may_know_only_the_whole_byline() -> None:
    body = '<p class="who">By <a href="/ada">Ada Marlow</a> and Ben Noor</p>'
    head = of(page(body=body), profile=harbour(byline=(".who",)))
    assert [(person.name, person.url) for person in head.authors] == [
        ("Ada Marlow", "https://harbour.example/ada"),
        ("Ben Noor", None),
    ]
    assert head.sources["authors"] == "profile structure.byline"


def test_translators_stand_beside_the_author() -> None:
    body = """<div class="credit"><div class="author contributor">Written by <a href="/ada">Ada Marlow</a></div>
    <div class="translator contributor">Translated by <a href="/ben">Ben Noor</a></div></div>"""
    head = of(page(body=body), profile=harbour(authors=(".credit .author",), author_name=("a",)))
    assert [(person.name, person.kind) for person in head.authors] == [
        ("Ada Marlow", "author"),
        ("Ben Noor", "translator"),
    ]


def test_bios_far_from_the_byline_find_their_person() -> None:
    body = """<i class=a>Ada Marlow</i><i class=a>Ben Noor</i><p class=b>Ben Noor mends nets.</p><p class=b>Ada Marlow edits tides.</p>"""
    head = of(page(body=body), profile=harbour(authors=(".a",), author_bio=(".b",)))
    assert [person.bio for person in head.authors] == ["Ada Marlow edits tides.", "Ben Noor mends nets."]


def test_a_single_author_owns_the_only_bio() -> None:
    body = "<i class=a>Ada Marlow</i><p class=b>Editor of tides since 2001.</p>"
    (ada,) = of(page(body=body), profile=harbour(authors=(".a",), author_bio=(".b",))).authors
    assert ada.bio == "Editor of tides since 2001."


@pytest.mark.parametrize(
    "picture",
    [
        "https://harbour.example/logo.png",
        "https://harbour.example/og-default.jpg",
        "https://licensebuttons.net/l/by/4.0/88x31.png",
        "https://secure.gravatar.com/avatar/abc.jpg",
        "https://harbour.example/drawing.svg",
    ],
)
def test_logos_and_badges_are_no_lead_image(picture: str) -> None:
    assert of(page(f'<meta property="og:image" content="{picture}">')).lead_image is None


@pytest.mark.parametrize(
    ("name", "card"),
    [
        ("harbour-card-share.jpg", True),
        ("harbour-social-image.46ac2375.png", True),
        ("share.png", True),
        ("fb_landscape_share.png", True),
        ("gist-og-image-54fd7dc0713e.png", True),
        ("facebook.jpg", True),
        ("og.png", True),
        ("facebook-harbour.jpg", False),
        ("timeshare.jpg", False),
        ("social-life-of-gulls.jpg", False),
        ("og-harbour.jpg", False),
    ],
)
def test_a_card_made_for_sharing_is_no_lead_image(name: str, card: bool) -> None:
    stated = f'<meta property="og:image" content="https://harbour.example/i/{name}">'
    assert (of(page(stated)).lead_image is None) is card
    assert of(page(stated, f'{PARAGRAPH * 4}<img src="/i/{name}" width="900">')).lead_image is not None


def test_the_stated_image_finds_its_caption_on_the_page() -> None:
    figure = '<figure><img src="/i/quay-800x600.jpg"><figcaption>The quay. Photo: Chi Ode</figcaption></figure>'
    image = of(
        page('<meta property="og:image" content="https://harbour.example/i/quay.jpg">', PARAGRAPH * 4 + figure)
    ).lead_image
    assert image is not None
    assert (image.caption, image.credit) == ("The quay.", "Photo: Chi Ode")


@pytest.mark.parametrize(
    ("above", "credit"),
    [
        ('<div class="post-image-credits"><i class="camera"></i> Ada Marlow | Agency</div>', "Ada Marlow | Agency"),
        ('<img src="/i/quay.jpg" width="900"><span class="photo-credit">Ada Marlow</span>', "Ada Marlow"),
        ('<img src="/i/quay.jpg" width="900"><img src="/i/pier.jpg"><span class="photo-credit">Ada</span>', None),
        (f'<p>{"The tide is high. " * 10}</p><div class="photo-credit">Ada Marlow</div>', None),
        ('<div class="photo-credit"><img src="/i/pier.svg">Ada Marlow</div>', None),
        ('<div class="photo-credit">Tuesday, 11 February</div>', None),
        ('<div class="credit-cards">Ada Marlow</div>', None),
    ],
)
def test_a_box_between_headline_and_text_names_the_maker(above: str, credit: str | None) -> None:
    stated = '<meta property="og:image" content="https://harbour.example/i/quay.jpg">'
    image = of(page(stated, f"<h1>Tides</h1>{above}{PARAGRAPH * 4}")).lead_image
    assert image is not None
    assert image.credit == credit


def test_an_authors_portrait_is_no_lead_image() -> None:
    assert of(page("", '<div class="author-box"><img src="/ada.jpg" width="300"></div>')).lead_image is None


def test_the_same_page_gives_the_same_head() -> None:
    html = (FIXTURES / "newspack.html").read_text("utf-8")
    assert of(html, URLS["newspack"]) == of(html, URLS["newspack"])


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["@type", "@id", "name", "url", "author", "image", "headline", "@graph"]), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["author", "headline", "datePublished", "dateModified", "image", "publisher", "inLanguage", "keywords",
                         "mainEntityOfPage", "@id", "url", "articleSection", "creator", "translator", "@type"]),
        JSON,
        max_size=8,
    )
)  # fmt: skip
def test_any_json_ld_gives_a_head(node: dict[str, object]) -> None:
    import json

    text = json.dumps([{"@type": "NewsArticle", **node}]).replace("<", "\\u003c")
    assert of(page(ld(text))).title


@pytest.mark.parametrize(
    "url", ["", "not a url", "http://[broken", "https://harbour.example:99999/x", "mailto:a@b.example"]
)
def test_odd_addresses_are_no_trouble(url: str) -> None:
    assert of(page('<link rel="canonical" href="http://[broken/">'), url).title == "The old harbour"


def test_depth_is_no_danger() -> None:
    html = "<h1>The old harbour</h1>" + "<div>" * 150 + "<p class=byline>Ada Marlow</p>" + "</div>" * 150
    assert names(of(html)) == ["Ada Marlow"]


def test_a_picture_named_only_in_a_link_leads() -> None:
    linked = (
        '<html><head><link rel="image_src" href="/pictures/ferry.jpg"></head><body><h1>The ferry</h1></body></html>'
    )
    page = Page.from_html(linked, "https://harbourpost.example/ferry")
    head = read_head(_html.parse(page.html, page.url), page, None)
    assert head.lead_image is not None
    assert head.lead_image.url == "https://harbourpost.example/pictures/ferry.jpg"
    assert head.sources["lead_image"] == "link image_src"


def test_a_name_behind_a_comment_and_before_a_drawing_is_read() -> None:
    byline = '<p class="byline">By <!-- a -->Ada Marlow<svg><title>pen</title></svg></p>'
    assert names(of(page("", f"<h1>The ferry</h1>{byline}"))) == ["Ada Marlow"]
