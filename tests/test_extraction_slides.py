"""Slides: figures of a gallery that each have a heading and paragraphs for a caption are sections of the text; of those that turn each is shown once."""

from __future__ import annotations

import re

import pytest

from harbour import article, paragraph
from republish import _html

SLIDE = (
    '<figure class="x1" id="slide-4788{0}"><div><h2><a href="/gallery/9/embed/4788{0}">{0}. {1}</a></h2></div>'
    "{2}<figcaption>{3}</figcaption></figure>"
)
PARAGRAPHS = "<p>Lamp {0} was lit on the first day of winter, with the whole town on the pier.</p><p>Without it no boat came in for {0} nights.</p>"
NAMES = ("The keeper", "The pilot", "The ferry")
INSTAGRAM = '<amp-instagram data-shortcode="abc{}"></amp-instagram>'


def body(shown: str, said: str) -> str:
    slides = (SLIDE.format(n, name, shown.format(n), said.format(n)) for n, name in enumerate(NAMES, 1))
    return article(paragraph(8) + paragraph(9) + "".join(slides)).body


def test_a_slide_is_a_section() -> None:
    found = body(
        INSTAGRAM,
        "<p>Look at lamp {0}.</p><p><strong>What you need:</strong> An old coat and a lamp of brass make you keeper {0}.</p>",
    )
    assert re.findall("<h2>(.*?)</h2>", found) == [f"{number}. {name}" for number, name in enumerate(NAMES, 1)]
    assert len(re.findall(r"<p>Look at lamp \d\.</p>\n<p><strong>What you need:</strong>", found)) == len(NAMES)


def test_with_a_picture_too() -> None:
    found = body('<img src="/{}.jpg" width="800" height="600" alt="">', PARAGRAPHS)
    assert found.count("<h2>") == len(re.findall("on the pier.</p>\n<p>Without it", found)) == len(NAMES)
    assert "<figcaption" not in found


def test_a_figure_with_a_title_and_a_caption_is_one() -> None:
    found = body('<img src="/{}.jpg" width="800" height="600" alt="">', "The lamp of the pilots, lit at night")
    assert found.count("<figcaption>") == len(NAMES)
    assert "<h2>" not in found


TURNED = '<div class="{}"{}><figure><img src="/{}.jpg" width="800" height="600" alt=""><figcaption>The lamp of {}.</figcaption></figure></div>'


def turning(slide: str, copy: str, *, last: str = "May") -> str:
    """Two slides and a copy on either side of them, of which only the first is turned to."""
    hidden = ' aria-hidden="true"'
    shown = (
        TURNED.format(f"{slide} {copy}", hidden, "june", "June"),
        TURNED.format(slide, "", "may", "May"),
        TURNED.format(slide, hidden, "june", "June"),
        TURNED.format(f"{slide} {copy}", hidden, last.lower(), last),
    )
    return article(paragraph(8) + paragraph(9) + f"<div><div>{''.join(shown)}</div></div>" + paragraph(10)).body


@pytest.mark.parametrize(
    ("slide", "copy"),
    [("swiper-slide", "swiper-slide-duplicate"), ("slick-slide", "slick-cloned"), ("owl-item", "cloned"), ("splide__slide", "splide__slide--clone")],
)  # fmt: skip
def test_of_slides_that_turn_each_is_shown_once(slide: str, copy: str) -> None:
    assert re.findall("<figcaption>The lamp of (.*?).</figcaption>", turning(slide, copy)) == ["May", "June"]


def test_a_slide_that_is_called_a_copy_and_shows_something_else_stays() -> None:
    assert "The lamp of July." in turning("swiper-slide", "swiper-slide-duplicate", last="July")


@pytest.mark.parametrize(("more", "hidden"), [("", 0), ('<h3><a href="/ferry">The ferry is late</a></h3>', 1)])
def test_a_slide_with_a_heading_that_is_turned_to_later_may_lead_to_another_story(more: str, hidden: int) -> None:
    slide = TURNED.format("slick-slide", ' aria-hidden="true"', "june", "June").replace("</div>", f"{more}</div>")
    root = _html.parse(f"<html><body><div>{slide}</div></body></html>", "https://site.example/").root
    assert len(root.findall(".//div[@aria-hidden]")) == hidden
