"""Something of a site under a licence, in words that name the site as well: not what the site publishes."""

from __future__ import annotations

import pytest

from evidence_pages import license_id, page_of

LINK = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'


def granted(place: str, sentence: str) -> bool:
    return license_id(page_of(**{place: f"<p>{sentence.format(LINK)}</p>"})) is not None


@pytest.mark.parametrize("place", ["after", "footer"])
@pytest.mark.parametrize(
    "sentence",
    [
        "The design of this site is licensed under {}.",
        "This site’s code is licensed under {}.",
        "The archive of this magazine is available under {}.",
        "Das Layout dieses Blogs steht unter {}.",
        "Die englische Version dieser Website steht unter {}.",
        "La maquette de ce site est sous licence {}.",
        "El código de este sitio está bajo licencia {}.",
        "A versão em inglês deste site está sob licença {}.",
        "L’API di questo sito è sotto licenza {}.",
        "Het thema van deze blog valt onder {}.",
        "Kod tej strony jest dostępny na licencji {}.",
        "Design tohoto webu je dostupný pod licencí {}.",
        "Архив этого сайта доступен по лицензии {}.",
        "Desain situs ini berlisensi {}.",
        "このサイトのコードは{}で提供されています。",
        "本站代码采用{}。",
        "كود هذا الموقع مرخص بموجب {}.",
    ],
)
def test_something_of_a_site_is_not_its_texts(sentence: str, place: str) -> None:
    assert not granted(place, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The whole of this site is licensed under {}.",
        "The contents of this site are licensed under {}.",
        "The design of this site and all its articles are licensed under {}.",
        "The licence of this site is {}.",
        "Die Lizenz dieser Website ist {}.",
        "Die Seiten dieser Website stehen unter {}.",
        "L’ensemble de ce site est sous licence {}.",
        "La totalidad de este sitio está bajo licencia {}.",
        "Il contenuto di questo sito è sotto licenza {}.",
        "Treść tej strony jest dostępna na licencji {}.",
        "Содержание этого сайта доступно по лицензии {}.",
        "Isi situs ini berlisensi {}.",
        "本站内容采用{}。",
        "当サイトのすべては{}で提供されています。",
    ],
)
def test_all_of_a_site_is(sentence: str) -> None:
    assert granted("footer", sentence)
