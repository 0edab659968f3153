"""Who wrote it, where data name the desk or the site's own agency and a line under the text says who; and what goes of that line."""

from __future__ import annotations

import json

import pytest

import republish
from harbour import URL, paragraph, sentence
from republish import Author, Page
from republish.extraction.head.people.nobody import names_desk

WRITER = "Bagas Pranoto"
_LONG = 70
"""Paragraphs: the line lies far from the headline."""


def taken(author: str, line: str, *, above: str = "") -> republish.Article:
    """The article at site.example whose data name that author, with the line behind its text."""
    data = {"@type": "NewsArticle", "headline": "The wall", "author": {"@type": "Person", "name": author}}
    told = "".join(map(paragraph, range(_LONG)))
    html = (
        f'<html lang=en><head><title>The wall - Mora Site</title><script type="application/ld+json">{json.dumps(data)}</script></head>'
        f'<body><nav><a href="/">Front</a><a href="/sea">Sea</a></nav><article>'
        f"<h1>The wall</h1>{above}<div>{told}{line}</div></article></body></html>"
    )
    return republish.extract(Page.from_html(html, URL))


def names(found: republish.Article) -> list[str]:
    return [author.name for author in found.authors]


@pytest.mark.parametrize("desk", ["redaksi", "Redakcja", "Our newsroom", "Site News Agency"])
@pytest.mark.parametrize("label", ["Penulis", "Author", "Autorka"])
def test_a_labelled_line_goes_before_a_desk_or_the_site_s_own_agency(label: str, desk: str) -> None:
    assert names(taken(desk, f"<p><strong>{label}: {WRITER}</strong></p>")) == [WRITER]


@pytest.mark.parametrize(
    ("stated", "sites", "is_desk"),
    [
        ("Mora News Agency", "moranewsexample", True),
        ("Kelp News Agency", "moranewsexample", False),
        ("redaksi", "moranewsexample", True),
        ("Redaksi Kelp dan Rumput Laut", "moranewsexample", False),
    ],
)
def test_another_s_agency_is_no_desk_of_the_site(stated: str, sites: str, *, is_desk: bool) -> None:
    people = (Author(name=stated, kind="agency"),) if "Agency" in stated else ()
    assert names_desk((people, stated, "json-ld"), frozenset([sites])) == is_desk


def test_a_line_under_the_text_does_not_go_before_a_person() -> None:
    assert names(taken("Ada Marlow", f"<p><strong>Penulis: {WRITER}</strong></p>")) == ["Ada Marlow"]


@pytest.mark.parametrize("editor", ["Editor: Lestari Widya", "Penyunting: Lestari Widya"])
@pytest.mark.parametrize("parted", ["<br>", "</p><p>", "</strong><br><strong>"])
def test_such_a_line_goes_with_who_looked_the_text_over(parted: str, editor: str) -> None:
    found = taken("redaksi", f"<p><strong>Penulis: {WRITER}{parted}{editor}</strong></p>")
    assert names(found) == [WRITER]
    assert found.text.split("\n")[-1] == sentence(_LONG - 1)


def test_an_editor_of_something_else_stays() -> None:
    line = "<p>Mak Ros said three things about the book.</p><p>Editor: Lestari Widya</p><p>Nobody has read it since the winter came.</p>"
    assert "Lestari Widya" in taken("redaksi", line + f"<p>Penulis: {WRITER}</p>").text


def test_what_else_stands_in_it_stays() -> None:
    line = f"<p>Penulis: {WRITER}<br>Ralat: sebelas perempuan, bukan dua belas.</p>"
    assert "sebelas perempuan" in taken("redaksi", line).text
