"""Where a text stood first, in languages in which a bare noun begins the sentence that says so."""

from __future__ import annotations

import pytest

from evidence_pages import page_of
from republish import _html
from republish.model import Origin
from republish.origin import trace


def traced(line: str) -> Origin | None:
    page = page_of(inside=f"<p>{line}</p>")
    return trace(_html.parse(page.html, page.url), page)


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("Článek původně vyšel v časopise Kotva.", "Kotva"),
        ("Rozhovor vyšel poprvé na webu Kotva.", "Kotva"),
        ("Článok pôvodne vyšiel v denníku Kotva.", "Kotva"),
        ("Članek je bil prvotno objavljen v reviji Sidro.", "Sidro"),
        ("Tekst je izvorno objavljen na portalu Sidro.", "Sidro"),
        ("Raksts sākotnēji publicēts žurnālā “Enkurs”.", "Enkurs"),
        ("Straipsnis pirmą kartą publikuotas žurnale „Inkaras“.", "Inkaras"),
        ("Artikkel ilmus algselt ajakirjas Ankur.", "Ankur"),
        ("Artikeln publicerades först i Ankaret.", "Ankaret"),
        ("Saken ble først publisert i Ankeret.", "Ankeret"),
        ("Artiklen blev oprindeligt bragt i Ankeret.", "Ankeret"),
        ("A cikk eredetileg a Horgonyban jelent meg.", "Horgony"),
    ],
)
def test_a_bare_noun_is_this_article(line: str, publisher: str) -> None:
    found = traced(line)
    assert found is not None
    assert found.publisher == publisher


@pytest.mark.parametrize(
    "line",
    [
        "Článek o moři původně vyšel v Praze.",
        "Komentář poprvé vyšel v Brémách roku 1811 a stál dva groše.",
        "Tekst je prvi put objavljen u Zagrebu 1848.",
        "Teksts pirmoreiz publicēts 1911. gadā.",
        "Texten är först på svenska och sedan på finska.",
        "Saken ble først tatt opp i Bergen.",
        "A szöveg először a kikötőben jelent meg.",
        "Tekst ilmus algselt eesti keeles.",
    ],
)
def test_texts_of_something_places_and_years_are_none(line: str) -> None:
    assert traced(line) is None


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("A longer version of this story was published by The Anchor Log.", "The Anchor Log"),
        ("Read the original at The Anchor Log.", "The Anchor Log"),
        ("Dieser Text erschien zuerst im Freitag.", "Freitag"),
        ("Dieser Artikel erschien zuerst bei klimareporter°.", "klimareporter°"),
        ("Erstabdruck in Anker 3/2023.", "Anker 3/2023"),
        ("Article repris de L’Ancre.", "L’Ancre"),
        ("Tomado de Ancla Abierta.", "Ancla Abierta"),
        ("Texto publicado originalmente n’A Âncora.", "A Âncora"),
        ("Tratto da Ancora Nuova.", "Ancora Nuova"),
        ("Met toestemming overgenomen van Het Anker.", "Het Anker"),
        ("Artykuł ukazał się najpierw w piśmie „Kotwica”.", "Kotwica"),
        ("Indlægget har tidligere været bragt i Ankeret.", "Ankeret"),
        ("Juttu on julkaistu ensin Ankkuri-lehdessä.", "Ankkuri-lehdessä"),
        ("Preluat de pe Ancora.", "Ancora"),
        ("Материал впервые опубликован в издании «Якорь».", "Якорь"),
        ("Цей матеріал уперше опублікувало видання «Якір».", "Якір"),
        ("Bu yazı daha önce Çapa dergisinde yayımlanmıştır.", "Çapa"),
        ("Greinin birtist fyrst í Akkerinu.", "Akkerinu"),
        ("Dieser Artikel stammt aus Anker.", "Anker"),
        ("Nachdruck aus Anker.", "Anker"),
        ("Nous republions un article de L’Ancre.", "L’Ancre"),
        ("Återpublicerad från Ankaret.", "Ankaret"),
    ],
)
def test_lines_that_name_another_house_in_other_words(line: str, publisher: str) -> None:
    found = traced(line)
    assert found is not None
    assert found.publisher == publisher


