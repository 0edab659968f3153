"""What a licence statement takes out of its own licence: in the sentences after it, and code beside the text."""

from __future__ import annotations

import pytest

import republish
from evidence_pages import claims_on, page_of
from republish.model import Page

LINK = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
GRANT = f"All content on this site is licensed under {LINK}."


def footer(words: str) -> Page:
    return page_of(footer=f"<p>{words}</p>")


def excepted(page: Page) -> list[str]:
    return [claim.text for claim in claims_on(page) if claim.kind == "exception"]


AFTER = [
    "An exception is the press cuttings.",
    "Exceptions are guest columns and reprints.",
    "Excepted are the columns of the Harrow Herald.",
    "This does not apply to guest articles.",
    "All rights remain with the respective publishers.",
    "Eine Ausnahme bilden die Presseartikel.",
    "Ausgenommen sind Gastbeiträge.",
    "Bei diesen liegen die Rechte bei den jeweiligen Verlagen.",
    "Les tribunes font exception.",
    "Se exceptúan las columnas de opinión.",
    "Ficam excluídas as colunas de opinião.",
    "Fanno eccezione gli articoli degli ospiti.",
    "Uitgezonderd zijn gastbijdragen.",
    "Wyjątkiem są teksty gościnne.",
    "Undantag är gästkrönikor.",
    "Undtagelser er gæsteindlæg.",
    "Poikkeuksena ovat vieraskynät.",
    "Výjimkou jsou hostující sloupky.",
    "Исключение составляют колонки гостей.",
    "Agency material is not covered.",
    "Opinion pieces are not covered by this licence.",
    "Guest articles remain the copyright of their authors.",
    "Articles older than 2025 are all rights reserved.",
    "This applies only to articles published after 1 January 2025.",
    "This licence is for members of the Trust only.",
    "Gastbeiträge sind nicht davon erfasst.",
    "Les tribunes ne sont pas couvertes.",
    "Las columnas de opinión no están incluidas.",
    "As colunas de opinião não estão incluídas.",
    "Gli articoli degli ospiti non sono inclusi.",
    "Gastbijdragen vallen hier niet onder.",
    "Teksty gościnne nie są nią objęte.",
    "Gästkrönikor omfattas inte.",
    "Колонки гостей сюда не входят.",
]
WITHIN = [
    f"Texty jsou dostupné pod licencí {LINK} s výjimkou převzatých článků.",
    f"Teksty z wyłączeniem felietonów są dostępne na licencji {LINK}.",
    f"Texterna är publicerade under {LINK}, gästkrönikorna undantagna.",
    f"Az oldal cikkei a vendégcikkek kivételével a {LINK} licenc alatt érhetők el.",
    f"All content on this site is licensed under {LINK}, except guest posts.",
    f"All content on this site is licensed under {LINK}, except for photos that are by agencies and guest columns.",
    f"Alle Texte dieser Website stehen unter {LINK}, mit Ausnahme der Gastbeiträge.",
    f"Tous les textes de ce site sont sous {LINK}, sauf les tribunes.",
    f"Todos los textos de este sitio están bajo {LINK}, salvo las columnas.",
    f"Tutti i testi di questo sito sono sotto {LINK}, tranne gli editoriali.",
    f"Alle teksten op deze site vallen onder {LINK}, behalve gastbijdragen.",
    f"Все тексты сайта доступны по лицензии {LINK}, кроме колонок гостей.",
    f"本站文章采用 {LINK} 许可协议，不包括特约文章。",
]
CONDITIONAL = [
    f"Content is licensed under {LINK} unless it is marked as Opinion or written by guest contributors.",
    f"Content is licensed under {LINK} unless it was supplied by an agency.",
    f"Content is licensed under {LINK} unless the author is a guest.",
    f"Content is licensed under {LINK} unless written by guest contributors.",
    f"Unless marked as staff-written, content is licensed under {LINK}.",
    f"Unless the article comes from a partner, content is licensed under {LINK}.",
    f"News stories (not features) are licensed under {LINK}.",
    f"News stories, but not columns, are licensed under {LINK}.",
    f"Original content on this site is licensed under {LINK}; third-party content is not.",
    f"Alle Texte stehen unter {LINK}, es sei denn, sie stammen von Agenturen.",
    f"Alle Texte stehen unter {LINK}, sofern sie nicht als Meinung gekennzeichnet sind.",
    f"Alle Texte (nicht die Kommentare und Kolumnen) stehen unter {LINK}.",
    f"Les contenus sont sous licence {LINK}, sauf s’ils sont écrits par des invités.",
    f"Les articles (hors les tribunes) sont sous licence {LINK}.",
    f"El contenido está bajo {LINK}, salvo que haya sido escrito por invitados.",
    f"Los artículos (no las columnas) están bajo {LINK}.",
    f"O conteúdo está sob {LINK}, a menos que seja fornecido por agências.",
    f"I contenuti sono sotto {LINK}, a meno che siano forniti da agenzie.",
    f"De inhoud valt onder {LINK}, tenzij die door een persbureau is geleverd.",
]
BY_SOME = [
    f"Articles by our staff are licensed under {LINK}.",
    f"Staff-written stories are licensed under {LINK}.",
    f"Stories written by our reporters are licensed under {LINK}.",
    f"Content produced by our newsroom is licensed under {LINK}.",
    f"Work by university employees is licensed under {LINK}.",
    f"Alle von der Redaktion verfassten Texte stehen unter {LINK}.",
    f"Les articles rédigés par notre rédaction sont sous licence {LINK}.",
    f"Los artículos escritos por nuestra redacción están bajo {LINK}.",
    f"Os textos produzidos pela nossa redação estão sob {LINK}.",
    f"Gli articoli scritti dalla redazione sono sotto {LINK}.",
    f"Artikelen van onze redactie vallen onder {LINK}.",
    f"Teksty redakcji są dostępne na licencji {LINK}.",
    f"Материалы, созданные нашей редакцией, доступны по лицензии {LINK}.",
]
NOTED = [
    f"Our original reporting is licensed under {LINK}.",
    f"Articles written by our staff and guest contributors are licensed under {LINK}.",
    f"This article by our staff is licensed under {LINK}.",
    f"Die von uns verfassten Texte stehen unter {LINK}.",
    f"Texts (not photos) are licensed under {LINK}.",
    f"Content is licensed under {LINK}; photos are not.",
    f"Except where otherwise noted, all content on this site is licensed under {LINK}.",
    f"All content on this site, except as noted, is licensed under {LINK}.",
    f"All content on this site is licensed under {LINK}, except photos.",
    f"Tous les textes de ce site sont, sauf mention contraire, sous {LINK}.",
    f"Salvo diversa indicazione, i testi di questo sito sono sotto {LINK}.",
    f"O conteúdo deste site está sob {LINK}, exceto quando indicado.",
    f"写真を除き、このサイトの文章は {LINK} です。",
    f"本站文章除另有说明外，均采用 {LINK} 许可协议。",
    f"Content is licensed under {LINK} unless otherwise noted.",
    f"Content is licensed under {LINK} unless it is marked otherwise.",
    f"Content is licensed under {LINK} unless it is noted differently.",
    f"Content is licensed under {LINK} unless noted.",
    f"Unless marked otherwise, content is licensed under {LINK}.",
    f"Unless otherwise marked as such, content is licensed under {LINK}.",
    f"Unless otherwise credited, content is licensed under {LINK}.",
    f"Content is licensed under {LINK} where not otherwise stated.",
    f"Content is licensed under {LINK} unless indicated by the author.",
    f"Content on this site is licensed under {LINK}, including but not limited to articles.",
    f"News stories and features are licensed under {LINK}.",
    f"Alle Texte stehen unter {LINK}, sofern nicht anders angegeben.",
    f"Alle Texte stehen unter {LINK}, soweit nicht anders gekennzeichnet.",
    f"Alle Texte stehen unter {LINK}, es sei denn, es ist anders angegeben.",
    f"Sauf mention contraire, les contenus sont sous licence {LINK}.",
    f"Les contenus sont sous licence {LINK}, à moins qu’il ne soit indiqué autrement.",
    f"Salvo que se indique lo contrario, el contenido está bajo {LINK}.",
    f"El contenido está bajo {LINK}, a menos que se especifique otra licencia.",
    f"Salvo indicação em contrário, o conteúdo está sob {LINK}.",
    f"Salvo diversa indicazione, i contenuti sono sotto {LINK}.",
    f"Tenzij anders vermeld, valt de inhoud onder {LINK}.",
    f"Texty jsou dostupné pod licencí {LINK} s výjimkou fotografií.",
]


