"""Originals that their publishers took back with a note, while the text still stands there."""

from dataclasses import replace
from datetime import date

import pytest

import originals
import republish
from originals import NO_LICENCE, RADIO, URL, codes, found, watched
from republish import Clearance, Obligation, Page

NOTE = "<p><strong>Editor’s note: This article has been retracted because the mast was not there.</strong></p>"


def with_note(page: str) -> str:
    return page.replace("<p>The mast stands", f"{NOTE}<p>The mast stands")


TAKEN_BACK = with_note(RADIO)
IN_THE_TITLE = RADIO.replace("<h1>The village", "<h1>Retracted: The village")


def test_a_headline_that_says_so_to_readers_alone_is_heard() -> None:
    review = republish.review(Page.from_html(IN_THE_TITLE, URL))
    assert (review.verdict, review.to_clear) == ("ask", ("retracted",))


@pytest.mark.parametrize("today", [TAKEN_BACK, IN_THE_TITLE, with_note(NO_LICENCE)], ids=["note", "title", "licence"])
def test_an_article_that_was_taken_back_is_withdrawn(today: str) -> None:
    update = watched(originals.radio(), today)
    assert (update.status, update.ok) == ("withdrawn", False)
    assert "took this article back" in found(update, "retracted").text
    assert "Ask the publisher whether your copy may stay" in found(update, "retracted").text


def test_nobody_is_told_to_take_over_what_was_taken_back() -> None:
    update = watched(originals.radio(), TAKEN_BACK)
    assert codes(update) == ["retracted"]
    assert [change.action for change in update.changes] == ["added"]


def test_the_publishers_rules_on_copies_are_quoted() -> None:
    package = originals.radio()
    rule = Obligation(
        kind="removal_on_request", text="Take it down.", layer="publisher", source="https://l.example", value="required"
    )
    ruled = replace(package, review=replace(package.review, requests=(rule,)))
    assert codes(watched(ruled, TAKEN_BACK)) == ["retracted", "removal-on-request"]


def test_a_note_that_stood_there_already_is_nothing_new() -> None:
    word = Clearance(code="retracted", url=URL, text="By mail: may stay.", by="Ann Bell", on=date(2026, 11, 3))
    package = republish.prepare(Page.from_html(TAKEN_BACK, URL), clearances=[word])
    update = watched(package, TAKEN_BACK)
    assert (update.status, codes(update)) == ("same", [])


SAID = "This article has been retracted by the editors on 4 May 2026. It stays here for the record."
BOXES = {
    "a system's box for messages, below the headline": ("<p class=\"standfirst\">", f'<div class="messages messages--warning"><p><b>Retraction notice.</b> {SAID}</p></div><p class="standfirst">'),
    "the same, above the headline": ("<main>", f'<main><div data-drupal-messages><div class="messages messages--error">{SAID}</div></div>'),
    "an aside": ('<div class="entry-content">', f'<aside class="notice" role="note">{SAID}</aside><div class="entry-content">'),
}  # fmt: skip


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_a_note_above_the_text_is_heard_in_whatever_box_it_stands(box: tuple[str, str]) -> None:
    update = watched(originals.radio(), RADIO.replace(*box))
    assert update.status == "withdrawn"
    assert "This article has been retracted" in found(update, "retracted").text


@pytest.mark.parametrize(
    "other",
    [
        f'<nav><ul><li><a href="/wall/">{SAID}</a></li></ul></nav>',
        f'<div class="teaser"><p><a href="/wall/">{SAID}</a></p></div>',
        "<p>The Post has retracted that article, and this one is about it.</p>",
    ],
    ids=["navigation", "a teaser", "another article"],
)
def test_what_is_said_of_another_article_takes_nothing_back(other: str) -> None:
    today = RADIO.replace('<p class="standfirst">', f'{other}<p class="standfirst">')
    assert today != RADIO
    assert watched(originals.radio(), today).status != "withdrawn"


def test_a_note_in_the_place_of_the_text_withdraws_it_and_another_article_does_not() -> None:
    start, end = RADIO.index("<p>The mast stands"), RADIO.index("</div>\n</article>")
    for note, status in (
        ("<p>Retraction: Lantern Weekly has retracted this article, for its figures could not be confirmed.</p>", "withdrawn"),
        ("<p>The ferry has a library, and it lends its books to whoever rows. Lantern Weekly went to see it.</p>", "unclear"),
    ):  # fmt: skip
        assert watched(originals.radio(), RADIO[:start] + note + RADIO[end:]).status == status
