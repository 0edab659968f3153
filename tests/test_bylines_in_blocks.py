"""Blocks in a byline's place as systems and themes print them, with telling names, with hashed ones and with none."""

from __future__ import annotations

import pytest

from harbour_wall import page, taken, text
from republish.model import Article


def read(block: str, *, below: str = "", lang: str = "en") -> Article:
    """The article with a block between its headline and its text, and another behind the text."""
    return taken(
        page(
            f"<main><article><h1>The wall of Brennick</h1>{block}<div>{text()}{below}</div></article></main>", lang=lang
        )
    )


def names(article: Article) -> list[str]:
    """Who wrote it."""
    return [person.name for person in article.authors if person.kind == "author"]


@pytest.mark.parametrize(
    "block",
    [
        '<dl class="article-info"><dt>Details</dt><dd class="createdby"><span class="icon-user" aria-hidden="true"></span> Author: <span>Kimberly Oduya</span></dd><dd>Harbour</dd></dl>',
        "<dl><dt>Details</dt><dd><span></span> Author: <span>Zweli Oduya</span></dd><dd><time>14 March 2026</time></dd></dl>",
        '<div><span><i class="x1"></i> By Zweli Oduya</span> <span>14 March 2026</span></div>',
        '<ul><li><svg width="12"></svg> Written by: <a href="/p/7">Zweli Oduya</a></li></ul>',
    ],
)
def test_a_label_stands_behind_a_drawing(block: str) -> None:
    article = read(block)
    assert [name.split()[1] for name in names(article)] == ["Oduya"]
    assert "Oduya" not in article.body


@pytest.mark.parametrize(
    "block",
    [
        '<p><i class="x1"></i> By using the old stones the masons save a third of the price.</p>',
        "<p><span></span> Author: <span>unknown</span></p>",
    ],
)
def test_words_behind_a_drawing_that_name_nobody(block: str) -> None:
    assert names(read(block)) == []


CARD = '<{tag}><img src="/{n}.jpg" alt="" width="60" height="60"><div><a href="/autor/{n}">{name}</a><span>{role}</span></div></{tag}>'


@pytest.mark.parametrize("tag", ["div", 'div class="c1"', "li"])
def test_several_have_a_card_each(tag: str) -> None:
    people = [("Zweli Oduya", "correspondent in Mora"), ("Ottla Brandvold", "professor of tides")]
    cards = "".join(
        CARD.format(tag=tag, n=number, name=name, role=role).replace('</div class="c1">', "</div>")
        for number, (name, role) in enumerate(people, start=100)
    )
    article = read(f"<div>{cards}</div>")
    assert names(article) == ["Zweli Oduya", "Ottla Brandvold"]
    assert "Brandvold" not in article.body


def test_names_in_scripts_with_vowel_signs_have_a_card_each() -> None:
    cards = "".join(
        f'<div><a href="/author/{number}"><img src="/{number}.jpg" alt="{name}"></a><a href="/author/{number}">{name}</a></div>'
        for number, name in enumerate(("सुधीर बुरुाह", "ईश महराजी"), start=100)
    )
    assert names(read(f"<div>{cards}</div>", lang="hi")) == ["सुधीर बुरुाह", "ईश महराजी"]


def test_a_card_with_a_heading_is_that_of_another_story() -> None:
    card = '<div><h3>{}</h3><a href="/autor/{}">{}</a></div>'
    cards = card.format("The tide", 101, "Zweli Oduya") + card.format("The quay", 102, "Ottla Brandvold")
    assert names(read(cards)) != ["Zweli Oduya", "Ottla Brandvold"]


@pytest.mark.parametrize("joins", ["и", "ir", "மற்றும்", "dhe"])
def test_a_word_of_its_own_joins_the_last_name(joins: str) -> None:
    links = [
        f'<a class="c-link b-byline__name" href="/people/{number}">Zweli {number}</a>'
        for number in ("Oduya", "Brand", "Marr")
    ]
    block = f'<div class="b-byline"><span class="b-byline__names">{links[0]}<span>, </span>{links[1]}<span> {joins} </span>{links[2]}</span></div>'
    assert names(read(block)) == ["Zweli Oduya", "Zweli Brand", "Zweli Marr"]


@pytest.mark.parametrize(
    "line",
    [
        "Kirjoittanut Zweli Oduya ja Ottla Brandvold",
        "Пише Zweli Oduya | 14. март 2026.",
        "Parašė Zweli Oduya, Ottla Brandvold",
    ],
)
def test_a_line_of_names_in_the_place_of_a_deck_is_none(line: str) -> None:
    article = read(f'<div class="entry-subhead"><div class="byline">{line}</div></div>')
    assert article.standfirst is None


