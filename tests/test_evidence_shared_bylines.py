"""Bylines that agencies share with a writer, wherever a page shows them; and those that only have an agency's name in them."""

from __future__ import annotations

import json

import pytest

import republish
from evidence_pages import claims_on, page_of
from republish import _html
from republish.evidence import gather
from republish.model import Page

GRANT = '<p>All content on this site is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>'
NAMED = [
    "By Ada Quill and Reuters",
    "Ada Quill with AFP",
    "By Ada Quill, Associated Press",
    "By Ada Quill of The Associated Press",
    "By Ada Quill for Reuters",
    "By Ada Quill, AP and Reuters",
    "By Ada Quill and Jo Penn, with AFP",
    "Reuters and Ada Quill",
    "Ada Quill · AP",
    "Ada Quill—Reuters",
    "By Ada Quill, AP Business Writer",
    "By ADA QUILL, AP Auto Writer",
    "By Ada Quill with material from AFP",
    "Ada Quill (with AFP)",
    "With AFP and Reuters",
    "Von Anna Muster mit dpa",
    "Anna Muster und dpa",
    "mit Material von dpa, AFP",
    "Anna Muster (mit dpa)",
    "Ada Quill (con información de EFE)",
    "Ada Quill y EFE",
    "Redacción con EFE",
    "avec AFP",
    "Ada Quill avec l’AFP",
    "con Ansa",
    "Redazione ANSA",
    "com Lusa",
    "Por Ada Quill com informações da Lusa",
    "Door Ada Quill en ANP",
    "Av Ada Quill og NTB",
    "Oleh Ada Quill dan Antara",
    "Ada Quill i PAP",
    "Ада Квилл, ТАСС",
]
UNNAMED = ["By Ada Quill and wire services", "Staff and wire reports", "Ada Quill et agences", "Mit Agenturmaterial"]
NOBODY = [
    "By Ada Quill, Reuters Institute",
    "By Ada Quill, formerly of Reuters",
    "By Ada Quill (ex-Reuters)",
    "Jo Bloomberg and Ada Quill",
    "By Ani Sato and Ada Quill",
    "Ada Quill, APA",
    "Ada Quill left Reuters and AP in 2019",
    "More from Reuters",
    "Ada Quill, a reporter for Reuters from 2001 to 2009, is the author of three books.",
    "Ada Quill, Housing Agencies Network",
]


def in_the_head(name: str) -> Page:
    return page_of(head=f'<meta name="author" content="{name}">', footer=GRANT)


def in_json_ld(name: str) -> Page:
    node = {"@type": "NewsArticle", "author": {"@type": "Person", "name": name}}
    return page_of(head=f'<script type="application/ld+json">{json.dumps(node)}</script>', footer=GRANT)


def in_a_byline(name: str) -> Page:
    return page_of(before=f'<p class="byline">{name}</p>', footer=GRANT)


def beside_the_day(name: str) -> Page:
    shown = f'<div class="article-meta"><span class="author">{name}</span> <time>1 May 2024</time></div>'
    return page_of(before=shown, footer=GRANT)


def under_the_headline(name: str) -> Page:
    return page_of(before=f"<p>{name}</p>", footer=GRANT)


def under_the_text(name: str) -> Page:
    return page_of(inside=f"<p><em>{name}</em></p>", footer=GRANT)


PLACES = [in_the_head, in_json_ld, in_a_byline, beside_the_day, under_the_headline, under_the_text]


def scopes(page: Page) -> list[str]:
    return [claim.scope for claim in claims_on(page) if claim.kind == "wire"]


@pytest.mark.parametrize("name", NAMED)
def test_an_agency_that_shares_the_byline_is_heard_wherever_it_stands(name: str) -> None:
    assert [scopes(place(name)) for place in PLACES] == [["article"]] * len(PLACES)
    assert republish.review(in_a_byline(name)).verdict == "forbidden"


@pytest.mark.parametrize("name", UNNAMED)
def test_agencies_without_a_name_are_a_question_wherever_they_stand(name: str) -> None:
    assert [scopes(place(name)) for place in PLACES] == [["unclear"]] * len(PLACES)
    assert republish.review(in_a_byline(name)).verdict == "ask"


@pytest.mark.parametrize("name", NOBODY)
def test_a_name_or_a_sentence_that_holds_an_agencys_name_is_no_byline_of_it(name: str) -> None:
    assert [scopes(place(name)) for place in PLACES] == [[]] * len(PLACES)


