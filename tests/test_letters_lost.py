"""Bytes that are no letters in the page's encoding, and addresses that are none: what is not known is asked."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

import harbour
import republish
from republish import Page, Review

LICENSE = '<p>This text is licensed under <a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>.</p>'
TEXT = "<p>Die Laterne an der Salomonstraße brennt für niemanden, sagt Petra Kühn, und sie brennt weiter.</p>" * 4


def reviewed(html: str | bytes, url: str = harbour.URL) -> Review:
    return republish.review(Page.from_html(html, url))


def codes(review: Review) -> list[str]:
    return [finding.code for finding in review.findings if finding.level == "question"]


def test_letters_that_the_named_encoding_does_not_have_are_asked_about() -> None:
    html = harbour.page(TEXT + LICENSE, head="<meta charset=utf-8>").encode("latin-1")
    found = reviewed(html)
    assert (found.verdict, codes(found), found.to_clear) == ("ask", ["letters-lost"], ())
    said = " ".join(f.text for f in found.findings)
    assert "In 12 places of the text stands “�” where a letter was" in said
    assert "Page.encoding" in said
    named = republish.review(replace(Page.from_html(html, harbour.URL), encoding="latin-1"))
    assert (named.verdict, codes(named)) == ("allowed", [])


def test_letters_that_the_publisher_lost_are_the_publishers() -> None:
    html = harbour.page(TEXT.replace("ß", "�") + LICENSE, head="<meta charset=utf-8>").encode()
    found = reviewed(html)
    assert (found.verdict, codes(found)) == ("allowed", [])
    assert "letters-lost" in [finding.code for finding in found.findings]


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "windows-1252"])
def test_pages_in_the_encoding_that_they_name_are_whole(encoding: str) -> None:
    html = harbour.page(TEXT + LICENSE, head=f"<meta charset={encoding}>").encode(encoding)
    assert "letters-lost" not in [finding.code for finding in reviewed(html).findings]


@pytest.mark.parametrize("url", ["", "laterne", "/2026/laterne", "file:///pages/laterne.html", "about:blank"])
def test_a_page_without_an_address_is_asked_for_one(url: str) -> None:
    found = reviewed(harbour.page(TEXT + LICENSE), url)
    assert (found.verdict, codes(found), found.to_clear) == ("ask", ["address-missing"], ())


@pytest.mark.parametrize("url", ["", "laterne", "file:///pages/laterne.html"])
def test_a_page_that_names_its_own_address_is_no_copy_of_it(url: str) -> None:
    named = f'<link rel="canonical" href="{harbour.URL}">'
    found = reviewed(harbour.page(TEXT + LICENSE, head=named), url)
    assert (found.verdict, found.url) == ("allowed", harbour.URL)


def test_a_page_at_another_address_still_is_one() -> None:
    named = f'<link rel="canonical" href="{harbour.URL}">'
    found = reviewed(harbour.page(TEXT + LICENSE, head=named), "https://other.example/laterne")
    assert codes(found) == ["is-republication"]


@pytest.mark.parametrize(
    "head", ["<title>Die lange Straße</title>", '<meta name="author" content="Petra Kühn">'], ids=["title", "author"]
)
def test_letters_lost_in_the_credit_are_asked_about_too(head: str) -> None:
    page = harbour.page("".join(map(harbour.paragraph, range(4))) + LICENSE, head=f"<meta charset=utf-8>{head}")
    html = page.replace("<h1>The wall</h1>", "<h1>Die lange Straße</h1>" if "title" in head else "<h1>The wall</h1>")
    assert codes(reviewed(html.encode("latin-1"))) == ["letters-lost"]


@pytest.mark.parametrize("prolog", ["", "<!DOCTYPE html>\n", '<?xml version="1.0" encoding="utf-8"?>\n'])
def test_a_page_in_another_encoding_than_it_names_is_still_a_page(prolog: str) -> None:
    text = "<p>Гавань была тиха, когда лодки вернулись, и никто на причале не сказал ни слова о буре.</p>" * 4
    html = harbour.page(text + LICENSE, head="<meta charset=utf-8>").replace("The wall", "Тихая гавань у старой стены")
    assert codes(reviewed((prolog + html).encode("windows-1251"))) == ["letters-lost"]


def test_bytes_that_were_read_into_a_text_as_they_came_are_asked_about() -> None:
    html = harbour.page(TEXT + LICENSE).encode("latin-1").decode("utf-8", "surrogateescape")
    assert codes(reviewed(html)) == ["letters-lost"]


@pytest.mark.parametrize(
    ("halves", "questions"), [("\ud83d\ude00", []), ("\ud83d", ["letters-lost"]), ("\udc00\ude00", ["letters-lost"])]
)
def test_halves_of_a_character_are_put_together_or_asked_about(halves: str, questions: list[str]) -> None:
    assert codes(reviewed(harbour.page(f"{TEXT}<p>The lamp said {halves} to everybody.</p>{LICENSE}"))) == questions


def test_half_a_character_in_the_data_of_a_page_can_be_written_out() -> None:
    data = r'{"@type":"NewsArticle","headline":"The wall","author":{"name":"Ada \ud83dMarlow"}}'
    page = harbour.page(TEXT + LICENSE, head=f'<script type="application/ld+json">{data}</script>')
    article = republish.extract(Page.from_html(page, harbour.URL))
    assert "Marlow" in article.authors[0].name
    assert json.dumps(article.to_dict(), ensure_ascii=False).encode()


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_page_in_utf_16_needs_no_mark(encoding: str) -> None:
    assert codes(reviewed(harbour.page(TEXT + LICENSE).encode(encoding))) == []
