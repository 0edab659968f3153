"""A page without classes is an article that was cleaned before, but for one with a title that a menu begins or ends: somebody's own page."""

from __future__ import annotations

import pytest

from harbour_wall import PARAGRAPHS, URL
from republish import Page, extract
from republish.extraction import ONLY_THE_TEXT

TEXT = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
HEADLINE = "<h1>The wall of Brennick</h1>"
HEAD = "<head><title>The wall of Brennick</title></head>"
MENU = '<p>[ <a href="index.html">Start</a> | <a href="quays.html">Quays</a> | <a href="https://news.example/boats.html">Boats</a> ]</p>'
UP = '<hr><p align="center"><a href="#top">up</a></p>'
FILM = '<p><a href="https://films.example/mora">The film of the wall</a></p>'
NOTE = "<p><small>Last updated 3 March 2004</small></p>"


def taken(head: str, body: str) -> tuple[list[str], bool]:
    found = extract(Page.from_html(f"<html>{head}<body>{body}</body></html>", URL))
    return found.text.split("\n"), found.sources["body"] == ONLY_THE_TEXT


@pytest.mark.parametrize(
    "body",
    [
        f"{MENU}{HEADLINE}{TEXT}{NOTE}",
        f"<h2>The harbour pages</h2>{MENU}<hr>{HEADLINE}{TEXT}",
        f"{HEADLINE}{TEXT}{UP}",
        f'<a href="start.htm">The harbour pages</a><hr>{HEADLINE}{TEXT}',
        f'{HEADLINE}{TEXT}<hr><div align="center"><a href="start.htm">Start</a> · <a href="quays.htm">Quays</a></div>',
    ],
    ids=["a menu", "a menu below the name", "a way up", "a way home", "a menu below"],
)
def test_menus_and_pagers_of_pages_made_by_hand_go(body: str) -> None:
    assert taken(HEAD, body) == (PARAGRAPHS, False)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (HEAD, f"{HEADLINE}{TEXT}{FILM}"),
        ("", f"{TEXT}<p><a href='/harbour'>The harbour</a></p>"),
        (HEAD, f"{HEADLINE}{TEXT}<p>All of it is on <a href='quays.html'>the page of the quays</a>.</p>"),
    ],
    ids=["elsewhere", "no title", "a sentence"],
)
def test_what_was_cleaned_before_stays(head: str, body: str) -> None:
    lines, bare = taken(head, body)
    assert (len(lines), bare) == (len(PARAGRAPHS) + 1, True)


def test_what_was_extracted_from_one_is_extracted_again_as_it_is() -> None:
    once = extract(Page.from_html(f"<html>{HEAD}<body>{MENU}{HEADLINE}{TEXT}{UP}</body></html>", URL))
    assert extract(Page.from_html(once.body, URL)).body == once.body
