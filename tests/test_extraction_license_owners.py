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
    "Photo: Jo Lee. Article licence: {}",
    "Foto: Jo Lee. Textlizenz: {}",
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


OF_A_PART = [
    "Photo: Jo Lee; inset: Ann Roe ({})",
    "Vänster: Ann Roe ({}). Höger: Jo Lee",
    "Ann Roe ({}), til høyre: Jo Lee",
    "Слева: Ann Roe ({}). Справа: Jo Lee",
    "왼쪽: Ann Roe({}), 오른쪽: Jo Lee",
    "משמאל: Ann Roe ({}). מימין: Jo Lee",
    "Background image: Ann Roe ({}). Photo: Jo Lee",
    "Photos: 1. Ann Roe, {} 2. Jo Lee",
    "Ann Roe ({}) and Jo Lee",
    "Ann Roe, {} / Jo Lee",
    "Ann Roe ({}), Jo Lee",
    "Photos: Ann Roe {}; Jo Lee; Max Orr",
    "Photomontage: The Tide; photos: Ann Roe ({}), Jo Lee",
    "Illustration: Jo Lee, based on a photo by Ann Roe ({})",
    "Photo illustration by Jo Lee; original photo by Ann Roe ({})",
    "Illustration by Jo Lee using photos by Ann Roe ({})",
    "Jo Lee. Original photo: Ann Roe, {}",
    "Fotomontage: Jo Lee, unter Verwendung eines Fotos von Ann Roe ({})",
    "Jo Lee, Originalfoto: Ann Roe, {}",
    "Montage : Jo Lee, à partir d’une photo de Ann Roe ({})",
    "Jo Lee, foto original: Ann Roe, {}",
    "Jo Lee, rielaborazione di una foto di Ann Roe, {}",
    "Illustration: Ann Roe; photo: Jo Lee ({})",
    "The quay. Photo: Jo Lee / {}, graphic: Ann Roe",
    "Foto: Jo Lee ({}). Illustration: Ann Roe",
    "Photo: Jo Lee, {}; photo: Ann Roe",
    "Photo illustration by Ann Roe; source image Jo Lee, {}",
    "The quay. Photos: 1: Jo Lee, {}; 2: Ann Roe",
    "Bilder: 1 Jo Lee ({}); 2 Ann Roe",
    "Screen of a {} map",
    "The quay. Ann Roe draws her maps under {}. Photo: Jo Lee",
    "Ann Roe stellt ihre Karten alle unter {}. Foto: Jo Lee",
    "Ann Roe explains {} to pupils",
    "The software, licensed under {}, shows the tide. Photo: Jo Lee",
    "The painting was released under {} by the museum last year. Photo: Jo Lee",
    "A page of the {} report. Photo: Jo Lee",
]
OF_THE_WHOLE = [
    "Left: Ann Roe ({0}). Right: Jo Lee ({0})",
    "Left: the ferry. Right: the tower. Photo: Ann Roe, {}",
    "Ann Roe, right, on the ferry. Photo: Jo Lee, {}",
    "Jo Lee ({}) via Wikimedia Commons",
    "Jo Lee ({}) / Wikimedia Commons",
    "Jo Lee, {}, cropped by Ann Roe",
    "The quay in the ice. {}. Photo: Jo Lee",
    "Collage by Jo Lee, {}",
    "Illustration: Ann Roe, {0}; photo: Jo Lee, {0}",
    "Image credit: Jo Lee; photo by Jo Lee, {}",
    "Fotograf: Ann Roe, Bildquelle: Jo Lee, {}",
    "Photographer: Ann Roe. Photo: Jo Lee, {}",
    "A photo by Ann Roe hangs there. Photo: Jo Lee, {}",
    "Image source: Wikimedia Commons. Photo: Jo Lee, {}",
    "The quay. This picture is licensed under {}. Photo: Jo Lee",
    "The quay lies in the ice ({}). Photo: Jo Lee",
    "The quay. {} photo by Jo Lee",
    "{}, Jo Lee",
    "{} / Jo Lee",
    "Chart: Our World in Data, {}",
    "Jo Lee, under a {} licence",
    "The quay with its original illustrations from 1911. Photo: Jo Lee, {}",
    "A woman with a picture of her son. Jo Lee, {}",
    "The base of the tower. Photo: Jo Lee, {}",
]


