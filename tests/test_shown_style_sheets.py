"""Words that a page's own style sheet leaves to screen readers, under a class that says nothing of it."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page, paragraph, sentence
from republish import Page

CUT = "position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(1px, 1px, 1px, 1px)"
TEXT = "".join(map(paragraph, range(4)))
LABELED = '<p>The lamp is lit. <span class="x7">Read aloud only.</span></p>'


def text_of(style: str) -> str:
    html = page(f"{TEXT}{LABELED}{paragraph(5)}", head=style)
    return republish.extract(Page.from_html(html, URL)).text


@pytest.mark.parametrize(
    "style",
    [
        f"<style>.x1{{color:red}}.x7{{{CUT}}}</style>",
        f"<style>.x3, .x7 {{ {CUT} }}</style>",
        "<style>.x7{clip-path:inset(100%);position:absolute;height:1px}</style>",
        f"<style>@media print{{.x1{{color:black}}}}.x7{{{CUT}}}</style>",
        f"<style><![CDATA[\n.x7{{{CUT}}}\n]]></style>",
    ],
)
def test_they_are_none_of_the_text(style: str) -> None:
    assert text_of(style).split("\n") == [*map(sentence, range(4)), "The lamp is lit.", sentence(5)]


@pytest.mark.parametrize(
    "style",
    [
        f"<style>@media print{{.x1{{color:black}}.x7{{{CUT}}}}}</style>",
        f"<style media=print>.x7{{{CUT}}}</style>",
        f"<style>.nav .x7{{{CUT}}}.x7:focus{{{CUT}}}</style>",
        "<style>.x7{clip:rect(0px, 60px, 200px, 0px);position:absolute}</style>",
        "<style>.x7{clip:rect(1px, 1px, 1px, 1px)}</style>",
    ],
    ids=["for print", "a sheet for print", "in menus, or focused", "a part is shown", "in its place"],
)
def test_what_other_rules_cut_stays(style: str) -> None:
    assert "Read aloud only." in text_of(style)


def figure_of(beside: str) -> republish.Image:
    figure = f'<figure><img src="/a.jpg" width=900 height=600>{beside}<figcaption>The lamp of the old pier.</figcaption></figure>'
    html = page(f"{TEXT}{figure}{paragraph(5)}", head=f"<style>.x7{{{CUT}}}</style>")
    (image,) = republish.extract(Page.from_html(html, URL)).images
    return image


def test_a_line_that_such_a_label_begins_beside_a_caption_is_the_credit() -> None:
    image = figure_of('<p><span class="x7">Kilde til bildet,</span> <span>Ada Marlow, Havneposten</span></p>')
    assert (image.caption, image.credit) == ("The lamp of the old pier.", "Ada Marlow, Havneposten")


def test_without_a_comma_it_is_no_label() -> None:
    assert figure_of('<p><span class="x7">Kilde</span> <span>til bildet og lampen</span></p>').credit is None
