"""Bylines that name several newsrooms, each behind the name of whoever writes for it."""

from __future__ import annotations

import pytest

import republish
from republish import Page
from republish.extraction.words.bylines.people import read_people

SITES = frozenset({"injusticewatch", "harbourwatch"})

NAMED = [
    (
        "By Ada Marlow, Injustice Watch and Frank Olszewski, Chicago Sun-Times",
        [("Ada Marlow", None), ("Frank Olszewski", "Chicago Sun-Times")],
    ),
    (
        "By Ada Marlow, ProPublica, and Zweli Oduya, Texas Tribune",
        [("Ada Marlow", "ProPublica"), ("Zweli Oduya", "Texas Tribune")],
    ),
    (
        "By Ada Marlow (Mississippi Today) and Zweli Oduya (Verite News)",
        [("Ada Marlow", "Mississippi Today"), ("Zweli Oduya", "Verite News")],
    ),
    ("By Ada Marlow and Zweli Oduya | The Harbour Watch", [("Ada Marlow", None), ("Zweli Oduya", None)]),
    ("By Ada Marlow, Block Club Chicago", [("Ada Marlow", "Block Club Chicago")]),
    ("Ada Marlow/Mississippi Today", [("Ada Marlow", "Mississippi Today")]),
    ("By Ada Marlow, Wisconsin Watch / Report for America", [("Ada Marlow", "Wisconsin Watch")]),
    ("By Ada Marlow, Chalkbeat Detroit", [("Ada Marlow", "Chalkbeat Detroit")]),
    (
        "By Ada Marlow, Zweli Oduya and Lena Thwaite (The Guardian)",
        [("Ada Marlow", None), ("Zweli Oduya", None), ("Lena Thwaite", "The Guardian")],
    ),
    (
        "Por Ada Marlow, El Tímpano y Zweli Oduya, CalMatters",
        [("Ada Marlow", "El Tímpano"), ("Zweli Oduya", "CalMatters")],
    ),
]
OTHERS = [
    ("By Ada Marlow, Zweli Oduya and Frank Olszewski", ["Ada Marlow", "Zweli Oduya", "Frank Olszewski"]),
    ("By Ada Marlow, writer for the Post", ["Ada Marlow"]),
    ("Ada Marlow\nZweli Oduya\nThe Associated Press", ["Ada Marlow", "Zweli Oduya", "The Associated Press"]),
    ("Ada Marlow\nZweli Oduya, Jr.", ["Ada Marlow", "Zweli Oduya, Jr."]),
    ("By Ada Marlow, Canadian Press", ["Ada Marlow", "Canadian Press"]),
    ("By Ada Marlow, Local Journalism Initiative Reporter", ["Ada Marlow"]),
    ("By Ada Marlow, Jr.", ["Ada Marlow, Jr."]),
]


@pytest.mark.parametrize(("byline", "people"), NAMED)
def test_a_newsroom_behind_a_name_is_where_its_bearer_works(byline: str, people: list[tuple[str, str | None]]) -> None:
    assert [(person.name, person.institution) for person in read_people(byline, SITES)] == people


@pytest.mark.parametrize(("byline", "names"), OTHERS)
def test_a_second_name_a_role_and_an_agency_are_none(byline: str, names: list[str]) -> None:
    people = read_people(byline, SITES)
    assert [person.name for person in people] == names
    assert not any(person.institution for person in people)


PARAGRAPHS = [
    "The ferry to Mora leaves at six in the morning, when the harbour still smells of diesel and of bread.",
    "Nobody in the town hall would say who signed the order, though three clerks remember the paper well.",
    "A second boat was promised in the spring, and then in the autumn, and then after the election was over.",
]
ITEM = '<span class="c-byline__item"><a href="/authors/ada"><span class="c-byline__author-name">Ada Marlow</span></a></span>'
DAY = '<span class="c-byline__item"><time datetime="2020-10-05">Oct 5, 2020, 6:10pm EDT</time></span>'


def authors(byline: str) -> list[tuple[str, str | None]]:
    body = "".join(f"<p>{words}</p>" for words in PARAGRAPHS)
    head = '<title>The ferry - Harbour Watch</title><meta name="author" content="Ada Marlow"><meta property="og:site_name" content="Harbour Watch">'
    markup = f"<html lang='en'><head>{head}</head><body><main><article><h1>The ferry</h1>{byline}<div>{body}</div></article></main></body></html>"
    article = republish.extract(Page.from_html(markup, "https://harbour.example/2020/10/05/ferry"))
    return [(person.name, person.institution) for person in article.authors]


BESIDE = [
    f'<div class="c-byline">By {ITEM} and <span class="c-byline__item">Zweli Oduya, <a href="https://www.chalkbeat.org">Chalkbeat</a></span>{DAY}</div>',
    f'<div class="c-byline">By {ITEM} and <span class="c-byline__item">Zweli Oduya (Chalkbeat)</span>{DAY}</div>',
    '<p class="byline">By <a href="/authors/ada">Ada Marlow</a>, Harbour Watch, and Zweli Oduya, Chalkbeat</p>',
    '<p class="byline">By <a href="/authors/ada">Ada Marlow</a> and Zweli Oduya, Chalkbeat</p>',
]
NO_SECOND = [
    f'<div class="c-byline">By {ITEM}{DAY}</div>',
    f'<div class="c-byline">By {ITEM} and <span class="c-byline__item">the Chalkbeat staff</span>{DAY}</div>',
    f'<div class="c-byline">By {ITEM} <span class="c-byline__item">Health Care</span>{DAY}</div>',
    '<p class="byline">By <a href="/authors/ada">Ada Marlow</a>, Harbour Watch</p>',
]


@pytest.mark.parametrize("byline", BESIDE)
def test_a_colleague_of_another_newsroom_is_an_author_that_the_data_leave_out(byline: str) -> None:
    assert authors(byline) == [("Ada Marlow", None), ("Zweli Oduya", "Chalkbeat")]


@pytest.mark.parametrize("byline", NO_SECOND)
def test_a_day_a_section_and_a_desk_beside_a_name_are_none(byline: str) -> None:
    assert authors(byline) == [("Ada Marlow", None)]
