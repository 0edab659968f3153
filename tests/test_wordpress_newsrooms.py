"""What newsrooms set into and around a text with WordPress: leave to republish, notes, files, boxes of facts, lists of other stories."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, page, paragraph, sentence
from republish import Page

LINES = [sentence(number) for number in range(7)]
LEAVE = (
    "Our stories may be republished online or in print under Creative Commons license CC BY-NC-ND 4.0. We ask that you edit only for style or to "
    "shorten, provide proper attribution and link to our website. AP and Getty images may not be republished."
)


def lines(html: str, place: int) -> list[str]:
    text = [paragraph(number) for number in range(7)]
    return article("".join([*text[:place], html, *text[place:]]), "entry-content").text.split("\n")


def test_leave_to_republish_behind_the_text_goes() -> None:
    assert lines(f"<div><p><em>{LEAVE}</em></p></div>", 7) == LINES


def test_a_story_about_such_leave_stays() -> None:
    said = "Our stories may be republished, the paper told the harbour that year, and nobody believed it until the first one was."
    assert lines(f"<p>{said}</p>", 4) == [*LINES[:4], said, *LINES[4:]]


@pytest.mark.parametrize("place", [0, 7], ids=["above", "below"])
def test_an_editors_note_stays_above_the_text_as_well(place: int) -> None:
    note = "Editor’s note: This story has been updated with a comment from the council."
    text = [paragraph(number) for number in range(3)]
    found = article(
        "".join([*text[: place and 3], f"<p><em>{note}</em></p>", *text[place and 3 :]]), "entry-content"
    ).text.split("\n")
    assert found == [*LINES[: place and 3], note, *LINES[place and 3 : 3]]


@pytest.mark.parametrize(
    "html",
    [
        '<div class="wp-block-file"><a href="/report.pdf">The engineers’ report</a><a href="/report.pdf" class="wp-block-file__button" download>Download</a></div>',
        '<a href="/report.pdf" class="pdfemb-viewer">The engineers’ report</a>',
    ],
    ids=["a file", "a viewer"],
)
@pytest.mark.parametrize("place", [4, 7], ids=["amid", "at the end"])
def test_a_document_that_an_editor_set_there_stays(html: str, place: int) -> None:
    assert lines(html, place) == [*LINES[:place], "The engineers’ report", *LINES[place:]]


@pytest.mark.parametrize(
    "html",
    [
        '<div class="wp-block-file"><a href="/shop">The shop</a></div>',
        '<div class="more"><a href="/report.pdf">Our annual report</a></div>',
    ],
)
def test_other_links_do_not(html: str) -> None:
    assert lines(html, 7) == LINES


def test_a_box_of_facts_may_end_the_text() -> None:
    box = '<div class="wp-block-group has-background"><h3>The harbour in figures</h3><ul><li>Eleven lamps on four walls</li><li>Two hundred boats</li></ul></div>'
    assert lines(box, 7) == [*LINES, "The harbour in figures", "Eleven lamps on four walls", "Two hundred boats"]


def test_one_with_a_button_does_not() -> None:
    box = '<div class="wp-block-group has-background"><h3>Before you go</h3><p>You can keep us afloat.</p><a class="wp-block-button__link" href="/join">Join</a></div>'
    assert lines(box, 7) == LINES


QUERY = (
    '<div class="wp-block-query"><ul class="wp-block-post-template"><li class="wp-block-post"><h2 class="wp-block-post-title"><a href="/ice">Ice again</a></h2>'
    '<div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">Nobody had thought that the mole would freeze in the month of May this year.</p>'
    "</div></li></ul></div>"
)


@pytest.mark.parametrize("place", [4, 7], ids=["amid", "at the end"])
def test_other_stories_go_with_the_heading_over_them(place: int) -> None:
    assert lines(f"<h2>Latest stories</h2>{QUERY}", place) == LINES


def test_what_is_said_of_another_story_is_no_standfirst() -> None:
    html = page("".join(map(paragraph, range(3))), "entry-content", below=QUERY)
    assert republish.extract(Page.from_html(html, URL)).standfirst is None


def test_largos_request_for_gifts_goes() -> None:
    box = (
        '<aside class="widget largo-donate"><h3 class="widgettitle">Support the Post</h3><p>We depend on your support. A generous gift in any amount helps us '
        'continue to bring you this service.</p><a class="btn" href="/donate/">Donate Now</a></aside>'
    )
    assert lines(box, 4) == LINES


def test_what_stands_behind_two_paragraphs_is_no_standfirst() -> None:
    series = '<div class="series-partial post-lead"><h5>In this series</h5><h2><a href="/lights">Harbour lights</a></h2><p>All we have written on the lamps.</p></div>'
    html = page("".join(map(paragraph, range(3))) + series, "entry-content")
    assert republish.extract(Page.from_html(html, URL)).standfirst is None


def test_an_article_in_a_loop_of_its_own_has_its_picture_and_standfirst() -> None:
    deck = "Nobody asked the pilots about the lamp on the northern wall, and they say so."
    html = (
        '<html lang=en><head><title>The wall</title></head><body><main class="wp-block-query"><ul class="wp-block-post-template"><li class="wp-block-post">'
        '<h1 class="wp-block-post-title">The wall</h1><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">'
        f'{deck}</p></div><figure class="wp-block-post-featured-image"><img src="/lamp.jpg" width="1200" height="800"></figure>'
        f'<div class="entry-content wp-block-post-content">{"".join(map(paragraph, range(7)))}</div></li></ul></main></body></html>'
    )
    made = republish.extract(Page.from_html(html, URL))
    assert (made.standfirst, made.lead_image is not None, made.text.split("\n")) == (deck, True, LINES)
