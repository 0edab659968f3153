"""Several who wrote it, each in an element of their own; and what else stands in elements like theirs."""

from __future__ import annotations

import pytest

from harbour import URL, authors, paragraph
from republish import Page, extract

LONG = "The tide comes in and goes out again. " * 4


@pytest.mark.parametrize(
    "above",
    [
        '<div class="author"><a href="/author/ada">Ada Marlow</a></div><div class="author"><a href="/author/ben">Ben Noor</a></div>',
        '<div class="x"><a href="/author/ada">Ada Marlow</a></div><div class="x"><a href="/author/ben">Ben Noor</a></div>',
        '<ul><li><a href="/author/ada">Ada Marlow</a></li><li><a href="/author/ben">Ben Noor</a></li></ul>',
        '<p class="byline">By Ada Marlow</p><p class="byline">By Ben Noor</p>',
        '<div class="author-name">Ada Marlow</div><div class="author-role">Engineer</div>'
        '<div class="author-name">Ben Noor</div><div class="author-role">Keeper of lights</div>',
        '<span itemprop="author">Ada Marlow</span><span itemprop="author">Ben Noor</span>',
        '<div itemprop="author"><span itemprop="name">Ada Marlow</span></div><div itemprop="author"><span itemprop="name">Ben Noor</span></div>',
        '<a rel="author" href="/ada">Ada Marlow</a> <a rel="author" href="/ben">Ben Noor</a>',
        '<div class="post-author"><span>Written by</span><a href="/author/ada">Ada Marlow</a></div>'
        '<div class="post-author"><span>Written by</span><a href="/author/ben">Ben Noor</a></div>',
    ],
)
def test_all_are_credited(above: str) -> None:
    assert authors(above=above) == ["Ada Marlow", "Ben Noor"]


@pytest.mark.parametrize(
    "beside",
    [
        '<div class="author reviewer">Reviewed by <a href="/author/ben">Ben Noor</a></div>',
        '<div class="author">Edited by Ben Noor</div>',
        '<div class="author">Photos by Ben Noor</div>',
        '<div class="author">Ben Noor</div> <span>(photos)</span>',
        '<div class="author">Ben Noor</div> (fotografia)',
        '<span>Text</span><div class="author">Ben Noor</div><span>Photography</span><time>4 March 2026</time>',
        '<div class="author">Harbour Post</div>',
        '<div class="author">Staff Writer</div>',
        '<div class="author">Ada Marlow</div>',
        f'<p>{LONG}</p><div class="author">Ben Noor</div>',
    ],
)
def test_nobody_else_is(beside: str) -> None:
    assert authors(above=f'<div class="author">Ada Marlow</div>{beside}') == ["Ada Marlow"]


def test_the_authors_of_other_stories_are_not() -> None:
    card = '<div class="item"><h3>Another</h3><div class="author">{}</div></div>'
    assert authors(above=card.format("Ada Marlow") + card.format("Ben Noor")) == ["Ada Marlow"]


def test_a_list_of_the_site_s_writers_is_no_byline() -> None:
    writers = ("Ada Marlow", "Ben Noor", "Cy Lund", "Dee Oduya")
    links = "".join(f'<p><a href="/author/{name.replace(" ", "-")}">{name}</a></p>' for name in writers)
    assert authors(above=links) == []


@pytest.mark.parametrize(
    "byline",
    [
        '<div class="byline"><span class="avatar">AM</span><span>Ada Marlow</span></div>',
        '<div class="author"><div><span>AM</span></div><div><p>Ada Marlow</p><p>Staff Engineer</p></div></div>',
        '<div>By <span class="a">AM</span> <a href="/u/1">Ada Marlow</a></div>',
    ],
)
def test_initials_in_a_portrait_s_place_are_nobody(byline: str) -> None:
    assert authors(above=byline) == ["Ada Marlow"]


@pytest.mark.parametrize(
    "above",
    [
        '<div class="author"><span class="name">Ada Marlow</span> <span class="author-badge">Lv1</span></div>',
        '<div class="author"><span class="name">Ada Marlow</span><p class="user-motto">Always on the water</p></div>',
        '<div class="box__author_group"><div class="box__author_name">Ada Marlow</div>'
        '<div class="box__author_desc">Notes From Mora</div></div>',
    ],
    ids=["a badge", "a motto", "a saying"],
)
def test_signs_and_sayings_beside_a_name_are_nobody(above: str) -> None:
    assert authors(above=above) == ["Ada Marlow"]


def test_a_role_beside_a_name_is_no_sign() -> None:
    above = '<div class="author"><span class="name">Ada Marlow</span><span class="levels-editor">Editor</span></div>'
    assert authors(above=above) == ["Ada Marlow"]


