"""Who translated a text, in the line that says where it stood first."""

from __future__ import annotations

import pytest

from heads import of, page

TEXT = (
    "<p>The tide came in over the quay for the third night, and nobody in the town slept through it any more.</p>" * 3
)
THERE = '<a href="https://anchor.example/2024/quay">The Anchor</a>'


def translators(line: str) -> list[tuple[str, str | None]]:
    found = of(
        page("", f'<h1>The old harbour</h1><p class="byline">By Ada Marlow</p>{TEXT}<p><em>{line}</em></p>')
    ).authors
    return [(person.name, person.role) for person in found if person.kind == "translator"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (
            f"Articolo originale pubblicato su {THERE} con licenza CC BY-NC-ND 4.0. Traduzione di Lia Pozzi.",
            "Lia Pozzi",
        ),
        (f"Fonte: {THERE}. Traduzione: Lia Pozzi", "Lia Pozzi"),
        (f"Source : {THERE}. Traduction : Lise Aubin", "Lise Aubin"),
        (f"Oryginał ukazał się w {THERE}. Tłumaczenie: Jan Nowak", "Jan Nowak"),
        (f"Az eredeti cikk itt jelent meg: {THERE}. Fordította: Kis Pál", "Kis Pál"),
        (f"Bu yazı ilk olarak {THERE} sitesinde yayımlanmıştır. Çeviren: Ali Kaya", "Ali Kaya"),
        (f"Переклала Ліна Бойко за публікацією {THERE}", "Ліна Бойко"),
        (f"Переклав <strong>Остап Кучер</strong> за виданням: {THERE}", "Остап Кучер"),
        (f"Перевёл Иван Кучер. Источник: {THERE}", "Иван Кучер"),
        (f"Z angielskiego przełożył Jan Nowak. Tekst pochodzi z {THERE}.", "Jan Nowak"),
        (f"Traducere de Ion Pop după {THERE}", "Ion Pop"),
    ],
)
def test_who_translated_is_named_without_where_it_stood(line: str, name: str) -> None:
    assert translators(line) == [(name, None)]


@pytest.mark.parametrize(
    "line",
    [
        f"Articolo originale pubblicato su {THERE}. Nessuna traduzione di Lia Pozzi è in vendita.",
        f"The novel came out at {THERE}. Translation: Lise Aubin",
        f"Fonte: {THERE}. Foto di Lia Pozzi",
        f"Source: {THERE}. Translation rights are not for sale.",
    ],
)
def test_lines_of_books_pictures_and_rights_name_none(line: str) -> None:
    assert translators(line) == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ada Marlow is a journalist in Mora. Translated from Marathi by Bo Noor.", "Bo Noor"),
        ("The writer is a journalist. A fund paid for it. Translated from Marathi by Bo Noor.", "Bo Noor"),
        ("L’auteure vit à Mora. Traduction : Lise Aubin", "Lise Aubin"),
    ],
)
def test_a_sentence_behind_those_on_the_author_names_who_translated(line: str, name: str) -> None:
    assert translators(line) == [(name, None)]


@pytest.mark.parametrize(
    "line",
    [
        "The Harbour is a novel by Iris Vale. Translated from Marathi by Bo Noor.",
        "Ada Marlow is a journalist in Mora. Translated from Marathi, her novel was read by many.",
        "Iris Vale is a novelist in Mora. Translated from Marathi by Bo Noor.",
    ],
)
def test_a_sentence_behind_those_on_a_book_or_on_another_names_none(line: str) -> None:
    assert translators(line) == []


def linked_people(*labels: tuple[str, str]) -> list[tuple[str, str]]:
    """The kinds of people whom links to their pages name in boxes without a name, each behind a label in an element of its own."""
    boxes = "".join(
        f'<div><span>{label}</span> <span><a href="https://harbour.example/author/{name.split()[0].lower()}/" '
        f'title="All articles by {name}">{name}</a></span></div>'
        for label, name in labels
    )
    found = of(
        page("", f"<h1>The old harbour</h1><div><div>{boxes}</div><div><time>14 March 2024</time></div></div>{TEXT}")
    )
    return [(person.name, person.kind) for person in found.authors]


def test_whom_links_alone_name_is_what_the_label_says() -> None:
    """As a multilingual newsroom's page looks without its class names, in archive.today for example."""
    people = linked_people(("Written by", "Ada Marlow"), ("Translated by", "Bo Noor"))
    assert people == [("Ada Marlow", "author"), ("Bo Noor", "translator")]


def test_two_who_wrote_stay_authors() -> None:
    assert linked_people(("Written by", "Ada Marlow"), ("Written by", "Bo Noor")) == [
        ("Ada Marlow", "author"),
        ("Bo Noor", "author"),
    ]
