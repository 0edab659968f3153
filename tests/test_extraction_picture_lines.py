"""Lines of the text that say whose its pictures are, who wrote it or that it ends: they head no section, and notices are none."""

from __future__ import annotations

import pytest

from harbour import article, left_of, paragraph, sentence


@pytest.mark.parametrize(
    "line",
    [
        "Photo : © Ada Moor",
        "Fotos: Ada Moor",
        "Immagine in anteprima: Ada Moor via Wikimedia Commons",
        "Címlapkép: a fal télen. Fotó: Moor Ada",
        "Autor titulní fotografie: Ada Moor",
        "Teaser photo credit: Ada Moor, CC BY 2.0, via Wikimedia Commons",
    ],
)
def test_whose_the_pictures_are_stays_behind_the_text(line: str) -> None:
    assert left_of(f"<p><em>{line}</em></p>", 4) == [line]


@pytest.mark.parametrize("line", ["© Agency", "© 2026 The Harbour Post", "(c) The Harbour Post"])
def test_a_notice_is_no_such_line(line: str) -> None:
    assert left_of(f"<p><i>{line}</i></p>", 4) == []


def test_a_bold_line_that_credits_pictures_is_no_heading() -> None:
    line = "<p><strong>Fotos: Ada Moor e Inés Lara</strong></p>"
    assert "<h" not in str(article("".join([line, *map(paragraph, range(4))])).body)


def test_a_bold_line_of_who_wrote_it_is_no_heading() -> None:
    line = "<p><strong>por Ada Moor, especial para a Folha do Porto</strong></p>"
    assert "<h" not in str(article("".join([line, *map(paragraph, range(4))])).body)


def test_a_bold_line_that_ends_the_text_is_no_heading() -> None:
    text = list(map(paragraph, range(4)))
    assert "<h" not in str(article("".join([*text, "<p><strong>END</strong></p>", paragraph(5)])).body)


@pytest.mark.parametrize(
    ("line", "first", "headed"),
    [
        ("H.P. Report", "MORA: The bell was rung.", False),
        ("From our own keeper", "OLD MORA (Agency) — The bell was rung.", False),
        ("a.keeper@site.example  harbour@mail.example", "The bell was rung.", False),
        ("The bell of Mora", "Mora: the bell was rung.", True),
    ],
)
def test_nor_is_one_above_the_town_that_a_report_begins_with_or_of_mail_addresses(
    line: str, first: str, headed: bool
) -> None:
    above = f"<p><strong>{line}</strong></p><p>{first} {sentence(7)}</p>"
    assert ("<h" in str(article("".join([above, *map(paragraph, range(4))])).body)) is headed


def test_where_other_lines_are_headings_so_is_the_one_above_a_town() -> None:
    parts = (
        f"<p><strong>{line}</strong></p><p>MORA -- {sentence(n)}</p>" for n, line in enumerate(("BELLS", "LIGHTS"))
    )
    assert str(article("".join(parts)).body).count("<h") == 2
