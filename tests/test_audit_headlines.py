"""Another headline than the original's: where it was meant to be, where a rule speaks of it, where nobody did."""

from __future__ import annotations

import pytest

import republish
from copies import oysters, published, site, wishing
from republish import Audit, Use

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
