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
