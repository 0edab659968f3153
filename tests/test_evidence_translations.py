"""A text that calls itself the translation of one on somebody else's site may not be its publisher's to license."""

from __future__ import annotations

import pytest

from evidence_pages import claims_on, page_of

GRANT = '<p>This article is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>'
THERE = '<a href="https://achebe.example/2018/gardens">Gardens, not windows</a>'
HERE = '<a href="https://www.example.org/2018/gardens">Gardens, not windows</a>'


def doubted(inside: str) -> bool:
    return any(claim.kind == "partner" for claim in claims_on(page_of(inside=inside)))


@pytest.mark.parametrize(
    "line",
    [
        f"This is a Spanish translation of {THERE} by Rosalind Achebe.",
        f"This post was translated with permission from {THERE}.",
        f"Original article: {THERE}",
        f"Article original : {THERE}, publié sous licence CC BY-NC 4.0<br>Traduction : Lumi, mo",
        f"Originalartikel: {THERE}",
        f"Dieser Artikel ist eine Übersetzung von {THERE}.",
        f"Este artículo es una traducción de {THERE}.",
        f"Este texto é uma tradução de {THERE}.",
        f"Articolo originale: {THERE}",
        f"Dit artikel is een vertaling van {THERE}.",
        f"Перевод статьи {THERE}",
        f"Автор оригинала: {THERE}",
        f"本文翻译自 {THERE}，译者：晓书",
        "原文：https://achebe.example/2018/gardens",
        f"この記事は、Rosalind Achebe 氏の{THERE}を翻訳したものです。",
        f"이 글은 {THERE} 글을 번역한 것입니다.",
    ],
)
def test_a_translation_of_another_s_text_is_asked_about(line: str) -> None:
    assert doubted(f"<p>{line}</p>{GRANT}")


@pytest.mark.parametrize(
    "line",
    [
        f"Original article: {HERE}",
        f"原文链接：{HERE}",
        f"Original study: {THERE}",
        f"This article was translated from French by {THERE}.",
        f"In her essay she calls the original article: a draft, as {THERE} did.",
        "Article original : le numéro de mai de la revue.",
        f"The translation of {THERE} took two years, the publisher said.",
        f"翻訳の歴史については{THERE}を参照してください。",
        f"Übersetzt mit {THERE}.",
        'Original article: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY</a>',
    ],
)
def test_other_lines_on_originals_and_translations_are_not(line: str) -> None:
    assert not doubted(f"<p>{line}</p>{GRANT}")


def test_without_a_licence_it_is_no_matter() -> None:
    assert not doubted(f"<p>Original article: {THERE}</p>")


def test_of_another_text_it_says_nothing() -> None:
    assert not doubted(f'<div class="related"><p>Original article: {THERE}</p></div>{GRANT}')
