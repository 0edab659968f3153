"""What a person reads of an audit: what is wrong, in which words, and what is to be done about it."""

from __future__ import annotations

from dataclasses import replace

import pytest

import republish
from copies import OYSTERS, bound, oysters, published, site
from republish import Audit, Finding, Obligation, Package, parse_license, reports
from republish.model import Claim

BODY = str(oysters().body)
CUT = BODY.replace("<p>The first can be bought. The other two cannot.</p>", "")
SAID = f'<p>From <a href="{OYSTERS}">The Conversation</a>. It has been edited for length.</p>'
SILENT = SAID.replace(" It has been edited for length.", "")


def under(license: str, *rules: str) -> Package:
    """The package under another licence, with a publisher who has some rules for edits."""
    made = bound()
    tool = parse_license(f"https://creativecommons.org/licenses/{license}/")
    asked = (
        Obligation(kind="edits.shorten", text="A rule.", layer="publisher", source="https://x.example", value=rule)
        for rule in rules
    )
    return replace(made, review=replace(made.review, license=tool, requests=tuple(asked)))


def audit(inner: str, package: Package) -> Audit:
    return republish.audit(published(site(inner)), package=package)


def of_words(found: Audit) -> Finding:
    (finding,) = (finding for finding in found.findings if finding.code.startswith("altered"))
    return finding


@pytest.mark.parametrize("rules", [(), ("declare",)])
def test_a_change_that_the_licence_lets_and_the_page_states_is_told(rules: tuple[str, ...]) -> None:
    finding = of_words(audit(f"{CUT}{SAID}", under("by/4.0", *rules)))
    assert (finding.code, finding.level) == ("altered-as-declared", "info")
    assert finding.text.endswith("The page says that the text was changed.")


def test_a_rule_on_something_else_leaves_a_stated_change_as_it_is() -> None:
    made = under("by/4.0", "ask")
    other = tuple(replace(request, kind="byline", value="author") for request in made.review.requests)
    finding = of_words(audit(f"{CUT}{SAID}", replace(made, review=replace(made.review, requests=other))))
    assert (finding.code, finding.level) == ("altered-as-declared", "info")


@pytest.mark.parametrize(
    ("inner", "said"),
    [
        (CUT, "differ from the original in one place: removed “"),
        (CUT.replace("forty tonnes", "fifty tonnes"), "in 2 places, the first: replaced “forty” → “fifty” (line 1)."),
    ],
)
def test_the_first_of_several_places_is_shown_as_that(inner: str, said: str) -> None:
    assert said in of_words(audit(f"{inner}{SAID}", under("by/4.0"))).text


@pytest.mark.parametrize(
    ("license", "rules", "line", "level", "said"),
    [
        ("by/4.0", (), SILENT, "question", "Restore them, or say that they were changed."),
        ("by/4.0", ("ask",), SAID, "question", "Whether the publisher lets it be, a person has to look."),
        ("by-sa/4.0", (), SAID, "question", "is to be under CC BY-SA 4.0 as well"),
        ("by-nd/4.0", (), SAID, "refusal", "The licence lets nobody change them: restore them."),
    ],
)
def test_a_change_that_somebody_has_to_look_at(
    license: str, rules: tuple[str, ...], line: str, level: str, said: str
) -> None:
    finding = of_words(audit(f"{CUT}{line}", under(license, *rules)))
    assert (finding.code, finding.level) == ("altered", level)
    assert said in finding.text


def test_what_the_package_says_of_its_own_changes_declares_no_others() -> None:
    made = under("by/4.0")
    assert "Changes" in str(made.notices.changes)
    finding = of_words(audit(f"{CUT}{made.notices.changes}", made))
    assert (finding.code, finding.level) == ("altered", "question")


@pytest.mark.parametrize("place", ["article-end", "profile"])
def test_a_verdict_is_told_with_the_words_that_it_rests_on(place: str) -> None:
    claim = Claim(kind="condition", scope="article", place=place, text="Ask us before you print it.", source=OYSTERS)
    reason = Finding(code="condition", level="question", text="It sets a condition.", source=OYSTERS, claims=(claim,))
    made = bound()
    made = replace(made, review=replace(made.review, verdict="ask", findings=(reason,)))
    told = next(finding.text for finding in audit(BODY, made).findings if finding.code == "verdict")
    assert ("It sets a condition (“Ask us before you print it.”)." in told) is (place != "profile")


def test_what_is_gone_is_not_said_to_be_as_it_should_be() -> None:
    bio = "Senior Lecturer in Estuarine Ecology"
    found = audit(f"{BODY}<p>By Marta Quintero and Ben O’Hara-Singh</p>", bound("attribution"))
    assert "author-bio" in {finding.code for finding in found.findings}
    for text in (reports.audit(found), found._repr_html_()):
        known, met = (text.lower().index(title) for title in ("good to know", "as it should be"))
        later = text[met:] if known < met else text[met:known]
        assert bio not in " ".join(later.split())
        assert "Marta Quintero" in later


@pytest.mark.parametrize(("drafted", "teller"), [(True, "What the original tells"), (False, "What the package tells")])
def test_a_biography_is_told_by_what_the_page_was_held_against(drafted: bool, teller: str) -> None:
    copy = published(site(BODY))
    held = republish.audit(copy, original=oysters().page) if drafted else republish.audit(copy, package=oysters())
    told = next(finding.text for finding in held.findings if finding.code == "author-bio")
    assert told.startswith(teller)
