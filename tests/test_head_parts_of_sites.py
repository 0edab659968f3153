"""Sections on parts of a site, among topics over the headline, and what systems of papers state for every page of an article."""

from __future__ import annotations

import json

import pytest

from republish import Page, _html
from republish.extraction.head.reading import Head, read_head

URL = "https://regional.lampost.example/read/2026/07/09/the-wall"
WALL = "The harbour wall is built again"


def head(
    above: str, *, url: str = URL, data: dict[str, object] | None = None, meta: str = "", title: str = WALL
) -> Head:
    node = {"@type": "NewsArticle", "headline": title, **(data or {})}
    html = (
        f"<html lang=en><head><title>{title}</title>{meta}<script type='application/ld+json'>{json.dumps(node)}</script></head>"
        f"<body>{above}<h1>{WALL}</h1><p>It stands.</p></body></html>"
    )
    return read_head(_html.parse(html, url), Page.from_html(html, url))


TRAIL = '<ul class="breadcrumb"><li><a href="{}">Home</a></li><li><a href="https://regional.lampost.example">{}</a></li></ul>'


@pytest.mark.parametrize("home", ["https://www.lampost.example/", "https://lampost.example"])
def test_the_front_of_a_part_of_the_site_is_the_section(home: str) -> None:
    assert head(TRAIL.format(home, "Regional")).section == "Regional"


@pytest.mark.parametrize(
    ("home", "words"),
    [
        ("https://www.lampost.example/", "Lampost"),
        ("https://regional.lampost.example/", "Regional"),
        ("https://other.example/", "Regional"),
    ],
    ids=["the site's name", "no other front page", "another site's"],
)
def test_other_front_pages_are_none(home: str, words: str) -> None:
    assert head(TRAIL.format(home, words)).section is None


TOPICS = '<div class="topics"><a href="{}">Coast</a> | <a href="/tag/trade">Trade</a></div>'


@pytest.mark.parametrize("address", ["/coast", "/coast/"])
def test_the_link_that_the_address_begins_with_is_the_section_beside_topics(address: str) -> None:
    assert head(TOPICS.format(address), url="https://site.example/coast/2026/the-wall").section == "Coast"


@pytest.mark.parametrize("address", ["/tag/harbours", "https://other.example/coast", "/coastal"])
def test_other_links_beside_topics_are_none(address: str) -> None:
    assert head(TOPICS.format(address), url="https://site.example/coast/2026/the-wall").section is None


@pytest.mark.parametrize("page", ["Halaman all", "Halaman 2", "Seite 3"])
def test_a_title_is_read_without_which_page_it_is(page: str) -> None:
    whole = f"{WALL} {page}"
    assert head("", title=whole, meta=f'<meta property="og:title" content="{whole}">').title == WALL


def test_a_title_that_speaks_of_pages_stays() -> None:
    html = "<html lang=id><head><title>Robek Halaman 5</title></head><body><h1>Robek Halaman 5</h1><p>Buku.</p></body></html>"
    assert read_head(_html.parse(html, URL), Page.from_html(html, URL)).title == "Robek Halaman 5"


def authors(stated: str, meta: str) -> list[str]:
    named = {"author": {"@type": "Person", "name": stated}}
    return [one.name for one in head("", data=named, meta=f'<meta name="author" content="{meta}">').authors]


def test_people_of_a_meta_element_go_before_the_house_that_the_data_state_for_all_texts() -> None:
    assert authors("Harbour Cyber Media", "Bo Noor") == ["Bo Noor"]


@pytest.mark.parametrize(("stated", "meta"), [("Ada Marlow", "Bo Noor"), ("Harbour Cyber Media", "redaksi")])
def test_a_person_of_the_data_goes_before_and_a_house_before_nobody(stated: str, meta: str) -> None:
    assert authors(stated, meta) == [stated]
