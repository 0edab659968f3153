"""Sentences that deny a licence to this article, or to other texts, and near misses that deny nothing."""

from __future__ import annotations

import pytest

import republish
from evidence_pages import STORY, claims_on, page_of
from republish.model import Page

LINK = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
GRANT = f"<p>All content on this site is licensed under {LINK}.</p>"


def against(page: Page) -> list[tuple[str, str]]:
    return [(claim.kind, claim.scope) for claim in claims_on(page) if claim.kind != "license"]


DENIED = [
    f"This article is excluded from our {LINK} licence.",
    f"This story is exempt from the {LINK} licence that covers this site.",
    f"This article isn’t covered by our {LINK} licence.",
    f"This article belongs to its author and cannot be used under {LINK}.",
    f"Please note: this story is not available for republication under our {LINK} licence.",
    f"Our {LINK} licence does not apply to this article.",
    "This article is not available under our Creative Commons licence.",
    "This piece is exempt from Creative Commons republication.",
    f"This story is ineligible for republication under our {LINK} licence.",
    "This essay falls outside our Creative Commons licence.",
    f"Dieser Artikel ist von der Lizenz {LINK} ausgenommen.",
    "Dieser Text ist von der CC-Lizenz ausgenommen.",
    f"Dieser Beitrag steht ausnahmsweise nicht unter {LINK}.",
    f"Unsere Lizenz {LINK} gilt nicht für diesen Artikel.",
    f"La licence {LINK} de ce site ne s’applique pas à cet article.",
    f"La licencia {LINK} no se aplica a este artículo.",
    f"A licença {LINK} não se aplica a este artigo.",
    f"La licenza {LINK} non si applica a questo articolo.",
    f"De licentie {LINK} geldt niet voor dit artikel.",
    f"Licencja {LINK} nie obejmuje tego artykułu.",
    f"Op dit artikel is de licentie {LINK} niet van toepassing.",
    "Denne kronikken er ikke omfattet av CC-lisensen.",
    f"Lisenssi {LINK} ei koske tätä kirjoitusta.",
    f"Na tento text se licence {LINK} nevztahuje.",
    f"Na tento text sa licencia {LINK} nevzťahuje.",
    f"Za ta članek licenca {LINK} ne velja.",
    f"Licenca {LINK} ne odnosi se na ovaj tekst.",
    f"Uz šo rakstu licence {LINK} neattiecas.",
    f"Šiam straipsniui licencija {LINK} netaikoma.",
    f"Sellele artiklile litsents {LINK} ei kehti.",
    f"Лицензия {LINK} не распространяется на эту статью.",
    "Für diesen Text gilt die CC-BY-4.0-Lizenz nicht.",
    f"Cet article n’est pas sous licence {LINK}.",
    f"Cet article est exclu de la licence {LINK}.",
    f"Este artículo no está bajo la licencia {LINK} del resto del sitio.",
    f"Este artículo queda excluido de la licencia {LINK}.",
    f"Este artigo não está sob licença {LINK}.",
    f"Questo articolo non è distribuito con licenza {LINK}.",
    f"Dit artikel valt niet onder de licentie {LINK}.",
    f"Ten artykuł nie jest dostępny na licencji {LINK}.",
    f"Denna artikel omfattas inte av licensen {LINK}.",
    f"Эта статья не распространяется по лицензии {LINK}.",
    f"この記事は {LINK} の対象外です。",
    f"本文不适用 {LINK} 许可协议。",
]


@pytest.mark.parametrize("sentence", DENIED)
@pytest.mark.parametrize("footer", ["", GRANT])
def test_a_licence_denied_to_this_article_is_a_refusal(sentence: str, footer: str) -> None:
    page = page_of(inside=f"<p>{sentence}</p>", footer=footer)
    assert ("reserved", "article") in against(page)
    decided = republish.review(page)
    assert (decided.verdict, decided.license) == ("forbidden", None)


OTHERS = [
    f"Guest articles are not covered by our {LINK} licence.",
    f"Agency texts are excluded from our {LINK} licence.",
    f"Gastartikel stehen nicht unter der Lizenz {LINK}.",
]


