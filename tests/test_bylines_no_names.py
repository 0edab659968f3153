"""What stands in a byline beside a name and is none: what the person does, notices, sentences, cards that open over it."""

from __future__ import annotations

import pytest

from harbour import authors
from heads import of, page
from republish.extraction.words.bylines.people import read_people


def names(byline: str) -> list[str]:
    return [person.name for person in read_people(byline)]


@pytest.mark.parametrize(
    "behind",
    [
        "Contributing Writer | Boats, small sails, and LRT player",
        "Chief Keeper and Head of Tides, AI at Work, Microport",
        "Senior Tides and Trends Reporter",
        "Director of Tides, Harbour Platform, Microport",
        "Keeper and Editor, Harbour Works",
        "Science and Health Reporter",
    ],
)
def test_what_somebody_does_in_two_fields_is_no_second_name(behind: str) -> None:
    assert names(f"By Ada Marlow\n{behind}") == ["Ada Marlow"]


@pytest.mark.parametrize(
    "behind", ["Ben Noor and Cy Lund", "Ben Noor, reporter, and Cy Lund, editor", "Ben Noor, reporter, Cy Lund, editor"]
)
def test_names_behind_a_name_are_still_read(behind: str) -> None:
    assert names(f"Ada Marlow\n{behind}") == ["Ada Marlow", "Ben Noor", "Cy Lund"]


@pytest.mark.parametrize(
    "behind",
    [
        ", Mora Cricket Ground",
        " | The Times-Harbour",
        " | El Sol de Mora",
        " | La Voce della Baia",
        " | Der Anker",
        ", harbour.example | The Mora-Post",
        ", Estadio de Mora",
        "\nSubscribe to RSS",
        "\nView/Post Comments",
    ],
)
def test_where_and_for_whom_somebody_reports_is_no_second_name(behind: str) -> None:
    assert names(f"Ada Marlow{behind}") == ["Ada Marlow"]


@pytest.mark.parametrize("account", ["Guest Commentary", "Guest Essay", "Guest Opinion", "Guest Column"])
def test_what_a_guest_wrote_is_nobodys_name(account: str) -> None:
    assert names(f"By {account}") == []


@pytest.mark.parametrize(
    "byline",
    [
        "Ada Marlow\nAda is an editor at the Post.",
        "Ada Marlow\nAda Marlow's Most Recent Stories\n‘Low Water’ Works Better as a Mood Than as a Film",
        "Harbour is a Trust League member\nAda Marlow",
    ],
)
def test_sentences_about_somebody_hold_no_names(byline: str) -> None:
    assert names(byline) == ["Ada Marlow"]


@pytest.mark.parametrize(
    "notice",
    [
        "Fact Checked",
        "Advertiser Disclosure",
        "Biography",
        "Share Save",
        "@in/ada-marlow-12",
        "Editorial Guidelines",
        "SECTIONS",
        "More stories by Ada Marlow",
    ],
)
def test_notices_and_buttons_are_no_names(notice: str) -> None:
    assert names(f"By Ada Marlow\n{notice}") == ["Ada Marlow"]


@pytest.mark.parametrize(
    ("byline", "expected"), [("ku Mora", []), ("de Mora", ["de Mora"]), ("ben Noor", ["ben Noor"])]
)
def test_a_sign_of_the_newsroom_before_a_town_is_no_name(byline: str, expected: list[str]) -> None:
    assert names(byline) == expected


@pytest.mark.parametrize("piece", ["Ada", "Marlow"])
def test_a_piece_of_a_name_is_no_second_one(piece: str) -> None:
    assert names(f"By Ada Marlow\n{piece} · Cy Lund") == ["Ada Marlow", "Cy Lund"]


CARD = '<div class="tip tooltip"><a href="/ada">Ada Marlow</a><ul><li>University of Mora</li></ul><p>Ada is a keeper.</p></div>'


def test_a_card_that_opens_over_a_name_holds_no_others() -> None:
    assert authors(above=f'<div class="bylines__item">By <a href="/ada">Ada Marlow</a>{CARD}</div>') == ["Ada Marlow"]


@pytest.mark.parametrize(("hidden", "line"), [(' aria-hidden="true"', "Ada Marlow"), ("", "Ada Marlow All texts by")])
def test_a_card_that_is_hidden_until_then_is_no_part_of_the_byline(hidden: str, line: str) -> None:
    card = f'<div class="modal fade"{hidden}><a href="/author/ada">All texts by</a></div>'
    assert of(page("", f'<div class="byline"><a href="/author/ada">Ada Marlow</a>{card}</div>')).byline == line


