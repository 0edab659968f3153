"""Offices of broadcasters behind the names of their people in a byline: they wrote nothing."""

from __future__ import annotations

import pytest

from republish.extraction.words.bylines.people import read_people


def names(byline: str) -> list[str]:
    return [person.name for person in read_people(byline)]


@pytest.mark.parametrize(
    "office",
    [
        "ARD London",
        "ARD Rio de Janeiro",
        "ARD-Studio London",
        "ARD-Hauptstadtstudio",
        "MOR-Hauptstadtstudio",
        "ZDF-Studio Mora",
    ],
)
def test_an_office_is_nobody(office: str) -> None:
    assert names(f"Von Ada Marlow, {office}") == ["Ada Marlow"]
    assert names(f"Von Ada Marlow, {office}, und Bo Noor, {office}") == ["Ada Marlow", "Bo Noor"]


@pytest.mark.parametrize("person", ["KIM Minsu", "MARLOW Bo", "JB Noor", "ANN-MARIE NOOR", "Bo Studio-Noor"])
def test_people_who_are_written_like_one_are_named(person: str) -> None:
    assert names(f"Von Ada Marlow, {person}") == ["Ada Marlow", person]


def test_an_agency_stays_one() -> None:
    assert [person.kind for person in read_people("Von Ada Marlow, AFP")] == ["author", "agency"]
