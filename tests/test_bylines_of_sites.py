"""The site's own name in a byline is nobody's, and no part of the name that it stands behind."""

from __future__ import annotations

import pytest

from republish.extraction.words.bylines.people import read_people

SITES = frozenset({"theharbourpost", "moratimes", "mora"})


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("ADA MARLOW Harbour Post", ["ADA MARLOW"]),
        ("Ada Marlow The Harbour Post", ["Ada Marlow"]),
        ("Ada Marlow The Mora Times", ["Ada Marlow"]),
        ("Ada Marlow Harbour Post Staff Writer", ["Ada Marlow"]),
        ("Ada Marlow and Ben Noor Harbour Post", ["Ada Marlow", "Ben Noor"]),
        ("Ada Marlow & Ben Noor\nMora Times, Old Pier", ["Ada Marlow", "Ben Noor"]),
        ("Ada Marlow for Harbour Post", ["Ada Marlow"]),
        ("Ada Marlow für The Mora Times", ["Ada Marlow"]),
        ("Ada Lee Mora", ["Ada Lee Mora"]),
        ("Ada Marlow Harbour Chronicle Mora", ["Ada Marlow Harbour Chronicle Mora"]),
        ("The Harbour Post", []),
    ],
)
def test_the_sites_name_behind_a_name_goes(byline: str, names: list[str]) -> None:
    assert [person.name for person in read_people(byline, SITES)] == names


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Harbour and Wall, Mora, Norway", []),
        ("Harbour and Wall, Ada Marlow", ["Ada Marlow"]),
        ("Ada Marlow and Ben Noor, Mora", ["Ada Marlow", "Ben Noor"]),
    ],
)
def test_no_conjunction_parts_the_site_s_name_before_its_address(byline: str, names: list[str]) -> None:
    assert [one.name for one in read_people(byline, frozenset({"harbourandwall"}))] == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ana Souza Do UOL, em Mora", ["Ana Souza"]),
        ("Do G1, em Mora", []),
        ("Ana Souza, Da TVM", ["Ana Souza"]),
        ("Lia Da Costa", ["Lia Da Costa"]),
    ],
)
def test_a_site_of_a_few_capitals_is_where_somebody_writes(line: str, names: list[str]) -> None:
    assert [person.name for person in read_people(line)] == names
