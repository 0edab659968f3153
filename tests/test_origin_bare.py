"""Where a text stood first, in languages in which a bare noun begins the sentence that says so."""

from __future__ import annotations

import pytest

from evidence_pages import page_of
from republish import _html
from republish.model import Origin
from republish.origin import trace


def traced(line: str) -> Origin | None:
    page = page_of(inside=f"<p>{line}</p>")
    return trace(_html.parse(page.html, page.url), page)


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("Článek původně vyšel v časopise Kotva.", "Kotva"),
        ("Rozhovor vyšel poprvé na webu Kotva.", "Kotva"),
        ("Článok pôvodne vyšiel v denníku Kotva.", "Kotva"),
        ("Članek je bil prvotno objavljen v reviji Sidro.", "Sidro"),
        ("Tekst je izvorno objavljen na portalu Sidro.", "Sidro"),
        ("Raksts sākotnēji publicēts žurnālā “Enkurs”.", "Enkurs"),
        ("Straipsnis pirmą kartą publikuotas žurnale „Inkaras“.", "Inkaras"),
        ("Artikkel ilmus algselt ajakirjas Ankur.", "Ankur"),
        ("Artikeln publicerades först i Ankaret.", "Ankaret"),
        ("Saken ble først publisert i Ankeret.", "Ankeret"),
        ("Artiklen blev oprindeligt bragt i Ankeret.", "Ankeret"),
        ("A cikk eredetileg a Horgonyban jelent meg.", "Horgony"),
    ],
)
def test_a_bare_noun_is_this_article(line: str, publisher: str) -> None:
    found = traced(line)
    assert found is not None
    assert found.publisher == publisher


@pytest.mark.parametrize(
    "line",
    [
        "Článek o moři původně vyšel v Praze.",
        "Komentář poprvé vyšel v Brémách roku 1811 a stál dva groše.",
        "Tekst je prvi put objavljen u Zagrebu 1848.",
        "Teksts pirmoreiz publicēts 1911. gadā.",
        "Texten är först på svenska och sedan på finska.",
        "Saken ble først tatt opp i Bergen.",
        "A szöveg először a kikötőben jelent meg.",
        "Tekst ilmus algselt eesti keeles.",
    ],
)
def test_texts_of_something_places_and_years_are_none(line: str) -> None:
    assert traced(line) is None
