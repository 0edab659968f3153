"""What limits a grant in words that no table reads is a question; what any publisher asks, and what sets free, is none.

Languages of which few other tables know much: tables/limits_beside.csv.
"""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

import republish
from evidence_pages import page_of
from republish import Clearance, Use, reports
from republish.evidence.limiting import limits
from republish.model import Page
from test_evidence_newsrooms import LINKS

PLAIN = Use(commercial=False)
BOX_GRANT = "Our stories can be republished for free under {BY}.".format(**LINKS)
LINE_GRANT = "This article is licensed under {BY}.".format(**LINKS)
CODE = "condition-unread"
TABLE = Path(__file__).parent / "tables" / "limits_beside.csv"
BESIDE = [
    "The author has since withdrawn this article from free circulation.",
    "Republishing is suspended while we move our archive.",
    "This licence does not extend to newspapers owned by the Marlow Group.",
    "The text is reserved for members of the Harbour Press Pool.",
    "Copies of this text in other outlets need a contract with our sales desk.",
    "Each copy of this text costs outlets 60 euros.",
    "No outlet may reprint this story.",
    "Only with written permission from the desk.",
    "Nur mit schriftlicher Genehmigung.",
    "Der Text ist nur für Zeitungen unseres Verbunds gedacht.",
    "Der Nachdruck dieses Textes kostet 60 Euro.",
    "Ce texte est réservé aux journaux de notre région.",
    "La licence de cet article a été révoquée.",
    "Este artículo fue retirado de la libre circulación.",
    "La reproducción de este texto cuesta 60 euros.",
    "Este texto só pode sair em jornais da nossa cooperativa.",
    "Questo testo è riservato ai giornali del consorzio.",
    "Deze tekst is alleen bedoeld voor kranten uit onze streek.",
    "Ten tekst jest przeznaczony wyłącznie dla gazet z naszego regionu.",
    "Texten är endast avsedd för tidningar i vår koncern.",
    "Этот текст предназначен только для газет нашего союза.",
    "本文只限合作媒体使用。",
    "この記事の転載は終了しました。",
]
IN_A_BOX = [
    *BESIDE,
    "Out of state? Then no.",
    "Get a go-ahead from the night desk first.",
    "Sites with more than a million readers pay a flat rate.",
    "After 14 days please take it down again.",
    "At most two paragraphs.",
    "Papers that compete with us are shut out.",
    "Wait for our okay.",
    "Erst nach Freigabe durch die Redaktion.",
    "Seulement après accord de la rédaction.",
    "Hay que esperar el visto bueno de la redacción.",
    "Só após autorização da redação.",
    "Solo previa autorizzazione della redazione.",
    "Alleen na akkoord van de redactie.",
    "Dopiero po uzyskaniu zgody redakcji.",
    "Först efter redaktionens godkännande.",
    "Только после согласия редакции.",
    "يجب الحصول على إذن من التحرير.",
]
ORDINARY = [
    "Credit Ada Marsh and The Courier.",
    "The link to this page must not be removed.",
    "Only the headline may be changed.",
    "Do not edit the text, except to reflect changes in time and place.",
    "You may not sell our stories.",
    "Do not run our stories on sites built only for search engines.",
    "Our photos are not included.",
    "Trademarks and logos are not covered by the licence.",
    "No permission is needed.",
    "You don't need to ask us before you publish.",
    "There are no fees, and it does not cost anything.",
    "This grant cannot be revoked.",
    "We do not share your data with third parties.",
    "Our members pay for this work, so that everyone can use it.",
    "The publisher is not responsible for how the story is presented.",
    "Opinion columns are not included.",
    "Content that we link to is not covered.",
    "Only the text is under this licence.",
    "Nennen Sie die Autorin.",
    "Eine Genehmigung ist nicht nötig, der Nachdruck ist kostenlos.",
    "Kürzen Sie den Text nicht ohne Rücksprache.",
    "Pas besoin de demander une autorisation, c'est gratuit.",
    "No hace falta pedir permiso ni pagar nada.",
    "Não é preciso pedir autorização.",
    "Non serve chiedere il permesso.",
    "Toestemming vragen is niet nodig, overnemen is gratis.",
    "Nie trzeba pytać o zgodę.",
    "Inget tillstånd behövs.",
    "Разрешение не требуется, это бесплатно.",
    "無料で、許可は不要です。",
]

