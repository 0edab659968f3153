"""Bylines that name the newsroom, its house, its town or nobody: who wrote is who stands beside it."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, authors, page, paragraph
from republish import Page
from republish._text import without_accents
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.bylines.personal_names import key

TEXT = "".join(map(paragraph, range(5)))


def names(byline: str, *sites: str) -> list[str]:
    return [person.name for person in read_people(byline, frozenset(map(key, sites)))]


def byline_of(above: str) -> str | None:
    return republish.extract(Page.from_html(page(TEXT, above=above), URL)).byline


@pytest.mark.parametrize(
    "desk",
    ["Redaccion", "ΣΥΝΤΑΚΤΙΚΗ ΟΜΑΔΑ", "redaktori", "REDACAO", "Администратор", "Administrador", "Toimetus", "Alle Meldungen", "Todas las noticias"],
)  # fmt: skip
def test_a_desk_is_nobody_with_accents_and_without(desk: str) -> None:
    assert names(desk) == []


@pytest.mark.parametrize(
    "word", ["Uppdaterad", "Opdateret", "Zaktualizowano", "Frissítve", "Dnes", "Сьогодні", "Σήμερα"]
)
def test_a_word_before_the_day_is_nobody(word: str) -> None:
    assert authors(above=f"<p class='byline'><span>{word} <time>28.5.2026 17:43</time></span></p>") == []


def test_accents_of_letters_go_and_letters_of_other_scripts_stay() -> None:
    assert without_accents("Redacción Ελλάδα Йод") == "Redaccion Ελλαδα Иод"
    assert without_accents("が गाँव 한국") == "が गाँव 한국"


@pytest.mark.parametrize(
    ("name", "site"),
    [
        ("Muelle Dorada", "Muelle Doráda"),
        ("La Dársena 2", "La Dársena"),
        ("Portal Mora", "mora"),
        ("Redacción Mora", "Mora"),
    ],
)
def test_the_site_by_another_of_its_names_is_nobody(name: str, site: str) -> None:
    assert names(name, site) == []


@pytest.mark.parametrize("name", ["Mora Dune", "Portal Dune", "Ada Marlow"])
def test_who_is_called_otherwise_is_somebody(name: str) -> None:
    assert names(name, "mora", "marlow") == [name]


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Ada Marlow – Mora", ["Ada Marlow"]),
        ("Ada Marlow - Bo Noor", ["Ada Marlow", "Bo Noor"]),
        ("Ada Marlow – Reuters", ["Ada Marlow", "Reuters"]),
        ("Ada Marlow, HP EO — Old Pier", ["Ada Marlow"]),
        ("Andrea Noor — Old Pier", ["Andrea Noor"]),
        ("Andrea Noor — Xyloph Dune", ["Andrea Noor", "Xyloph Dune"]),
        ("Andrea Noor and Xyloph Dune — Old Pier", ["Andrea Noor", "Xyloph Dune"]),
        ("Andrea Noor — Special Correspondent", ["Andrea Noor"]),
        ("Andrea Noor — Julia Dune", ["Andrea Noor", "Julia Dune"]),
        ("Ada Marlow, HP — Bo Noor", ["Ada Marlow", "Bo Noor"]),
        ("ليلى حداد - القاهرة", ["ليلى حداد"]),
        ("ليلى حداد - سامي منصور", ["ليلى حداد", "سامي منصور"]),
        ("王丽华 – 陈志强", ["王丽华", "陈志强"]),
    ],
)
def test_one_word_behind_a_dash_is_a_town(byline: str, expected: list[str]) -> None:
    assert names(byline) == expected


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("By Ada Marlow, Bo Noor and ANDREA P. DUNE", ["Ada Marlow", "Bo Noor", "ANDREA P. DUNE"]),
        ("Ada Marlow, HARBOUR POST", ["Ada Marlow"]),
    ],
)
def test_a_name_in_capitals_behind_others_is_a_colleague_and_no_paper(byline: str, expected: list[str]) -> None:
    assert names(byline) == expected


@pytest.mark.parametrize(
    "byline", ["海港快訊／王丽华", "海港快訊／王丽华\n2026年03月12日 20:19:00", "王丽华／海港早報"]
)
def test_a_desk_at_a_full_width_stroke_is_nobody(byline: str) -> None:
    assert names(byline) == ["王丽华"]


@pytest.mark.parametrize("site", ["المرفأ نيوز", "بندر نیوز", "Harbour News"])
def test_a_name_that_says_news_is_nobodys(site: str) -> None:
    assert names(site) == []
    assert names("ليلى حداد") == ["ليلى حداد"]


def test_an_agency_may_be_called_so_before_its_name() -> None:
    assert [(one.name, one.kind) for one in read_people("Por: Agencia Mora")] == [("Agencia Mora", "agency")]


def test_an_agency_behind_by_goes_before_an_account_that_the_page_does_not_show() -> None:
    account = '<meta name="author" content="Ada Marlow">'
    assert authors(head=account, above="<p class='byline'>Por: Agencia Mora</p>") == ["Agencia Mora"]
    assert authors(head=account, above="<p class='byline'>Por: Agencia Mora</p><p>Ada Marlow</p>") == ["Ada Marlow"]


def test_persian_from_is_no_by() -> None:
    assert authors(above="<div>از کنار اسکله</div>") == []
    assert authors(above="<div class='byline'>از لیلا رضایی</div>") == ["لیلا رضایی"]


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        ("<div><span class='byline'>WHBR</span></div><div class='byline'>By Ada Marlow</div>", ["Ada Marlow"]),
        ("<div class='byline'>By Pier News</div><div class='logo byline'>WHBR</div>", []),
        ("<div class='byline'>ABM</div>", ["ABM"]),
    ],
)
def test_a_station_s_sign_gives_way_to_the_byline(above: str, expected: list[str]) -> None:
    assert authors(above=above) == expected


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        ("<div class='info byline'><span>Slow recovery</span> <time>3 May 2026</time></div>", []),
        ("<div class='author'>Slow recovery</div>", ["Slow recovery"]),
        ("<div class='byline'><a href='/ugo/'>Ugo recovery</a></div>", ["Ugo recovery"]),
        ("<div class='byline'>Ada marlow</div>", ["Ada marlow"]),
    ],
)
def test_a_kicker_in_a_box_that_is_called_a_byline_is_nobody(above: str, expected: list[str]) -> None:
    assert authors(above=above) == expected


def test_a_box_of_links_to_a_newsroom_is_no_byline() -> None:
    assert authors(above="<div class='story-linkbox' id='author'><a href='/n/1'>Old Pier Guard</a></div>") == []


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Ada Marlow ada@harbour.example @adamarlow", "Ada Marlow"),
        ("Af Ada Marlow Kontakt redaktionen: desk@harbour.example", "Af Ada Marlow"),
        ("海港快訊／王丽华 2026年03月12日", "海港快訊／王丽华"),
        ("Ada Marlow —", "Ada Marlow"),
    ],
)
def test_a_byline_is_told_without_addresses_and_days(byline: str, expected: str) -> None:
    assert byline_of(f"<p class='author'>{byline}</p>") == expected


def test_who_is_named_in_a_line_of_its_own_below_an_agency_wrote_with_it() -> None:
    agency = "By <a href='/authors/ap'>Associated Press</a> <time>Jun 24, 2026, 3:53pm CDT</time>"
    assert authors(above=f"<div class='byline'>{agency}<div><b>Andrea Noor</b></div></div>") == [
        "Andrea Noor",
        "Associated Press",
    ]
    assert authors(above=f"<div class='byline'>{agency}<div><b>Old Pier</b></div></div>") == ["Associated Press"]


def test_who_stands_before_nothing_but_addresses_wrote() -> None:
    name = "<div>Andrea Noor</div>"
    assert authors(above=f"{name}<div><b>noor@harbour.example  andrea@mail.example</b></div>") == ["Andrea Noor"]
    assert authors(above=f"{name}<div><b>Write to noor@harbour.example</b></div>") == []


@pytest.mark.parametrize(("name", "expected"), [("readmore-collapse", ["Ada Marlow"]), ("readmore", [])])
def test_what_folds_a_text_is_no_card(name: str, expected: list[str]) -> None:
    box = f"<div class='{name}'><div class='author'>Ada Marlow</div>{TEXT}</div>"
    assert authors(box) == expected


@pytest.mark.parametrize("label", ["Napsal:", "Napisała:", "Napisao:"])
def test_who_wrote_in_the_past_is_labeled_so(label: str) -> None:
    assert authors(above=f"<p>{label} Ada Marlow</p>") == ["Ada Marlow"]


def test_who_stands_behind_a_caption_made_the_picture() -> None:
    picture = (
        "<div><figure><img src='/a.jpg'></figure><figcaption>Mora</figcaption><span class='author'>{}</span></div>"
    )
    assert authors(above=picture.format("Ada Marlow")) == []
    assert authors(above="<figure><img src='/a.jpg'></figure><span class='author'>Ada Marlow</span>") == ["Ada Marlow"]


def test_a_town_behind_two_names_hides_none_from_data_that_know_one() -> None:
    above = '<p class="byline">By Andrea Noor and Bo Dune — Old Pier</p>'
    assert authors(head='<meta name="author" content="Andrea Noor">', above=above) == ["Andrea Noor", "Bo Dune"]
