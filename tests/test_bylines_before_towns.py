"""A town behind a name is nobody, nor is what stands in a box that is named for a place."""

from __future__ import annotations

import pytest

from heads import names as names_of
from heads import of
from heads import page as head_page
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


@pytest.mark.parametrize("named", ["lugar", "article-location", "city", "ciudad", "lieu", "luogo", "place", "ort"])
@pytest.mark.parametrize("town", ["Nova Lima", "Saint Malo (Brittany)", "Carril"])
def test_a_box_that_is_named_for_a_place_holds_no_author(named: str, town: str) -> None:
    line = f'<div class="byline"><span class="author">By <a href="/authors/bo">Bo Noor</a></span> <span class="{named}">{town}</span></div>'
    assert names_of(of(head_page("", line))) == ["Bo Noor"]


@pytest.mark.parametrize("named", ["placed", "local-desk", "ortega"])
def test_a_box_that_is_named_like_a_place_may(named: str) -> None:
    line = f'<div class="byline"><span class="{named}">Bo Noor</span> and <span class="{named}">Ada Marlow</span></div>'
    assert names_of(of(head_page("", line))) == ["Bo Noor", "Ada Marlow"]
