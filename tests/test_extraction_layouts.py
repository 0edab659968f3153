"""Lists that only lay a page out, and what stands alone on a line."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, paragraph, sentence
from republish import Page

TEXT = "".join(map(paragraph, range(6)))


def body_with(part: str) -> str:
    """The body of an article with a part between its paragraphs."""
    return str(article(f"{TEXT}{part}{paragraph(8)}{paragraph(9)}", "entry-content").body)


SECTIONS = "".join(f"<li><h3>{name}</h3>{paragraph(10 + n)}</li>" for n, name in enumerate(("The oak", "The rope")))


def test_a_list_of_sections_is_opened() -> None:
    body = body_with(f"<ul>{SECTIONS}</ul>")
    assert f"<h3>The oak</h3>\n<p>{sentence(10)}</p>\n<h3>The rope</h3>" in body


def test_a_numbered_list_of_sections_stays() -> None:
    assert "<ol><li><h3>The oak</h3>" in body_with(f"<ol>{SECTIONS}</ol>")


def test_items_that_begin_in_bold_stay_items() -> None:
    items = "".join(f"<li><b>{name}:</b> {sentence(10 + n)}</li>" for n, name in enumerate(("The oak", "The rope")))
    assert "<ul><li><b>The oak:</b>" in body_with(f"<ul>{items}</ul>")


@pytest.mark.parametrize("sign", ["•", ",", ".", "\u200d", "……….."])
def test_a_lone_sign_goes(sign: str) -> None:
    assert f"</p>\n<p>{sentence(8)}" in body_with(f"<p>{sign}</p>")
    assert f"<p>{sign}</p>" not in body_with(f"<p>{sign}</p>")


@pytest.mark.parametrize("sign", ["* * *", "***", "—", "[…]"])
def test_a_sign_that_parts_scenes_stays(sign: str) -> None:
    assert f"<p>{sign}</p>" in body_with(f"<p>{sign}</p>")


def test_the_number_before_a_heading_goes_into_it() -> None:
    numbered = "".join(
        f'<div class="rank"><span>{n}.</span></div><h3>{name}</h3>{paragraph(10 + n)}'
        for n, name in enumerate(("The oak", "The rope", "The bell"), 1)
    )
    body = body_with(numbered)
    assert [f"<h3>{line}</h3>" in body for line in ("1. The oak", "2. The rope", "3. The bell")] == [True] * 3


def test_a_heading_that_says_its_number_does_not_get_it_twice() -> None:
    numbered = "".join(
        f"<p>{n}</p><h3>{n}. {name}</h3>{paragraph(10 + n)}"
        for n, name in enumerate(("The oak", "The rope", "The bell"), 1)
    )
    body = body_with(numbered)
    assert "<h3>1. The oak</h3>" in body
    assert "<p>1</p>" not in body


def test_a_list_counts_items_that_begin_with_their_number() -> None:
    notes = "".join(f"<li><span>{n}</span><div>{said}</div></li>" for n, said in enumerate(map(sentence, (10, 11)), 1))
    assert f"<ol><li>{sentence(10)}</li><li>{sentence(11)}</li></ol>" in body_with(
        f'<ul class="footnotes">{notes}</ul>'
    )


def test_numbers_that_do_not_count_the_items_stay() -> None:
    notes = "".join(
        f"<li><span>{n}</span><div>{said}</div></li>" for n, said in ((12, sentence(10)), (40, sentence(11)))
    )
    assert "<p>12</p>" in body_with(f'<ul class="footnotes">{notes}</ul>')


@pytest.mark.parametrize(
    ("listed", "written"),
    [
        (
            "<ol><li>Build it of oak</li><ol><li>Fell the oak</li><li>Saw it</li></ol><li>Tar it well</li></ol>",
            "<ol><li>Build it of oak<ol><li>Fell the oak</li><li>Saw it</li></ol></li><li>Tar it well</li></ol>",
        ),
        (
            "<ul><li><p>Build it of oak</p></li><ul><li>Fell the oak</li></ul><li>Tar it well</li></ul>",
            "<ul><li>Build it of oak<ul><li>Fell the oak</li></ul></li><li>Tar it well</li></ul>",
        ),
        ("<ul><h3>Where the oak comes from</h3></ul>", "<h3>Where the oak comes from</h3>"),
    ],
)
def test_a_list_in_a_list_belongs_to_the_item_before_it(listed: str, written: str) -> None:
    assert written in body_with(f"<p>This is how the wall was mended:</p>{listed}")


@pytest.mark.parametrize(
    ("box", "heading"),
    [
        ('<div role="heading" aria-level="3">Where the oak comes from</div>', "<h3>Where the oak comes from</h3>"),
        ('<x-text variant="h2">Where the oak comes from</x-text>', "<h2>Where the oak comes from</h2>"),
        (
            '<header class="part"><span class="part-number">2</span><span class="title">Where the oak comes from</span></header>',
            "<h2>2 Where the oak comes from</h2>",
        ),
        (
            '<section aria-labelledby="box"><div id="box" aria-hidden="true">Where the oak comes from</div>{said}</section>',
            "<h3>Where the oak comes from</h3>",
        ),
    ],
)
def test_a_heading_in_other_clothes_is_one(box: str, heading: str) -> None:
    assert f"{heading}\n<p>{sentence(20)}" in body_with(
        box.format(said="") + paragraph(20) if "{said}" not in box else box.format(said=paragraph(20))
    )


@pytest.mark.parametrize(
    "box",
    [
        '<x-text variant="body">Where the oak comes from</x-text>',
        '<header><span class="part">Where the oak comes from</span></header>',
        '<div id="box" aria-hidden="true">Where the oak comes from</div>',
    ],
)
def test_what_nothing_calls_a_heading_is_none(box: str) -> None:
    assert "<h" not in body_with(box + paragraph(20))


def test_cells_whose_row_does_not_begin_stand_in_one() -> None:
    rows = "".join(f"<td>{year}</td><td>The wall was mended with oak.</td></tr>" for year in (1802, 1926, 1953))
    table = f"<table><tr><th>Year</th><th>Work</th></tr>{rows}</table>"
    assert "<tr><td>1802</td><td>The wall was mended with oak.</td></tr><tr><td>1926</td>" in body_with(table)


LAID_OUT = "<table><tr><td>{}</td></tr></table>"


def test_a_lone_sign_in_a_table_that_only_lays_out_goes() -> None:
    body = body_with(LAID_OUT.format(f"{paragraph(10)}<p>›</p>{paragraph(11)}"))
    assert f"<p>{sentence(10)}</p>\n<p>{sentence(11)}</p>" in body


def test_a_sign_in_a_cell_of_a_table_stays() -> None:
    body = body_with("<table><tr><th>Oak</th><th>Rope</th></tr><tr><td>•</td><td>3</td></tr></table>")
    assert "<td>•</td>" in body


def test_a_table_that_only_lays_out_what_a_figure_left_open_holds_is_opened() -> None:
    inside = "".join(map(paragraph, range(10, 22)))
    body = body_with(f'<figure><img src="/oak.jpg" width="900" height="600">{LAID_OUT.format(inside)}</figure>')
    assert "<table>" not in body
    assert f"<p>{sentence(10)}</p>\n<p>{sentence(11)}</p>" in body


def test_a_short_paragraph_behind_one_of_broken_lines_stays() -> None:
    broken = f"<p>{'<br><br>'.join(map(sentence, range(1, 6)))}</p>"
    assert article(f"{broken}<p>The ferry sails again on Monday.</p>").text.endswith("sails again on Monday.")


@pytest.mark.parametrize(
    ("cells", "day_stays"),
    [
        ("<td><p class='pubdate'>Thursday, May 6, 2004</p>{}</td>", False),
        ("<td><p>Thursday, May 13, 2004</p>{}</td>", True),
    ],
    ids=["the day of publication", "another day"],
)
def test_the_day_over_a_text_in_a_cell_goes_as_elsewhere(cells: str, day_stays: bool) -> None:
    head = "<title>The wall</title><meta property='article:published_time' content='2004-05-06'>"
    text = "".join(map(paragraph, range(6)))
    html = f"<html><head>{head}</head><body><h1>The wall</h1><table><tr>{cells.format(text)}</tr></table></body></html>"
    assert ("2004" in republish.extract(Page.from_html(html, URL)).text) is day_stays


def table_with(rows: str) -> str:
    """What becomes of a table of ships, with rows between its first and its last one."""
    rows = f"<tr><th>Ship</th><th>Built</th></tr>{rows}<tr><td>Anna</td><td>1908</td></tr>"
    return body_with(f"<table>{rows}</table>")


@pytest.mark.parametrize("row", ["<tr><td></td><td></td></tr>", '<tr><td colspan="2">&nbsp;</td></tr>'])
def test_a_row_of_empty_cells_goes(row: str) -> None:
    assert "<tr><th>Ship</th><th>Built</th></tr><tr><td>Anna</td><td>1908</td></tr>" in table_with(row)


def test_an_empty_cell_beside_words_stays() -> None:
    assert "<tr><td>Berta</td><td></td></tr>" in table_with("<tr><td>Berta</td><td></td></tr>")


def test_rows_go_of_whose_pictures_nothing_stays() -> None:
    """Old portals part the rows of a table by rows of a spacer, the same picture each time."""
    spacer = '<tr><td height="9"><img src="/img/vid.gif" alt=""></td></tr>'
    inner = "<table><tr><td>{spacer}</td><td><table><tr><td>2015-10-1{n}</td></tr><tr><td>{words}</td></tr></table></td></tr></table>"
    items = (inner.format(spacer='<img src="/img/vid.gif" alt="">', n=n, words=sentence(n)) for n in range(1, 5))
    rows = (3 * spacer).join(f"<tr><td>{item}</td></tr>" for item in items)
    assert "<tr><td></td></tr>" not in body_with(f"<table>{rows}</table>")


def test_a_bold_line_between_paragraphs_of_a_single_cell_is_a_heading() -> None:
    """Layout tables of old newsletters and shops (a table of one cell is none)."""
    cell = f"{paragraph(10)}<p><b>The ropes</b></p>{paragraph(11)}"
    body = body_with(f"<table><tr><td>{cell}</td></tr></table>")
    assert "<h3>The ropes</h3>" in body


def test_a_bold_line_in_a_cell_among_others_stays_one() -> None:
    body = body_with(f"<table><tr><td><p><b>The ropes</b></p>{paragraph(10)}</td><td>{paragraph(11)}</td></tr></table>")
    assert "<p><b>The ropes</b></p>" in body
