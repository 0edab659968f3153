"""Captions whose parts are items of a list; the markup is that of Spanish regional papers, the words are invented."""

from __future__ import annotations

import pytest

from harbour import article, paragraph

PICTURE = '<img src="/img/light.jpg" alt="The light" width="800" height="500">'
ITEMS = '<li class="x">The light was lit in May.</li><li class="y" itemprop="author">Europa Press</li>'


def said(caption: str) -> str:
    text = list(map(paragraph, range(6)))
    return article("".join([*text[:3], f"<figure>{PICTURE}{caption}</figure>", *text[3:]])).body


@pytest.mark.parametrize(
    "caption",
    [
        f'<figcaption><ul itemprop="caption">{ITEMS}</ul></figcaption>',
        f"<div class=x><figcaption><ol>{ITEMS}</ol></figcaption></div>",
        "<figcaption><dl><dt>The light was lit in May.</dt><dd>Europa Press</dd></dl></figcaption>",
    ],
)
def test_what_it_shows_and_who_made_it_are_one_caption(caption: str) -> None:
    assert "<figcaption>The light was lit in May. Europa Press</figcaption></figure>" in said(caption)


def test_the_item_of_the_maker_is_the_credit() -> None:
    text = list(map(paragraph, range(6)))
    figure = f"<figure>{PICTURE}<figcaption><ul>{ITEMS}</ul></figcaption></figure>"
    assert article("".join([*text[:3], figure, *text[3:]])).images[0].credit == "Europa Press"


@pytest.mark.parametrize(
    "signs",
    ["<li>Red: fire</li><li>Blue: water</li><li>Green: woods</li><li>Grey: stone</li>", "<li>Red<ul><li>dark</li></ul></li>"],
    ids=["a key of four signs", "a list in a list"],
)  # fmt: skip
def test_another_list_stays_one(signs: str) -> None:
    assert "<li>Red" in said(f"<figcaption><ul>{signs}</ul></figcaption>")
