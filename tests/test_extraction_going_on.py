"""Lines that say where a text goes on, set bold as a heading is, and words of the site's that are: none is a heading."""

from __future__ import annotations

import pytest

from harbour import left_of

LINES = [
    *("Article continues below", "Text continues after the ad", "Der Text geht unter dem Bild weiter", "La suite après cette publicité"),
    *("Passer la publicité", "Continúa leyendo tras la publicidad", "Continua após a publicidade", "O artigo continua após o anúncio"),
    *("Continua a leggere dopo la pubblicità", "Tekst gaat verder onder de foto", "Artikel gaat verder na advertentie"),
    *("Artiklen fortsætter efter annoncen", "Saken fortsetter under annonsen", "Artikeln fortsätter efter annonsen", "Juttu jatkuu kuvan jälkeen"),
    *("Dalsza część artykułu pod materiałem wideo", "Resztę artykułu znajdziesz pod materiałem wideo", "Článek pokračuje pod reklamou"),
    *("A cikk a hirdetés alatt folytatódik", "Articolul continuă după reclamă", "Статията продължава под рекламата", "Продолжение ниже"),
    *("Η συνέχεια μετά τη διαφήμιση", "Haberin devamı için tıklayınız", "המשך הכתבה אחרי הפרסומת", "請繼續往下閱讀", "Scroll untuk melanjutkan membaca"),
    *("Oglas", "آگهی", "광고", "スポンサーリンク"),
]  # fmt: skip
BOLD = "<p><strong>{}</strong></p>"


@pytest.mark.parametrize("line", LINES)
def test_such_a_line_goes_plain_and_bold(line: str) -> None:
    assert left_of(f"<p>{line}</p>", 3, 7) == []
    assert left_of(BOLD.format(line), 3, 7) == []


@pytest.mark.parametrize(
    "heading", ["The article of the pilots", "Der Text der Lotsen", "Wo es weitergeht", "Fortsetzung folgt nie"]
)
def test_a_bold_line_that_heads_a_part_of_the_text_stays(heading: str) -> None:
    assert left_of(BOLD.format(heading), 3, 7) == [heading]
