"""Whom journalists may ask is no bio and no text; a gift in the place of flowers is text; a bio goes without the name glued to it."""

from __future__ import annotations

import pytest

import republish
from republish import Article, Page

TEXT = (
    "<p>The women went down to the river before dawn, and not one of them spoke on the way, for the ice was thin.</p>"
)


def article(
    inside: str = "", *, after: str = "", byline: str = "Jo Doe", title: str = "Down to the river", language: str = "en"
) -> Article:
    html = (
        f'<html lang="{language}"><head><title>{title}</title></head><body><article><h1>{title}</h1><p class="byline">{byline}</p>'
        f'<div class="entry-content">{TEXT * 8}{inside}</div>{after}</article></body></html>'
    )
    return republish.extract(Page.from_html(html, "https://harbour.example/a"))


@pytest.mark.parametrize(
    ("language", "block"),
    [
        (
            "en",
            "<p><strong>Press contact</strong></p><p>Ann Roe, Harrow University<br>Tel: +44 20 1234 567<br>ann@harrow.example</p>",
        ),
        ("en", "<p><b>Media contact</b><br>Ann Roe<br>Head of Press, Harrow University<br>ann@harrow.example</p>"),
        (
            "de",
            "<p><b>Pressekontakt</b></p><p>Ann Roe</p><p>Universität Harrow</p><p>Telefon: 030 123456789</p><p>ann@harrow.example</p>",
        ),
        ("fr", "<p><strong>Contact presse</strong></p><p>Ann Roe, Université de Harrow</p><p>01 23 45 67 89</p>"),
        ("en", "<h4>Press contact</h4><p>Ann Roe<br>ann@harrow.example</p>"),
    ],
)
def test_whom_journalists_may_ask_is_no_text(language: str, block: str) -> None:
    made = article(block, language=language)
    assert "Ann Roe" not in made.text
    assert made.text.endswith("for the ice was thin.")
    assert {change.kind for change in made.changes} == {"promo"}


@pytest.mark.parametrize(
    "block",
    [
        "<p><b>Press contact</b></p><p>She became the press contact of the river authority in 1951, and kept the post until she was seventy.</p>",
        "<p><b>Press contact</b></p><p>It was a word that nobody in the village knew.</p>",
    ],
)
def test_a_text_under_such_words_stays(block: str) -> None:
    assert len(article(block).text) > len(article().text) + 20


def test_a_press_officer_of_the_authors_name_gets_no_bio() -> None:
    box = '<div class="contact-box"><h4>Press contact</h4><p>Jo Doe is head of press at Harrow University.<br>jo@harrow.example</p></div>'
    assert article(after=box).authors[0].bio is None
    assert article(after=box.replace("Press contact", "About the author")).authors[0].bio


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "In lieu of flowers, please donate to the Harrow River Trust."),
        ("en", "Instead of flowers, please consider making a donation to the Harrow River Trust."),
        ("en", "Please make a donation to the Harrow River Trust in her memory."),
        ("de", "Statt Blumen spenden Sie bitte an den Flussverein."),
        ("fr", "Ni fleurs ni couronnes : faites un don à la Société du fleuve."),
        ("es", "En lugar de flores, haga una donación a la Sociedad del Río."),
        ("it", "Non fiori ma opere di bene: fate una donazione alla Società del fiume."),
        ("nl", "In plaats van bloemen: doe een gift aan de Rivierstichting."),
    ],
)
def test_a_gift_in_the_place_of_flowers_is_told_of_the_dead(language: str, line: str) -> None:
    assert line in article(f"<p>{line}</p>", title="Ann Roe, 1931–2024", language=language).text


@pytest.mark.parametrize("line", ["Please donate to the Harbour.", "Support our journalism: donate today."])
def test_a_plea_for_the_site_is_not(line: str) -> None:
    assert line not in article(f"<p>{line}</p>", title="Ann Roe, 1931–2024").text


@pytest.mark.parametrize(
    ("language", "name", "told"),
    [
        ("cs", "Eva Nová", "Autorka je novinářka a píše o řekách pro Přístav."),
        ("pl", "Ewa Maj", "Autorka jest dziennikarką i pisze o rzekach."),
        ("de", "Eva Maier", "Die Autorin ist Journalistin und schreibt über Flüsse."),
        ("es", "Eva Gil", "La autora es periodista y escribe sobre los ríos."),
        ("en", "Jo Doe", "The author is a reporter and writes about rivers."),
    ],
)
def test_a_bio_that_calls_its_author_so_goes_without_the_name_before_it(language: str, name: str, told: str) -> None:
    box = f'<div class="author-info"><strong>{name}</strong> {told}</div>'
    assert article(after=box, byline=name, language=language).authors[0].bio == told


def test_one_that_goes_on_with_the_name_keeps_it() -> None:
    box = '<div class="author-info"><strong>Jo Doe</strong> is a reporter and writes about rivers.</div>'
    assert article(after=box).authors[0].bio == "Jo Doe is a reporter and writes about rivers."
