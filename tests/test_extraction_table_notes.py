"""Notes behind a table stay with it where their marks stand in its cells."""

from __future__ import annotations

import pytest

from harbour import article, paragraph

TABLE = (
    "<table><tr><th>Year</th><th>Boats<sup>a</sup></th><th>Bells*</th></tr>"
    "<tr><td>1926<sup>b,c</sup></td><td>12</td><td>3</td></tr><tr><td>1927</td><td>9</td><td>4</td></tr></table>"
)


def lines(*notes: str) -> list[str]:
    """What is kept behind the table, up to the next paragraph."""
    inner = f'{paragraph(0)}{paragraph(1)}<div class="t">{TABLE}{"".join(notes)}</div>{paragraph(2)}{paragraph(3)}'
    found = article(inner).text.split("\n")
    return found[found.index("4") + 1 : -2]


@pytest.mark.parametrize(
    ("notes", "kept"),
    [
        (
            ["<div><p><sup>a</sup>Of oak.</p></div>", "<div><p><sup>b</sup>n&lt;9</p></div>", "<div><p><sup>c</sup>m</p></div>"],
            ["aOf oak.", "bn<9", "cm"],
        ),
        (["<fn id=f1><p><sup>a</sup>n=12</p></fn>", "<fn id=f2><p>* cast</p></fn>"], ["an=12", "* cast"]),
    ],
)  # fmt: skip
def test_notes_whose_marks_stand_in_the_table_stay(notes: list[str], kept: list[str]) -> None:
    assert lines(*notes) == kept


@pytest.mark.parametrize("note", ["<p><sup>d</sup>n=12</p>", "<p>† cast</p>", '<p class="share"><sup>a</sup>Tell</p>'])
def test_a_line_whose_mark_does_not_stand_in_it_or_that_is_named_for_something_else_is_no_note(note: str) -> None:
    assert lines(f"<div>{note}</div>") == []


def test_a_caption_in_two_parts_stays_with_its_table() -> None:
    caption = '<div class="article-table-caption caption"><span class="label">Table 1:</span> <div class="title">Ships by year.</div></div>'
    table = "<table><tr><th>Year</th><th>Ships</th></tr><tr><td>1926</td><td>12</td></tr></table>"
    inner = (
        f"{paragraph(0)}{paragraph(1)}<figure class='table-wrap'>{caption}{table}</figure>{paragraph(2)}{paragraph(3)}"
    )
    assert "Table 1: Ships by year." in article(inner).text


WRAPPED = '<div class="{}"><span class="label">Table 1:</span> <span class="{}">{}</span><table><thead><tr><th>Season</th><th>2021</th></tr></thead><tbody><tr><td>Winter</td><td>5.1</td></tr></tbody></table></div>'


def wrapped(box: str, named: str, said: str) -> str:
    text = [paragraph(number) for number in range(6)]
    return article("".join([*text[:3], WRAPPED.format(box, named, said), *text[3:]])).text


def test_a_table_s_caption_in_no_box_of_its_own_stays_with_its_label() -> None:
    assert "Table 1: Mean salinity (g/L)" in wrapped("table-wrap", "caption", "Mean salinity (g/L)")


@pytest.mark.parametrize(
    ("box", "named"), [("table-wrap", "share-link"), ("", "caption")], ids=["no caption", "no box of a table"]
)
def test_another_loose_line_beside_a_table_is_no_caption(box: str, named: str) -> None:
    said = "Share this table"
    assert said not in wrapped(box, named, said)
