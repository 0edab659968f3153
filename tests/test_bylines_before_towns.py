"""A town of two words behind a name is nobody."""

from __future__ import annotations

import pytest

from republish.extraction.words.bylines.people import read_people


@pytest.mark.parametrize(
    "byline",
    [
        "By Zweli Oduya, New Haven",
        "Zweli Oduya, Nowy Sącz",
        "Von Zweli Oduya, Bad Homburg",
        "Zweli Oduya, Västra Frölunda",
    ],
)
def test_a_town_behind_a_name(byline: str) -> None:
    assert [person.name for person in read_people(byline)] == ["Zweli Oduya"]


@pytest.mark.parametrize("second", ["Newton Harris", "Long Nguyen", "El Mehdi Bennani", "Santana Ortiz", "Westin Berg"])
def test_a_second_author_behind_a_name(second: str) -> None:
    assert [person.name for person in read_people(f"Zweli Oduya, {second}")] == ["Zweli Oduya", second]
