"""The codes of findings are public: each that the rooms can give is told of in the reference."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import republish
from republish.model.clearance import CLEARABLE
from shared import ROOT

PACKAGE = Path(republish.__file__).parent
PAGE = (ROOT / "docs" / "reference-codes.md").read_text("utf-8")
GIVEN = re.compile(r'\b(?:code=|_finding\(|_question\()"([a-z]+(?:-[a-z]+)*)"')
ROOMS = (
    "rights",
    "evidence",
    "compliance",
    "origin",
    "handouts",
    "auditing.py",
    "pipeline.py",
    "story.py",
    "watching.py",
)
INCLUDED = re.compile(r"```\{literalinclude\} \.\./(\S+)\n:language: text\n:start-at: (.+?)\n:end-before: (.+?)\n```")


def files(room: str) -> list[Path]:
    return sorted((PACKAGE / room).glob("*.py")) or [PACKAGE / room]


def codes() -> set[str]:
    return {code for room in ROOMS for file in files(room) for code in GIVEN.findall(file.read_text("utf-8"))}


def shown() -> str:
    """The page as it is built, with what it includes."""
    return INCLUDED.sub(lambda found: part(*found.groups()), PAGE)


def part(file: str, start: str, end: str) -> str:
    """What stands from the first line with `start` on before the first one with `end`, as Sphinx takes it."""
    lines = (ROOT / file).read_text("utf-8").splitlines()
    first = next(number for number, line in enumerate(lines) if start in line)
    last = next(number for number, line in enumerate(lines[first:], first) if end in line)
    return "\n".join(lines[first:last])


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


def test_the_page_includes_three_tables() -> None:
    assert len(INCLUDED.findall(PAGE)) == PAGE.count("{literalinclude}") == 3


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
