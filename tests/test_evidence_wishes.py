"""What a publisher asks of reusers beside its licence: a request always, a question where the use goes against it: tables/wishes.csv."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

import republish
from evidence_pages import page_of
from republish import Use
from republish.model import Page, Review
from test_evidence_newsrooms import LINKS

TABLE = Path(__file__).parent / "tables" / "wishes.csv"
USES = {
    "sold": Use(sold=True, commercial=True),
    "paywalled": Use(paywalled=True),
    "against": Use(advertising="against"),
    "ads": Use(advertising="page"),
    "automated": Use(automated=True),
    "syndicated": Use(syndicated=True),
    "commercial": Use(commercial=True),
    "translated": Use(translated=True),
    "changed": Use(adapted=True),
}
HARMLESS = Use(commercial=False)


def rows() -> list[tuple[str, ...]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [tuple(row.values()) for row in csv.DictReader(file, delimiter=";")]


def page(language: str, words: str) -> Page:
    return page_of(footer=f"<p>{words.format(**LINKS)}</p>", language=language)


def questions(decided: Review) -> list[str]:
    return [finding.code for finding in decided.findings if finding.level != "info"]


@pytest.mark.parametrize(("language", "use", "code", "dimension", "words"), rows())
def test_a_use_against_a_wish_is_a_question(language: str, use: str, code: str, dimension: str, words: str) -> None:
    decided = republish.review(page(language, words), use=USES[use])
    assert questions(decided) == ([f"publisher-{code}"] if code else [])


@pytest.mark.parametrize(("language", "use", "code", "dimension", "words"), rows())
def test_a_wish_is_a_request_and_no_question_for_another_use(
    language: str, use: str, code: str, dimension: str, words: str
) -> None:
    decided = republish.review(page(language, words), use=HARMLESS)
    assert decided.verdict == "allowed"
    assert (dimension in [request.kind for request in decided.requests]) == bool(dimension)
    assert dimension not in [duty.kind for duty in decided.obligations]


def test_a_wish_stays_on_the_publishers_side() -> None:
    decided = republish.review(page("en", "Our stories are available under {BY}. They may not be sold."))
    [request] = decided.requests
    assert (request.layer, request.value, request.text) == ("publisher", "forbidden", "They may not be sold.")


def test_wishes_in_a_list_beside_the_licence_are_heard() -> None:
    words = "<p>You can republish our stories under {BY}.</p><ul><li>You can’t sell our stories.</li><li>No paywalls, please.</li></ul>"
    shown = page_of(after=f'<div class="republish-modal">{words.format(**LINKS)}</div>')
    assert [request.kind for request in republish.review(shown).requests] == ["resale", "paywall"]


def test_a_story_about_things_that_may_not_be_sold_wishes_nothing() -> None:
    told = (
        "<p>The mill may not be sold without a vote, and no paywall keeps readers from our harbour’s oldest book.</p>"
    )
    footer = "<p>All content on this site is licensed under {BY}.</p>".format(**LINKS)
    assert republish.review(page_of(inside=told, footer=footer), use=USES["sold"]).verdict == "allowed"


def test_a_person_can_settle_the_question() -> None:
    shown = page("en", "Our stories are available under {BY}. They may not be sold.")
    asked = republish.review(shown, use=USES["sold"])
    assert asked.to_clear == ("sold",)
