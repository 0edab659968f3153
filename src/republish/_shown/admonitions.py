"""Notes that a table lays out, a sign or a word beside what they say: boxes of AsciiDoc's programs."""

from __future__ import annotations

from collections.abc import Set
from typing import Any, TypeAlias

from republish._shown.elements import called, classes_of

Element: TypeAlias = Any

_SIGN = "admonitionblock"


def open_admonitions(root: Element, names: Set[str]) -> None:
    """Make boxes of the tables in which AsciiDoctor sets notes; the classes of the page are given."""
    for box in called(_SIGN, names, root, "div"):
        if (table := box.find("table")) is not None:
            _open_table(table)


def _open_table(table: Element) -> None:
    cells = [
        cell for row in table.iter("tr") for cell in row.iterchildren("td") if next(row.iterancestors("table")) is table
    ]
    if [classes_of(cell)[:1] for cell in cells] != [["icon"], ["content"]]:
        return
    for part in (table, *table.iterchildren("tbody"), cells[0].getparent(), *cells):
        part.tag = "div"
    _name(cells[0])


def _name(sign: Element) -> None:
    """A sign says what its title does; the word is the title of the note."""
    sign.set("class", "title")
    for drawn in sign.iterchildren("i"):
        drawn.tag, drawn.text = "span", drawn.get("title") or drawn.text
