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


@pytest.mark.parametrize(
    "line",
    [
        f"Source: {THERE}. Translation: Jan Ek",
        f"Translated by Jan Ek from {THERE}",
        f"Fonte: {THERE}. Traduzione: Loredana Pistis",
        f"Traduzione di Loredana Pistis da {THERE}",
        f"Source : {THERE}. Traduction : Lise Aubin",
        f"Traducido por Ana Ruiz. Publicado en {THERE}",
        f"Font: {THERE}. Traducció: Anna Roig",
        f"Article publicat a {THERE} i traduït per Anna Roig",
        f"Vertaald uit het Engels door Jan Smit. Bron: {THERE}",
        f"Original erschienen bei {THERE}. Übersetzung: Jan Schmidt",
        f"Übersetzt von Jan Schmidt nach einem Artikel von {THERE}",
        f"Artykuł ukazał się w {THERE}. Przełożył Jan Nowak.",
        f"Z angielskiego przełożył Jan Nowak. Tekst pochodzi z {THERE}.",
        f"Přeložil Jan Novák z originálu zveřejněného na {THERE}",
        f"Переклав <strong>Остап Кучер</strong> за виданням: {THERE}",
        f"Перевёл Иван Кучер. Источник: {THERE}",
        f"Traducere de Ion Pop după {THERE}",
        f"Πηγή: {THERE}. Μετάφραση: Νίκος Πάππας",
        f"Kaynak: {THERE}. Çeviri: Ali Kaya",
        f"Forrás: {THERE}<br>Fordította: Kis Pál",
        f"Källa: {THERE}. Översättning: Jan Ek",
        f"Oversatt fra {THERE} av Jan Ek",
        f"Lähde: {THERE}. Suomennos: Jan Ek",
        f"Оригінал: {THERE}",
    ],
)
def test_who_translated_and_where_it_stood_call_a_text_a_translation(line: str) -> None:
    assert doubted(f"<p>{line}</p>{GRANT}")


@pytest.mark.parametrize(
    "line",
    [
        f"Translation: {THERE}",
        f"Source: {HERE}. Translation: Jan Ek",
        "Fonte: Eurostat. Traduzione: Loredana Pistis",
        f"Traduit de l’anglais par {THERE}.",
        f"Achebe, Rosalind, <em>Gardens</em>, traduit par Lise Aubin, publié chez {THERE}, 2018.",
        f"She was translated by Jan Ek and published in {THERE}, he says.",
        f"Der Roman, übersetzt von Jan Schmidt, ist bei {THERE} erschienen.",
        f"Quelle: {THERE}. Grafik: Jan Schmidt",
        f"Джерело: {THERE}",
    ],
)
def test_a_translator_or_a_source_alone_does_not(line: str) -> None:
    assert not doubted(f"<p>{line}</p>{GRANT}")


def test_a_translator_in_running_text_is_no_credit() -> None:
    long = "The book went from hand to hand for years before anybody thought of printing it in the town. " * 4
    assert not doubted(f"<p>Translated by Jan Ek, the novel was published in {THERE}. {long}</p>{GRANT}")


def test_without_a_licence_it_is_no_matter() -> None:
    assert not doubted(f"<p>Original article: {THERE}</p>")


def test_of_another_text_it_says_nothing() -> None:
    assert not doubted(f'<div class="related"><p>Original article: {THERE}</p></div>{GRANT}')
