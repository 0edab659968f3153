"""Tables and lists that only lay a page out become text at once, whatever stands between their parts: a second look finds none."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, paragraph, sentence
from republish import Page
from republish.fidelity import verify

TEXT = "".join(map(paragraph, range(6)))
LINE = sentence(10)


def body_with(part: str) -> str:
    """The body of an article with a part between its paragraphs, which is the same when it is extracted again."""
    made = article(f"{TEXT}{part}{paragraph(8)}{paragraph(9)}", "entry-content")
    assert not verify(made.original_text, made.text, made.changes)
    assert str(republish.extract(Page.from_html(str(made.body), URL)).body) == str(made.body)
    return str(made.body)


@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><td>{}</td></tr></table>",
        '<div role="presentation"><table><tbody><tr><td></td><td><table><tr><td>{}</td></tr></table></td></tr></tbody></table></div>',
        "<table><tr><td><center><table><tr><td><div>{}</div></td></tr></table></center></td></tr></table>",
        "<table><tr><td><x-box>{}</x-box></td><td> </td></tr></table>",
        "<table><tr><section>{}</section></tr></table>",
    ],
    ids=["a cell", "a table in a table", "with a box between", "beside an empty cell", "a box in a row"],
)
def test_a_table_of_one_cell_is_opened(table: str) -> None:
    body = body_with(table.format(paragraph(10)))
    assert f"<p>{LINE}</p>" in body
    assert "<t" not in body


def test_a_table_in_the_only_cell_of_another_stays_one() -> None:
    ships = "<table><tr><td>Anna</td><td>1908</td></tr><tr><td>Berta</td><td>1911</td></tr></table>"
    body = body_with(f"<table><tr><td>{paragraph(10)}{ships}</td></tr></table>")
    assert f"<p>{LINE}</p>\n<table><tr><td>Anna</td><td>1908</td></tr>" in body


PICTURE = '<img src="https://news.example/{}.jpg" width="900" height="600" alt="">'


@pytest.mark.parametrize(
    "listed",
    [
        "<ul><li>{}</li><li>{}</li></ul>",
        "<ul><li>{}</li><li>{}</li> <p></p></ul>",
        "<ul><div><li>{}</li><li>{}</li></div></ul>",
        "<ul><li>{}</li>{}</ul>",
    ],
    ids=["items", "something empty in it", "a box between", "a picture that is no item"],
)
def test_a_list_of_pictures_has_no_bullets(listed: str) -> None:
    body = body_with(listed.format(PICTURE.format("oak"), PICTURE.format("rope")))
    assert body.count("<figure>") == 2
    assert "<ul" not in body


def test_a_list_of_figures_with_several_pictures_each_has_no_bullets() -> None:
    pair = f"<figure><div>{PICTURE.format('oak')}</div><div>{PICTURE.format('rope')}</div><figcaption>{LINE}</figcaption></figure>"
    body = body_with(f"<ul><li>{pair}</li></ul>")
    assert body.count("<img") == 2
    assert "<ul" not in body


def test_a_list_of_a_picture_and_its_caption_in_boxes_of_their_own_has_no_bullets() -> None:
    slide = f'<div class="img-wrap">{PICTURE.format("oak")}</div><div class="caption"><div>{LINE}</div></div>'
    body = body_with(f'<div class="gallery"><ul><li>{slide}</li></ul></div>')
    assert f"<figcaption>{LINE}</figcaption></figure>" in body
    assert "<ul" not in body


def test_a_list_with_a_picture_and_words_beside_it_stays() -> None:
    body = body_with(f"<ul><div><li>{PICTURE.format('oak')}</li><li>The oak was felled in Brennick.</li></div></ul>")
    assert "<ul><li><figure>" in body


SECTIONS = "".join(f"<li><h3>{name}</h3>{paragraph(10 + n)}</li>" for n, name in enumerate(("The oak", "The rope")))

MENU = '<li><h3>The sites</h3><nav><a href="/a">Oak</a></nav></li>'


@pytest.mark.parametrize(
    "listed",
    [
        f"<ul><article>{SECTIONS}</article></ul>",
        f"<ul>{SECTIONS}{2 * MENU}</ul>",
    ],
    ids=["a box between", "headings that go"],
)
def test_a_list_of_sections_is_opened(listed: str) -> None:
    body = body_with(listed)
    assert f"<h3>The oak</h3>\n<p>{LINE}</p>\n<h3>The rope</h3>" in body


def test_a_list_that_is_mostly_items_stays() -> None:
    items = "".join(f"<li>{sentence(12 + n)}</li>" for n in range(3))
    assert "<ul><li><h3>The oak</h3>" in body_with(f"<ul><div>{SECTIONS}{items}</div></ul>")


def test_a_number_in_a_table_of_one_cell_goes_into_the_heading_behind_it() -> None:
    clean = f"{TEXT}<table><tr><td>5</td></tr></table><h2>The oak</h2>{paragraph(10)}"
    assert "<h2>5 The oak</h2>" in str(republish.extract(Page.from_html(clean, URL)).body)


def test_a_number_in_a_table_of_several_stays_there() -> None:
    assert "<td>5</td>" in body_with(f"<table><tr><td>Anna</td><td>5</td></tr></table><h2>The oak</h2>{paragraph(10)}")


def test_a_copy_in_a_table_of_one_cell_goes() -> None:
    copy = f"<table><tr><td>{paragraph(2)}{paragraph(3)}</td></tr></table>"
    assert body_with(copy).count(sentence(2)) == 1


def test_a_caption_in_a_table_of_one_cell_that_is_said_of_the_same_picture_again_goes() -> None:
    figure = f"<figure>{PICTURE.format('oak')}<figcaption>{LINE}</figcaption></figure>"
    body = body_with(f"{figure}{paragraph(7)}<table><tr><td>{figure}{paragraph(11)}</td></tr></table>")
    assert body.count(LINE) == 1


def test_what_cells_of_a_table_say_again_stays() -> None:
    rows = "".join(f"<tr><td>{sentence(2)}</td><td>{sentence(3)}</td></tr>" for _ in range(2))
    assert body_with(f"<table>{rows}</table>").count(sentence(2)) == 3


def test_copies_that_stand_side_by_side_once_others_went_go_too() -> None:
    body = body_with(f"{paragraph(7)}<div>{paragraph(1)}{paragraph(3)}{paragraph(4)}{paragraph(2)}</div>")
    assert [body.count(sentence(n)) for n in range(1, 5)] == [1] * 4
