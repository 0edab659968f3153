"""Many patterns as one: it must match what the first of them to match does."""

import re
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from republish._alternatives import Alternatives, alternatives, any_of, needed, needed_in_small
from republish._data_files import data_table
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


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\bthis is an? (?:\w+ )?(?:article|story)", ("this is a",)),
        (r"(?:is|are) (?:excluded|exempt(?:ed)?) from", ("excluded", "exempt")),
        (r"(?<!\w)(?:photos?|maps?)(?!\w)", ("photo", "map")),
        (r"(?:este |esta )?obra", ("obra",)),
        (r"(?:este |esta ){0,2}\w+", ("",)),
        (r"n[\x27’]est pas", ("est pas",)),
        (r"licen[cs]e", ("licen",)),
        (r"co?m+on{2}s", ("c",)),
        (r"(?:a|)(?!barred)b.c$", ("b",)),
        (r"(?P<named>photo)(?:s|)", ("",)),
        (r"a\|b|\(c", ("a", "c")),
        ("", ("",)),
    ],
)
def test_a_pattern_needs_what_can_t_be_missing(pattern: str, words: tuple[str, ...]) -> None:
    assert needed(pattern) == words
    assert needed_in_small(pattern.replace("photo", "Photo").replace("licen", "LICEN")) == words


@cache
def _phrases() -> list[str]:
    tables = {name: table for name, table in data_table("evidence.toml").items() if name not in ("cue", "credit")}
    entries = [entry for table in tables.values() for entries in table.values() for entry in entries]
    return [one for entry in entries if "@" not in entry for one in alternatives(entry)]


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_what_a_phrase_finds_holds_what_it_needs(data: st.DataObject) -> None:
    phrase = data.draw(st.sampled_from(_phrases()))
    text = data.draw(st.from_regex(phrase))
    assert any(word in text for word in needed(phrase))


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_alternatives_find_what_one_pattern_of_all_finds(data: st.DataObject) -> None:
    patterns = data.draw(st.lists(st.sampled_from(_phrases()), min_size=2, max_size=6))
    text = " ".join(data.draw(st.from_regex(pattern)) for pattern in patterns[::2])
    whole, each = re.compile(rf"(?:{any_of(patterns)})\.?"), Alternatives(patterns, behind=r"\.?")
    for way in ("search", "match", "fullmatch"):
        found, expected = getattr(each, way)(text), getattr(whole, way)(text)
        assert (found and found.span()) == (expected and expected.span())
    assert [one.span() for one in each.finditer(text)] == [one.span() for one in whole.finditer(text)]
    assert each.sub("", text) == whole.sub("", text)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_whole_line_is_one_of_them_with_what_may_stand_on_both_sides(data: st.DataObject) -> None:
    patterns = data.draw(st.lists(st.sampled_from(_phrases()), min_size=2, max_size=6))
    text = f"{data.draw(st.sampled_from(['', ':', '« ']))}{data.draw(st.from_regex(patterns[0]))}{data.draw(st.sampled_from(['', '.', ' »']))}"
    whole, each = re.compile(rf"\W*(?:{any_of(patterns)})\W*"), Alternatives(patterns, r"\W*", r"\W*")
    assert (each.fullmatch(text) is None) == (whole.fullmatch(text) is None)


@pytest.mark.parametrize("text", ["a photo of the mill", "the mill by the harbour", "a ferry", ""])
def test_of_two_that_begin_at_one_place_the_first_is_found(text: str) -> None:
    patterns = [r"harbour|mill\b", r"mill by", r"a (?:photo|ferry)", "a photo of", r"\w*bour"]
    found, expected = Alternatives(patterns).search(text), re.search("|".join(patterns), text)
    assert (found and found.span()) == (expected and expected.span())


@pytest.mark.parametrize("kind", KINDS)
def test_every_cue_finds_words(kind: str) -> None:
    found = cues(kind)
    assert found
    assert [cue.expression for cue in found if cue.pattern.search("")] == []
