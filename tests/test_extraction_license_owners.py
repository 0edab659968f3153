"""A licence under a picture is the picture's only where its line says so: not that of its data, its text, its base map."""

from __future__ import annotations

import pytest

from republish import _html
from republish.extraction.pictures.reading import read_image
from republish.model import Image

LINKED = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
ANOTHERS = [
    "Map: Ann Roe. Data: OWID, {}",
    "Map: Ann Roe | Data: OWID | {}",
    "Map: Ann Roe, based on OWID data, {}",
    "Ann Roe. Source: study licensed {}",
    "Chart: Ann Roe. Source: data from OWID, {}",
    "Source: Our World in Data, {}",
    "Source: Ann Roe et al., Tides, {}",
    "Source: Ann Roe. The study is under {}",
    "Photo Jo Lee. Map data © OpenStreetMap contributors, {}",
    "Map data © OpenStreetMap contributors, {}",
    "© OpenStreetMap contributors, {}",
    "Photo: Jo Lee. Base map: Tilery, {}",
    "© Jo Lee. Text {}",
    "Graphic: Ann Roe. Font: Quay, {}",
    "Jo Lee, {} (data)",
    "Jo Lee, {} for the map data",
    "Karte: Ann Roe. Daten: OWID, {}",
    "Karte: Ann Roe. Datenquelle: OWID ({})",
    "Carte : Ann Roe. Données : OWID, {}",
    "Mapa: Ann Roe. Datos: OWID, {}",
    "Kaart: Ann Roe. Gegevens: OWID, {}",
    "Карта: Ann Roe. Данные: OWID, {}",
]
OWN = [
    "Photo: Jo Lee, {}",
    "Photo by Jo Lee via Flickr {}",
    "Source: Wikimedia Commons/Jo Lee, {}",
    "Source: Jo Lee, {}",
    "Quelle: Flickr/jo, {}",
    "Image source: Jo Lee, {}",
    "Jo Amari/Wikimedia Commons, {}",
    "Data: OWID. Map: Ann Roe, {}",
    "Data: OWID. Photo Jo Lee, {}",
    "Map and data: Ann Roe, {}",
    "Photo and text: Jo Lee, {}",
    "Map: OpenStreetMap contributors, {}",
    "Jo Lee, {}. Data: OWID",
    "“Data by night” by Jo Lee is licensed under {}",
    "Data centre by Jo Lee, {}",
    "The harbour gathers data on tides. Jo Lee, {}",
    "A study of light. Jo Lee, {}",
    "The quay by night, {}",
]


def shown(caption: str) -> Image:
    html = f"<figure><img src=/i/quay.jpg><figcaption>{caption}</figcaption></figure>"
    found = read_image(next(_html.fragment(html).iter("img")), "https://site.example/2026/the-wall")
    assert found is not None
    return found


@pytest.mark.parametrize("named", ["CC BY 4.0", LINKED])
@pytest.mark.parametrize("line", ANOTHERS)
def test_the_licence_of_something_beside_it_is_none_of_the_picture(line: str, named: str) -> None:
    image = shown(line.format(named))
    assert (image.license, image.license_text) == (None, "CC BY 4.0")


@pytest.mark.parametrize("named", ["CC BY 4.0", LINKED])
@pytest.mark.parametrize("line", OWN)
def test_a_licence_behind_the_pictures_maker_is_its_own(line: str, named: str) -> None:
    image = shown(line.format(named))
    assert image.license is not None
    assert image.license.id == "CC-BY-4.0"


def test_a_credit_in_an_element_of_its_own_is_the_pictures_whatever_the_caption_names() -> None:
    image = shown('Data: OWID. <span class="credit">Ann Roe, CC BY 4.0</span>')
    assert image.license is not None


@pytest.mark.parametrize("named", ["OWID, CC BY 4.0", f"OWID, {LINKED}"])
def test_a_label_right_before_that_element_is_said_of_it(named: str) -> None:
    assert shown(f'Tides. Data: <span class="credit">{named}</span>').license is None
