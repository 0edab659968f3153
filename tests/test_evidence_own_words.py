"""How sites call what they publish, and things of a site that are no name of it."""

from __future__ import annotations

import pytest

from evidence_pages import claims_on, license_id, page_of

LINK = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'


@pytest.mark.parametrize(
    "sentence",
    [
        "What we publish is licensed under {}.",
        "Everything you read here is licensed under {}.",
        "Our pieces are licensed under {}.",
        "All of our articles are licensed under {}.",
        "All of our work is licensed under {}.",
        "Was wir veröffentlichen, steht unter {}.",
        "Unsere Recherchen stehen unter {}.",
        "Tout ce que nous publions est sous licence {}.",
        "Nos enquêtes sont sous licence {}.",
        "Todo lo que publicamos está bajo licencia {}.",
        "Nosso jornalismo está sob licença {}.",
        "Tutto ciò che leggete qui è sotto licenza {}.",
        "Onze verhalen vallen onder {}.",
        "Wszystko, co publikujemy, jest dostępne na licencji {}.",
        "Vše, co zde čtete, je dostupné pod licencí {}.",
        "Всё, что мы публикуем, доступно по лицензии {}.",
    ],
)
def test_what_a_site_publishes_has_many_names(sentence: str) -> None:
    assert license_id(page_of(footer=f"<p>{sentence.format(LINK)}</p>")) == "CC-BY-4.0"


@pytest.mark.parametrize(
    "sentence",
    [
        "Our FAQ is licensed under {}.",
        "Our climate coverage is licensed under {}.",
        "Photos in all of our articles are licensed under {}.",
        "Unser Archiv steht unter {}.",
        "Unsere Gastbeiträge stehen unter {}.",
        "Notre wiki est sous licence {}.",
        "Peta kami berlisensi {}.",
    ],
)
def test_a_thing_of_a_site_is_not_its_name(sentence: str) -> None:
    assert license_id(page_of(footer=f"<p>{sentence.format(LINK)}</p>")) is None


@pytest.mark.parametrize("name", ["Example News", "The Harbour Times", "Das Hafenblatt"])
def test_names_are_names(name: str) -> None:
    page = page_of(
        head=f'<meta property="og:site_name" content="{name}">', footer=f"<p>{name} is licensed under {LINK}.</p>"
    )
    assert [claim.scope for claim in claims_on(page)] == ["site"]
