"""Which article or picture a person's word is about, however its address is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

import harbour
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
        (lambda url: url.partition("?")[0], "keep"),
        (lambda url: url.partition("?")[0] + "?w=1356&fit=crop", "keep"),
        (lambda url: url.replace(".jpg", "-640x480.jpg"), "keep"),
        (lambda url: url.replace("spat", "sprat").replace("lead", "led"), "drop"),
        (lambda url: OYSTERS_URL, "drop"),
    ],
    ids=[
        "as it is",
        "scheme, capitals and fragment",
        "a source",
        "a reference",
        "no size",
        "another size",
        "a size in its name",
        "another name",
        "the article",
    ],
)
def test_a_word_is_about_one_picture(other: Callable[[str], str], action: str) -> None:
    (url, *_) = [image.url for image in republish.review(PAGE).images if image.action == "drop"]
    found = republish.review(PAGE, clearances=[word("image", other(url))])
    assert [image.action for image in found.images if image.url == url] == [action]


@pytest.mark.parametrize(
    ("day", "action"), [(date(2026, 11, 1), "drop"), (date(2026, 11, 3), "keep"), (date(2026, 12, 1), "keep")]
)
def test_a_word_of_a_later_day_clears_no_picture_yet(day: date, action: str) -> None:
    (url, *_) = [image.url for image in republish.review(PAGE).images if image.action == "drop"]
    package = republish.prepare(PAGE, clearances=[word("image", url)], today=day)
    assert [image.action for image in package.images if image.url == url] == [action]
    assert (url.partition("?")[0] in package.html) == (action == "keep")


def test_of_a_picture_no_part_of_the_query_is_a_tag() -> None:
    one, other = "https://images.example/show?source=1", "https://images.example/show?source=2"
    article = replace(republish.extract(PAGE), lead_image=Image(url=one), images=(Image(url=other),))
    decided = images.decide(article, None, Use(), clearances=[word("image", one)])
    assert [image.action for image in decided] == ["keep", "drop"]


def test_a_picture_is_cleared_by_its_own_address_not_by_the_articles() -> None:
    (url, *_) = [image.url for image in republish.review(PAGE).images if image.action == "drop"]
    assert republish.review(PAGE, use=Use(translated=True), clearances=[word("translated", url)]).verdict == "ask"


@pytest.mark.parametrize(
    ("served", "canonical", "verdict"),
    [
        ("https://good.blogs.example/reefs", "https://good.blogs.example/the-reefs", "allowed"),
        ("https://evil.blogs.example/reefs", "https://good.blogs.example/the-reefs", "ask"),
    ],
)
def test_a_word_on_another_sites_article_is_none_on_a_page_that_takes_its_name(
    served: str, canonical: str, verdict: str
) -> None:
    text = "".join(map(harbour.paragraph, range(4)))
    licensed = '<a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>'
    html = harbour.page(
        text, head=f'<meta property="og:url" content="{canonical}">', below=f"<p>This text is under {licensed}.</p>"
    )
    found = republish.review(
        Page.from_html(html, served), use=Use(translated=True), clearances=[word("translated", canonical)]
    )
    assert (found.url, found.verdict) == (canonical, verdict)


def test_a_picture_is_not_cleared_by_the_address_of_its_article() -> None:
    found = republish.review(PAGE, clearances=[word("image", OYSTERS_URL)])
    (unused,) = [finding for finding in found.findings if finding.code == "clearance-unused"]
    assert unused.text.endswith("settles nothing: a picture is cleared by its own address, and this is the article's.")
