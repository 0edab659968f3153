"""Who is credited where no person's full name stands: by a pseudonym, or by the name that the licence's markup asks for."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page, paragraph
from republish import Page

TEXT = "".join(map(paragraph, range(6)))
LICENSE = '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
ASKED = '<a property="cc:attributionName" rel="cc:attributionURL" href="https://low-water.example/">{name}</a>'


def people(above: str = "", *, head: str = "", below: str = "", text: str = TEXT) -> list[tuple[str, str, str | None]]:
    made = republish.extract(Page.from_html(page(text, head=head, above=above, below=below), URL))
    return [(author.name, author.kind, author.url) for author in made.authors]


@pytest.mark.parametrize(
    "above",
    [
        '<span class="author-name">kinra</span>',
        '<p>by <a rel="author" href="/u/kinra">kinra</a></p>',
        '<span class="author vcard"><a class="url fn n" href="/u/kinra">kinra</a></span>',
        '<p class="byline">von kinra</p>',
    ],
)
def test_a_pseudonym_in_the_author_s_place_is_a_name(above: str) -> None:
    assert [name for name, *_ in people(above)] == ["kinra"]


def test_a_pseudonym_that_the_data_state_is_a_name() -> None:
    assert people(head='<meta name="author" content="kj">') == [("kj", "author", None)]


@pytest.mark.parametrize("word", ["admin", "team", "dpa", "more", "site", "staff", "kinra/dpa", "2024"])
def test_accounts_and_desks_are_no_pseudonyms(word: str) -> None:
    assert not [name for name, kind, _ in people(f'<span class="author-name">{word}</span>') if kind == "author"]


def test_a_full_name_goes_before_a_pseudonym() -> None:
    assert [
        name for name, *_ in people('<p class="byline">By Ada Marlow</p><span class="author-name">kinra</span>')
    ] == ["Ada Marlow"]


@pytest.mark.parametrize(
    ("name", "kind"), [("Ada Marlow", "author"), ("The Keepers of Mora", "agency"), ("Marlow &amp; Noor Ltd", "agency")]
)
def test_the_name_that_the_licensor_asks_for_is_credited(name: str, kind: str) -> None:
    below = f'<footer><span property="dct:title">The wall</span> by {ASKED.format(name=name)}, {LICENSE}</footer>'
    (found,) = people(below=below)
    assert found == (name.replace("&amp;", "&"), kind, "https://low-water.example/")


def test_it_goes_before_initials_and_behind_a_name() -> None:
    below = f"<footer>{ASKED.format(name='Ada Marlow')} {LICENSE}</footer>"
    assert people('<span class="author-name">kj</span>', below=below)[0][0] == "Ada Marlow"
    assert people('<p class="byline">By Bo Noor</p>', below=below)[0][0] == "Bo Noor"


@pytest.mark.parametrize(
    "markup",
    [
        f"<figure><img src='/p.jpg' alt='Gulls'><figcaption>{ASKED.format(name='Ada Marlow')}</figcaption></figure>",
        f"<p><span property='dct:title'>Grey gulls</span> by {ASKED.format(name='Ada Marlow')}</p>",
        f"<p>Photo by {ASKED.format(name='Ada Marlow')}</p>",
        f"<p>{ASKED.format(name='Ada Marlow')}</p><p>{ASKED.format(name='Bo Noor')}</p>",
        f"<p>{ASKED.format(name='https://low-water.example/')}</p>",
    ],
    ids=["a figure", "another work", "a photo", "two", "an address"],
)
def test_what_a_picture_s_licence_asks_for_credits_nobody(markup: str) -> None:
    assert people(below=markup) == []


@pytest.mark.parametrize(
    "box",
    [
        '<div about="https://site.example/i/quay.jpg"><span property="dc:title">The quay</span> by {0} {1}</div>',
        '<div about="/i/quay.jpg">{0} {1}</div>',
        '<p><span href="http://purl.org/dc/dcmitype/StillImage" property="dct:title" rel="dct:type">The wall</span> by {0} {1}</p>',
    ],
)
def test_the_name_asked_for_with_a_picture_or_another_address_is_not_credited(box: str) -> None:
    assert people(below=f"<footer>{box.format(ASKED.format(name='Ada Marlow'), LICENSE)}</footer>") == []


@pytest.mark.parametrize("about", [URL, "", "https://site.example/", "#text"])
def test_what_is_about_the_page_or_its_site_is_asked_for_the_text(about: str) -> None:
    box = f'<div about="{about}">{ASKED.format(name="Ada Marlow")} {LICENSE}</div>'
    assert [name for name, *_ in people(below=f"<footer>{box}</footer>")] == ["Ada Marlow"]
