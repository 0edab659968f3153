"""The head of a page: each field from the best evidence, its source kept; and a head for any page."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from heads import ld, names, of, page
from republish.extraction.head.reading import Head
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


def fixture(name: str) -> Head:
    return of((FIXTURES / f"{name}.html").read_text("utf-8"), URLS[name], find(URLS[name]))


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
        (
            '<link rel="canonical" href="https://harbour.example/tides?utm_source=mail&fbclid=a7#comments">',
            "https://harbour.example/tides",
        ),
        ('<link rel="canonical" href="https://HARBOUR.example:443/Tides">', "https://harbour.example/Tides"),
        ('<link rel="canonical" href="http://HARBOUR.example:80/Tides">', "https://harbour.example/Tides"),
        ('<link rel="canonical" href="http://harbour.example:8080/tides">', "http://harbour.example:8080/tides"),
        (
            '<link rel="canonical" href="/?page=7&amp;amp;source=4&ref=2">',
            "https://harbour.example/?page=7&source=4&ref=2",
        ),
        ('<link rel="canonical" href="https://harbour.example/#!/tides">', "https://harbour.example/tides"),
        ('<link rel="canonical" href="/app?v=2#!/tides">', "https://harbour.example/app?v=2#!/tides"),
        ('<link rel="canonical" href="null">', "https://harbour.example/tides"),
        ('<link rel="canonical" href="https://harbour.example/{{ slug }}">', "https://harbour.example/tides"),
        (
            '<link rel="canonical" href="https://harbour.example/null-hypothesis">',
            "https://harbour.example/null-hypothesis",
        ),
    ],
)
def test_the_article_keeps_its_own_address(head: str, url: str) -> None:
    assert of(page(head), "https://harbour.example/tides?utm_source=mail").url == url


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ("igshid=a7&msclkid=b8&srsltid=c9", ""),
        ("_ga=2.7&pk_campaign=mail&mtm_source=mail&yclid=4", ""),
        ("id=7&gbraid=b8&_hsenc=p2&oly_enc_id=1", "?id=7"),
        ("pk=7&gallery=2&spam=1&category=4", "?pk=7&gallery=2&spam=1&category=4"),
    ],
)
def test_what_counts_visits_is_no_part_of_the_address(query: str, kept: str) -> None:
    assert (
        of(page(""), f"https://harbour.example/tides?{query}#:~:text=quay").url
        == f"https://harbour.example/tides{kept}"
    )


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


@pytest.mark.parametrize("kind", ["HowTo", "LearningResource"])
def test_a_guide_that_the_data_describe_is_the_page_s_own(kind: str) -> None:
    node = f'{{"@context":"https://schema.org","@type":"{kind}","name":"The old harbour","author":{{"@type":"Person","name":"Tea Vukov"}},"datePublished":"2023-06-11"}}'
    found = of(page(ld(node)))
    assert (found.published and found.published.date().isoformat(), names(found)) == ("2023-06-11", ["Tea Vukov"])
    article = '{"@context":"https://schema.org","@type":"Article","headline":"The old harbour","author":{"@type":"Person","name":"Ann Barrow"},"datePublished":"2022-01-05"}'
    assert names(of(page(ld(node) + ld(article)))) == ["Ann Barrow"]