def test_a_deck_that_names_the_author_among_its_words_stays() -> None:
    deck = "Zweli Oduya walked along the wall of Brennick with a mason"
    article = read(f'<p class="entry-subhead">{deck}</p><p class="byline">By Zweli Oduya</p>')
    assert (article.standfirst, names(article)) == (deck, ["Zweli Oduya"])


def test_whom_somebody_told_it_wrote_it() -> None:
    assert names(read("<p>As told to Zweli Oduya</p>")) == ["Zweli Oduya"]


@pytest.mark.parametrize(
    "block",
    [
        '<ul><li><span><img src="/a.jpg" alt="Zweli Oduya" width="32" height="32"></span><span>Zweli Oduya</span></li><li><span>14 March 2026</span></li></ul>',
        '<div><img src="/a.jpg" alt="Zweli Oduya" width="40"><div>Zweli Oduya</div><div>•</div><div>14 March 2026</div></div>',
        '<div><img src="/a.jpg" alt="Marta Oduya" width="48"><div><div>Marta Oduya</div><div>Reads the tides</div></div></div>',
    ],
)
def test_a_portrait_says_the_name_beside_it(block: str) -> None:
    article = read(block)
    assert [name.split()[1] for name in names(article)] == ["Oduya"]
    assert "Oduya" not in article.body


@pytest.mark.parametrize(
    "block",
    [
        '<figure><img src="/a.jpg" alt="Zweli Oduya" width="120"><figcaption>Zweli Oduya</figcaption></figure>',
        '<div><img src="/a.jpg" alt="Zweli Oduya" width="800"><div>Zweli Oduya</div><div>14 March 2026</div></div>',
        '<div><img src="/a.jpg" alt="Harbour News" width="32"><span>Harbour News</span><span>14 March 2026</span></div>',
        '<div class="wp-caption"><img src="/profileshot.jpg" alt=""><p class="wp-caption-text">Zweli Oduya</p></div>',
        '<div><img src="/a.jpg" alt="Zweli Oduya" width="48"><p>Zweli Oduya has cut stones for the wall since spring.</p></div>',
    ],
)
def test_a_picture_that_is_no_portrait_of_the_author(block: str) -> None:
    assert names(read(block)) == []


@pytest.mark.parametrize(
    ("block", "lang"),
    [
        (
            "<div><span>14 March 2026</span>&nbsp;·&nbsp;<span>3 min</span>&nbsp;·&nbsp;<span>Zweli Oduya</span></div>",
            "en",
        ),
        (
            '<div class="post-meta"><span>14. март 2026.</span>&nbsp;·&nbsp;<span>3 минута</span>&nbsp;·&nbsp;<span>Вукица Шакота</span></div>',
            "sr",
        ),
        ("<p>14 March 2026 | Zweli Oduya | 3 min read</p>", "en"),
    ],
)
def test_a_name_beside_the_day_and_the_minutes(block: str, lang: str) -> None:
    article = read(block, lang=lang)
    assert len(names(article)) == 1
    assert names(article)[0] not in article.body


@pytest.mark.parametrize(
    "block",
    [
        '<div><span>14 March 2026</span> · <span>3 min</span> · <a href="/tides">Old Tides</a></div>',
        "<div><span>14 March 2026</span> · <span>3 min</span> · <span>Harbour News</span></div>",
        "<div><span>14 March 2026</span> · <span>3 min</span> · <span>1,203 views</span></div>",
        "<p>Mora | Zweli Oduya | 3 min read</p>",
    ],
)
def test_what_else_stands_beside_the_day_and_the_minutes(block: str) -> None:
    assert names(read(block)) == []


@pytest.mark.parametrize(
    ("block", "found"),
    [
        ('<div><a href="/hofundur/zo-1">Zweli Oduya</a></div>', ["Zweli Oduya"]),
        (
            '<div><a href="/profil/zo-1"><span>Zweli Oduya</span></a><span>of the tides desk</span></div>',
            ["Zweli Oduya"],
        ),
        (
            '<div><p><a href="/@zo1?source=post">Zweli Oduya</a></p><span>·</span><p><button>Follow</button></p></div><div><span>5 min read</span><span>·</span><span>14 March 2026</span></div>',
            ["Zweli Oduya"],
        ),
        (
            '<div><div><a href="https://posts.example/@zo">Zweli Oduya</a> <span>and</span> <a href="https://posts.example/@ob">Ottla Brandvold</a></div><div>14 March 2026</div></div>',
            ["Zweli Oduya", "Ottla Brandvold"],
        ),
        ('<div><a href="/people/the-mayor">The mayor of Mora</a> <span>14 March 2026</span></div>', []),
        ('<div><a href="/tags/zo">Zweli Oduya</a> <span>14 March 2026</span></div>', []),
        ('<ul><li><a href="/people/zo">Zweli Oduya</a></li></ul><div>14 March 2026</div>', []),
    ],
)
def test_a_link_to_an_account_or_to_a_page_about_somebody(block: str, found: list[str]) -> None:
    assert names(read(block)) == found


