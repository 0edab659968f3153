"""A page that stands in for an article holds none, whatever licence its foot states; an article that was taken back is a question."""

from __future__ import annotations

import pickle

import pytest

import republish
from harbour import URL, paragraph
from republish import NoArticle, Page
from republish._data_files import data_table
from republish.errors import ArticleAbsent
from republish.extraction import retraction

FOOT = '<footer><p>All content is licensed under <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p></footer>'
TEXT, LONG = ("".join(map(paragraph, range(number))) for number in (4, 12))


def page(body: str, title: str = "The wall | Harbour Post", head: str = "") -> Page:
    html = f"<html lang=en><head><title>{title}</title>{head}</head><body><main>{body}</main>{FOOT}</body></html>"
    return Page.from_html(html, URL)


SERVED = {
    "WordPress: not found": (
        "<h1>Oops! That page can’t be found.</h1><p>It looks like nothing was found at this location. Maybe try a search?</p>",
        "Page not found – Harbour Post",
    ),
    "not found, in an article": (
        "<article><h1>Page not found</h1><p>Sorry, the page you are looking for does not exist. It may have been moved or deleted.</p></article>",
        "404 | Harbour Post",
    ),
    "not found, by its words": (
        "<h1>404</h1><p>Lo sentimos, la página que buscas no existe o ha sido movida. Puedes volver a la portada.</p>",
        "Harbour Post",
    ),
    "not found, German": (
        "<h1>Seite nicht gefunden</h1><p>Die von Ihnen aufgerufene Seite existiert leider nicht. Bitte nutzen Sie die Suche.</p>",
        "Seite nicht gefunden",
    ),
    "blocked": (
        "<h1>Sorry, you have been blocked</h1><p>Why have I been blocked?</p><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered it.</p>",
        "Attention Required! | Cloudflare",
    ),
    "a test for robots": (
        "<h1>Are you a robot?</h1><p>We’ve detected unusual activity from your computer network. To continue, please click the box below.</p>",
        "Are you a robot?",
    ),
    "the law": (
        "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area.</p>",
        "451",
    ),
    "consent": (
        "<h1>We value your privacy</h1><p>We and our 842 partners store and access information on a device, such as cookies, and process personal data for personalised advertising.</p>",
        "Harbour Post",
    ),
    "maintenance": (
        "<h1>Maintenance</h1><p>We are currently undergoing maintenance and will be back in an hour. Thank you for your patience.</p>",
        "Harbour Post",
    ),
    "for sale": (
        "<h1>site.example</h1><p>This domain is for sale. Buy this domain today or contact us for more information about it.</p>",
        "site.example",
    ),
}


@pytest.mark.parametrize(("body", "title"), SERVED.values(), ids=SERVED)
def test_what_is_served_in_its_place_is_no_article(body: str, title: str) -> None:
    with pytest.raises(NoArticle, match="The page stands in for an article: it says “"):
        republish.prepare(page(body, title))


KINDS = {"WordPress: not found": "not-found", "blocked": "blocked", "consent": "consent", "maintenance": "error"}


@pytest.mark.parametrize("served", KINDS)
def test_the_error_says_what_was_served_and_survives_pickling(served: str) -> None:
    with pytest.raises(ArticleAbsent) as caught:
        republish.extract(page(*SERVED[served]))
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.kind, error.is_gone) == (KINDS[served], KINDS[served] == "not-found")
    assert error.says in SERVED[served][0] + SERVED[served][1]
    assert error.url == URL


def test_the_note_that_an_article_was_removed_is_none_though_its_author_is_named() -> None:
    body = "<article><h1>The wall</h1><p class=byline>By Una Berg</p><p>This article has been removed because it did not meet our standards.</p></article>"
    with pytest.raises(NoArticle, match="This article has been removed"):
        republish.extract(page(body))


@pytest.mark.parametrize(
    "note",
    [
        "We have taken this article down because it did not meet our standards. We apologise to our readers.",
        "This article was removed from our website on 5 May 2026 after a complaint that was upheld.",
        "This article has been removed at the request of its author.",
        "Dieser Beitrag wurde auf Wunsch der Autorin entfernt.",
        "Wir haben diesen Artikel nach einer Abmahnung vom Netz genommen.",
        "Dit artikel is op verzoek van de auteur verwijderd.",
        "Hemos retirado este artículo por contener errores.",
    ],
)
@pytest.mark.parametrize("form", ["<article><h1>The wall</h1><p>{}</p></article>", "<h1>The wall</h1><p>{}</p>"])
def test_a_note_of_removal_is_quoted(note: str, form: str) -> None:
    with pytest.raises(NoArticle, match=note[:30]):
        republish.extract(page(form.format(note)))


