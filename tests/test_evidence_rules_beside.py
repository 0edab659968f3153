"""Rules on republishing beside a licence: what they ask is named, and a use against them is a question: tables/rules_beside.csv."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

import republish
from evidence_pages import page_of
from republish import Use
from republish.evidence.phrases import tables
from republish.evidence.spans import days_in
from republish.model import Page, Review
from republish.profiles.dimensions import DIMENSIONS
from test_evidence_newsrooms import LINKS

TABLE = Path(__file__).parent / "tables" / "rules_beside.csv"
PLAIN = Use(commercial=False)
USES = {
    "adapted": Use(commercial=False, adapted=True),
    "translated": Use(commercial=False, translated=True),
    "excerpt": Use(commercial=False, excerpt=True),
    "edit-headline": Use(commercial=False, edits=("headline",)),
    "syndicated": Use(commercial=False, syndicated=True),
    "paywalled": Use(commercial=False, paywalled=True),
    "automated": Use(commercial=False, automated=True),
    "commercial": Use(commercial=True),
}
GRANT = "You can republish our stories under {BY}.".format(**LINKS)


def rows(*kinds: str) -> list[tuple[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [(row["kind"], row["words"]) for row in csv.DictReader(file, delimiter=";") if row["kind"] in kinds]


def listed(words: str) -> Page:
    """The rule as an item of a box's list."""
    return page_of(after=f'<aside class="republish"><h3>Republish</h3><p>{GRANT}</p><ul><li>{words}</li></ul></aside>')


def headed(words: str) -> Page:
    """The same in boxes whose names say nothing, under a heading, a summary, or in the grant's own paragraph."""
    return page_of(
        after=f"<details><summary>Republish this story</summary><p>{GRANT}</p><p>{words}</p></details>",
    )


def questions(decided: Review) -> list[str]:
    return [finding.code for finding in decided.findings if finding.level != "info"]


@pytest.mark.parametrize(("kind", "words"), rows(*USES))
def test_a_use_against_a_rule_is_a_question_and_other_uses_are_none(kind: str, words: str) -> None:
    assert questions(republish.review(listed(words), use=USES[kind])) == [f"publisher-{kind}"]
    assert republish.review(listed(words), use=PLAIN).verdict == "allowed"


@pytest.mark.parametrize(("kind", "words"), rows("all"))
def test_what_limits_republishing_as_a_whole_is_a_question(kind: str, words: str) -> None:
    assert questions(republish.review(listed(words), use=PLAIN)) == ["condition-contradicts"]


@pytest.mark.parametrize(
    ("kind", "words"),
    rows(
        "notify",
        "links",
        "byline",
        "attribution_place",
        "canonical",
        "counter",
        "removal_on_request",
        "corrections",
        "social",
        "tagline",
        "purpose",
    ),
)
def test_what_is_asked_of_every_copy_is_a_request(kind: str, words: str) -> None:
    decided = republish.review(listed(words), use=PLAIN)
    assert decided.verdict == "allowed"
    assert [(request.kind, request.layer, request.text) for request in decided.requests] == [(kind, "publisher", words)]


@pytest.mark.parametrize(("kind", "words"), rows("none"))
def test_what_is_free_or_of_other_things_asks_nothing(kind: str, words: str) -> None:
    for use in (PLAIN, *USES.values()):
        decided = republish.review(listed(words), use=use)
        assert (decided.verdict, decided.requests) == ("allowed", ())


@pytest.mark.parametrize(
    "shown",
    [
        headed("Translations need our approval."),
        page_of(
            after=f"<div><h3>Republishing guidelines</h3><ul><li>{GRANT}</li><li>Do not translate.</li></ul></div>"
        ),
        page_of(after=f"<p>{GRANT} {'Credit the author and the paper, please. ' * 5}Do not translate our stories.</p>"),
        page_of(after="<p>Republish this story:</p><ul><li>Do not translate.</li></ul>", footer=f"<p>{GRANT}</p>"),
    ],
)
def test_rules_are_heard_whatever_their_box_is_called(shown: Page) -> None:
    assert questions(republish.review(shown, use=USES["translated"])) == ["publisher-translated"]


TERMS = [
    "Tekst jest dostępny na licencji {BY}. Zdjęcia agencyjne nie są objęte licencją. Przedruk prosimy oznaczyć: „A. Wrona“.",
    "Our texts are published under {BY}. Our readers pay for them. You may republish our stories with credit to us.",
]


@pytest.mark.parametrize("terms", TERMS)
def test_a_credit_asked_for_sentences_behind_the_licence_is_a_request(terms: str) -> None:
    decided = republish.review(page_of(inside=f"<p>{terms.format(**LINKS)}</p>"), use=PLAIN)
    assert decided.verdict == "allowed"
    assert [request.kind for request in decided.requests] == ["byline"]


