"""Companies and societies by their legal form: they are no people, and people with such initials are no companies."""

from __future__ import annotations

import pytest

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
