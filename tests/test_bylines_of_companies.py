"""Companies and societies by their legal form: they are no people, and people with such initials are no companies; a house that an "and" parts is not two people."""

from __future__ import annotations

import pytest

from heads import names as names_of
from heads import of
from heads import page as head_page
from republish.extraction.words.bylines.people import read_people

COMPANIES = (
    *("Hafenwerk GmbH", "Almleben eG", "Hafen AG", "Verein Hafen e.V.", "Noor Ltd", "Acme LLC", "Marlow Inc.", "Haven B.V.", "Haven N.V."),
    *("Mora S.A.", "Mora S.L.", "Mora SLU", "Mora S.p.A.", "Mora S.r.l.", "Port SARL", "Havn A/S", "Satama Oy", "Satama Oyj"),
    *("Kikötő Zrt.", "Port sp. z o.o.", "Přístav s.r.o.", "Luka d.o.o.", "ООО Порт", "ТОВ Порт"),
    *("株式会社港", "港株式会社", "日本港湾協会", "港灣股份有限公司", "中国港口协会", "한국항만협회", "항구경제"),
)  # fmt: skip
PEOPLE = ("S.L. Huang", "S.A. Chakraborty", "N.V. Ramana", "B.V. Acharya", "Jan Ag", "Sven Eg", "Anna Inckel", "김경제")


@pytest.mark.parametrize("name", COMPANIES)
def test_a_company_is_an_agency(name: str) -> None:
    assert [person.kind for person in read_people(name)] == ["agency"]


@pytest.mark.parametrize("name", PEOPLE)
def test_a_person_is_an_author(name: str) -> None:
    assert [(person.name, person.kind) for person in read_people(name)] == [(name, "author")]


HOUSE = "Osservatorio Coste e Laguna Mora"
LINE = '<p class="byline"><span class="date">08/05/2018</span> - <a href="/authors/bo">Bo Noor</a>&nbsp; Mora</p>'


@pytest.mark.parametrize(
    ("stated", "owner", "expected"),
    [
        (HOUSE, HOUSE, ["Bo Noor"]),
        ("Maison du Port et de la Mer", "Maison du Port et de la Mer", ["Bo Noor"]),
        ("Casa del Puerto y Archivo Mora", "Casa del Puerto y Archivo Mora", ["Bo Noor"]),
        ("Ada Marlow e Anna Berg", "Ada Marlow e Anna Berg", ["Ada Marlow", "Anna Berg"]),
        ("Ada Marlow e Anna Berg", HOUSE, ["Ada Marlow", "Anna Berg"]),
    ],
)
def test_a_house_that_holds_the_rights_wrote_nothing(stated: str, owner: str, expected: list[str]) -> None:
    head = f'<meta name="author" content="{stated}"><meta name="copyright" content="{owner}">'
    assert names_of(of(head_page(head, LINE))) == expected
