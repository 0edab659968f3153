"""Boxes of one make under each other, as live coverage and interviews have them, keep the line over the words of each."""

from __future__ import annotations

import pytest

from harbour import left_of, sentence

TITLES = ["Rope is found on the quay", "Rope is lost again", "Rope is cut"]
QUESTIONS = ["Why did you vote against it?", "Do the swans care?"]


def entries(entry: str, titles: list[str]) -> str:
    """Boxes of this make, each with a title and words of its own."""
    return "".join(entry.format(title=title, said=sentence(20 + at), at=at) for at, title in enumerate(titles))


def kept(entry: str, titles: list[str]) -> list[str]:
    said = left_of(entries(entry, titles), 2)
    return [line for line in said if line in titles]


@pytest.mark.parametrize(
    "entry",
    [
        '<div class="entry"><div class="day">1{at}:10</div><div class="head">{title}</div><div><p>{said}</p></div></div>',
        '<div class="post"><div class="inner"><div class="top"><span>Tom Reed</span></div><div class="x">{title}</div><p>{said}</p></div></div>',
        '<div class="css-1"><div class="css-2"><h2>{title}</h2><div>Tom Reed</div></div><div class="css-3"><p>{said}</p></div></div>',
        '<div class="step"><div>◆</div><div class="wide"><p class="bold">{title}</p><div><p>{said}</p></div></div></div>',
        '<div class="slide"><div><h2>{title}</h2></div><div><p>{said} So says <a href="https://a.example/">the book of the pier</a>, which nobody reads.</p></div></div>',
    ],
    ids=[
        "a box over the words",
        "in a box that is alone in its own",
        "a heading with its author",
        "beside a sign",
        "a link in the words",
    ],
)
def test_the_titles_of_entries_stay(entry: str) -> None:
    assert kept(entry, TITLES) == TITLES


def test_headings_of_some_entries_stay_beside_who_wrote_them() -> None:
    top = "<header><div><time>12.{at}0</time></div><div><h2>{title}</h2></div><div>Tom Reed</div></header>"
    plain = '<article class="block"><header><div><time>11.00</time></div></header><p>{said}</p></article>'
    headed = entries(f'<article class="block">{top}<p>{{said}}</p></article>', TITLES[:2])
    said = left_of(headed + plain.format(said=sentence(30)), 2)
    assert [line for line in said if line in TITLES] == TITLES[:2]


def test_two_questions_stay_over_their_answers() -> None:
    assert kept('<div class="qa"><div class="q"><p>{title}</p></div><p>{said}</p></div>', QUESTIONS) == QUESTIONS


def test_lines_that_say_the_same_in_every_box_are_no_titles() -> None:
    assert kept('<div class="qa"><div class="q">{title}</div><p>{said}</p></div>', ["Key event"] * 4) == []


def test_who_wrote_an_entry_and_at_what_time_is_no_title() -> None:
    lines = ["19:48 Sophie Bay", "19:52 Tom Reed", "20:04 Lena Moss"]
    assert kept('<div class="qa"><div class="q">{title}</div><p>{said}</p></div>', lines) == []


def test_lines_beside_a_word_are_no_titles_of_one_row() -> None:
    box = '<div class="step"><div><b>{said}</b></div><div class="wide"><p class="bold">{title}</p><div><p>{said}</p></div></div></div>'
    assert kept(box, TITLES) == []


def test_several_lines_of_one_make_in_each_box_are_no_titles() -> None:
    box = '<div class="pick"><div>{title}</div><div>Heavy {at}</div><div>Dear {at}</div><p>{said}</p></div>'
    assert "Good oak" not in kept(box, ["Good oak", "Bad nails", "Wet rope"])


ANSWERS = ["Three brothers built it in one summer.", "The storm of March broke it.", "Nobody pays for it."]
PART = '<div class="part"><div class="title">{}</div><div class="said"><p>{}</p></div></div>'


@pytest.mark.parametrize(
    "titles",
    [["Who built it?", "Who broke it?"], ["The oak", "The nails", "The swans"], ["March 3, 1911", "June 9, 1944", "March 1, 2026"]],
    ids=["two questions", "three titles", "days"],
)  # fmt: skip
def test_boxes_of_one_make_with_short_sentences_may_end_the_text(titles: list[str]) -> None:
    boxes = "".join(map(PART.format, titles, ANSWERS))
    told = [line for pair in zip(titles, ANSWERS, strict=False) for line in pair]
    assert left_of(f'<div class="parts">{boxes}</div>', 8, 8) == told


def test_boxes_that_lead_elsewhere_do_not() -> None:
    boxes = "".join(
        PART.format(title, f'{said} <a href="/x">More</a>') for title, said in zip(TITLES, ANSWERS, strict=True)
    )
    assert left_of(f'<div class="parts">{boxes}</div>', 8, 8) == []
