"""A table of one column whose cells are paragraphs only lays a text out; other tables stay."""

from __future__ import annotations

import pytest

from harbour import article, paragraph, sentence
from republish.sanitizer import clean

BEFORE = "".join(map(paragraph, range(2)))


def body_of(rows: list[str]) -> str:
    return str(article(f"{BEFORE}<table width=100%>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>{BEFORE}").body)


def test_cells_under_each_other_are_paragraphs() -> None:
    body = body_of(
        [f"<td>{sentence(3)}</td>", f"<td class=text>{sentence(4)}</td>", "<td>&nbsp;</td>", f"<td>{sentence(5)}</td>"]
    )
    assert "<table" not in body
    assert all(f"<p>{sentence(number)}</p>" in body for number in (3, 4, 5))


@pytest.mark.parametrize(
    "rows",
    [
        [f"<td>Boat {number}</td>" for number in range(5)],
        [f"<td>Boat {number}</td><td>{sentence(number)}</td>" for number in range(3, 7)],
        ["<th>Boats</th>", *(f"<td>{sentence(number)}</td>" for number in range(3, 7))],
    ],
    ids=["short lines", "two columns", "a head"],
)
def test_other_tables_stay(rows: list[str]) -> None:
    assert body_of(rows).count("<tr>") == len(rows)


PICTURE = '<img src="/wall.jpg" alt="The wall">'


@pytest.mark.parametrize(
    "inner", [f"{PICTURE}<br>The wall in June.", f"<a href='/wall.jpg'>{PICTURE}</a><p>The wall in June.</p>"]
)
def test_the_only_cell_with_a_picture_and_a_few_words_is_a_figure(inner: str) -> None:
    body = body_of([f"<td>{inner}</td>"])
    assert "<table" not in body
    assert body.count('<img src="https://site.example/wall.jpg"') == body.count("<figcaption>The wall in June.") == 1


@pytest.mark.parametrize(
    "inner",
    [
        f"{PICTURE}{sentence(3) * 5}",
        f"{PICTURE}{PICTURE}The wall in June.",
        f'{PICTURE}<br><a href="/more">Read on</a>',
    ],
)
def test_the_only_cell_with_more_is_none(inner: str) -> None:
    assert "<figcaption>" not in body_of([f"<td>{inner}</td>"])


@pytest.mark.parametrize(
    "table", ["<table>{}</table>", "<table><tr>{}</table>", "<table><tr><td>{}</td></tr><tr></tr></table>"]
)
def test_a_table_whose_cell_is_left_out_is_read_as_one_with_it(table: str) -> None:
    once = clean(table.format(f"The wall in June.{PICTURE}")).html
    assert once.count("<figure>") == 1
    assert clean(once).html == once


@pytest.mark.parametrize(
    "row", ["<td><b>Boats of the bay</b></td>", "<td class=head><p><strong>Boats of the bay</strong></p></td>"]
)
def test_a_cell_that_says_a_bold_line_is_that_line(row: str) -> None:
    body = body_of([row])
    assert "<table" not in body
    assert "Boats of the bay" in body


def test_a_cell_that_leads_on_is_no_line_of_the_text() -> None:
    assert "Boats" not in body_of(['<td><b><a href="/boats">Boats of the bay</a></b></td>'])
