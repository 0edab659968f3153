"""Who wrote it on a site that bears their own name, and sites whose names only look like somebody's."""

from __future__ import annotations

import pytest

import republish
from harbour import page, paragraph
from republish import Page
from republish.extraction.words.bylines.called import is_like_a_person

TEXT = "".join(map(paragraph, range(6)))
PLACES = {
    "meta": '<meta name="author" content="{name}">',
    "byline": '<p class="byline">By {name}</p>',
    "line": "<p>By {name}</p>",
    "link": '<p><a rel="author" href="/about">{name}</a></p>',
    "microdata": '<p itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">{name}</b></p>',
    "card": '<span class="author vcard"><a class="url fn n" href="/author/one/">{name}</a></span>',
}


def on_site(name: str, where: str, host: str, *, head: str = "", below: str = "") -> list[tuple[str, str | None]]:
    """Whom a page of a site calls the authors, and where it leads for them."""
    placed = PLACES[where].format(name=name)
    head += placed if where == "meta" else ""
    html = page(TEXT, head=head, above="" if where == "meta" else placed, below=below)
    article = republish.extract(Page.from_html(html, f"https://{host}/the-wall"))
    return [(author.name, author.role) for author in article.authors]


@pytest.mark.parametrize("where", PLACES)
@pytest.mark.parametrize(("host", "called"), [("adamarlow.example", ""), ("low-water.example", "Ada Marlow")])
def test_whoever_owns_the_site_may_write_on_it(where: str, host: str, called: str) -> None:
    head = f'<meta property="og:site_name" content="{called}">'
    assert on_site("Ada Marlow", where, host, head=head) == [("Ada Marlow", None)]


@pytest.mark.parametrize("where", PLACES)
@pytest.mark.parametrize("name", ["Harbour Light", "Harper Collins", "Adam Post", "Ada Times"])
def test_a_brand_writes_nothing(where: str, name: str) -> None:
    host = f"{name.lower().replace(' ', '')}.example"
    assert on_site(name, where, host, head=f'<meta property="og:site_name" content="{name}">') == []


def test_a_site_that_the_data_call_an_organization_is_nobody() -> None:
    data = '<script type="application/ld+json">{"@type": "Organization", "name": "Ada Marlow"}</script>'
    assert on_site("Ada Marlow", "meta", "adamarlow.example", head=data) == []


@pytest.mark.parametrize(
    ("name", "named"),
    [
        ("Ada Marlow", [("Ada Marlow", None)]),
        ("Harbour Light", []),
        ("Ada Post", []),
        ("陈思远", [("陈思远", None)]),
        ("김모라", [("김모라", None)]),
        ("海港报", []),
        ("王者荣耀", []),
    ],
)
@pytest.mark.parametrize("host", ["ada-marlow.example", "low-water.example"])
def test_an_author_may_have_given_the_site_their_name_and_the_system_called_it_an_organization(
    host: str, name: str, named: list[tuple[str, str | None]]
) -> None:
    """As Ghost states every site: its publisher is an organization of the site's name."""
    data = (
        f'<script type="application/ld+json">{{"@type": "Article", "headline": "The wall", "publisher": {{"@type": '
        f'"Organization", "name": "{name}"}}, "author": {{"@type": "Person", "name": "{name}"}}}}</script>'
    )
    head = f'{data}<meta property="og:site_name" content="{name}">'
    assert on_site(name, "byline", host, head=head) == named


@pytest.mark.parametrize(
    ("publisher", "named"),
    [("Harbourkeeper.example", []), ("Mora.example", [("Harbour Keeper", None)])],
    ids=["called by its address", "another organization"],
)
def test_the_address_of_an_organization_is_its_name_too(publisher: str, named: list[tuple[str, str | None]]) -> None:
    data = (
        '<script type="application/ld+json">{"@type": "Article", "headline": "The wall", "publisher": {"@type": '
        f'"Organization", "name": "{publisher}"}}, "author": {{"@type": "Person", "name": "Harbour Keeper"}}}}</script>'
    )
    assert on_site("Harbour Keeper", "meta", "harbourkeeper.example", head=data) == named


def test_words_that_the_text_writes_small_are_no_name() -> None:
    below = "<p>Whatever the keepers mark down in the book is read aloud.</p><p class='author'>Markdown</p>"
    assert on_site("Markdown", "byline", "markdown.example", below=below) == []


def test_a_guest_is_named_where_the_data_name_the_owner() -> None:
    head = '<meta name="author" content="Ada Marlow">'
    below = "<footer>Ada Marlow</footer>"
    assert on_site("Bo Noor", "byline", "adamarlow.example", head=head, below=below) == [("Bo Noor", None)]


def test_what_the_data_say_of_the_owner_stays() -> None:
    data = (
        '<script type="application/ld+json">{"@type": "Article", "headline": "The wall", "author": '
        '{"@type": "Person", "name": "Ada Marlow", "jobTitle": "Keeper"}}</script>'
    )
    assert on_site("Ada Marlow", "byline", "adamarlow.example", head=data) == [("Ada Marlow", "Keeper")]


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("Ada Marlow", True),
        ("Jörg van der Mole", True),
        ("Анна Морская", True),
        ("Ada", False),
        ("Ada Media", False),
        ("Grace Harbour", False),
        ("The Ada Marlow", False),
        ("王小雨", True),
        ("이하늘", True),
        ("晨光潮", False),
        ("王小雨的海", False),
    ],
)
def test_names_of_people_begin_with_a_given_name(name: str, is_one: bool) -> None:
    assert is_like_a_person(name) is is_one
