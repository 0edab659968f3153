"""Conditions beside a licence that knows none of the kind: the licence stays in the review, and it is a question."""

from __future__ import annotations

import pytest

import republish
from evidence_pages import STORY, claims_on, page_of
from republish.model import Page

BY = '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
NC_ND = '<a rel="license" href="https://creativecommons.org/licenses/by-nc-nd/4.0/">CC BY-NC-ND 4.0</a>'
GRANT = f"<p>All content on this site is licensed under {BY}.</p>"


def conditions(page: Page) -> list[str]:
    return [claim.text for claim in claims_on(page) if claim.kind == "condition" and claim.scope != "explanation"]


COMMERCIAL = [
    "This article is licensed under @, for non-commercial use only.",
    "For non-commercial purposes, this article may be used under @.",
    "This article is licensed under @, for personal use only.",
    "Non-commercial @",
    "Dieser Artikel steht unter @, nur für nicht-kommerzielle Zwecke.",
    "Cet article est sous @, usage commercial interdit.",
    "Este artículo está bajo @, solo para uso no comercial.",
    "Este artigo está sob @, apenas para uso não comercial.",
    "Questo articolo è sotto @, solo per uso non commerciale.",
    "Dit artikel valt onder @, alleen voor niet-commercieel gebruik.",
    "Ten artykuł jest na licencji @, wyłącznie do użytku niekomercyjnego.",
    "Denna artikel är licensierad under @, endast för icke-kommersiellt bruk.",
    "Эта статья доступна по лицензии @, только для некоммерческого использования.",
    "この記事は @ です。商用利用は禁止します。",
    "本文采用 @ 许可协议。禁止商用。",
    "This article is licensed under @. You may not use it commercially.",
    "This article is licensed under @. Commercial uses are excluded.",
    "Dieser Artikel steht unter @. Kommerzielle Nutzungen sind ausgenommen.",
    "Dieser Artikel steht unter @. Für kommerzielle Nutzung fragen Sie bitte die Redaktion.",
    "Dit artikel valt onder @. Commercieel gebruik alleen met toestemming.",
    "Artikeln är publicerad under @. Kommersiell användning kräver tillstånd.",
    "Artikkelen er publisert under @. Kommersiell bruk krever tillatelse.",
    "Artikkeli on julkaistu lisenssillä @. Kaupallinen käyttö vaatii luvan.",
    "Artykuł dostępny na licencji @. Wykorzystanie komercyjne wymaga zgody redakcji.",
    "Článek je šířen pod licencí @. Komerční využití vyžaduje souhlas.",
    "A cikk a @ licenc alatt érhető el. Kereskedelmi felhasználáshoz a szerkesztőség engedélye szükséges.",
    "Članek je objavljen pod licenco @. Komercialna raba le z dovoljenjem.",
    "Članak je objavljen pod licencom @. Komercijalna upotreba samo uz dozvolu.",
    "Raksts pieejams ar @ licenci. Komerciālai izmantošanai vajadzīga atļauja.",
    "Straipsnis skelbiamas pagal @ licenciją. Komerciniam naudojimui reikia leidimo.",
    "Artikkel on avaldatud litsentsi @ alusel. Äriliseks kasutamiseks on vaja luba.",
]
CHANGES = [
    "This article is licensed under @. No changes to the text are allowed.",
    "This article is licensed under @. It must not be edited.",
    "Dieser Artikel steht unter @. Er darf nicht verändert werden.",
    "Cet article est sous @, sans modification.",
    "Este artículo está bajo @, sin modificaciones.",
    "Questo articolo è sotto @, senza modifiche.",
    "Este artigo está sob @, sem alterações.",
    "Dit artikel valt onder @ en mag niet worden aangepast.",
    "Ten artykuł jest na licencji @. Nie wolno modyfikować tekstu.",
    "Denna artikel är licensierad under @, utan ändringar.",
    "Эта статья доступна по лицензии @, без изменений.",
    "この記事は @ です。改変は禁止します。",
    "本文采用 @ 许可协议。禁止修改。",
]


@pytest.mark.parametrize("words", COMMERCIAL + CHANGES)
def test_a_condition_that_the_licence_is_without_is_a_question(words: str) -> None:
    page = page_of(footer=f"<p>{words.replace('@', BY)}</p>")
    assert len(conditions(page)) == 1
    decided = republish.review(page)
    assert (decided.verdict, decided.license and decided.license.id) == ("ask", "CC-BY-4.0")
    assert ("condition-contradicts", "question") in [(finding.code, finding.level) for finding in decided.findings]


@pytest.mark.parametrize("words", COMMERCIAL + CHANGES)
def test_a_condition_that_the_licence_has_contradicts_nothing(words: str) -> None:
    assert conditions(page_of(footer=f"<p>{words.replace('@', NC_ND)}</p>")) == []


