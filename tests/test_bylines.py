"""Bylines as newsrooms write them: what stands beside the names goes, nobody who wrote is lost."""

from __future__ import annotations

import pytest

from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.patterns import Whole


def names(byline: str, kind: str = "author") -> list[str]:
    return [person.name for person in read_people(byline) if person.kind == kind]


ADA = ["Ada Marlow"]
ADA_AND_BO = ["Ada Marlow", "Bo Noor"]


@pytest.mark.parametrize(
    "byline",
    [
        *("Story and photos by Ada Marlow", "Text and photos by Ada Marlow", "Photos and text by Ada Marlow"),
        *("Words & pictures by Ada Marlow", "Text und Fotos: Ada Marlow", "Text & Foto: Ada Marlow"),
        *("Text und Fotos Ada Marlow", "Texte et photos : Ada Marlow", "Texto y fotos de Ada Marlow"),
        *("Fotos y texto: Ada Marlow", "Testo e foto di Ada Marlow", "Ada Marlow (text and photos)"),
    ],
)
def test_whoever_made_text_and_pictures_is_the_author(byline: str) -> None:
    assert names(byline) == ADA


@pytest.mark.parametrize(
    "byline",
    [
        *("Ada Marlow (text) and Bo Noor (photos)", "Von Ada Marlow (Text) und Bo Noor (Fotos)"),
        *("Photos by Bo Noor, text by Ada Marlow", "Video by Bo Noor and Cy Oduya; text by Ada Marlow"),
        *("Ada Marlow with photos by Bo Noor", "Ada Marlow, illustrations by Bo Noor", "Ada Marlow, photos Bo Noor"),
        *(
            "Words Ada Marlow Photography Bo Noor",
            "Ada Marlow, Editor: Bo Noor",
            "Written by Ada Marlow, reviewed by Bo Noor",
        ),
    ],
)
def test_whoever_made_the_pictures_or_edited_is_not(byline: str) -> None:
    assert names(byline) == ADA


@pytest.mark.parametrize(
    "byline",
    [
        "Ada Marlow (with Bo Noor)",
        "Par Ada Marlow (avec Bo Noor)",
        "Von Ada Marlow (mit Bo Noor)",
        "Ada Marlow with Bo Noor",
    ],
)
def test_whoever_wrote_with_another_is_an_author_too_in_brackets_or_not(byline: str) -> None:
    assert names(byline) == ADA_AND_BO


@pytest.mark.parametrize(
    "byline",
    [
        *("Commentary by Ada Marlow", "As told to Ada Marlow", "Guest author: Ada Marlow", "Contributor: Ada Marlow"),
        *("Gastbeitrag von Ada Marlow", "Eine Kolumne von Ada Marlow", "Das Gespräch führte Ada Marlow"),
        *("Von unserer Korrespondentin Ada Marlow", "Tribune de Ada Marlow", "De notre correspondante Ada Marlow"),
        *("Entretien : Ada Marlow", "Una columna de Ada Marlow", "Articolo di Ada Marlow", "Krönika av Ada Marlow"),
    ],
)
def test_what_kind_of_text_it_is_goes(byline: str) -> None:
    assert names(byline) == ADA


@pytest.mark.parametrize(
    "byline",
    [
        *("Posted on May 3, 2024 by Ada Marlow", "May 3, 2024 By Ada Marlow", "3 May 2024 by Ada Marlow"),
        *("Ada Marlow 3 May 2024", "Ada Marlow, 3. Mai 2024", "Ada Marlow 3 de mayo de 2024", "Ada Marlow 4 min read"),
        "Ada Marlow Follow",
    ],
)
def test_when_and_how_long_go(byline: str) -> None:
    assert names(byline) == ADA


@pytest.mark.parametrize(
    "byline",
    [
        *("Ada Marlow for Harbour Post", "By Ada Marlow Special to the Post", "Ada Marlow of the Harbour Post"),
        *("Ada Marlow in Aldermoor", "Von Ada Marlow aus Aldermoor", "Par Ada Marlow, à Aldermoor"),
        *("Ada Marlow and the Harbour team", "Ada Marlow is a reporter for the Post", "Ada Marlow at Harbour Post"),
        "Ada Marlow, mit Material von dpa",
    ],
)
def test_where_and_for_whom_go(byline: str) -> None:
    assert names(byline) == ADA


@pytest.mark.parametrize(
    "byline",
    [
        "By Ada Marlow and Bo Noor for The Post",
        "Ada Marlow in Aldermoor and Bo Noor in Brennick",
        "Von Ada Marlow und Bo Noor, Berlin und Paris",
    ],
)
def test_of_several_authors_as_well(byline: str) -> None:
    assert names(byline) == ADA_AND_BO


