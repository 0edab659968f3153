"""Phrases of agencies: of all names those alone are looked for that a text may hold."""

import re

import pytest

from republish._alternatives import alternatives
from republish._data_files import data_table
from republish.evidence.phrases import Cue, agency_phrase, cues


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("byline", "by reuters", "by reuters"),
        ("byline", "agence france presse", "agence france presse"),
        ("byline", "agence france-presse", "agence france-presse"),
        ("byline", "una berg, associated press", None),
        ("byline", "by una berg, associated press", "by una berg, associated press"),
        ("byline", "by una berg", None),
        ("byline", "associated\n press", "associated\n press"),
        ("dateline", "brennick (ap) — the light is on", "brennick (ap) —"),
        ("credit", "the light is on (afp/dpa)", "(afp/dpa)"),
        ("credit", "© 2026 the associated press of pakistan", None),
        ("credit", "the light is on (共同)", "(共同)"),
        ("credit", "the story was written by reuters.", "the story was written by reuters"),
        ("credit", "reuters contributed to this report", "reuters contributed to this report"),
        ("credit", "esta nota fue escrita por efe", "esta nota fue escrita por efe"),
        ("credit", "med material från reuters", "med material från reuters"),
        ("credit", "fuente: efe", "fuente: efe"),
        ("credit", "reuters told the story", None),
    ],
)
def test_a_phrase_is_found_with_any_agency_s_name(name: str, text: str, found: str | None) -> None:
    match = agency_phrase(name, text)
    assert (match[0] if match else None) == found


@pytest.mark.parametrize("cue", cues("wire"), ids=lambda cue: cue.stem)
def test_no_agency_s_name_is_written_without_the_words_of_its_stem(cue: Cue) -> None:
    alike = [other.stem for other in cues("wire") if other.expression == cue.expression]
    plain = cue.expression.replace(r"\s+", " ")
    assert any(all(word in plain for word in re.findall(r"\w+", one)) for one in alike)


@pytest.mark.parametrize("name", ["byline", "dateline"])
def test_every_phrase_of_the_table_names_an_agency(name: str) -> None:
    phrases = data_table("evidence.toml")["wire"][name]
    assert all("@" in way for phrase in phrases for way in alternatives(phrase))


def test_every_credit_names_an_agency() -> None:
    assert all("@" in way for ways in data_table("evidence.toml")["credit"].values() for way in ways)
