"""Pictures under the UK's Open Government Licence, pictures in the public domain, and maps whose data are another's."""

from __future__ import annotations

import pytest

import republish
from republish import Page, Use
from republish.model import ImageDecision

CC = '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
TEXT = "The women went down to the river before dawn, and not one of them spoke on the way."


def decision(line: str, language: str = "en", file: str = "river.jpg") -> ImageDecision:
    """What is decided of a picture over this line, in the middle of an article."""
    body = "".join(f"<p>{TEXT} {number}.</p>" for number in range(1, 7))
    figure = f'<figure><img src="/i/{file}" alt="" width="800" height="600"><figcaption>{line}</figcaption></figure>'
    page = Page.from_html(
        f'<html lang="{language}"><body><article><h1>Down to the river</h1>{body}{figure}{body}'
        f"<p>This article is published under {CC}.</p></article></body></html>",
        "https://harbour.example/a",
    )
    (only,) = republish.prepare(page, use=Use()).images
    return only


OPEN = [
    ("A mill. Crown copyright OGL v3", "Crown copyright OGL v3"),
    ("Crown Copyright, OGL v3.0", "Crown Copyright, OGL v3.0"),
    ("A mill. © Crown copyright (OGL v3)", "© Crown copyright (OGL v3)"),
    ("Photo: Number 10, OGL v3", "Photo: Number 10, OGL v3"),
    ("Foto: Crown Copyright, OGL v3.0", "Foto: Crown Copyright, OGL v3.0"),
    ("Photo : Crown Copyright, OGL v3", "Photo : Crown Copyright, OGL v3"),
    ("Foto: Crown copyright, Open Government Licence v3.0", "Foto: Crown copyright, Open Government Licence v3.0"),
    ("Zdjęcie: Crown copyright, OGL v3", "Zdjęcie: Crown copyright, OGL v3"),
    ("Bild: Crown copyright, OGL v2.0", "Bild: Crown copyright, OGL v2.0"),
    ("Фото: Crown copyright, OGL v3", "Фото: Crown copyright, OGL v3"),
    ("Foto: Jo Doe/Crown copyright (OGL v3)", "Foto: Jo Doe/Crown copyright (OGL v3)"),
]


@pytest.mark.parametrize(("line", "credit"), OPEN)
def test_a_picture_under_the_open_government_licence_comes_along_under_its_credit(line: str, credit: str) -> None:
    made = decision(line)
    assert (made.action, made.credit, made.license) == ("keep", credit, None)


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Number 10, Open Government Licence",
        "Photo: Crown copyright",
        "Map: Jo Doe. Contains OS data © Crown copyright, OGL v3",
        "Photo: Jo Doe. Data: Crown copyright, OGL v3",
        "Photo: Jo Doe, not under OGL v3",
        "Photo: Getty Images/Crown copyright, OGL v3",
        "Photo: Crown copyright, OGL v3. All rights reserved",
        "The minister signs the Open Government Licence v3.0 at her desk.",
    ],
)
def test_without_its_version_or_of_another_thing_it_does_not(line: str) -> None:
    assert decision(line).action == "drop"


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("The river. NASA/USGS, public domain", "NASA/USGS, public domain"),
        ("A mill. Public Domain, Library of Congress", "Public Domain, Library of Congress"),
        ("Public Domain, Library of Congress", "Public Domain, Library of Congress"),
        ("Library of Congress, Public Domain", "Library of Congress, Public Domain"),
        ("Gemeinfrei, Library of Congress", "Gemeinfrei, Library of Congress"),
        ("Domaine public, Bibliothèque du Congrès", "Domaine public, Bibliothèque du Congrès"),
        ("Dominio público, Biblioteca del Congreso", "Dominio público, Biblioteca del Congreso"),
        ("Domena publiczna, Wikimedia Commons", "Domena publiczna, Wikimedia Commons"),
        ("Общественное достояние, Wikimedia Commons", "Общественное достояние, Wikimedia Commons"),
    ],
)
def test_words_for_the_public_domain_are_a_credit_and_no_tool(line: str, credit: str) -> None:
    made = decision(line)
    assert (made.action, made.credit) == ("drop", credit)
    assert "by which tool or law" in made.reason


