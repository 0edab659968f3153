"""Which article or picture a person's word is about, however its address is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

import republish
from originals import OYSTERS, OYSTERS_URL
from republish import Clearance, Image, Page, Use, images

PAGE = Page.from_html(OYSTERS, OYSTERS_URL)


def word(code: str, url: str) -> Clearance:
    return Clearance(code=code, url=url, text="Marta Quintero: yes.", by="Ann Bell", on=date(2026, 11, 3))


@pytest.mark.parametrize(
    ("url", "verdict"),
    [
        (OYSTERS_URL, "allowed"),
        (f"{OYSTERS_URL}/?utm_medium=mail#top", "allowed"),
        (OYSTERS_URL.replace("https://", "http://www."), "allowed"),
        (OYSTERS_URL.replace("theconv", "TheConv"), "allowed"),
        (f"{OYSTERS_URL}?2", "ask"),
        (OYSTERS_URL.replace(".com/", ".com:8443/"), "ask"),
        (OYSTERS_URL.replace("900417", "900418"), "ask"),
    ],
)
def test_a_word_is_about_one_article(url: str, verdict: str) -> None:
    found = republish.review(PAGE, use=Use(translated=True), clearances=[word("translated", url)])
    assert found.verdict == verdict


@pytest.mark.parametrize(
    ("other", "action"),
    [
        (lambda url: url, "keep"),
        (lambda url: url.replace("https://images.", "http://IMAGES.") + "#reef", "keep"),
        (lambda url: url + "&source=3", "drop"),
        (lambda url: url + "&ref=reef", "drop"),
        (lambda url: url.partition("?")[0], "drop"),
        (lambda url: OYSTERS_URL, "drop"),
    ],
    ids=["as it is", "scheme, capitals and fragment", "a source", "a reference", "another size", "the article"],
)
def test_a_word_is_about_one_picture(other: Callable[[str], str], action: str) -> None:
    (url, *_) = [image.url for image in republish.review(PAGE).images if image.action == "drop"]
    found = republish.review(PAGE, clearances=[word("image", other(url))])
    assert [image.action for image in found.images if image.url == url] == [action]


def test_of_a_picture_no_part_of_the_query_is_a_tag() -> None:
    one, other = "https://images.example/show?source=1", "https://images.example/show?source=2"
    article = replace(republish.extract(PAGE), lead_image=Image(url=one), images=(Image(url=other),))
    decided = images.decide(article, None, Use(), clearances=[word("image", one)])
    assert [image.action for image in decided] == ["keep", "drop"]


def test_a_picture_is_cleared_by_its_own_address_not_by_the_articles() -> None:
    (url, *_) = [image.url for image in republish.review(PAGE).images if image.action == "drop"]
    assert republish.review(PAGE, use=Use(translated=True), clearances=[word("translated", url)]).verdict == "ask"
