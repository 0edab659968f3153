"""Datelines with letters or a name that no table knows: a doubt, unless they are the site's own or stand for words before them."""

from __future__ import annotations

import pytest

from evidence_pages import claims_on, page_of

GRANT = '<p>Our stories are licensed <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>'
SITE = '<meta property="og:site_name" content="Montana Free Press">'
TELLS = "A mill that had stood still for ninety years ground its first wheat on Monday, and nobody had told the miller."


def doubts(opening: str, language: str = "en") -> list[tuple[str, str]]:
    page = page_of(head=SITE, inside=f"<p>{opening}{TELLS}</p>", footer=GRANT, language=language)
    return [(claim.scope, claim.place) for claim in claims_on(page) if claim.kind == "wire"]


@pytest.mark.parametrize(
    "opening",
    [
        "ORRIN, Calif. (JTA) — ",
        "Jerusalem (JTA) – ",
        "NEW ORRIN (GNA) - ",
        "ORRIN, Nov. 10 (WAM) -- ",
        "Kampala, 10 November (NAN) – ",
        "SACRAMENTO, Calif. (The Center Square) – ",
        "ORRIN (Bay City News) — ",
    ],
)
def test_an_unknown_agency_is_a_doubt(opening: str) -> None:
    assert doubts(opening) == [("unclear", "dateline")]


@pytest.mark.parametrize(
    "opening",
    [
        "HELENA (MFP) — ",
        "HELENA (Montana Free Press) — ",
        "The Harbour Workers Party (HWP) – ",
        "Tesla (TSLA) — ",
        "Anna Berg (Green Party) – ",
        "In Orrin (WAM) it rained. ",
        "Orrin (pop. 300) – ",
        "",
    ],
)
def test_the_sites_own_letters_and_what_words_stand_for_are_none(opening: str) -> None:
    assert doubts(opening) == []


@pytest.mark.parametrize(
    "opening",
    ["ORRIN, Calif. (AP) — ", "ORRIN, Calif. (UPI) — ", "ORRIN (Anadolu Agency) — ", "ORRIN (Canadian Press) - "],
)
def test_what_is_known_is_refused_and_not_only_doubted(opening: str) -> None:
    assert doubts(opening) == [("article", "dateline")]


@pytest.mark.parametrize(
    ("opening", "language"), [("VEREDA FUNDA (MG) – ", "pt-BR"), ("Montefosco (PG) - ", "it"), ("Belém (PA) — ", "pt")]
)
def test_the_state_or_province_of_a_town_is_no_agency(opening: str, language: str) -> None:
    assert doubts(opening, language) == []


@pytest.mark.parametrize(
    ("opening", "language"), [("VEREDA FUNDA (MG) – ", "en"), ("Montefosco (WAM) - ", "it"), ("Belém (MX) — ", "pt")]
)
def test_other_letters_stay_a_doubt_and_so_does_a_state_in_another_language(opening: str, language: str) -> None:
    assert doubts(opening, language) == [("unclear", "dateline")]


def test_an_agency_that_is_called_like_a_state_stays_one() -> None:
    assert doubts("MACAPÁ (AP) — ", "pt") == [("article", "dateline")]