def test_a_stricter_licence_of_the_article_has_the_condition() -> None:
    page = page_of(inside=f"<p>This article is licensed under {NC_ND}.</p>", footer=f"<p>Non-commercial {BY}</p>")
    decided = republish.review(page)
    assert decided.license is not None
    assert decided.license.id == "CC-BY-NC-ND-4.0"
    assert "condition-contradicts" not in [finding.code for finding in decided.findings]


LEAVE = [
    "This article may be republished under @ with our written permission.",
    "With our permission this article is available under @.",
    "Subject to prior approval, articles on this site are available under @.",
    "Our articles are licensed under @. Please ask us before republishing.",
    "Our articles are licensed under @. You must obtain our written permission first.",
    "Our articles are licensed under @. A fee applies for newspapers.",
    "Dieser Artikel steht nach Rücksprache mit der Redaktion unter @.",
    "Cet article est sous @ avec notre accord préalable.",
    "Este artículo está bajo @ con autorización previa.",
    "Este artigo está sob @ com autorização prévia.",
    "Questo articolo è sotto @ previa autorizzazione.",
    "Dit artikel valt na overleg onder @.",
    "Ten artykuł jest na licencji @ za naszą zgodą.",
    "Denna artikel är efter överenskommelse licensierad under @.",
    "Эта статья по согласованию с редакцией доступна по лицензии @.",
    "この記事は事前に許可を得て @ で利用できます。",
    "本文经事先同意采用 @ 许可协议。",
]


@pytest.mark.parametrize("words", LEAVE)
def test_leave_to_be_asked_for_is_a_question(words: str) -> None:
    decided = republish.review(page_of(footer=f"<p>{words.replace('@', BY)}</p>"))
    assert (decided.verdict, decided.license and decided.license.id) == ("ask", "CC-BY-4.0")


ASIDE = [
    "To republish this article, please contact the author.",
    "Please contact us before republishing this article.",
    "Permission must be obtained before republishing this story.",
    "Alle Rechte an diesem Text liegen bei der Autorin.",
]


@pytest.mark.parametrize("words", ASIDE)
def test_leave_to_be_asked_for_beside_a_sites_grant_is_a_question(words: str) -> None:
    page = page_of(inside=f"<p>{words}</p>", footer=GRANT)
    assert conditions(page) == [words]
    assert republish.review(page).verdict == "ask"


@pytest.mark.parametrize(
    "words",
    [
        "You may republish our articles under @ without our prior permission.",
        "Our articles are licensed under @. Permissions beyond the scope of this license may be available on request.",
        "Our articles are licensed under @. For images, please ask us before republishing.",
        "Our articles are licensed under @. Written permission is needed for photos.",
        "Our articles are licensed under @. Commercial use is allowed.",
        "Our articles are licensed under @, for commercial and non-commercial use.",
        "Our articles are licensed under @. You do not need permission to use them commercially.",
        "Our articles are licensed under @. Photos are not for commercial use.",
        "Our articles are licensed under @, the photos not for commercial use.",
        "Harrow News is a non-commercial project. All texts: @.",
        "Our articles are licensed under @. You must indicate if changes were made.",
        "Our articles are licensed under @, with or without changes.",
        "Our articles are licensed under @. If you want to write for us, please contact the editor before you send a text.",
        "Our articles are licensed under @. “You may not edit our stories,” the old rules said.",
        "Unsere Texte stehen unter @. Eine Nutzung ohne vorherige Zustimmung ist erlaubt.",
    ],
)
def test_freedoms_pictures_and_other_permissions_are_no_conditions(words: str) -> None:
    page = page_of(footer=f"<p>{words.replace('@', BY)}</p>")
    assert conditions(page) == []
    assert republish.review(page).verdict == "allowed"


RULES = '<div class="republish"><h2>Republish this story</h2><p>You may republish this story under @.</p><ul><li>{}</li></ul></div>'


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        ("Photographs are not included in this license. Ask us first at republish@harrow.example.", False),
        ("Photos are not included. Please ask us before republishing.", True),
        ("Photos of our stories are not included. Ask us first at republish@harrow.example.", True),
        ("Photos are not included. Keep the links. Ask us first at republish@harrow.example.", True),
        ("Keep the links. Ask us first at republish@harrow.example.", True),
        ("Ask us first at republish@harrow.example.", True),
    ],
)
def test_leave_asked_for_in_a_sentence_on_pictures_is_for_those(rule: str, *, told: bool) -> None:
    page = page_of(after=RULES.format(rule).replace("@.", f"{BY}."))
    assert bool(conditions(page)) == told
    assert (republish.review(page).verdict == "ask") == told


def test_a_story_that_tells_of_leave_sets_no_condition() -> None:
    line = "<p>To republish a poem, contact the author, said the old printer in the mill.</p>"
    assert conditions(page_of(inside=f"{line}{STORY}", footer=GRANT)) == []