@pytest.mark.parametrize("line", ["The book is in the public domain.", "She entered the public domain, and stayed."])
def test_a_caption_that_tells_of_the_public_domain_is_no_credit(line: str) -> None:
    assert decision(line).credit is None


def test_the_public_domain_mark_and_cc0_are_tools() -> None:
    assert decision("Photo: NASA/USGS, Public Domain Mark 1.0").license.id == "CC-PDM-1.0"  # type: ignore[union-attr]
    assert decision("Photo: NASA/USGS (CC0)").license.id == "CC0-1.0"  # type: ignore[union-attr]


MAPS = [
    "Karte: Jo Doe, CC0. Kartendaten: © OpenStreetMap contributors",
    "Map: Jo Doe, CC0. Map data: © OpenStreetMap contributors",
    "Carte : Jo Doe, CC0. Données cartographiques : © les contributeurs d’OpenStreetMap",
    "Mapa: Jo Doe, CC0. Datos del mapa: © colaboradores de OpenStreetMap",
    "Mappa: Jo Doe, CC0. Dati della mappa: © OpenStreetMap contributors",
    "Kaart: Jo Doe, CC0. Kaartgegevens: © OpenStreetMap-bijdragers",
    "Karta: Jo Doe, CC0. Kartdata: © OpenStreetMaps bidragsgivare",
    "Mapa: Jo Doe, CC0. Dane mapy: © autorzy OpenStreetMap",
    "Карта: Jo Doe, CC0. Данные карты: © участники OpenStreetMap",
    "Karte: Jo Doe, CC0. Daten: © OpenStreetMap contributors (ODbL)",
]


@pytest.mark.parametrize("line", MAPS)
def test_the_credit_of_a_map_names_its_maker_and_whose_its_data_are(line: str) -> None:
    made = decision(f"The river at Harrow. {line}")
    assert (made.action, made.caption, made.credit) == ("keep", "The river at Harrow.", line)
    assert made.license is not None
    assert made.license.id == "CC0-1.0"


def test_a_map_of_data_alone_is_under_no_licence_of_its_own() -> None:
    assert decision("Map: © OpenStreetMap contributors").action == "drop"
    assert decision("Map data: © OpenStreetMap contributors, CC BY-SA 2.0").action == "drop"


OF_DATA = [
    "Karte: Jo Doe; Kartendaten: © OpenStreetMap-Mitwirkende, CC BY-SA 2.0",
    "Karte: Jo Doe. Kartendaten © OpenStreetMap, CC BY-SA 2.0",
    "Grafik: Jo Doe; Zahlen: Office of Harrow, CC BY 4.0",
    "Graphique : Jo Doe ; chiffres : Office of Harrow, CC BY 4.0",
]


@pytest.mark.parametrize("line", OF_DATA)
def test_a_licence_behind_the_data_of_a_map_is_theirs(line: str) -> None:
    assert decision(f"The river at Harrow. {line}").action == "drop"


@pytest.mark.parametrize("line", ["Karte und Daten: Jo Doe, CC BY 4.0", "Map / data: Jo Doe, CC BY 4.0"])
def test_a_licence_of_a_map_and_its_data_is_the_maps_too(line: str) -> None:
    assert decision(f"The river at Harrow. {line}").action == "keep"


def test_a_town_in_pennsylvania_is_no_agency() -> None:
    made = decision("Voters queue in New Harrow, PA. Photo: Jo Doe, CC BY 2.0")
    assert (made.action, made.caption) == ("keep", "Voters queue in New Harrow, PA.")


@pytest.mark.parametrize(
    "line", ["A boat in the ice, PA. Photo: Jo Doe, CC BY 2.0", "A boat. Photo: Jo Doe, PA, CC BY 2.0"]
)
def test_the_agency_of_the_same_letters_stays_one(line: str) -> None:
    assert decision(line).action == "drop"


DELIVERED = [
    "GettyImages-1187263411-scaled.jpg",
    "shutterstock_482736152.jpg",
    "quay-iStock-1187263.jpg",
    "depositphotos_1234567-stock-photo-quay.jpg",
]


