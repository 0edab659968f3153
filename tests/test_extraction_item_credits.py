"""Credits at the end of a round-up's items: each is its picture's, and stays in the text."""

from __future__ import annotations

import pytest

import harbour
import republish
from republish import Article, Page
from republish.fidelity import verify

MAKERS = ("Ada Marlow", "Ben Noor/Harbour Press", "Una Berg")


def item(i: int, end: str, caption: str = "", more: str = "") -> str:
    """One piece of a round-up: a picture, a heading, text, and a last line."""
    figure = f'<figure><img src="/img/quay-{i}.jpg" width="800" height="500">{caption}</figure>'
    return (
        f"{figure}{more}<h3>News of pier {i}</h3>{harbour.paragraph(i)}{harbour.paragraph(i + 20)}<p><em>{end}</em></p>"
    )


def round_up(*items: str) -> Article:
    article = republish.extract(Page.from_html(harbour.page(harbour.paragraph(40) + "".join(items)), harbour.URL))
    assert verify(article.original_text, article.text, article.changes) == ()
    return article


def credits(article: Article) -> list[tuple[str | None, str | None]]:
    return [(image.credit, image.credit_line) for image in article.images]


@pytest.mark.parametrize("label", ["Image: ", "Photo: ", "Foto: ", "Illustration: ", "Photo by "])
def test_the_line_that_ends_an_item_is_its_pictures_credit(label: str) -> None:
    lines = [f"{label}{maker}" for maker in MAKERS]
    article = round_up(*(item(i, line) for i, line in enumerate(lines)))
    assert credits(article) == [(line, line) for line in lines]
    assert all(f"\n{line}" in article.text for line in lines)


def test_the_next_items_heading_may_stand_above_its_picture() -> None:
    pieces = (f"<h3>Pier {i}</h3>" + item(i, f"Photo: {maker}").replace(f"<h3>News of pier {i}</h3>", "") for i, maker in enumerate(MAKERS))  # fmt: skip
    assert [credit for credit, _ in credits(round_up(*pieces))] == [f"Photo: {maker}" for maker in MAKERS]


def test_a_credit_of_the_whole_texts_picture_beside_the_last_items_is_not_the_items() -> None:
    last = item(3, "Photo: Ida Holm<br>Main image: Lea Voss/Harbour Press")
    article = round_up(*(item(i, f"Photo: {maker}") for i, maker in enumerate(MAKERS)), last)
    assert credits(article)[3] == ("Photo: Ida Holm", "Photo: Ida Holm")


def test_what_the_figure_says_of_its_picture_stays() -> None:
    said = item(3, "Photo: Ida Holm", "<figcaption>The quay at noon. Photo: Lea Voss</figcaption>")
    article = round_up(*(item(i, f"Photo: {maker}") for i, maker in enumerate(MAKERS)), said)
    assert credits(article)[3][0] == "Photo: Lea Voss"


@pytest.mark.parametrize("line", ["Source: AFP", "Read more in the next issue.", "Image: CC BY 2.0"])
def test_a_last_line_that_credits_no_picture_says_nothing_of_it(line: str) -> None:
    assert {credit for credit, _ in credits(round_up(*(item(i, line) for i in range(4))))} == {None}


def test_two_items_may_end_so_by_chance() -> None:
    plain = item(2, "The pilots said so in the evening, when the wind had turned.")
    article = round_up(item(0, "Photo: Ada Marlow"), item(1, "Photo: Ben Noor"), plain)
    assert {credit for credit, _ in credits(article)} == {None}
