"""What an author is, in the line below the name: in small letters, or behind a name that is said twice."""

from __future__ import annotations

import pytest

from heads import ld, of, page
from republish.extraction.words.bylines.people import read_people

NAMED = ld('{"@type":"NewsArticle","headline":"The old harbour","author":{"@type":"Person","name":"Ada Marlow"}}')


def roles(text: str) -> list[tuple[str, str | None]]:
    return [(person.name, person.role) for person in read_people(text)]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Katarzyna Mroczek\nprawniczka, ekspertka ds. edukacji", "prawniczka, ekspertka ds. edukacji"),
        ("Lia Pozzi\ngiurista, attivista", "giurista, attivista"),
        ("Jan Nowak, socjolog", "socjolog"),
        ("Jan Smit, opbouwwerker", "opbouwwerker"),
        ("Ліна Бойко, дослідниця", "дослідниця"),
    ],
)
def test_a_line_in_small_letters_is_a_role(text: str, role: str) -> None:
    assert [said for _, said in roles(text)] == [role]


@pytest.mark.parametrize("text", ["Ada Marlow; bell hooks, Ben Noor", "Ada Marlow\nBen Noor, jurist"])
def test_names_in_small_letters_stay_names(text: str) -> None:
    assert len(roles(text)) > 1


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Editora-adjunta de Ciência",
            "Redactora de Sociedad",
            "COLABORAÇÃO PARA A FOLHA",
            "DE SÃO PAULO",
            "Enviada especial a Lima",
        ),
        *(
            "Caporedattrice Esteri",
            "Chroniqueuse",
            "Redactor-șef",
            "Korespondentka",
            "Urednica",
            "Főszerkesztő",
            "Αρχισυντάκτρια",
            "Журналістка",
        ),
    ],
)
def test_a_line_below_a_name_is_nobody(line: str) -> None:
    assert [name for name, _ in roles(f"Marta Oduya\n{line}")] == ["Marta Oduya"]


@pytest.mark.parametrize("second", ["De Niro Santos", "Ana de Souza", "Dora Editorova"])
def test_another_name_below_a_name_is_an_author(second: str) -> None:
    assert [name for name, _ in roles(f"Marta Oduya\n{second}")] == ["Marta Oduya", second]


def byline(inner: str) -> str | None:
    box = f'<h1>The old harbour</h1><div class="byline"><address><a rel="author" href="/author/ada">{inner}</a></address><span class="title">Journalist</span></div>'
    return of(page(NAMED, box)).authors[0].role


def test_a_name_that_is_hidden_once_and_shown_in_parts_is_one() -> None:
    hidden = '<span itemprop="name">Ada Marlow</span>'
    assert byline(f'{hidden}<span class="firstname">Ada </span><span class="lastname">Marlow</span>') == "Journalist"


def test_another_name_behind_it_is_not_the_same() -> None:
    hidden = '<span itemprop="name">Ada Marlow</span>'
    assert byline(f'{hidden}<span class="firstname">Ben </span><span class="lastname">Noor</span>') is None


LABRADOR = (
    '<div class="byline column"><div class="content"><address class="name"><span class="lab-hidden-byline-name">Ada Marlow</span>'
    '<a rel="author" href="mailto:ada@harbour.example"><span class="firstname">{} </span><span class="lastname">{}</span>{}</a></address></div></div>'
)


@pytest.mark.parametrize(
    ("first", "last", "behind", "role"),
    [
        ("Ada", "Marlow", '<span class="title"> - Journalist</span>', "Journalist"),
        ("Ada", "Marlow", "", None),
        ("Ben", "Noor", '<span class="title"> - Journalist</span>', None),
        ("Ada", "Marlow", " is an editor at The Post. Editorial guidelines", None),
    ],
    ids=["the same", "no role", "another's role", "a sentence"],
)
def test_a_role_may_end_the_element_that_shows_the_name_in_parts(
    first: str, last: str, behind: str, role: str | None
) -> None:
    box = f"<h1>The old harbour</h1>{LABRADOR.format(first, last, behind)}"
    assert of(page(NAMED, box)).authors[0].role == role