@pytest.mark.parametrize("name", DELIVERED)
def test_the_name_under_which_an_agency_delivers_a_file_names_the_agency(name: str) -> None:
    assert decision("The quay. Photo: Jo Doe, CC BY 4.0", file=name).action == "drop"


@pytest.mark.parametrize(
    "name",
    ["getty-museum-1187263411.jpg", "imago-2024.jpg", "not-from-shutterstock.jpg", "shutterstock_482736152/quay.jpg"],
)
def test_other_names_of_files_tell_of_no_agency(name: str) -> None:
    assert decision("The quay. Photo: Jo Doe, CC BY 4.0", file=name).action == "keep"


OF_ANOTHER = [
    "The tide data set was released under CC BY 4.0 by the harbour office.",
    "Jo Doe publishes her maps under CC BY 4.0.",
    "A map from the atlas, which Jo Doe released under CC BY 4.0.",
    f"The university’s textbook, published under {CC}.",
    "Das Lehrbuch steht unter CC BY 4.0.",
    "Le manuel, publié sous CC BY 4.0 par le port.",
]


@pytest.mark.parametrize("line", OF_ANOTHER)
def test_a_licence_that_a_caption_tells_of_is_not_the_pictures(line: str) -> None:
    assert decision(line).action == "drop"


OF_IT = [
    "This image is released under CC BY 4.0 by Jo Doe.",
    "The quay at noon. Licensed under CC BY 4.0.",
    "The quay at noon (licensed under CC BY 4.0)",
    "“The quay at noon” is licensed under CC BY 4.0",
    "Reproduced from Doe et al. under CC BY 4.0.",
    "The quay at noon. Jo Doe, published under CC BY 4.0",
]


@pytest.mark.parametrize("line", OF_IT)
def test_a_licence_that_a_caption_says_of_the_picture_is_its(line: str) -> None:
    assert decision(line).action == "keep"


BARRED = [
    "Photo: Jo Doe, CC BY 4.0 (with permission of the estate)",
    "Photo: Jo Doe, CC BY 4.0. Do not republish.",
    "Photo: Jo Doe, CC BY 4.0 for the map only",
    "Foto: Jo Doe, CC BY 4.0 nur für die Karte",
    "Photo: Jo Doe. Logo: Harbour Co, CC BY 4.0",
    "Photo: Jo Doe | Sculpture: Al Poe, CC BY 4.0",
    "Photo: Jo Doe. Website content CC BY 4.0",
    "Photos: Al Poe; Jo Doe, CC BY 4.0",
    "Image: Google Maps, CC BY 4.0",
    "Foto: Jo Doe, CC BY 4.0, nur redaktionelle Nutzung",
    "Photo : Jo Doe, CC BY 4.0, sauf logo",
    "Fotoğraf: Jo Doe/AA, CC BY 4.0",
    "사진: 김민수. 글: CC BY 4.0",
]


@pytest.mark.parametrize("credit", BARRED)
def test_words_beside_a_licence_bar_it_or_give_it_to_a_part(credit: str) -> None:
    assert decision(f"The quay. {credit}").action == "drop"


FREE = [
    "A statue at the quay. Photo: Jo Doe, CC BY 4.0",
    "The content of the box: nets. Photo: Jo Doe, CC BY 4.0",
    "The quay. Photos: Al Poe, CC BY 4.0; Jo Doe, CC BY 4.0",
    "The quay. Photos by Al Poe and Jo Doe (CC BY 4.0)",
    "The quay. Photo: Jo Doe; Wikimedia Commons, CC BY 4.0",
    "The quay. Photo: Jo Doe, CC BY 4.0. You may use and republish it.",
    "The quay. Photo: Jo Doe, CC BY 4.0 for everybody",
    "Die Redaktion am Kai. Foto: Jo Doe, CC BY 4.0",
    "부두의 글. 사진: 김민수, CC BY 4.0",
]


@pytest.mark.parametrize("line", FREE)
def test_such_words_elsewhere_bar_nothing(line: str) -> None:
    assert decision(line).action == "keep"
