"""What content systems write before the account that set a text online, in many languages, is no part of the name."""

from __future__ import annotations

import pytest

from harbour import authors
from republish.extraction.words.bylines.people import read_people

LABELS = """
bg Публикувано от | Написано от
bn পোস্ট করেছেন
ca Publicat per | Escrit per
cs Napsal(a) | Vystavil | Zveřejnila
da Indsendt af | Lagt ind af | Udgivet af
de Eingestellt von | Gepostet von | Gespeichert von
el Αναρτήθηκε από | Δημοσιεύτηκε από | Γράφτηκε από τον/την | Συντάχθηκε από τον/την
en Submitted by | Posted by
es Enviado por | Publicado por
et Postitas
fi Lähettänyt | Julkaissut
fr Soumis par | Posté par | Publié par
he פורסם על ידי | נכתב על ידי
hr Objavio | Objavila
hu Bejegyezte:
id Diposting oleh | Dikirim oleh
it Postato da | Inserito da | Pubblicato da
lt Parašė
ms Dicatat oleh
nl Geplaatst door | Ingediend door
no Lagt inn av | Publisert av
pl Opublikowane przez | Napisane przez | Opublikowała
pt Postado por | Enviado por | Publicado por
ro Postat de | Publicat de
ru Опубликовал | Опубликовала
sk Napísal | Uverejnila
sl Objavil | Objavila
sr Објавио | Објавила
sv Upplagd av | Inlagt av
tl Isinulat ni
tr Gönderen
vi Đăng bởi | Người đăng:
zh 发布者： | 發佈者： | 發布者：
"""
NAMES = {
    "bg": "Иван Петров",
    "el": "Ελένη Βαρδάκη",
    "he": "דנה כהן",
    "ru": "Анна Соколова",
    "sr": "Ана Јовић",
    "zh": "王晓蕾",
}
CASES = [
    (f"{label.strip()} {NAMES.get(line[:2], 'Ana Berg')}", NAMES.get(line[:2], "Ana Berg"))
    for line in LABELS.strip().splitlines()
    for label in line[3:].split("|")
]


@pytest.mark.parametrize(("byline", "name"), CASES, ids=[byline for byline, _ in CASES])
def test_the_account_is_named_without_the_label(byline: str, name: str) -> None:
    assert [person.name for person in read_people(byline) if person.kind == "author"] == [name]


@pytest.mark.parametrize(
    "inner",
    [
        '<strong id="article-byline">Harbour Notes</strong><ul><li><span><span>Pilot, </span>Ada Marlow</span><span aria-hidden="true">Ada Marlow</span></li></ul>',
        '<h2 id="article-byline">Mora Details</h2><p>Ada Marlow</p>',
        '<h2 id="article-byline">By Ada Marlow</h2>',
        '<span>Ada Marlow</span><span aria-hidden="true">•</span>',
    ],
    ids=["a label and what is read out", "a label", "a label with the name", "a sign"],
)  # fmt: skip
def test_what_only_screen_readers_say_around_a_byline_is_no_name(inner: str) -> None:
    assert authors(above=f'<section aria-labelledby="article-byline">{inner}</section>') == ["Ada Marlow"]


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ('Por <a class="multi_signatures" href="/autores/ada">Ada Marlow</a>', ["Ada Marlow"]),
        ('By Ada Marlow <span class="signature">Always Near Water</span>', ["Ada Marlow"]),
    ],
)
def test_a_link_to_a_person_is_no_saying_whatever_it_is_called(inner: str, expected: list[str]) -> None:
    assert authors(above=f"<p>{inner}</p>") == expected
