"""A headline that holds a line over it or the standfirst is not said again in the body; phrases with soft hyphens are heard."""

from __future__ import annotations

import pytest

import harbour
import republish
from republish import Page
from republish.fidelity import verify

TEXT = "".join(map(harbour.paragraph, (1, 2, 3)))


def read(html: str) -> republish.Article:
    """What is on a page that holds this; nothing is unaccounted for."""
    page = Page.from_html(f"<html lang=en><body><article>{html}</article></body></html>", harbour.URL)
    found = republish.extract(page)
    assert verify(found.original_text, found.text, found.changes) == ()
    return found


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ('<h1><span class="kicker">Flood protection</span><span>City rebuilds its wall</span></h1>', "City rebuilds its wall"),
        ("<h1>City rebuilds its wall <small>It took the town twelve years to find the money</small></h1>", "City rebuilds its wall"),
    ],
)  # fmt: skip
def test_a_headline_with_more_in_it_goes_whole(headline: str, title: str) -> None:
    found = read(headline + TEXT)
    assert found.title == title
    assert found.body.startswith("<p>The pilots of pier 1")
    assert [(change.kind, change.ground) for change in found.changes] == [("title", "moved")]


@pytest.mark.parametrize("again", ["The Wall", "THE WALL"])
def test_a_heading_over_the_text_that_is_the_headline_in_other_capitals_goes(again: str) -> None:
    assert harbour.article(f"<h3>{again}</h3>{TEXT}").body.startswith("<p>The pilots of pier 1")
    behind = f"{TEXT}<h3>{again}</h3>{TEXT.replace('pier', 'mole')}"
    assert again in harbour.article(behind).body
    assert f"{again} again" in harbour.article(f"<h3>{again} again</h3>{TEXT}").body


def test_a_heading_below_the_text_that_ends_like_the_headline_stays() -> None:
    found = read(f"<h1>City rebuilds its wall</h1>{TEXT}<h2>How the City rebuilds its wall</h2>{TEXT}")
    assert "<h2>How the City rebuilds its wall</h2>" in found.body


@pytest.mark.parametrize(
    "called",
    [
        '<p>Le&shy;sen Sie auch: <a href="/a">Die Piloten warten noch immer auf Licht</a></p>',
        '<h3>Auch inter&shy;essant</h3><ul><li><a href="/a">Die Piloten warten</a></li><li><a href="/b">Das Licht brennt</a></li></ul>',
    ],
)
def test_a_soft_hyphen_hides_no_phrase(called: str) -> None:
    assert harbour.article(TEXT + called + TEXT.replace("pier", "mole")).body.count("<") == 2 * 6


@pytest.mark.parametrize(
    "line",
    [
        "<div><span>wall2604 — Harbour Release</span></div>",
        "<p>Flood protection</p>",
        "<h3>wall2604 — Photo Release</h3>",
    ],
)
def test_a_line_over_the_headline_is_none_of_the_text(line: str) -> None:
    menu = "<nav><ul><li><a href='/a'>Harbour</a></li><li><a href='/b'>Weather</a></li></ul></nav>"
    assert read(f"{menu}{line}<h1>City rebuilds its wall</h1>{TEXT}").body.startswith("<p>The pilots of pier 1")


def test_a_sentence_over_the_headline_is_judged_as_others_are() -> None:
    told = "The city has rebuilt the wall of its harbour."
    assert told in read(f"<p>{told}</p><h1>City rebuilds its wall</h1>{TEXT}").text


def test_a_section_with_the_words_that_previews_show_keeps_its_heading() -> None:
    section = "What is the wall of the town?"
    inner = f"{harbour.paragraph(0)}<h2>{section}</h2>{TEXT}"
    html = harbour.page(inner, head=f'<meta property="og:title" content="{section}">')
    found = republish.extract(Page.from_html(html, harbour.URL))
    assert found.title == "The wall"
    assert f"<h2>{section}</h2>" in found.body


def test_a_line_under_a_picture_and_over_the_headline_is_none_of_the_text() -> None:
    caption = "The pilots of the pier look at the old wall of the harbour on the morning after the storm, when nobody had told them of it."
    figure = f'<figure><img src="/wall.jpg" width="800" height="500"><figcaption>{caption}</figcaption></figure>'
    menu = "<nav><ul><li><a href='/a'>Harbour</a></li><li><a href='/b'>Weather</a></li></ul></nav>"
    assert "Flood" not in read(f"{menu}{figure}<h4>Flood protection</h4><h1>City rebuilds its wall</h1>{TEXT}").body


DECK = "Six old masons set the harbour wall again before the winter comes."
PLACED = {
    "an element of its own": (f"<p class=description><span class=stamp>Mora</span>{DECK}</p>", "", ""),
    "words of the same line": (
        "",
        f"<p class=description>In the harbour of Mora {DECK}</p>",
        f"In the harbour of Mora {DECK}",
    ),
}


@pytest.mark.parametrize(("above", "first", "left"), PLACED.values(), ids=PLACED)
def test_the_standfirst_behind_a_place_is_not_said_again(above: str, first: str, left: str) -> None:
    html = (
        f'<html lang=en><head><title>The wall of Mora</title><meta name="description" content="{DECK}"></head><body><nav><a href="/">Home</a></nav>'
        f"<section><div><h1>The wall of Mora</h1>{above}<article><div>{first}{TEXT}</div></article></div></section></body></html>"
    )
    found = republish.extract(Page.from_html(html, harbour.URL))
    assert verify(found.original_text, found.text, found.changes) == ()
    assert found.standfirst == DECK
    assert "".join(line for line in found.text.split("\n") if DECK in line) == left


@pytest.mark.parametrize(
    ("behind", "said"),
    [
        ("<i>By Ada Marlow</i>", 0),
        ("By Ada Marlow and Bo Noor", 0),
        ("<i>By boat and on foot.</i>", 1),
        ("Ada Marlow saw it.", 1),
    ],
)
def test_a_standfirst_with_the_byline_behind_it_in_its_line_is_not_said_again(behind: str, said: int) -> None:
    head = f'<title>The wall of Mora</title><meta name="description" content="{DECK}"><meta name="author" content="Ada Marlow, Bo Noor">'
    text = f"<p>{DECK} {behind}</p>{TEXT}"
    html = f"<html lang=en><head>{head}</head><body><nav><a href='/'>Home</a></nav><section><h1>The wall of Mora</h1><article>{text}</article></section></body></html>"
    found = republish.extract(Page.from_html(html, harbour.URL))
    assert (found.standfirst, found.text.count(DECK)) == (DECK, said)


def test_a_line_named_as_the_standfirst_right_among_the_paragraphs_is_not_said_again() -> None:
    """Google Docs publishes title and subtitle as paragraphs of the text's own box."""
    deck = "Three decades of lighting the old harbour wall"
    lines = "".join(map(harbour.paragraph, range(4)))
    page = f'<html><head><title>The wall of Mora</title></head><body><div><p class="title">The wall of Mora</p><p class="c7 subtitle">{deck}</p>{lines}</div></body></html>'
    found = republish.extract(Page.from_html(page, harbour.URL))
    assert (found.standfirst, deck in found.body) == (deck, False)
