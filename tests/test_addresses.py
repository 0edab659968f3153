"""Joining links without parsing them gives what parsing them gives."""

from __future__ import annotations

import json
from contextlib import suppress
from urllib.parse import urljoin

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import republish
from harbour import article, page, paragraph
from republish import Page
from republish._addresses import direct, domain_of, joined, written

LICENSED = page(
    "".join(map(paragraph, range(4))),
    head='<link rel="license" href="https://creativecommons.org/licenses/by/4.0/"><meta property="og:site_name" content="The Pier">',
)
PARTS = [
    "http://",
    "https://",
    "HTTP://",
    "//",
    "/",
    ".",
    "..",
    "?",
    "#",
    ";",
    "=",
    ":",
    "@",
    "[",
    "\\",
    " ",
    "é",
    "a",
    "x.y",
]
BASES = [
    "https://news.example/a/b",
    "http://news.example:80/a/../b?x=1",
    "https://u@news.example",
    "ftp://news.example/",
    "",
]


@given(base=st.sampled_from(BASES), parts=st.lists(st.sampled_from(PARTS), max_size=8))
@example(base=BASES[0], parts=["https://", "#", "a"])
@example(base=BASES[0], parts=["/", "a", "/", ".."])
def test_a_joined_link_is_what_urljoin_gives(base: str, parts: list[str]) -> None:
    link = "".join(parts).strip()
    expected = None
    with suppress(ValueError):
        expected = urljoin(base, link)
    if expected is not None:
        assert joined(base, link) == expected


@pytest.mark.parametrize(
    ("address", "leads_to"),
    [
        ("https://www.google.com/url?q=https://light.example/a%3Fb%3D1&sa=D&ust=17", "https://light.example/a?b=1"),
        ("https://google.co.uk/url?sa=t&url=https%3A%2F%2Flight.example%2F&usg=x", "https://light.example/"),
        (
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Flight.example%2Fa&data=05",
            "https://light.example/a",
        ),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Flight.example%2Fa&h=AT0", "https://light.example/a"),
    ],
)
def test_a_detour_leads_where_it_leads(address: str, leads_to: str) -> None:
    assert direct(address) == leads_to


@pytest.mark.parametrize(
    "address",
    [
        "https://www.google.com/search?q=https://light.example/",
        "https://www.google.com/url?q=javascript:alert(1)",
        "https://www.google.com/url?sa=D",
        "https://light.example/url?q=https://other.example/",
        "https://www.facebook.com/sharer.php?u=https://light.example/",
    ],
)
def test_other_addresses_stay(address: str) -> None:
    assert direct(address) == address


def test_links_of_the_text_take_no_detour() -> None:
    link = '<a href="https://www.google.com/url?q=https://light.example/a&amp;sa=D">the light</a>'
    found = article("".join(map(paragraph, range(3))) + f"<p>Nobody has seen {link} since the storm took the pier.</p>")
    assert '<a href="https://light.example/a">the light</a>' in found.body


@pytest.mark.parametrize(
    ("address", "sent"),
    [
        ("https://news.example/a b", "https://news.example/a%20b"),
        ('https://news.example/"quoted"', "https://news.example/%22quoted%22"),
        (" https://news.example/a\n", "https://news.example/a"),
        ("HTTPS://me:secret@news.example/a?b=<c>", "https://news.example/a?b=%3Cc%3E"),
        ("https://news.example/\u202egpj", "https://news.example/%E2%80%AEgpj"),
        ("https://news.example/\ud800", "https://news.example/%EF%BF%BD"),
        ("https://bücher.example/straße#ende", "https://bücher.example/straße#ende"),
        ("file:///home/me/a b.html", "file:///home/me/a b.html"),
    ],
)
def test_an_address_is_written_as_browsers_send_it(address: str, sent: str) -> None:
    assert written(address) == sent
    assert written(sent) == sent


@pytest.mark.parametrize(
    "url", ["https://news.example/a b", 'https://news.example/"quoted"', "https://me:secret@news.example/a"]
)
def test_the_original_is_linked_however_its_address_was_handed_in(url: str) -> None:
    package = republish.prepare(Page.from_html(LICENSED, url))
    assert f'href="{written(url)}"' in package.html
    assert "secret" not in package.html + package.head + package.to_dict()["article"]["publisher_url"]


@pytest.mark.parametrize("url", ["https://news.example/" + "a" * 8_000, "https://a..example/", "https://🦊.example/a"])
def test_an_original_that_no_page_would_link_is_a_question(url: str) -> None:
    review = republish.review(Page.from_html(LICENSED, url))
    said = next(finding for finding in review.findings if finding.code == "address-missing")
    assert review.verdict == "ask"
    assert len(said.text) < 400


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("news.clemson.edu", "clemson.edu"),
        ("www.dailymaverick.co.za", "dailymaverick.co.za"),
        ("ada.blogspot.com", "ada.blogspot.com"),
        ("m.ada.wordpress.com", "ada.wordpress.com"),
        ("wordpress.com", "wordpress.com"),
        ("www.medium.com", "medium.com"),
        ("www.web.de", "web.de"),
        ("localhost", "localhost"),
        ("", ""),
    ],
)
def test_the_domain_is_what_the_owner_of_a_host_chose(host: str, domain: str) -> None:
    assert domain_of(host) == domain


@pytest.mark.parametrize(
    ("url", "canonical", "copied"),
    [
        ("https://ada.blogspot.com/wall", "https://jo.blogspot.com/wall", True),
        ("https://alpha.co.uk/wall", "https://beta.co.uk/wall", True),
        ("https://ada.medium.com/wall", "https://medium.com/p/wall", False),
        ("https://medium.com/p/wall", "https://ada.medium.com/wall", False),
        ("https://www.pier.example/wall", "https://news.pier.example/wall", False),
    ],
)
def test_a_page_below_a_shared_domain_is_its_own_writers(url: str, canonical: str, copied: bool) -> None:
    html = LICENSED.replace("<head>", f'<head><link rel="canonical" href="{canonical}">')
    codes = {finding.code for finding in republish.review(Page.from_html(html, url)).findings}
    assert ("is-republication" in codes) is copied


def test_no_address_of_a_package_holds_a_password() -> None:
    license_ = '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
    picture = f'<figure><img src="https://me:secret@i.example/a.jpg" width="800"><figcaption>Photo: Jo Penn, {license_}</figcaption></figure>'
    byline = '<p class="byline">By <a rel="author" href="https://me:secret@news.example/@ada">Ada Marlow</a></p>'
    html = LICENSED.replace("</h1>", f"</h1>{byline}").replace(paragraph(1), paragraph(1) + picture)
    package = republish.prepare(Page.from_html(html, "https://news.example/wall"))
    assert package.article.authors[0].url == "https://news.example/@ada"
    assert [image.url for image in package.images] == ["https://i.example/a.jpg"]
    assert "secret" not in json.dumps(package.to_dict())
