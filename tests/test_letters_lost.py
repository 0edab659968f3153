"""Bytes that are no letters in the page's encoding, and addresses that are none: what is not known is asked."""

from __future__ import annotations

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
    assert "In 12 places of the text stands “�” where a letter was" in " ".join(f.text for f in found.findings)


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
