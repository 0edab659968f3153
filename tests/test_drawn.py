"""Pages that scripts draw: the text stands in their data."""

from __future__ import annotations

import json

import pytest

import republish
from republish import Page, _html, sanitizer

URL = "https://site.example/pilots"
LINES = [
    f"{words} with the harbour pilots, who know every stone of the river and say so to whoever asks, in any weather."
    for words in (
        "It began",
        "It went on",
        "It was no easier in winter",
        "Nobody quarrelled",
        "It ended as it had begun",
    )
]
BODY = "".join(f'<p class="text">{line}</p>' for line in LINES)
FRAME = "<title>The pilots</title><body><main><div class='spinner'></div></main>"
ESCAPED = json.dumps(BODY).replace("<", "\\u003c").replace(">", "\\u003e")
STATES = {
    "an object of a script": f'<script>window.state = {{"id": 7, "content": {json.dumps(BODY)}}}</script>',
    "data of a script": f'<script type="application/json">{{"props": {{"html": {ESCAPED}}}}}</script>',
    "data in a string": f"<script>next.push([1, {json.dumps('7:' + json.dumps({'content': BODY}))}])</script>",
    "a piece of its own": f"<script>next.push([1, {json.dumps(BODY)}])</script>",
    "behind other markup": f'<script>s = {{"head": {json.dumps("<p>Menu</p>" * 3)}, "html": {json.dumps(BODY)}}}</script>',
}


def parsed(page: str) -> _html.Document:
    return _html.parse_served(page.encode(), "utf-8", URL)


@pytest.mark.parametrize("script", STATES.values(), ids=STATES)
def test_the_text_is_found_in(script: str) -> None:
    article = republish.extract(Page.from_html(f"{FRAME}{script}", URL))
    assert article.text.splitlines() == LINES


def test_a_page_with_paragraphs_of_its_own_is_taken_as_it_stands() -> None:
    page = f"{FRAME}<p>{'Only this is to be read. ' * 4}</p>{STATES['data of a script']}"
    assert "pilots, who" not in _html.text_of(parsed(page).root.find("body"))


def test_a_page_that_says_more_than_its_scripts_is_taken_as_it_stands() -> None:
    page = f"{FRAME}<div>{'It says all of it without a paragraph.<br>' * 30}</div>{STATES['data of a script']}"
    assert parsed(page).root.find(".//article") is None


def test_what_is_said_to_readers_without_scripts_is_no_text() -> None:
    plea = f"<noscript><p>{'Please turn your scripts on to read this page. ' * 3}</p></noscript><p>Loading</p>"
    article = republish.extract(Page.from_html(f"{FRAME}{plea}{STATES['data of a script']}", URL))
    assert article.text.splitlines() == LINES


@pytest.mark.parametrize(
    "data",
    [
        json.dumps("<p>Short.</p>" * 3),
        json.dumps("<div>" + "No paragraphs. " * 60),
        '"<p>' * 3 + "x" * 900,
        '"\\x<p>' + "y" * 900 + '"',
    ],
    ids=["too little", "no paragraphs", "no string", "no JSON"],
)
def test_other_data_are_left_alone(data: str) -> None:
    root = parsed(f"{FRAME}<script>s = {data}</script>").root
    assert root.find(".//article") is None


def test_what_the_text_says_of_its_rights_is_evidence() -> None:
    body = BODY + "<p>This article is published under a Creative Commons Attribution 4.0 International License.</p>"
    page = Page.from_html(f"{FRAME}<script>s = {json.dumps(body)}</script>", URL)
    assert [claim.license.id for claim in republish.extract(page).claims if claim.license] == ["CC-BY-4.0"]


def test_an_end_that_swallows_it_is_no_endless_search() -> None:
    with pytest.raises(republish.NoArticle):
        republish.extract(Page.from_html(f"{FRAME}{STATES['data of a script']}<textarea>", URL))


def test_the_limits_hold_for_what_is_drawn() -> None:
    limits = republish.Limits(nodes=200)
    page = f"{FRAME}<script>s = {json.dumps(BODY + '<p>x</p>' * 300)}</script>"
    with pytest.raises(republish.LimitExceeded):
        _html.parse_served(page.encode(), "utf-8", URL, limits)


def test_the_sanitiser_adds_no_words_of_a_script() -> None:
    assert sanitizer.clean(f"<div>Words.</div>{STATES['data of a script']}").html == "<div>Words.</div>"
