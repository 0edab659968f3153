"""Notes at a text's edge that give the rights in it to its author or to somebody else."""

from __future__ import annotations

import pytest

from evidence_pages import claims_on, page_of
from republish.model import Claim

SITE = '<p>Our texts are licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>'
NAMED = '<meta property="og:site_name" content="Example News">'


def doubts(note: str, *, language: str = "en") -> list[Claim]:
    page = page_of(head=NAMED, inside=f"<p><em>{note}</em></p>", footer=SITE, language=language)
    claims = claims_on(page)
    return [claim for claim in claims if claim.kind in ("partner", "permission")]


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("en", "All rights in this guest post belong to Mara Quill."),
        ("en", "The author retains copyright."),
        ("en", "Copyright remains with the author."),
        ("en", "This essay is the property of Mara Quill."),
        ("en", "Printed here with the author's kind permission."),
        ("de", "Die Rechte an diesem Gastbeitrag liegen bei Mara Quill."),
        ("fr", "Les droits de ce texte appartiennent à son autrice."),
        ("es", "La autora conserva los derechos."),
        ("nl", "Het auteursrecht van deze gastbijdrage ligt bij de auteur."),
        ("pl", "Prawa autorskie do tego tekstu należą do autorki."),
        ("uk", "Права на цей текст належать авторці."),
        ("tr", "Bu yazının hakları yazarına aittir."),
        ("ja", "この記事の著作権は著者に帰属します。"),
        ("ar", "حقوق هذا المقال محفوظة للكاتبة."),
    ],
)
def test_the_licence_of_a_site_is_doubted_where_the_rights_are_somebody_elses(language: str, note: str) -> None:
    assert [claim.text for claim in doubts(note, language=language)] == [note]


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("en", "All rights in this article belong to Example News."),
        ("en", "The copyright in this article rests with the publisher."),
        ("en", "The author retains copyright and publishes this text under CC BY 4.0."),
        ("en", "All rights in the mill belong to the town."),
        ("en", "When a song is sold, and the label closes, the author keeps the copyright."),
        ("de", "Die Rechte an diesem Text liegen bei der Redaktion."),
        ("fr", "Les droits de pêche appartiennent à la commune."),
        ("ru", "Права на мельницу принадлежат городу."),
    ],
)
def test_rights_of_the_publisher_or_in_other_things_are_no_doubt(language: str, note: str) -> None:
    assert doubts(note, language=language) == []


def test_the_authors_copyright_is_no_doubt_where_the_article_names_its_own_licence() -> None:
    named = 'This article is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>'
    assert doubts(f"{named}<p>Copyright remains with the author.") == []
    assert len(doubts("Copyright remains with the author.")) == 1
