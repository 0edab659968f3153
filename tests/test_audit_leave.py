"""Words that differ where an edit was declared or somebody gave leave: a headline's leave is none for the text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

import republish
from copies import OYSTERS, bound, oysters, published, site
from republish import Audit, Clearance, Finding, Package, Use, parse_license

HTML = str(oysters().html)
ALTERED = HTML.replace("forty tonnes", "fifty tonnes")


def cleared(code: str) -> Finding:
    """A question of the review that a person's word settled."""
    word = Clearance(code=code, url=OYSTERS, text="Marta Quintero: yes.", by="Ann Bell", on=date(2026, 11, 3))
    return Finding(code=code, level="info", text="A question.", source=OYSTERS, clearance=word)


def granted(act: str) -> Finding:
    """What the publisher's own rules allow beyond the licence."""
    return Finding(code=f"granted-{act}", level="info", text="An edit.", source=OYSTERS)


def package(use: Use, *findings: Finding, tool: str = "CC BY-ND 4.0") -> Package:
    made = bound("no-derivatives", use=use)
    return replace(made, review=replace(made.review, license=parse_license(tool), findings=findings))


def audit(made: Package, inner: str = ALTERED) -> Audit:
    assert ALTERED != HTML
    return republish.audit(published(site(inner)), package=made)


def levels(found: Audit) -> dict[str, str]:
    """The level of each finding of the words, by its code."""
    words = ("altered", "altered-as-declared", "no-derivatives")
    return {finding.code: finding.level for finding in found.findings if finding.code in words}


REFUSED = {"altered": "refusal", "no-derivatives": "refusal"}
ASKED = {"altered": "question", "no-derivatives": "question"}


@pytest.mark.parametrize(
    ("edits", "finding", "expected"),
    [
        pytest.param((), None, REFUSED, id="nothing-declared"),
        pytest.param(("headline",), None, REFUSED, id="headline-declared"),
        pytest.param(("headline",), cleared("edit-headline"), REFUSED, id="headline-cleared"),
        pytest.param(("headline",), cleared("publisher-edit-headline"), REFUSED, id="headline-cleared-by-publisher"),
        pytest.param(("headline",), granted("edit-headline"), REFUSED, id="headline-granted"),
        pytest.param(("style",), None, REFUSED, id="style-declared-without-leave"),
        pytest.param((), cleared("paywalled"), REFUSED, id="leave-for-something-else"),
        *(
            pytest.param((edit,), cleared(f"edit-{edit}"), ASKED, id=f"{edit}-cleared")
            for edit in ("time", "place", "style", "shorten", "add")
        ),
        pytest.param(("headline", "style"), cleared("edit-style"), ASKED, id="style-cleared-beside-headline"),
        pytest.param(("style",), cleared("publisher-edit-style"), ASKED, id="style-cleared-by-publisher"),
        pytest.param(("style",), granted("edit-style"), ASKED, id="style-granted"),
    ],
)
def test_altered_words_under_no_derivatives(
    edits: tuple[str, ...], finding: Finding | None, expected: dict[str, str]
) -> None:
    found = audit(package(Use(edits=edits), *filter(None, [finding])))
    assert levels(found) == expected
    assert [duty.kind for duty in found.missing] == ["no-derivatives"]


def test_a_hole_in_an_excerpt_by_leave_is_asked_about() -> None:
    found = audit(package(Use(excerpt=True), cleared("excerpt"), tool="CC BY-ND 3.0"))
    assert levels(found) == ASKED


def test_the_question_says_that_somebody_has_to_look() -> None:
    found = audit(package(Use(edits=("style",)), cleared("edit-style")))
    said = {finding.code: finding.text for finding in found.findings}
    assert said["altered"].endswith("Leave was given for an edit: whether it covers this, a person has to look.")
    assert "whether the leave that was given covers them is for you to say" in said["no-derivatives"]
    assert not found.ok


@pytest.mark.parametrize("edits", [("headline",), ("style",)])
def test_words_as_they_were_are_in_order_whatever_leave_was_given(edits: tuple[str, ...]) -> None:
    found = audit(package(Use(edits=edits), cleared(f"edit-{edits[0]}")), HTML)
    assert levels(found) == {"no-derivatives": "info"}
    assert (found.ok, found.missing) == (True, ())


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ((), {"altered": "question"}),
        (("headline",), {"altered": "question"}),
        (("headline", "time"), {"altered-as-declared": "info"}),
        (("style",), {"altered-as-declared": "info"}),
        (("quotations",), {"altered-as-declared": "info"}),
    ],
)
def test_altered_words_where_the_licence_lets_one_adapt(edits: tuple[str, ...], expected: dict[str, str]) -> None:
    made = package(Use(edits=edits), tool="CC BY 4.0")
    made = replace(made, review=replace(made.review, obligations=()))
    assert levels(audit(made)) == expected


@pytest.mark.parametrize(
    ("tool", "edits", "level"),
    [
        ("CC BY 4.0", ("style",), "info"),
        ("CC BY 4.0", ("headline",), "question"),
        ("CC BY 4.0", (), "question"),
        ("CC BY-ND 4.0", ("style",), "question"),
    ],
)
def test_a_link_that_leads_elsewhere_asks_unless_the_licence_lets_one_edit(
    tool: str, edits: tuple[str, ...], level: str
) -> None:
    moved = HTML.replace("https://example.org/filtration", "https://casino.example/win")
    assert moved != HTML
    found = audit(package(Use(edits=edits), tool=tool), moved)
    assert [finding.level for finding in found.findings if finding.code == "link-changed"] == [level]
