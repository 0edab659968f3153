"""Who looked a text over, who wrote a book that it speaks of, and whose account it was published with: none of them wrote it."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, authors, page, paragraph
from republish import Page

FAR = f"<p>{'The tide comes in and goes out again. ' * 8}</p>" * 8
BOX = '<div class="author-box"><h4 class="author-box__name">Ada Marlow</h4></div>'
GROUP = '<div class="bylines__item"><span>{}</span> <div><a class="byline-name" href="/ada">Ada Marlow</a></div></div>'


@pytest.mark.parametrize("label", ["Reviewed by", "Fact checked by:", "Medically reviewed by", "Geprüft von"])
def test_whoever_looked_a_text_over_is_no_author(label: str) -> None:
    assert authors(above=GROUP.format(label)) == []


def test_a_box_about_whoever_looked_it_over_names_no_author() -> None:
    assert authors(above="<ul><li>Reviewed by: Ada Marlow, CFP</li></ul>", below=FAR + BOX) == []


def test_a_box_about_an_author_who_looked_something_over_too_names_them() -> None:
    above = "<p>The table was checked by Ada Marlow.</p>"
    assert authors(above=above, below=f"{FAR}<p>A note by Ada Marlow</p>{BOX}") == ["Ada Marlow"]


def test_the_author_of_a_book_is_not_the_texts() -> None:
    book = '<div class="book-title"><h3 class="author">by Cy Lund</h3></div>'
    assert authors(above=f'{book}<p class="credit">Interview by <a href="/ada">Ada Marlow</a></p>') == ["Ada Marlow"]


def test_an_account_of_the_sites_is_no_author() -> None:
    link = '<span class="author"><a rel="author" href="/author/admin/">Site Desk A</a></span>'
    assert authors(above=link) == []


def test_a_line_over_the_text_names_the_author_where_the_byline_is_an_account() -> None:
    link = '<span class="author"><a rel="author" href="/author/admin/">Site A</a></span>'
    text = "<p><strong>ADA MARLOW</strong></p>" + "".join(map(paragraph, range(6)))
    assert authors(text, above=link) == ["ADA MARLOW"]


@pytest.mark.parametrize(
    "above",
    [
        '<div class="artByline"><span>TIDES</span><div>The wall: four gains of a wall</div><div class="auth">By Ada Marlow</div></div>',
        '<div class="author-info-wrap"><b>Tides</b><h2>The wall that keeps the harbour of Mora from the sea at night</h2>'
        '<p rel="author" class="author__name">Ada Marlow</p></div>',
    ],
)
def test_sections_and_headlines_in_a_box_with_the_byline_are_no_names(above: str) -> None:
    assert authors(above=above) == ["Ada Marlow"]


def _meta(name: str) -> str:
    return f'<meta name="author" content="{name}">'


def test_whom_the_byline_leads_to_stands_for_a_name_that_the_page_does_not_show() -> None:
    byline = '<div class="author vcard"><a href="/authors/ada-marlow/">Ada Marlow</a></div>'
    assert authors(head=_meta("Ben Noor"), above=byline) == ["Ada Marlow"]


def test_a_name_that_the_byline_shortens_stays_whole() -> None:
    byline = '<div class="author vcard"><a href="/authors/ada-marlow/">Ada Marlow</a></div>'
    assert authors(head=_meta("Ada Oda Marlow"), above=byline) == ["Ada Oda Marlow"]


@pytest.mark.parametrize(("site", "name"), [("h-tv", "h-tv NACHRICHTEN"), ("mora-zeitung", "Mora Zeitung")])
def test_the_site_stated_as_the_author_gives_way_to_the_byline(site: str, name: str) -> None:
    html = page("".join(map(paragraph, range(6))), head=_meta(name), above='<p class="byline">Von Ada Marlow</p>')
    article = republish.extract(Page.from_html(html, URL.replace("site", site)))
    assert [author.name for author in article.authors] == ["Ada Marlow"]


def test_how_many_others_there_are_is_no_part_of_a_name() -> None:
    assert authors(above="<p>김민수 기자 외 2명</p>") == ["김민수"]


@pytest.mark.parametrize(
    "above",
    [
        "<div><span>Reviewed by</span><div><a href='/experts/ada-marlow/'>Ada Marlow</a></div></div>",
        "<figure><figcaption><a href='/author/ada-marlow/'>Ada Marlow</a></figcaption></figure>",
        "<div><div>Medically reviewed by</div><div>Ada Marlow, MD</div></div>",
        "<div><span>Fact checked by</span> <span>Ada Marlow, DVM</span></div>",
        "<div><div>Reviewed by</div><div><span>Ada Marlow</span></div><time>May 3, 2024</time></div>",
    ],
)
def test_checkers_and_photographers_in_no_marked_place_are_nobody(above: str) -> None:
    assert authors(above=above) == []


def test_a_link_to_whoever_looked_it_over_names_no_author() -> None:
    link = '<div><a rel="author" href="/a">Ada Marlow</a></div>'
    assert authors(above="<p>Reviewed by: Ada Marlow</p>", below=FAR + link) == []
