"""News items of a few short sentences: their text is the body by the box it stands in, and a lone notice is none."""

from __future__ import annotations

import pytest

import republish
from republish import NoArticle, Page

URL = "https://site.example/2026/the-dam"
SENTENCES = (
    "The levee board met on Monday and postponed its vote on the dam until June.",
    "The next meeting is on June 8 at the parish hall.",
    "Raymond Guidry said that the board would publish its papers by then.",
    "No member objected to the delay.",
)
STANDFIRST = (
    "A bayou was dammed in 1904. Engineers now want to open it, and nobody in the parish agrees what it is called."
)
LEAD = f'<p class="standfirst">{STANDFIRST}</p>'
BOXES = {
    "WordPress": '<div class="entry-content">{}</div>',
    "schema.org": '<div class="copy" itemprop="articleBody">{}</div>',
    "its own promotions": '<div class="content-body entry-content inline-promos">{}</div>',
    "Drupal": '<div class="field field--name-body"><div class="field-item">{}</div></div>',
    "no name": "<div>{}</div>",
    "no box": "{}",
}


def page(inner: str, lead: str = "", head: str = "") -> Page:
    """An article with its headline in a header, in a site's frame, under CC BY 4.0."""
    html = (
        f"<html lang=en><head><title>A vote put off</title>{head}</head><body><header class=site-header><nav><ul>"
        "<li><a href=/>Home</a></li><li><a href=/news>News</a></li></ul></nav></header><main><article>"
        f"<header><h1>A vote put off</h1>{lead}</header>{inner}</article><aside class=related><h3>Related</h3><ul><li>"
        "<a href=/a>A ferry of Brennick sails again on Monday</a></li></ul></aside></main><footer>"
        '<a rel=license href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></footer></body></html>'
    )
    return Page.from_html(html, URL)


def paragraphs(number: int) -> str:
    share = '<div class="share"><a href="#">Facebook</a></div>'
    return "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[:number]) + share


@pytest.mark.parametrize("box", BOXES)
@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_a_few_sentences_are_the_article(box: str, number: int) -> None:
    article = republish.extract(page(BOXES[box].format(paragraphs(number))))
    assert article.text.split("\n") == list(SENTENCES[:number])


@pytest.mark.parametrize("box", BOXES)
def test_a_standfirst_over_them_does_not_stand_in_their_place(box: str) -> None:
    article = republish.extract(page(BOXES[box].format(paragraphs(3)), LEAD))
    assert article.text.split("\n") == list(SENTENCES[:3])
    assert article.standfirst == STANDFIRST


@pytest.mark.parametrize(
    "notice",
    [
        "To continue reading, subscribe now.",
        "It looks like nothing was found at this location.",
        "Diesen Artikel können nur Abonnenten lesen.",
        "Loading, please wait …",
        "The video is not available.",
    ],
)
@pytest.mark.parametrize("box", ["WordPress", "no box"])
def test_what_stands_in_the_place_of_a_text_is_none(box: str, notice: str) -> None:
    with pytest.raises(NoArticle):
        republish.extract(page(BOXES[box].format(f"<p>{notice}</p>")))


def test_sentences_of_boxes_beside_it_are_none() -> None:
    aside = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    with pytest.raises(NoArticle):
        republish.extract(page(f'<aside class="newsletter">{aside}</aside>'))


def test_two_boxes_that_are_named_as_the_body_are_two_stories() -> None:
    boxes = "".join(f'<div class="article-body"><p>{sentence}</p></div>' for sentence in SENTENCES[:2])
    html = f"<html lang=en><head><title>Two</title></head><body><main>{boxes}</main></body></html>"
    with pytest.raises(NoArticle):
        republish.extract(Page.from_html(html, URL))


def test_a_text_of_nothing_but_its_standfirst_is_asked_about() -> None:
    found = republish.review(page("<p>Subscribe to read on.</p>", LEAD))
    assert (found.verdict, found.to_clear) == ("ask", ("only-the-standfirst",))


def test_a_text_with_a_standfirst_of_its_own_is_not_asked_about() -> None:
    assert republish.review(page(paragraphs(3), LEAD)).verdict == "allowed"


def test_a_short_text_that_the_page_s_data_repeat_is_whole() -> None:
    said = " ".join(SENTENCES)
    described = f'<meta name="description" content="{said}">'
    assert republish.review(page(f"<p>{said}</p>", head=described)).verdict == "allowed"