HALVES = [
    "You can republish this article under {BY} once our desk has said yes.",
    "This article is licensed under {BY}; sites with ads pay 40 euros.",
    "This article is under {BY} until the end of our campaign.",
    "Our texts are under {BY} as long as we are not told otherwise.",
    "You may use this text under {BY} if you are a member of our pool.",
    "This text is under {BY} (print only).",
    "This text is under {BY}, half of it at most.",
    "This text is under CC BY 4.0, half of it at most.",
    "Ce texte est sous {BY}, sous réserve de l’accord de la rédaction.",
]
WHOLE = [
    "This article is licensed under {BY}, which lets anyone share it if they credit the author.",
    "This article is licensed under {BY} and may be used by anyone, even commercially, without permission.",
    "This article is licensed under {BY}, unless otherwise stated.",
    "This article is licensed under {BY}, which permits use, distribution, and reproduction in any medium, provided the original "
    "author and source are credited.",
    "This article is published under a Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International licence.",
    "本文采用 CC BY 4.0 许可协议,可以免费转载。",
]


def boxed(words: str) -> Page:
    return page_of(after=f'<section class="republish"><h3>Republish</h3><p>{BOX_GRANT}</p><p>{words}</p></section>')


def listed(words: str) -> Page:
    return page_of(after=f"<div><h3>Republish our work</h3><p>{BOX_GRANT}</p><ul><li>{words}</li></ul></div>")


def in_the_paragraph(words: str) -> Page:
    return page_of(inside=f"<p>{LINE_GRANT} {words}</p>")


def in_the_line_below(words: str) -> Page:
    return page_of(inside=f"<p>{LINE_GRANT}</p><p>{words}</p>")


def in_the_footer(words: str) -> Page:
    return page_of(after=f"<footer><p>{BOX_GRANT} {words}</p></footer>")


def codes(page: Page) -> list[str]:
    return [finding.code for finding in republish.review(page, use=PLAIN).findings]


@pytest.mark.parametrize("words", BESIDE)
@pytest.mark.parametrize("page", [in_the_paragraph, in_the_line_below, in_the_footer])
def test_what_limits_a_grant_beside_it_is_a_question(page, words: str) -> None:
    assert republish.review(page(words), use=PLAIN).verdict == "ask"


@pytest.mark.parametrize("words", IN_A_BOX)
@pytest.mark.parametrize("page", [boxed, listed])
def test_what_limits_a_grant_in_a_box_of_rules_is_a_question(page, words: str) -> None:
    assert republish.review(page(words), use=PLAIN).verdict == "ask"


@pytest.mark.parametrize("words", ORDINARY)
@pytest.mark.parametrize("page", [boxed, listed, in_the_paragraph, in_the_line_below, in_the_footer])
def test_what_any_publisher_asks_or_sets_free_is_no_such_question(page, words: str) -> None:
    assert CODE not in codes(page(words))


@pytest.mark.parametrize("words", HALVES)
@pytest.mark.parametrize("page", [boxed, in_the_footer])
def test_a_grant_that_limits_itself_behind_the_licence_is_a_question(page, words: str) -> None:
    assert republish.review(page(words.format(**LINKS)), use=PLAIN).verdict == "ask"


@pytest.mark.parametrize("words", WHOLE)
@pytest.mark.parametrize("page", [boxed, in_the_footer, in_the_line_below])
def test_a_grant_that_goes_on_and_takes_nothing_back_is_none(page, words: str) -> None:
    assert CODE not in codes(page(words.format(**LINKS)))


def rows(kind: str) -> list[str]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [row["words"] for row in csv.DictReader(file, delimiter=";") if row["kind"] == kind]


@pytest.mark.parametrize("words", rows("limit"))
@pytest.mark.parametrize("page", [boxed, in_the_paragraph])
def test_limits_are_heard_in_many_languages(page, words: str) -> None:
    assert republish.review(page(words), use=PLAIN).verdict != "allowed"


@pytest.mark.parametrize("words", rows("ordinary"))
@pytest.mark.parametrize("page", [boxed, in_the_paragraph])
def test_ordinary_lines_are_known_in_many_languages(page, words: str) -> None:
    assert CODE not in codes(page(words))