def test_a_second_name_with_a_card_of_its_own_is_read() -> None:
    two = '<div class="byline">By <a href="/ada">Ada Marlow</a>, <span class="tooltip">Ben Noor</span></div>'
    assert authors(above=two) == ["Ada Marlow", "Ben Noor"]


def test_a_last_letter_apart_is_the_names() -> None:
    byline = '<div class="byline"><a href="/c/ada">Ada Marlo<span class="last-letter">w</span></a></div>'
    assert authors(above=byline) == ["Ada Marlow"]


@pytest.mark.parametrize("label", ["Die Autorin", "Der Autor", "L’autrice", "La autora", "O autor", "De auteur"])
def test_the_label_over_a_bio_is_nobody(label: str) -> None:
    assert names(f"{label}\nAda Marlow") == ["Ada Marlow"]


@pytest.mark.parametrize(
    "credit",
    [
        '<p><a href="https://tunes.example/album">Marlow – prismatic</a> (<a href="https://creativecommons.org/licenses/by/3.0/">CC BY</a>)</p>',
        '<p><a href="https://photos.example/p/1">Ada Marlow</a> <a href="https://creativecommons.org/licenses/by/2.0/">CC BY</a></p>',
        '<p>The wall, <a href="https://creativecommons.org/licenses/by/2.0/">Ada Marlow</a></p>',
    ],
)
def test_who_made_what_a_licence_beside_it_is_for_wrote_nothing(credit: str) -> None:
    assert authors(above=credit) == []


@pytest.mark.parametrize("line", ["Photo by Ben Noor/Getty Images", "Photos: Ben Noor/AFP", "Fotos: Ben Noor / dpa"])
def test_the_agency_of_the_picture_in_the_next_line_wrote_nothing(line: str) -> None:
    assert names(f"By Ada Marlow\n{line}") == ["Ada Marlow"]


@pytest.mark.parametrize(
    "link", ["Follow Ada Marlow on X", "Folge Ada Marlow auf Facebook", "Lire Ada Marlow chaque semaine"]
)
def test_words_around_a_name_are_no_second_name(link: str) -> None:
    card = f'<div class="author"><h6><a href="/ada">Ada Marlow</a></h6><a href="https://x.example/ada" class="followAuthor">{link}</a></div>'
    assert authors(above=card) == ["Ada Marlow"]


def test_a_longer_name_that_ends_like_another_is_kept() -> None:
    assert names("By Ada Marlow and Una Berg Ada Marlow") == ["Ada Marlow", "Una Berg Ada Marlow"]


FIELDS = """
Publication Date | Reading time | Topics | Media contact | Erscheinungsdatum | Lesezeit | Pressekontakt | Date de publication | Temps de lecture
Fecha de publicación | Tiempo de lectura | Data de publicação | Tempo di lettura | Leestijd | Publiceringsdatum | Læsetid | Stikkord | Julkaisupäivä
Czas czytania | Datum vydání | Čas čítania | Megjelenés dátuma | Timp de citire | Data actualizării | Datum objave | Čas branja | Време за четене | Време читања
Время чтения | Дата публікації | Ημερομηνία δημοσίευσης | Okuma süresi | Tanggal terbit | Chuyên mục | 阅读时间 | カテゴリー | 게시일
تاريخ النشر | زمان مطالعه | זמן קריאה | प्रकाशन तिथि
"""


@pytest.mark.parametrize("label", [label.strip() for line in FIELDS.strip().splitlines() for label in line.split("|")])
def test_the_label_of_another_field_is_nobody(label: str) -> None:
    assert read_people(label) == ()
    assert [person.name for person in read_people(f"Ada Marlow\n{label}")] == ["Ada Marlow"]


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("By Ada Marlow View all posts", ["Ada Marlow"]),
        ("Ada Marlow See more", ["Ada Marlow"]),
        ("By Ada Marlow Email the author", ["Ada Marlow"]),
        ("View all posts by Ada Marlow", ["Ada Marlow"]),
        ("Ada Marlow Allmore", ["Ada Marlow Allmore"]),
    ],
)
def test_buttons_behind_a_name_in_its_line_are_no_part_of_it(byline: str, expected: list[str]) -> None:
    assert [person.name for person in read_people(byline)] == expected
