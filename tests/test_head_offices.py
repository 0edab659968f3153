"""The office or the place that an author works for: behind the name in a byline, or in boxes of its own."""

from __future__ import annotations

import pytest

from heads import of, page
from republish.extraction.words.bylines.people import read_people


@pytest.mark.parametrize(
    ("line", "role", "office"),
    [
        ("By Ada Marlow, Communications Office", None, "Communications Office"),
        ("Af Ada Marlow, kommunikationsafdelingen", None, "kommunikationsafdelingen"),
        ("Von Ada Marlow, Pressestelle", None, "Pressestelle"),
        ("Par Ada Marlow, service de presse", None, "service de presse"),
        ("By Ada Marlow, Press Office, University of Mora", None, "Press Office, University of Mora"),
        ("By Ada Marlow, head of communications, Press Office", "head of communications", "Press Office"),
        ("By Ada Marlow, press officer", "press officer", None),
        ("By Ada Marlow, Bo Noor", None, None),
    ],
)
def test_an_office_behind_a_name_is_where_its_bearer_works(line: str, role: str | None, office: str | None) -> None:
    first = read_people(line)[0]
    assert (first.name, first.role, first.institution) == ("Ada Marlow", role, office)


@pytest.mark.parametrize("line", ["By Press Office", "Von Pressestelle", "Communications Office, Old Pier"])
def test_an_office_alone_is_nobody(line: str) -> None:
    assert [one.name for one in read_people(line) if one.kind == "author"] == []
    assert "Ada Marlow" in [one.name for one in read_people(f"{line}, Ada Marlow") if one.kind == "author"]


META = '<meta name="author" content="Ada Marlow"><meta name="author" content="Bo Noor">'
COLUMNS = (
    '<div class="title-meta-author"><div>Authors</div><div>Affiliations</div>'
    '<div class="contents"><p class="author">Ada Marlow <a href="#"><img src="/orcid.png"></a></p></div>'
    '<div class="contents"><p class="affiliation">Old Pier Polytechnic</p></div>'
    '<div class="contents"><p class="author">Bo Noor</p></div>'
    '<div class="contents"><p class="affiliation">Harbour Works</p><p class="affiliation">Mora</p></div></div>'
)
CARD = '<div class="contributor"><p class="contributor__name">Bo Noor</p><p class="contributor__institution">Coast College</p></div>'


def places(body: str) -> list[str | None]:
    return [one.institution for one in of(page(META, body)).authors]


def test_columns_and_cards_say_by_their_names_where_authors_work() -> None:
    assert places(COLUMNS) == ["Old Pier Polytechnic", "Harbour Works"]
    assert places(CARD) == [None, "Coast College"]


@pytest.mark.parametrize(
    "body",
    [
        CARD.replace("Bo Noor", "Iris Vale"),
        CARD.replace("institution", "town"),
        '<p>Bo Noor came.</p><div><p class="affiliation">Coast College</p></div>',
        '<div><p>Bo Noor</p></div><div><p>By the way</p><p class="affiliation">Coast College</p></div>',
    ],
)
def test_places_of_others_and_places_far_from_a_name_are_no_author_s(body: str) -> None:
    assert places(body) == [None, None]