def test_a_box_that_lets_republish_and_reserves_all_rights_is_a_question() -> None:
    assert CODE in codes(boxed("All rights reserved."))
    assert CODE not in codes(in_the_footer("All rights reserved."))


def test_the_question_quotes_the_words_and_where_they_stand() -> None:
    words = "Papers that compete with us are shut out."
    page = boxed(words)
    (finding,) = (finding for finding in republish.review(page, use=PLAIN).findings if finding.code == CODE)
    assert words in finding.text
    assert (finding.level, finding.source) == ("question", page.url)
    assert [claim.text for claim in finding.claims] == [words]


def test_a_report_says_what_of_it_no_table_reads() -> None:
    page = boxed(
        "Papers that compete with us are shut out. Readers along the river have asked for it since the spring."
    )
    told = " ".join(reports.text(republish.review(page, use=PLAIN)).split())
    assert "A limit that no table reads for everything on the site, in the republish box: “Papers that compete" in told
    assert "Words that no table reads for everything on the site, in the republish box: “Readers along" in told


def test_a_person_who_has_read_it_can_settle_it() -> None:
    page = boxed("Papers that compete with us are shut out.")
    word = Clearance(code=CODE, url=page.url, text="We do not compete.", by="Ann Bell, desk", on=date(2026, 11, 3))
    assert republish.review(page, use=PLAIN).to_clear == (CODE,)
    assert republish.review(page, use=PLAIN, clearances=[word]).verdict == "allowed"


def test_it_is_a_request_as_well() -> None:
    words = "Papers that compete with us are shut out."
    asked = [
        (request.kind, request.value, request.text) for request in republish.review(boxed(words), use=PLAIN).requests
    ]
    assert asked == [("other", "limits", words)]


def test_a_publisher_whose_rules_a_person_has_read_is_asked_too() -> None:
    """They may have been others on the day they were read."""
    box = f'<section class="republish"><p>{BOX_GRANT}</p><p>Papers that compete with us are shut out.</p></section>'
    assert CODE in codes(page_of(after=box))
    assert CODE in codes(page_of(after=box, url="https://www.propublica.org/article/tide-mills"))


def test_what_is_said_of_pictures_right_before_is_for_those() -> None:
    assert CODE not in codes(in_the_paragraph("Photographs are not included. Get a go-ahead from their makers first."))


def test_the_rest_of_a_box_is_passed_on_as_information() -> None:
    words = "Readers along the river have asked for it since the spring."
    page = boxed(words)
    decided = republish.review(page, use=PLAIN)
    (finding,) = (finding for finding in decided.findings if finding.code == "rules-unread")
    assert (finding.level, decided.verdict) == ("info", "allowed")
    assert words in finding.text
    assert decided.requests == ()


def test_sentences_elsewhere_limit_nothing() -> None:
    story = "<p>Newspapers pay 60 euros for each copy of this text, said the mayor.</p>" * 2
    page = page_of(inside=f"{story}<p>The mill has stood here since 1640.</p><p>{LINE_GRANT}</p>")
    assert republish.review(page, use=PLAIN).verdict == "allowed"


@pytest.mark.parametrize(
    ("sentence", "limiting"),
    [
        ("En la isla ya no queda nadie que sepa hacer redes.", False),
        ("Solo los sábados, en el puerto, vuelven los barcos.", False),
        ("Na aldeia já não fica ninguém que saiba fazer redes.", False),
        ("Van het dorp en de haven is alleen de kerk over.", False),
        ("Och en båt som bara får ligga här en dag kostar pengar.", False),
        ("Seuls les étudiants peuvent en faire usage.", True),
        ("Las entrevistas quedan fuera.", True),
    ],
)
def test_a_sentence_of_a_story_beside_a_grant_is_no_limit(sentence: str, limiting: bool) -> None:
    """Unless it speaks of the text, or of the licence."""
    assert (CODE in codes(in_the_paragraph(sentence))) is limiting


@pytest.mark.parametrize(
    ("text", "among_rules", "expected"),
    [
        ("the river rose, and only the mill stood.", False, False),
        ("only the mill stood.", True, True),
        ("credit us; outlets abroad pay a fee.", True, True),
        ("", True, False),
    ],
)
def test_a_sentence_limits_by_one_of_its_clauses(text: str, among_rules: bool, expected: bool) -> None:
    assert limits(text, among_rules=among_rules) is expected