def test_a_credit_that_a_story_on_licences_tells_of_is_no_request() -> None:
    told = (
        "The museum chose {BY} for its maps. Nobody knew them. Whoever reprints one must credit the museum’s printer."
    )
    running = f"<p>{'The river rose again in the night and took the old mill with it. ' * 3}</p>"
    shown = page_of(inside=f"<p>{told.format(**LINKS)}</p>{running}", footer=f"<p>{GRANT}</p>")
    assert republish.review(shown, use=PLAIN).requests == ()


@pytest.mark.parametrize(
    "told",
    [
        "Republishing the diary requires the approval of the heirs.",
        "The museum must ask the heirs before it lets anybody change or translate the diary.",
        "Only members of the guild may sell bread in Harrow, and the paper republished the rule within 30 days of publication.",
        "Please tell us about your memories of the mill.",
        "“You must ask us before reprinting,” the miller said of his books.",
    ],
)
def test_a_story_that_tells_of_such_rules_sets_none(told: str) -> None:
    shown = page_of(inside=f"<p>{told}</p>", footer=f"<p>{GRANT}</p>")
    decided = republish.review(shown, use=USES["translated"])
    assert (decided.verdict, decided.requests) == ("allowed", ())


def test_every_rule_is_one_that_profiles_have() -> None:
    for rule in {**tables()["wished"], **tables()["limit_of_use"]}:
        dimension, _, value = rule.partition("=")
        assert dimension == "republication" or not value or value in DIMENSIONS[dimension].values


WAITS = [
    ("Please wait 24 hours after publication before republishing.", "embargo_days", "1"),
    ("Our stories may be republished 48 hours after publication.", "embargo_days", "2"),
    ("Bitte warten Sie mit der Übernahme drei Tage.", "embargo_days", "3"),
    ("Aguarde 24 horas após a publicação antes de republicar.", "embargo_days", "1"),
    ("Please do not publish our stories before we do.", "embargo_days", None),
    ("You may republish our stories within 30 days of publication.", "window_days", "30"),
    ("La republication est possible pendant deux semaines après la parution.", "window_days", "14"),
]


@pytest.mark.parametrize(("words", "dimension", "days"), WAITS)
def test_a_waiting_time_and_a_window_are_counted_where_they_can_be(
    words: str, dimension: str, days: str | None
) -> None:
    shown = page_of(
        head='<meta property="article:published_time" content="2024-05-10T09:00:00Z">', after=listed_after(words)
    )
    early = republish.review(shown, use=PLAIN, today=date(2024, 5, 10))
    late = republish.review(shown, use=PLAIN, today=date(2024, 9, 1))
    assert [(request.kind, request.value) for request in early.requests] == [(dimension, days)]
    kept = {"embargo_days": late, "window_days": early}[dimension]
    missed = {"embargo_days": early, "window_days": late}[dimension]
    assert missed.verdict == "ask"
    assert kept.verdict == ("allowed" if days else "ask")


def listed_after(words: str) -> str:
    return f'<aside class="republish"><p>{GRANT}</p><ul><li>{words}</li></ul></aside>'


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("24 hours", 1),
        ("36 Stunden", 2),
        ("dos semanas", 14),
        ("three months", 90),
        ("soon", None),
        ("2 or 3 days", None),
    ],
)
def test_days_of_a_span(text: str, days: int | None) -> None:
    assert days_in(text) == days


@pytest.mark.parametrize(("element", "use"), [("by-nd", PLAIN), ("by-nc-nd", PLAIN), ("by", PLAIN)])
def test_ordinary_guidelines_leave_the_plain_use_allowed(element: str, use: Use) -> None:
    rules = (
        "You can’t edit our stories, except to reflect relative changes in time, place and style.",
        "Credit the author and The Harbour Times in the byline.",
        "You have to use our page counter when you republish online.",
        "You can’t sell our stories separately, nor republish our photographs without specific permission. Please ask us.",
        "If you wish to republish more than two stories a month, please contact us.",
        "Questions? Write to us.",
    )
    link = f'<a href="https://creativecommons.org/licenses/{element}/4.0/">CC {element.upper()} 4.0</a>'
    items = "".join(f"<li>{rule}</li>" for rule in rules)
    shown = page_of(after=f'<div class="republish"><p>Republish our stories under {link}.</p><ul>{items}</ul></div>')
    decided = republish.review(shown, use=use)
    assert decided.verdict == "allowed"
    assert {request.kind for request in decided.requests} == {"edits.other", "byline", "counter", "resale", "cap"}
