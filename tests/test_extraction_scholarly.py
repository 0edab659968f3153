"""An abstract beside the authors and what scholars add behind their text are the article's, in whatever column they stand."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, paragraph, sentence
from republish import Page

THANKS = "We thank the pilots of Mora for the logs of eleven winters, and their children for the bread."


def lines(head: str, behind: str = "") -> list[str]:
    body = "".join(f"<h2>Part {number}</h2>{paragraph(number)}{paragraph(number + 1)}" for number in (1, 3, 5))
    html = (
        f"<html lang=en><head><title>The wall</title></head><body><main><div><div><div><div><h1>The wall</h1>{head}</div></div></div>"
        f'<div><div><div class="article-body">{body}</div></div>{behind}</div></div></main></body></html>'
    )
    return republish.extract(Page.from_html(html, "https://site.example/2026/the-wall")).text.split("\n")


@pytest.mark.parametrize("heading", ["Abstract", "Resumo", "Résumé", "Zusammenfassung"])
def test_an_abstract_far_above_the_text_stays(heading: str) -> None:
    found = lines(f"<h2>{heading}</h2><p>{sentence(9)}</p><p>Keywords: wall, light</p>")
    assert found[:2] == [heading, sentence(9)]
    assert not any("Keywords" in line for line in found)


def test_other_words_far_above_the_text_go() -> None:
    assert lines(f"<h2>About this site</h2><p>{sentence(9)}</p>")[0] == "Part 1"


@pytest.mark.parametrize("heading", ["Acknowledgments", "Danksagung", "Funding", "Agradecimientos"])
def test_thanks_behind_the_text_stay(heading: str) -> None:
    found = lines("", f"<section><h3>{heading}</h3><p>{THANKS}</p></section>")
    assert found[-2:] == [heading, THANKS]


def test_what_leads_away_under_such_a_heading_goes() -> None:
    led = f'<section><h3>Funding</h3><p><a href="/give">{THANKS}</a></p></section>'
    assert THANKS not in lines("", led)


def test_thanks_in_another_column_go() -> None:
    html = f"</div></div><div><div><section><h3>Acknowledgments</h3><p>{THANKS}</p></section></div></div><div><div>"
    assert THANKS not in lines("", html)


def test_what_scholars_add_in_the_foot_of_their_article_stays() -> None:
    text = "".join(map(paragraph, range(6)))
    foot = (
        f"<footer class='article-footer'><section><h2>Funding</h2><p>{THANKS}</p></section><p>Share this</p></footer>"
    )
    html = f"<html lang=en><body><nav><a href=/>Home</a></nav><article><h1>The wall</h1><main>{text}</main>{foot}</article></body></html>"
    assert republish.extract(Page.from_html(html, URL)).text.split("\n")[-2:] == ["Funding", THANKS]


def test_the_heading_of_an_abstract_stays_behind_the_licence() -> None:
    licence = f"<p>This work is distributed under a licence of Creative Commons, as all that the pilots of Mora write: {sentence(9)}</p>"
    text = "".join(f"<h2>Part {number}</h2>{paragraph(number)}" for number in range(4))
    html = f"<html lang=en><body><main>{licence}<h1>The wall</h1><div class='abstract'><h2>Abstract</h2>{paragraph(7)}</div>{text}</main></body></html>"
    said = republish.extract(Page.from_html(html, URL)).text.split("\n")
    assert said[said.index(sentence(7)) - 1] == "Abstract"


def test_parts_that_a_table_of_contents_lists_are_text() -> None:
    parts = "".join(
        f'<div class="section toc-section"><h2>Part {number}</h2>{paragraph(number)}{paragraph(number + 10)}</div>'
        for number in range(2)
    )
    facts = "".join(f"<p><strong>Fact {number}:</strong> {sentence(number + 20)}</p>" for number in range(3))
    html = f"<html lang=en><body><main><h1>The wall</h1><div class='article-content'><div class='articleinfo'>{facts}</div>{parts}</div></main></body></html>"
    found = republish.extract(Page.from_html(html, URL)).text
    assert all(sentence(number) in found for number in (0, 1, 10, 11))


@pytest.mark.parametrize("tag", ["div", "p"])
def test_a_line_of_the_class_of_a_heading_is_one(tag: str) -> None:
    text = "".join(
        f'<div class="sec"><{tag} class="h2">Part {number}</{tag}>{paragraph(number)}</div>' for number in range(4)
    )
    html = f"<html lang=en><body><nav><a href=/>Home</a></nav><main><h1>The wall</h1>{text}</main></body></html>"
    assert "<h2>Part 3</h2>" in republish.extract(Page.from_html(html, URL)).body


@pytest.mark.parametrize("heading", ["Signatories", "Signataires", "Organizaciones firmantes", "Sygnatariusze"])
def test_who_signed_behind_a_statement_stays(heading: str) -> None:
    text = "".join(map(paragraph, range(5)))
    html = f"<html lang=en><body><nav><a href=/>Home</a></nav><article><h1>The wall</h1><div>{text}<h3>{heading}</h3><p>Pilots of Mora<br>Harbour Press Union<br>Friends of the Light</p></div></article></body></html>"
    assert republish.extract(Page.from_html(html, URL)).text.endswith("Friends of the Light")


def test_a_line_of_such_an_id_is_none() -> None:
    text = "".join(
        f'<div class="sec"><p id="h{number}">Called part {number}</p>{paragraph(number)}</div>'
        for number in range(1, 5)
    )
    html = f"<html lang=en><body><nav><a href=/>Home</a></nav><main><h1>The wall</h1>{text}</main></body></html>"
    assert "<h3>Called" not in republish.extract(Page.from_html(html, URL)).body


def test_a_note_on_more_material_stays_though_footnotes_follow_and_half_of_it_is_its_address() -> None:
    address = "https://journal.example/papers/00781/abstract"
    said = f'The Supplementary Material for this article can be found online at: <a href="{address}">{address}</a>'
    notes = '<h3>Footnotes</h3><p><a href="#r1">1.</a> Typical of the harbours of the north is no more than half of them, as the pilots told the council twice.</p>'
    inner = "".join(map(paragraph, range(4)))
    text = article(f"{inner}<h3>Supplementary material</h3><p>{said}</p>{notes}").text
    assert "The Supplementary Material for this article" in text
