"""Plain text says in words and signs what other formats have marks for, and keeps the rows of tables."""

from __future__ import annotations

import pytest

from republish.outputs._raised import raised
from republish.outputs._to_markdown import to_markdown
from republish.outputs._to_text import body_blocks


def text_of(html: str) -> str:
    return "\n\n".join(body_blocks(html))


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>10<sup>15</sup> m</p>", "10¹⁵ m"),
        ("<p>10<sup>-6</sup>, 10<sup>−6</sup></p>", "10⁻⁶, 10⁻⁶"),
        ("<p>CO<sub>2</sub>, Na<sup>+</sup></p>", "CO₂, Na⁺"),
        ('<p>the mill.<sup><a href="https://a.example/#1">1</a></sup> Then</p>', "the mill.¹ Then"),
        ("<p>x<sup>2 </sup>y</p>", "x² y"),
        ("<p>the XIX<sup>e</sup>, x<sup>n</sup>, a<sub>k</sub></p>", "the XIXᵉ, xⁿ, aₖ"),
        ("<p>x<sup>n − k</sup>, q<sub>1,2</sub></p>", "x^(n − k), q_(1,2)"),
        ("<p>the 12<sup>th</sup>, M<sup>me</sup> Berg, Harbour<sup>TM</sup></p>", "the 12th, Mme Berg, HarbourTM"),
        ("<p>said<sup>[1]</sup> so<sup>(2)</sup>*<sup>*</sup><sup>®</sup></p>", "said[1] so(2)**®"),
        ("<p><sub>Seen from the pier</sub><sup></sup><sup> </sup></p>", "Seen from the pier"),
        ("<p>prices <s>stay</s> rise</p>", "prices ~~stay~~ rise"),
        ("<p>prices <del>stay </del>rise<s> </s></p>", "prices ~~stay~~ rise"),
        ("<p>She said <q>wait</q>.</p>", "She said “wait”."),
        ("<p>She said <q>x<sup>2</sup></q>.</p>", "She said “x²”."),
        ("<p><u>under</u> <ins>new</ins></p>", "under new"),
    ],
)  # fmt: skip
def test_what_marks_say(html: str, text: str) -> None:
    assert text_of(html) == text


def test_blanks_around_what_is_raised_stay() -> None:
    assert raised(" 2 ", "sup") == " ² "
    assert raised(" ", "sup") == " "


@pytest.mark.parametrize(
    ("rows", "text", "markdown"),
    [
        ("<tr><td>a<br>b</td><td>c</td></tr>", "a b\tc", "| a b | c |"),
        ("<tr><td><p>a</p><p>b</p></td><td>c</td></tr>", "a b\tc", "| a b | c |"),
        ("<tr><td><ul><li>a</li><li>b</li></ul></td><td>c</td></tr>", "- a - b\tc", "| a b | c |"),
        ("<tr><td></td><td>c</td></tr>", "\tc", "|  | c |"),
        ("<tr><td colspan=2>a</td><td>b</td></tr><tr><td>c</td><td>d</td><td>e</td></tr>",
         "a\t\tb\nc\td\te", "| a |  | b |\n| c | d | e |"),
        ("<tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr>",
         "a\tb\n\tc\nd\te", "| a | b |\n|  | c |\n| d | e |"),
        ("<tr><td>a</td><td rowspan=2 colspan=2>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr>",
         "a\tb\t\tc\nd\t\t\te", "| a | b |  | c |\n| d |  |  | e |"),
        ("<tr><td rowspan=x>a</td><td>b</td></tr><tr><td>c</td></tr>", "a\tb\nc", "| a | b |\n| c |  |"),
    ],
)  # fmt: skip
def test_a_row_is_a_line_and_its_cells_stand_in_their_columns(rows: str, text: str, markdown: str) -> None:
    table = f"<table><tbody>{rows}</tbody></table>"
    assert text_of(table) == text
    assert to_markdown(table).rstrip("\n").split("\n", 2)[2] == markdown


def test_no_cell_reaches_out_of_the_head() -> None:
    table = (
        "<table><thead><tr><th rowspan=2>a</th><th>b</th></tr></thead>"
        "<tbody><tr><td>c</td><td>d</td></tr></tbody></table>"
    )
    assert text_of(table) == "a\tb\nc\td"
    assert to_markdown(table) == "| a | b |\n| --- | --- |\n| c | d |\n"


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        ("<tr><td>a<br>b</td></tr>", "a\nb"),
        ("<tr><td><p>a</p><p>b</p></td></tr>", "a\nb"),
        ("<tr><td><h2>a</h2><p>b</p></td><td>c</td></tr>", "a\nb\nc"),
        (f"<tr><td><p>{'a' * 300}</p><p>{'b' * 300}</p></td><td>c</td></tr>", f"{'a' * 300}\n{'b' * 300}\nc"),
        (f"<tr><td>{'a' * 600}</td><td>c</td></tr>", f"{'a' * 600}\tc"),
        ("<tr><td>a</td><td><table><tr><td>b</td><td>c<br>d</td></tr></table></td></tr>", "a\nb\tc d"),
    ],
)  # fmt: skip
def test_a_table_that_lays_out_a_page_is_read_block_by_block(rows: str, text: str) -> None:
    assert text_of(f"<table>{rows}</table>") == text


def test_cells_that_reach_far_make_no_large_text() -> None:
    wide = '<td colspan="100" rowspan="100">a</td>' * 200
    table = f"<table><tr>{wide}</tr>{'<tr><td>b</td></tr>' * 200}</table>"
    assert len(text_of(table)) < 30_000
