"""Rules in a box for republishing that no table reads are told as they stand, and turn no verdict."""

from __future__ import annotations

import pytest

import republish
from evidence_pages import page_of
from republish import Use
from republish.model import Page
from test_evidence_newsrooms import LINKS

PLAIN = Use(commercial=False)
GRANT = "Our stories can be republished for free under {BY}.".format(**LINKS)
RULES = [
    "You must set the name of our town in capitals.",
    "Do not use our stories in exams.",
    "Bitte setzen Sie unseren Ortsnamen in Großbuchstaben.",
    "Veuillez écrire le nom de notre ville en capitales.",
    "Hay que escribir el nombre del pueblo en mayúsculas.",
    "É preciso escrever o nome da vila em maiúsculas.",
    "Il nome del paese va scritto in maiuscolo, si prega di badarci.",
    "De naam van ons dorp moet in hoofdletters staan.",
    "Nazwę wsi należy pisać wielkimi literami.",
    "Byns namn måste stå med versaler.",
    "Название деревни нужно писать прописными буквами.",
    "村の名前は大文字で書いてください。",
]
NONE = [
    "There is no fee, and no limit on where you publish.",
    "You do not need to ask us first.",
    "Here is what you need to know.",
    "Do we have to ask first?",
    "Please follow these rules:",
    "We never sell what our readers tell us.",
    "Questions about republishing should go to our editors.",
    "If you have any queries about republishing please contact us.",
    "Our photos must not be used.",
    "Please copy the code below.",
    "The tide mill stands at Harrow Creek.",
    "Please read before republishing",
    "Please read these guidelines carefully.",
    "Bitte lesen Sie vor dem Nachdruck unsere Regeln.",
    "Por favor, lea estas normas.",
]


def boxed(words: str) -> Page:
    return page_of(
        after=f'<section class="republish"><h3>Republish</h3><p>{GRANT}</p><ul><li>{words}</li></ul></section>'
    )


def headed(words: str) -> Page:
    return page_of(after=f"<div><h3>Republishing guidelines</h3><p>{GRANT}</p><p>{words}</p></div>")


def told(page: Page) -> list[tuple[str, str]]:
    return [(request.kind, request.text) for request in republish.review(page, use=PLAIN).requests]


@pytest.mark.parametrize("words", RULES)
@pytest.mark.parametrize("page", [boxed, headed])
def test_a_rule_that_no_table_reads_is_told_and_turns_no_verdict(page, words: str) -> None:
    decided = republish.review(page(words), use=PLAIN)
    assert decided.verdict == "allowed"
    assert [(request.kind, request.layer, request.text) for request in decided.requests] == [
        ("other", "publisher", words)
    ]


@pytest.mark.parametrize("words", NONE)
def test_what_binds_nobody_is_not_told(words: str) -> None:
    assert told(boxed(words)) == []


def test_who_has_questions_is_asked_nothing() -> None:
    assert told(boxed("Have questions? Please write the keeper of the mill a letter.")) == []


def test_what_stands_behind_another_question_is_a_rule() -> None:
    told_of = told(boxed("Want to run this story? Please write the name of our town in capitals."))
    assert told_of == [("other", "Please write the name of our town in capitals.")]


def test_what_was_heard_as_a_rule_is_told_once() -> None:
    assert told(boxed("You may not sell our stories.")) == [("resale", "You may not sell our stories.")]


def test_a_story_and_its_comments_are_no_box_of_rules() -> None:
    assert told(page_of(inside=f"<p>{RULES[0]}</p><p>{GRANT}</p>")) == []
    assert told(page_of(after=f'<div class="comments"><h3>Republish</h3><p>{GRANT}</p><p>{RULES[0]}</p></div>')) == []


def test_a_box_that_holds_a_text_is_not_read_as_rules() -> None:
    story = "".join(f"<p>You must not cross the creek at mill {number}, said the guard.</p>" for number in range(60))
    assert told(page_of(after=f'<div class="republish-container"><p>{GRANT}</p>{story}</div>')) == []


def test_no_more_rules_are_told_than_an_editor_reads() -> None:
    rules = "".join(f"<li>You must greet the keeper of mill {number}.</li>" for number in range(30))
    page = page_of(after=f'<section class="republish"><p>{GRANT}</p><ul>{rules}</ul></section>')
    assert 0 < len(told(page)) < 20


def test_a_publisher_whose_rules_a_person_has_read_is_not_read_again() -> None:
    page = page_of(
        after=f'<section class="republish"><p>{GRANT}</p><p>{RULES[0]}</p></section>',
        url="https://www.propublica.org/article/tide-mills",
    )
    assert "other" not in [kind for kind, _ in told(page)]


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("If you have any queries about republishing please contact us.", "allowed"),
        ("If you have any queries or want to republish this article please contact us.", "ask"),
        ("If you would like to republish this article please contact us.", "ask"),
    ],
)
def test_whoever_has_a_query_is_invited_to_write_and_whoever_publishes_is_told_to(words: str, verdict: str) -> None:
    assert republish.review(page_of(after=f"<div><p>{GRANT} {words}</p></div>"), use=PLAIN).verdict == verdict
