"""A site that speaks of itself by its name in the middle of a page: the name is the one in the page's address."""

from __future__ import annotations

import pytest

from evidence_pages import license_id, page_of

LINK = '<a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>'


def granted(sentence: str, url: str) -> str | None:
    return license_id(page_of(inside=f"<p><em>{sentence.format(LINK)}</em></p>", url=url))


@pytest.mark.parametrize(
    ("sentence", "host"),
    [
        ("Harbour Times publishes under a {} licence.", "harbourtimes.example"),
        ("Harbour Times publishes its stories under a {} licence.", "www.harbour-times.example"),
        ("All texts and photos of Harbour Times are published under {}.", "harbourtimes.org.example"),
        (
            "Los textos y fotografías propios de Ojo de Agua se pueden republicar bajo la licencia {}.",
            "ojodeagua.example",
        ),
        ("Les textes de L’Écluse du Nord sont publiés sous licence {}.", "leclusedunord.example"),
        ("Die Texte von Lupe Nord stehen unter {}.", "lupe-nord.example"),
        ("Puerto Claro publica sus textos bajo una licencia {}.", "puertoclaro.example"),
        ("Hafenblatt veröffentlicht seine Texte unter der Lizenz {}.", "hafenblatt.example"),
    ],
)
def test_a_site_licenses_its_texts_by_its_name(sentence: str, host: str) -> None:
    assert granted(sentence, f"https://{host}/2026/mill") == "CC-BY-ND-4.0"
    assert granted(sentence, "https://another-site.example/2026/mill") is None


@pytest.mark.parametrize(
    "sentence",
    [
        "The report on Harbour Times is licensed under {}.",
        "The map of Harbour Times was published under {}.",
        "Harbour Times publishes its podcast under a {} licence.",
        "Harbour Times published the survey under a {} licence.",
        "Photos by Harbour Times are under {}.",
        "The readers of Harbour Times publish under {}.",
        "“Harbour Times publishes under a {} licence”, she said.",
        "Harbour Times publishes under no {} licence.",
        "The texts of Harbour Times and those of its rival are under {}.",
    ],
)
def test_what_else_is_said_beside_the_name_grants_nothing(sentence: str) -> None:
    assert granted(sentence, "https://harbourtimes.example/2026/mill") is None


def test_a_short_name_in_the_address_is_none() -> None:
    assert granted("News publishes under a {} licence.", "https://news.example/2026/mill") is None


def test_the_name_of_a_host_of_many_sites_is_none_of_theirs() -> None:
    assert granted("WordPress publishes under a {} licence.", "https://tides.wordpress.com/2026/mill") is None
