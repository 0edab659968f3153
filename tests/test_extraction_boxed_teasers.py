"""A small box amid the text of nothing but teasers: the words under headlines that are gone go too."""

from __future__ import annotations

import pytest

from harbour import kept_by, left_of, page, paragraph, sentence
from republish.extraction.judging.stories.boxed_teasers import drop_boxed_teasers
from republish.extraction.surveying.verdicts import Verdicts

FIRST, SECOND = "Why the night train never came back", "Orchards under water in the valley of Mora"
UNDER = (
    "An inspector found two of its carriages in a barn near the border.",
    "One flood changed what people grow here.",
)
MADE = {
    "a box each": "<div class=i><div><a href='{}'>{}</a></div><p>{}</p></div><div class=i><div><a href='{}'>{}</a></div><p>{}</p></div>",
    "one behind the other": "<div><a href='{}'>{}</a></div><p>{}</p><div><a href='{}'>{}</a></div><p>{}</p>",
    "with kickers": "<div><div><b>Rails</b> <a href='{}'>{}</a></div><p>{}</p></div><div><div><b>Trees</b> <a href='{}'>{}</a></div><p>{}</p></div>",
}


def box(made: str, *pages: str) -> str:
    first, second = pages
    return f"<div class=q7>{made.format(first, FIRST, UNDER[0], second, SECOND, UNDER[1])}</div>"


@pytest.mark.parametrize("at", [1, 4, 8], ids=["above", "amid", "below"])
@pytest.mark.parametrize("made", MADE.values(), ids=MADE)
def test_a_box_of_teasers_goes_whole(made: str, at: int) -> None:
    assert left_of(box(made, "/trains/1", "/trees/2"), at, 8) == []


def kept(inner: str) -> list[str]:
    """What the rule leaves where no line that is all link stays."""

    def without_links(verdicts: Verdicts) -> None:
        for leaf in verdicts.leaves:
            if leaf.text and leaf.linked >= len(leaf.text):
                verdicts.drop(leaf.index)
        drop_boxed_teasers(verdicts)

    text = "".join(map(paragraph, range(8)))
    return kept_by(without_links, page(f"{text}{inner}{text}"))


@pytest.mark.parametrize(("first", "second"), [("/1", "/1"), ("https://rails.example/1", "https://trees.example/2")])
def test_words_stay_under_what_leads_to_one_page_or_to_other_sites(first: str, second: str) -> None:
    assert UNDER[0] in kept(box(MADE["a box each"], first, second))
    assert UNDER[0] not in kept(box(MADE["a box each"], "/1", "/2"))


def test_a_sentence_over_the_headlines_keeps_them_all() -> None:
    said = "The council has looked at trains and orchards before, and it has never come to any agreement on them."
    assert {said, UNDER[0]} <= set(kept(box(f"<p>{said}</p>{MADE['a box each']}", "/trains/1", "/trees/2")))


def test_what_is_long_under_a_headline_is_no_teaser() -> None:
    long = f"{sentence(50)} {sentence(51)}"
    made = f"<div class=q7><p><a href='/1'>{FIRST}</a></p><p>{long}</p><p><a href='/2'>{SECOND}</a></p><p>{UNDER[1]}</p></div>"
    assert long in kept(made)


def test_a_short_part_of_the_text_around_the_box_keeps_its_words() -> None:
    said = "The council has never come to an agreement on trains."
    part = f"<section>{box(MADE['a box each'], '/trains/1', '/trees/2')}<p>{said}</p></section>"
    found = kept(part)
    assert said in found
    assert UNDER[0] not in found
