"""The codes of findings are public: each that the rooms can give is told of in the reference."""

from __future__ import annotations

import re
import runpy
from importlib import import_module
from inspect import cleandoc
from pathlib import Path

import pytest

import republish
from republish.model.clearance import CLEARABLE
from shared import ROOT

PACKAGE = Path(republish.__file__).parent
PAGE = (ROOT / "docs" / "reference-codes.md").read_text("utf-8")
GIVEN = re.compile(r'\b(?:code=|_finding\(|_?question\(|_Against\()"([a-z]+(?:-[a-z]+)*)"')
ROOMS = (
    "rights",
    "evidence",
    "compliance",
    "origin",
    "handouts",
    "auditing.py",
    "pipeline.py",
    "declared.py",
    "doubts.py",
    "story.py",
    "watching.py",
    "images",
)
TABLES = re.compile(r"```\{codes\} ([\w.]+)\n```")
ENTRIES = runpy.run_path(str(ROOT / "docs" / "codes_table.py"))["entries"]


def files(room: str) -> list[Path]:
    return sorted((PACKAGE / room).glob("*.py")) or [PACKAGE / room]


def codes() -> set[str]:
    return {code for room in ROOMS for file in files(room) for code in GIVEN.findall(file.read_text("utf-8"))}


def shown() -> str:
    """The page as it is built, with the tables of the rooms."""
    return TABLES.sub(lambda found: "\n".join(f"{codes} {said}" for codes, said in table(found[1])), PAGE)


def table(module: str) -> list[tuple[list[str], str]]:
    """What the table of a room's docstring says of which codes."""
    return list(ENTRIES(import_module(module).__doc__))


def tells(text: str, code: str) -> bool:
    return bool(re.search(rf"(?<![\w-]){re.escape(code)}(?![\w-])", text))


def test_the_rooms_give_codes() -> None:
    assert {
        "no-license",
        "letters-lost",
        "conflict-version",
        "altered",
        "moved",
        "page-cut-short",
        "relicensed",
    } <= codes()


def test_the_page_has_the_tables_of_the_rooms() -> None:
    rooms = ["republish.rights", "republish.images.files", "republish.compliance", "republish.watching"]
    assert TABLES.findall(PAGE) == rooms


def test_a_row_has_its_codes_and_all_that_is_said_of_them() -> None:
    docstring = """What is found.

    ======  ======
    a, b-c  one thing
    d       another,
            told in two lines
    e, f,
    g
            a third
    ======  ======
    """
    assert list(ENTRIES(cleandoc(docstring))) == [
        (["a", "b-c"], "one thing"),
        (["d"], "another, told in two lines"),
        (["e", "f", "g"], "a third"),
    ]


@pytest.mark.parametrize("module", TABLES.findall(PAGE))
def test_every_row_names_codes_and_says_what_they_mean(module: str) -> None:
    assert all(codes and said for codes, said in table(module))


def test_every_code_that_is_given_is_told_of() -> None:
    assert [code for code in sorted(codes()) if not tells(shown(), code)] == []


@pytest.mark.parametrize("code", sorted(code for code in CLEARABLE if not code.startswith("publisher-")))
def test_every_code_that_a_clearance_settles_is_told_of(code: str) -> None:
    assert tells(shown(), code)


def test_a_code_that_is_none_is_not_told_of() -> None:
    assert not tells(shown(), "conflict-moon")
    assert not tells(shown(), "lost")  # As little as "letters-lost" tells of it.


@pytest.mark.parametrize("named", ["site", "profile"])
def test_the_codes_of_conflicts_are_those_that_the_levels_have(named: str) -> None:
    assert f'named="{named}"' in (PACKAGE / "evidence" / "conclusion.py").read_text("utf-8")
    assert tells(shown(), f"conflict-{named}")
