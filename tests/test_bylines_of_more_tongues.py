"""Bylines in languages of which few pages were measured: what stands before the names, between them, and who is called so."""

from __future__ import annotations

import pytest

from harbour import article, authors, paragraph
from republish._text import fold
from republish.extraction.words.bylines.people import read_people, without_by


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Eftir Guðrúnu Jónsdóttur og Helga Marlow", ["Guðrúnu Jónsdóttur", "Helga Marlow"]),
        ("Autor Tadeusz Marlow", ["Tadeusz Marlow"]),
        ("Napsala Jitka Nooriková", ["Jitka Nooriková"]),
        ("Autors Jānis Marlovs un Ilze Noora", ["Jānis Marlovs", "Ilze Noora"]),
        ("Аутор Небојша Марловић", ["Небојша Марловић"]),
        ("Пишува Трајче Марловски", ["Трајче Марловски"]),
        ("Аўтар Алесь Марлоў", ["Алесь Марлоў"]),
        ("Nga Besnik Marlou dhe Elira Noori", ["Besnik Marlou", "Elira Noori"]),
        ("Müəllif Elçin Marlov və Günay Nuri", ["Elçin Marlov", "Günay Nuri"]),
        ("ავტორი ნინო მარლოვა და გივი ნური", ["ნინო მარლოვა", "გივი ნური"]),
        ("Հեղինակ Արմեն Մարլոյան և Լիլիթ Նուրյան", ["Արմեն Մարլոյան", "Լիլիթ Նուրյան"]),
        ("От Десислава Марлова", ["Десислава Марлова"]),
        ("Του Γιώργου Μάρλου", ["Γιώργου Μάρλου"]),
        ("Per Meritxell Marló", ["Meritxell Marló"]),
        ("Testi: Ada Marlow", ["Ada Marlow"]),
        ("Nga Porti Vjetër", []),
        ("Per Vila Nova", []),
        ("От Стара Загора", []),
        ("Հեղինակ Արմեն Մարլոյանը խոսեց նավահանգստում", []),
        ("लेखक रमेश शर्मा बन्दरगाहमा बोले।", []),
    ],
)
def test_a_line_of_by_and_names(line: str, expected: list[str]) -> None:
    assert authors(above=f"<p>{line}</p>") == expected


@pytest.mark.parametrize(
    ("tongue", "byline", "expected"),
    [
        ("ro", "De Bogdan Marlov", ["Bogdan Marlov"]),
        ("ca", "Per Meritxell Marló", ["Meritxell Marló"]),
        ("sv", "Per Meritxell Marlow", ["Per Meritxell Marlow"]),
        ("es", "De la Cruz Marlow", ["De la Cruz Marlow"]),
        ("fr", "De Marlow Noor", ["De Marlow Noor"]),
    ],
)
def test_by_is_cut_in_its_own_language_before_who_is_called_as_people_are(
    tongue: str, byline: str, expected: list[str]
) -> None:
    assert [person.name for person in without_by(read_people(byline), tongue)] == expected


@pytest.mark.parametrize(
    "name", ["Ilze Marlow", "Žydrūnas Marlow", "نازنین رستمی", "שלמה כהן", "রফিকুল ইসলাম", "Szabó Marlow"]
)
def test_who_is_called_as_people_are_stands_beside_the_day(name: str) -> None:
    assert authors(above=f"<div><span>{name}</span><span>17.05.2026</span></div>") == [name]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Autor: Tadeusz Marlow, korespondent w Moratowie", [("Tadeusz Marlow", "author")]),
        ("Пише: Небојша Марловић (Стара Мора, Србија)", [("Небојша Марловић", "author")]),
        ("Napsala Jitka Nooriková / AFP", [("Jitka Nooriková", "author"), ("AFP", "agency")]),
        ("Eftir Helga Marlow (AFP)", [("Helga Marlow", "author"), ("AFP", "agency")]),
        ("Avtor: Mojca Marlow, Luka", [("Mojca Marlow", "author")]),
        ("Autor Tadeusz Marlow, który mieszka w porcie od lat.", []),
        ("Autor Stary Port, zwiedzanie codziennie", []),
    ],
)
def test_behind_the_name_stands_where_somebody_writes_or_for_whom(line: str, expected: list[tuple[str, str]]) -> None:
    taken = article(f"<p>{line}</p>{paragraph(0)}{paragraph(1)}{paragraph(2)}")
    assert [(person.name, person.kind) for person in taken.authors] == expected
    assert (line in fold(str(taken.body))) != bool(expected)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("14. marts 2026 Af Lærke Noor", ["Lærke Noor"]),
        ("14. März 2026 | Von Ada Marlow", ["Ada Marlow"]),
        ("14 mars 2026 – Par Ada Marlow", ["Ada Marlow"]),
        ("14. März 2026 Von der alten Mole", []),
    ],
)
def test_the_day_may_stand_before_by(line: str, expected: list[str]) -> None:
    assert authors(above=f"<p>{line}</p>") == expected


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Sportredaktion", []),
        ("Urheilutoimitus", []),
        ("Von Lokalredaktion", []),
        ("Redacció", []),
        ("İdman redaksiyası", []),
        ("社会部", []),
        ("نازنین رستمی، استاد دانشگاه", ["نازنین رستمی"]),
        ("রফিকুল ইসলাম, বরিশাল প্রতিনিধি", ["রফিকুল ইসলাম"]),
        ("Lajos Redaktion", []),
        ("Helga Ritstjórnsdóttir", ["Helga Ritstjórnsdóttir"]),
    ],
)
def test_desks_and_what_people_are_there_are_nobody(byline: str, expected: list[str]) -> None:
    assert [person.name for person in read_people(byline)] == expected


@pytest.mark.parametrize(
    "line",
    [
        "Kirjoittanut Aino Marlow<br>Suomentanut Liisa Noor",
        "Автор Алёна Марлова. Перевела Анна Нур",
        "Autor: Tadeusz Marlow, przełożyła Anna Noor",
        "نوشته نازنین مارلو<br>ترجمه سارا نور",
    ],
)
def test_who_translated_stands_in_the_line_of_who_wrote(line: str) -> None:
    taken = article(f"<p>{line}</p>{paragraph(0)}{paragraph(1)}{paragraph(2)}")
    assert [person.kind for person in taken.authors] == ["author", "translator"]
    assert taken.authors[1].name not in str(taken.body)


@pytest.mark.parametrize("joint", ["та", "και", "és", "və", "och"])
def test_and_in_an_element_of_its_own_is_nobody(joint: str) -> None:
    byline = f'<div class="byline"><a href="/author/a">Anna Marlow</a> {joint} <a href="/author/b">Bo Noor</a></div>'
    assert authors(above=byline) == ["Anna Marlow", "Bo Noor"]


def test_a_name_that_is_and_in_another_language_is_one() -> None:
    assert [person.name for person in read_people("Dan; Ada Marlow")] == ["Dan", "Ada Marlow"]


@pytest.mark.parametrize(
    "name",
    [
        "doc. Jozef Marlow",
        "dr hab. Anna Noor",
        "ks. Piotr Marlow",
        "д-р Иван Марлов",
        "др Јелена Нур",
        "drs. Jan de Noor",
    ],
)
def test_a_title_in_small_letters_begins_a_name(name: str) -> None:
    assert [person.name for person in read_people(name)] == [name]


@pytest.mark.parametrize("words", ["about our team", "o nas wszystko", "всё о порте"])
def test_other_words_in_small_letters_begin_none(words: str) -> None:
    assert read_people(words) == ()
