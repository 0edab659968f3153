"""A deck that is set as a heading, or stands before the first section's, and what only looks like one."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page, paragraph
from republish import Page

DECK = "A light was lit on the old wall of Mora that night, and nobody had told any of the pilots"
SHORT = "A light was lit on the old wall of Mora"
TEXT = "".join(map(paragraph, range(5)))
PHOTO = "<figure><img src=/mora.jpg width=900 height=600><figcaption>The wall</figcaption></figure>"
TOLD = PHOTO.replace(
    "The wall", "The old wall, the pilots of the harbour of Mora and the tug that tows them out in winter"
)
DAY = "<div class=x1><span>Ada Moor</span> <span>4 March 2026</span></div>"


def article(*, above: str = "", inner: str = TEXT, head: str = "") -> republish.Article:
    return republish.extract(Page.from_html(page(inner, above=above, head=head), URL))


@pytest.mark.parametrize(
    ("above", "first"),
    [
        (f"{PHOTO}<div class=x2><h2>{DECK}</h2>{DAY}</div>", ""),
        (f"<div class=x2><h2><p>{DECK}</p></h2></div>{PHOTO}{DAY}", ""),
        (f"<div class=x2></div>{DAY}", f"<h2>{DECK}</h2>"),
        (f"<div class=x2></div><h2 itemprop=description>{SHORT} and nobody had told</h2>{DAY}", ""),
        (f"{PHOTO}<h2 itemprop=alternativeHeadline>{SHORT}</h2>{DAY}", ""),
    ],
    ids=["behind the picture", "with a paragraph", "before the text", "described", "alternative headline"],
)
def test_a_heading_before_the_text_sums_up(above: str, first: str) -> None:
    found = article(above=above, inner=first + TEXT)
    assert (found.standfirst or "").startswith(SHORT)
    assert SHORT not in found.text


@pytest.mark.parametrize(
    ("above", "first"),
    [
        ("", f"<h2>{SHORT}</h2>"),
        ("", f"<h2>{DECK}</h2>{paragraph(7)}<h2>The second night</h2>"),
        ("", f"<h2>{DECK}?</h2>"),
        ("", f"{paragraph(7)}<h2>{DECK}</h2>"),
        (f"<div class=x2><h2><a href=/light>{DECK}</a></h2></div>{DAY}", ""),
        (f"<aside><h2>{DECK}</h2></aside>{DAY}", ""),
        (
            f"<div class=x2><h2>Subscribe to our newsletter and read every week {DECK[0].lower()}{DECK[1:]}</h2></div>",
            "",
        ),
    ],
    ids=["a section's", "of several", "a question", "in the text", "a link", "beside", "an appeal"],
)
def test_a_heading_of_something_else_is_none(above: str, first: str) -> None:
    assert article(above=above, inner=first + TEXT).standfirst is None


def test_a_shown_heading_goes_before_a_description_that_nobody_sees() -> None:
    head = '<meta name="description" content="The harbour of Mora has a new light since the third of March.">'
    assert article(head=head, inner=f"<h2>{DECK}</h2>{TEXT}").standfirst == DECK
    assert article(head=head).standfirst == "The harbour of Mora has a new light since the third of March."


@pytest.mark.parametrize(
    ("above", "inner", "found"),
    [
        (f"{DAY}<div class=x2><div>{DECK}.</div></div>", f"<h3>The first night</h3>{TEXT}", True),
        (f"{DAY}<div class=x2><div>{DECK}.</div></div>", f"<h3>The first night</h3><ul><li>One</li></ul>{TEXT}", False),
        (f"<h3><span></span></h3><div class=x2><div>{DECK}.</div></div>{DAY}", TEXT, True),
    ],
    ids=["before a section", "before a list", "behind an empty heading"],
)
def test_a_sentence_stands_alone_where_a_section_begins_behind_it(above: str, inner: str, found: bool) -> None:
    assert (article(above=above, inner=inner).standfirst == f"{DECK}.") is found


@pytest.mark.parametrize(
    ("head", "found"),
    [
        (f"<div><div><h1>The wall</h1></div><div class=x2>{DECK}</div></div>", True),
        (f"<div><div><h1>The wall</h1></div><div class=x2>{SHORT}</div></div>", False),
        (f"<h1>The wall</h1><div class=x2>{DECK}</div>", True),
        (f"<h1>The wall</h1><div class=x2>{SHORT} and nobody had</div>", False),
    ],
    ids=["in a box", "few words", "in the article", "fewer there"],
)
def test_a_long_line_right_behind_the_headline_needs_no_full_stop(head: str, found: bool) -> None:
    html = page(TEXT, above=PHOTO).replace(
        "<h1>The wall</h1>", f"<div class=x8><div>{head}</div></div>" if "x8" in head else head
    )
    assert (republish.extract(Page.from_html(html, URL)).standfirst == DECK) is found


def test_a_bold_line_between_headline_and_byline_is_the_deck() -> None:
    found = article(above=f"<p><strong>{SHORT}</strong></p>{DAY}")
    assert found.standfirst == SHORT
    assert SHORT not in found.text


def test_a_bold_line_that_heads_the_text_is_no_deck() -> None:
    found = article(above=DAY, inner=f"<p><strong>{SHORT}</strong></p>{TEXT}")
    assert found.standfirst is None
    assert f"{SHORT}</h" in str(found.body)


@pytest.mark.parametrize(
    ("before", "left"), [(TOLD, 0), (TOLD + paragraph(7), 1)], ids=["behind a picture", "behind a paragraph"]
)
def test_a_heading_above_the_headline_is_a_kicker_unless_the_text_has_begun(before: str, left: int) -> None:
    html = page(f"{before}<h4>Lights of Mora</h4><h1>The old wall is lit again</h1>{TEXT}")
    body = str(republish.extract(Page.from_html(html.replace("<h1>The wall</h1>", ""), URL)).body)
    assert body.count("Lights of Mora</h") == left


@pytest.mark.parametrize(
    ("before", "stop", "said"),
    [("", "", 1), ("", ".", 2), (paragraph(7), ".", 2)],
    ids=["first", "a sentence", "behind a paragraph"],
)
def test_a_bold_first_line_that_is_the_standfirst_is_said_once(before: str, stop: str, said: int) -> None:
    found = article(inner=f'{before}<p itemprop="description"><strong>{DECK}{stop}</strong></p>{TEXT}')
    assert f"{found.standfirst}\n{found.text}".count(DECK) == said


def test_the_picture_above_stays_where_the_deck_that_the_text_began_with_goes() -> None:
    buttons = "".join(f"<li><a href=/to/{number}>Share</a></li>" for number in range(23))
    head = f"<div><div><div><div><img src=/mora.jpg alt='The lit wall'></div></div><h1>The wall</h1><ul>{buttons}</ul></div></div>"
    deck = f'<p itemprop="description"><strong>{DECK}</strong></p><p>By Ada Moor</p>'
    shared = '<meta property="og:image" content="https://site.example/harbour.jpg">'
    html = page(deck + TEXT, head=shared, below="<aside><img src=/harbour.jpg></aside>").replace(
        "<article><h1>The wall</h1>", f"<article>{head}"
    )
    found = republish.extract(Page.from_html(html, URL))
    assert str(found.body).startswith('<figure><img src="https://site.example/mora.jpg"')
    assert DECK not in found.text


def test_a_second_title_and_the_day_and_the_byline_are_none_of_a_named_deck() -> None:
    said = f"<span>4 March 2026.</span> {DECK}."
    box = f'<div class="intro"><p>In tow</p><p>{said}</p><p>By Ada Moor</p></div>'
    assert article(above=box).standfirst == f"{DECK}."
