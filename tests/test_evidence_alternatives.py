"""Many patterns as one: it must match what the first of them to match does."""

import re

import pytest

from republish._data_files import data_table
from republish.evidence.alternatives import alternatives, any_of
from republish.evidence.finding import KINDS
from republish.evidence.phrases import cues

TEXTS = [
    "",
    "photo",
    "a photo of the mill",
    "photos|mill",
    "mill photo: the harbour",
    "(photo)",
    "remill",
    "mill",
    "photographs",
]


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [
        (r"a|b", ["a", "b"]),
        (r"(?:a|b)|c(d|(?:e|f))", ["(?:a|b)", "c(d|(?:e|f))"]),
        (r"[a|b]|[^]|]|[\]|]", ["[a|b]", "[^]|]", r"[\]|]"]),
        (r"a\|b|\(c|\)", [r"a\|b", r"\(c", r"\)"]),
        ("", [""]),
        ("a|", ["a", ""]),
    ],
)
def test_bars_part_alternatives_but_not_inside_groups_and_sets(pattern: str, parts: list[str]) -> None:
    assert alternatives(pattern) == parts


@pytest.mark.parametrize(
    "patterns",
    [
        [r"\bphoto\b", r"\bphotos?\b|mill", r"\b(?:mill|harbour)\b"],
        [r"^\W*photo", r"^mill|\bmill\b", r"photo[|]?s?"],
        [r"(?<!e)mill", r"\bphoto(?:s|graphs)?(?=\b|\|)"],
        ["photo", "photos", "photographs"],
    ],
)
@pytest.mark.parametrize("text", TEXTS)
def test_the_joined_pattern_finds_what_a_plain_choice_finds(patterns: list[str], text: str) -> None:
    plain = re.compile("|".join(f"(?:{pattern})" for pattern in patterns))
    joined = re.compile(any_of(patterns))
    assert [found.span() for found in joined.finditer(text)] == [found.span() for found in plain.finditer(text)]


def test_an_anchor_is_written_once_for_neighbours_only() -> None:
    assert any_of([r"\ba|\bb", r"\bc", "d", r"\be", "^f", "^g"]) == r"\b(?:a|b|c)|d|\b(?:e)|^(?:f|g)"


def test_no_phrase_of_the_tables_is_torn() -> None:
    tables = {name: table for name, table in data_table("evidence.toml").items() if name != "cue"}
    entries = [entry for table in tables.values() for entries in table.values() for entry in entries]
    assert len(entries) > 300
    for entry in entries:
        assert "|".join(alternatives(entry)) == entry
        for part in alternatives(entry):
            re.compile(part)


@pytest.mark.parametrize("kind", KINDS)
def test_every_cue_finds_words(kind: str) -> None:
    found = cues(kind)
    assert found
    assert [cue.expression for cue in found if cue.pattern.search("")] == []
