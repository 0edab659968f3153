"""Questions, menus and titles that claim no licence, and the words that are kept of a badge."""

from __future__ import annotations

import pytest

from evidence_pages import claims_on, license_id, page_of
from republish.model import Claim, Page

DEED = "https://creativecommons.org/licenses/by/4.0/"
LINK = f'<a href="{DEED}">CC BY 4.0</a>'


def licenses(page: Page) -> list[Claim]:
    return [claim for claim in claims_on(page) if claim.kind == "license"]


@pytest.mark.parametrize(
    "question",
    [
        "Why not CC BY-NC?",
        "Warum nicht CC BY-NC?",
        "Pourquoi pas CC BY-NC ?",
        "¿Por qué no CC BY-NC?",
        "なぜ CC BY-NC？",
    ],
)
@pytest.mark.parametrize("place", ["inside", "footer"])
def test_a_question_claims_nothing(question: str, place: str) -> None:
    page = page_of(**{place: f"<p>{question}</p>"})
    assert [claim.scope for claim in licenses(page)] == ["explanation"]
    assert license_id(page) is None


def test_a_question_mark_after_a_licence_is_a_button() -> None:
    page = page_of(footer=f'<p>License: {LINK} <a href="/help">?</a></p>')
    assert license_id(page) == "CC-BY-4.0"


@pytest.mark.parametrize(
    "link",
    [
        '<a href="https://creativecommons.org/education">Creative Commons Education</a>',
        '<a href="https://creativecommons.org/choose">Creative Commons licence chooser</a>',
        '<a href="https://www.creativecommons.example/blog/">Blog</a>',
        '<a href="https://www.creativecommons.example/by.png"><img src="https://www.creativecommons.example/by.png"></a>',
    ],
)
def test_a_menus_link_to_a_page_on_licences_is_no_claim(link: str) -> None:
    assert licenses(page_of(sidebar=f"<ul><li>{link}</li></ul>")) == []


@pytest.mark.parametrize(
    "link",
    [
        f'<a href="{DEED}">Creative Commons</a>',
        '<a href="/license" rel="license">Creative Commons (CC BY 4.0)</a>',
        '<a href="https://web.archive.org/web/2016/http://creativecommons.org/licenses/by/4.0/">Creative Commons</a>',
    ],
)
def test_a_menus_link_to_a_licence_is_one(link: str) -> None:
    assert license_id(page_of(sidebar=f"<ul><li>{link}</li></ul>")) == "CC-BY-4.0"


def test_a_licence_without_a_name_is_still_asked_about() -> None:
    (claim,) = licenses(page_of(sidebar="<p>Published under a Creative Commons license.</p>"))
    assert (claim.license, claim.scope) == (None, "site")


def test_a_title_over_the_statement_claims_nothing_of_its_own() -> None:
    page = page_of(
        sidebar=f"<div><h3>Creative Commons Licensing</h3><div><p>The music here is under {LINK}.</p></div></div>"
    )
    assert [(claim.license is None, claim.scope) for claim in licenses(page)] == [(False, "part")]


def test_a_title_alone_is_asked_about() -> None:
    page = page_of(
        sidebar=f"<div><h3>Creative Commons Licensing</h3></div><div><p>The music here is under {LINK}.</p></div>"
    )
    assert [claim.license is None for claim in licenses(page)] == [True, False]


BADGE = f'<a href="{DEED}"><img src="/by.png"{{alt}}></a>'


@pytest.mark.parametrize(
    ("words", "alt", "text"),
    [
        ("The Guild of Millers · Imprint ", ' alt="CC badge"', "CC badge"),
        ("The Guild of Millers · Imprint ", "", DEED),
        ("Licensed by the Guild of Millers ", ' alt="CC badge"', "Licensed by the Guild of Millers"),
    ],
)
def test_a_badge_among_other_words_is_quoted_by_itself(words: str, alt: str, text: str) -> None:
    (claim,) = licenses(page_of(footer=f"<p>{words}{BADGE.format(alt=alt)}</p>"))
    assert claim.text == text


def scopes_on(page: Page) -> list[str]:
    return [claim.scope for claim in licenses(page)]


def test_a_template_is_not_shown() -> None:
    words = f"<p>This article is licensed under {LINK}.</p>"
    assert scopes_on(page_of(after=f"<template>{words}</template>")) == []
    assert scopes_on(page_of(after=f'<div><template shadowrootmode="open">{words}</template></div>')) == ["article"]
    assert scopes_on(page_of(after=f"<noscript>{words}</noscript>")) == ["article"]


@pytest.mark.parametrize("key", ["itemReviewed", "sharedContent", "exampleOfWork", "workTranslation"])
def test_the_work_under_review_is_another(key: str) -> None:
    work = f'{{"@type":"CreativeWork","name":"Slow Water","license":"{DEED}"}}'
    data = f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"Review","{key}":{work}}}</script>'
    assert scopes_on(page_of(head=data)) == ["other-work"]
