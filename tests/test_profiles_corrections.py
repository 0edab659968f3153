"""A correction that a publisher's template sets beside what its profile calls the body."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import republish
from republish import Page, profiles

FIXTURES = Path(__file__).parent / "fixtures" / "publishers"
SAID = "Correction, March 12: An earlier version of this story misstated the name of the harbour. It is Skerrin."
NOTE = f'<div class="correction"><p>{SAID}</p></div>'
LABELLED = (
    '<div class="editorial"><h4>Correction</h4><p>The harbour is Skerrin. Its name was another in this story.</p></div>'
)
STORY = (
    "<p>The last boat to Skerrin is due at ten, and nobody on the quay has ever seen it leave at ten, they say.</p>" * 3
)
RULES = profiles.parse(
    """
    id = "harbour-post"
    name = "Harbour Post"
    home = "https://harbourpost.example"
    hosts = ["harbourpost.example"]
    source = "a page of rules, made up for a test"
    read = 2026-11-30
    grade = "P"
    [structure]
    body = [".story"]
    drop = [".dropped"]
    grade = "A"
    year = "2026"
    source = "a page, made up for a test"
    """,
    "harbour-post.toml",
)


def published(folder: str) -> tuple[str, str]:
    url: str = json.loads((FIXTURES / folder / "expected.json").read_text("utf-8"))["url"]
    return (FIXTURES / folder / "page.html").read_text("utf-8"), url


def text_of(before: str = "", behind: str = "") -> str:
    html = (
        "<html lang=en><head><title>Boats</title></head><body><article><h1>Boats</h1>"
        f"{before}<div class=story>{STORY}</div>{behind}</article><footer><p>© Harbour Post</p></footer></body></html>"
    )
    return republish.extract(Page.from_html(html, "https://harbourpost.example/2026/boats"), profile=RULES).text


@pytest.mark.parametrize("note", [NOTE, LABELLED, f"<p><em>{SAID}</em></p>"])
def test_a_correction_behind_the_body_ends_the_text(note: str) -> None:
    text = text_of(behind=note)
    assert "The last boat" in text.split("\n")[0]
    assert "Skerrin" in text.split("\n")[-1]
    assert text.count("\n") > text_of().count("\n")


def test_a_correction_before_the_body_begins_the_text() -> None:
    assert text_of(before=NOTE).split("\n")[0] == SAID


def test_a_label_over_a_correction_stays_with_it() -> None:
    assert text_of(behind=LABELLED).split("\n")[-2:] == [
        "Correction",
        "The harbour is Skerrin. Its name was another in this story.",
    ]


@pytest.mark.parametrize(
    "beside",
    [
        "<div class=extra><p>We asked our readers for boats of their own, and they sent us these.</p></div>",
        f"<aside class=related><ul><li><a href=/2026/ferry>{SAID}</a></li></ul></aside>",
        f'<div class="correction dropped"><p>{SAID}</p></div>',
        f"<nav><p>{SAID}</p></nav>",
    ],
)
def test_nothing_else_beside_the_body_comes_along(beside: str) -> None:
    assert text_of(behind=beside) == text_of()


@pytest.mark.parametrize("folder", ["correctiv", "eff", "mongabay", "propublica", "the-conversation"])
def test_corrections_on_pages_of_publishers(folder: str) -> None:
    html, url = published(folder)
    profile = profiles.find(url)
    assert profile is not None
    head, closing, rest = html.rpartition("</article>")
    corrected = republish.extract(Page.from_html(f"{head}{NOTE}{closing}{rest}", url))
    assert closing
    assert SAID in corrected.text.split("\n")
    assert [line for line in corrected.text.split("\n") if line != SAID] == republish.extract(
        Page.from_html(html, url)
    ).text.split("\n")
