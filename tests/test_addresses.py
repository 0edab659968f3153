"""Joining links without parsing them gives what parsing them gives."""

from __future__ import annotations

from contextlib import suppress
from urllib.parse import urljoin

from hypothesis import example, given
from hypothesis import strategies as st

from republish._addresses import joined

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
