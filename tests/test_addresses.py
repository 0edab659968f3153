"""Joining links without parsing them gives what parsing them gives."""

from __future__ import annotations

from contextlib import suppress
from urllib.parse import urljoin

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from harbour import article, paragraph
from republish._addresses import direct, joined

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
