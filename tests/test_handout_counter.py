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
PIXEL = '&lt;img id="republication-tracker-tool-source" src="https://undertow.example/?republication-pixel=true&amp;amp;post=11" style="width:1px;height:1px;"&gt;'
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


WITHOUT_FORM = PIXEL.replace("undertow.example/", "pixels.example/")


def page_with(pixel: str) -> Page:
    text = BODY.replace("&lt;", "<").replace("&gt;", ">")
    return Page.from_html(
        f"<html lang='en'><head><title>A cheese</title></head><body><article><h1>A cheese</h1>{text}"
        "<p><a rel='license' href='https://creativecommons.org/licenses/by/4.0/'>CC BY 4.0</a></p></article>"
        "<div id='republication-tracker-tool-modal-content'>"
        f"<textarea id='republication-tracker-tool-shareable-content'>{BODY}{pixel}</textarea></div></body></html>",
        ADDRESS,
    )


def codes(pixel: str, rules: str = "") -> list[str]:
    profile = profiles.parse(rules) if rules else None
    found = republish.review(page_with(pixel), use=Use(commercial=False), profile=profile)
    return [finding.code for finding in found.findings]


def test_a_counter_of_which_no_profile_knows_the_form_is_named() -> None:
    assert "handout-counter" in codes(WITHOUT_FORM)
    assert "handout-counter" in codes(WITHOUT_FORM, RULES)


@pytest.mark.parametrize("more", ["", "&amp;amp;ga4=G-ABC123DEF4", "&amp;amp;ga=UA-1234567-1", "&amp;ga4=G-ABC123DEF4"])
@pytest.mark.parametrize("rules", ["", RULES])
def test_the_pixel_of_a_tool_that_many_sites_share_is_made_anew(more: str, rules: str) -> None:
    profile = profiles.parse(rules) if rules else None
    package = republish.prepare(page_with(PIXEL.replace('post=11"', f'post=11{more}"')), profile=profile)
    told = more.replace("&amp;amp;", "&amp;")
    address = f"https://undertow.example/?republication-pixel=true&amp;post=11{told}"
    pixel = f'<img id="republication-tracker-tool-source" src="{address}" alt="" style="width:1px;height:1px;">'
    assert (package.notices.counter.html, package.html.count(pixel)) == (pixel, 1)
    assert [(duty.value, duty.done) for duty in package.review.requests if duty.kind == "counter"] == [
        ("required", True)
    ]
    found = [finding.code for finding in package.review.findings]
    assert "handout-counter" not in found
    assert "counter-consent" in found


@pytest.mark.parametrize(
    "pixel",
    [
        WITHOUT_FORM,
        PIXEL.replace("post=11", "post=11&amp;amp;to=https://evil.example/"),
        PIXEL.replace("post=11", "post=11&amp;amp;ga4=G-1&quot; onload=&quot;x"),
        PIXEL.replace("https://undertow", "javascript:undertow"),
        PIXEL.replace("post=11", "post=eleven"),
    ],
    ids=["another house", "a further field", "a broken field", "no address", "no number"],
)
def test_a_pixel_that_says_anything_else_is_not_made(pixel: str) -> None:
    package = republish.prepare(page_with(pixel))
    assert str(package.notices.counter) == ""
    assert "republication-pixel" not in package.html
    assert "counter" not in [duty.kind for duty in package.review.requests]


@pytest.mark.parametrize(
    ("given", "made"),
    [
        (' style="max-width:200px;"', ' style="max-width:200px;"'),
        ("", ""),
        (' style="position:fixed;inset:0"', ""),
        (' style="width:1px;background:url(https://evil.example/)"', ""),
    ],
)
def test_of_its_style_the_pixel_keeps_sizes(given: str, made: str) -> None:
    package = republish.prepare(page_with(PIXEL.replace(' style="width:1px;height:1px;"', given)))
    assert str(package.notices.counter).endswith(f'alt=""{made}>')


def test_what_counts_beside_the_pixel_is_named() -> None:
    script = '&lt;script id="parsely-cfg" src="//cdn.parsely.com/keys/undertow.example/p.js"&gt;&lt;/script&gt;'
    package = republish.prepare(page_with(PIXEL + script))
    assert "republication-pixel=true" in package.html
    assert "parsely" not in package.html
    assert "handout-counter" in [finding.code for finding in package.review.findings]


def test_where_a_publisher_asks_for_no_counter_none_is_made() -> None:
    rule = '[[rule]]\ndimension = "counter"\nvalue = "none"\ntext = "No counter is asked for."\n'
    package = republish.prepare(page_with(PIXEL), profile=profiles.parse(RULES + rule))
    assert str(package.notices.counter) == ""


def test_on_paper_nobody_is_counted() -> None:
    package = republish.prepare(page_with(PIXEL), use=Use(medium="print"))
    assert str(package.notices.counter) == ""
    assert "counter" not in [duty.kind for duty in package.review.requests]


def test_a_copy_that_lost_the_pixel_is_told_so() -> None:
    package = republish.prepare(page_with(PIXEL))

    def refused(html: str) -> list[str]:
        page = f"<html lang='en'><body><article><h1>A cheese</h1>{html}</article></body></html>"
        copy = republish.audit(Page.from_html(page, "https://copy.example/a"), package=package)
        return [finding.code for finding in copy.findings if finding.level != "info"]

    pixel = str(package.notices.counter.html)
    assert "counter" not in refused(package.html)
    assert "counter" in refused(package.html.replace(pixel, ""))


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