@pytest.mark.parametrize(
    ("headline", "text", "head"),
    [
        ("Access denied", LONG, ""),
        ("Page not found", TEXT, '<meta name="author" content="Una Berg">'),
        ("Forbidden", TEXT, '<meta property="article:published_time" content="2026-03-04">'),
        ("What a page not found tells of a harbour", TEXT, ""),
    ],
    ids=["long", "an author", "a day", "more words"],
)
def test_an_article_about_such_a_page_is_one(headline: str, text: str, head: str) -> None:
    body = f"<article><h1>{headline}</h1>{text}</article>"
    assert republish.extract(page(body, f"{headline} | Harbour Post", head)).title == headline


def test_the_words_are_compared_in_small_letters_and_said_once() -> None:
    for table in data_table("extraction_absences.toml").values():
        said = [line for lines in table.values() for line in lines]
        assert said == list(dict.fromkeys(line.lower() for line in said))


@pytest.mark.parametrize(
    "note",
    [
        "This article has been retracted.",
        "Editor’s note: This story was withdrawn on 4 March because its figures were wrong.",
        "Dieser Artikel wurde zurückgezogen.",
        "Cet article a été retiré à la demande de l’autrice.",
        "Este artículo ha sido retractado.",
        "Este artigo foi retirado.",
    ],
)
@pytest.mark.parametrize("at_end", [False, True], ids=["first", "last"])
def test_an_article_that_was_taken_back_is_a_question(note: str, at_end: bool) -> None:
    said = f"<p>{note}</p>"
    body = f"<article><h1>The wall</h1>{'' if at_end else said}{TEXT}{said if at_end else ''}</article>"
    found = republish.review(page(body))
    told = [finding for finding in found.findings if finding.code == "retracted"]
    assert (found.verdict, found.to_clear, len(told)) == ("ask", ("retracted",), 1)
    assert note in told[0].text


@pytest.mark.parametrize(
    ("title", "text", "taken_back"),
    [
        ("RETRACTED: The wall", "The wall fell.", True),
        ("Retraction: The wall", "The wall fell.", True),
        ("The wall (retracted)", "The wall fell.", True),
        ("The wall – RETRACTED", "The wall fell.", True),
        ("Retraction Note: The wall", "The wall fell.", True),
        ("The wall", "The Lantern has retracted this article.\nThe wall fell.", True),
        ("The wall", "The Harbour Post is retracting this story.\nThe wall fell.", True),
        ("The wall", "Update, 5 May: We have removed this story while we look into it.\nThe wall fell.", True),
        ("The wall", "This story has been unpublished.\nThe wall fell.", True),
        ("How a paper was retracted", "The wall fell.", False),
        ("The wall", "The journal has retracted the study.\nThe wall fell.", False),
        ("Withdrawn money is missing", "The wall fell.", False),
        ("The wall", "The study was retracted.\nThe wall fell.", False),
        ("The wall", "A\nB\nC\nThis article has been retracted by the journal.\nD\nE\nF", False),
        ("The wall", "This article is about a wall that was withdrawn.", False),
    ],
)
def test_a_headline_or_a_note_tells_it(title: str, text: str, taken_back: bool) -> None:
    assert (retraction(title, text) is not None) is taken_back


@pytest.mark.parametrize(
    "line",
    [
        "Dieser Artikel wurde zuerst in der Hafenpost gedruckt, und die Fotos wurden aus dem Archiv entfernt, sagt sie.",
        "Dieser Artikel wurde 2019 geschrieben. Das Wehr wurde inzwischen entfernt.",
    ],
    ids=["goes on", "another sentence"],
)
def test_a_verb_in_another_sentence_removes_nothing(line: str) -> None:
    more = "<p>Das Wehr hielt hundert Jahre lang das Wasser zurück, und an einem Morgen im Mai ging der ganze Ort hinunter, um es fallen zu sehen.</p>"
    body = f"<article><h1>Das Wehr</h1><p class=byline>Von Una Berg</p><p>{line}</p>{more}</article>"
    assert line in republish.extract(page(body)).text
