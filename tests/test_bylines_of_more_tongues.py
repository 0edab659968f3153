"""Bylines in languages of which few pages were measured: what stands before the names, between them, and who is called so."""

from __future__ import annotations

import pytest

from harbour import authors
from republish.extraction.words.people import read_people, without_by


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Eftir Guðrúnu Jónsdóttur og Helga Marlow", ["Guðrúnu Jónsdóttur", "Helga Marlow"]),
        ("Autor Tadeusz Marlow", ["Tadeusz Marlow"]),
        ("Napsala Jitka Nooriková", ["Jitka Nooriková"]),
        ("Autors Jānis Marlovs un Ilze Noora", ["Jānis Marlovs", "Ilze Noora"]),
        ("Аутор Небојша Марловић", ["Небојша Марловић"]),
        ("Пишува Трајче Марловски", ["Трајче Марловски"]),
        ("Аўтар Алесь Марлоў", ["Алесь Марлоў"]),
        ("Nga Besnik Marlou dhe Elira Noori", ["Besnik Marlou", "Elira Noori"]),
        ("Müəllif Elçin Marlov və Günay Nuri", ["Elçin Marlov", "Günay Nuri"]),
        ("ავტორი ნინო მარლოვა და გივი ნური", ["ნინო მარლოვა", "გივი ნური"]),
        ("Հեղինակ Արմեն Մարլոյան և Լիլիթ Նուրյան", ["Արմեն Մարլոյան", "Լիլիթ Նուրյան"]),
        ("От Десислава Марлова", ["Десислава Марлова"]),
        ("Του Γιώργου Μάρλου", ["Γιώργου Μάρλου"]),
        ("Per Meritxell Marló", ["Meritxell Marló"]),
        ("Testi: Ada Marlow", ["Ada Marlow"]),
        ("Nga Porti Vjetër", []),
        ("Per Vila Nova", []),
        ("От Стара Загора", []),
        ("Հեղինակ Արմեն Մարլոյանը խոսեց նավահանգստում", []),
        ("लेखक रमेश शर्मा बन्दरगाहमा बोले।", []),
    ],
)
def test_a_line_of_by_and_names(line: str, expected: list[str]) -> None:
    assert authors(above=f"<p>{line}</p>") == expected


@pytest.mark.parametrize(
    ("tongue", "byline", "expected"),
    [
        ("ro", "De Bogdan Marlov", ["Bogdan Marlov"]),
        ("ca", "Per Meritxell Marló", ["Meritxell Marló"]),
        ("sv", "Per Meritxell Marlow", ["Per Meritxell Marlow"]),
        ("es", "De la Cruz Marlow", ["De la Cruz Marlow"]),
        ("fr", "De Marlow Noor", ["De Marlow Noor"]),
    ],
)
def test_by_is_cut_in_its_own_language_before_who_is_called_as_people_are(
    tongue: str, byline: str, expected: list[str]
) -> None:
    assert [person.name for person in without_by(read_people(byline), tongue)] == expected


@pytest.mark.parametrize(
    "name", ["Ilze Marlow", "Žydrūnas Marlow", "نازنین رستمی", "שלמה כהן", "রফিকুল ইসলাম", "Szabó Marlow"]
)
def test_who_is_called_as_people_are_stands_beside_the_day(name: str) -> None:
    assert authors(above=f"<div><span>{name}</span><span>17.05.2026</span></div>") == [name]
