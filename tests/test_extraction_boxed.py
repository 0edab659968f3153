"""An article whose parts stand in boxes of their own, as builders of pages write them, is one article; what it loses there is told."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, paragraph, sentence
from republish import Page

FIELD = '<form><input type="email"></form>'
TEXT = "".join(map(paragraph, range(3)))
SHORT = "<p>The wall fell at dawn.</p><p>No one was hurt.</p><p>The mayor will speak on Monday.</p>"
LIST = "<p>We know three things.</p><ul><li>It was dawn.</li><li>It was loud.</li><li>It was over at once.</li></ul>"
QUOTED = "<p>The mayor spoke.</p><blockquote><p>We will build it again.</p></blockquote><p>Then she left.</p>"


def article(inner: str) -> republish.Article:
    html = f"<html lang=en><body><main><article><h1>The storm</h1>{inner}</article></main></body></html>"
    return republish.extract(Page.from_html(html, URL))


def boxed(*parts: str, box: str = "<div>{}</div>") -> str:
    return "".join(map(box.format, parts))


@pytest.mark.parametrize("box", ['<div class="part">{}</div>', "<section>{}</section>"], ids=["by name", "sections"])
@pytest.mark.parametrize(
    ("part", "kept"),
    [
        (SHORT, ["The wall fell at dawn.", "No one was hurt.", "The mayor will speak on Monday."]),
        (LIST, ["We know three things.", "It was dawn.", "It was loud.", "It was over at once."]),
        (QUOTED, ["The mayor spoke.", "We will build it again.", "Then she left."]),
    ],
    ids=["sentences", "a list", "a quotation"],
)
def test_short_lines_in_a_box_like_the_text_stay(part: str, kept: list[str], box: str) -> None:
    assert article(boxed(TEXT, part, box=box)).text.split("\n")[3:] == kept


@pytest.mark.parametrize(
    ("part", "kept"),
    [
        ('<div class="stat"><b>42%</b><p>of the boats are empty</p></div>', "42%\nof the boats are empty"),
        (
            "<details><summary>How it was counted</summary><p>We asked forty pilots.</p></details>",
            "How it was counted\nWe asked forty pilots.",
        ),
        ("<p>Yours sincerely,</p>", "Yours sincerely,"),
    ],
)
def test_what_stands_among_boxed_paragraphs_stays(part: str, kept: str) -> None:
    found = article(boxed(*map(paragraph, range(3)), part, *map(paragraph, range(3, 6))))
    assert kept in found.text


def test_a_box_of_facts_between_boxes_of_several_paragraphs_stays() -> None:
    facts = '<div class="infobox"><h4>The wall</h4><p>It was built in 1802 of oak.</p></div>'
    halves = [f'<div class="part">{"".join(map(paragraph, run))}</div>' for run in (range(3), range(3, 6))]
    found = article(facts.join(halves))
    assert found.text.split("\n")[3:5] == ["The wall", "It was built in 1802 of oak."]


def test_a_box_of_another_kind_that_is_not_taken_is_told() -> None:
    found = article(f'<div class="more">{SHORT}</div><div class="text">{TEXT}</div>')
    assert "No one was hurt." not in found.text
    assert "No one was hurt." in " ".join(change.words for change in found.changes)


def test_a_teaser_beside_the_article_is_not() -> None:
    html = f"<html lang=en><body><main><article><h1>The storm</h1><div class=text>{TEXT}</div></article><div class=text2>{SHORT}</div></main></body></html>"
    found = republish.extract(Page.from_html(html, URL))
    assert "No one was hurt." not in found.text + " ".join(change.words for change in found.changes)


@pytest.mark.parametrize(
    ("part", "kept"),
    [
        ("<blockquote><p>We will build it again.</p></blockquote>", "We will build it again."),
        ("<ul><li>It was dawn.</li><li>It was loud.</li></ul>", "It was dawn."),
        ("<details><summary>Who rang it?</summary><p>Nobody did.</p></details>", "Nobody did."),
    ],
    ids=["quotation", "list", "what unfolds"],
)
@pytest.mark.parametrize("rest", [paragraph(8), '<aside class="related"><a href="/a">The bell of Mora</a></aside>'])
def test_what_begins_a_box_behind_others_of_its_kind_stays(part: str, kept: str, rest: str) -> None:
    boxes = boxed(TEXT, part + rest, paragraph(9), box='<div class="prose">{}</div>')
    assert kept in article(boxes).text


@pytest.mark.parametrize("rest", [FIELD, f"<h4>The letter</h4>{FIELD}"], ids=["a field", "a sign-up"])
def test_a_box_of_the_article_that_holds_a_sign_up_stays(rest: str) -> None:
    boxes = boxed(TEXT, f'{paragraph(8)}<div class="letter"><p>Every Friday.</p>{rest}</div>', paragraph(9))
    assert sentence(8) in article(boxes).text
