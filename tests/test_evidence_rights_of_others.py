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


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("en", "This is a press release from the Harbour Office."),
        ("en", "This article was written by the Harbour Office and lightly edited."),
        ("en", "This obituary was supplied by the family."),
        ("en", "This is the text of a speech that Mara Quill gave on 4 May."),
        ("en", "Mara Quill is a syndicated columnist."),
        ("en", "(c) 2024, Kelpie Writers Group"),
        ("de", "Dies ist eine Mitteilung des Hafenamts, die wir unverändert veröffentlichen."),
        ("de", "Wir dokumentieren die Rede von Mara Quill im Wortlaut."),
        ("de", "Dieser Artikel erscheint bei uns dank einer Partnerschaft mit The Conversation."),
        ("fr", "Ce texte nous a été transmis par l’association."),
        ("es", "Reproducimos el discurso de Mara Quill."),
        ("it", "Pubblichiamo la lettera aperta di Mara Quill."),
        ("nl", "Dit artikel is aangeleverd door het havenbedrijf."),
        ("pl", "Źródło: materiały prasowe"),
        ("ru", "Источник: пресс-служба мэрии"),
        ("en", "We are republishing this story from Quay Weekly."),
        ("en", "This story was produced by Quay Weekly, a nonprofit newsroom."),
        ("de", "Der Beitrag wurde uns von Quay Weekly zur Verfügung gestellt."),
        ("fr", "Reproduit avec l’accord de L’Estran."),
        ("es", "Artículo cedido por su autora."),
        ("cs", "Se svolením Příboje."),
        ("pl", "Dziękujemy redakcji „Fali” za zgodę na przedruk."),
        ("ru", "Публикуется с разрешения «Прибоя»."),
        ("tr", "Dalga’nın izniyle yayımlanmıştır."),
        ("ko", "‘파도’의 허락을 받아 게재합니다."),
        ("ro", "Publicat cu acordul revistei Valul."),
    ],
)
def test_what_others_wrote_or_sent_is_theirs(language: str, note: str) -> None:
    assert [claim.text for claim in doubts(note, language=language)] == [note]


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("en", "This article was written by Ada Reed of Harbour University."),
        ("en", "This letter was written by the Harbour Company in 1931."),
        ("en", "This obituary was written by the editors."),
        ("en", "This is a transcript of our podcast."),
        ("en", "(c) 2024 Example News Group"),
        ("de", "„Wir dokumentieren jeden Schritt“, sagte sie."),
        ("pt", "Assim diz nota da assessoria de imprensa da prefeitura."),
        ("ru", "Об этом сообщила пресс-служба мэрии."),
    ],
)
def test_what_the_page_wrote_or_tells_of_is_no_doubt(language: str, note: str) -> None:
    assert doubts(note, language=language) == []


@pytest.mark.parametrize(
    "note",
    ["All rights in this guest post belong to Mara Quill.", "Eine Kooperation mit Strandgut.", "Issued by Acme."],
)
def test_who_the_author_is_may_stand_below_the_note(note: str) -> None:
    bio = "Mara Quill is a writer who lives in the old harbour town and has written three novels about the sea there."
    story = (
        "<p>The mill stood still for many years, and nobody knew who should mend it before the storms of winter.</p>"
        * 3
    )
    assert [claim.text for claim in doubts(f"{note}</em></p><p><em>{bio}")] == [note]
    assert doubts(f"{bio}</em></p><p><em>{note}</em></p>{story}<p><em>{bio}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor’s verses were reprinted with permission of the estate.",
        "Книга опубликована с разрешения автора.",
        "Buku itu diterbitkan atas izin penulis.",
        "O livro foi publicado com autorização do autor.",
        "We are reprinting the ferry timetable, the office said.",
    ],
)
def test_leave_that_a_story_tells_of_is_not_the_storys(sentence: str) -> None:
    story = (
        "<p>The mill stood still for many years, and nobody knew who should mend it before the storms of winter.</p>"
    )
    told = story.replace("</p>", f" {sentence}</p>")
    claims = claims_on(page_of(inside=f"{story}{told}{story}", footer=SITE))
    scopes = {claim.scope for claim in claims if claim.kind in ("partner", "permission")}
    assert scopes.isdisjoint({"article", "unclear"})
