"""A sentence about this article that tells of something under a licence: what is licensed is that, and not the article."""

from __future__ import annotations

import pytest

from evidence_pages import license_id, page_of
from republish import Use, review
from republish.testing import FakeFetcher

BY = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
TOLD = [
    "This article draws on a dataset that is published under {}.",
    "This article quotes a report that was published under {}.",
    "This story is based on a report released under {}.",
    "This is a story about a book that is available under {}.",
    "This post discusses an atlas which is licensed under {}.",
    "This article uses a map by Bo Noor, licensed under {}.",
    "This article reviews an album that its makers put under {}.",
    "This article accompanies an exhibition whose catalogue is licensed under {}.",
    "This article tells how a museum put its scans under {}.",
    "This essay is about the wiki, all of which is under {}.",
    "The website of the office that this story names is under {}.",
    "Slides that accompany this article are available under {}.",
    "This story was made with pictures by Bo Noor under {}.",
    "This article comes with a map by Bo Noor ({}).",
    "Thanks to Bo Noor, whose photos illustrate this article, under {}.",
    "Bo Noor, who wrote this article, publishes a blog under {}.",
    "This site is built with a theme licensed under {}.",
    "Our reporting uses maps that are licensed under {}.",
    "Unsere Artikel nutzen Karten, die unter {} stehen.",
    "If this article were under {}, anybody could print it.",
    "We asked that this article be licensed under {}.",
    "Dieser Artikel handelt von einem Buch, das unter {} steht.",
    "Dieser Artikel erklärt, warum die Karten unter {} stehen.",
    "Das Buch, von dem dieser Artikel handelt, steht unter {}.",
    "Le livre dont parle cet article est publié sous {}.",
    "El libro del que habla este artículo está publicado bajo {}.",
    "O livro de que fala este artigo está publicado sob {}.",
    "Il libro di cui parla questo articolo è pubblicato con licenza {}.",
    "Cet article s’appuie sur une étude publiée sous {}.",
    "Este artículo se basa en un estudio publicado bajo {}.",
    "Questo articolo parla di un libro che è pubblicato con licenza {}.",
    "Este artigo fala de um livro publicado sob {}.",
    "Dit artikel gaat over een boek dat onder {} is verschenen.",
]
GRANTS = [
    "This article by the Harbour Institute is licensed under {}.",
    "This article, which was first read on the radio, is licensed under {}.",
    "This is an open-access article distributed under the terms of {}.",
    "This is a Harbour Initiative story, made available under {}.",
    "This article is based on a press release and is licensed under {}.",
    "This post is a translation licensed under {}.",
    "All the material published on this site is available under {}.",
    "This site was made with care and is licensed under {}.",
    "This article is one of a series that is licensed under {}.",
    "This article was produced by the Harbour Post and is available under {}.",
    "The text of this article is available under {}.",
    "You may republish this article, which draws on public data, under {}.",
    "Our work is licensed under {}. Feel free to republish it.",
    "Dieser Artikel enthält Bilder und steht unter {}.",
    "Cet article cite une étude et est publié sous {}.",
    "Este artículo se basa en un informe y se publica bajo {}.",
]


@pytest.mark.parametrize("place", ["inside", "after"])
@pytest.mark.parametrize("sentence", TOLD)
def test_what_an_article_tells_of_is_not_its_own_licence(sentence: str, place: str) -> None:
    assert license_id(page_of(**{place: f"<p>{sentence.format(BY)}</p>"})) is None


@pytest.mark.parametrize("sentence", GRANTS)
def test_what_is_said_of_the_article_itself_is(sentence: str) -> None:
    assert license_id(page_of(after=f"<p>{sentence.format(BY)}</p>")) == "CC-BY-4.0"


@pytest.mark.parametrize(
    "sentence", ["Our work on tides is licensed to the harbour under {}.", "They put our work under {}."]
)
def test_our_work_is_the_sites_texts_only_where_it_begins_the_sentence(sentence: str) -> None:
    assert license_id(page_of(inside=f"<p>{sentence.format(BY)}</p>")) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "This article is © The Harbour Times. Everything else on this site is licensed under {}.",
        "Dieser Text gehört der Hafenzeitung. Alle anderen Artikel stehen unter {}.",
        "Cet article appartient au Port. Tous les autres articles sont sous {}.",
        "All articles but this one are licensed under {}.",
        "Our articles are licensed under {}. This one is an exception.",
        "Articles with this sign may be used under {}.",
        "By sending us a text you license it under {}.",
        "We recommend {} to our authors.",
        "We once used {} for our articles.",
    ],
)
def test_what_leaves_this_text_out_allows_nothing(sentence: str) -> None:
    page = page_of(footer=f"<p>{sentence.format(BY)}</p>")
    assert review(page, use=Use(commercial=True), fetch=FakeFetcher({})).verdict != "allowed"


def test_all_else_beside_a_picture_is_the_text_too() -> None:
    said = f"Photos: © The Harbour Times. Everything else on this site is licensed under {BY}."
    assert license_id(page_of(footer=f"<p>{said}</p>")) == "CC-BY-4.0"
