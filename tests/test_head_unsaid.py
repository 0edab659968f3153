"""Marks of notes and struck words are no part of a title or standfirst; what is raised or lowered in it is."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, paragraph
from republish import Page
from republish._html import fragment
from republish.extraction.tree.unsaid import as_said
from republish.fidelity import verify

TEXT = "".join(map(paragraph, range(5)))
NOTE = '<ol><li id="n1">Told on Monday by the harbour master. <a href="#r1">back</a></li></ol>'
MARK = '<sup><a id="r1" href="#n1">1</a></sup>'
TITLE = "<h1>The wall</h1>"
SUMMARY = "A light was lit on the old wall, and nobody had told the pilots."


def read(head: str = "", *, heading: str = TITLE) -> republish.Article:
    """What is on a page of this head and of what stands over the text; nothing is unaccounted for."""
    html = f"<html lang=en><head>{head}</head><body><article>{heading}{TEXT}{NOTE}</article></body></html>"
    found = republish.extract(Page.from_html(html, URL))
    assert verify(found.original_text, found.text, found.changes) == ()
    return found


def stated(title: str) -> str:
    return (
        f'<meta property="og:title" content="{title}"><title>{title}</title>'
        f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{title}"}}</script>'
    )


TITLES = [
    (f"The wall{MARK}", "The wall"),
    (f"The wall{MARK} of Mora", "The wall of Mora"),
    ('The wall<sup class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup>', "The wall"),
    ('The wall <a href="#n1" class="footnote-ref" role="doc-noteref"><sup>1</sup></a>', "The wall"),
    ('The wall<a href="#fn1">1</a>', "The wall"),
    ('The wall<sup class="footnote">*</sup>', "The wall"),
    ('The wall<sup><a href="#n1">1</a>, <a href="#r1">2</a></sup>', "The wall"),
    (f"<span>The wall{MARK}</span> <span>Again</span>", "The wall Again"),
    ("<s>Old</s> New wall", "New wall"),
    ("The <del>old</del> <ins>new</ins> wall", "The new wall"),
    ('<span style="text-decoration: line-through">Old</span> New wall', "New wall"),
]


@pytest.mark.parametrize(("inner", "title"), TITLES)
def test_a_title_is_without_marks_and_struck_words_and_its_heading_goes(inner: str, title: str) -> None:
    found = read(heading=f"<h1>{inner}</h1>")
    assert found.title == title
    assert found.body.startswith("<p>The pilots of pier 0")
    assert [(change.kind, change.ground) for change in found.changes] == [("title", "moved")]


@pytest.mark.parametrize(
    ("inner", "title"),
    [
        ("CO<sub>2</sub> in the wall", "CO2 in the wall"),
        ("The 21<sup>st</sup> wall", "The 21st wall"),
        ("C<sup>*</sup>-algebras of walls", "C*-algebras of walls"),
        ("x<sup>2</sup> and the wall", "x2 and the wall"),
        ('The 21<sup><a href="#n1">st</a></sup> wall', "The 21st wall"),
        ('The wall<sup><a href="/shop#offer">1</a></sup>', "The wall1"),
        ("<s>Old wall</s>", "Old wall"),
    ],
)
def test_formulas_exponents_ordinals_and_other_links_stay_in_a_title(inner: str, title: str) -> None:
    assert read(heading=f"<h1>{inner}</h1>").title == title


@pytest.mark.parametrize(
    ("data", "inner", "title"),
    [
        ("The wall1", f"The wall{MARK}", "The wall"),
        ("Wall1", f"Wall{MARK}", "Wall"),
        ("Old The wall", "<s>Old</s> The wall", "The wall"),
    ],
)
def test_what_the_data_state_with_the_mark_is_the_title_as_it_is_shown(data: str, inner: str, title: str) -> None:
    assert read(stated(data), heading=f"<h1>{inner}</h1>").title == title


def test_a_title_of_the_data_that_another_heading_shows_stays() -> None:
    assert read(stated("Area 51"), heading=f"<h1>The old wall of Mora{MARK}</h1>").title == "Area 51"


def plain(html: str) -> str:
    return html.replace(MARK, "").replace("<s>new</s> ", "")


@pytest.mark.parametrize(
    ("head", "heading"),
    [
        ("", f'{TITLE}<div><p class="standfirst">A light was lit on the <s>new</s> old wall, and nobody had told the pilots.{MARK}</p></div>'),
        ("", f'{TITLE}<h2 class="deck">{SUMMARY}{MARK}</h2><p>By Ada Marlow</p>'),
        ("", f"<header>{TITLE}<p>{SUMMARY}{MARK}</p></header>"),
        (f'<meta name="description" content="{SUMMARY}">', f"{TITLE}<div><p class=x1>{SUMMARY}{MARK}</p></div>"),
    ],
)  # fmt: skip
def test_a_standfirst_is_without_marks_and_struck_words_and_goes_as_without_them(head: str, heading: str) -> None:
    found, expected = read(head, heading=heading), read(head, heading=plain(heading))
    assert found.standfirst == expected.standfirst == SUMMARY
    assert found.body == expected.body


def test_a_deck_that_leads_to_another_page_is_none() -> None:
    assert read(heading=f'<header>{TITLE}<p>{SUMMARY} <a href="/more">1</a></p></header>').standfirst is None


def test_formulas_stay_in_a_standfirst() -> None:
    summary = "Less CO<sub>2</sub> went into the 21<sup>st</sup> wall of Mora than before."
    found = read(heading=f'{TITLE}<p class="standfirst">{summary}</p>')
    assert found.standfirst == "Less CO2 went into the 21st wall of Mora than before."


def test_the_rest_of_a_page_in_an_open_heading_is_not_copied() -> None:
    heading = fragment(f"<h1><s>Old</s> New {'<b>wall</b> ' * 400}</h1>")[0]
    assert as_said(heading) is heading
