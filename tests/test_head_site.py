"""Publisher and keywords: names that readers would know, not the labels of a content system."""

from __future__ import annotations

import json

import pytest

from republish import _html
from republish.extraction.head import Head, read_head
from republish.model import Page


def head(markup: str, url: str = "https://www.harbourpost.example/tides", title: str = "Tides") -> Head:
    html = (
        f"<html lang=en><head><title>{title}</title>{markup}</head><body><h1>Tides</h1><p>They turn.</p></body></html>"
    )
    return read_head(_html.parse(html, url), Page.from_html(html, url))


def data(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "headline": "Tides", **fields})}</script>'


@pytest.mark.parametrize(
    ("stated", "keywords"),
    [
        (["Ferries", "Business, Finance, & Economics"], ("Ferries", "Business, Finance, & Economics")),
        (["Ferries, Tides, Ferries"], ("Ferries", "Tides")),
        (["26157981-b4f7-4929-adc1-e860c6f03636", "Tides"], ("Tides",)),
        (["Category: Travel", "NLP Category: General", "NLP Entity Tokens: Mora", "Page Type: Article", "Tides"], ("Tides",)),
        (["Day: Friday", "Time: 11.00", "Tides"], ("Tides",)),
        (["sections/coast", "topic/high water & storms", "Tides"], ("Tides",)),
        (["harbourpost.example", "Uncategorized", "4711", "Tides"], ("Tides",)),
        (["The pilots of Mora had not been told about the new light of that night", "Tides"], ("Tides",)),
        (["Star Wars: The Tides", "AC/DC", "St. Mora", "24/7"], ("Star Wars: The Tides", "AC/DC", "St. Mora", "24/7")),
    ],
)  # fmt: skip
def test_keywords_are_words_for_readers(stated: list[str], keywords: tuple[str, ...]) -> None:
    assert head(data(keywords=stated)).keywords == keywords


def test_labels_alone_leave_the_page_s_other_keywords() -> None:
    found = head(f'{data(keywords=["Category: Travel"])}<meta name="keywords" content="Tides, Ferries">')
    assert (found.keywords, found.sources["keywords"]) == (("Tides", "Ferries"), "meta keywords")


@pytest.mark.parametrize(
    ("title", "publisher"),
    [
        ("Tides - The Harbour Post", "The Harbour Post"),
        ("Tides | Harbour Post", "Harbour Post"),
        ("Harbour Post – Tides", "Harbour Post"),
        ("Tides – harbourpost.example", "harbourpost.example"),
        ("Tides – News", None),
        ("Harbour Post", None),
    ],
)
def test_the_title_s_end_names_a_publisher_that_its_address_repeats(title: str, publisher: str | None) -> None:
    found = head("", title=title)
    assert (found.publisher, found.sources.get("publisher")) == (publisher, "title" if publisher else None)


def test_an_address_is_no_name() -> None:
    found = head(
        f'{data(publisher={"name": "https://harbourpost.example"})}<meta property="og:site_name" content="Harbour Post">'
    )
    assert found.publisher == "Harbour Post"


@pytest.mark.parametrize(
    ("site", "publisher"),
    [("Why tides turn: a guide | Harbour Post", "Harbour Post"), ("Why tides turn: a guide", None)],
)
def test_a_name_comes_without_the_article_s_title(site: str, publisher: str | None) -> None:
    meta = (
        f'<meta property="og:title" content="Why tides turn: a guide"><meta property="og:site_name" content="{site}">'
    )
    assert head(meta).publisher == publisher


@pytest.mark.parametrize(
    ("picture", "taken"),
    [
        ("/coast/wall.jpg", True),
        ("/coast/wall.jpg?w=640", True),
        ("/people/ada.jpg?w=120&h=120", False),
        ("/img/appQrCode.png", False),
        ("/img/authors/ada.jpg", False),
    ],
)
def test_portraits_and_codes_are_no_lead_image(picture: str, taken: bool) -> None:
    html = f'<html lang=en><body><h1>Tides</h1><div><img src="{picture}"></div><p>They turn.</p></body></html>'
    url = "https://www.harbourpost.example/tides"
    found = read_head(_html.parse(html, url), Page.from_html(html, url))
    assert (found.lead_image is not None) is taken


@pytest.mark.parametrize(
    ("markup", "names"),
    [
        ('<meta name=author content="Ada Marlow">', ["Ada Marlow"]),
        (data(author={"@type": "Person", "name": "Ada Marlow"}, publisher={"name": "Low Water"}), ["Ada Marlow"]),
        ('<meta name=author content="Ada Marlow"><meta property="og:site_name" content="Ada Marlow">', []),
        (data(author={"@type": "Organization", "name": "Ada Marlow"}), []),
        ('<meta name=author content="adamarlow">', []),
    ],
    ids=["meta", "json-ld", "the site's name as well", "an organization", "one word"],
)
def test_a_full_name_that_only_the_address_repeats_is_a_person_s(markup: str, names: list[str]) -> None:
    found = head(markup, url="https://adamarlow.example/tides")
    assert [author.name for author in found.authors] == names


@pytest.mark.parametrize(
    ("heading", "stated", "title"),
    [
        ("Walls of the coast – Harbour Post", "Walls of the coast", "Walls of the coast"),
        ("Walls of the coast – Harbour Post", "The walls", "Walls of the coast – Harbour Post"),
        ("Walls &amp;#x26; Quays", "Walls &amp; Quays", "Walls & Quays"),
    ],
)
def test_a_headline_is_told_from_the_site_s_name_where_the_data_do(heading: str, stated: str, title: str) -> None:
    html = (
        f'<html lang=en><head><title>{stated}</title><meta property="og:title" content="{stated}"></head>'
        f"<body><h1>{heading}</h1><p>They turn.</p></body></html>"
    )
    url = "https://www.harbourpost.example/walls"
    assert read_head(_html.parse(html, url), Page.from_html(html, url)).title == title