@pytest.mark.parametrize("sentence", [*WITHIN, *CONDITIONAL, *BY_SOME])
def test_an_exception_in_the_same_sentence_is_a_question(sentence: str) -> None:
    assert len(excepted(footer(sentence))) == 1
    assert republish.review(footer(sentence)).verdict == "ask"


@pytest.mark.parametrize("sentence", NOTED)
def test_what_is_noted_elsewhere_and_pictures_are_no_exception_in_the_same_sentence(sentence: str) -> None:
    assert excepted(footer(sentence)) == []
    assert republish.review(footer(sentence)).verdict == "allowed"


@pytest.mark.parametrize("sentence", AFTER)
def test_an_exception_in_the_sentence_after_the_licence_is_a_question(sentence: str) -> None:
    page = footer(f"{GRANT} {sentence}")
    assert excepted(page) == [sentence]
    decided = republish.review(page)
    assert decided.verdict == "ask"
    assert ("exception-stated", "question") in [(finding.code, finding.level) for finding in decided.findings]


def test_an_exception_is_looked_for_in_two_sentences() -> None:
    assert excepted(footer(f"{GRANT} Please name us. {AFTER[0]}")) == [AFTER[0]]
    assert excepted(footer(f"{GRANT} Please name us. Please link to us. {AFTER[0]}")) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Exceptions are photos.",
        "Eine Ausnahme bilden die Bilder.",
        "Copyright remains with the authors.",
        "Without exception we ask you to name us.",
        "This does not cover costs of printing.",
        "Photos are not covered.",
        "If material is not included in the licence, ask its owner.",
        "Sites to which we link are not covered.",
        "Diese Lizenz gilt nicht für fremde Inhalte, auf die verwiesen wird.",
    ],
)
def test_pictures_owners_and_links_are_no_exception_from_the_text(sentence: str) -> None:
    page = footer(f"{GRANT} {sentence}")
    assert excepted(page) == []
    assert republish.review(page).verdict == "allowed"


