"""The headline is not said again in the body, however much the site sets above it."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, page, paragraph, sentence
from republish import Page

NOTE = "<p>We use cookies and other tracking technologies to improve your browsing experience on our site. By choosing I accept, you consent to our use of cookies.</p>"
LINES = "".join(
    f"<div><a href='/{name}'>{name}</a></div>"
    for name in ("Tides", "Ferries", "Lamps", "Piers", "Wind", "Fish", "Ropes", "Oil", "Nets")
)


def read(above: str) -> republish.Article:
    text = "".join(map(paragraph, range(1, 9)))
    html = f"<html lang=en><head><title>The light of pier four</title></head><body><div>{above}<h1>The light of pier four</h1>{text}</div></body></html>"
    return republish.extract(Page.from_html(html, URL))


def test_a_headline_under_notes_and_lines_of_the_site_is_said_once() -> None:
    found = read(NOTE + LINES)
    assert found.title == "The light of pier four"
    assert "<h1>" not in found.body
    assert "The light of pier four" not in found.text
    assert sentence(1) in found.text


LEAD = (
    "Some of the pilots of Mora had to work on Monday, when the whole of the coast was on holiday, and the ferry went as if "
    "nothing were the matter with it."
)


def test_sentences_that_open_the_text_as_a_heading_are_a_paragraph() -> None:
    assert f"<p>{LEAD}</p>" in article(f"<h4>{LEAD}</h4>{paragraph(0)}{paragraph(1)}").body
    short = " ".join(LEAD.split()[:8])
    assert f"{short}.</h" in article(f"<h4>{short}.</h4>{paragraph(0)}{paragraph(1)}").body


def test_a_section_that_begins_with_another_title_keeps_its_heading() -> None:
    head = '<meta property="og:title" content="What is a pilot of Mora?">'
    html = page(f"{paragraph(0)}<h2>What is a pilot of Mora?</h2>{paragraph(1)}{paragraph(2)}", head=head)
    assert "<h2>What is a pilot of Mora?</h2>" in republish.extract(Page.from_html(html, URL)).body


def test_a_standfirst_in_a_header_is_not_said_again_whatever_box_it_has() -> None:
    deck = "A light was lit on the old wall, and nobody had told the pilots"
    html = page("".join(map(paragraph, range(4))), head=f'<meta name="description" content="{deck}">').replace(
        "<h1>The wall</h1>",
        f'<header><h1>The wall</h1><div class=x1><p>{deck}</p></div><p class=x2>By <a href="/ada">Ada Moor</a></p></header>',
    )
    made = republish.extract(Page.from_html(html, URL))
    assert (made.standfirst, deck in made.text) == (deck, False)


DECK = "The pilots of Mora had not been told about the new light, and the harbour woke in the dark."


def left(above: str, deck: str = f"<p class=lead>{DECK}</p>") -> str:
    """The body of a text whose title the data state otherwise than the line over the standfirst."""
    text = "".join(map(paragraph, range(5)))
    html = (
        f"<html lang=en><head><title>Mora: all about the new light</title><meta property=og:title content='Mora: all about the new light'>"
        f"<meta name=description content='{DECK}'></head><body><ul class=breadcrumb><li>Home</li><li>Mora</li></ul>"
        f"<div class=story><header>{above}{deck}</header>{text}<h2>Who pays for it</h2>{paragraph(7)}</div></body></html>"
    )
    return str(republish.extract(Page.from_html(html, URL)).body)


def test_another_headline_over_the_standfirst_is_no_section() -> None:
    found = left("<h2>Where is the light? Today we learn who put it out</h2>")
    assert "Where is the light" not in found
    assert "<h2>Who pays for it</h2>" in found


def test_a_heading_with_which_the_text_begins_is_one() -> None:
    assert "<h2>Where the light was</h2>" in left("", f"<p class=lead>{DECK}</p></header><h2>Where the light was</h2>")


@pytest.mark.parametrize("kicker", ["<span>Light</span>", "<span>Harbour wall</span>"])
def test_a_standfirst_behind_its_subject_is_not_said_again(kicker: str) -> None:
    deck = "A light was lit on the old wall, and nobody had told the pilots"
    text = f"<h3>{kicker}{deck}</h3>{''.join(map(paragraph, range(4)))}"
    made = republish.extract(Page.from_html(page(text, head=f'<meta name="description" content="{deck}">'), URL))
    assert (made.standfirst, deck in made.text) == (deck, False)
