"""What pictures, comments, works and reserved rights are called in many languages."""

from __future__ import annotations

import pytest

from evidence_pages import claims_on, license_id, page_of

URL = "https://creativecommons.org/licenses/by/4.0/"
LINK = f'<a href="{URL}">CC BY 4.0</a>'
REL = f'<a rel="license" href="{URL}">CC BY 4.0</a>'


@pytest.mark.parametrize(
    "label",
    [
        "Kuva: Jo Penn,",
        "Valokuvat: Jo Penn,",
        "Kép: Jo Penn,",
        "Nyitókép:",
        "Billede:",
        "Billeder:",
        "Bilde:",
        "Autor snímku: Jo Penn,",
        "Ilustrace:",
        "Fotografie: Jo Penn,",
        "Fot. Jo Penn,",
        "Φωτογραφία: Jo Penn,",
        "Οι φωτογραφίες:",
        "Imagine: Jo Penn,",
        "Imaginile:",
        "Slika:",
        "Fotografije:",
        "Світлина: Jo Penn,",
        "Снимка: Jo Penn,",
        "Ảnh: Jo Penn,",
        "צילום:",
        "عکس:",
        "ภาพ:",
        "चित्र:",
    ],
)
@pytest.mark.parametrize("place", ["inside", "footer"])
def test_a_pictures_licence_is_the_pictures(label: str, place: str) -> None:
    page = page_of(**{place: f"<p>{label} {REL}</p>"})
    assert [claim.scope for claim in claims_on(page) if claim.kind == "license"] == ["image"]
    assert license_id(page) is None


def test_a_word_that_only_looks_like_pictures_is_a_thing_unknown() -> None:
    assert [claim.scope for claim in claims_on(page_of(footer=f"<p>คุณภาพ: {LINK}</p>"))] == ["unclear"]


@pytest.mark.parametrize("words", ["Imagine a mill.", "Slike artikler:", "Lisens:"])
def test_words_that_only_look_like_pictures_are_none(words: str) -> None:
    assert license_id(page_of(footer=f"<p>{words} {LINK}</p>")) == "CC-BY-4.0"


@pytest.mark.parametrize("label", ["Komentáře", "Kommentarer", "Комментарии", "Kommentit", "Hozzászólások"])
def test_a_licence_of_comments_is_theirs(label: str) -> None:
    page = page_of(footer=f"<p>{label}: {LINK}</p>")
    assert [claim.scope for claim in claims_on(page) if claim.kind == "license"] == ["comments"]


@pytest.mark.parametrize(
    "words",
    [
        "Toto dílo podléhá licenci",
        "Tento článok je pod licenciou",
        "Dette værk er licenseret under en",
        "Dette verket er lisensiert under en",
        "Denne artikel er under",
        "Tämä teos on lisensoitu",
        "Tämä artikkeli on lisensoitu",
        "Цей твір ліцензовано на умовах",
        "Это произведение доступно по лицензии",
        "Ez a mű a következő licenc alatt van:",
        "Această operă este pusă la dispoziție sub",
        "Ovo djelo je dano na korištenje pod licencom",
        "Το έργο αυτό διατίθεται με άδεια",
        "Ce(tte) œuvre est mise à disposition selon les termes de la licence",
        "本著作係採用",
        "この 作品 は",
    ],
)
def test_this_work_is_the_article(words: str) -> None:
    page = page_of(inside=f"<p>{words} {LINK}.</p>")
    assert [(claim.scope, claim.license and claim.license.id) for claim in claims_on(page)] == [
        ("article", "CC-BY-4.0")
    ]


@pytest.mark.parametrize(
    "words", ["Dílo muzea podléhá licenci", "Værket er licenseret under en", "Teos on lisensoitu", "作品 は"]
)
def test_somebodys_work_is_not(words: str) -> None:
    assert license_id(page_of(inside=f"<p>{words} {LINK}.</p>")) is None


@pytest.mark.parametrize(
    "words",
    [
        "Alle rettigheder forbeholdes",
        "Alle rettigheter forbeholdt",
        "Kaikki oikeudet pidätetään",
        "Všechna práva vyhrazena",
        "Všetky práva vyhradené",
        "Minden jog fenntartva",
        "Toate drepturile rezervate",
        "Sva prava pridržana",
        "Vse pravice pridržane",
        "Με την επιφύλαξη παντός δικαιώματος",
        "Усі права захищено",
        "Всички права запазени",
        "Mọi quyền được bảo lưu",
        "تمام حقوق برای این روزنامه محفوظ است",
        "כל הזכויות שמורות",
        "สงวนลิขสิทธิ์",
        "Visos teisės saugomos",
        "Visas tiesības aizsargātas",
        "Kõik õigused kaitstud",
        "Eskubide guztiak erreserbatuta",
        "Todos os dereitos reservados",
    ],
)
def test_rights_are_reserved(words: str) -> None:
    page = page_of(inside=f"<p>© 2024 Jo Penn. {words}.</p>")
    assert [(claim.kind, claim.scope) for claim in claims_on(page)] == [("reserved", "article")]


@pytest.mark.parametrize("words", ["Alle rettigheder", "Minden jog", "Kaikki oikeudet", "Mọi quyền"])
def test_rights_alone_reserve_nothing(words: str) -> None:
    assert claims_on(page_of(inside=f"<p>© 2024 Jo Penn. {words}.</p>")) == ()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("licensed under <b>Attribution-NonCommercial</b> 4.0 International", "CC-BY-NC-4.0"),
        ("Crea&shy;tive Com&shy;mons At&shy;tri&shy;bu&shy;tion 4.0", "CC-BY-4.0"),
        ("ＣＣ ＢＹ－ＳＡ ４．０", "CC-BY-SA-4.0"),
        ("Attribution-giving is good in version 4", None),
    ],
)
def test_a_licences_name_is_found_however_it_is_set(words: str, found: str | None) -> None:
    assert license_id(page_of(footer=f"<p>{words}</p>")) == found


BADGE = (
    '<p><a rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/"><img src="/by-sa.png" alt=""></a></p>'
)


@pytest.mark.parametrize(
    ("box", "scope"),
    [
        ("comentarios", "comments"),
        ("commenti", "comments"),
        ("iruzkinak", "comments"),
        ("pie-foto", "image"),
        ("legenda", "image"),
        ("peu", "site"),
        ("oina", "site"),
        ("rodapé", "site"),
        ("lizentzia", "article"),
        ("llicencia", "article"),
    ],
)
def test_boxes_named_in_the_publishers_language_tell_what_a_badge_is_of(box: str, scope: str) -> None:
    claims = claims_on(page_of(after=f'<div class="{box}">{BADGE}</div>'))
    assert {claim.scope for claim in claims if claim.kind == "license"} == {scope}


@pytest.mark.parametrize("box", ["peugeot", "pesaje", "subsolar", "lateralus"])
def test_names_that_begin_like_those_tell_nothing(box: str) -> None:
    plain = {claim.scope for claim in claims_on(page_of(after=f"<div>{BADGE}</div>"))}
    assert {claim.scope for claim in claims_on(page_of(after=f'<div class="{box}">{BADGE}</div>'))} == plain
