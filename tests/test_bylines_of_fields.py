"""A place of work that is named after several fields is one place, and no field is an author."""

from __future__ import annotations

import pytest

from republish.extraction.words.bylines.people import read_people


@pytest.mark.parametrize(
    "place",
    [
        "Department of Civil and Environmental Engineering",
        "Department of Earth, Atmospheric and Planetary Sciences",
        "Faculty of Arts and Sciences",
        "School of Public Health and Tropical Medicine",
        "School of Ocean and Earth Science & Technology",
        "School of Business and Law",
        "Ministry of Food and Agriculture",
        "Council on Energy, Environment and Water",
        "Fakultät für Mathematik und Physik",
        "Faculté des lettres et sciences humaines",
        "Facultad de Filosofía y Ciencias Sociales",
        "Departamento de Física e Química",
    ],
)
@pytest.mark.parametrize("line", ["Ada Marlow | {}", "By Ada Marlow, {}"])
def test_fields_of_one_place(place: str, line: str) -> None:
    (author,) = read_people(line.format(place))
    assert (author.name, author.institution) == ("Ada Marlow", place)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ada Marlow, Department of Music and Bo Noor", ["Ada Marlow", "Bo Noor"]),
        ("Ada Marlow, Department of Music and Zweli Law", ["Ada Marlow", "Zweli Law"]),
        ("Ada Marlow, Institute of Physics, Uda Law and Bo Noor", ["Ada Marlow", "Uda Law", "Bo Noor"]),
        ("Ada Marlow, Faculty of Arts and Sciences, and Bo Noor, School of Law", ["Ada Marlow", "Bo Noor"]),
        ("Ada Marlow, Department of Physics, and Zweli Oduya, Department of Law", ["Ada Marlow", "Zweli Oduya"]),
        ("Ada Marlow, Center for Law and Policy and Bo Noor", ["Ada Marlow", "Bo Noor"]),
        ("Ada Marlow, University of Mora and Bo Noor, University of Lind", ["Ada Marlow", "Bo Noor"]),
        ("Ada Marlow, Institute of Physics and Reuters", ["Ada Marlow", "Reuters"]),
    ],
)
def test_people_behind_a_place_stay(line: str, expected: list[str]) -> None:
    assert [author.name for author in read_people(line)] == expected


@pytest.mark.parametrize(
    "role",
    [
        "Head of Tides & Harbours",
        "Research & Outreach Director",
        "Editor & Publisher",
        "Senior Director, Content & Marketing",
        "Vice President, Strategy & Growth",
    ],
)
@pytest.mark.parametrize("line", ["By Ada Marlow, {}", "Ada Marlow, {}, University of Mora"])
def test_role_with_a_sign_for_and(role: str, line: str) -> None:
    (author,) = read_people(line.format(role))
    assert (author.name, author.role) == ("Ada Marlow", role)


@pytest.mark.parametrize("line", ["Ada Marlow | Head of Tides & Harbours", "Ada Marlow\nResearch & Outreach Director"])
def test_role_behind_a_mark(line: str) -> None:
    (author,) = read_people(line)
    assert author.name == "Ada Marlow"
    assert author.role in line


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ada Marlow, Bo Noor & Cy Dahl", ["Ada Marlow", "Bo Noor", "Cy Dahl"]),
        ("Ada Marlow, Editor & Zweli Oduya", ["Ada Marlow", "Zweli Oduya"]),
        ("Ada Marlow, Editor & Bo Noor, Reporter", ["Ada Marlow", "Bo Noor"]),
        ("Ada Marlow, Reporter; Bo Noor & Cy Dahl", ["Ada Marlow", "Bo Noor", "Cy Dahl"]),
        ("Ada Marlow, Head of Tides & Bo Noor, Head of Harbours", ["Ada Marlow", "Bo Noor"]),
    ],
)
def test_sign_for_and_before_a_name(line: str, expected: list[str]) -> None:
    assert [author.name for author in read_people(line)] == expected
