"""An article of several pages is taken from the one that holds all of it, where that can be fetched and is the same article."""

from __future__ import annotations

import pytest

import republish
from harbour import page, paragraph, sentence
from republish import Package, Page, Review, Use
from republish.errors import NotRepublishable
from republish.fidelity import verify
from republish.testing import FakeFetcher

WALL = "https://site.example/2026/the-wall/"
ALL = f"{WALL}?page=all"
GRANT = '<p>This article is licensed under <a rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>.</p>'
PAGER = f'<div class="page-links">Pages: 1 <a href="{WALL}2/">2</a> <a href="{ALL}">View as single page</a></div>'
RESERVED = "<p>© 2026 Harbour Post. All rights reserved. No part of this may be republished without permission.</p>"


def first(below: str = GRANT) -> str:
    return page("".join(map(paragraph, range(5))) + PAGER, below=below)


def whole(first: int = 0, last: int = 9, *, inner: str = "", below: str = GRANT) -> str:
    return page("".join(map(paragraph, range(first, last))) + inner, below=below)


def fetching(answer: str | Page | Exception | None) -> FakeFetcher:
    return FakeFetcher({WALL: first()} | ({ALL: answer} if answer is not None else {}))


def reviewed(answer: str | Page | Exception | None) -> Review:
    return republish.review(WALL, fetch=fetching(answer), use=Use(commercial=True))


def codes(review: Review) -> set[str]:
    return {finding.code for finding in review.findings} & {"continues-elsewhere", "taken-from-one-page"}


@pytest.fixture(scope="module")
def package() -> Package:
    return republish.prepare(WALL, fetch=fetching(whole()), use=Use(commercial=True))


def test_all_of_the_article_is_in_the_package(package: Package) -> None:
    assert package.text.split("\n") == [sentence(number) for number in range(9)]
    assert (package.review.verdict, codes(package.review)) == ("allowed", {"taken-from-one-page"})


def test_the_page_in_the_package_is_the_one_that_holds_the_text(package: Package) -> None:
    assert package.page.url == ALL
    assert ALL in next(finding.text for finding in package.review.findings if finding.code == "taken-from-one-page")


def test_the_original_is_named_by_the_address_of_its_first_page(package: Package) -> None:
    assert package.article.url == WALL
    assert ALL not in package.notices.attribution.html


def test_every_word_is_accounted_for_and_the_text_is_the_same_again(package: Package) -> None:
    article = package.article
    assert verify(article.original_text, article.text, article.changes) == ()
    again = republish.extract(Page.from_html(page(article.body), WALL))
    assert again.text == article.text


def test_nothing_is_fetched_without_need() -> None:
    fetch = FakeFetcher({WALL: page("".join(map(paragraph, range(5))), below=GRANT)})
    republish.review(WALL, fetch=fetch)
    assert fetch.asked == [WALL]


def test_nothing_is_fetched_for_a_page_that_was_handed_in() -> None:
    assert codes(republish.review(Page.from_html(first(), WALL))) == {"continues-elsewhere"}


ELSEWHERE = Page.from_html(whole(), ALL)
OTHERS = {
    "not there": None,
    "another text": whole(20, 29),
    "a paragraph short": whole(1, 9),
    "the same part": whole(0, 5),
    "a part itself": whole(inner=PAGER.replace(ALL, "/all")),
    "under another headline": whole()
    .replace("<h1>The wall</h1>", "<h1>The light</h1>")
    .replace("<title>The wall", "<title>The light"),
    "no article": "<html><body><p>Gone.</p></body></html>",
    "from another host": Page(url=ALL, url_served="https://other.example/all", content=ELSEWHERE.content),
}


@pytest.mark.parametrize("answer", OTHERS.values(), ids=OTHERS)
def test_what_is_not_all_of_it_leaves_the_question(answer: str | Page | None) -> None:
    review = reviewed(answer)
    assert (review.verdict, codes(review)) == ("ask", {"continues-elsewhere"})


def test_what_either_page_claims_counts() -> None:
    assert reviewed(whole(below="")).license is not None
    assert reviewed(whole(below=RESERVED)).verdict != "allowed"


ORIGIN = '<p>This article was originally published by <a href="https://mole.example/wall">The Mole</a>.</p>'


@pytest.mark.parametrize(("first_page", "one_page"), [(ORIGIN, ""), ("", ORIGIN)], ids=["first page", "one page"])
def test_whose_it_is_may_stand_on_either_page(first_page: str, one_page: str) -> None:
    fetch = FakeFetcher({WALL: first(GRANT + first_page), ALL: whole(below=GRANT + one_page)})
    with pytest.raises(republish.IsRepublication) as caught:
        republish.prepare(WALL, fetch=fetch)
    assert caught.value.origin.url == "https://mole.example/wall"


def test_what_is_made_for_printing_is_not_fetched() -> None:
    fetch = FakeFetcher({WALL: first().replace("View as single page", "Print")})
    with pytest.raises(NotRepublishable, match="page=all"):
        republish.prepare(WALL, fetch=fetch)
    assert fetch.asked == [WALL]