@pytest.mark.parametrize(
    "above",
    [
        '<div class="meta"><a class="szerzo" href="/s/1">Ada Marlow</a></div>',
        '<div class="avtor">Ada Marlow</div>',
        '<div class="raksta-autors"><a href="/x/12">Ada Marlow</a></div>',
        '<div class="kirjoittaja">Ada Marlow</div>',
        '<div class="autorenzeile">Ada Marlow</div>',
        '<div class="info"><a href="/forfattare/ada-marlow">Ada Marlow</a></div>',
        '<div class="info"><a href="/autorius/ada-marlow">Ada Marlow</a></div>',
        '<div class="info"><a href="/szerzok/ada-marlow">Ada Marlow</a></div>',
        '<div class="info"><a href="/autorzy/ada-marlow">Ada Marlow</a></div>',
    ],
)
def test_pages_about_people_are_called_so_in_many_languages(above: str) -> None:
    assert authors(above=above) == ["Ada Marlow"]


BYLINES = '<p class="authors"><a href="/author/ada">Ada Marlow</a></p><p class="authors"><a href="/author/ben">Ben Noor</a></p>'


def test_all_are_credited_over_the_headline() -> None:
    text = "".join(map(paragraph, range(6)))
    html = f"<main><div>{BYLINES}<p>March 4, 2026</p><h1>The wall</h1></div><article><div>{text}</div></article></main>"
    made = extract(Page.from_html(f"<html lang=en><title>The wall</title><body>{html}</body></html>", URL))
    assert [author.name for author in made.authors] == ["Ada Marlow", "Ben Noor"]


def test_a_section_ahead_of_a_byline_under_the_headline_is_none_of_them() -> None:
    above = (
        '<p class="author">Harbour Column</p><p class="author"><a href="/author/ada" rel="author">Ada Marlow</a></p>'
    )
    assert authors(above=above)[-1:] == ["Ada Marlow"]


IN_PARTS = {
    "a label and a link": ("<div class=author>기자명 <a href=#>김민수 기자</a></div>", ["김민수"]),
    "labels, strokes and links": (
        "<div class=authors><span>文字</span><span>／</span><a href=/author/1>林怡君</a><span>攝影</span><span>／</span>"
        "<a href=/author/2>王小明</a><span>責任編輯</span><span>／</span><a href=/author/3>黃志明</a></div>",
        ["林怡君"],
    ),
    "pictures behind a comma": (
        "<div class=meta>De <a href=/autor/ana-pop rel=author>Ana Pop</a>, fotografii de <a href=/autor/ion-rus>Ion Rus</a></div>",
        ["Ana Pop"],
    ),
    "two names": ("<div class=author><span>佐藤</span><span>健一</span></div>", ["佐藤 健一"]),
    "a town": (
        "<div class=author-name-location><span class=contributor-name>Ada Marlow</span><span class=author-location>Mora</span></div>",
        ["Ada Marlow"],
    ),
    "a desk and a town": (
        "<div class=author-name-location><span class=contributor-name>Staff Reporter</span><span class=author-location>Mora</span></div>",
        [],
    ),
    "a company": ("<div class=author>Ada Marlow<span>Harbour Communications Limited</span></div>", ["Ada Marlow"]),
}


@pytest.mark.parametrize(("above", "names"), IN_PARTS.values(), ids=IN_PARTS)
def test_labels_that_stand_in_elements_of_their_own(above: str, names: list[str]) -> None:
    assert authors(above=above) == names


NAMED_BY_DATA = '<div itemprop="author"><meta itemprop="name" content="{}"><a href="/people/x">Ada Marlow</a><div>Keeper of the light in Mora</div></div>'
ITEMS = "".join("<li><span>{}, </span><span>{}</span></li>" for _ in range(3))


def test_the_name_that_a_meta_element_in_a_byline_states_is_all_of_it() -> None:
    assert authors(above=f'<div class="author">{NAMED_BY_DATA.format("Ada Marlow")}<button>Segui</button></div>') == [
        "Ada Marlow"
    ]


def test_a_byline_that_is_the_name_itself_is_read() -> None:
    assert authors(above='<span class="author" itemprop="name"><b>Ada Marlow</b></span>') == ["Ada Marlow"]


def test_a_name_that_nobody_sees_is_not() -> None:
    assert authors(above=NAMED_BY_DATA.format("Harbour Blog")) != ["Harbour Blog"]


@pytest.mark.parametrize("section", ['aria-labelledby="article-byline"', 'class="byline"'])
def test_of_a_list_of_labels_those_with_the_label_of_the_first(section: str) -> None:
    items = ITEMS.format("ავტორი", "ნინო ბერიძე", "პოსტი", "პორტის მაცნე", "ავტორი", "გიორგი მაისურაძე")
    above = f"<section {section}><strong id=article-byline>სტატიის შესახებ</strong><ul>{items}</ul></section>"
    assert authors(above=above) == ["ნინო ბერიძე", "გიორგი მაისურაძე"]
