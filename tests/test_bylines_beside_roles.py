"""A line between headline and text names somebody alone, with a word of the press or an address beside the name."""

from __future__ import annotations

import pytest

from test_bylines_in_blocks import names, read


@pytest.mark.parametrize(
    ("block", "lang"),
    [
        ("<p>Zweli Oduya, correspondent in Mora</p><p>14 March 2026</p>", "en"),
        ("<div><div>Zweli Oduya</div><div>Korrespondentin in Mora</div></div>", "de"),
        ("<div><span>Zweli Oduya</span> <span>dopisnik iz Brenika</span></div>", "hr"),
        ("<p>Вукица Шакота, новинар</p>", "sr"),
        ("<p>זולי אודויה, כתב בחיפה</p>", "he"),
        (
            '<ul><li><span>Zweli Oduya <a href="mailto:zo@mail.example">zo@mail.example</a></span></li><li><time>14 March 2026</time></li></ul>',
            "en",
        ),
        ('<p>Zweli Oduya<br><a href="mailto:zo@mail.example">zo@mail.example</a></p>', "en"),
    ],
)
def test_a_name_with_a_role_or_an_address(block: str, lang: str) -> None:
    article = read(block, lang=lang)
    assert len(names(article)) == 1
    assert names(article)[0] not in article.body


@pytest.mark.parametrize(
    "block",
    [
        "<p>Zweli Oduya, the mayor of Mora</p>",
        "<p>Zweli Oduya, correspondent in Mora, has seen the wall fall.</p>",
        "<p>Mora, a correspondent of the town</p>",
        "<p>The Harbour Post, correspondents in Mora</p>",
        "<figure><img src='/wall.jpg' alt=''><figcaption>Zweli Oduya, correspondent in Mora</figcaption></figure>",
        '<p>Press office <a href="mailto:press@mail.example">press@mail.example</a></p>',
        '<p>Zweli Oduya of <a href="https://posts.example/mora">the masons</a></p>',
    ],
)
def test_a_line_that_names_no_author(block: str) -> None:
    assert names(read(block)) == []


def test_a_role_is_said_of_its_bearer() -> None:
    (author,) = read("<p>Zweli Oduya, correspondent in Mora</p>").authors
    assert author.role == "correspondent in Mora"


@pytest.mark.parametrize(
    ("made", "lang"),
    [(("Text", "Photos"), "en"), (("Teksti", "Kuvat"), "fi"), (("Текст", "Фото"), "uk"), (("Texto", "Fotos"), "es")],
)
def test_a_card_each_for_who_wrote_and_who_made_the_pictures(made: tuple[str, str], lang: str) -> None:
    cards = "".join(
        f"<li><b>{name}</b> <span>{did}</span></li>"
        for name, did in zip(("Zweli Oduya", "Ottla Brandvold"), made, strict=True)
    )
    article = read(f"<ul>{cards}</ul>", lang=lang)
    assert names(article) == ["Zweli Oduya"]
    assert "Oduya" not in article.body


def test_several_with_a_role_each() -> None:
    people = "<div><div>Zweli Oduya</div><div>reporter</div></div><div><div>Ottla Brandvold</div><div>correspondent in Mora</div></div>"
    assert names(read(people)) == ["Zweli Oduya", "Ottla Brandvold"]


def test_the_kind_of_text_beside_a_name_makes_nobody_its_author() -> None:
    assert names(read("<div><div>Zweli Oduya</div><div>Interview</div></div>")) == []


@pytest.mark.parametrize(
    "block",
    [
        '<ul class="authors"><li><a rel="author" href="/profiles/zo-1"><img src="/a.jpg" alt="" width="50"> <span>Zweli Oduya</span></a><p>Professor of Tides</p></li></ul>',
        '<div><a href="/autor/zo-1">Zweli Oduya</a><span>Professor of Tides</span></div>',
        '<div class="byline"><figure><img src="/a.jpg" alt="Zweli Oduya"></figure><div><span class="name"><a rel="author" href="/zo">Zweli Oduya</a></span><span>Professor of Tides</span></div></div>',
        '<div><img src="/a.jpg" alt="Zweli Oduya" width="40"><div><span>Zweli Oduya</span><span>Professor of Tides</span></div></div><p>14 March 2026</p>',
    ],
)
def test_what_stands_behind_a_name_is_said_of_its_bearer(block: str) -> None:
    article = read(block)
    assert [(person.name, person.role) for person in article.authors] == [("Zweli Oduya", "Professor of Tides")]


@pytest.mark.parametrize("behind", ["14 March 2026", "Old Pier", "Professor!"])
def test_what_else_stands_behind_a_name_is_no_role(behind: str) -> None:
    (author,) = read(f'<div><a href="/autor/zo-1">Zweli Oduya</a><span>{behind}</span></div>').authors
    assert author.role is None
