"""Licences for some of a site's texts, by kind, language, series, owner or day: none for the one at hand."""

from __future__ import annotations

import pytest

from evidence_pages import license_id, page_of

LINK = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'


def granted(sentence: str) -> bool:
    return license_id(page_of(footer=f"<p>{sentence.format(LINK)}</p>")) is not None


@pytest.mark.parametrize(
    "sentence",
    [
        "Our articles in Spanish are licensed under {}.",
        "Articles from our partners are licensed under {}.",
        "Our guest posts are available under {}.",
        "Our science stories are licensed under {}.",
        "The articles in this series are licensed under {}.",
        "Content of this site comes from partners who publish under {}.",
        "The text of our cookie notice is licensed under {}.",
        "Wikipedia text is available under {}.",
        "Unsere englischen Artikel stehen unter {}.",
        "Artikel unserer Partner stehen unter {}.",
        "Nos articles en anglais sont sous licence {}.",
        "Les articles de cette série sont sous licence {}.",
        "Los artículos de nuestros socios están bajo licencia {}.",
        "Nossos artigos antigos estão sob licença {}.",
        "Gli articoli dell'edizione cartacea sono sotto licenza {}.",
        "Oudere artikelen vallen onder {}.",
        "Artykuły naszych partnerów są dostępne na licencji {}.",
        "Články z této série jsou dostupné pod licencí {}.",
        "Статьи наших партнёров доступны по лицензии {}.",
        "Artikel kami dalam bahasa Inggris berlisensi {}.",
        "パートナーの記事は{}で提供されています。",
        "Våra artiklar på engelska är licensierade under {}.",
        "Artikler fra vores partnere er udgivet under {}.",
        "Englanninkieliset artikkelimme on lisensoitu {}.",
        "Articolele partenerilor noștri sunt sub licența {}.",
        "İngilizce yazılarımız {} ile lisanslanmıştır.",
        "Els nostres articles en anglès estan sota {}.",
        "مقالات شركائنا مرخصة بموجب {}.",
        "파트너의 기사는 {}에 따릅니다.",
        "Material for schools is licensed under {}.",
        "Content provided by users is licensed under {}.",
    ],
)
def test_some_of_a_sites_texts_are_not_all(sentence: str) -> None:
    assert not granted(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Our articles are licensed under {}.",
        "Our original stories are licensed under {}.",
        "Our articles and guest posts are licensed under {}.",
        "All articles, old and new, are licensed under {}.",
        "Our news stories are licensed under {}.",
        "Unsere Artikel auf Englisch und alle anderen Inhalte stehen unter {}.",
        "Tous nos articles sont sous licence {}.",
        "Nuestros artículos están bajo licencia {}.",
        "Наши статьи доступны по лицензии {}.",
        "当サイトの記事は{}で提供されています。",
        "Våra artiklar är licensierade under {}.",
        "Articolele noastre sunt sub licența {}.",
        "We publish our articles in English and Welsh under {}.",
    ],
)
def test_all_of_them_are(sentence: str) -> None:
    assert granted(sentence)
