"""Captions that a script writes into the empty box of a figure; the markup is that of Gannett's papers, the words are invented."""

from __future__ import annotations

import pytest

from harbour import article, paragraph

PICTURE = '<img src="/img/light.jpg" alt="The light" width="800" height="500">'
WORDS = 'data-c-caption="The light was lit in May." data-c-credit="Una Berg/The Mora Herald"'
BUTTON = '<button aria-label="Show caption">Show Caption</button>'


def body(figure: str) -> str:
    text = list(map(paragraph, range(6)))
    return article("".join([*text[:3], figure, *text[3:]])).body


@pytest.mark.parametrize("inside", ["", BUTTON])
@pytest.mark.parametrize("tag", ["div", "p"])
def test_the_caption_stands_under_the_picture(tag: str, inside: str) -> None:
    figure = f'<figure class="gnt_em">{PICTURE}<{tag} class="gnt_em_img_ccw" {WORDS}>{inside}</{tag}></figure>'
    found = body(figure)
    assert "<figcaption>The light was lit in May. Una Berg/The Mora Herald</figcaption>" in found
    assert "Show" not in found


def test_caption_and_maker_are_told_apart() -> None:
    text = list(map(paragraph, range(6)))
    image = article("".join([*text[:3], f"<figure>{PICTURE}<div {WORDS}></div></figure>", *text[3:]])).images[0]
    assert (image.caption, image.credit) == ("The light was lit in May.", "Una Berg/The Mora Herald")


@pytest.mark.parametrize(
    "figure",
    [
        f"<figure>{PICTURE}<div {WORDS}></div><figcaption>The light at night.</figcaption></figure>",
        f"<figure>{PICTURE}<div {WORDS}>The light at night.</div></figure>",
        f"<div>{PICTURE}<div {WORDS}></div></div>",
    ],
    ids=["another caption", "says something", "no figure"],
)
def test_what_is_shown_goes_before_it(figure: str) -> None:
    assert "lit in May" not in body(figure)
