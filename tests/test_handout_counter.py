"""A counter that stands in a ready text and not in the package is not lost without a word."""

import pytest

import republish
from republish import Page, Use, profiles

ADDRESS = "https://undertow.example/2026/01/a-cheese-that-waits/"
BODY = (
    "&lt;p&gt;The road closes in the first week of December, give or take a storm, and that is when the first wheel is cut.&lt;/p&gt;"
    + (
        "&lt;p&gt;It is salted once, turned daily, and washed with the brine of the year before, until the rind is red.&lt;/p&gt;"
    )
)
PIXEL = '&lt;img id="republication-tracker-tool-source" src="https://undertow.example/?republication-pixel=true&amp;amp;post=11"&gt;'
RULES = """
id = "undertow"
name = "Undertow"
home = "https://undertow.example"
hosts = ["undertow.example"]
extends = ["_tracker-tool"]
source = "https://undertow.example/republish"
read = 2026-11-20
grade = "P"
"""
COUNTER = """
[counter]
html = '<img src="https://undertow.example/?republication-pixel=true" alt="" width="1" height="1">'
hosts = ["undertow.example"]
"""


def codes(pixel: str, rules: str = "") -> list[str]:
    text = BODY.replace("&lt;", "<").replace("&gt;", ">")
    page = Page.from_html(
        f"<html lang='en'><head><title>A cheese</title></head><body><article><h1>A cheese</h1>{text}"
        "<p><a rel='license' href='https://creativecommons.org/licenses/by/4.0/'>CC BY 4.0</a></p></article>"
        "<div id='republication-tracker-tool-modal-content'>"
        f"<textarea id='republication-tracker-tool-shareable-content'>{BODY}{pixel}</textarea></div></body></html>",
        ADDRESS,
    )
    profile = profiles.parse(rules) if rules else None
    found = republish.review(page, use=Use(commercial=False), profile=profile)
    return [finding.code for finding in found.findings]


def test_a_counter_of_which_no_profile_knows_the_form_is_named() -> None:
    assert "handout-counter" in codes(PIXEL)
    assert "handout-counter" in codes(PIXEL, RULES)


def test_a_counter_that_the_package_carries_and_a_text_without_one_are_not() -> None:
    assert "handout-counter" not in codes(PIXEL, RULES + COUNTER)
    found = codes("")
    assert "handout-used" in found
    assert "handout-counter" not in found


SAID = "Ada Reed covers cheese for Undertow. She lives in Brennick."
BOX = f'<div class="author-bio"><h4>About the author</h4><p>{SAID}</p></div>'


@pytest.mark.parametrize(
    ("box", "tail", "bio"),
    [
        (BOX, "", SAID),
        ("", "", None),
        (BOX, f"&lt;p&gt;{SAID}&lt;/p&gt;", None),
        (BOX.replace("Ada Reed", "Bo Lind"), "", None),
    ],
)
def test_what_the_page_says_of_its_authors_goes_with_a_text_that_does_not(box: str, tail: str, bio: str | None) -> None:
    text = (BODY * 3).replace("&lt;", "<").replace("&gt;", ">")
    page = Page.from_html(
        f"<html lang='en'><head><title>A cheese</title><meta name='author' content='Ada Reed'></head><body><article>"
        f"<h1>A cheese</h1><p class='byline'>By Ada Reed</p>{text}{box}</article>"
        f"<textarea id='republication-tracker-tool-shareable-content'>{BODY * 3}{tail}</textarea></body></html>",
        ADDRESS,
    )
    (author,) = republish.extract(page).authors
    assert author.bio == bio


def test_a_counter_without_an_articles_number_counts_as_done() -> None:
    wanted = RULES + COUNTER + '[[rule]]\ndimension = "counter"\nvalue = "required"\ntext = "Keep the pixel."\n'
    numbered = wanted.replace("pixel=true", "pixel={id}")
    page = Page.from_html(f"<article><h1>A</h1>{BODY}</article>".replace("&lt;", "<").replace("&gt;", ">"), ADDRESS)
    done = {
        rules: [duty.done for duty in republish.review(page, profile=profiles.parse(rules)).requests]
        for rules in (wanted, numbered)
    }
    assert done == {wanted: [True], numbered: [False]}