CODE = [
    f"Text on this site is {LINK}, code is MIT licensed",
    f"The content of this site is {LINK}, and code samples are licensed under the Apache 2.0 License.",
    f"Except as otherwise noted, any code samples on this site are licensed under BSD. Other content is {LINK}.",
    f"Die Texte dieser Website stehen unter {LINK}, der Quelltext unter der GPL.",
]


@pytest.mark.parametrize("words", CODE)
def test_a_licence_of_the_code_is_a_question_where_the_page_shows_code(words: str) -> None:
    shown = page_of(inside="<pre>mill.turn()</pre>", footer=f"<p>{words}</p>")
    assert republish.review(shown).verdict == "ask"
    decided = republish.review(footer(words))
    assert decided.verdict == "allowed"
    assert ("exception-stated", "info") in [(finding.code, finding.level) for finding in decided.findings]


@pytest.mark.parametrize(
    "words",
    [
        f"The content of this site is {LINK}; its code is on a shelf. MIT teachers wrote it.",
        f"The content of this site is {LINK}. A dress code holds in the hall.",
    ],
)
def test_code_without_a_licence_is_no_exception(words: str) -> None:
    assert excepted(page_of(inside="<pre>mill.turn()</pre>", footer=f"<p>{words}</p>")) == []


@pytest.mark.parametrize(
    ("words", "taken_out"),
    [
        ("Todo el contenido de esta revista, excepto dónde está identificado, está bajo una licencia {}.", False),
        ("Todo o conteúdo deste periódico, exceto onde está identificado, está sob uma licença {}.", False),
        ("Salvo dónde se indique lo contrario, el contenido de este sitio está bajo {}.", False),
        ("Excepto indicación contraria, el contenido de este sitio está bajo {}.", False),
        ("Todo el contenido de este sitio, excepto las columnas de opinión, está bajo {}.", True),
        ("Todo el contenido de este sitio, salvo las tribunas, está bajo {}.", True),
    ],
)
def test_where_it_is_said_otherwise_takes_nothing_out(words: str, taken_out: bool) -> None:
    assert bool(excepted(footer(words.format(LINK)))) is taken_out


@pytest.mark.parametrize(
    ("words", "scopes"),
    [
        (", except for photographs.", ["image"]),
        (", excluding third-party images and videos.", ["image"]),
        (", with the exception of images and videos.", ["image"]),
        (", except for photos and opinion columns.", ["site"]),
        (", except for photos, cartoons and columns.", ["site"]),
        (", with the exception of images of authors who object to it.", ["site"]),
        (" with exceptions.", ["site"]),
    ],
)
def test_pictures_alone_are_no_exception_from_the_text(words: str, scopes: list[str]) -> None:
    claims = claims_on(footer(GRANT.removesuffix(".") + words))
    assert [claim.scope for claim in claims if claim.kind == "exception"] == scopes


@pytest.mark.parametrize(
    "sentence",
    [
        f"Excluding photos, content on this site is licensed under {LINK}.",
        f"Mit Ausnahme der Fotos stehen alle Inhalte unter {LINK}.",
        f"À l’exception des photos et des vidéos, tous les contenus sont sous licence {LINK}.",
        f"A excepción de las fotos, todos los contenidos están bajo licencia {LINK}.",
        f"Met uitzondering van foto’s valt alle inhoud onder {LINK}.",
        f"Le contenu de ce site, à l’exception des photos, est sous licence {LINK}.",
    ],
)
def test_a_sentence_may_begin_with_the_pictures_it_takes_out_or_set_them_off(sentence: str) -> None:
    assert republish.review(page_of(footer=f"<p>{sentence}</p>")).verdict == "allowed"


@pytest.mark.parametrize(
    "sentence",
    [
        f"Excluding interviews and photos, content on this site is licensed under {LINK}.",
        f"Mit Ausnahme der Gastbeiträge stehen alle Inhalte unter {LINK}.",
        f"Le contenu de ce site, à l’exception des tribunes et des photos, est sous licence {LINK}.",
        f"A excepción de las columnas, todos los contenidos están bajo licencia {LINK}.",
    ],
)
def test_a_sentence_that_begins_with_texts_it_takes_out_leaves_a_question(sentence: str) -> None:
    assert republish.review(page_of(footer=f"<p>{sentence}</p>")).verdict == "ask"