@pytest.mark.parametrize(
    ("heading", "lang"),
    [
        ("Höfundur", "is"),
        ("Автори", "bg"),
        ("Szerző", "hu"),
        ("Autorius", "lt"),
        ("Müəllif", "az"),
        ("Autors", "lv"),
        ("Avtor", "sl"),
    ],
)
def test_a_heading_without_a_sign_names_the_author_below_the_text(heading: str, lang: str) -> None:
    box = f'<div><h3>{heading}</h3><div><img src="/a.jpg" alt="" width="80"><h4><a href="/x/zo">Zweli Oduya</a></h4></div></div>'
    article = read("", below=box, lang=lang)
    assert names(article) == ["Zweli Oduya"]
    assert "Oduya" not in article.body


@pytest.mark.parametrize(
    "box",
    [
        "<h3>Autor</h3><p>Zweli Oduya wrote the first report on the wall, which the town has kept since then.</p>",
        "<h3>Masons</h3><p>Zweli Oduya</p>",
        '<div class="related"><h3>Autor</h3><div><a href="/x/zo">Zweli Oduya</a></div></div>',
    ],
)
def test_what_other_headings_name_below_the_text(box: str) -> None:
    assert names(read("", below=box, lang="bg")) == []


def test_a_property_of_rdfa_marks_the_author() -> None:
    block = '<div vocab="https://schema.org/"><span property="author" typeof="Person"><span property="name">Zweli Oduya</span></span> <span property="datePublished">14 March 2026</span></div>'
    assert names(read(block)) == ["Zweli Oduya"]


def test_a_property_of_rdfa_marks_the_author_of_a_comment() -> None:
    comment = '<div class="comment"><span property="author" typeof="Person"><span property="name">Zweli Oduya</span></span><p>A fine wall.</p></div>'
    assert names(read("", below=comment)) == []


@pytest.mark.parametrize(
    "block",
    [
        '<div class="byline"><span>Napísal <a href="/author/zo">Zweli Oduya</a></span><span>Preložil <a href="/author/ob">Ottla Brandvold</a></span></div>',
        '<div><span>Kirjoittanut <a href="/author/zo-1">Zweli Oduya</a></span><span>Suomentanut <a href="/author/ob-1">Ottla Brandvold</a></span></div>',
    ],
)
def test_a_translator_in_an_element_beside_the_author_is_one(block: str) -> None:
    people = [(person.name, person.kind) for person in read(block, lang="sk").authors]
    assert people == [("Zweli Oduya", "author"), ("Ottla Brandvold", "translator")]


def test_all_who_write_for_a_site_are_no_authors_of_a_text() -> None:
    people = "".join(
        f'<div><a href="/author/{name}-1"><img src="/{name}.jpg" alt="Zweli {name}" width="60"></a><a href="/author/{name}-1">Zweli {name}</a></div>'
        for name in ("Oduya", "Brand", "Marr", "Lind")
    )
    made = page(
        f"<main><div><h1>The wall of Brennick</h1>{text()}</div><div><h3>Auteurs</h3>{people}</div></main>", lang="fr"
    )
    assert names(taken(made)) == []


@pytest.mark.parametrize(
    ("word", "lang"),
    [("Door", "nl"), ("Di", "it"), ("Af", "da"), ("Av", "sv"), ("Höfundur", "is"), ("Oleh", "id"), ("Piše", "hr")],
)
@pytest.mark.parametrize("link", ["Zweli Oduya", '<a href="/p/1">Zweli Oduya</a>'])
def test_by_stands_in_an_element_of_its_own(word: str, lang: str, link: str) -> None:
    article = read(f"<div><p>{word}</p><p>{link}</p></div>", lang=lang)
    assert names(article) == ["Zweli Oduya"]
    assert "Oduya" not in article.body


@pytest.mark.parametrize(
    "behind", ["the old masons of Brennick", "14 March 2026", "Zweli Oduya came to the wall at dawn"]
)
def test_by_in_an_element_before_what_is_no_name(behind: str) -> None:
    assert names(read(f"<div><p>By</p><p>{behind}</p></div>")) == []
