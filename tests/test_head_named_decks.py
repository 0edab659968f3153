"""Which of the lines that a page names a standfirst is it."""

from __future__ import annotations

import json

import pytest

from heads import of, page
from republish import Page, _html
from republish.extraction.head.reading import read_head

BEFORE = "The harbour was dark for two nights in May, and the boats lay outside until the morning came and the tide had turned."
LINE = "A long night at the lamp"
TOLD = "The lamp burned for two nights, and nobody in the harbour could say who had lit it or why it went out."


def described(body: str) -> str | None:
    """The standfirst of a page whose data say what is told."""
    return of(page(head=f'<meta name="description" content="{TOLD}">', body=body)).standfirst


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"<div class=subtitle>{LINE}</div><p class=lead>{TOLD}</p>", TOLD),
        (f"<p class=lead>{TOLD}</p><div class=subtitle>{LINE}</div>", TOLD),
        (f"<div class=subtitle>{LINE}, and what came of it in the end.</div><p class=lead>What else was said.</p>",
         f"{LINE}, and what came of it in the end."),
    ],
    ids=["behind", "before", "none of them"],
)  # fmt: skip
def test_of_two_lines_that_are_named_the_one_that_the_data_state_counts(body: str, expected: str) -> None:
    assert described(body) == expected


@pytest.mark.parametrize("names", ["d-none", "modal hidden"])
def test_a_named_line_in_a_hidden_box_is_none(names: str) -> None:
    offer = (
        f'<div class="{names}"><div class="gift-subhead">New: Give this story to your friends and family</div></div>'
    )
    assert described(f"{offer}<p class=lead>{TOLD}</p>") == TOLD
    assert of(page(body=offer)).standfirst is None


def test_all_of_the_text_before_the_first_heading_is_none() -> None:
    """Asciidoctor calls it a preamble."""
    lines = "".join(
        f"<div class=paragraph><p>{TOLD[:-1]}, said the keeper of lamp {number}.</p></div>" for number in (1, 2)
    )
    assert described(f"<div id=preamble><div class=sectionbody>{lines}</div></div>") == TOLD
    assert (
        described(f"<div class=preamble><p>{LINE}, and what came of it.</p></div>") == f"{LINE}, and what came of it."
    )


BEHIND = "<figure><img src=/lamp.jpg width=900 height=600></figure>"


@pytest.mark.parametrize(
    "names",
    ["class=unterzeile", "class=article__copete", "id=sumilla", "class=news-entradeta", "class=catenaccio_text__x1", "class=artManchet",
     "class=field--name-field-zajawka", "class='anotace mb-4'", "class=beharangozo", "class=haber-spot", "data-testid=sapo", "class=daoyu",
     "class=azpitituluak", "class=materia-gravata", "class=entradina"],
)  # fmt: skip
def test_a_line_is_one_by_its_name_in_many_languages(names: str) -> None:
    assert of(page(body=f"{BEHIND}<p {names}>{TOLD}</p>")).standfirst == TOLD


@pytest.mark.parametrize("names", ["ad-spot", "image__lede", "word-lid newsletter", "spotlight", "valida"])
def test_a_name_that_only_holds_such_a_word_names_none(names: str) -> None:
    assert of(page(body=f'{BEHIND}<div class="{names}">{TOLD}</div>')).standfirst is None


def test_a_named_line_behind_a_paragraph_is_none_unless_it_is_a_sentence() -> None:
    behind = f"<p>{BEFORE}</p><p><span class=subtitle>What the keepers of the lamp {{}}</span></p><p>{BEFORE}</p>"
    assert of(page(body=behind.format("said in May"))).standfirst is None
    assert of(page(body=behind.format("said in May was written down."))).standfirst is not None


ROWED = "港の古い石垣は二百年のあいだ町を守ってきたが、月曜の夜、議会は石を一つずつ数え直して積み直すことを決めた。工事は秋までに終わる。"
ASKED = "石工たちは三つの村から集まり、見習いに技を教えると申し出た。そうすれば石垣はあと二百年は持つだろうと町長は話す。港の人びとも喜んだ。"


@pytest.mark.parametrize(
    "part", [f"<h3>{ASKED}</h3>", f"<div class=teaser><p class=lead>{ASKED}</p></div>"], ids=["heading", "teaser"]
)
def test_no_deck_stands_behind_paragraphs_in_scripts_without_blanks(part: str) -> None:
    paragraph = f"<p>{ROWED}</p>"
    assert of(page(body=f"{2 * paragraph}{part}{2 * paragraph}")).standfirst is None
    assert of(page(body=f"{part}{4 * paragraph}")).standfirst == ASKED


@pytest.mark.parametrize(("names", "kicker"), [("subtitle kicker", True), ("subtitle", False)])
def test_a_kicker_over_the_headline_that_is_called_a_subtitle_too_is_none(names: str, *, kicker: bool) -> None:
    """Systems of Persian agencies set such a line."""
    line = "A long night at the lamp, says the keeper;"
    above = f'<h4 class="{names}">{line}</h4>'
    body = f"<article>{above}<h1>The lamp</h1><p class=introtext>{TOLD}</p><p>{BEFORE}</p></article>"
    data = json.dumps({"@type": "NewsArticle", "headline": "The lamp", "alternativeHeadline": line.rstrip(";")})
    stated = f'<script type="application/ld+json">{data}</script>'
    html = f"<html lang=en><head><title>The lamp</title>{stated}</head><body>{body}</body></html>"
    found = read_head(_html.parse(html, "https://site.example/lamp"), Page.from_html(html, "https://site.example/lamp"))
    assert found.standfirst == (TOLD if kicker else line)