@pytest.mark.parametrize(
    "line",
    [
        "A version of this story was published in our newsletter.",
        "Read the original study in Nature.",
        "Dieser Text wurde am Freitag erstmals veröffentlicht.",
        "Der Text ist bereits im Mai 2023 erschienen.",
        "Dieser Text ist zuerst auf Englisch erschienen.",
        "Publié dans Actualités",
        "Dieser Text stammt aus dem Archiv.",
        "Dieser Text stammt aus dem Jahr 2019.",
        "Bildet er hentet fra arkivet.",
        "Publicado primero en papel.",
        "La frase è tratta da una lettera del 1931.",
        "Tekst ukazał się wcześniej w języku angielskim.",
        "Artikeln har tidigare varit publicerad på svenska.",
        "Статтю вперше опубліковано 4 травня.",
    ],
)
def test_days_languages_and_issues_of_its_own_are_no_house(line: str) -> None:
    assert traced(line) is None


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("This text was translated from The Anchor Log by Mara Quill.", "The Anchor Log"),
        ("Translated from the French original in L’Ancre.", "L’Ancre"),
        ("Dieser Text ist eine Übersetzung aus L’Ancre.", "L’Ancre"),
        ("Cet article est la traduction d’un texte de The Anchor Log.", "The Anchor Log"),
        ("Articolo originale: The Anchor Log. Traduzione di Mara Quill.", "The Anchor Log"),
        ("Tłumaczenie artykułu z „The Anchor Log”.", "The Anchor Log"),
        ("Перевод статьи из The Anchor Log.", "The Anchor Log"),
        ("Bu yazı The Anchor Log’dan çevrilmiştir.", "The Anchor Log"),
        ("本文译自《The Anchor Log》。", "《The Anchor Log》"),
        ("この記事はThe Anchor Logの記事を翻訳したものです。", "The Anchor Log"),
    ],
)
def test_a_translation_names_the_house_of_its_original(line: str, publisher: str) -> None:
    found = traced(line)
    assert found is not None
    assert found.publisher == publisher


@pytest.mark.parametrize(
    "line",
    [
        "This interview was translated from the German by Mara Quill.",
        "Translated from the Spanish original by Mara Quill.",
        "Dieser Text ist eine Übersetzung aus dem Französischen.",
        "Übersetzung von Mara Quill",
        "Cet article est la traduction de l’anglais.",
        "Tłumaczenie tekstu z angielskiego: Mara Quill",
        "Bu yazı İngilizceden çevrilmiştir.",
        "この記事は英語から翻訳されました。",
    ],
)
def test_a_language_and_a_translator_are_no_house(line: str) -> None:
    assert traced(line) is None


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("Original article published in The Anchor Log.", "The Anchor Log"),
        (
            "Articolo originale pubblicato su Ancora Nuova con licenza CC BY-NC-ND 4.0. Traduzione di Ada Pozzi.",
            "Ancora Nuova",
        ),
        ("Traduzione di Ada Pozzi. Articolo originale apparso su Ancora Nuova.", "Ancora Nuova"),
        ("Artigo original publicado em Âncora.", "Âncora"),
        ("Article original publicat a Àncora.", "Àncora"),
        ("Oorspronkelijk artikel verschenen in Het Anker.", "Het Anker"),
        ("Původní článek vyšel na webu Kotva.", "Kotva"),
        ("Articol original publicat în Ancora.", "Ancora"),
        ("Az eredeti cikk a Horgony oldalán jelent meg.", "Horgony"),
        ("Originalartikkelen ble publisert i Ankeret.", "Ankeret"),
        ("Alkuperäinen artikkeli julkaistiin Ankkuri-lehdessä.", "Ankkuri"),
        ("Yazının orijinali Çapa sitesinde yayımlandı.", "Çapa"),
    ],
)
def test_the_original_was_published_somewhere(line: str, publisher: str) -> None:
    found = traced(line)
    assert found is not None
    assert found.publisher == publisher


@pytest.mark.parametrize(
    "line",
    [
        "She kept the original article published in The Anchor Log.",
        "Lo studio cita un articolo originale pubblicato su Ancora Nuova.",
        "Původní článek vyšel loni a nikdo si ho nevšiml.",
        "Az eredeti cikk a Horgonyról szólt.",
        "Articolo originale pubblicato su richiesta.",
    ],
)
def test_originals_in_running_text_are_none(line: str) -> None:
    assert traced(line) is None