@pytest.mark.parametrize("language", ["de", "en"])
def test_letters_that_are_something_else_as_well_count_in_their_customers_language(language: str) -> None:
    page = page_of(before='<p class="byline">Anna Muster und APA</p>', footer=GRANT, language=language)
    assert scopes(page) == (["article"] if language == "de" else [])


@pytest.mark.parametrize(
    "words",
    [
        "The council met with Reuters and AP.",
        "Neighbours, agencies and the port agreed.",
        "He showed it to Reuters (with a shrug).",
    ],
)
def test_sentences_of_a_story_are_no_bylines(words: str) -> None:
    page = page_of(inside=f"<p>{words}</p><p>{'The wheel turned all day. ' * 8}</p>", footer=GRANT)
    assert scopes(page) == []
    assert republish.review(page).verdict == "allowed"


@pytest.mark.parametrize(
    ("credit", "heard"),
    [
        ("(FRANCE 24 with AFP)", ["article"]),
        ("(RFI avec AFP)", ["article"]),
        ("(DW with AFP, Reuters)", ["article"]),
        ("(Channel 4 with Reuters)", ["article"]),
        ("(Hafenblatt, mit dpa)", ["article"]),
        ("(an interview with Reuters)", []),
        ("(he spoke with AFP on Monday)", []),
    ],
)
def test_a_medium_shares_brackets_at_the_end_with_an_agency(credit: str, heard: list[str]) -> None:
    assert scopes(page_of(inside=f"<p>The wheel turned all day. {credit}</p>", footer=GRANT)) == heard
    assert scopes(under_the_text(credit)) == heard


def test_a_headline_in_capitals_is_no_byline() -> None:
    headline = "World Cup 2026 Marketing Strategy: Winning Tips for Brands & Agencies"
    assert scopes(under_the_headline(headline)) == []


def test_a_pictures_credit_is_no_byline() -> None:
    page = page_of(inside='<div><img src="/mill.jpg"></div><p>Ada Quill and Reuters</p>', footer=GRANT)
    assert scopes(page) == []


@pytest.mark.parametrize(
    "shown",
    [
        '<div class="byline"><img src="/ada.jpg"> <span class="author-name">Associated Press</span> <span>1 May</span></div>',
        '<div class="byline-section"><div>Ada Quill <span class="publication">Associated Press</span></div></div>',
        "<p>Quelle: example.org, aq/dpa</p>",
    ],
)
def test_an_agency_beside_a_portrait_a_name_or_a_site(shown: str) -> None:
    assert scopes(page_of(before=shown, footer=GRANT)) == ["article"]


def test_a_byline_in_the_articles_own_footer_is_heard_and_a_credit_there_is_not() -> None:
    inside = '<div class="text-footer"><p class="byline">aq, example.org/Reuters</p></div>'
    assert scopes(page_of(inside=inside, footer=GRANT)) == ["article"]
    teaser = '<div class="text-footer"><ul><li><p class="byline">Ada Quill, Reuters</p></li></ul><p>© Reuters</p></div>'
    assert scopes(page_of(inside=teaser, footer=GRANT)) == []


def test_a_link_in_a_box_about_the_author_is_no_byline() -> None:
    bio = '<div class="author-bio"><p>Ada Quill wrote for <a href="/r">Reuters</a> and <a href="/a">AP</a> before.</p></div>'
    assert scopes(page_of(inside=bio, footer=GRANT)) == []


@pytest.mark.parametrize("url", ["https://[::1", "https://a:b/c", ""])
def test_an_address_that_is_none_stops_nobody_from_reading_a_byline(url: str) -> None:
    html = '<html lang="en"><body><article><h1>The wall</h1><p class="byline">By Ada Quill, TT</p><p>The wall fell.</p></article></body></html>'
    assert gather(_html.parse(html, url), Page.from_html(html, "https://site.example/"), None) == ()


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ('<p class="byline">Agencias</p>', ["wire"]),
        ('<div class="article-author"><span>Agencies</span></div>', ["wire"]),
        ('<p class="topics"><a href="/t/agencies">Agencies</a></p>', []),
        ("<h3>Agencies</h3>", []),
    ],
    ids=["byline", "author", "topic", "heading"],
)
def test_a_lone_word_for_agencies_counts_where_it_is_called_a_byline(line: str, kinds: list[str]) -> None:
    assert [claim.kind for claim in claims_on(page_of(inside=line)) if claim.kind == "wire"] == kinds
