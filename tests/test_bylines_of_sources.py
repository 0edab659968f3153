"""Whom pages name that name no person: the agency that a text was taken from, and desks."""

from __future__ import annotations

import pytest

from harbour import authors

_META = '<meta name="author" content="Ada Marlow">'


@pytest.mark.parametrize(
    ("line", "agency"),
    [("Quelle: dpa", "dpa"), ("Quelle: dpa Sport", "dpa"), ("Source: AFP", "AFP"), ("Kaynak: Anadolu Ajansı", "Anadolu Ajansı"),
     ("Haberler - Anadolu Ajansı", "Anadolu Ajansı")],
)  # fmt: skip
def test_the_source_of_a_text_is_an_agency(line: str, agency: str) -> None:
    assert authors(above=f"<div><span>{line}</span></div>") == [agency]


@pytest.mark.parametrize(
    "above",
    [
        "<figure><img src='/a.jpg'><figcaption><span>Quelle: dpa</span></figcaption></figure>",
        "<p>Quelle: Hafenamt</p>",
        "<p>The town - Mora</p>",
        "<p>It was said: Reuters</p>",
    ],
)
def test_the_source_of_a_picture_and_unknown_ones_are_not(above: str) -> None:
    assert authors(above=above) == []


def test_an_author_goes_before_the_source() -> None:
    assert authors(head=_META, above="<p>Quelle: dpa</p>") == ["Ada Marlow"]


@pytest.mark.parametrize(
    "above",
    [
        "<p>By <a href='/author/team'>Harbour Team</a> • 4 mins read</p>",
        "<p>By Harbour Team</p>",
        '<div class="byline"><a>Harbour Team</a> / harbour.example / Updated: Dec 17, 2025, 21:47 IST</div>',
    ],
)
def test_a_team_is_named_as_the_byline_names_it(above: str) -> None:
    assert authors(above=above) == ["Harbour Team"]


@pytest.mark.parametrize(
    "above",
    [
        '<div><img src="/a.jpg"><span>Source: AFP</span></div>',
        '<div class="hero-media"><div>x</div><span>Source: AFP</span></div>',
        '<div><div><img src="/a.jpg"></div><div><p>Source: AFP</p></div></div>',
    ],
)
def test_the_source_of_a_picture_in_no_figure_is_not_the_texts(above: str) -> None:
    assert authors(above=above) == []


@pytest.mark.parametrize(
    "above",
    [
        "<div><strong>AFP</strong><span>2026.10.26 13:44</span></div>",
        "<div><a href='/search?q=AFP'>AFP</a> | July 9, 2026 | Updated 08:24 IST</div>",
        "<ul><li><strong><a href='/agency/afp.html'>AFP</a></strong> <strong>Mora</strong></li></ul>",
        "<p>22/11/2026 - 04:30 - Fonte: AFP - Foto: Ada Marlow</p>",
    ],
)
def test_an_agency_right_before_the_day_or_linked_to_what_it_wrote_is_one(above: str) -> None:
    assert authors(above=above) == ["AFP"]


@pytest.mark.parametrize(
    "above",
    [
        "<figure><img src='/a.jpg'><figcaption><span>AFP</span> <span>26.10.2026</span></figcaption></figure>",
        "<div><strong>Mora</strong><span>2026.10.26 13:44</span></div>",
        "<div><strong>AFP</strong><span>The wall</span></div>",
        "<p>22/11/2026 - 04:30 - Fonte: Old Pier - Foto: AFP</p>",
    ],
)
def test_towns_and_agencies_of_pictures_or_amid_other_words_are_not(above: str) -> None:
    assert authors(above=above) == []


def test_an_agency_is_named_by_what_it_calls_itself() -> None:
    assert authors(above="<p>Fonte: Agência Mora</p>") == ["Agência Mora"]
