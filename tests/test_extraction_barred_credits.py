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
