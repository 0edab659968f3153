"""Guests' texts that were published with an account for such: a sentence over the text or a box says who wrote them."""

from __future__ import annotations

import json

import pytest

import republish
from republish import Page

PARAGRAPHS = [
    "The ferry to Mora leaves at six in the morning, when the harbour still smells of diesel and of bread.",
    "Nobody in the town hall would say who signed the order, though three clerks remember the paper well.",
    "A second boat was promised in the spring, and then in the autumn, and then after the election was over.",
]
BOX = "<div><h4>Guest Commentary written by</h4><figure><img src='a.jpg'></figure><h3>Ada Marlow</h3><p>Ada Marlow flies the mail.</p></div>"


def article(first: str, account: str, *, stated: bool = True) -> republish.Article:
    data = json.dumps({"@type": "NewsArticle", "headline": "The ferry", "author": {"@type": "Person", "name": account}})
    head = f'<script type="application/ld+json">{data}</script>' if stated else ""
    byline = f'<span class="byline">By <a rel="author" href="/author/x/">{account}</a></span>'
    body = "".join(f"<p>{words}</p>" for words in PARAGRAPHS)
    markup = f"<html lang='en'><head><title>The ferry</title>{head}</head><body><main><article><h1>The ferry</h1>{byline}<div>{first}{body}</div></article></main></body></html>"
    return republish.extract(Page.from_html(markup, "https://harbour.example/2024/05/ferry"))


def names(first: str, account: str, *, stated: bool = True) -> list[str]:
    return [person.name for person in article(first, account, stated=stated).authors]


NAMED = [
    ("<p><em>This commentary is by Ada Marlow of Mora, a retired pilot.</em></p>", "Opinion"),
    ("<p>This opinion column was written by Ada Marlow.</p>", "Guest Commentary"),
    ("<p><strong>This op-ed was submitted by Ada Marlow from Mora.</strong></p>", "Guest Opinion"),
    ("<p>The following essay was written by Ada Marlow. It was read aloud in the council.</p>", "Community Voices"),
    ("<p><i>Guest commentary by Ada Marlow</i></p>", "Guest Author"),
    ("<p><em>Dieser Gastbeitrag stammt von Ada Marlow, die in Mora lebt.</em></p>", "Gastautor"),
    ("<p><em>Cette tribune est signée par Ada Marlow, pilote à Mora.</em></p>", "Tribune"),
    ("<p><em>Esta columna fue escrita por Ada Marlow, piloto en Mora.</em></p>", "Opinión"),
    ("<p><em>Questo intervento è di Ada Marlow.</em></p>", "Ospite"),
    (BOX, "Guest Commentary"),
]
NOBODY = [
    ("<p><em>This commentary is by a retired pilot of Mora.</em></p>", "Opinion"),
    ("<p>This piece is from the spring issue of our magazine.</p>", "Opinion"),
    ("<p>This story is by turns sad and funny, Ada Marlow said.</p>", "Commentary"),
    ("<p>This letter was written by the Mora Harbour Board.</p>", "Letters"),
    ("<p>He said this article was written by Ada Marlow.</p>", "Opinion"),
]


@pytest.mark.parametrize("stated", [True, False])
@pytest.mark.parametrize(("first", "account"), NAMED)
def test_the_guest_is_the_author(first: str, account: str, stated: bool) -> None:
    assert names(first, account, stated=stated) == ["Ada Marlow"]


def test_several_guests_are_authors() -> None:
    assert names("<p>This column is by Ada Marlow and Zweli Oduya.</p>", "Opinion") == ["Ada Marlow", "Zweli Oduya"]


@pytest.mark.parametrize(("first", "account"), NOBODY)
def test_an_account_is_nobody_where_no_guest_is_named(first: str, account: str) -> None:
    assert names(first, account) == []


@pytest.mark.parametrize("name", ["Zweli Oduya", "Judith Guest", "Ann Voices"])
def test_who_is_no_account_stays_the_author(name: str) -> None:
    assert names(NAMED[0][0], name) == [name]


def test_a_box_tells_of_the_guest() -> None:
    assert article(BOX, "Guest Commentary").authors[0].bio == "Ada Marlow flies the mail."


WRITES = (
    "<p><strong><em>Opponents speak of flight. The record says something else, writes Dr Ada Marlow.</em></strong></p>"
)


def test_the_line_over_the_text_says_who_wrote_what_a_desk_published() -> None:
    assert names(WRITES, "Harbour Communications") == ["Dr Ada Marlow"]


@pytest.mark.parametrize(
    ("line", "account"),
    [
        (WRITES, "Bo Noor"),
        (WRITES.replace(", writes Dr Ada Marlow", ", and nobody writes to Ada Marlow"), "Harbour Communications"),
        (WRITES.replace("Dr Ada Marlow", "the town’s clerk"), "Harbour Communications"),
    ],
    ids=["a person published it", "another sentence", "no name"],
)
def test_whoever_published_it_stays_where_no_line_names_a_writer(line: str, account: str) -> None:
    assert "Dr Ada Marlow" not in names(line, account)
    assert "Ada Marlow" not in names(line, account)
