"""What stands in or goes with a text of whatever kind is not the text: "the photos in this interview"; its contents are."""

from __future__ import annotations

import pytest

from evidence_pages import license_id, page_of

BY = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
WITHIN = [
    "The photos in this interview are licensed under {}.",
    "The data behind this investigation are licensed under {}.",
    "The figures in this chapter are licensed under {}.",
    "The images of this publication are licensed under {}.",
    "Las fotos de este reportaje se publican bajo {}.",
    "Los datos de esta crónica se publican bajo {}.",
    "Les photos de cet entretien sont publiées sous {}.",
    "Les données de cette enquête sont publiées sous {}.",
    "As fotos desta reportagem são publicadas sob {}.",
    "Os dados desta matéria são publicados sob {}.",
    "Le foto di questo post sono pubblicate con licenza {}.",
    "Le immagini di quest’opera sono con licenza {}.",
    "De foto’s bij dit interview staan onder {}.",
    "Die Karten zu dieser Recherche stehen unter {}.",
    "Les fotos d’aquest reportatge es publiquen sota {}.",
    "Foto artikel ini berlisensi {}.",
    "この記事のデータは{}の下に提供されています。",
    "本文封面图采用 {} 许可。",
    "صور هذا المقال مرخصة بموجب {}.",
]
WHOLE = [
    "The text of this interview is licensed under {}.",
    "All text in this publication is licensed under {}.",
    "Republication of this column is permitted under {}.",
    "Le contenu de cette publication est sous licence {}.",
    "La reproduction de cet entretien est autorisée sous {}.",
    "El contenido de esta nota está bajo {}.",
    "O conteúdo desta matéria está sob {}.",
    "A reprodução desta reportagem é permitida sob {}.",
    "Il contenuto di quest’opera è pubblicato con licenza {}.",
    "De inhoud van deze publicatie valt onder {}.",
    "Esta historia se publica bajo la licencia {}.",
    "Cette enquête est publiée sous licence {}.",
    "Quest’intervista è pubblicata con licenza {}.",
]


@pytest.mark.parametrize("place", ["inside", "after", "footer"])
@pytest.mark.parametrize("sentence", WITHIN)
def test_what_goes_with_a_text_is_not_the_text(sentence: str, place: str) -> None:
    assert license_id(page_of(**{place: f"<p>{sentence.format(BY)}</p>"})) is None


@pytest.mark.parametrize("sentence", WHOLE)
def test_what_it_says_is(sentence: str) -> None:
    assert license_id(page_of(after=f"<p>{sentence.format(BY)}</p>")) == "CC-BY-4.0"
