"""A ready republication text says its source and lists its authors in the article's language: the package does so once, in its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape

import pytest

import republish
from conversation import Writer, article_page
from republish import Package, Page, Use
from republish.testing import FakeFetcher

URL = "https://theconversation.com/les-digues-et-les-vers-900417"
SHARE = "https://theconversation.com/share/900417"
TITLE = "Les digues et les vers"
PARAGRAPHS = [
    "Sur la digue de Kervenan, les ingénieurs comptent les vers qui collent les grains de sable entre eux, marée après marée.",
    "Depuis dix ans, notre équipe mesure l’épaisseur de ces récifs sur onze ouvrages construits au siècle dernier.",
    "Là où les vers sont restés, le mortier s’use deux fois moins vite, et la réfection coûte bien moins cher aux communes.",
]
EARLIER = 'Cet article a été publié dans la revue <a href="https://estran.example/3">Estran</a>, numéro 3.'
SENTENCE = (
    'Cet article est republié à partir de <a href="https://theconversation.com">The Conversation</a> sous licence '
    f'Creative Commons. Lire l’<a href="{URL}">article original</a>.'
)
WRITERS = [
    Writer(name="Solenn Quéméneur", role="Maîtresse de conférences", institution="Université de Cornouaille"),
    Writer(name="Yann Le Goff", role="Ingénieur", institution="Université de Mora"),
]


def handed_out(*, medium: str = "online", writers: Sequence[Writer] = WRITERS) -> Package:
    credit = " et ".join(f'<a href="/p">{w.name}</a>, {w.role}, <em>{w.institution}</em>' for w in writers)
    page = article_page(
        url=URL, title=TITLE, standfirst="Des vers.", blocks=[("p", p) for p in PARAGRAPHS], writers=writers
    )
    page = page.replace('<html lang="en">', '<html lang="fr">')
    inner = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    ready = (
        f'<div class="theconversation-article-body"><h1 class="theconversation-article-title">{TITLE}</h1>{inner}'
        f"<p><em>{EARLIER}</em></p><p>{credit}</p><p><em>{SENTENCE}</em></p></div>"
    )
    share = f'<html><body><textarea name="non-attributed-body">{escape(ready)}</textarea></body></html>'
    use = Use(commercial=False, medium=medium)  # type: ignore[arg-type]
    return republish.prepare(Page.from_html(page, URL), use=use, fetch=FakeFetcher({SHARE: share}))


@pytest.fixture(scope="module")
def package() -> Package:
    return handed_out()


def test_the_source_is_said_in_the_publishers_words(package: Package) -> None:
    assert package.notices.attribution == f"<p>{SENTENCE}</p>"
    assert package.html.count("republié à partir de") == 1


def test_the_authors_are_listed_once_with_what_they_are(package: Package) -> None:
    assert package.html.count("Maîtresse de conférences") == 1
    assert "Maîtresse de conférences" in package.notices.author_bio
    assert package.article.text.endswith("Estran, numéro 3.")


def test_a_place_of_work_that_the_page_states_is_nobody_else_in_the_list() -> None:
    places = "Lembaga Air Bersih Nusantara", "Université de Mora"
    writers = [replace(writer, institution=place) for writer, place in zip(WRITERS, places, strict=True)]
    assert handed_out(writers=writers).html.count("Maîtresse de conférences") == 1


def test_where_the_article_stood_before_stays_in_its_text(package: Package) -> None:
    assert EARLIER in package.article.body


def test_on_paper_the_sentence_with_its_link_is_not_used() -> None:
    assert handed_out(medium="print").notices.attribution != f"<p>{SENTENCE}</p>"
