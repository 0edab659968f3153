"""Texts that are partly an agency's, or not to be published yet, in the words that newsrooms use for it."""

from __future__ import annotations

import pytest

import republish
from evidence_pages import claims_on, page_of
from republish.model import Page

GRANT = '<p>All content on this site is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>'
NAMED = ["dpa/ar", "AFP/Ada Reed", "Ada Reed/AFP", "Ada Reed with AFP", "Ada Reed mit dpa"]
UNNAMED = [
    "Agencies",
    "Staff and agencies",
    "Ada Reed and agencies",
    "Ada Reed, agencies",
    "Ada Reed with wires",
    "Ada Reed mit Agenturen",
    "ar/Agenturen",
    "Redaktion mit Material von Agenturen",
    "Ada Reed avec agences",
    "Ada Reed con agencias",
    "Ada Reed com agências",
    "Ada Reed e agenzie",
    "Ada Reed met persbureaus",
    "Ada Reed med byråer",
]
NOBODY = [
    "Ada Reed",
    "Ada Reed, Housing Agencies Network",
    "News Agency of the Coast",
    "Ada Reed (Agentur Hafen)",
    "Agence Rivages",
    "Dpa Reed",
    "Ann Wires",
]
CREDITS = [
    "Reuters contributed to this report.",
    "AP writer Jo Penn contributed to this report.",
    "Additional reporting by AFP.",
    "Additional reporting by Jo Penn, AFP.",
    "Reporting by Jo Penn and Reuters.",
    "Mit Informationen von dpa.",
    "Some information in this story is from The Associated Press.",
    "Material from the Associated Press was used in this report.",
    "Dieser Text enthält Material der dpa.",
    "Na podstawie informacji PAP.",
    "Med materiale fra Ritzau.",
    "S využitím zpráv ČTK.",
    "За матеріалами Укрінформу.",
    "Reuters’tan alınan bilgilerle.",
    "بمساهمة من وكالة فرانس برس",
]
UNNAMED_CREDITS = [
    "With inputs from agencies.",
    "Mit Material von Agenturen.",
    "Avec les agences.",
    "Con información de agencias.",
    "Com informações das agências.",
    "Con informazioni delle agenzie.",
    "Met informatie van persbureaus.",
    "Agencies contributed to this report.",
]
EMBARGOES = [
    "Please do not republish before 1 May 2027.",
    "Hold for release until May 1, 2027.",
    "Strictly embargoed until 1 May 2027.",
    "Not for publication before 1 May 2027.",
    "Bitte nicht vor dem 1. Mai 2027 veröffentlichen.",
    "Ne pas publier avant le 1er mai 2027.",
    "No publicar antes del 1 de mayo de 2027.",
    "Não publicar antes de 1 de maio de 2027.",
    "Non pubblicare prima del 1 maggio 2027.",
    "Niet publiceren voor 1 mei 2027.",
]
TOLD = [
    "The report was embargoed until Tuesday, but two papers printed its figures a day before that.",
    "She had asked the papers not to publish the counts before 1 May, and most of them kept to it.",
    "The minister did not publish the letter until 4 March.",
    "Do not use the old paddles before 2030, the engineers said.",
    "Reuters reported that the council had paid for the wheel long before the storm came in.",
    "Reuters contributed to the panic that morning by printing a number that nobody had checked.",
    "Reporting by Reuters showed that the port had known of the damage for years.",
    "The team worked with government agencies.",
    "The town's agencies contributed to the new bridge.",
    "Information from Reuters was wrong, she said.",
    "За даними Укрінформу, міст закрито.",
    "Na podstawie informacji z archiwum.",
]


def byline(name: str) -> Page:
    return page_of(head=f'<meta name="author" content="{name}">', footer=GRANT)


def lined(words: str) -> Page:
    return page_of(inside=f"<p>{words}</p>", footer=GRANT)


def scopes(page: Page, kind: str) -> list[str]:
    return [claim.scope for claim in claims_on(page) if claim.kind == kind]


@pytest.mark.parametrize("page", [*map(byline, NAMED), *map(lined, CREDITS)])
def test_an_agency_named_beside_a_writer_has_a_part_in_the_text(page: Page) -> None:
    assert scopes(page, "wire") == ["article"]
    assert republish.review(page).verdict == "forbidden"


@pytest.mark.parametrize("page", [*map(byline, UNNAMED), *map(lined, UNNAMED_CREDITS)])
def test_agencies_without_a_name_are_a_question(page: Page) -> None:
    assert scopes(page, "wire") == ["unclear"]
    decided = republish.review(page)
    assert decided.verdict == "ask"
    assert ("wire-copy", "question") in [(finding.code, finding.level) for finding in decided.findings]


@pytest.mark.parametrize("name", UNNAMED)
def test_a_shown_byline_is_read_like_that_of_the_head(name: str) -> None:
    page = page_of(before=f'<p class="byline">By {name}</p>', footer=GRANT)
    assert scopes(page, "wire") == ["unclear"]


@pytest.mark.parametrize("name", NOBODY)
def test_names_that_only_resemble_agencies_are_a_writers(name: str) -> None:
    assert scopes(byline(name), "wire") == []
    assert scopes(page_of(before=f'<p class="byline">By {name}</p>', footer=GRANT), "wire") == []


def test_a_lone_word_in_the_text_is_a_heading_and_no_credit() -> None:
    assert scopes(page_of(inside="<ul><li>Agencies</li></ul>", footer=GRANT), "wire") == []


@pytest.mark.parametrize("words", EMBARGOES)
def test_an_embargo_in_common_words(words: str) -> None:
    assert scopes(lined(words), "embargo") == ["article"]
    assert republish.review(lined(words)).verdict == "ask"


@pytest.mark.parametrize("words", TOLD)
def test_a_story_that_tells_of_agencies_and_embargoes_is_under_none(words: str) -> None:
    page = page_of(inside=f"<p>{words}</p><p>{'The wheel turned all day. ' * 8}</p>", footer=GRANT)
    assert scopes(page, "wire") == []
    assert set(scopes(page, "embargo")) <= {"explanation"}
    assert republish.review(page).verdict == "allowed"
