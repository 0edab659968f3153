"""An abstract beside the authors and what scholars add behind their text are the article's, in whatever column they stand."""

from __future__ import annotations

import pytest

import republish
from harbour import paragraph, sentence
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
