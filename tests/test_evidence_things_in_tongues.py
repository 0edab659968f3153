"""What "this article" is told by is not the article, in other languages than English; what says it of the article itself still is."""

from __future__ import annotations

import pytest

import republish
from harbour_wall import PARAGRAPHS
from republish import Page

DEED = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
WORDS = "".join(f"<p>{sentence}</p>" for sentence in PARAGRAPHS)


def verdict(language: str, line: str) -> str:
    html = f"<html lang='{language}'><head><title>The wall</title></head><body><article><h1>The wall</h1>{WORDS}<p><em>{line.replace('CC BY', DEED)}</em></p></article></body></html>"
    return republish.review(Page.from_html(html, "https://harbour.example/2024/05/wall/")).verdict


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("es", "Las fotos que ilustran este artículo están bajo una licencia CC BY."),
        ("es", "Los datos que acompañan a esta columna se publican bajo licencia CC BY."),
        ("es", "La música que abre esta entrevista, de Ana Pérez, tiene licencia CC BY."),
        ("pt", "As fotos que ilustram esta reportagem estão sob uma licença CC BY."),
        ("pt", "Os dados que acompanham este artigo são publicados sob a licença CC BY."),
        ("fr", "Les photos qui illustrent cet article sont sous licence CC BY."),
        ("fr", "Les données derrière cette enquête sont publiées sous licence CC BY."),
        ("fr", "L’image qui ouvre ce billet est sous licence CC BY."),
        ("it", "Le foto che illustrano questo articolo sono sotto licenza CC BY."),
        ("it", "L’immagine che apre questa inchiesta è pubblicata con licenza CC BY."),
        ("ca", "Les fotos que acompanyen aquest article estan sota llicència CC BY."),
        ("ca", "Les dades que il·lustren aquesta crònica estan sota llicència CC BY."),
        ("de", "Die Fotos hinter diesem Text stehen unter CC BY."),
        ("de", "Die Musik dieser Kolumne steht unter CC BY."),
        ("de", "Die Daten zu diesem Gastbeitrag sind unter CC BY veröffentlicht."),
        ("nl", "De foto’s achter dit artikel vallen onder CC BY."),
        ("nl", "De muziek uit deze reportage is beschikbaar onder CC BY."),
        ("sv", "Bilderna i den här intervjun är licensierade under CC BY."),
        ("sv", "Musiken som inleder denna text är licensierad under CC BY."),
        ("da", "Billederne i denne kommentar er licenseret under CC BY."),
        ("da", "Dataene bag denne artikel er licenseret under CC BY."),
        ("no", "Bildene som illustrerer denne artikkelen er lisensiert under CC BY."),
        ("no", "Dataene bak denne reportasjen er lisensiert under CC BY."),
        ("el", "Οι φωτογραφίες για αυτό το άρθρο διατίθενται με άδεια CC BY."),
        ("ro", "Fotografiile care ilustrează acest articol sunt sub licența CC BY."),
        ("ro", "Datele pentru acest material sunt sub licența CC BY."),
        ("id", "Musik artikel ini dilisensikan di bawah CC BY."),
        ("id", "Foto yang menyertai artikel ini dilisensikan di bawah CC BY."),
    ],
)
def test_a_thing_that_is_told_by_the_article_is_not_the_article(language: str, line: str) -> None:
    assert verdict(language, line) == "ask"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("es", "Este artículo está bajo una licencia CC BY."),
        ("es", "El texto de este artículo está bajo una licencia CC BY."),
        ("es", "Salvo las fotos, este artículo está bajo una licencia CC BY."),
        ("es", "El Diario del Puerto publica este artículo bajo una licencia CC BY."),
        ("es", "Las fotos son de Getty, pero este artículo está bajo una licencia CC BY."),
        ("pt", "O texto deste artigo está sob uma licença CC BY."),
        ("pt", "As fotos são da Getty, mas este artigo está sob uma licença CC BY."),
        ("fr", "Le texte de cet article est sous licence CC BY."),
        ("fr", "Sauf les photos, cet article est sous licence CC BY."),
        ("fr", "Les photos sont de Getty mais cet article est sous licence CC BY."),
        ("it", "Il testo di questo articolo è sotto licenza CC BY."),
        ("it", "Le foto sono di Getty, ma questo articolo è sotto licenza CC BY."),
        ("ca", "El text d’aquest article està sota llicència CC BY."),
        ("ca", "Les fotos són de Getty, però aquest article està sota llicència CC BY."),
        ("de", "Dieser Gastbeitrag steht unter CC BY."),
        ("de", "Die Redaktion stellt diesen Beitrag unter CC BY."),
        ("de", "Die Fotos sind von Getty, aber dieser Artikel steht unter CC BY."),
        ("nl", "De tekst van dit opiniestuk valt onder CC BY."),
        ("nl", "De foto’s zijn van Getty, maar dit artikel valt onder CC BY."),
        ("sv", "Den här artikeln är licensierad under CC BY."),
        ("sv", "Texten i denna intervju är licensierad under CC BY."),
        ("sv", "Hela den här artikeln är licensierad under CC BY."),
        ("da", "Teksten i denne kommentar er licenseret under CC BY."),
        ("da", "Hele denne artikel er licenseret under CC BY."),
        ("no", "Hele denne artikkelen er lisensiert under CC BY."),
        ("el", "Αυτό το άρθρο διατίθεται με άδεια CC BY."),
        ("ro", "Acest articol este sub licența CC BY."),
        ("id", "Seluruh artikel ini dilisensikan di bawah CC BY."),
    ],
)
def test_the_article_itself_is_licensed(language: str, line: str) -> None:
    assert verdict(language, line) == "allowed"
