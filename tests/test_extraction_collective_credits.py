"""A line that ends a text and says who made its pictures credits all of them of which nothing else tells a maker."""

from __future__ import annotations

import pytest

import republish
from harbour import paragraph
from harbour_wall import page, story, taken
from republish import Image, Use
from republish.extraction.plates.closing_credits import with_collective_credit

WALL = '<figure><img src="/wall.jpg" alt="" width="600" height="400"><figcaption>The wall.</figcaption></figure>'
QUAY = '<figure><img src="/quay.jpg" alt="" width="600" height="400"></figure>'
GRANT = '<p>This article is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>'


def paragraphs(first: int, count: int) -> str:
    return "".join(map(paragraph, range(first, first + count)))


def article(last: str, second: str = QUAY) -> republish.Article:
    return taken(page(story(f"{paragraphs(0, 3)}{WALL}{paragraphs(3, 2)}{second}{paragraphs(5, 2)}{last}")))


@pytest.mark.parametrize(
    "line",
    [
        "Fotos: Ada Marlow",
        "Photos by Ada Marlow and Ida Holt",
        "Illustrationen / Fotos: Ada Marlow • Porträt: Ida Holt",
        "Bilder: Ada Marlow (1), Ida Holt (2)",
        "Crédits photos : Ada Marlow / Agence Mora",
        "Imágenes: Getty Images",
    ],
)
def test_it_credits_every_picture(line: str) -> None:
    made = article(f"<p>{line}</p>")
    assert [image.credit for image in made.images] == [line, line]


def test_a_picture_with_a_credit_of_its_own_keeps_that() -> None:
    second = f"{QUAY[:-9]}<figcaption>Photo: Una Berg</figcaption></figure>"
    assert [image.credit for image in article("<p>Fotos: Ada Marlow</p>", second).images] == [
        "Fotos: Ada Marlow",
        "Photo: Una Berg",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Ada Marlow",
        "Photos: Ada Marlow, CC BY 2.0",
        "Bilder: Wie man sie macht, was sie zeigen und warum.",
        "Photos: the ten best that we could find of hers were shown on the quay last spring.",
        "Images are not always true.",
    ],
)
def test_a_line_on_one_picture_one_with_a_licence_and_a_sentence_credit_none(line: str) -> None:
    assert [image.credit for image in article(f"<p>{line}</p>").images] == [None, None]


def test_it_goes_with_the_pictures() -> None:
    made = republish.prepare(
        page(
            story(f"{paragraphs(0, 3)}{WALL}{paragraphs(3, 2)}{QUAY}{paragraphs(5, 2)}<p>Fotos: Ada Marlow</p>{GRANT}")
        ),
        use=Use(commercial=False),
    )
    assert "Marlow" not in made.html
    assert [change.words for change in made.changes if change.kind == "image"] == ["The wall.", "", "Fotos: Ada Marlow"]


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("Fotos: Ada Marlow", "Fotos: Ada Marlow"),
        ("The wall.\nFotos: Ada Marlow\nShe lives there.\nShe draws.", "Fotos: Ada Marlow"),
        ("Fotos: Ida Holt\nFotos: Ada Marlow\nShe draws.", "Fotos: Ada Marlow"),
        ("Fotos: Ada Marlow\nThe wall.\nThe quay.\nThe pier.", None),
        ("", None),
    ],
)
def test_it_is_one_of_the_last_three_lines(text: str, credit: str | None) -> None:
    wall = Image(url="https://harbour.example/wall.jpg")
    assert [image.credit for image in with_collective_credit((wall,), text, "")] == [credit]
