"""Credits that a bar parts from their label or their caption: "Foto | A. Person", "A boat. | AGENCY / A. Person"."""

from __future__ import annotations

import pytest

from harbour_wall import page, story, taken, text
from republish.extraction.tree.credit_lines import split_credit

LINK = '<a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>'


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("The wall in May Foto | Harbour Office", "The wall in May", "Foto | Harbour Office"),
        ("Foto | Ada Marlow / Wikimedia Commons", None, "Foto | Ada Marlow / Wikimedia Commons"),
        ("Imagen | Unsplash", None, "Imagen | Unsplash"),
        ("El moll, vist des de l'aire. | ACN / Jordi Marsal", "El moll, vist des de l'aire.", "ACN / Jordi Marsal"),
        ("Le quai en mai. Photo | Ada Marlow", "Le quai en mai.", "Photo | Ada Marlow"),
        ("Foto: Ada Marlow / / Wikimedia Commons", None, "Foto: Ada Marlow / Wikimedia Commons"),
    ],
)
def test_the_bar_parts_them(line: str, caption: str | None, credit: str) -> None:
    assert split_credit(line) == (caption, credit)


@pytest.mark.parametrize(
    "line",
    ["Il porto | Comune di Genova", "She took the photo | and left", "A wall. | EU / Mora in talks on the quay today"],
)
def test_other_bars_part_nothing(line: str) -> None:
    assert split_credit(line)[1] is None


@pytest.mark.parametrize("sign", [" |", ":"])
def test_a_credit_with_a_linked_licence_in_a_box_of_its_own_is_the_pictures(sign: str) -> None:
    box = f'<div class="picture"><img src="/wall.jpg" width="600" height="400"><div class="told">The wall in May.</div><div class="foto">Foto{sign} <a href="https://commons.example/wall">Ada Marlow</a> / {LINK} / Wikimedia Commons</div></div>'
    (image,) = taken(page(story(text(box)))).images
    assert (image.caption, image.credit) == ("The wall in May.", f"Foto{sign} Ada Marlow / Wikimedia Commons")
    assert image.license is not None
    assert image.license.id == "CC-BY-SA-4.0"


def test_a_linked_line_that_is_no_credit_is_not() -> None:
    box = '<div class="picture"><img src="/wall.jpg" width="600" height="400"><div class="told">The wall in May.</div><div>More on <a href="/walls">the walls of Harsk</a></div></div>'
    (image,) = taken(page(story(text(box)))).images
    assert image.credit is None


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        (
            "Um barco preso no gelo do porto - Ada Moor/Folhapress",
            "Um barco preso no gelo do porto",
            "Ada Moor/Folhapress",
        ),
        (
            "Um barco no gelo do porto – Ada Moor / Harbour Press",
            "Um barco no gelo do porto",
            "Ada Moor / Harbour Press",
        ),
    ],
)
def test_a_name_behind_a_dash_with_whom_it_was_made_for_is_the_credit(line: str, caption: str, credit: str) -> None:
    assert split_credit(line) == (caption, credit)


@pytest.mark.parametrize(
    "credit", ["Picture supplied", "Photo provided", "Photos contributed", "Photo supplied by the Harbour Office"]
)
def test_that_somebody_gave_the_picture_is_its_credit(credit: str) -> None:
    assert split_credit(f"The boat in the ice of the harbour. {credit}") == (
        "The boat in the ice of the harbour.",
        credit,
    )


@pytest.mark.parametrize(
    "line",
    [
        "The light, a photo supplied the proof",
        "The keeper had no Picture supplied",
        "The boat. Pictures provided no clue, she said.",
    ],
)
def test_what_a_picture_supplied_is_the_caption(line: str) -> None:
    assert split_credit(line) == (line, None)


@pytest.mark.parametrize(
    "line",
    [
        "Um barco preso no gelo do porto - gelo e neve/Norte",
        "The ferry of the two harbours goes from north to south - Mora/Tarn",
        "The last of the two boats lay in the ice - 2024/2025",
    ],
)
def test_other_words_behind_a_dash_are_the_caption(line: str) -> None:
    assert split_credit(line)[0] == line
