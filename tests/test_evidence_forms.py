"""A licence is said of an open letter, a poem or a fact check as of an article, where the sentence begins with it; and of a text with its pictures."""

from __future__ import annotations

import pytest

from evidence_pages import STORY, claims_on, page_of
from republish import Page

DEED = '<a href="https://creativecommons.org/licenses/by-nc/4.0/">CC BY-NC 4.0</a>'


def scopes(sentence: str) -> list[str]:
    page = page_of(inside=f"<p>{sentence.format(DEED)}</p>")
    return [claim.scope for claim in claims_on(page) if claim.kind == "license"]


@pytest.mark.parametrize(
    "sentence",
    [
        "This open letter is licensed under {}.",
        "This fact check may be freely republished under {}.",
        "Dieser offene Brief steht unter der Lizenz {}.",
        "Dieses Gedicht ist unter {} veröffentlicht.",
        "Cette lettre ouverte est publiée sous licence {}.",
        "Este ensayo fotográfico se publica bajo licencia {}.",
        "Este poema está disponible bajo {}.",
        "Esta checagem pode ser republicada sob {}.",
        "Questo racconto è distribuito con licenza {}.",
        "Dit gedicht valt onder {}.",
        "Ten list otwarty jest dostępny na licencji {}.",
    ],
)
def test_a_text_of_another_form_is_licensed_as_an_article_is(sentence: str) -> None:
    assert scopes(sentence) == ["article"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The photos in this open letter are licensed under {}.",
        "This open letter is based on a report under {}.",
        "This timeline was made with data under {}.",
        "This fact check is not under {}.",
        "Die Fotos in diesem Faktencheck stehen unter {}.",
        "Dieses Gedicht ist Teil eines Bandes unter {}.",
        "Dieses Gedicht steht nicht unter {}.",
        "Ce poème est tiré d’un recueil sous licence {}.",
        "Este poema está tomado de un libro bajo {}.",
        "Este episodio usa música bajo licencia {}.",
        "Esta verificación no está bajo {}.",
        "Este poema é parte de um livro sob {}.",
    ],
)
def test_what_it_holds_or_was_taken_from_is_not_it(sentence: str) -> None:
    assert "article" not in scopes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The text and photos in this story are licensed under {}.",
        "Text und Fotos dieses Beitrags stehen unter der Lizenz {}.",
        "Texte et photos de cet article sont publiés sous licence {}.",
        "El texto y las fotografías de este ensayo se publican bajo licencia {}.",
        "Texto e fotos desta reportagem estão sob licença {}.",
        "Testo e foto di questo articolo sono pubblicati con licenza {}.",
        "Tekst en foto’s van dit artikel vallen onder {}.",
    ],
)
def test_a_text_with_its_pictures_is_the_article(sentence: str) -> None:
    assert scopes(sentence) == ["article"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Text and photos of this book are published under {}.",
        "Text and photos in this article are from Wikipedia, which is licensed under {}.",
        "The text and photos in this story are not licensed under {}.",
        "The text and photos in this story are © Ann Lee; the map is under {}.",
        "Text und Fotos dieses Beitrags sind geschützt. Die Karte steht unter {}.",
    ],
)
def test_text_and_pictures_of_something_else_are_not(sentence: str) -> None:
    assert "article" not in scopes(sentence)


def ghost(names: str, box: str = "article") -> list[str]:
    line = f"<p>This interview is licensed under {DEED}.</p>"
    html = f'<html><body><main><{box} class="{names}"><header><h1>The wall</h1></header>{STORY}{line}</{box}></main></body></html>'
    page = Page.from_html(html, "https://harbour.example/wall/")
    return [claim.scope for claim in claims_on(page) if claim.kind == "license"]


@pytest.mark.parametrize("names", ["article post tag-wall image-small", "post no-image", "article image-full"])
def test_an_article_that_is_called_after_the_size_of_its_picture_is_no_caption(names: str) -> None:
    assert ghost(names) == ["article"]


def test_an_article_that_holds_a_picture_and_its_line_is_one() -> None:
    card = f'<article class="image-card"><img src="/wall.jpg" alt=""><p>The wall, {DEED}</p></article>'
    page = page_of(inside=card)
    assert [claim.scope for claim in claims_on(page) if claim.kind == "license"] == ["image"]