@pytest.mark.parametrize("sentence", OTHERS)
def test_a_licence_denied_to_other_texts_in_a_footer_is_an_exception(sentence: str) -> None:
    decided = republish.review(page_of(footer=f"{GRANT}<p>{sentence}</p>"))
    assert (decided.verdict, decided.license and decided.license.id) == ("ask", "CC-BY-4.0")
    alone = republish.review(page_of(footer=f"<p>{sentence}</p>"))
    assert (alone.verdict, alone.license) == ("ask", None)


def test_a_line_that_denies_a_licence_to_nothing_it_names_is_unclear() -> None:
    line = "<p>Not available under our Creative Commons licence.</p>"
    assert against(page_of(inside=line, footer=GRANT)) == [("reserved", "unclear")]
    assert against(page_of(inside=f"{line}{STORY}", footer=GRANT)) == [("reserved", "explanation")]


@pytest.mark.parametrize(
    "sentence",
    [
        f"This site is published not only under {LINK} but also in print.",
        f"Unless it is stated otherwise, our articles are available under {LINK}.",
        f"This article is licensed under {LINK}, but its photos are not covered by the licence.",
        f"All articles are licensed under {LINK}; images are not covered by the CC licence.",
        f"This article is not licensed to anybody but available under {LINK}.",
        f"Sofern nicht anders angegeben stehen die Texte dieser Website unter {LINK}.",
        f"Die Texte dieser Website stehen nicht nur gedruckt unter {LINK}.",
        f"Salvo diversa indicazione, i testi di questo sito sono rilasciati con licenza {LINK}.",
        f"Si no se indica lo contrario, los textos de este sitio están bajo {LINK}.",
        f"本站文章除特别声明外，均采用 {LINK} 许可协议。",
    ],
)
def test_other_words_with_a_not_deny_nothing(sentence: str) -> None:
    page = page_of(footer=f"<p>{sentence}</p>")
    assert against(page) == []
    assert republish.review(page).verdict == "allowed"


@pytest.mark.parametrize(
    "sentence",
    [
        f"If content is not licensed under {LINK}, we say so.",
        f"Texts that are not licensed under {LINK} are marked.",
        f"“This article is not licensed under {LINK},” says the small print.",
    ],
)
def test_a_supposed_or_quoted_denial_is_no_denial(sentence: str) -> None:
    page = page_of(inside=f"<p>{sentence}</p>", footer=GRANT)
    assert against(page) == []
    assert republish.review(page).verdict == "allowed"


def test_a_licence_denied_to_pictures_neither_blocks_nor_grants() -> None:
    line = f"<p>This article’s photos are not covered by our {LINK} licence.</p>"
    assert republish.review(page_of(inside=line, footer=GRANT)).verdict == "allowed"
    alone = republish.review(page_of(inside=line))
    assert (alone.verdict, alone.license) == ("ask", None)


@pytest.mark.parametrize(
    "sentence",
    [
        "Not all of our articles are licensed under {}.",
        "Not this article, but all others are licensed under {}.",
        "Nobody but our partners may reuse this article under {}.",
        "This article was never licensed under {}.",
        "This article is neither in the public domain nor licensed under {}.",
        "This article should be licensed under {}.",
        "For a fee, this article is licensed under {}.",
        "The pictures, but not the text of this article, are licensed under {}.",
        "The comments below this article are licensed under {}.",
        "Versi asli artikel ini berlisensi {}.",
        "この記事の原文は{}で提供されています。",
    ],
)
def test_what_is_denied_wished_for_or_sold_is_not_granted(sentence: str) -> None:
    assert republish.review(page_of(after=f"<p>{sentence.format(LINK)}</p>")).license is None


@pytest.mark.parametrize(
    "sentence",
    [
        "All of our articles on this site are licensed under {}.",
        "This article, like all our work, is licensed under {}.",
        "Nothing stops you from reusing this article: it is licensed under {}.",
        "The text of this article, but not the photos, is licensed under {}.",
    ],
)
def test_a_grant_beside_words_that_only_resemble_a_denial_holds(sentence: str) -> None:
    assert republish.review(page_of(after=f"<p>{sentence.format(LINK)}</p>")).verdict == "allowed"