@pytest.mark.parametrize("named", ["CC BY 4.0", LINKED])
@pytest.mark.parametrize("line", OF_A_PART)
def test_the_licence_of_a_part_is_not_the_whole_pictures(line: str, named: str) -> None:
    assert shown(line.format(named)).license is None


@pytest.mark.parametrize("named", ["CC BY 4.0", LINKED])
@pytest.mark.parametrize("line", OF_THE_WHOLE)
def test_parts_that_are_licensed_or_only_told_of_are(line: str, named: str) -> None:
    image = shown(line.format(named))
    assert image.license is not None


@pytest.mark.parametrize(
    ("behind", "credit"),
    [
        (", all rights reserved", "Jo Lee, all rights reserved"),
        (" via The Agency.", "Jo Lee, via The Agency"),
        (".", "Jo Lee"),
        (". " + "The wall has stood in the tide since the harbour was built. " * 2, "Jo Lee"),
    ],
)
def test_a_few_words_behind_the_licence_stay_with_the_maker(behind: str, credit: str) -> None:
    assert shown(f"The quay. Jo Lee ({LINKED}){behind}").credit == credit


DENIED = [
    "Photo: Jo Lee, not licensed under {}",
    "Photo: Jo Lee. Excluded from the article’s {} licence.",
    "Photo: Jo Lee, formerly {}",
    "Photo: Jo Lee, {} until 2024",
    "Foto: Jo Lee, nicht unter {}",
    "Photo : Jo Lee, pas sous {}",
    "Foto: Jo Lee, no está bajo {}",
    "Foto: Jo Lee, inte under {}",
    "Fot. Jo Lee, nie na licencji {}",
    "Фото: Jo Lee, не под {}",
    "Fotoğraf: Jo Lee, {} değil",
    "写真:Jo Lee, {} ではない",
    "Foto: Jo Lee, bukan di bawah {}",
    "Foto: Jo Lee. Der Text steht unter {}.",
    "Foto: Jo Lee. El texto está bajo {}.",
    "Foto: Jo Lee. Texten är under {}.",
    "Foto: Jo Lee. El text està sota {}.",
    "Foto: Jo Lee. Text pod licencí {}.",
    "Фото: Jo Lee. Текст под лицензией {}.",
    "写真:Jo Lee. 本文は{}.",
]
KEPT = [
    "Photo: Jo Lee, no changes, {}",
    "“Do not enter” by Jo Lee, {}",
    "Photo No. 5: Jo Lee, {}",
    "The ferry does not sail. Jo Lee, {}",
    "Pas de Calais, Jo Lee ({})",
]


@pytest.mark.parametrize("named", ["CC BY 4.0", LINKED])
@pytest.mark.parametrize("line", DENIED)
def test_a_licence_that_is_denied_or_the_texts_is_none_of_the_picture(line: str, named: str) -> None:
    assert shown(line.format(named)).license is None


@pytest.mark.parametrize("named", ["CC BY 4.0", LINKED])
@pytest.mark.parametrize("line", KEPT)
def test_another_no_denies_nothing(line: str, named: str) -> None:
    assert shown(line.format(named)).license is not None


BADGE = '<a href="https://creativecommons.org/licenses/by/4.0/"><img src="https://licensebuttons.net/l/by/4.0/88x31.png" alt=""></a>'


@pytest.mark.parametrize(
    ("line", "own"),
    [
        ("Left: Ann Roe {}. Right: Jo Lee", False),
        ("Data: OWID {}", False),
        ("Jo Lee, not under {}", False),
        ("Jo Lee {}", True),
    ],
)
def test_a_badge_is_asked_whose_it_is_too(line: str, own: bool) -> None:
    assert (shown(line.format(BADGE)).license is not None) is own
