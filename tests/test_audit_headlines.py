"""Another headline than the original's: where it was meant to be, where a rule speaks of it, where nobody did."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

import republish
from copies import OYSTERS, bound, oysters, published, site, wishing
from republish import Audit, Finding, Profile, Use, parse_license, profiles
from republish.model import Rule
from republish.testing import page_from_file

HTML = str(oysters().html)
OTHER = "Oysters are back"


def states(found: Audit, kind: str) -> list[str]:
    """In which of the three places the duties of a kind are."""
    places = {"fulfilled": found.fulfilled, "missing": found.missing, "unseen": found.unseen}
    return [name for name, duties in places.items() for duty in duties if duty.kind == kind]


@pytest.mark.parametrize(
    ("use", "title", "expected"),
    [
        (Use(), OTHER, "missing"),
        (Use(excerpt=True), OTHER, "missing"),
        (Use(edits=("style", "time")), OTHER, "missing"),
        (Use(translated=True), OTHER, "unseen"),
        (Use(adapted=True), OTHER, "unseen"),
        (Use(edits=("style", "headline")), OTHER, "unseen"),
        (Use(), "", "fulfilled"),
        (Use(translated=True), "", "fulfilled"),
        (Use(edits=("headline",)), "", "fulfilled"),
    ],
)
def test_a_publishers_rule_on_headlines(use: Use, title: str, expected: str) -> None:
    found = republish.audit(published(site(HTML, title=title)), package=wishing("edits.headline", "ask", use=use))
    assert states(found, "edits.headline") == [expected]


def test_a_headline_that_was_meant_to_differ_is_left_to_a_person() -> None:
    package = wishing("edits.headline", "ask", use=Use(translated=True))
    found = republish.audit(published(site(HTML, title=OTHER)), package=package)
    (said,) = [finding for finding in found.findings if finding.code == "edits.headline"]
    assert (said.level, said.text) == (
        "info",
        "The headline is changed on purpose: whether it may be what it is, is for you to say.",
    )


TITLE = oysters().article.title


def told(html: str, *, use: Use | None = None, tool: str = "CC BY-ND 4.0", title: str = TITLE) -> list[Finding]:
    """What an audit says of a changed headline where the publisher has no rule on it."""
    package = bound("no-derivatives", use=use)
    package = replace(
        package,
        article=replace(package.article, title=title),
        review=replace(package.review, license=parse_license(tool) if tool else None),
    )
    found = republish.audit(published(html), package=package)
    return [finding for finding in found.findings if finding.code == "headline-changed"]


@pytest.mark.parametrize(
    ("tool", "level"),
    [
        ("CC BY-ND 4.0", "question"),
        ("CC BY-NC-ND 3.0", "question"),
        ("CC BY 4.0", "info"),
        ("CC BY-NC-SA 4.0", "info"),
        ("CC0", "info"),
        ("", "info"),
    ],
)
def test_another_headline_is_told(tool: str, level: str) -> None:
    (said,) = told(site(HTML, title=OTHER), tool=tool)
    assert said.level == level
    assert said.text.startswith(f"The headline is another than the original's, “{TITLE}”.")


def test_the_question_says_whom_to_ask() -> None:
    (said,) = told(site(HTML, title=OTHER))
    assert said.text.endswith("Writing one is more than CC BY-ND 4.0 grants; ask the publisher or the author.")
    assert said.source == "https://creativecommons.org/licenses/by-nd/4.0/"


def page(*, head: str = "", heading: str = "") -> str:
    return f"<html><head>{head}</head><body><main>{heading}{HTML}</main></body></html>"


SECTION = "<h2>Most read</h2>"


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(site(HTML), id="as-it-is"),
        pytest.param(page(heading=f"<h1>{TITLE.upper()}</h1>"), id="capitals"),
        pytest.param(page(heading=f"<h1>{OTHER}</h1><h2>“{TITLE}”</h2>"), id="a-lower-heading"),
        pytest.param(page(head=f"<title>{TITLE} – The Herald</title>", heading=f"<h1>{OTHER}</h1>"), id="title"),
        pytest.param(
            page(head=f'<meta property="og:title" content="Opinion: {TITLE}">', heading=f"<h1>{OTHER}</h1>"),
            id="og-title",
        ),
    ],
)
def test_a_headline_that_is_there_is_not(html: str) -> None:
    assert told(html) == []


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(page(heading=f"<h1>{OTHER}</h1><p>{TITLE}</p>"), id="as-a-line"),
        pytest.param(page(heading=f"<h1>{TITLE} again</h1>"), id="words-added"),
        pytest.param(page(head=f"<title>{TITLE[:-6]}</title>", heading=SECTION), id="words-cut"),
        pytest.param(page(head=f'<meta name="description" content="{TITLE}">', heading=SECTION), id="description"),
    ],
)
def test_what_holds_its_words_is_no_headline(html: str) -> None:
    assert len(told(html)) == 1


@pytest.mark.parametrize("use", [Use(translated=True), Use(adapted=True), Use(edits=("headline",))])
def test_a_headline_that_was_declared_is_not_told(use: Use) -> None:
    assert told(site(HTML, title=OTHER), use=use) == []


def test_another_edit_declares_no_headline() -> None:
    assert len(told(site(HTML, title=OTHER), use=Use(edits=("style",)))) == 1


@pytest.mark.parametrize("heading", ["", "<h1></h1>", "<h1><img src='/logo.png' alt=''></h1>"])
def test_a_page_that_shows_no_heading_says_nothing_of_headlines(heading: str) -> None:
    flat = page(heading=heading).replace("<h2>", "<p>").replace("</h2>", "</p>")
    assert told(flat) == []


def test_an_original_without_a_title_has_no_headline_to_change() -> None:
    assert told(site(HTML, title=OTHER), title="") == []


def test_a_publishers_rule_speaks_for_itself() -> None:
    found = republish.audit(published(site(HTML, title=OTHER)), package=wishing("edits.headline", "forbidden"))
    assert states(found, "edits.headline") == ["missing"]
    assert "headline-changed" not in {finding.code for finding in found.findings}


@pytest.mark.parametrize(("value", "level"), [("allowed", "info"), ("ask", "question")])
def test_a_publisher_that_lets_everybody_write_a_headline_has_nothing_against_one(value: str, level: str) -> None:
    rule = Rule(dimension="edits.headline", value=value, text="", source="", read=date(2026, 11, 24), grade="P")
    rules = replace(profiles.find(OYSTERS) or Profile(id="", name="", home="", hosts=()), rules=(rule,))
    page = published(site(HTML, title=OTHER))
    found = republish.audit(page, original=page_from_file("examples/pages/oyster-reefs.html", OYSTERS), profile=rules)
    levels = {finding.level for finding in found.findings if finding.code in ("headline-changed", "edits.headline")}
    assert levels == {level}


def test_words_that_are_not_changed_are_those_of_the_text() -> None:
    package = bound("no-derivatives", "indicate-changes")
    found = republish.audit(published(site(HTML, title=OTHER)), package=package)
    said = {finding.code: finding.text for finding in found.findings if finding.level == "info"}
    assert said["indicate-changes"] == "No word of the text is changed."
    assert said["no-derivatives"] == "Every word of the text stands there as in the original."
