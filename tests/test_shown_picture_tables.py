"""Tables of pictures with their captions are figures: a caption goes where its picture goes. Tables of data stay what they are."""

from __future__ import annotations

import pytest

from harbour_wall import body_of

LAMP, QUAY = (f'<img src="/{name}.jpg" width="500" height="400">' for name in ("lamp", "quay"))
SAID = ("The lamp in the tower", "The quay below the tower")


def figures_of(table: str) -> list[str]:
    """The figures of the body that a table makes."""
    body = str(body_of(f"<table>{table}</table>"))
    assert "<table" not in body
    return body.split("<figure>")[1:]


@pytest.mark.parametrize(
    "table",
    [
        f"<tr><td>{LAMP}</td><td>{QUAY}</td></tr><tr><td>{SAID[0]}</td><td>{SAID[1]}</td></tr>",
        f"<tr><td>{LAMP}</td><td>{QUAY}</td></tr><tr><td><em>{SAID[0]}</em></td><td><em>{SAID[1]}</em></td></tr>",
        f"<tr><td>{LAMP}</td></tr><tr><td>{SAID[0]}</td></tr><tr><td>{QUAY}</td></tr><tr><td>{SAID[1]}</td></tr>",
        f"<tr><td>{LAMP}<br>{SAID[0]}</td><td>{QUAY}<br>{SAID[1]}</td></tr>",
        f"<tbody><tr><td><p>{LAMP}</p></td><td><p>{QUAY}</p></td></tr><tr></tr><tr><td>{SAID[0]}</td><td>{SAID[1]}</td></tr></tbody>",
    ],
    ids=["rows", "slanted", "one below the other", "in their cells", "an empty row between"],
)
def test_each_picture_has_what_is_said_of_it(table: str) -> None:
    lamp, quay = figures_of(table)
    assert "lamp.jpg" in lamp
    assert SAID[0] in lamp.partition("<figcaption>")[2]
    assert "quay.jpg" in quay
    assert SAID[1] in quay.partition("<figcaption>")[2]


def test_what_is_said_of_all_stands_below_the_last() -> None:
    lamp, quay = figures_of(f'<tr><td>{LAMP}</td><td>{QUAY}</td></tr><tr><td colspan="2">{SAID[0]}</td></tr>')
    assert SAID[0] not in lamp
    assert SAID[0] in quay


def test_pictures_of_which_nothing_is_said_are_figures() -> None:
    assert len(figures_of(f"<tr><td>{LAMP}</td><td>{QUAY}</td></tr>")) == 2


@pytest.mark.parametrize(
    "table",
    [
        f"<tr><th>Seen</th><th>From</th></tr><tr><td>{LAMP}</td><td>The tower of the light</td></tr>",
        f"<tr><td>{LAMP}</td><td>The lamp has been lit since May</td></tr><tr><td>{QUAY}</td><td>The quay was laid in June</td></tr>",
        f"<tr><td>Ships a year</td><td>1,200</td></tr><tr><td>{LAMP}</td><td>{QUAY}</td></tr>",
        '<tr><td><img src="/no.png" width="16"></td><td><img src="/se.png" width="16"></td></tr><tr><td>Norway, 12 ships</td><td>Sweden, 7 ships</td></tr>',
    ],
    ids=["headed", "pictures beside words", "words above", "flags"],
)
def test_other_tables_stay(table: str) -> None:
    assert "<table>" in body_of(f"<table>{table}</table>")


def test_the_caption_of_the_table_stands_below_the_last() -> None:
    lamp, quay = figures_of(f"<caption>{SAID[0]}</caption><tr><td>{LAMP}</td><td>{QUAY}</td></tr>")
    assert SAID[0] not in lamp
    assert SAID[0] in quay.partition("<figcaption>")[2]


@pytest.mark.parametrize("width", ["²", "9" * 5_000, "50%", "٣٠٠", "", "-1"])
def test_no_width_is_too_odd(width: str) -> None:
    shown = LAMP.replace('"500"', f'"{width}"')
    assert len(figures_of(f"<tr><td>{shown}</td><td>{QUAY}</td></tr>")) == 2
