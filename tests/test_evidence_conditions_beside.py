"""What publishers set beside a licence in a box for republishing, and what a page only tells of: tables/conditions_beside.csv.

A licence has no such condition: CC BY 4.0 §7(b) calls what is said beside it separate from it. Whoever sets one all the same
means something else than the licence says, so it is a question; what a copy can keep to is a request.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

import republish
from evidence_pages import page_of
from republish import Use
from republish.model import Page, Review
from test_evidence_newsrooms import LINKS

TABLE = Path(__file__).parent / "tables" / "conditions_beside.csv"
PLAIN = Use(commercial=False)
CODES = {"condition": "condition-contradicts", "exception": "exception-stated"}
GRANT = "Our stories are licensed under {BY} and can be republished for free.".format(**LINKS)
OF_THIS = "<p>This article is licensed under {BY}.</p>".format(**LINKS)


def rows(*kinds: str) -> list[tuple[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        read = [(row["kind"], row["words"]) for row in csv.DictReader(file, delimiter=";")]
    return [(kind, words) for kind, words in read if not kinds or kind in kinds]


def boxed(words: str) -> Page:
    """The words in a paragraph of their own, two below the grant."""
    rest = "<p>Thank you for reading The Courier.</p>"
    return page_of(
        after=f'<section class="republish-box"><h2>Republish this story</h2><p>{GRANT}</p>{rest}<p>{words}</p></section>'
    )


def listed(words: str) -> Page:
    return page_of(
        after=f'<section class="republish-box"><h2>Republish this story</h2><p>{GRANT}</p><ul><li>{words}</li></ul></section>'
    )


def questions(decided: Review) -> list[str]:
    return [finding.code for finding in decided.findings if finding.level != "info"]


@pytest.mark.parametrize("shown", [boxed, listed])
@pytest.mark.parametrize(("kind", "words"), rows(*CODES))
def test_what_the_licence_does_not_set_is_a_question_and_is_quoted(
    shown: Callable[[str], Page], kind: str, words: str
) -> None:
    decided = republish.review(shown(words), use=PLAIN)
    assert CODES[kind] in questions(decided)
    assert any(claim.text in words for finding in decided.findings for claim in finding.claims)


@pytest.mark.parametrize(("kind", "words"), [row for row in rows() if row[0] not in CODES])
def test_what_a_copy_can_keep_to_is_a_request(kind: str, words: str) -> None:
    decided = republish.review(boxed(words), use=PLAIN)
    assert questions(decided) in ([], ["embargo-days"])  # A wait is counted from a day that this page does not give.
    assert kind in [request.kind for request in decided.requests if request.text in words]


@pytest.mark.parametrize(
    "told",
    [
        "After 30 days the posters must be taken down from the fence, the council decided on Monday.",
        "The publisher told reporters that its stories may not be used to train artificial intelligence.",
        "Political parties may not use the association’s articles in their leaflets, according to its statutes.",
        "The magazine no longer offers its stories for republication, and the weeklies that lived on them have closed.",
        "Under the deal, outlets may print no more than three stories a week from the agency.",
        "Excerpts of no more than 200 words are what the guild calls fair, and most editors keep to it.",
        "The site’s rules ask republishers to add a canonical link and to leave its tracking pixel in place.",
        "The archive must not be stored in a database outside the county, the by-law says.",
        "Where the law and the policy differ, this policy applies to the ferry alone.",
    ],
)
def test_what_a_story_tells_of_sets_nothing(told: str) -> None:
    decided = republish.review(page_of(inside=f"<p>{told}</p><p>The mill is open on Sundays.</p>{OF_THIS}"), use=PLAIN)
    assert (decided.verdict, decided.requests, questions(decided)) == ("allowed", (), [])


@pytest.mark.parametrize(
    "words",
    [
        "You can republish as many of our stories as you like, as often as you like.",
        "This permission does not expire and cannot be revoked.",
        "Anyone may republish: newspapers, blogs, political parties, schools and companies.",
        "Old or new, all of our stories are covered, columns and guest essays too.",
        "We no longer ask you to register before you republish.",
    ],
)
def test_what_sets_free_in_such_a_box_sets_nothing(words: str) -> None:
    decided = republish.review(listed(words), use=PLAIN)
    assert (decided.verdict, decided.requests, questions(decided)) == ("allowed", (), [])


@pytest.mark.parametrize(
    "foot",
    [
        "Our newsletter may be cancelled at any time. We send no more than three mails a week.",
        "Prize draw open to residents of Ireland only. Members of staff may not take part.",
        "This site uses a tracking pixel to count visits; you can object in the settings.",
        "Some events are for members only.",
        "Our content is not intended to be medical advice.",
        "Consent can be withdrawn at any time.",
        "Links to other websites are not covered by our privacy policy.",
        "Your data are deleted after 30 days.",
        "Zgodę można cofnąć w każdej chwili.",
        "Ihre Nutzungsdaten werden nach 30 Tagen gelöscht.",
        "Uw toestemming kan altijd worden ingetrokken.",
        "Old pages are kept in our archive and database.",
    ],
)
def test_a_page_s_other_terms_set_nothing(foot: str) -> None:
    for shown in (f"<p>{foot}</p>", f"<p>{GRANT}</p><p>{foot}</p>", f"<p>{GRANT} {foot}</p>"):
        decided = republish.review(page_of(inside=OF_THIS, footer=shown), use=PLAIN)
        assert (decided.verdict, decided.requests, questions(decided)) == ("allowed", (), [])


@pytest.mark.parametrize("words", ["Photos are not covered.", "Comics are not part of this offer."])
def test_a_list_that_leaves_out_more_than_pictures_is_an_exception(words: str) -> None:
    assert questions(republish.review(listed(words), use=PLAIN)) == (["exception-stated"] if "Comics" in words else [])


def test_a_wait_is_no_embargo_until_a_day() -> None:
    decided = republish.review(boxed("Please do not republish before 24 hours after we have published it."), use=PLAIN)
    assert "embargo" not in questions(decided)
    assert ("embargo_days", "1") in [(request.kind, request.value) for request in decided.requests]
    until = republish.review(boxed("Please do not republish before 24 May 2031."), use=PLAIN)
    assert until.verdict != "allowed"
