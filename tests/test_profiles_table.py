"""The page of publishers in the docs is the profiles', word for word."""

from __future__ import annotations

from pathlib import Path

import pytest

from republish import profiles
from republish.profiles import DIMENSIONS, GRADES, table
from shared import ROOT

PAGE = ROOT / "docs" / "publishers.md"
REMEDY = "run: python -m republish.profiles.table docs/publishers.md"


def test_the_page_is_in_sync() -> None:
    assert PAGE.read_text("utf-8") == table.page(profiles.builtin()), REMEDY


def test_the_page_names_every_publisher_dimension_and_grade() -> None:
    text = PAGE.read_text("utf-8")
    assert all(f"(publisher-{profile.id})=" in text for profile in profiles.builtin())
    assert all(f"| `{name}` |" in text for name in DIMENSIONS)
    assert all(f"| {grade} | " in text for grade in GRADES)


def test_what_is_not_known_says_so() -> None:
    row = next(line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| [Chalkbeat]"))
    assert row.count(table.UNKNOWN) == 10


def test_every_row_of_a_table_has_its_headers_cells() -> None:
    width = 0
    for line in PAGE.read_text("utf-8").splitlines():
        cells = line.replace("\\|", "").count("|") if line.startswith("|") else 0
        assert not (width and cells) or cells == width, line
        width = cells


def test_words_of_a_profile_are_never_markup() -> None:
    text = 'id = "x"\nname = "A|B *c* <b>"\nhome = "https://x.example"\nhosts = ["x.example"]\nnote = "[n](u) `code`"\n'
    made = table.page(_only(text))
    assert "### A|B \\*c\\* \\<b\\>" in made
    assert "[A\\|B \\*c\\* \\<b\\>](#publisher-x)" in made
    assert "\\[n\\](u) \\`code\\`" in made


def _only(text: str) -> profiles.Profiles:
    from republish.profiles.collection import read_layer

    return profiles.Profiles((read_layer([("x.toml", text)], ()),))


def test_it_writes_to_a_file_or_to_standard_output(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert table.main([str(tmp_path / "page.md")]) == 0
    assert table.main([]) == 0
    assert capsys.readouterr().out == (tmp_path / "page.md").read_text("utf-8")
