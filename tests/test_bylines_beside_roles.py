"""A line between headline and text names somebody alone, with a word of the press or an address beside the name."""

from __future__ import annotations

import json

import pytest

from harbour_wall import page, taken, text
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


def stated(block: str, *names: str, lang: str = "en") -> list[str | None]:
    """The roles of authors whom the data name alone."""
    people = [{"@type": "Person", "name": name} for name in names or ("Zweli Oduya",)]
    told = json.dumps({"@type": "NewsArticle", "headline": "The wall of Brennick", "author": people})
    head = f'<script type="application/ld+json">{told}</script>'
    inside = f"<main><article><h1>The wall of Brennick</h1>{block}<div>{text()}</div></article></main>"
    return [author.role for author in taken(page(inside, head=head, lang=lang)).authors]


@pytest.mark.parametrize(
    ("block", "lang", "role"),
    [
        ('<p class="byline">By <a href="/author/zweli">Zweli Oduya</a></p><p class="x">Tides Reporter</p>', "en", "Tides Reporter"),
        ('<p><a href="/author/zweli">Zweli Oduya</a> <span>Staff writer</span></p>', "en", "Staff writer"),
        ('<ul class="authors"><li><b>Zweli Oduya</b><i>Harbour fellow</i></li></ul>', "en", "Harbour fellow"),
        ('<div class="byline"><div>Von <span>Zweli Oduya</span></div><div>Korrespondentin</div></div>', "de", "Korrespondentin"),
        ('<div class="byline"><a href="/auteur/zo">Zweli Oduya</a><em>Journaliste</em></div>', "fr", "Journaliste"),
        ('<div class="byline"><a href="/author/zweli">Zweli Oduya</a> and others<em>Reporter</em></div>', "en", None),
        ('<div class="byline"><a href="/author/zweli">Zweli Oduya</a><time>14 March 2026</time></div>', "en", None),
        ('<div class="byline"><a href="/author/zweli">Zweli Oduya</a><p>The editor of the wall was asked.</p></div>', "en", None),
        ("<p><strong>Zweli Oduya</strong><em>Mason and reporter</em></p>", "en", None),
        ('<figure class="byline"><img src="/z.jpg"></figure><p>Zweli Oduya</p><p>Tides Reporter</p>', "en", None),
    ],
)  # fmt: skip
def test_a_byline_tells_the_role_of_whom_the_data_name(block: str, lang: str, role: str | None) -> None:
    assert stated(block, lang=lang) == [role]


def test_each_of_several_has_their_own() -> None:
    block = (
        '<ul class="contributors"><li class="contributor"><a href="/author/zweli">Zweli Oduya</a> <span>Food Fellow</span></li>'
        '<li class="contributor"><a href="/author/ob">Ottla Brandvold</a> <span>Quay Radio</span></li></ul>'
    )
    assert stated(block, "Zweli Oduya", "Ottla Brandvold") == ["Food Fellow", None]
