"""A thing that is told by "this article" is what is licensed, not the article: its photographs, the music of "this episode"."""

from __future__ import annotations

import pytest

import republish
from harbour_wall import PARAGRAPHS
from republish import Page

DEED = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
WORDS = "".join(f"<p>{sentence}</p>" for sentence in PARAGRAPHS)
OTHERS = [
    "newsletter",
    "episode",
    "explainer",
    "fact sheet",
    "case study",
    "transcript",
    "briefing",
    "guide",
    "obituary",
]


def verdict(line: str) -> str:
    html = f"<html lang='en'><head><title>The wall</title></head><body><article><h1>The wall</h1>{WORDS}<p><em>{line.replace('CC BY', DEED)}</em></p></article></body></html>"
    return republish.review(Page.from_html(html, "https://harbour.example/2024/05/wall/")).verdict


@pytest.mark.parametrize("kind", OTHERS)
@pytest.mark.parametrize("thing", ["The photos in", "The music in", "The data behind"])
def test_what_is_in_a_text_of_any_kind_is_not_the_text(kind: str, thing: str) -> None:
    assert verdict(f"{thing} this {kind} are licensed under CC BY.") == "ask"


@pytest.mark.parametrize("kind", OTHERS)
@pytest.mark.parametrize("line", ["This {} is licensed under CC BY.", "The text of this {} is licensed under CC BY."])
def test_the_text_itself_is(kind: str, line: str) -> None:
    assert verdict(line.format(kind)) == "allowed"


@pytest.mark.parametrize(
    "line",
    [
        "The photographs illustrating this article are licensed under CC BY.",
        "The song that opens this episode is licensed under CC BY.",
        "The photos I took while writing this article are licensed under CC BY.",
        "The video embedded above this article is licensed under CC BY.",
        "Ann Lee’s photo, which leads this article, is licensed under CC BY.",
        "The font this newsletter uses is licensed under CC BY.",
        "The paper on which this article rests is licensed under CC BY.",
        "This newsletter uses icons licensed under CC BY.",
        "This episode features music licensed under CC BY.",
        "This episode includes “Dawn” by Ann Lee, licensed under CC BY.",
    ],
)
def test_a_thing_that_is_told_by_the_article_is_not_the_article(line: str) -> None:
    assert verdict(line) == "ask"


@pytest.mark.parametrize(
    "line",
    [
        "Except for the photos, this article is licensed under CC BY.",
        "The photos are Getty’s, but this article is licensed under CC BY.",
        "The photos are Getty’s but this article is licensed under CC BY.",
        "The Daily Harbour’s rule: this article is licensed under CC BY.",
        "The Harbour Post has released this article under CC BY.",
        "The terms under which this article is licensed are CC BY.",
        "This article includes photos and is licensed under CC BY.",
        "This article by Ann Lee is licensed under CC BY.",
    ],
)
def test_the_article_is_licensed_whatever_stands_before_it(line: str) -> None:
    assert verdict(line) == "allowed"