@pytest.mark.parametrize(
    "name",
    [
        "Per Petterson",
        "Juan Para Todos",
        "Sophie in 't Veld",
        "Michael Bloomberg",
        "May Ann Fisher",
        "Ken Follett",
        "Institute for Tides and Walls",
    ],
)
def test_names_that_hold_such_words_stay(name: str) -> None:
    assert next(person.name for person in read_people(f"By {name}")) == name.removesuffix(" and Walls")


@pytest.mark.parametrize(
    ("byline", "role"),
    [
        ("By Ada Marlow Staff Writer", "Staff Writer"),
        ("Ada Marlow Senior Political Correspondent", "Senior Political Correspondent"),
        ("Ada Marlow, Research Fellow in Economics", "Research Fellow in Economics"),
        ("Ada Marlow, writer for the Post", "writer for the Post"),
        ("Par Ada Marlow, envoyée spéciale à Aldermoor", "envoyée spéciale à Aldermoor"),
    ],
)
def test_roles_behind_a_name_are_theirs(byline: str, role: str) -> None:
    (person,) = read_people(byline)
    assert (person.name, person.role) == ("Ada Marlow", role)


@pytest.mark.parametrize("byline", ["Von Ada Marlow/dpa", "Ada Marlow, dpa", "Ada Marlow mit dpa"])
def test_an_agency_beside_a_name_is_one(byline: str) -> None:
    assert (names(byline), names(byline, "agency")) == (ADA, ["dpa"])


@pytest.mark.parametrize(
    ("byline", "people", "agencies"),
    [
        ("Ada Marlow (APA)", ADA, ["APA"]),
        ("Ada Marlow (sda/afp)", ADA, ["sda", "afp"]),
        ("Ada Marlow (dpa, AFP)", ADA, ["dpa", "AFP"]),
        ("Ada Marlow/TT", ADA, ["TT"]),
        ("Wien (APA)", [], ["APA"]),
        ("Praha (ČTK)", [], ["ČTK"]),
        ("(sda)", [], ["sda"]),
        ("(dpa/lnw)", [], ["dpa"]),
        ("red/sda", [], ["sda"]),
        ("dpa/AFP", [], ["dpa", "AFP"]),
        ("Von Marlow (dpa)", ["Marlow"], ["dpa"]),
    ],
)
def test_agencies_in_brackets_or_side_by_side_are_such_and_towns_before_them_nobody(
    byline: str, people: list[str], agencies: list[str]
) -> None:
    assert (names(byline), names(byline, "agency")) == (people, agencies)


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        ("Sid", ["Sid"]),
        ("By Ani", ["Ani"]),
        ("Ada Marlow (Foto: dpa)", ADA),
        ("Ada Marlow (Harsk)", ADA),
        ("Ada Marlow (@ap)", ADA),
    ],
)
def test_a_name_like_an_agencys_and_other_brackets_are_none(byline: str, people: list[str]) -> None:
    assert (names(byline), names(byline, "agency")) == (people, [])


@pytest.mark.parametrize(
    "byline",
    [
        "By Ada Marlow Translated from Spanish by Bo Noor",
        "Ada Marlow, traduit de l'anglais par Bo Noor",
        "Ada Marlow. Aus dem Englischen von Bo Noor",
    ],
)
def test_from_which_language_somebody_translated_is_no_name(byline: str) -> None:
    assert (names(byline), names(byline, "translator")) == (ADA, ["Bo Noor"])


@pytest.mark.parametrize("byline", ["文／王小明", "文・王小明", "王小明/文", "取材・文＝王小明", "本报记者 王小明"])
def test_labels_of_east_asian_bylines_go(byline: str) -> None:
    assert names(byline) == ["王小明"]


@pytest.mark.parametrize("byline", ["By staff and wire reports", "From wire reports", "Guardian staff and agency"])
def test_nobody_is_named_where_reports_came_over_the_wire(byline: str) -> None:
    assert read_people(byline) == ()


@pytest.mark.parametrize("text", ["Senior Editor", "the night EDITOR, Harbour Post", "Chef de rubrique", "editor"])
def test_a_word_or_a_phrase_that_stands_by_itself_is_found(text: str) -> None:
    assert Whole(["editor", "chef de rubrique"]).are_in(text)


@pytest.mark.parametrize("text", ["", "Editorial", "a co_editor", "Chef of the rubrique", "chef de rubriques"])
def test_a_part_of_a_word_or_of_a_phrase_is_not(text: str) -> None:
    assert not Whole(["editor", "chef de rubrique"]).are_in(text)


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        ("Paid for by Harbour Bank", []),
        ("Sponsored by Harbour Bank", []),
        ("By Ada Marlow. Sponsored by Harbour Bank", ADA),
        ("By Ada Marlow, made possible by the Tide Fund", ADA),
    ],
)
def test_whoever_paid_wrote_nothing(byline: str, people: list[str]) -> None:
    assert names(byline) == people


def test_a_button_beside_the_byline_is_nobody() -> None:
    assert names("Ada Marlow\nSend an email") == ADA
