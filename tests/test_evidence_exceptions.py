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
]


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
        "Commercial uses are excluded.",
        "Kommerzielle Nutzungen sind ausgenommen.",
        "Copyright remains with the authors.",
        "Without exception we ask you to name us.",
        "This does not cover costs of printing.",
    ],
)
def test_pictures_conditions_and_owners_are_no_exception_from_the_text(sentence: str) -> None:
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
