"""The one sentence between headline and text that nothing names and no data state is the standfirst."""

from __future__ import annotations

import pytest

import republish
from harbour import paragraph, sentence
from republish import Page

DECK = "A light was lit on the old wall, and nobody had told the pilots."
SHARE = "<div class=x3><a href=//net.example/share>Net</a></div>"
PHOTO = "<figure><img src=/mora.jpg width=900 height=600></figure>"
TEXT = "".join(map(paragraph, range(12)))


def article(above: str, *, text: str = TEXT) -> republish.Article:
    html = (
        "<html lang=en><head><title>The wall</title></head><body><main><article><div><div><h1>The wall</h1></div></div>"
        f"{above}<div class=x9>{text}</div></article></main></body></html>"
    )
    return republish.extract(Page.from_html(html, "https://site.example/2026/the-wall"))


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("A light was lit on the old wall of Mora", "A light was lit on the old wall of Mora"),
        ("By Ada Marlow of the old harbour wall, 4 March 2026", None),
        ("A light was lit on the old wall of Mora<br>It was <b>bright</b>", None),
        ("Lit again", None),
    ],
    ids=["a line", "the byline", "a text", "a label"],
)
def test_loose_words_that_end_the_headlines_box_sum_up(behind: str, expected: str | None) -> None:
    html = f"<html lang=en><head><title>The wall</title></head><body><div><h1>The wall</h1>{behind}</div><main>{TEXT}</main></body></html>"
    assert republish.extract(Page.from_html(html, "https://site.example/2026/the-wall")).standfirst == expected


@pytest.mark.parametrize(
    "above",
    [
        f"<p class=x1>{DECK}</p>{SHARE}",
        f"<section class=x1>{DECK}</section><section><time>4 March 2026</time></section>",
        f"<div class=x2><span>Ada Moor, 4 March 2026</span></div>{SHARE}<div class=x1><p><span>{DECK}</span></p></div>",
        f"<div><span>4 March 2026</span><div><i>3 min</i></div><p class=x1>{DECK}</p></div>{SHARE}",
        f"{PHOTO}{SHARE}<div class=x1><div><p>{DECK}</p></div></div>",
        f"{PHOTO}<p class=x1><strong>{DECK}</strong></p>{SHARE}",
        f'<p itemprop="description">{DECK[:-1]}</p>{SHARE}',
        f"<div class=x2><div><img src=/mora.jpg></div><div>The old wall at low water, in May</div></div><p class=x1>{DECK}</p>{SHARE}",
    ],
)
def test_it_is_found(above: str) -> None:
    found = article(above)
    assert (found.standfirst, DECK[:-1] in found.text) == (DECK if DECK in above else DECK[:-1], False)


@pytest.mark.parametrize(
    "above",
    [
        f"{PHOTO}<p class=x1>{DECK}</p>{SHARE}",
        f"<div class=x2><img src=/mora.jpg><span>Ada Moor</span><p class=x1>{DECK}</p></div>{SHARE}",
        f"<p class=x1>{DECK[:-1]}...</p>{SHARE}",
        f"<div class=x1><div class=x2>Claim</div><div class=x3>{DECK}</div></div>{SHARE}",
        f"<p class=x1>{DECK[:-1]}</p>{SHARE}",
        f"<p class=x1>{DECK}</p><p class=x2>The ferry was late that morning, as it often was.</p>{SHARE}",
        f"<div class=x1><form><input name=mail></form><div class=x2>{DECK}</div></div>",
        f"<div class=x1><div style='display:none'><p class=x2>{DECK}</p></div></div>",
        f"<p class=x1>The wall: {DECK}</p>{SHARE}",
        f'<p class=x1><a href="/harbour">{DECK}</a></p>{SHARE}',
        f"<p class=x1>Ada Moor, Of Harbours and their Walls (Mora: The Press, 1792).</p>{SHARE}",
        "<p class=x1>Subscribe to our newsletter and read more of it.</p>",
    ],
)
def test_what_may_be_something_else_is_none(above: str) -> None:
    assert article(above).standfirst is None


def test_the_text_s_first_paragraph_is_none_in_whatever_dress() -> None:
    found = article("", text=f"<p class=x1>{sentence(20)}</p>{TEXT}")
    assert (found.standfirst, sentence(20) in found.text) == (None, True)
    boxed = "".join(f"<div class=x2><p>{sentence(number)}</p></div>{SHARE}" for number in range(9))
    assert article("", text=boxed).standfirst is None


@pytest.mark.parametrize(
    "between",
    [
        "<div class=x3><p>Advertisement</p></div>",
        "<div class=x4><img src=/mora.jpg><div><p>The light on the wall.</p></div></div>",
    ],
    ids=["notice", "picture"],
)
def test_a_notice_or_a_picture_behind_the_first_paragraph_sets_it_not_apart(between: str) -> None:
    first, *others = (f"<div class=x2><p>{sentence(number)}</p></div>" for number in range(12))
    found = article("", text=f"{first}{between}{''.join(others)}")
    assert (found.standfirst, sentence(0) in found.text) == (None, True)


@pytest.mark.parametrize(
    ("behind", "expected"), [("By Ada Moor", DECK), ("Checked in Mora", None)], ids=["byline", "note"]
)
def test_a_second_title_may_stand_between_headline_and_deck(behind: str, expected: str | None) -> None:
    above = f"<div class=x1><p class=x2>In tow</p><p>{DECK}</p><p class=x3>{behind}</p></div>{SHARE}"
    assert article(above).standfirst == expected


@pytest.mark.parametrize("make", ["x2", "x1"], ids=["the text's", "another"])
@pytest.mark.parametrize(
    "between",
    [
        "<div class=x4><p>Advertisement</p></div>",
        f"<div class=x4>{PHOTO}<p>The wall of Mora in the morning, seen from the quay of the ferry, where the pilots have their lodge.</p></div>",
        f"<div class=x4><figure><img src=/mora.jpg><figcaption><p>{sentence(30)}</p></figcaption></figure></div><p>Mora, in May</p>",
    ],
    ids=["a label", "a caption", "a long caption"],
)
def test_it_is_told_from_a_paragraph_alone_in_its_box_by_the_next_that_runs(make: str, between: str) -> None:
    boxes = "".join(f"<div class=x2><p>{sentence(number)}</p>{paragraph(number)}</div>" for number in range(6))
    found = article("", text=f"<div class={make}><p>{DECK} {sentence(20)}</p></div>{between}{boxes}")
    assert (found.standfirst is None) is (DECK in found.text) is (make == "x2")
