"""A small box that ends in "Read more" and leads to another page of the site goes whole; answers and steps with such links stay."""

from __future__ import annotations

import pytest

from harbour import article, kept_by, page, paragraph, sentence
from republish.extraction.judging.stories.led_boxes import drop_led_boxes

SAID = "She climbs forty towers a year, and only once did she lose a hammer."
WORDS = "<p><b>The woman who repairs church clocks</b></p><p>{}</p>"


def box(called: str, address: str = "/clocks/1", said: str = SAID) -> str:
    return f'<div class="q7"><img src="/c.jpg" alt=""><div>{WORDS.format(said)}<a href="{address}">{called}</a></div></div>'


@pytest.mark.parametrize("called", ["Read more", "Leggi anche", "Mehr zum Thema", "Lire la suite"])
@pytest.mark.parametrize("at", [1, 4], ids=["above", "amid"])
def test_a_box_that_ends_in_a_call_goes(called: str, at: int) -> None:
    text = list(map(paragraph, range(8)))
    made = article("".join([*text[:at], box(called), *text[at:]]))
    assert made.text.split("\n") == list(map(sentence, range(8)))
    assert not made.images


@pytest.mark.parametrize(
    "block",
    [
        box("Read more", "https://clocks.example/1"),
        box("The clocks of Mora"),
        box("Read more", said=f"See <a href='/x'>x</a>. {SAID}"),
    ],
    ids=["to another site", "no call", "more links"],
)
def test_other_boxes_keep_their_words(block: str) -> None:
    assert SAID in " ".join(kept(block))


def kept(block: str) -> list[str]:
    text = "".join(map(paragraph, range(8)))
    return kept_by(drop_led_boxes, page(f"{text}{block}{text}"))


def test_each_of_several_answers_may_lead_on() -> None:
    answers = "".join(
        f"<div class=a><h3>Why {n}?</h3><p>{SAID[:-1]} in {n}.</p><a href='/{n}'>Read more</a></div>" for n in (7, 8)
    )
    assert f"{SAID[:-1]} in 7." in kept(answers)


def test_a_short_part_of_the_text_around_the_box_keeps_its_words() -> None:
    said = "The council has never come to an agreement on clocks."
    found = kept(f"<section><p>{said}</p>{box('Read more')}</section>")
    assert said in found
    assert SAID not in found
