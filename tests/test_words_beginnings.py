"""What lines begin with: asked before a pattern of hundreds of words is."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from republish._data_files import data_table
from republish.extraction.head.people.signed import _BEGINNINGS, _SAID_FIRST
from republish.extraction.judging.records.citing import _first_words, _label_of
from republish.extraction.words.first_words import first_word
from republish.extraction.words.head_data import begins_with, head_table, phrases
from republish.extraction.words.lines.endings import (
    _of,
    first_words_of,
    is_about_authors,
    is_about_source,
    label_of_record,
)
from republish.extraction.words.lines.phrases import _calls, call_of, first_words_of_calls

SIGNED = (
    *(
        "Written by ",
        "This post was written by ",
        "The article is authored by ",
        "Contributed by ",
        "Story by ",
        "Author: ",
    ),
    *(
        "Geschrieben von ",
        "Verfasst von ",
        "Écrit par ",
        "Rédigé par ",
        "Escrito por ",
        "Scritto da ",
        "Geschreven door ",
    ),
    *(
        "Das Gespräch führte ",
        "Die Fragen stellten ",
        "Propos recueillis par ",
        "Entretien réalisé par ",
        "Un texte de ",
        "Записала ",
        "Беседовал ",
        "Интервью взяла ",
        "Розмовляла ",
        "Rozmawiała ",
        "Rozhovor vedl ",
        "Razgovarala ",
        "Разговарао ",
    ),
    *("Posted by ", "Published by ", "Veröffentlicht von ", "Publié par ", "Publicado por ", "Pubblicato da "),
    *("Reported by ", "About the author ", "The authors ", "Autorin ", "Auteur ", "Autora ", "Autore "),
    *(
        "View all posts by ",
        "See more articles by ",
        "Show all stories by ",
        "Browse all posts by ",
        "Find more posts by ",
    ),
    *(
        "Discover other posts by ",
        "Latest posts by ",
        "Posts by ",
        "Zeige alle Beiträge von ",
        "Voir tous les articles de ",
    ),
    *("Ver todas las entradas de ", "Vedi tutti gli articoli di ", "Ver todos os posts de ", "Alle berichten van "),
    *("Visa alla inlägg av ", "Vis alle innlegg av ", "Zobacz wszystkie wpisy autora "),
)


@pytest.mark.parametrize("line", SIGNED)
def test_the_first_letters_of_what_stands_before_a_name_are_known(line: str) -> None:
    assert _SAID_FIRST.match(line.lower())
    assert line[:2].lower() in _BEGINNINGS


@pytest.mark.parametrize(
    ("table", "beginnings", "lists"),
    [
        (phrases, "label_beginnings", ("author_labels", "text_labels", "by", "by_alone")),
        (phrases, "translator_beginnings", ("translator",)),
    ],
)
def test_a_line_of_any_word_of_a_table_passes(
    table: Callable[[], object], beginnings: str, lists: tuple[str, ...]
) -> None:
    known = getattr(table(), beginnings)
    words = [word for name in lists for word in head_table()[name]]
    assert all(begins_with(known, f"{said}: Ada Marlow") for word in words for said in (word, word.capitalize()))


def test_a_line_that_begins_otherwise_does_not() -> None:
    assert not begins_with(phrases().translator_beginnings, "Harbour walls hold")
    assert not begins_with(phrases().translator_beginnings, "")


def test_a_line_is_found_by_its_first_word() -> None:
    for kind in ("about", "about_source", "record_labels"):
        for line in _of(kind):
            assert first_word(f"→ * {line}: the rest, of many words") in first_words_of(kind)
    assert first_word("— … !") == ""


@pytest.mark.parametrize(
    ("phrases_of", "finds", "known"),
    [
        (_of("about"), is_about_authors, first_words_of("about")),
        (_of("about_source"), is_about_source, first_words_of("about_source")),
        (_of("record_labels"), label_of_record, first_words_of("record_labels")),
        (data_table("extraction_reasons.toml")["citing"], _label_of, _first_words()),
        (_calls(), call_of, first_words_of_calls()),
    ],
    ids=["authors", "sources", "records", "citing", "calls"],
)
def test_whatever_a_rule_finds_begins_with_a_word_by_which_it_is_looked_for(
    phrases_of: Iterable[str], finds: Callable[[str], object], known: frozenset[str]
) -> None:
    lines = [
        f"{before}{said}{behind}"
        for phrase in phrases_of
        for said in (phrase, phrase.upper(), phrase.capitalize())
        for before in ("", "— ", "“", "_", "1. ")
        for behind in ("", ":", ": Ada Marlow", "：张三", "张三", "s", "_x", " Ada Marlow")
    ]
    found = [line for line in lines if finds(line)]
    assert len(found) > len(lines) / 10
    assert [line for line in found if first_word(line) not in known] == []
